"""Which candidate pairs are accepted: the best of both their sides, once neighbours have vouched for each other."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from copytaster.alignment import weights
from copytaster.alignment.candidates import Pairs
from copytaster.alignment.inputs import Floats, Ints

Mask = npt.NDArray[np.bool_]
STEPS = ((1, 1), (-1, -1), (0, 1), (0, -1), (1, 0), (-1, 0))


def supported(pairs: Pairs, size: int) -> Pairs:
    """Return `pairs` with scores raised where the units above or below are a pair too."""
    key = pairs.x * size + pairs.y
    score = pairs.score
    where = [find(key, (pairs.x + dx) * size + pairs.y + dy) for dx, dy in STEPS[:2]]
    for _ in range(weights.SUPPORT_ROUNDS):
        padded = np.append(score, 0.0)
        above = padded[where[1]]
        below = padded[where[0]]
        score = pairs.score * (1 + weights.SUPPORT * np.maximum(above, below))
    return pairs._replace(score=score)


def find(key: Ints, wanted: Ints) -> Ints:
    """Return where each of `wanted` stands in the sorted `key`, -1 where it is not there."""
    if not len(key):
        return np.full(len(wanted), -1, np.int64)
    at = np.minimum(np.searchsorted(key, wanted), len(key) - 1)
    return np.where(key[at] == wanted, at, -1)


def accepted(pairs: Pairs, version_of: Ints, versions: int) -> Mask:
    """Tell which pairs come near the best of both their sides and reach the threshold."""
    rows = pairs.x * versions + version_of[pairs.y]
    columns = pairs.y * versions + version_of[pairs.x]
    near = np.minimum(pairs.score / group_best(rows, pairs.score), pairs.score / group_best(columns, pairs.score))
    return (near >= weights.NEAR_BEST) & (pairs.score >= weights.ACCEPT)


def group_best(group: Ints, score: Floats) -> Floats:
    """Return for every entry the highest score of its group."""
    if not len(group):
        return score
    names, inverse = np.unique(group, return_inverse=True)
    top = np.zeros(len(names))
    np.maximum.at(top, inverse, score)
    return np.maximum(top[inverse], 1e-9)
