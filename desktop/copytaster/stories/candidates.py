"""Which pairs of documents are candidates for the same story: those that share enough rare words."""

from __future__ import annotations

import numpy as np

from copytaster.alignment.inputs import Floats, Ints, Mask
from copytaster.alignment.sorting import order_of, spread, starts
from copytaster.progress import Progress, silent
from copytaster.stories import limits
from copytaster.stories.holdings import LEAST, Holdings, summed
from copytaster.stories.similarity import larger_shares
from copytaster.stories.words import begins, runs

AT_ONCE = 2_000_000
"""Meetings that are summed at once."""
STEPS = 12
"""Bits to which the weight of a word is rounded, so that it fits into a sort key."""


def candidates(held: Holdings, progress: Progress = silent) -> tuple[Ints, Ints]:
    """Return the candidate pairs as the numbers of the earlier and of the later documents; every pair of a few."""
    documents = len(held.total)
    if documents <= limits.EVERY_PAIR:
        return np.triu_indices(documents, 1)
    rare = rarest(held)
    x, y = meeting(rare, held.total)
    spread_out = larger_shares(rare, x, y, np.zeros(documents), progress) >= limits.SPREAD
    return x[spread_out], y[spread_out]


def rarest(held: Holdings) -> Holdings:
    """Return the documents with only their rarer words: those within the budget of meetings."""
    documents = len(held.total)
    budget = limits.MEETINGS + int(limits.MEETINGS_PER * documents**limits.GROWTH)
    if crowded(held):
        budget = max(budget, limits.CROWD_MEETINGS)
    meets = affordable(held.documents * (held.documents - 1) // 2, budget) & (held.documents > 1)
    return held.having(np.flatnonzero(meets[held.feature]))


def crowded(held: Holdings) -> bool:
    """Tell whether one story dominates the folder: then words in many documents are still rare within each of them.

    Therefore words are weighted here only by the number of their paragraphs.
    """
    telling = held.weight / np.log((held.among + limits.UNSEEN) / (held.documents + 1))
    common = np.where(held.documents > limits.CROWD * len(held.total), telling, 0)
    return bool(np.median(summed(held, common) / np.maximum(summed(held, telling), LEAST)) > limits.CROWDED)


def meeting(held: Holdings, total: Floats) -> tuple[Ints, Ints]:
    """Return the pairs of documents that share enough weight, compared to the `total` or to that of words in `held`."""
    documents = len(held.total)
    order = order_of(held.feature.astype(np.int64))
    document = np.repeat(np.arange(documents), np.diff(held.first_entry))[order]
    feature = held.feature[order]
    new = starts(feature)
    end = np.append(np.flatnonzero(new)[1:], len(feature))[np.cumsum(new) - 1]
    later = end - np.arange(len(end)) - 1
    unit = max(held.weight.max(initial=0.0), LEAST) / ((1 << STEPS) - 1)
    rounded = np.rint(held.weight / unit).astype(np.int64)[feature]
    least = np.maximum(np.minimum(limits.SHARE * total, limits.SHARE_OF_RARE * held.total) / unit, 1.0)
    place = np.empty(len(order), np.int64)
    place[order] = np.arange(len(order))
    met = begins(np.bincount(document, later, documents).astype(np.int64))
    x, y = [np.zeros(0, np.int64)], [np.zeros(0, np.int64)]
    for first, last in runs(met, AT_ONCE):
        here = place[held.first_entry[first] : held.first_entry[last]]
        one, other = spread(here + 1, end[here])
        key = ((document[here][one] - first) * documents + document[other]) << STEPS | rounded[here][one]
        key.sort()
        begin = np.flatnonzero(starts(key >> STEPS))
        left, right = np.divmod(key[begin] >> STEPS, documents)
        left += first
        shared = np.add.reduceat(key & ((1 << STEPS) - 1), begin)
        enough = shared >= np.minimum(least[left], least[right])
        x.append(left[enough])
        y.append(right[enough])
    return np.concatenate(x), np.concatenate(y)


def affordable(cost: Ints, budget: int) -> Mask:
    """Return which items fit into the budget, taking the cheapest first."""
    order = np.argsort(cost, kind="stable")
    keep = np.zeros(len(cost), bool)
    keep[order[np.cumsum(cost[order]) <= budget]] = True
    return keep
