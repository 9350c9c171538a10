"""How pairs compete: all pairs of one paragraph with paragraphs of one other version form a group."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from copytaster.alignment.inputs import Floats, Ints, Mask
from copytaster.alignment.sorting import order_of, starts

FINE = 1 << 24
"""Steps to which scores are rounded for ranking."""


class Grouping(NamedTuple):
    """A division of pairs into groups: `order` sorts them by group, `groups` are their groups in that order.

    `start` tells where each group begins in it, `of` is the group of each pair.
    """

    order: Ints
    groups: Ints
    start: Ints
    of: Ints

    @staticmethod
    def by(key: Ints) -> Grouping:
        """Return the groups of equal `key`."""
        order = order_of(key)
        new = starts(key[order])
        groups = np.cumsum(new) - 1
        of = np.empty(len(key), np.int64)
        of[order] = groups
        return Grouping(order, groups, np.flatnonzero(new), of)


class Groups(NamedTuple):
    """The groups of pairs: `rows` by `x` and version of `y`, `columns` by `y` and version of `x`; both `versions`."""

    rows: Grouping
    columns: Grouping
    versions: Ints

    @staticmethod
    def of(x: Ints, y: Ints, version: Ints) -> Groups:
        """Return the groups of the pairs `x`, `y`."""
        count = int(version.max()) + 1
        return Groups(
            Grouping.by(x * count + version[y]), Grouping.by(y * count + version[x]), version[x] * count + version[y]
        )


class Best(NamedTuple):
    """The best candidate of each group of rows, and of each group of columns."""

    rows: Ints
    columns: Ints

    @staticmethod
    def of(groups: Groups, score: Floats) -> Best:
        """Return the best candidates by `score`."""
        return Best(leaders(groups.rows, score), leaders(groups.columns, score))


class Rivals(NamedTuple):
    """For each pair the best other pair of its group: its score (0 if there is none) and its number (-1)."""

    score: Floats
    at: Ints


def sides(a: Floats, b: Floats) -> tuple[Floats, Floats]:
    """Return the smaller and the larger of the values of the two sides, so that the result is symmetric."""
    return np.minimum(a, b), np.maximum(a, b)


def leaders(grouping: Grouping, score: Floats) -> Ints:
    """Return the best pair of each group, the first of equally good ones."""
    if not len(score):
        return grouping.start
    ordered = score[grouping.order]
    top = np.maximum.reduceat(ordered, grouping.start)
    best = np.flatnonzero(ordered >= top[grouping.groups])
    return grouping.order[best[np.searchsorted(best, grouping.start)]]


def rivals(grouping: Grouping, best: Ints, score: Floats) -> Rivals:
    """Return for each pair the best other pair of its group; `best` are the `leaders` of all groups."""
    if not len(score):
        return Rivals(score, grouping.order)
    lowered = score.copy()
    lowered[best] = -1.0
    second = leaders(grouping, lowered)
    second[lowered[second] < 0] = -1
    at = best[grouping.of]
    at[best] = second
    return Rivals(np.where(at >= 0, score[at], 0.0), at)


def best_scores(grouping: Grouping, score: Floats) -> Floats:
    """Return for each pair the best score of its group."""
    if not len(score):
        return score
    top = np.maximum.reduceat(score[grouping.order], grouping.start)
    return top[grouping.of]


def foremost(key: Ints, score: Floats, count: int) -> Mask:
    """Tell which pairs are among the best `count`, one at least, of those with the same `key`."""
    order = order_of(key * FINE - (score * (FINE // 2)).astype(np.int64))
    ranked = key[order]
    found = np.ones(len(key), bool)
    found[order[count:]] = ranked[count:] != ranked[:-count]
    return found
