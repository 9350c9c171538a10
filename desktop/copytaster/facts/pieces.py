"""A passage split into pieces, and a number that begins at one of them."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from enum import StrEnum
from fractions import Fraction
from typing import NamedTuple

from copytaster.facts.number_words import NumberWords
from copytaster.text.spans import Span

HYPHEN = frozenset("-")


class Words(NamedTuple):
    """A passage split into pieces (words, digits, signs): their places, their normalized text, the language's words.

    `text` is the passage itself.
    """

    pieces: Sequence[tuple[int, int]]
    folded: Sequence[str]
    known: NumberWords
    text: str

    def at(self, position: int) -> str:
        """Return the normalized piece at a position, or an empty string outside the passage."""
        return self.folded[position] if 0 <= position < len(self.folded) else ""

    def past(self, position: int, pieces: Collection[str]) -> int:
        """Return the position after a piece that is one of some, the same position if it is none of them."""
        return position + (self.at(position) in pieces)

    def span(self, first: int, end: int) -> Span:
        """Return the span of the pieces `first` up to but not including `end`."""
        return Span(self.pieces[first][0], self.pieces[end - 1][1])

    def capital(self, position: int) -> bool:
        """Tell whether the piece at a position begins with a capital."""
        return 0 <= position < len(self.pieces) and self.text[self.pieces[position][0]].isupper()

    def touching(self, position: int) -> bool:
        """Tell whether there is no space between the piece at a position and the one before it."""
        return 0 < position < len(self.pieces) and self.pieces[position - 1][1] == self.pieces[position][0]


class Form(StrEnum):
    """What a number is that is no plain one."""

    ORDINAL = "ordinal"
    SCORE = "score"
    VAGUE = "vague"
    """It tells only a scale: tens of thousands."""


class Amount(NamedTuple):
    """A parsed number: its value, the position after it, and its unit if that was part of it.

    `weak`, `form` and `score` as in `Figure`.
    """

    value: Fraction
    end: int
    unit: str = ""
    weak: bool = False
    form: Form | None = None
    score: str = ""
