"""The lines of which all our plain text is made: headings, hanging lines, rows of numbers."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from copytaster.export.wrapping import columns, wrapped

WIDTH = 79
"""Columns: a terminal has 80, and some break a line that fills them."""
INDENT = 2
GAP = 2
"""Columns between two cells."""


def section(words: str) -> Iterator[str]:
    """Yield the heading of a section."""
    yield words
    yield "=" * min(WIDTH, columns(words))


def hanging(first: str, words: str, indent: int) -> Iterator[str]:
    """Yield `words` wrapped behind the short `first`, all lines `indent` columns in."""
    lines = wrapped(words, WIDTH - indent)
    yield (first + " " * max(1, indent - columns(first)) + lines[0]).rstrip()
    for line in lines[1:]:
        yield " " * indent + line


def widths_of(table: Sequence[Sequence[str]]) -> list[int]:
    """Return how wide each column of a table is, in columns of the terminal."""
    return [max(map(columns, column)) for column in zip(*table, strict=True)]


def in_columns(cells: Sequence[str], widths: Sequence[int]) -> str:
    """Return cells on one line, each at the right of a column of its width, with a gap before it."""
    return "".join(" " * (GAP + width - columns(cell)) + cell for cell, width in zip(cells, widths, strict=True))
