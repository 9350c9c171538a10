"""How a page is parsed into a tree: nothing is fetched, and no deeply nested text is lost."""

from __future__ import annotations

import regex
from lxml import etree, html

from copytaster.readers.bounds import MOST_ATTRIBUTES

CONTROL = regex.compile(r"[\x00-\x08\x0b\x0e-\x1f\x7f]")
DECLARATIONS = regex.compile(r"(<!DOCTYPE[^<>\[\]]*)\[[^\]]*\]\s*(?=>)", regex.IGNORECASE)
"""A document type with an internal subset: HTML parsers do not know those and would show the end of it as text."""
ATTRIBUTE = r"""(?:\s|/(?!>))++[^\s=<>/]++(?>\s*+=\s*+(?>"[^"<]*+"|'[^'<]*+'|[^\s<>"']++))?+"""
"""An attribute of a tag, without "<" in it: else a comparison in a script would match up to a tag after the script."""
CROWDED = regex.compile(rf"(<[A-Za-z][^\s/>]*+(?:{ATTRIBUTE}){{{MOST_ATTRIBUTES}}}+)(?:{ATTRIBUTE})++")
"""A tag with far too many attributes: the time of parsing and extraction is quadratic in their number."""

SHADOW = ("shadowrootmode", "shadowroot")
"""The attributes of a template that a browser shows, today's and that of older browsers."""


def html_tree(source: str) -> html.HtmlElement:
    """Return the tree of an HTML page, without comments and control characters.

    Raises `ValueError` if there is none, or if it is nested deeper than the parser supports (2,048 levels): the rest
    would be missing from the tree without an error. Without `huge_tree` the limit would be 256, which a page that does
    not close its paragraphs exceeds.
    """
    parser = html.HTMLParser(no_network=True, huge_tree=True, remove_comments=True, remove_pis=True, encoding="utf-8")
    try:
        plain = CROWDED.sub(r"\1", DECLARATIONS.sub(r"\1", CONTROL.sub("", source), count=1))
        tree = html.document_fromstring(plain.encode("utf-8", "replace"), parser)
    except (etree.LxmlError, AssertionError) as fault:
        raise ValueError("no page") from fault
    if any(fault.type == etree.ErrorTypes.ERR_RESOURCE_LIMIT for fault in parser.error_log):
        raise ValueError("nested too deep")
    show_templates(tree)
    return tree


def show_templates(tree: html.HtmlElement) -> None:
    """Put what a template shows in its place, and remove templates that only a script would fill.

    A browser that saves a page writes the shadow tree of an element as a template with an attribute that says so.
    """
    for one in list(tree.iter("template")):
        if any(one.get(name) is not None for name in SHADOW):
            one.tag = "div"
        elif one.getparent() is not None:
            one.drop_tree()
