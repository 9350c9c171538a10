"""Which pairs of paragraphs are candidates for links: those that share rare words, found through an inverted index."""

from __future__ import annotations

import numpy as np

from copytaster.alignment import weights
from copytaster.alignment.features import Features
from copytaster.alignment.groups import foremost
from copytaster.alignment.inputs import Floats, Ints, Mask
from copytaster.alignment.pairs import NONE, Pairs, free
from copytaster.alignment.sorting import order_of, spread, starts

LINES = 64
"""Paragraphs per table of common words: as many as fit in the CPU's cache (256 take a tenth more time)."""


def candidates(features: Features, version: Ints, full: Mask) -> Pairs:
    """Return the candidate pairs with their cosine; what is `full` gets none (see `pairs.free`).

    First the cosine is summed over the rarer features only, as many as a budget of meeting pairs allows; the best
    candidates of each paragraph are kept, and the commoner features are added for these.
    """
    if not len(features.number):
        return NONE
    copies = np.flatnonzero(features.alike != np.arange(len(version)))
    cost = costs(features, None if len(copies) else version)
    others = int(version.max())
    budget = others * (weights.JOIN_BUDGET + weights.JOIN_PER_PARAGRAPH * np.count_nonzero(features.length))
    met = np.flatnonzero(cost)
    by_cost = met[order_of(cost[met])]
    affordable = np.zeros(features.kinds, bool)
    affordable[by_cost[np.cumsum(cost[by_cost]) <= budget]] = True
    entry = np.flatnonzero(affordable.take(features.feature))
    entry = entry.take(order_of(features.feature.take(entry)))
    feature, number, weight = features.feature.take(entry), features.number.take(entry), features.weight.take(entry)
    count, begin = partners(feature, number if len(copies) else version[number])
    pairs = join((number, weight), count, begin, len(version))
    pairs = for_all_copies(pairs, features.alike, version, full) if len(copies) else free(pairs, full, version)
    pairs = likeliest(pairs, version)
    score = pairs.score + common(pairs, features, ~affordable & (cost > 0))
    return Pairs(pairs.x, pairs.y, np.minimum(score, 1.0)).where(score >= weights.FLOOR)


def costs(features: Features, version: Ints | None) -> Ints:
    """Return for each feature how many pairs of paragraphs share it: of different versions, or with None of any."""
    held = np.bincount(features.feature, minlength=features.kinds)
    if version is None:
        return held * (held - 1) // 2
    pairs = held * held
    ends = np.searchsorted(features.number, np.flatnonzero(np.diff(version)) + 1)
    for own in filter(len, np.split(features.feature, ends)):
        pairs -= np.bincount(own, minlength=features.kinds) ** 2
    return pairs // 2


def partners(feature: Ints, version: Ints) -> tuple[Ints, Ints]:
    """Return for each entry how many entries of later versions have the same feature, and where these begin."""
    new = starts(feature)
    end, begin = (
        np.append(np.flatnonzero(first), len(new))[np.cumsum(first)] for first in (new, new | starts(version))
    )
    return end - begin, begin


def join(entries: tuple[Ints, Floats], count: Ints, begin: Ints, size: int) -> Pairs:
    """Return every pair of paragraphs (numbered below `size`) with the sum of weight products of its shared features.

    Pairs with a sum below `weights.RARE_FLOOR` are left out.
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
        left = key // len(names)
        return Pairs(names[left], names[key - left * len(names)], sums[key])
    order = order_of(key)
    key = key[order]
    begin = np.flatnonzero(starts(key))
    sums = np.add.reduceat(product[order], begin)
    keep = sums >= weights.RARE_FLOOR
    left, right = np.divmod(key[begin[keep]], len(names))
    return Pairs(names[left], names[right], sums[keep])


def for_all_copies(pairs: Pairs, alike: Ints, version: Ints, full: Mask) -> Pairs:
    """Return sorted pairs of paragraphs: each pair of texts becomes all pairs, across versions, that have them.

    What is `full` gets none (see `pairs.free`): in ten versions of one text that is true of six pairs in seven.
    """
    once = np.bincount(alike, minlength=len(alike)) == 1
    pairs = pairs.where(~(once[pairs.x] & once[pairs.y] & (version[pairs.x] == version[pairs.y])))
    most = weights.CANDIDATES * min(int(version.max()), weights.CROWD)
    pairs = pairs.where(foremost(pairs.x, pairs.score, most) | foremost(pairs.y, pairs.score, most))
    members = order_of(alike)
    begin, end = (np.searchsorted(alike[members], np.arange(len(alike)), side) for side in ("left", "right"))
    pair, left = spread(begin[pairs.x], end[pairs.x])
    both, right = spread(begin[pairs.y[pair]], end[pairs.y[pair]])
    a, b = members[left[both]], members[right]
    apart = np.flatnonzero(version[a] != version[b])
    copies = free(Pairs(a[apart], b[apart], pairs.score[pair[both[apart]]]), full, version)
    x, y = np.minimum(copies.x, copies.y), np.maximum(copies.x, copies.y)
    order = order_of(x * len(alike) + y)
    return Pairs(x[order], y[order], copies.score[order])


def likeliest(pairs: Pairs, version: Ints) -> Pairs:
    """Return the pairs that are among the best `weights.CANDIDATES` of at least one of their sides."""
    versions = int(version.max()) + 1
    rows, columns = pairs.x * versions + version[pairs.y], pairs.y * versions + version[pairs.x]
    most = weights.CANDIDATES
    return pairs.where(foremost(rows, pairs.score, most) | foremost(columns, pairs.score, most))


def common(pairs: Pairs, features: Features, rest: Mask) -> Floats:
    """Return what the features too common for the index (`rest`) add to the cosine of `pairs`.

    The weights of some left paragraphs are written into a dense table, a line each, in which the features of the right
    paragraphs are looked up.
    """
    added = np.zeros(len(pairs.x))
    width = int(np.count_nonzero(rest))
    if not width or not len(added):
        return added
    left, right = features.alike[pairs.x], features.alike[pairs.y]
    entry = np.flatnonzero(rest[features.feature])
    column, weight = (np.cumsum(rest) - 1)[features.feature[entry]], features.weight[entry]
    size = np.bincount(features.number[entry], minlength=len(features.norm))
    begin = np.cumsum(size) - size
    heads = np.append(np.flatnonzero(starts(left)), len(left))
    lines = max(min(LINES, weights.TABLE // width), 1)
    table = np.zeros(lines * width)
    for k in range(0, len(heads) - 1, lines):
        first = heads[k : k + lines + 1]
        own, other = left[first[:-1]], right[first[0] : first[-1]]
        line, place = spread(begin[own], begin[own] + size[own])
        cell = line * width + column[place]
        table[cell] = weight[place]
        count = size[other]
        end = np.cumsum(count)
        place = np.arange(end[-1]) + np.repeat(begin[other] - end + count, count)
        line = np.repeat(np.arange(len(own)), np.diff(first))
        product = table.take(np.repeat(line * width, count) + column.take(place))
        product *= weight.take(place)
        sums = np.append(0.0, np.cumsum(product))
        added[first[0] : first[-1]] = sums[end] - sums[end - count]
        table[cell] = 0
    return added
