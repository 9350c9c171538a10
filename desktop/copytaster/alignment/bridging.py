"""How versions vouch for each other: a pair seen through a third version counts almost as much as a direct one."""

from __future__ import annotations

import numpy as np

from copytaster.alignment import weights
from copytaster.alignment.candidates import Pairs
from copytaster.alignment.inputs import Ints


def bridged(pairs: Pairs, version_of: Ints, size: int, versions: int) -> Pairs:
    """Return `pairs` with the weaker of the two scores over every third version where that beats the direct score."""
    if versions < 3 or not len(pairs.x):  # noqa: PLR2004 - a third version is what vouches
        return pairs
    from_, to, score = (
        np.concatenate([pairs.x, pairs.y]),
        np.concatenate([pairs.y, pairs.x]),
        np.concatenate([pairs.score, pairs.score]),
    )
    strong = score >= weights.ACCEPT
    from_, to, score = from_[strong], to[strong], score[strong]
    order = np.lexsort((to, from_))
    from_, to, score = from_[order], to[order], score[order]
    begin = np.searchsorted(from_, from_, "left")
    end = np.searchsorted(from_, from_, "right")
    # two entries of one unit (the middle) give a pair of their partners
    first = np.repeat(np.arange(len(from_)), end - begin)
    offset = np.cumsum(end - begin) - (end - begin)
    second = np.arange(len(first)) - offset[first] + begin[first]
    keep = version_of[to[first]] < version_of[to[second]]
    first, second = first[keep], second[keep]
    x, y = to[first], to[second]
    through = weights.BRIDGE * np.minimum(score[first], score[second])
    key = np.concatenate([pairs.x * size + pairs.y, x * size + y])
    value = np.concatenate([pairs.score, through])
    names, inverse = np.unique(key, return_inverse=True)
    top = np.zeros(len(names))
    np.maximum.at(top, inverse, value)
    return Pairs(names // size, names % size, top)
