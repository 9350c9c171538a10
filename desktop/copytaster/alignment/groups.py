"""How pairs compete: all pairs of one paragraph with one other version are a group."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from copytaster.alignment.inputs import Floats, Ints


class Groups(NamedTuple):
    """The groups each pair belongs to: by its `x` (`row`), by its `y` (`column`), and by its two `versions`."""

    row: Ints
    column: Ints
    versions: Ints

    @staticmethod
    def of(x: Ints, y: Ints, version: Ints) -> Groups:
        """Return the groups of the pairs `x`, `y`."""
        count = int(version.max()) + 1
        return Groups(x * count + version[y], y * count + version[x], version[x] * count + version[y])


class Rivals(NamedTuple):
    """For each pair the best other of its group: its score (0 without one) and its place (-1)."""

    score: Floats
    at: Ints


def sorted_groups(group: Ints, score: Floats) -> tuple[Ints, Ints]:
    """Return the pairs ordered by group, best first, and where each group begins."""
    order = np.lexsort((-score, group))
    names = group[order]
    start = np.flatnonzero(np.append([True], names[1:] != names[:-1])) if len(order) else order
    return order, start


def ranks(group: Ints, score: Floats) -> Ints:
    """Return the rank of each pair in its group, 0 for the best."""
    order, start = sorted_groups(group, score)
    rank = np.empty(len(order), np.int64)
    rank[order] = np.arange(len(order)) - np.repeat(start, np.diff(start, append=len(order)))
    return rank


def rivals(group: Ints, score: Floats) -> Rivals:
    """Return for each pair the best other of its group."""
    order, start = sorted_groups(group, score)
    if not len(order):
        return Rivals(score, order)
    size = np.diff(start, append=len(order))
    best = order[start]
    second = np.where(size > 1, order[np.minimum(start + 1, len(order) - 1)], -1)
    index = np.empty(len(order), np.int64)
    index[order] = np.repeat(np.arange(len(start)), size)
    at = np.where(best[index] == np.arange(len(order)), second[index], best[index])
    return Rivals(np.where(at >= 0, score[at], 0.0), at)


def best_sums(group: Ints, versions: Ints, score: Floats, count: int) -> Floats:
    """Return for each pair of versions (numbered below `count`) the sum of the best scores of its groups."""
    order, start = sorted_groups(group, score)
    best = order[start]
    return np.bincount(versions[best], score[best], count).astype(np.float64)
