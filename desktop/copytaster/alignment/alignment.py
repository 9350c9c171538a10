"""What an alignment is: links between paragraphs of every pair of versions, with confidence and evidence."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Literal, NamedTuple

from copytaster.text.spans import Span


class Place(NamedTuple):
    """A paragraph: the number of its version and its number in it, both counted from 0."""

    version: int
    paragraph: int


class Relation(StrEnum):
    """What happened to a paragraph between two versions."""

    SAME = "same"
    EDITED = "edited"
    MOVED = "moved"
    SPLIT = "split"
    JOINED = "joined"
    ADDED = "added"
    OMITTED = "omitted"


class Pin(NamedTuple):
    """Two paragraphs of different versions that a person tied together or cut apart."""

    kind: Literal["tie", "cut"]
    a: Place
    b: Place


class Link(NamedTuple):
    """One correspondence between two paragraphs; `left` is of the version given earlier.

    `confidence` is between 0 and 1; `relation` never holds added or omitted; `sentences` pairs sentence numbers,
    counted from 0 inside each of the two paragraphs. What the two share that tells is found by `evidence.evidence`.
    """

    left: Place
    right: Place
    confidence: float
    relation: tuple[Relation, ...]
    sentences: tuple[tuple[int, int], ...]
    pinned: bool = False

    @property
    def moved(self) -> bool:
        """Tell whether the paragraph changed its place among its neighbours."""
        return Relation.MOVED in self.relation


@dataclass(frozen=True, slots=True)
class Alignment:
    """All accepted links, sorted by left place then right place, and the sentences they speak of.

    `sentences[version][paragraph]` are the spans of the sentences of that paragraph.
    `reordered` holds the pairs of version numbers whose order differs so much that it is said once.
    """

    sentences: tuple[tuple[tuple[Span, ...], ...], ...]
    links: tuple[Link, ...]
    reordered: tuple[tuple[int, int], ...] = ()


class Row(NamedTuple):
    """One line of the comparison as it is read.

    `cells[version]` are the paragraphs that stand here; `status[version]` says what happened to them against the
    base (empty for the base itself); `placeholders[version]` are paragraphs whose own place is here but that stand
    beside their partner in another row.
    """

    cells: tuple[tuple[int, ...], ...]
    status: tuple[tuple[Relation, ...], ...]
    placeholders: tuple[tuple[int, ...], ...]
