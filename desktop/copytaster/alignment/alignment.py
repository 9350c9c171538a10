"""What an alignment is: links between paragraphs of every pair of versions, with confidence and relation."""

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
    """Two paragraphs of different versions that a person tied or cut."""

    kind: Literal["tie", "cut"]
    a: Place
    b: Place


class Link(NamedTuple):
    """One correspondence between two paragraphs; `left` is in the earlier of the two versions.

    `confidence` is between 0 and 1; `relation` never contains added or omitted; `sentences` are pairs of sentence
    numbers, counted from 0 in each paragraph. The words that speak for a link are found by `evidence.evidence`.
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
    """All accepted links, sorted by left place then right place, and the sentences that they refer to.

    `sentences[version][paragraph]` are the spans of the sentences of that paragraph. `reordered` are the pairs of
    version numbers whose order differs throughout, so that this is said once instead of for each move.
    """

    sentences: tuple[tuple[tuple[Span, ...], ...], ...]
    links: tuple[Link, ...]
    reordered: tuple[tuple[int, int], ...] = ()


class Row(NamedTuple):
    """One line of the comparison.

    `cells[version]` are the paragraphs of each version in it; `status[version]` is their relation to the base (empty
    for the base itself); `placeholders[version]` are moved paragraphs whose own place is here but that are shown beside
    their partner in another row.
    """

    cells: tuple[tuple[int, ...], ...]
    status: tuple[tuple[Relation, ...], ...]
    placeholders: tuple[tuple[int, ...], ...]
