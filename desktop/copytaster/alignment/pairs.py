"""What pairs of paragraphs are, and how they are combined and left out."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

import numpy as np

from copytaster.alignment.inputs import Floats, Inputs, Ints, Mask
from copytaster.alignment.sorting import order_of, starts


class Pairs(NamedTuple):
    """Pairs of paragraphs of different versions, `x` in the earlier one, sorted by x then y, each with a score."""

    x: Ints
    y: Ints
    score: Floats

    def where(self, keep: Mask | Ints) -> Pairs:
        """Return the pairs selected by the mask or by the numbers in `keep`."""
        chosen = np.flatnonzero(keep) if keep.dtype == bool else keep
        return Pairs(self.x.take(chosen), self.y.take(chosen), self.score.take(chosen))


NONE = Pairs(np.zeros(0, np.int64), np.zeros(0, np.int64), np.zeros(0))


def listed(found: Iterable[tuple[int, int]], score: float) -> Pairs:
    """Return pairs, given in any order, each with the same score."""
    both = np.array(sorted(found), np.int64).reshape(-1, 2)
    return Pairs(both[:, 0], both[:, 1], np.full(len(both), score))


def without(pairs: Pairs, others: Pairs, size: int) -> Pairs:
    """Return `pairs` without those that are in `others`; all numbers are below `size`."""
    return pairs.where(~among(pairs, others, size)) if len(others.x) else pairs


def within(pairs: Pairs, others: Pairs, size: int) -> Pairs:
    """Return those of `pairs` that are in `others` too; all numbers are below `size`."""
    return pairs.where(among(pairs, others, size))


def among(pairs: Pairs, others: Pairs, size: int) -> Mask:
    """Tell which of `pairs` are in `others` too; all numbers are below `size`."""
    if not len(pairs.x) or not len(others.x):
        return np.zeros(len(pairs.x), bool)
    found: Mask = np.isin(keys(pairs, size), keys(others, size))
    return found


def together(pairs: Pairs, others: Pairs, size: int) -> Pairs:
    """Return the union of both, sorted; a pair in both keeps the score of the first. All numbers are below `size`."""
    if not len(pairs.x) or not len(others.x):
        return pairs if len(pairs.x) else others
    both = Pairs(
        np.concatenate([pairs.x, others.x]),
        np.concatenate([pairs.y, others.y]),
        np.concatenate([pairs.score, others.score]),
    )
    key = keys(both, size)
    order = order_of(key)
    return both.where(order[starts(key[order])])


def partnered(pairs: Pairs, inputs: Inputs) -> Mask:
    """Tell by paragraph number and version which paragraphs have a partner there."""
    found = np.zeros((inputs.size, len(inputs.versions)), bool)
    found[pairs.x, inputs.version[pairs.y]] = found[pairs.y, inputs.version[pairs.x]] = True
    return found


def free(pairs: Pairs, full: Mask, version: Ints) -> Pairs:
    """Return the pairs neither side of which is `full`: by paragraph number and version, what gets no partner there."""
    versions = full.shape[1]
    taken = full.take(pairs.x * versions + version[pairs.y]) | full.take(pairs.y * versions + version[pairs.x])
    return pairs.where(~taken)


def full_everywhere(full: Mask) -> Mask:
    """Tell by number which paragraphs are full in every version but their own, if there is any."""
    others = full.shape[1] - 1
    found: Mask = (others > 0) & (np.count_nonzero(full, axis=1) == others)
    return found


def keys(pairs: Pairs, size: int) -> Ints:
    """Return one number for each pair, which sorts as the pairs do; all numbers are below `size`."""
    return pairs.x * size + pairs.y
