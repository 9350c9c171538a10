"""How a page becomes a tree: nothing is fetched, and no text is lost for standing deep."""

from __future__ import annotations

import regex
from lxml import etree, html

DECLARATIONS = regex.compile(r"(<!DOCTYPE[^<>\[\]]*)\[[^\]]*\]\s*(?=>)", regex.IGNORECASE)
"""What a document type declares by itself: browsers do not know such, and would show how it ends."""


def html_tree(source: str) -> html.HtmlElement:
    """Return the tree of a page as browsers build it, without comments.

    Raises `ValueError` where there is none, or where it is nested deeper than the parser goes (2,048 elements): what
    follows would be missing from its tree without a word. Without `huge_tree` that is so from 256 on, which a page
    reaches that does not close its paragraphs.
    """
    parser = html.HTMLParser(no_network=True, huge_tree=True, remove_comments=True, remove_pis=True, encoding="utf-8")
    try:
        page = DECLARATIONS.sub(r"\1", source, count=1).encode("utf-8", "replace")
        tree = html.document_fromstring(page, parser)
    except (etree.LxmlError, AssertionError) as fault:
        raise ValueError("no page") from fault
    if any(fault.type == etree.ErrorTypes.ERR_RESOURCE_LIMIT for fault in parser.error_log):
        raise ValueError("nested too deep")
    return tree


def is_deeper(tree: html.HtmlElement, levels: int) -> bool:
    """Tell whether elements stand inside each other in more than so many levels."""
    level: list[etree._Element] = [tree]
    for _ in range(levels):
        level = [inner for one in level for inner in one]
    return bool(level)
