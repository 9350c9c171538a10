"""How the cells of a table row become paragraphs."""

from __future__ import annotations

from collections.abc import Iterator

from copytaster.readers.bounds import LONGEST_CELL


def row_pieces(cells: list[list[str]]) -> Iterator[str]:
    """Yield the paragraphs of one row: its cells joined by tabs if all are short, else those of each cell.

    `cells` are the paragraphs of each cell.
    """
    filled = [cell for cell in cells if cell]
    short = all(len(cell) == 1 and len(cell[0].split()) <= LONGEST_CELL for cell in filled)
    if short and len(filled) > 1:
        yield "\t".join(cell[0] for cell in filled)
    else:
        for cell in filled:
            yield from cell
