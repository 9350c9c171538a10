"""Which stretches two texts have in common, letter for letter and in the same order."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from rapidfuzz.distance import Postfix, Prefix

from copytaster.diff.changes import Stretch
from copytaster.diff.compare import compare
from copytaster.diff.sequence import gaps
from copytaster.text.spans import Span

PRIVATE = range(0xE000, 0x110000)
"""Where a character is looked for that no text holds: the ranges for private use begin here."""


class Common(NamedTuple):
    """A stretch of the same `size` code points in both texts, at `left` in one and at `right` in the other."""

    left: int
    right: int
    size: int


class Gap(NamedTuple):
    """What stands on either side between two stretches in common; one of them may be empty."""

    left: Span
    right: Span


def unused(texts: Iterable[str]) -> str:
    """Return a character that none of `texts` holds, to stand for the end of a paragraph."""
    held = set().union(*map(set, texts))
    return next(sign for sign in map(chr, PRIVATE) if sign not in held)


def common(left: str, right: str, changes: Sequence[Stretch], end: str) -> list[Common]:
    """Return what two texts have in common, in order, none of it empty; all the rest differs.

    `changes` are those already known between them: what lies outside them is in common as far as it is the same, and
    compared again as far as it is not. They are not looked at where they cross, as where a sentence moved. `end`
    stands in the texts where a paragraph ends: a word never spans it, but it corresponds to another one.
    """
    if left == right:
        return [Common(0, 0, len(left))] if left else []
    found: list[Common] = []
    for gap in outside(changes, len(left), len(right)):
        found += inside(left, right, gap, end)
    return list(joined(found))


def outside(changes: Sequence[Stretch], left: int, right: int) -> list[Gap]:
    """Return what lies outside of `changes` in texts of two lengths, all of it where they cross."""
    ordered = sorted(changes, key=lambda change: (change.left, change.right))
    if any(a.left.end > b.left.start or a.right.end > b.right.start for a, b in pairwise(ordered)):
        ordered = []
    edges = [(0, 0), *(edge for change in ordered for edge in zip(change.left, change.right, strict=True))]
    edges.append((left, right))
    return [
        Gap(Span(a, b), Span(c, d)) for (a, c), (b, d) in zip(edges[::2], edges[1::2], strict=True) if a < b and c < d
    ]


def inside(left: str, right: str, gap: Gap, end: str) -> list[Common]:
    """Return what the two sides of a gap have in common: all of it, or what a comparison finds."""
    one, two = gap.left.of(left), gap.right.of(right)
    if one == two:
        return [Common(gap.left.start, gap.right.start, len(one))]
    start = Prefix.similarity(one, two)
    same = min(Postfix.similarity(one, two), len(one) - start, len(two) - start)
    between = one[start : len(one) - same], two[start : len(two) - same]
    if not any(text.replace(end, " ").strip() for text in between):
        found = [Common(0, 0, start), Common(len(one) - same, len(two) - same, same)]
    else:
        spaced = one.replace(end, "\n"), two.replace(end, "\n")
        found = []
        for part in outside(compare(*spaced), len(one), len(two)):
            found += exact(one, two, part, end)
    return [Common(a + gap.left.start, b + gap.right.start, size) for a, b, size in found if size]


def exact(left: str, right: str, gap: Gap, end: str) -> Iterator[Common]:
    """Yield what the sides of a gap have in common that a reader sees no difference in: words, spaces, ends."""
    one, two = gap.left.of(left), gap.right.of(right)
    if one == two:
        yield Common(gap.left.start, gap.right.start, len(one))
        return
    pieces = re.compile(rf"{end}|\s+|[^\s{end}]+")
    mine, theirs = pieces.findall(one), pieces.findall(two)
    differing = gaps(mine, theirs)
    a, c = gap.left.start, gap.right.start
    first = 0
    for lower, upper, low, high in [*differing, (len(mine), len(mine), len(theirs), len(theirs))]:
        size = sum(map(len, mine[first:lower]))
        if size:
            yield Common(a, c, size)
        a += size + sum(map(len, mine[lower:upper]))
        c += size + sum(map(len, theirs[low:high]))
        first = upper


def joined(found: Iterable[Common]) -> Iterator[Common]:
    """Yield the stretches with those made one that nothing stands between."""
    last: Common | None = None
    for one in found:
        if last is not None and last.left + last.size == one.left and last.right + last.size == one.right:
            last = last._replace(size=last.size + one.size)
            continue
        if last is not None:
            yield last
        last = one
    if last is not None:
        yield last
