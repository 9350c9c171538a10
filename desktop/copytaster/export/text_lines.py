"""The building blocks of our plain text: headings, hanging indents, rows of numbers."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from copytaster.export.wrapping import columns, wrapped

WIDTH = 79
"""The most columns of a line: a terminal has 80, and some break a line that fills them."""
INDENT = 2
GAP = 2
"""Columns between two cells."""


def section(words: str) -> Iterator[str]:
    """Yield the heading of a section."""
    yield words
    yield "=" * min(WIDTH, columns(words))


def hanging(first: str, words: str, indent: int) -> Iterator[str]:
    """Yield `words` wrapped after the short `first`, all further lines indented by `indent` columns."""
    lines = wrapped(words, WIDTH - indent)
    yield (first + " " * max(1, indent - columns(first)) + lines[0]).rstrip()
    for line in lines[1:]:
        yield " " * indent + line


def widths_of(table: Sequence[Sequence[str]]) -> list[int]:
    """Return the width of each column of a table, in columns of the terminal."""
    return [max(map(columns, column)) for column in zip(*table, strict=True)]


def in_columns(cells: Sequence[str], widths: Sequence[int]) -> str:
    """Return cells on one line, each right-aligned in a column of its width, with a gap before it."""
    return "".join(" " * (GAP + width - columns(cell)) + cell for cell, width in zip(cells, widths, strict=True))
