"""Which tokens of two texts correspond, in order: an edit script over words, bounded in memory at any length."""

from __future__ import annotations

import sys
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from rapidfuzz.distance import Indel

from copytaster.diff.limits import CELLS


class Gap(NamedTuple):
    """Tokens `a` up to `b` on the left against `c` up to `d` on the right, between tokens that correspond."""

    a: int
    b: int
    c: int
    d: int


def gaps(left: Sequence[str], right: Sequence[str]) -> list[Gap]:
    """Return what stands between the tokens that the two sequences have in common, in order, none of it empty.

    Between two gaps as many tokens stand on the left as on the right, and they are equal one by one. The result for
    the sides exchanged is the same exchanged: a pair is always looked at in one canonical order.
    """
    if (len(left), left) > (len(right), right):
        return [Gap(a, b, c, d) for c, d, a, b in gaps(right, left)]
    letters: dict[str, int] = {}
    first = [letters.setdefault(word, len(letters)) for word in left]
    second = [letters.setdefault(word, len(letters)) for word in right]
    if len(letters) <= sys.maxunicode:
        return list(script("".join(map(chr, first)), "".join(map(chr, second))))
    return list(script(first, second))


def script(left: Sequence[int] | str, right: Sequence[int] | str) -> Iterator[Gap]:
    """Yield the gaps between two sequences of word numbers, given as numbers or, faster, as characters."""
    a = c = 0
    for b, d, size in matches(left, right):
        if a < b or c < d:
            yield Gap(a, b, c, d)
        a, c = b + size, d + size
    if a < len(left) or c < len(right):
        yield Gap(a, len(left), c, len(right))


def matches(left: Sequence[int] | str, right: Sequence[int] | str) -> Iterator[tuple[int, int, int]]:
    """Yield start on the left, start on the right and length of the runs of a longest common subsequence."""
    if len(left) * len(right) <= CELLS:
        for block in Indel.opcodes(left, right).as_matching_blocks():
            yield block.a, block.b, block.size
        return
    a = c = 0
    for b, d in [*cuts(left, right), (len(left), len(right))]:
        for start, other, size in matches(left[a:b], right[c:d]):
            yield a + start, c + other, size
        a, c = b, d


def cuts(left: Sequence[int] | str, right: Sequence[int] | str) -> list[tuple[int, int]]:
    """Return where to cut a pair too large to compare at once: at words that each side has once, as few as will do.

    Where there are none, both sides are halved, which may miss what corresponds across the cut.
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


def anchors(left: Sequence[int] | str, right: Sequence[int] | str) -> list[tuple[int, int]]:
    """Return the places of words that each side has exactly once, the longest chain in the same order on both."""
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
