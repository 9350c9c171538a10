"""The two sides of a change without the words that both share at their ends, and the facts that only one states."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

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


@dataclass(frozen=True, slots=True)
class Sides:
    """The two sides of a change and their facts.

    `whole` is the change, `left` and `right` are what really differs: a change covers whole words with their marks, and
    both sides may begin or end with the same words. `facts_left` and `facts_right` are the facts of the two paragraphs,
    `touched_left` and `touched_right` those that `left` and `right` touch. `places_left` are all paragraphs of the left
    version that the right paragraph is linked to, `places_right` the reverse.
    """

    whole: Change
    left: Passage
    right: Passage
    facts_left: Facts
    facts_right: Facts
    touched_left: Facts
    touched_right: Facts
    places_left: tuple[Place, ...]
    places_right: tuple[Place, ...]
    text_left: str
    text_right: str
    evidence: Evidence

    @property
    def names(self) -> Kind[Name]:
        """Return the kind of the names in the language of the change."""
        return self.evidence.names(self.evidence.language(self.left.version))

    def inside(self, kind: Kind[Found]) -> tuple[Sequence[Found], Sequence[Found]]:
        """Return the facts of one kind that each side touches."""
        return kind.of(self.touched_left), kind.of(self.touched_right)

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
        here, there = (self.evidence.asserted(places, kind) for places in (self.places_left, self.places_right))
        return (
            [one for one in ours if here.times(one, agrees) > there.times(one, agrees)],
            [one for one in theirs if there.times(one, agrees) > here.times(one, agrees)],
        )

    def missing(self, kind: Kind[Found], agrees: Agrees[Found]) -> tuple[list[Found], list[Found]]:
        """Return the facts of each side that the paragraphs it is compared with do not state at all."""
        ours, theirs = self.inside(kind)
        lost, new = (
            [one for one in found if self.evidence.asserted(places, kind).lacks(one, agrees)] if found else []
            for found, places in ((ours, self.places_right), (theirs, self.places_left))
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
    against_left, against_right = evidence.opposite(change)
    facts_left, facts_right = evidence.facts(Place(*left[:2])), evidence.facts(Place(*right[:2]))
    return Sides(
        whole=change,
        left=left,
        right=right,
        facts_left=facts_left,
        facts_right=facts_right,
        touched_left=facts_left.touched(left.start, left.end),
        touched_right=facts_right.touched(right.start, right.end),
        places_left=against_right,
        places_right=against_left,
        text_left=evidence.text(change.left),
        text_right=evidence.text(change.right),
        evidence=evidence,
    )


def core(change: Change, evidence: Evidence) -> tuple[Passage, Passage]:
    """Return both sides of a change without the words that both begin with or both end with."""
    texts = [words(evidence, side) for side in (change.left, change.right)]
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


def words(evidence: Evidence, side: Passage) -> str:
    """Return the words of one side."""
    return evidence.text(side)[side.start : side.end]
