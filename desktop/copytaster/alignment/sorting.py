"""Sorting and grouping of integer arrays: what numpy offers too, several times as fast."""

from __future__ import annotations

from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt

from copytaster.alignment.inputs import Ints, Mask

BITS = 62
"""Bits of an integer that are available for a key and its position together."""


class Distinct(NamedTuple):
    """The distinct values of a key in ascending order, and for each entry the number of its value."""

    names: Ints
    where: Ints


def order_of(key: Ints) -> Ints:
    """Return the positions that sort `key`, like a stable `numpy.argsort`.

    Key and position are packed into one integer, which numpy sorts with vectorized code that its stable sort lacks:
    200,000 keys take 1.1 ms instead of 16.
    """
    if not len(key):
        return np.zeros(0, np.int64)
    place = len(key).bit_length()
    lowest = int(key.min())
    if (int(key.max()) - lowest).bit_length() + place > BITS:
        return np.argsort(key, kind="stable")
    packed = key - lowest
    packed <<= place
    packed |= np.arange(len(key))
    packed.sort()
    packed &= (1 << place) - 1
    return packed


def distinct(key: Ints) -> Distinct:
    """Return the distinct values of `key`, like `numpy.unique` with `return_inverse`."""
    order = order_of(key)
    names = key[order]
    new = starts(names)
    where = np.empty(len(key), np.int64)
    where[order] = np.cumsum(new) - 1
    return Distinct(names[new], where)


def counted(key: Ints) -> tuple[Ints, Ints]:
    """Return the distinct values of `key` in ascending order, and how often each occurs.

    `numpy.unique` takes several times as long, and without counts twenty times.
    """
    key = np.sort(key)
    start = np.flatnonzero(starts(key))
    return key[start], np.diff(start, append=len(key))


def starts(names: npt.NDArray[Any]) -> Mask:
    """Tell at which positions of the sorted `names` a new value begins."""
    new = np.empty(len(names), bool)
    new[:1] = True
    np.not_equal(names[1:], names[:-1], out=new[1:])
    return new


def spread(begin: Ints, end: Ints) -> tuple[Ints, Ints]:
    """Concatenate the ranges from `begin` up to `end`; return the number of the range and the value for each item."""
    size = end - begin
    index = np.repeat(np.arange(len(size)), size)
    return index, np.arange(len(index)) + np.repeat(begin - (np.cumsum(size) - size), size)
