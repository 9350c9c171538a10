"""Which links moved: those outside the heaviest chain of links that do not cross."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

import numpy as np

from copytaster.alignment.inputs import Floats, Ints, Mask


def in_place(left: Ints, right: Ints, weight: Floats) -> Mask:
    """Tell which links (sorted by `left`, then `right`) belong to the heaviest chain of links that do not cross.

    Links that share a side do not cross. Runs of neighbours that are adjacent on the right are treated as one.
    """
    if not len(left):
        return np.zeros(0, bool)
    single = (np.bincount(left)[left] == 1) & (np.bincount(right)[right] == 1)
    begins = np.append([True], (np.diff(right) != 1) | ~single[1:] | ~single[:-1])
    start = np.flatnonzero(begins)
    runs = zip(right[start].tolist(), np.add.reduceat(weight, start).tolist(), strict=True)
    on: Mask = np.array(chain(list(runs)), bool)
    return np.take(on, np.cumsum(begins) - 1)


def chain(runs: Sequence[tuple[int, float]]) -> list[bool]:
    """Tell which runs (first right, weight), sorted by left, belong to the heaviest increasing chain.

    For each run, the sorted list of best chain ends is searched and updated: O(n log n).
    """
    ends: list[int] = []
    totals: list[float] = []
    last: list[int] = []
    before: list[int] = []
    for k, (right, weight) in enumerate(runs):
        at = bisect_right(ends, right)
        total = weight + (totals[at - 1] if at else 0.0)
        before.append(last[at - 1] if at else -1)
        place = bisect_left(ends, right)
        stop = at
        while stop < len(ends) and totals[stop] <= total:
            stop += 1
        ends[place:stop] = [right]
        totals[place:stop] = [total]
        last[place:stop] = [k]
    on = [False] * len(runs)
    k = last[-1] if last else -1
    while k >= 0:
        on[k] = True
        k = before[k]
    return on
