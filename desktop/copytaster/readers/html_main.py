"""The article of a page, told from what is around it by trafilatura."""

from __future__ import annotations

import copy

from lxml import etree, html

from copytaster.readers.draft import Piece
from copytaster.readers.html_blocks import Names, block_pieces
from copytaster.text.document import Role

EXTRACTED = Names(
    unseen=frozenset({"graphic"}),
    blocks=frozenset(["body", "p", "head", "list", "item", "quote", "table", "cell", "code", "ab", "div"]),
    roles={"head": Role.HEADLINE, "item": Role.LIST_ITEM, "quote": Role.QUOTATION},
    breaks="lb",
    row="row",
)
"""What trafilatura calls the elements of the tree it returns (a subset of TEI)."""
FAULTS = (etree.LxmlError, ValueError, TypeError, AttributeError, LookupError, RecursionError, AssertionError)
"""What it raises on pages that it does not expect; they are then read block by block."""


def main_pieces(tree: html.HtmlElement) -> tuple[Piece, ...]:
    """Return the paragraphs of the article in a page, none where no article is found. `tree` is left as it is."""
    from trafilatura import bare_extraction  # noqa: PLC0415 - half a second that only pages need

    try:
        found = bare_extraction(
            copy.deepcopy(tree),
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
