"""The table of a ledger as plain values (heads, lines and slots), which can be shown, filtered and copied."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple

from copytaster.comparison.comparison import Passage
from copytaster.gui.models.facets import Sign
from copytaster.text.spans import Span


class Slot(NamedTuple):
    """One cell: its words and the stretches of them that differ, a sign above them, and the passage it leads to.

    `share` from 0 to 1 is painted as a bar; `tip` is the tooltip, if it is not the words; `beside` puts the sign before
    the words instead of above them, if both are short.
    """

    text: str = ""
    said: Sign | None = None
    marked: tuple[Span, ...] = ()
    leads: Passage | None = None
    tip: str = ""
    share: float | None = None
    version: int | None = None
    strong: bool = False
    beside: bool = False


class Head(NamedTuple):
    """The head of a column: its title, its version if it is one's, and its relative width.

    `sentences` tells that its cells are sentences, which need more room than a name or a figure.
    """

    title: str
    weight: int = 1
    version: int | None = None
    sentences: bool = False


class Line(NamedTuple):
    """One line of a table; `kinds` are what it can be filtered by, `number` is the index of its row in the ledger."""

    slots: tuple[Slot, ...]
    kinds: frozenset[str] = frozenset()
    number: int = -1
    version: int | None = None


@dataclass(frozen=True, slots=True)
class Grid:
    """The table of a ledger.

    `filters` are groups of kinds of lines, with their names: a line passes the filter if it is of one of the chosen
    kinds of each group.
    """

    heads: tuple[Head, ...] = ()
    lines: tuple[Line, ...] = ()
    filters: tuple[tuple[tuple[str, Sign], ...], ...] = ()
    note: str = ""
    versions: tuple[tuple[int, str], ...] = field(default=())

    def narrowed(self, kinds: frozenset[str], version: int | None = None, words: str = "") -> tuple[Line, ...]:
        """Return the lines that are of the chosen `kinds` (of any if none is chosen) and contain `words`."""
        sought = words.casefold()
        groups = [chosen for group in self.filters if (chosen := kinds.intersection(kind for kind, _ in group))]
        return tuple(
            line
            for line in self.lines
            if not any(chosen.isdisjoint(line.kinds) for chosen in groups)
            and version in {None, line.version}
            and (not sought or any(sought in slot.text.casefold() for slot in line.slots))
        )

    def count(self, kind: str) -> int:
        """Return how many lines are of a kind."""
        return sum(kind in line.kinds for line in self.lines)


def slot_words(slot: Slot) -> str:
    """Return a slot in words: those of its sign, then its text."""
    return ": ".join(part for part in (slot.said.words if slot.said else "", slot.text) if part)


def as_tsv(heads: tuple[Head, ...], lines: tuple[Line, ...]) -> str:
    """Return lines with their heads as tab-separated values; a tab or a line end inside a cell becomes a space."""
    rows = [[head.title for head in heads], *([slot_words(slot) for slot in line.slots] for line in lines)]
    return "".join("\t".join(" ".join(cell.split()) for cell in row) + "\n" for row in rows)
