"""Which stretches of a paragraph are highlighted against another version."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple, TypeVar

from copytaster.alignment.alignment import Place
from copytaster.comparison.index import Index, counted, is_absent
from copytaster.diff.changes import Kind
from copytaster.diff.letters import differing_letters
from copytaster.diff.narrow import own_words
from copytaster.text.spans import Span

Held = TypeVar("Held")


class Mark(NamedTuple):
    """A stretch of a paragraph to highlight; its span is empty where words are only in the other version.

    `kind` is seen from the base; `change` is the number of the change; `whole` tells that the paragraph has no partner
    at all.
    """

    span: Span
    kind: Kind
    change: int
    whole: bool


class Thinning(NamedTuple):
    """A stretch of a paragraph that the versions `by` left out."""

    span: Span
    by: tuple[int, ...]


def marks(index: Index, place: Place, against: int) -> tuple[Mark, ...]:
    """Return what to highlight in a paragraph against a version: sorted, without overlaps and changes set aside.

    If a change begins inside an earlier one, as in a paragraph with two partners, only the rest of it is highlighted.
    The kinds are seen from the base if it is one of the two versions, else from `against`: what that version lacks is
    an addition, what only it has is an omission, on both sides of the pair.
    """
    start = place.version if place.version == index.base else against
    found: list[Mark] = []
    end = 0
    for number in index.changes_at(place, against):
        change = index.comparison.changes[number]
        side = index.side(number, place.version)
        if not counted(change) or (side.start < end and side.end <= end):
            continue
        span = Span(max(side.start, end), side.end)
        end = side.end
        found.append(Mark(span, kind_from(index, number, start), number, change.whole))
    return tuple(found)


def strokes(index: Index, place: Place, against: int) -> tuple[Span, ...]:
    """Return what of the rewordings of a paragraph differs, where that is only a part: words of its own, or letters.

    In a word that is only spelt differently these are letters: Kyiv, Kiev.
    """
    text = index.comparison.text
    found: list[Span] = []
    for number in index.changes_at(place, against):
        here, there = index.side(number, place.version), index.other_side(number, place.version)
        ours, theirs = text(here), text(there)
        if ours and theirs:
            found += [span.shifted(here.start) for span in differing(ours, theirs)]
    return tuple(found)


def differing(ours: str, theirs: str) -> Iterator[Span]:
    """Yield what of `ours` differs from `theirs`: the letters of a single word, or the words that only `ours` has."""
    if len(ours.split()) == len(theirs.split()) == 1:
        yield from (one.left for one in differing_letters(ours, theirs) if one.left.start < one.left.end)
    elif own := own_words(ours, theirs):
        yield own.span


def gaps(index: Index, place: Place, marked: Iterable[Mark]) -> tuple[Mark, ...]:
    """Return the places in the rewordings among the marks of a paragraph where only the other version has words.

    Their spans are empty, and behind the punctuation at the end of a rewording, which a sign would cover.
    """
    kind = Kind.ADDITION if place.version == index.base else Kind.OMISSION
    text = index.text(place)
    found: list[Mark] = []
    for mark in marked:
        if mark.kind is Kind.WORDING:
            theirs = index.comparison.text(index.other_side(mark.change, place.version))
            if own := own_words(theirs, mark.span.of(text)):
                at = mark.span.start + own.place
                at = at if any(map(str.isalnum, text[at : mark.span.end])) else mark.span.end
                found.append(Mark(Span(at, at), kind, mark.change, whole=False))
    return tuple(found)


def kind_from(index: Index, number: int, start: int) -> Kind:
    """Return the kind of a change as seen from version `start`."""
    here, there = index.side(number, start), index.other_side(number, start)
    if is_absent(here):
        return Kind.ADDITION
    return Kind.OMISSION if is_absent(there) else Kind.WORDING


def thinned(index: Index, place: Place) -> tuple[Thinning, ...]:
    """Return the stretches of a paragraph of the base that other versions left out, each with these versions.

    These are omissions, and the words of a rewording that only the base has. The stretches are sorted and do not
    overlap; where two of them would, the common part has both versions.
    """
    gone = [
        (span, version)
        for version in index.others
        for mark in marks(index, place, version)
        for span in left_out(index, place, mark)
    ]
    found: list[Thinning] = []
    for stretch, versions in overlaid(gone, len(index.text(place))):
        by = tuple(versions)
        if by and found and found[-1].by == by and found[-1].span.end == stretch.start:
            found[-1] = Thinning(Span(found[-1].span.start, stretch.end), by)
        elif by:
            found.append(Thinning(stretch, by))
    return tuple(found)


def overlaid(spans: Sequence[tuple[Span, Held]], end: int) -> Iterator[tuple[Span, list[Held]]]:
    """Yield the stretches of a text up to `end` that the edges of `spans` divide it into, each with what covers it.

    `spans` may overlap; what covers a stretch is in the order in which it was given.
    """
    begins, ends = defaultdict[int, list[int]](list), defaultdict[int, list[int]](list)
    for number, (span, _) in enumerate(spans):
        if span.start < span.end:
            begins[span.start].append(number)
            ends[span.end].append(number)
    covering: set[int] = set()
    for start, stop in pairwise(sorted({0, end, *begins, *ends})):
        covering.difference_update(ends.get(start, ()))
        covering.update(begins.get(start, ()))
        yield Span(start, stop), [spans[number][1] for number in sorted(covering)]


def left_out(index: Index, place: Place, mark: Mark) -> Iterator[Span]:
    """Yield which part of a marked stretch of the base the other version left out."""
    if mark.kind is Kind.OMISSION:
        yield mark.span
    elif mark.kind is Kind.WORDING:
        text = index.comparison.text
        own = own_words(mark.span.of(index.text(place)), text(index.other_side(mark.change, place.version)))
        if own:
            yield own.span.shifted(mark.span.start)


def absent_from(index: Index, place: Place) -> tuple[int, ...]:
    """Return the versions, other than its own, in which a paragraph has no partner."""
    return tuple(number for number in index.all if number != place.version and not index.links_at(place, number))
