"""Which words of two texts correspond in order: an edit script that needs bounded memory at any length."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from operator import attrgetter

from rapidfuzz.distance import Indel

from copytaster.diff.limits import CELLS, TANGLE
from copytaster.diff.scripts import Gap, best

RUN = attrgetter("a", "b", "size")


def gaps(left: Sequence[str], right: Sequence[str]) -> list[Gap]:
    """Return the non-empty gaps between the words that two sequences have in common, in order.

    Between two gaps both sides have the same words. The result is symmetric: a pair is always compared in one canonical
    order.
    """
    if (len(left), left) > (len(right), right):
        return [(a, b, c, d) for c, d, a, b in scripted(right, left)]
    return scripted(left, right)


def scripted(left: Sequence[str], right: Sequence[str]) -> list[Gap]:
    """Return the gaps of the most readable edit script."""
    found = list(between(matches(left, right), len(left), len(right)))
    for before, after in pairwise(found):
        if after[0] - before[1] < TANGLE:
            return [
                gap
                for tangle in tangles(found)
                for gap in (tangle if len(tangle) == 1 else untangled(tangle, left, right))
            ]
    return found


def between(runs: Iterable[tuple[int, int, int]], left: int, right: int) -> Iterator[Gap]:
    """Yield the gaps between the common `runs` (left start, right start, length) of texts with the given lengths."""
    a = c = 0
    for b, d, size in runs:
        if a < b or c < d:
            yield a, b, c, d
        a, c = b + size, d + size
    if a < left or c < right:
        yield a, left, c, right


def matches(left: Sequence[str], right: Sequence[str]) -> Iterable[tuple[int, int, int]]:
    """Return the runs (left start, right start, length) of a longest common subsequence.

    rapidfuzz compares 64-bit hashes of the words.
    """
    if len(left) * len(right) > CELLS:
        return trimmed(left, right)
    return map(RUN, Indel.editops(left, right).as_matching_blocks())


def trimmed(left: Sequence[str], right: Sequence[str]) -> Iterator[tuple[int, int, int]]:
    """Yield what `matches` does for a pair that is too large: the common start and end, then the rest in parts."""
    start = agreeing(left, right)
    stop = agreeing(left[start:][::-1], right[start:][::-1])
    yield 0, 0, start
    for a, c, size in divided(left[start : len(left) - stop], right[start : len(right) - stop]):
        yield a + start, c + start, size
    yield len(left) - stop, len(right) - stop, stop


def divided(left: Sequence[str], right: Sequence[str]) -> Iterator[tuple[int, int, int]]:
    """Yield what `matches` does, divided into parts that are small enough."""
    if len(left) * len(right) <= CELLS:
        yield from matches(left, right)
        return
    a = c = 0
    for b, d in [*cuts(left, right), (len(left), len(right))]:
        for start, other, size in divided(left[a:b], right[c:d]):
            yield a + start, c + other, size
        a, c = b, d


def agreeing(left: Sequence[str], right: Sequence[str]) -> int:
    """Return the length of the common start of both texts, in words."""
    return next(
        (number for number, (a, b) in enumerate(zip(left, right, strict=False)) if a != b), min(len(left), len(right))
    )


def cuts(left: Sequence[str], right: Sequence[str]) -> list[tuple[int, int]]:
    """Return where to divide a pair that is too large: at words that each side has exactly once, as few as suffice.

    If there are none, both sides are halved, which may miss correspondences across the middle.
    """
    found: list[tuple[int, int]] = []
    a = c = 0
    before = (0, 0)
    for b, d in [*anchors(left, right), (len(left), len(right))]:
        if (b - a) * (d - c) > CELLS and before > (a, c):
            found.append(before)
            a, c = before
        before = (b, d)
    return found or [(len(left) // 2, len(right) // 2)]


def anchors(left: Sequence[str], right: Sequence[str]) -> list[tuple[int, int]]:
    """Return the places of words that each side has exactly once: the longest chain that is in order on both sides."""
    counts, others = Counter(left), Counter(right)
    place = {word: number for number, word in enumerate(right) if others[word] == 1}
    pairs = [(number, place[word]) for number, word in enumerate(left) if counts[word] == 1 and word in place]
    ends: list[int] = []
    chain: list[int] = []
    back: list[int] = []
    for number, (_, other) in enumerate(pairs):
        at = bisect_left(ends, other)
        back.append(chain[at - 1] if at else -1)
        ends[at : at + 1] = [other]
        chain[at : at + 1] = [number]
    number = chain[-1] if chain else -1
    found = []
    while number >= 0:
        found.append(pairs[number])
        number = back[number]
    return found[::-1]


def tangles(found: Iterable[Gap]) -> Iterator[list[Gap]]:
    """Yield the gaps in groups (tangles) that are separated by long common runs."""
    tangle: list[Gap] = []
    for gap in found:
        if tangle and gap[0] - tangle[-1][1] >= TANGLE:
            yield tangle
            tangle = []
        tangle.append(gap)
    if tangle:
        yield tangle


def untangled(tangle: list[Gap], left: Sequence[str], right: Sequence[str]) -> list[Gap]:
    """Return the gaps of the most readable script of a tangle among those that keep as many words."""
    (a, _, c, _), (_, b, _, d) = tangle[0], tangle[-1]
    here, there = left[a:b], right[c:d]
    omitted = {word for i, j, _, _ in tangle for word in left[i:j]}
    added = {word for _, _, i, j in tangle for word in right[i:j]}
    if omitted.isdisjoint(there) and added.isdisjoint(here):  # no other script can keep any of them
        return tangle
    found = best(here, there)
    return [(i + a, j + a, k + c, m + c) for i, j, k, m in found] if found is not None else tangle
