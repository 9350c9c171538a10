"""How a third version supports a doubtful pair: if A–C and C–B are sure, A–B becomes more likely."""

from __future__ import annotations

import numpy as np

from copytaster.alignment import weights
from copytaster.alignment.context import Setting
from copytaster.alignment.inputs import Floats, Ints
from copytaster.alignment.pairs import keys
from copytaster.alignment.pairwise import Judgement
from copytaster.alignment.sorting import order_of, spread


def bridged(judgement: Judgement) -> Judgement:
    """Return the judgement with the support of all third versions added.

    The log odds of a pair rise by `weights.BRIDGE` times the weaker belief of the best path through a third version.
    """
    belief = judgement.belief
    if not len(belief):
        return judgement
    vouched = ways(judgement.known, belief)
    odds = np.log((belief + 1e-6) / (1 - belief + 1e-6)) + weights.BRIDGE * vouched
    return judgement._replace(belief=1 / (1 + np.exp(-odds)))


def ways(known: Setting, belief: Floats) -> Floats:
    """Return for each candidate the weaker belief of the best path through a third version, 0 if there is none."""
    size = len(known.version)
    x = np.concatenate([known.pairs.x, known.same.x])
    y = np.concatenate([known.pairs.y, known.same.y])
    both = np.concatenate([belief, known.same.score])
    firm = both >= weights.ACCEPT
    x, y, both = x[firm], y[firm], both[firm]
    middle, end, strength = np.concatenate([x, y]), np.concatenate([y, x]), np.concatenate([both, both])
    order = order_of(middle * size + end)
    middle, end, strength = middle[order], end[order], strength[order]
    first, second = pairs_of_equal(middle)
    a, b = end[first], end[second]
    weaker = np.minimum(strength[first], strength[second])
    key = keys(known.pairs, size)
    best = np.zeros(len(key))
    at = np.minimum(np.searchsorted(key, a * size + b), len(key) - 1)
    hit = key[at] == a * size + b
    np.maximum.at(best, at[hit], weaker[hit])
    return best


def pairs_of_equal(group: Ints) -> tuple[Ints, Ints]:
    """Return all pairs of entries with the same number in the sorted `group`, the earlier entry first."""
    return spread(np.arange(1, len(group) + 1), np.searchsorted(group, group, "right"))
