"""How the cells of a table row become one paragraph, or stay paragraphs of their own."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from copytaster.readers.bounds import LONGEST_CELL


def row_line(cells: Iterable[Sequence[str]]) -> str | None:
    """Return the cells of a row, given by their paragraphs, on one line with tabs between them, if all are short.

    None where they are paragraphs of their own: one of them is longer or has several, or only one is not empty.
    """
    filled = [cell for cell in cells if cell]
    short = all(len(cell) == 1 and len(cell[0].split()) <= LONGEST_CELL for cell in filled)
    return "\t".join(cell[0] for cell in filled) if short and len(filled) > 1 else None


def row_texts(cells: Sequence[Sequence[str]]) -> list[str]:
    """Return the paragraphs of a row: its line, or else those of each cell."""
    line = row_line(cells)
    return [text for cell in cells for text in cell] if line is None else [line]
