"""How the versions of a row fall into what they have in common and the readings in which they differ."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise
from typing import NamedTuple

import regex
from rapidfuzz.distance import Indel, Prefix

from copytaster.alignment.alignment import Link, Place, Relation, Row
from copytaster.comparison.comparison import Passage
from copytaster.comparison.index import Index
from copytaster.diff.compare import compare
from copytaster.diff.limits import CELLS
from copytaster.text.spans import Span

PIECE = regex.compile(r"\s+|[\p{L}\p{M}\p{N}_]+|\X")
"""What is never cut: a word with its marks, one sign, a space."""
SHARED = frozenset({Relation.SPLIT, Relation.JOINED})


class Begin(NamedTuple):
    """A paragraph that begins `offset` code points into a text."""

    offset: int
    place: Place


class Reading(NamedTuple):
    """What some versions have in a segment, letter for letter.

    `begins` are the paragraphs that begin in it, but for those that begin the row; `changes` are the numbers of the
    changes between the first version of the row and these.
    """

    versions: tuple[int, ...]
    text: str
    begins: tuple[Begin, ...] = ()
    changes: tuple[int, ...] = ()


class Segment(NamedTuple):
    """A stretch of a row: one reading where all versions that stand in it agree, else several, that of the base first.

    Taken together, the readings of a version are its paragraphs of this row, letter for letter.
    """

    readings: tuple[Reading, ...]


class Gap(NamedTuple):
    """Where a version differs from the first one of its row: `here` in the first, `there` in the version."""

    here: Span
    there: Span


@dataclass(frozen=True, slots=True)
class Whole:
    """The paragraphs of a version in a row as one text, and where each of them begins in it."""

    version: int
    text: str
    begins: tuple[Begin, ...]

    def shifted(self, passage: Passage) -> Span | None:
        """Return where a passage stands in the text, None where it lies in no paragraph of it."""
        for offset, place in self.begins:
            if place == (passage.version, passage.paragraph):
                return Span(passage.start + offset, passage.end + offset)
        return None


def segments(index: Index, row: Row, shown: Sequence[int]) -> tuple[Segment, ...]:
    """Return the segments of a row over the versions `shown` that stand in it, the base first in `shown`.

    Every version is held against the first one that is there: what all pairs leave alone is shared, and where pairs
    differ in overlapping stretches, these are one segment.
    """
    wholes = [whole(index, version, row.cells[version]) for version in shown if row.cells[version]]
    first, others = wholes[0], wholes[1:]
    gaps = {one.version: differing(index, first, one) for one in others}
    changes = {one.version: changes_of(index, first, one) for one in others}
    at = {one.version: 0 for one in wholes}
    found: list[Segment] = []
    for span in bounds(gap.here for own in gaps.values() for gap in own):
        found += shared(wholes, at, span.start)
        spans = advance(wholes, at, span, gaps)
        found.append(Segment(tuple(readings(wholes, spans, changes))))
    return (*found, *shared(wholes, at, len(first.text)), *empty_ends(wholes))


def whole(index: Index, version: int, cell: Sequence[int]) -> Whole:
    """Return the paragraphs of a version in a row as one text."""
    places = [Place(version, paragraph) for paragraph in cell]
    texts = [index.text(place) for place in places]
    starts = accumulate(map(len, texts), initial=0)
    return Whole(version, "".join(texts), tuple(Begin(*one) for one in zip(starts, places, strict=False)))


def differing(index: Index, first: Whole, other: Whole) -> list[Gap]:
    """Return where two versions differ in a row, letter for letter; what is not compared differs as a whole."""
    if first.text == other.text:
        return []
    everything = Gap(Span(0, len(first.text)), Span(0, len(other.text)))
    links = links_of(index, first, other)
    if not links and set_aside(index, first, other):
        return [everything]
    known = None
    if len(links) == len(first.begins) == len(other.begins) == 1 and SHARED.isdisjoint(links[0].relation):
        sides = [(span, beside) for _, span, beside in located(index, first, other)]
        known = complement(first.text, other.text, sides)
    if known is None:
        known = complement(first.text, other.text, compared(first, other))
    return [everything] if known is None else known


def links_of(index: Index, first: Whole, other: Whole) -> list[Link]:
    """Return the links between two versions of a row."""
    return [
        index.comparison.alignment.links[number]
        for _, place in other.begins
        for number in index.links_at(place, first.version)
        if {begin.place for begin in first.begins} & {*index.comparison.alignment.links[number][:2]}
    ]


def set_aside(index: Index, *wholes: Whole) -> bool:
    """Tell whether something in a row is set aside."""
    versions = index.comparison.inputs.versions
    return any(
        versions[place.version].paragraphs[place.paragraph].set_aside is not None
        for one in wholes
        for _, place in one.begins
    )


def located(index: Index, first: Whole, other: Whole) -> Iterator[tuple[int, Span, Span]]:
    """Yield the changes inside the links of two versions of a row: the number, where in the first, where in the other.

    They are in the order of the other's text.
    """
    for _, place in other.begins:
        for number in index.changes_at(place, first.version):
            here = first.shifted(index.side(number, first.version))
            there = other.shifted(index.side(number, other.version))
            if here is not None and there is not None and not index.comparison.changes[number].whole:
                yield number, here, there


def changes_of(index: Index, first: Whole, other: Whole) -> list[tuple[int, Span, Span]]:
    """Return the changes between two versions of a row, none where these are the same."""
    return [] if first.text == other.text else list(located(index, first, other))


def compared(first: Whole, other: Whole) -> list[tuple[Span, Span]]:
    """Compare two versions of a row anew, where their paragraphs were split, joined or turned around."""
    (one, breaks), (two, others) = spread(first), spread(other)
    return [(closed(here, breaks), closed(there, others)) for _, here, there in compare(one, two)]


def spread(one: Whole) -> tuple[str, list[int]]:
    """Return the paragraphs of a version in a row with a space between them, and where these spaces stand."""
    edges = [*(offset for offset, _ in one.begins), len(one.text)]
    text = " ".join(one.text[start:end] for start, end in pairwise(edges))
    return text, [edge + number for number, edge in enumerate(edges[1:-1])]


def closed(span: Span, breaks: Sequence[int]) -> Span:
    """Return where a stretch of spread paragraphs stands without the spaces between them."""
    return Span(*(edge - bisect_left(breaks, edge) for edge in span))


def complement(left: str, right: str, stretches: Iterable[tuple[Span, Span]]) -> list[Gap] | None:
    """Return all stretches in which two texts are not letter for letter the same, None where `stretches` cross.

    Between `stretches` the texts are the same but for what is folded before comparing: spaces, quotation marks.
    """
    runs: list[tuple[int, int, int]] = []
    i = j = 0
    ends = Span(len(left), len(left)), Span(len(right), len(right))
    for here, there in (*stretches, ends):
        if here.start < i or there.start < j:
            return None
        runs += equal(left, Span(i, here.start), right, Span(j, there.start))
        i, j = here.end, there.end
    return list(between(runs, len(left), len(right)))


def equal(left: str, here: Span, right: str, there: Span) -> Iterator[tuple[int, int, int]]:
    """Yield where two stretches are the same letter for letter: the start in both, and how many letters."""
    one, two = here.of(left), there.of(right)
    if one == two:
        yield here.start, there.start, len(one)
        return
    ours, theirs = PIECE.findall(one), PIECE.findall(two)
    edges, others = ([0, *accumulate(map(len, pieces))] for pieces in (ours, theirs))
    for start, other, count in alike(ours, theirs):
        yield here.start + edges[start], there.start + others[other], edges[start + count] - edges[start]


def alike(ours: Sequence[str], theirs: Sequence[str]) -> Iterator[tuple[int, int, int]]:
    """Yield runs of pieces that two sides have alike: the first in both, and how many.

    Where there are too many to hold each against each, as many on both sides are taken in pairs, others only at their
    common start.
    """
    if len(ours) * len(theirs) <= CELLS:
        codes = Indel.opcodes(ours, theirs)
        yield from ((one.src_start, one.dest_start, one.src_end - one.src_start) for one in codes if one.tag == "equal")
    elif len(ours) == len(theirs):
        yield from ((at, at, 1) for at, (one, other) in enumerate(zip(ours, theirs, strict=True)) if one == other)
    else:
        yield 0, 0, Prefix.similarity(ours, theirs)


def between(runs: Iterable[tuple[int, int, int]], left: int, right: int) -> Iterator[Gap]:
    """Yield what lies between equal runs in texts of the lengths `left` and `right`."""
    i = j = 0
    for start, other, length in (*runs, (left, right, 0)):
        if i < start or j < other:
            yield Gap(Span(i, start), Span(j, other))
        i, j = start + length, other + length


def bounds(spans: Iterable[Span]) -> list[Span]:
    """Return the stretches of the first version in which any other differs, those that overlap as one.

    Words put in where another version changes what follows are a stretch of their own.
    """
    found: list[Span] = []
    for span in sorted(set(spans)):
        if found and span.start < found[-1].end:
            found[-1] = Span(found[-1].start, max(found[-1].end, span.end))
        else:
            found.append(span)
    return found


def advance(wholes: Sequence[Whole], at: dict[int, int], span: Span, gaps: Mapping[int, list[Gap]]) -> dict[int, Span]:
    """Return where each version has what stands at `span` in the first one, and go behind it."""
    spans: dict[int, Span] = {}
    for version in (one.version for one in wholes):
        length = span.end - span.start
        own = gaps.get(version, [])
        while own and (own[0].here.start < span.end or own[0].here == span):
            here, there = own.pop(0)
            length += (there.end - there.start) - (here.end - here.start)
        spans[version] = Span(at[version], at[version] + length)
        at[version] += length
    return spans


def shared(wholes: Sequence[Whole], at: dict[int, int], end: int) -> list[Segment]:
    """Return what all versions have up to `end` in the first one, if anything, and go behind it."""
    first = wholes[0]
    spans = advance(wholes, at, Span(at[first.version], end), {})
    text = spans[first.version].of(first.text)
    return [Segment((reading(wholes, text, spans, ()),))] if text else []


def readings(
    wholes: Sequence[Whole], spans: Mapping[int, Span], changes: Mapping[int, list[tuple[int, Span, Span]]]
) -> Iterator[Reading]:
    """Yield the readings of a segment: versions with the same wording together."""
    here = spans[wholes[0].version]
    alike: dict[str, list[Whole]] = {}
    for one in wholes:
        alike.setdefault(spans[one.version].of(one.text), []).append(one)
    for text, own in alike.items():
        numbers = [
            number
            for one in own
            for number, left, right in changes.get(one.version, ())
            if within(left, here) and within(right, spans[one.version])
        ]
        yield reading(own, text, spans, numbers)


def within(span: Span, other: Span) -> bool:
    """Tell whether a side of a change lies in a stretch; of one without words that is known of the other side only."""
    return span.start == span.end or (other.start <= span.start and span.end <= other.end)


def reading(own: Sequence[Whole], text: str, spans: Mapping[int, Span], changes: Iterable[int]) -> Reading:
    """Return the reading of the versions `own`, each of which has it at its one of `spans`."""
    begins = [
        Begin(begin.offset - spans[one.version].start, begin.place)
        for one in own
        for begin in one.begins
        if begin.offset and spans[one.version].start <= begin.offset < spans[one.version].end
    ]
    return Reading(tuple(one.version for one in own), text, tuple(sorted(begins)), tuple(sorted(set(changes))))


def empty_ends(wholes: Sequence[Whole]) -> list[Segment]:
    """Return a segment for paragraphs without words that end a row, if there are any."""
    begins = [Begin(0, begin.place) for one in wholes for begin in one.begins if begin.offset == len(one.text) > 0]
    return [Segment((Reading(tuple(one.version for one in wholes), "", tuple(begins)),))] if begins else []
