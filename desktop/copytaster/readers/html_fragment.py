"""Text that is a string inside another format: HTML or plain text."""

from __future__ import annotations

from html import unescape

import regex

from copytaster.readers import paragraphs
from copytaster.readers.draft import Piece, one_line
from copytaster.readers.html_blocks import PAGE, Names, page_pieces
from copytaster.readers.html_tree import html_tree
from copytaster.readers.html_written import is_written, name_elements, written_pieces

TAG = regex.compile(
    r"</?(?:p|div|br|h[1-6]|ul|ol|li|table|blockquote|section|article|span|a|b|i|em|strong|su[bp])\b[^<>]*>",
    regex.IGNORECASE,
)


def typed_pieces(text: str) -> tuple[Piece, ...]:
    """Return the paragraphs of a text, read as HTML if it has tags, else as plain text."""
    return marked_pieces(text) if is_marked(text) else paragraphs.pieces(text)


def is_marked(text: str) -> bool:
    """Tell whether a text has HTML tags."""
    return TAG.search(text) is not None


def typed_line(text: str) -> str:
    """Return a title or another line without HTML tags and character references."""
    return " ".join(piece.text for piece in typed_pieces(text)) if "<" in text else one_line(unescape(text))


def marked_pieces(text: str, names: Names = PAGE) -> tuple[Piece, ...]:
    """Return the paragraphs of an HTML text, read as plain text if it cannot be parsed."""
    try:
        tree = html_tree(text)
    except ValueError:
        return paragraphs.pieces(text)
    if is_written(tree):
        name_elements(tree)
        return written_pieces(tree)
    return page_pieces(tree, names)
