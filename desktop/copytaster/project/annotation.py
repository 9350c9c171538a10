"""What an annotation is: a person's memo and codes on a change, and how that change is identified later."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal, NamedTuple, TypeAlias

from rapidfuzz import fuzz

from copytaster.project.anchoring import Anchor, DocumentKey, Spot, clear_best, first_words
from copytaster.project.thresholds import SHORTEST_EDITED
from copytaster.text.normalize import normalize

ChangeKind: TypeAlias = Literal["addition", "omission", "wording", "move"]

ABSENT = Anchor(-1, "", "")
"""The anchor of a side that lacks a whole paragraph: the paragraphs around the gap are no part of the change."""
MIRRORED: Mapping[ChangeKind, ChangeKind] = {
    "addition": "omission",
    "omission": "addition",
    "wording": "wording",
    "move": "move",
}


class Side(NamedTuple):
    """One side of a change: its paragraph, the offset at which its words began, and the first of these words.

    For a whole paragraph or a move, offset and words stay empty: the paragraph identifies it.
    """

    document: DocumentKey
    paragraph: Anchor
    start: int = 0
    words: str = ""

    @property
    def spot(self) -> Spot | None:
        """Return the paragraph, None where it is absent."""
        return None if self.paragraph == ABSENT else Spot(self.document, self.paragraph)


class ChangeAnchor(NamedTuple):
    """What identifies a change, whichever version is the base: `a` sorts before `b`, and `kind` is seen from `a`."""

    a: Side
    b: Side
    kind: ChangeKind


class Annotation(NamedTuple):
    """A remark on a change: its codes in the order given, and a memo; at most one of the two is empty."""

    change: ChangeAnchor
    codes: tuple[str, ...]
    memo: str

    @property
    def key(self) -> tuple[ChangeAnchor]:
        """Return the change."""
        return (self.change,)


class Code(NamedTuple):
    """A code of the codebook, what it means, and the keys that give it: a digit, letters."""

    name: str
    meaning: str
    keys: tuple[str, ...] = ()

    @property
    def key(self) -> tuple[str]:
        """Return the name, by which the codebook is kept."""
        return (self.name,)


@dataclass(frozen=True, slots=True)
class Annotations:
    """The annotations of a comparison, by the numbers of its changes and of its moved links.

    `loose` are annotations between its documents whose change was not found again; `codebook` is the project's.
    """

    changes: Mapping[int, Annotation] = field(default_factory=dict)
    links: Mapping[int, Annotation] = field(default_factory=dict)
    loose: tuple[Annotation, ...] = ()
    codebook: tuple[Code, ...] = ()

    def at(self, change: int | None, link: int | None) -> Annotation | None:
        """Return the annotation of a change, or of a move by its link."""
        if change is not None:
            return self.changes.get(change)
        return None if link is None else self.links.get(link)


def change_anchor(one: Side, other: Side, kind: ChangeKind) -> ChangeAnchor:
    """Return what identifies a change; `kind` is seen from `one`."""
    return ChangeAnchor(one, other, kind) if one <= other else ChangeAnchor(other, one, MIRRORED[kind])


class Candidate(NamedTuple):
    """A change that an annotation may belong to: its number, and its words and offsets on the sides `a` and `b`."""

    number: int
    words: tuple[str, str]
    starts: tuple[int, int]


def same_words(change: ChangeAnchor, candidates: Iterable[Candidate]) -> int | None:
    """Return the number of the nearest candidate that has exactly the words of `change`, None if none has."""
    sought = tuple(map(normalize, (change.a.words, change.b.words)))
    alike = [one for one in candidates if tuple(normalize(first_words(words)) for words in one.words) == sought]

    def distance(one: Candidate) -> tuple[int, int]:
        return abs(one.starts[0] - change.a.start) + abs(one.starts[1] - change.b.start), one.number

    return min(alike, key=distance).number if alike else None


def like_words(change: ChangeAnchor, candidates: Sequence[Candidate]) -> int | None:
    """Return the number of the candidate most similar to `change`, if it is similar enough and clearly the best.

    The thresholds are those for edited paragraphs: a wrong place is worse than a loose annotation.
    """
    sought = normalize(f"{change.a.words} {change.b.words}")
    if len(sought) < SHORTEST_EDITED:
        return None
    words = ((normalize(" ".join(map(first_words, one.words))), one.number) for one in candidates)
    return clear_best((fuzz.ratio(sought, text) / 100, number) for text, number in words)
