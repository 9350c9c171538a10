"""Which pairs of paragraphs may belong together: those that share words rare enough to meet in an inverted index."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from copytaster.alignment import weights
from copytaster.alignment.features import Features
from copytaster.alignment.groups import ranks
from copytaster.alignment.inputs import Floats, Ints, Mask
from copytaster.alignment.sorting import order_of, starts

LINES = 256
"""Pairs whose common words are summed at once: as many as stay in the cache (4,096 take 14 ms where these take 3)."""


class Pairs(NamedTuple):
    """Pairs of paragraphs of different versions, `x` of the earlier one, sorted by x then y, with a score each."""

    x: Ints
    y: Ints
    score: Floats

    def where(self, keep: Mask | Ints) -> Pairs:
        """Return the pairs marked, or numbered, in `keep`."""
        return Pairs(self.x[keep], self.y[keep], self.score[keep])


NONE = Pairs(np.zeros(0, np.int64), np.zeros(0, np.int64), np.zeros(0))


def candidates(features: Features, version: Ints, taken: Pairs) -> Pairs:
    """Return the candidate pairs with their cosine; the sides of the pairs `taken` are free for no other."""
    if not len(features.number):
        return NONE
    several = np.flatnonzero(np.bincount(features.feature, minlength=features.kinds)[features.feature] > 1)
    several = several[order_of(features.feature[several] * len(version) + features.number[several])]
    feature, number, weight = features.feature[several], features.number[several], features.weight[several]
    copies = np.flatnonzero(features.alike != np.arange(len(version)))
    count, begin = partners(feature, number if len(copies) else version[number])
    cost = np.bincount(feature, count, features.kinds)
    others = int(version.max())
    budget = weights.JOIN_BUDGET + weights.JOIN_PER_PARAGRAPH * others * np.count_nonzero(features.length)
    met = np.flatnonzero(cost)
    by_cost = met[order_of(cost[met].astype(np.int64))]
    affordable = np.zeros(features.kinds, bool)
    affordable[by_cost[np.cumsum(cost[by_cost]) <= budget]] = True
    pairs = join((number, weight), np.where(affordable[feature], count, 0), begin, len(version))
    if len(copies):
        pairs = for_all_copies(pairs, features.alike, version)
    pairs = foremost(free(pairs, taken, version), version)
    score = pairs.score + common(pairs, features, ~affordable & (cost > 0))
    return Pairs(pairs.x, pairs.y, np.minimum(score, 1.0)).where(score >= weights.FLOOR)


def partners(feature: Ints, version: Ints) -> tuple[Ints, Ints]:
    """Return for each entry how many entries of later versions share its feature, and where they begin."""
    new = starts(feature)
    end, begin = (
        np.append(np.flatnonzero(first), len(new))[np.cumsum(first)] for first in (new, new | starts(version))
    )
    return end - begin, begin


def join(entries: tuple[Ints, Floats], count: Ints, begin: Ints, size: int) -> Pairs:
    """Sum the products of weights over all features that two paragraphs (numbers below `size`) share.

    Left out are pairs that come to less than `weights.RARE_FLOOR`.
    """
    number, weight = entries
    offset = begin - (np.cumsum(count) - count)
    right = np.repeat(offset, count)
    if not len(right):
        return NONE
    right += np.arange(len(right))
    product = np.repeat(weight, count)
    product *= weight.take(right)
    names = np.flatnonzero(np.bincount(number, minlength=size))
    short = np.zeros(size, np.int64)
    short[names] = np.arange(len(names))
    own = short[number]
    key = np.repeat(own * len(names), count)
    key += own.take(right)
    if len(names) ** 2 <= len(key):
        sums = np.bincount(key, product, len(names) ** 2).astype(np.float64, copy=False)
        key = np.flatnonzero(sums >= weights.RARE_FLOOR)
        return Pairs(names[key // len(names)], names[key % len(names)], sums[key])
    order = order_of(key)
    key = key[order]
    begin = np.flatnonzero(starts(key))
    sums = np.add.reduceat(product[order], begin)
    keep = sums >= weights.RARE_FLOOR
    left, right = np.divmod(key[begin[keep]], len(names))
    return Pairs(names[left], names[right], sums[keep])


def for_all_copies(pairs: Pairs, alike: Ints, version: Ints) -> Pairs:
    """Return each pair for all paragraphs of different versions that have the two texts, sorted."""
    size = np.bincount(alike, minlength=len(alike))
    once = (size[pairs.x] == 1) & (size[pairs.y] == 1)
    pairs = pairs.where(~(once & (version[pairs.x] == version[pairs.y])))
    rank = np.minimum(*(ranks(side, pairs.score) for side in pairs[:2]))
    pairs = pairs.where(rank < weights.CANDIDATES * min(int(version.max()), weights.CROWD))
    members = order_of(alike)
    begin = np.searchsorted(alike[members], np.arange(len(alike)))
    lefts, rights = size[pairs.x], size[pairs.y]
    index = np.repeat(np.arange(len(pairs.x)), lefts * rights)
    step = np.arange(len(index)) - (np.cumsum(lefts * rights) - lefts * rights)[index]
    a = members[begin[pairs.x[index]] + step // rights[index]]
    b = members[begin[pairs.y[index]] + step % rights[index]]
    apart = version[a] != version[b]
    x, y, score = np.minimum(a, b)[apart], np.maximum(a, b)[apart], pairs.score[index][apart]
    order = order_of(x * len(alike) + y)
    return Pairs(x[order], y[order], score[order])


def free(pairs: Pairs, taken: Pairs, version: Ints) -> Pairs:
    """Return the pairs neither side of which has its equal in the version of the other."""
    versions = int(version.max()) + 1
    full = np.zeros(len(version) * versions, bool)
    full[taken.x * versions + version[taken.y]] = True
    full[taken.y * versions + version[taken.x]] = True
    blocked = full[pairs.x * versions + version[pairs.y]] | full[pairs.y * versions + version[pairs.x]]
    return pairs.where(~blocked)


def foremost(pairs: Pairs, version: Ints) -> Pairs:
    """Return the pairs that are among the best of one of their sides."""
    versions = int(version.max()) + 1
    sides = pairs.x * versions + version[pairs.y], pairs.y * versions + version[pairs.x]
    rank = np.minimum(*(ranks(side, pairs.score) for side in sides))
    return pairs.where(rank < weights.CANDIDATES)


def common(pairs: Pairs, features: Features, rest: Mask) -> Floats:
    """Return what the words too common for the index add to the cosine of `pairs`, as far as the table stays small."""
    added = np.zeros(len(pairs.x))
    left, right = features.alike[pairs.x], features.alike[pairs.y]
    holds = np.zeros(len(features.norm), bool)
    holds[left] = holds[right] = True
    used = np.flatnonzero(holds)
    chosen = np.flatnonzero(rest)[: weights.TABLE // max(len(used), 1)]
    if not len(chosen) or not len(used):
        return added
    column = np.full(features.kinds, -1, np.int64)
    column[chosen] = np.arange(len(chosen))
    line = np.full(len(features.norm), -1, np.int64)
    line[used] = np.arange(len(used))
    entry = np.flatnonzero((column[features.feature] >= 0) & (line[features.number] >= 0))
    table = np.zeros((len(used), len(chosen)), np.float32)
    table[line[features.number[entry]], column[features.feature[entry]]] = features.weight[entry]
    for k in range(0, len(added), LINES):
        x, y = line[left[k : k + LINES]], line[right[k : k + LINES]]
        added[k : k + LINES] = np.einsum("ij,ij->i", table[x], table[y])
    return added
