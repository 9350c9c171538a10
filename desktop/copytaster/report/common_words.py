"""Which stretches two texts share, letter for letter and in the same order."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import accumulate, pairwise
from typing import NamedTuple

from rapidfuzz.distance import Postfix, Prefix

from copytaster.diff.compare import compare
from copytaster.diff.sequence import gaps
from copytaster.text.spans import Span


class Common(NamedTuple):
    """A stretch of the same `size` code points in both texts, at `left` in one and at `right` in the other."""

    left: int
    right: int
    size: int


class Facing(NamedTuple):
    """A pair of stretches, one of either text, between two neighbouring common ones; one of them may be empty."""

    left: Span
    right: Span


def common(left: str, right: str, changes: Iterable[tuple[Span, Span]], end: str) -> list[Common]:
    """Return the non-empty stretches that two texts share, in order; everything else differs.

    `changes` are the known differences: text outside them is shared where it is equal, and compared again where it is
    not. If they cross, as after a moved sentence, they are ignored. `end` is the character that ends paragraphs in both
    texts: no word spans it, but it is shared like a word where both texts have it.
    """
    if left == right:
        return [Common(0, 0, len(left))] if left else []
    ordered = sorted(Facing(*change) for change in changes)
    if any(before.left.end > one.left.start or before.right.end > one.right.start for before, one in pairwise(ordered)):
        ordered = []
    return [one for facing in outside(ordered, left, right) for one in inside(left, right, facing, end)]


def outside(differing: Iterable[Facing], left: str, right: str) -> Iterator[Facing]:
    """Yield the stretches between those `differing` in two texts, where both texts have something."""
    a = c = 0
    for lost, won in (*differing, Facing(Span(len(left), len(left)), Span(len(right), len(right)))):
        if a < lost.start and c < won.start:
            yield Facing(Span(a, lost.start), Span(c, won.start))
        a, c = lost.end, won.end


def inside(left: str, right: str, facing: Facing, end: str) -> list[Common]:
    """Return what two facing stretches share: all if they are equal, else what a comparison finds."""
    one, two = facing.left.of(left), facing.right.of(right)
    if one == two:
        return [Common(facing.left.start, facing.right.start, len(one))]
    start = Prefix.similarity(one, two)
    same = min(Postfix.similarity(one, two), len(one) - start, len(two) - start)
    between = one[start : len(one) - same], two[start : len(two) - same]
    if not any(text.replace(end, " ").strip() for text in between):
        found = [Common(0, 0, start), Common(len(one) - same, len(two) - same, same)]
    else:
        spaced = one.replace(end, "\n"), two.replace(end, "\n")
        changes = (Facing(change.left, change.right) for change in compare(*spaced))
        found = [part for again in outside(changes, one, two) for part in exact(one, two, again, end)]
    return [Common(a + facing.left.start, b + facing.right.start, size) for a, b, size in found if size]


def exact(left: str, right: str, facing: Facing, end: str) -> Iterator[Common]:
    """Yield the words, spaces and ends that are equal letter for letter in stretches that normalize alike."""
    one, two = facing.left.of(left), facing.right.of(right)
    if one == two:
        yield Common(facing.left.start, facing.right.start, len(one))
        return
    pieces = re.compile(rf"{end}|\s+|[^\s{end}]+")
    mine, theirs = pieces.findall(one), pieces.findall(two)
    edges, others = ([0, *accumulate(map(len, found))] for found in (mine, theirs))
    differing = (Facing(Span(edges[a], edges[b]), Span(others[c], others[d])) for a, b, c, d in gaps(mine, theirs))
    for here, there in outside(differing, one, two):
        yield Common(facing.left.start + here.start, facing.right.start + there.start, here.end - here.start)
