"""How the texts of a row are divided into what all versions share and the readings in which they differ."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, pairwise
from operator import attrgetter
from typing import NamedTuple

from copytaster.alignment.alignment import Place, Row
from copytaster.comparison.index import Index
from copytaster.diff.sequence import between
from copytaster.report.common_words import Facing, common
from copytaster.report.strands import Known, Strand, known, unused
from copytaster.text.spans import Span

START = attrgetter("start")


class Begin(NamedTuple):
    """A paragraph that begins `offset` code points into a text."""

    offset: int
    place: Place


class Reading(NamedTuple):
    """The text that some versions have in a segment, letter for letter.

    `begins` are the paragraphs that begin in it or at its end, except those that begin the row; `changes` are the
    numbers of the changes between the first version of the row and these.
    """

    versions: tuple[int, ...]
    text: str
    begins: tuple[Begin, ...] = ()
    changes: tuple[int, ...] = ()


class Segment(NamedTuple):
    """A stretch of a row: one reading if all versions in the row agree, else several, that of the base first.

    The readings of a version, put together, are its paragraphs in this row, letter for letter.
    """

    readings: tuple[Reading, ...]


@dataclass(frozen=True, slots=True)
class Held:
    """A version compared with the first one of its row: its text, where the two differ, and the known changes there."""

    strand: Strand
    gaps: tuple[Facing, ...]
    changes: tuple[Known, ...]


def segments(index: Index, row: Row, shown: Sequence[int]) -> tuple[Segment, ...]:
    """Return the segments of a row, over those of the versions `shown` that have text in it; the base is shown first.

    Every version is compared with the first one in the row: text in which no pair differs is shared, and overlapping
    differences of several pairs become one segment.
    """
    there = [version for version in shown if row.cells[version]]
    end = unused(index.text(Place(version, number)) for version in there for number in row.cells[version])
    strands = [Strand(index, version, row.cells[version], end) for version in there]
    versions = [held(index, strands[0], strand, end) for strand in strands]
    differing = bounds(gap.left for one in versions for gap in one.gaps)
    cuts = [cut(one, differing) for one in versions]
    own = [list(readings(one, spans, cuts[0], end)) for one, spans in zip(versions, cuts, strict=True)]
    return tuple(together(found) for found in zip(*own, strict=True) if any(one.text or one.begins for one in found))


def held(index: Index, first: Strand, other: Strand, end: str) -> Held:
    """Compare a version with the first one of its row, letter for letter; unlinked text that is set aside differs."""
    if first.text == other.text:
        return Held(other, (), ())
    changes = tuple(known(index, first, other))
    if set_aside(index, first, other) and not linked(index, first, other):
        shared = []
    else:
        shared = common(first.text, other.text, ((left, right) for _, left, right in changes), end)
    gaps = (Facing(Span(a, b), Span(c, d)) for a, b, c, d in between(shared, len(first.text), len(other.text)))
    return Held(other, tuple(gaps), changes)


def set_aside(index: Index, *strands: Strand) -> bool:
    """Tell whether any paragraph is set aside."""
    versions = index.versions
    return any(
        versions[one.version].paragraphs[number].set_aside is not None for one in strands for number in one.paragraphs
    )


def linked(index: Index, first: Strand, other: Strand) -> bool:
    """Tell whether any paragraphs of two versions in a row are linked."""
    partners = chain.from_iterable(
        index.partners(Place(other.version, number), first.version) for number in other.paragraphs
    )
    return any(partner.paragraph in first.start_of for partner in partners)


def bounds(spans: Iterable[Span]) -> list[Span]:
    """Return the stretches of the first version in which any other differs, overlapping ones merged.

    Words added just before another version's difference stay a stretch of their own.
    """
    found: list[Span] = []
    for span in sorted(set(spans)):
        if found and span.start < found[-1].end:
            found[-1] = Span(found[-1].start, max(found[-1].end, span.end))
        else:
            found.append(span)
    return found


def cut(held: Held, bounds: Sequence[Span]) -> list[Span]:
    """Return the stretches of a version that correspond to `bounds` in the first one, and those between them.

    They cover the text from start to end, and every second one corresponds to a bound; some may be empty.
    """
    edges = [0]
    by = number = 0
    for bound in bounds:
        edges.append(bound.start + by)
        while number < len(held.gaps) and reaches(held.gaps[number].left, bound):
            by = held.gaps[number].right.end - held.gaps[number].left.end
            number += 1
        edges.append(bound.end + by)
    return [Span(*edge) for edge in pairwise([*edges, len(held.strand.text)])]


def reaches(gap: Span, bound: Span) -> bool:
    """Tell whether a gap that is in no earlier bound is in this one."""
    return gap.start < bound.end or gap == bound


def readings(held: Held, cuts: Sequence[Span], first: Sequence[Span], end: str) -> Iterator[Reading]:
    """Yield the reading of one version for each of its `cuts`; `first` are those of the first version of the row."""
    strand = held.strand
    begins: dict[int, list[Begin]] = defaultdict(list)
    opening = len(strand.text) - len(strand.text.lstrip(end))
    for paragraph, start in strand.start_of.items():
        if start > opening:
            at = holding(cuts, start - 1)
            offset = start - cuts[at].start - strand.text.count(end, cuts[at].start, start)
            begins[at].append(Begin(offset, Place(strand.version, paragraph)))
    changes: dict[int, list[int]] = defaultdict(list)
    for number, left, right in held.changes:
        at = holding(cuts, right.start) if right.start < right.end else holding(first, left.start)
        if within(left, first[at]) and within(right, cuts[at]):
            changes[at].append(number)
    for at, span in enumerate(cuts):
        text = span.of(strand.text).replace(end, "")
        yield Reading((strand.version,), text, tuple(begins[at]), tuple(changes[at]))


def holding(cuts: Sequence[Span], at: int) -> int:
    """Return the number of the stretch that contains a code point."""
    return bisect_right(cuts, at, key=START) - 1


def within(span: Span, other: Span) -> bool:
    """Tell whether a side of a change is inside a stretch; True for an empty side, which the other side decides."""
    return span.start == span.end or (other.start <= span.start and span.end <= other.end)


def together(found: Iterable[Reading]) -> Segment:
    """Return the segment of these readings, equal texts merged into one reading."""
    alike: dict[str, list[Reading]] = {}
    for one in found:
        alike.setdefault(one.text, []).append(one)
    return Segment(
        tuple(
            Reading(
                tuple(version for one in own for version in one.versions),
                text,
                tuple(sorted(begin for one in own for begin in one.begins)),
                tuple(sorted({number for one in own for number in one.changes})),
            )
            for text, own in alike.items()
        )
    )
