"""Which links moved: those outside the heaviest chain of links that do not cross."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence


def chain(links: Sequence[tuple[int, int, float]]) -> tuple[bool, ...]:
    """Tell for each (left, right, weight) whether it lies on the heaviest chain of links that do not cross.

    Links that share a side never cross. Sorting and a staircase of best ends: O(n log n).
    """
    order = sorted(range(len(links)), key=lambda k: links[k][:2])
    ends: list[int] = []
    totals: list[float] = []
    last: list[int] = []
    before = [-1] * len(links)
    for k in order:
        _, right, weight = links[k]
        at = bisect_right(ends, right)
        total = weight + (totals[at - 1] if at else 0.0)
        before[k] = last[at - 1] if at else -1
        place = bisect_left(ends, right)
        if place < at and totals[place] >= total:
            continue
        stop = place
        while stop < len(ends) and totals[stop] <= total:
            stop += 1
        ends[place:stop] = [right]
        totals[place:stop] = [total]
        last[place:stop] = [k]
    on = [False] * len(links)
    k = last[-1] if last else -1
    while k >= 0:
        on[k] = True
        k = before[k]
    return tuple(on)
