"""Which pairs of documents are worth comparing at all: those that share enough of the words that few others have."""

from __future__ import annotations

import numpy as np

from copytaster.alignment.inputs import Floats, Ints, Mask
from copytaster.alignment.sorting import order_of, spread, starts
from copytaster.progress import Progress, silent
from copytaster.stories.holdings import UNSEEN, Holdings, summed
from copytaster.stories.likeness import LEAST, likenesses
from copytaster.stories.words import begins, runs

FEW = 60
"""Documents up to which every pair is compared: it takes under a second and misses nothing."""
MEETINGS, MEETINGS_PER, GROWTH = 200_000, 50, 1.25
"""Pairs of documents that meet in a word before the commonest words are left out: in all, and more by so many for each
document to this power; in a large folder the words that tell stories apart are commoner."""
CROWD, CROWDED, MOST = 0.2, 0.45, 4_000_000
"""Share of the documents from which on they hold a word in common, share of the middle document that such words tell
from which on one story crowds the folder, and meetings that are afforded then. Of 300 versions of one report such words
tell .54 and more, of essays on one question .32, in other folders .25 at most."""
AT_ONCE = 2_000_000
"""Meetings that are summed in one go."""
SHARE, SHARE_OF_RARE = 0.08, 0.5
"""Share of a document, by what its words tell, that is in words in which it meets the other, from which on the two are
looked at: of all its words, or of the rarer ones. Of 40,334 pairs of versions among 100,000 articles 39,034 have it."""
SPREAD = 0.12
"""Share of what the rarer words of a document tell that the other has too, the one paragraph that shares most nearly
left out, from which on the two are compared: among 100,000 articles one in seven of those that are looked at."""
STEPS = 12
"""Bits in which what a word tells is counted."""


def candidates(held: Holdings, progress: Progress = silent) -> tuple[Ints, Ints]:
    """Return the pairs of documents, by number, the earlier ones and the later ones; of few documents every pair."""
    documents = len(held.total)
    if documents <= FEW:
        return np.triu_indices(documents, 1)
    rare = rarest(held)
    x, y = meeting(rare, held.total)
    spread_out = likenesses(rare, x, y, np.zeros(documents), progress) >= SPREAD
    return x[spread_out], y[spread_out]


def rarest(held: Holdings) -> Holdings:
    """Return the documents with the words alone in which it can be afforded that they meet."""
    documents = len(held.total)
    budget = MEETINGS + int(MEETINGS_PER * documents**GROWTH)
    if crowded(held):
        budget = max(budget, MOST)
    meets = affordable(held.documents * (held.documents - 1) // 2, budget) & (held.documents > 1)
    return held.having(np.flatnonzero(meets[held.feature]))


def crowded(held: Holdings) -> bool:
    """Tell whether one story crowds the folder: what many documents have in it is rare inside of them.

    So a word tells here what it does by its paragraphs alone.
    """
    telling = held.weight / np.log((held.among + UNSEEN) / (held.documents + 1))
    common = np.where(held.documents > CROWD * len(held.total), telling, 0)
    return bool(np.median(summed(held, common) / np.maximum(summed(held, telling), LEAST)) > CROWDED)


def meeting(held: Holdings, total: Floats) -> tuple[Ints, Ints]:
    """Return the pairs of documents that share enough of the `total` of either, or of what they are held to have."""
    documents = len(held.total)
    order = order_of(held.feature.astype(np.int64))
    document = np.repeat(np.arange(documents), np.diff(held.entries))[order]
    feature = held.feature[order]
    new = starts(feature)
    end = np.append(np.flatnonzero(new)[1:], len(feature))[np.cumsum(new) - 1]
    later = end - np.arange(len(end)) - 1
    unit = max(held.weight.max(initial=0.0), LEAST) / ((1 << STEPS) - 1)
    told = np.rint(held.weight / unit).astype(np.int64)[feature]
    least = np.maximum(np.minimum(SHARE * total, SHARE_OF_RARE * held.total) / unit, 1.0)
    place = np.empty(len(order), np.int64)
    place[order] = np.arange(len(order))
    met = begins(np.bincount(document, later, documents).astype(np.int64))
    x, y = [np.zeros(0, np.int64)], [np.zeros(0, np.int64)]
    for first, last in runs(met, AT_ONCE):
        here = place[held.entries[first] : held.entries[last]]
        one, other = spread(here + 1, end[here])
        key = ((document[here][one] - first) * documents + document[other]) << STEPS | told[here][one]
        key.sort()
        begin = np.flatnonzero(starts(key >> STEPS))
        if len(begin):
            left, right = np.divmod(key[begin] >> STEPS, documents)
            left += first
            shared = np.add.reduceat(key & ((1 << STEPS) - 1), begin)
            enough = shared >= np.minimum(least[left], least[right])
            x.append(left[enough])
            y.append(right[enough])
    return np.concatenate(x), np.concatenate(y)


def affordable(cost: Ints, budget: int) -> Mask:
    """Tell what can be paid for if the cheapest is bought first."""
    order = np.argsort(cost, kind="stable")
    keep = np.zeros(len(cost), bool)
    keep[order[np.cumsum(cost[order]) <= budget]] = True
    return keep
