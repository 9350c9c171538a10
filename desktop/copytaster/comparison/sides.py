"""The two sides of a change without the words that both share at their ends, and the facts that only one states."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

import regex

from copytaster.alignment.alignment import Place
from copytaster.comparison.asserted import Agrees, Kind
from copytaster.comparison.comparison import Change, Passage
from copytaster.comparison.evidence import Evidence
from copytaster.facts.facts import Facts, Found
from copytaster.facts.names import Name
from copytaster.text.normalize import normalize
from copytaster.text.spans import Span

PIECE = regex.compile(r"\d+(?:[.,:/'’]\d+)+|[\p{L}\p{M}\p{N}]+|[\p{Sc}%\u2030\u00b0\u2212]")
"""A word, a number with the signs inside it, or a sign with a meaning of its own, such as % or €."""


class Side(NamedTuple):
    """One side of a change: what really differs, and the paragraph that it is in.

    The code points `start` to `end` are without the words that both sides begin or end with: a change covers whole
    words with their marks. `text` and `facts` are those of the paragraph, `touched` the facts that the side touches;
    `places` are all paragraphs of its version that the paragraph of the other side is linked to.
    """

    place: Place
    start: int
    end: int
    text: str
    facts: Facts
    touched: Facts
    places: tuple[Place, ...]
    language: str

    @property
    def is_empty(self) -> bool:
        """Tell whether the side has no words of its own."""
        return self.start == self.end

    @property
    def words(self) -> str:
        """Return what the side has in place of the other."""
        return self.text[self.start : self.end]


@dataclass(frozen=True, slots=True)
class Sides:
    """The two sides of a change, and the evidence of its comparison."""

    change: Change
    left: Side
    right: Side
    evidence: Evidence

    @property
    def names(self) -> Kind[Name]:
        """Return the kind of the names in the language of the change."""
        return self.evidence.names(self.left.language)

    def inside(self, kind: Kind[Found]) -> tuple[Sequence[Found], Sequence[Found]]:
        """Return the facts of one kind that each side touches."""
        return kind.of(self.left.touched), kind.of(self.right.touched)

    def unmatched(self, kind: Kind[Found], agrees: Agrees[Found]) -> tuple[list[Found], list[Found]]:
        """Return the facts that each side states more often than the paragraphs that it is compared with.

        Facts that agree inside the change are matched first; a fact that moved within the paragraphs is not lost.
        """
        ours, theirs = self.inside(kind)
        if not ours and not theirs:
            return [], []
        ours, theirs = alone(ours, theirs, agrees), alone(theirs, ours, agrees)
        if not ours and not theirs:
            return [], []
        here, there = (self.evidence.asserted(side.places, kind) for side in (self.left, self.right))
        return (
            [one for one in ours if here.times(one, agrees) > there.times(one, agrees)],
            [one for one in theirs if there.times(one, agrees) > here.times(one, agrees)],
        )

    def missing(self, kind: Kind[Found], agrees: Agrees[Found]) -> tuple[list[Found], list[Found]]:
        """Return the facts of each side that the paragraphs it is compared with do not state at all."""
        ours, theirs = self.inside(kind)
        lost, new = (
            [one for one in found if self.evidence.asserted(other.places, kind).lacks(one, agrees)] if found else []
            for found, other in ((ours, self.right), (theirs, self.left))
        )
        return lost, new


def alone(ours: Sequence[Found], theirs: Sequence[Found], agrees: Agrees[Found]) -> list[Found]:
    """Return those of our facts that are left when each is matched with one of theirs."""
    free = list(theirs)
    left: list[Found] = []
    for one in ours:
        partner = next((other for other in free if agrees(one, other)), None)
        if partner is None:
            left.append(one)
        else:
            free.remove(partner)
    return left


def sides_of(change: Change, evidence: Evidence) -> Sides:
    """Return the two sides of a change inside a link."""
    left, right = core(change, evidence)
    return Sides(change, side_of(left, right, evidence), side_of(right, left, evidence), evidence)


def side_of(passage: Passage, other: Passage, evidence: Evidence) -> Side:
    """Return one side of a change, given what differs on it and on the other one."""
    facts = evidence.facts(passage.place)
    return Side(
        place=passage.place,
        start=passage.start,
        end=passage.end,
        text=evidence.text(passage.place),
        facts=facts,
        touched=facts.touched(passage.start, passage.end),
        places=evidence.opposite(other.place, passage),
        language=evidence.language(passage.version),
    )


def core(change: Change, evidence: Evidence) -> tuple[Passage, Passage]:
    """Return both sides of a change without the words that both begin with or both end with."""
    texts = [evidence.words(side) for side in (change.left, change.right)]
    if not all(texts) or all(map(str.isalnum, texts)):
        return change.left, change.right
    ours, theirs = ([Span(*match.span()) for match in PIECE.finditer(text)] for text in texts)
    folded = [[normalize(span.of(text)) for span in spans] for spans, text in zip((ours, theirs), texts, strict=True)]
    head = shared(folded[0], folded[1])
    tail = shared(folded[0][head:][::-1], folded[1][head:][::-1])
    if head + tail in {0, len(ours) + len(theirs) - head - tail}:
        return change.left, change.right
    return trimmed(change.left, ours, head, tail), trimmed(change.right, theirs, head, tail)


def shared(ours: Sequence[str], theirs: Sequence[str]) -> int:
    """Return the number of equal words at the beginning of both."""
    count = 0
    for one, other in zip(ours, theirs, strict=False):
        if one != other:
            break
        count += 1
    return count


def trimmed(side: Passage, spans: Sequence[Span], head: int, tail: int) -> Passage:
    """Return a side without its first `head` and last `tail` words; if none is left, an empty one after the first."""
    kept = spans[head : len(spans) - tail]
    if kept:
        return side._replace(start=side.start + kept[0].start, end=side.start + kept[-1].end)
    at = side.start + (spans[head - 1].end if head else spans[0].start)
    return side._replace(start=at, end=at)
