"""How a page becomes a tree: nothing is fetched, and no text is lost for standing deep."""

from __future__ import annotations

import regex
from lxml import etree, html

from copytaster.readers.bounds import MOST_ATTRIBUTES

DECLARATIONS = regex.compile(r"(<!DOCTYPE[^<>\[\]]*)\[[^\]]*\]\s*(?=>)", regex.IGNORECASE)
"""What a document type declares by itself: browsers do not know such, and would show how it ends."""
ATTRIBUTE = r"""(?:\s|/(?!>))++[^\s=<>/]++(?>\s*+=\s*+(?>"[^"<]*+"|'[^'<]*+'|[^\s<>"']++))?+"""
"""Without the sign that opens a tag, or what compares numbers in a script would end after the script."""
CROWDED = regex.compile(rf"(<[A-Za-z][^\s/>]*+(?:{ATTRIBUTE}){{{MOST_ATTRIBUTES}}}+)(?:{ATTRIBUTE})++")
"""A tag with more attributes than any has: the time that parser and extractor take grows with their square."""


def html_tree(source: str) -> html.HtmlElement:
    """Return the tree of a page as browsers build it, without comments.

    Raises `ValueError` where there is none, or where it is nested deeper than the parser goes (2,048 elements): what
    follows would be missing from its tree without a word. Without `huge_tree` that is so from 256 on, which a page
    reaches that does not close its paragraphs.
    """
    parser = html.HTMLParser(no_network=True, huge_tree=True, remove_comments=True, remove_pis=True, encoding="utf-8")
    try:
        plain = CROWDED.sub(r"\1", DECLARATIONS.sub(r"\1", source, count=1))
        tree = html.document_fromstring(plain.encode("utf-8", "replace"), parser)
    except (etree.LxmlError, AssertionError) as fault:
        raise ValueError("no page") from fault
    if any(fault.type == etree.ErrorTypes.ERR_RESOURCE_LIMIT for fault in parser.error_log):
        raise ValueError("nested too deep")
    return tree
