"""The article of a web page, extracted by trafilatura."""

from __future__ import annotations

import copy
from bisect import bisect_right
from dataclasses import replace

from lxml import etree, html

from copytaster.readers import extractor
from copytaster.readers.bounds import MOST_SHARE, SHORT_TEXT, STRICT_SHARE
from copytaster.readers.draft import Piece, one_line
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
HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
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


def with_headings(found: tuple[Piece, ...], blocks: tuple[Piece, ...], tree: html.HtmlElement) -> tuple[Piece, ...]:
    """Return an extracted article with the crossheads and lists of the page put back between its paragraphs.

    On pages that trafilatura cannot divide, it returns paragraphs only. `blocks` are all those of the page, of which
    headings that are right before a paragraph of the article belong to it, and all that is between two paragraphs if it
    is nothing but headings and list items. Headings that are links lead to other articles.
    """
    if any(piece.role is not None for piece in found):
        return found
    away = {one_line(str(heading.text_content())) for heading in tree.iter(*HEADINGS) if is_link(heading)}
    places: dict[str, list[int]] = {}
    for number, block in enumerate(blocks):
        places.setdefault(block.text, []).append(number)
    whole: list[Piece] = []
    last = -1
    for piece in found:
        there = places.get(piece.text, [])
        if (nearest := bisect_right(there, last)) < len(there):
            between = lost(blocks[last + 1 : there[nearest]]) if last >= 0 else ()
            if away.isdisjoint(one.text for one in between):
                whole.extend(between)
            last = there[nearest]
        whole.append(piece)
    return tuple(whole)


def is_link(heading: html.HtmlElement) -> bool:
    """Tell whether most of a heading is links."""
    linked = sum(len(str(one.text_content())) for one in heading.iter("a"))
    return linked > MOST_SHARE * len(str(heading.text_content())) or next(heading.iterancestors("a"), None) is not None


def lost(between: tuple[Piece, ...]) -> tuple[Piece, ...]:
    """Return what belongs to the article of the blocks between two of its paragraphs."""
    if all(piece.role in (Role.HEADLINE, Role.LIST_ITEM) for piece in between):
        return between
    start = next((n for n in range(len(between), 0, -1) if between[n - 1].role is not Role.HEADLINE), 0)
    return between[start:]
