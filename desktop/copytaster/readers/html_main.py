"""The article of a web page, extracted by trafilatura."""

from __future__ import annotations

import copy
from dataclasses import replace

from lxml import etree, html

from copytaster.readers import extractor
from copytaster.readers.bounds import SHORT_TEXT, STRICT_SHARE
from copytaster.readers.draft import Piece
from copytaster.readers.html_blocks import Names, block_pieces, word_count
from copytaster.readers.html_marks import without_marks
from copytaster.text.document import Role

EXTRACTED = Names(
    unseen=frozenset({"graphic"}),
    blocks=frozenset(["body", "p", "head", "list", "item", "quote", "table", "cell", "ab", "div"]),
    roles={"head": Role.HEADLINE, "item": Role.LIST_ITEM, "quote": Role.QUOTATION},
    breaks="lb",
    row="row",
)
"""The elements of the tree that trafilatura returns (a subset of TEI)."""
FAULTS = (etree.LxmlError, ValueError, TypeError, AttributeError, LookupError, RecursionError, AssertionError)
"""What trafilatura raises on unusual pages, which are then read block by block."""


def main_pieces(tree: html.HtmlElement) -> tuple[Piece, ...]:
    """Return the paragraphs of the article in a page, none if no article is found; `tree` is not changed.

    A second, stricter pass is made. Paragraphs after the last one that it finds (comments, offers, other articles) are
    furniture.
    """
    found = extracted(tree, strict=False)
    if word_count(found) <= SHORT_TEXT:
        return found
    strict = extracted(tree, strict=True)
    kept = {piece.text for piece in strict}
    last = max((number for number, piece in enumerate(found) if piece.text in kept), default=-1)
    if word_count(strict) < STRICT_SHARE * word_count(found):
        return found
    tail = tuple(replace(piece, role=Role.FURNITURE) for piece in found[last + 1 :])
    return found[: last + 1] + tail


def extracted(tree: html.HtmlElement, *, strict: bool) -> tuple[Piece, ...]:
    """Return the paragraphs that trafilatura finds; `strict` prefers precision to recall."""
    page = copy.deepcopy(tree)
    without_marks(page)
    try:
        found = extractor.loaded("trafilatura").bare_extraction(
            page,
            favor_precision=strict,
            include_comments=False,
            include_tables=True,
            include_images=False,
            include_links=False,
            deduplicate=False,
            with_metadata=False,
        )
    except FAULTS:
        return ()
    body = getattr(found, "body", None)
    return () if body is None else block_pieces(body, EXTRACTED)
