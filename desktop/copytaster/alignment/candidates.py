"""Which pairs of units may belong together: those that share words rare enough to meet in an inverted index."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from copytaster.alignment import weights
from copytaster.alignment.features import Features
from copytaster.alignment.inputs import Floats, Inputs, Ints

BLOCK = 4096


class Pairs(NamedTuple):
    """Pairs of units of different versions, `x` of the earlier one, sorted by x then y, with a score each."""

    x: Ints
    y: Ints
    score: Floats


def candidates(inputs: Inputs, features: Features) -> Pairs:
    """Return the candidate pairs with their cosine."""
    version_of = np.full(inputs.size + 1, -1, np.int64)
    version_of[inputs.number] = inputs.version
    if not len(features.unit):
        empty = np.zeros(0, np.int64)
        return Pairs(empty, empty, np.zeros(0))
    order = np.lexsort((features.unit, features.feature))
    feature, unit, weight = features.feature[order], features.unit[order], features.weight[order]
    meet, cost = partners(feature, version_of[unit], features.kinds)
    budget = weights.JOIN_BUDGET + weights.JOIN_PER_UNIT * len(inputs.number)
    by_cost = np.argsort(cost, kind="stable")
    affordable = np.zeros(features.kinds, bool)
    affordable[by_cost[np.cumsum(cost[by_cost]) <= budget]] = True
    pairs = join(inputs.size, unit, weight, np.where(affordable[feature], meet[0], 0), meet[1])
    pairs = best(pairs, version_of, len(inputs.versions))
    rest = ~affordable & (cost > 0)
    score = pairs.score + common(pairs, features, rest, inputs.size)
    keep = score >= weights.FLOOR
    return Pairs(pairs.x[keep], pairs.y[keep], score[keep])


def partners(feature: Ints, version: Ints, count: int) -> tuple[tuple[Ints, Ints], Ints]:
    """Return for each entry how many of later versions share its feature, and where they begin; and the sum a feature."""
    last = np.flatnonzero(np.append(feature[1:] != feature[:-1], True)) + 1
    end = np.repeat(last, np.diff(last, prepend=0))
    changed = np.append((feature[1:] != feature[:-1]) | (version[1:] != version[:-1]), True)
    last = np.flatnonzero(changed) + 1
    begin = np.repeat(last, np.diff(last, prepend=0))
    number = end - begin
    return (number, begin), np.bincount(feature, number, count).astype(np.int64)


def join(size: int, unit: Ints, weight: Floats, number: Ints, begin: Ints) -> Pairs:
    """Sum the products of weights over all shared features."""
    left = np.repeat(np.arange(len(unit)), number)
    offset = np.cumsum(number) - number
    right = np.arange(len(left)) - offset[left] + begin[left]
    key, inverse = np.unique(unit[left] * size + unit[right], return_inverse=True)
    return Pairs(
        key // size, key % size, np.bincount(inverse, weight[left] * weight[right], len(key)).astype(np.float64)
    )


def best(pairs: Pairs, version_of: Ints, versions: int) -> Pairs:
    """Keep the best candidates of each unit in each other version."""
    keep = np.zeros(len(pairs.x), bool)
    for group in (pairs.x * versions + version_of[pairs.y], pairs.y * versions + version_of[pairs.x]):
        order = np.lexsort((-pairs.score, group))
        sorted_group = group[order]
        start = np.flatnonzero(np.append(True, sorted_group[1:] != sorted_group[:-1])) if len(order) else order
        rank = np.arange(len(order)) - np.repeat(start, np.diff(start, append=len(order)))
        keep[order[rank < weights.CANDIDATES]] = True
    return Pairs(pairs.x[keep], pairs.y[keep], pairs.score[keep])


def common(pairs: Pairs, features: Features, rest: np.ndarray[tuple[int], np.dtype[np.bool_]], size: int) -> Floats:
    """Return what the features too common for the index add to the cosine of `pairs`."""
    added = np.zeros(len(pairs.x))
    chosen = np.flatnonzero(rest)
    if not len(chosen) or not len(pairs.x):
        return added
    column = np.full(features.kinds, -1, np.int64)
    column[chosen] = np.arange(len(chosen))
    entry = np.flatnonzero(rest[features.feature])
    units = np.unique(np.concatenate([pairs.x, pairs.y]))
    line = np.full(size, -1, np.int64)
    line[units] = np.arange(len(units))
    entry = entry[line[features.unit[entry]] >= 0]
    table = np.zeros((len(units), len(chosen)), np.float32)
    table[line[features.unit[entry]], column[features.feature[entry]]] = features.weight[entry]
    for k in range(0, len(added), BLOCK):
        x, y = line[pairs.x[k : k + BLOCK]], line[pairs.y[k : k + BLOCK]]
        added[k : k + BLOCK] = np.einsum("ij,ij->i", table[x], table[y])
    return added
