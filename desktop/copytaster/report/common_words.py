"""Which stretches two texts have in common, letter for letter and in the same order."""

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
    """A stretch of either text, one facing the other; one of them may be empty."""

    left: Span
    right: Span


def common(left: str, right: str, changes: Iterable[tuple[Span, Span]], end: str) -> list[Common]:
    """Return what two texts have in common, in order, none of it empty; all the rest differs.

    `changes` are those already known between them: what lies outside them is in common as far as it is the same, and
    compared again as far as it is not. They are not looked at where they cross, as where a sentence moved. `end`
    stands in the texts where a paragraph ends: a word never spans it, but it corresponds to another one.
    """
    if left == right:
        return [Common(0, 0, len(left))] if left else []
    ordered = sorted(Facing(*change) for change in changes)
    if any(before.left.end > one.left.start or before.right.end > one.right.start for before, one in pairwise(ordered)):
        ordered = []
    return [one for facing in outside(ordered, left, right) for one in inside(left, right, facing, end)]


def outside(differing: Iterable[Facing], left: str, right: str) -> Iterator[Facing]:
    """Yield what lies outside of what is `differing` in two texts, where either has something there."""
    a = c = 0
    for lost, won in (*differing, Facing(Span(len(left), len(left)), Span(len(right), len(right)))):
        if a < lost.start and c < won.start:
            yield Facing(Span(a, lost.start), Span(c, won.start))
        a, c = lost.end, won.end


def inside(left: str, right: str, facing: Facing, end: str) -> list[Common]:
    """Return what two stretches facing each other have in common: all of them, or what a comparison finds."""
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
    """Yield what two stretches between which a reader sees no difference have in common: words, spaces, ends."""
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
