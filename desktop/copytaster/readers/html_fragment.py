"""A text that came as a string inside another format: with the marks of a web page in it, or as it was typed."""

from __future__ import annotations

import regex
from lxml import etree, html

from copytaster.readers import paragraphs
from copytaster.readers.draft import Piece
from copytaster.readers.html_blocks import page_pieces

TAG = regex.compile(
    r"</?(?:p|div|br|h[1-6]|ul|ol|li|table|blockquote|section|article|span|a|b|i|em|strong|su[bp])\b[^<>]*>",
    regex.IGNORECASE,
)
CONTROL = regex.compile(r"[\x00-\x08\x0b\x0e-\x1f\x7f]")


def typed_pieces(text: str) -> tuple[Piece, ...]:
    """Return the paragraphs of a text, by its elements if it has any, else by its lines."""
    return marked_pieces(text) if TAG.search(text) else paragraphs.pieces(text)


def marked_pieces(text: str) -> tuple[Piece, ...]:
    """Return the paragraphs of a text with the marks of a web page, by its lines where they make no page."""
    parser = html.HTMLParser(no_network=True, huge_tree=False, remove_comments=True, remove_pis=True, encoding="utf-8")
    try:
        tree = html.document_fromstring(CONTROL.sub("", text).encode("utf-8", "replace"), parser)
    except (etree.LxmlError, ValueError, AssertionError):
        return paragraphs.pieces(text)
    return page_pieces(tree)
