"""Which paragraphs of the base and of another version correspond in place, and which have moved."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import NamedTuple

import numpy as np
from rapidfuzz.distance import Indel

from copytaster.alignment.alignment import Link
from copytaster.alignment.moves import in_place
from copytaster.comparison.index import Index
from copytaster.diff.compare import groups
from copytaster.diff.sequence import gaps
from copytaster.text.document import Paragraph


class Stand(NamedTuple):
    """Neighbouring paragraphs of the base, and those of another version that correspond to them, by their numbers."""

    base: range
    other: range


class Tie(NamedTuple):
    """A link as seen from the base: the paragraph there, and the one in the other version."""

    base: int
    other: int
    link: Link


def stands(index: Index, version: int) -> tuple[list[Stand], list[Stand]]:
    """Return the stands of `version` in place, in order, and those that moved.

    No paragraph is in two stands, and a paragraph in none has no partner. If a paragraph was split, or several joined,
    paragraphs added between its parts belong to the same stand. Paragraphs that both versions have set aside in the
    same place are a stand if they have the same words.
    """
    ties = ties_of(index, version)
    versions = index.versions
    ours, theirs = versions[index.base].paragraphs, versions[version].paragraphs
    held = held_fast(ours, (tie.base for tie in ties)), held_fast(theirs, (tie.other for tie in ties))

    still = chained(ties, ours, theirs)
    often = Counter(tie.base for tie in still), Counter(tie.other for tie in still)

    def need(tie: Tie) -> tuple[bool, int]:
        alone = often[0][tie.base] == 1 or often[1][tie.other] == 1
        return alone, Indel.similarity(ours[tie.base].text.split(), theirs[tie.other].text.split())

    staying = list(gathered(still, held, need))
    moved = list(elsewhere(ties, staying))
    return sorted([*staying, *asides(ours, theirs, staying)], key=starts), moved


def ties_of(index: Index, version: int) -> list[Tie]:
    """Return the links between the base and `version` as seen from the base, in the order of its text."""
    base = index.base
    ties = [
        Tie(link.left.paragraph, link.right.paragraph, link)
        if base < version
        else Tie(link.right.paragraph, link.left.paragraph, link)
        for link in index.between(base, version)
    ]
    return sorted(ties, key=lambda tie: (tie.base, tie.other))


def held_fast(paragraphs: Sequence[Paragraph], tied: Iterable[int]) -> frozenset[int]:
    """Return the numbers of the paragraphs that no stand of others may include: those tied, and those set aside."""
    aside = (number for number, paragraph in enumerate(paragraphs) if paragraph.set_aside is not None)
    return frozenset((*tied, *aside))


def starts(stand: Stand) -> tuple[int, int]:
    """Return the sort key of a stand."""
    return stand.base.start, stand.other.start


def chained(ties: Sequence[Tie], ours: Sequence[Paragraph], theirs: Sequence[Paragraph]) -> list[Tie]:
    """Return the ties that did not move and do not cross; if pins made some cross, the chain with the most text."""
    still = [tie for tie in ties if not tie.link.moved]
    weight = [float(len(ours[tie.base].text) + len(theirs[tie.other].text) + 1) for tie in still]
    left, right = np.array([tie.base for tie in still], np.int64), np.array([tie.other for tie in still], np.int64)
    stays = in_place(left, right, np.array(weight)).tolist()
    return [tie for tie, yes in zip(still, stays, strict=True) if yes]


def gathered(
    ties: Iterable[Tie], held: tuple[frozenset[int], frozenset[int]], need: Callable[[Tie], tuple[bool, int]]
) -> Iterator[Stand]:
    """Yield stands from ties that do not cross; ties that share a paragraph form one stand.

    A tie is not joined if the stand would then include a paragraph `held` by something else. Instead the tie with the
    greater `need` is kept and the other dropped, but an earlier tie that was already joined with others always stays.
    """
    last: list[Tie] = []
    for tie in ties:
        if not last or (tie.base > last[-1].base and tie.other > last[-1].other):
            if last:
                yield stand_of(last)
            last = [tie]
        elif not (
            held[0].intersection(skipped(last[-1].base, tie.base))
            or held[1].intersection(skipped(last[-1].other, tie.other))
        ):
            last.append(tie)
        elif len(last) == 1 and need(tie) > need(last[0]):
            last = [tie]
    if last:
        yield stand_of(last)


def skipped(first: int, last: int) -> range:
    """Return the numbers strictly between two."""
    return range(first + 1, last)


def stand_of(ties: Sequence[Tie]) -> Stand:
    """Return the stand that spans the ties from the first to the last."""
    return Stand(range(ties[0].base, ties[-1].base + 1), range(ties[0].other, ties[-1].other + 1))


def elsewhere(ties: Iterable[Tie], staying: Iterable[Stand]) -> Iterator[Stand]:
    """Yield the stands of moved paragraphs: all that are tied together if they are neighbours, else one pair."""
    ours, theirs = set[int](), set[int]()
    for stand in staying:
        ours.update(stand.base)
        theirs.update(stand.other)
    free: dict[int, list[Tie]] = defaultdict(list)
    for tie in ties:
        if tie.base not in ours and tie.other not in theirs:
            free[tie.base].append(tie)
    for left, right in groups((tie.base, tie.other) for own in free.values() for tie in own):
        if neighbours(left) and neighbours(right):
            yield Stand(range(left[0], left[-1] + 1), range(right[0], right[-1] + 1))
        else:
            together = (tie for number in left for tie in free[number])
            base, other, _ = min(together, key=lambda tie: (-tie.link.confidence, tie.base, tie.other))
            yield Stand(range(base, base + 1), range(other, other + 1))


def neighbours(numbers: Sequence[int]) -> bool:
    """Tell whether ascending numbers are consecutive."""
    return numbers[-1] - numbers[0] + 1 == len(numbers)


def asides(ours: Sequence[Paragraph], theirs: Sequence[Paragraph], staying: Sequence[Stand]) -> Iterator[Stand]:
    """Yield stands of paragraphs that both sides set aside, with the same words, between the same two stands."""
    here = asides_between(ours, [stand.base for stand in staying])
    there = asides_between(theirs, [stand.other for stand in staying])
    for place in sorted(here.keys() & there.keys()):
        mine, others = here[place], there[place]
        found = gaps([ours[number].text for number in mine], [theirs[number].text for number in others])
        a = c = 0
        for lower, upper, low, high in [*found, (len(mine), len(mine), len(others), len(others))]:
            for base, other in zip(mine[a:lower], others[c:low], strict=True):
                yield Stand(range(base, base + 1), range(other, other + 1))
            a, c = upper, high


def asides_between(paragraphs: Sequence[Paragraph], taken: Sequence[range]) -> dict[int, list[int]]:
    """Return the numbers of the paragraphs set aside, grouped by how many of the `taken` ranges come before them."""
    found: dict[int, list[int]] = defaultdict(list)
    stops = [numbers.stop for numbers in taken]
    held = {number for numbers in taken for number in numbers}
    for number, paragraph in enumerate(paragraphs):
        if paragraph.set_aside is not None and number not in held:
            found[bisect_right(stops, number)].append(number)
    return found
