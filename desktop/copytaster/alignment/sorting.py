"""How numbers are put in order, as numpy does it but several times as fast, and how ranges of them are laid out."""

from __future__ import annotations

from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt

from copytaster.alignment.inputs import Ints, Mask

BITS = 62
"""Bits of an integer that hold a key and its place together."""


class Distinct(NamedTuple):
    """The different values of a key in ascending order, and for each entry which it has."""

    names: Ints
    where: Ints


def order_of(key: Ints) -> Ints:
    """Return the places of the entries of `key` in ascending order, equal ones as they stand.

    Key and place are packed into one integer, for which numpy has a vectorized sort that its stable one lacks: 200,000
    keys take 1.1 ms instead of 16.
    """
    if not len(key):
        return np.zeros(0, np.int64)
    place = len(key).bit_length()
    lowest = int(key.min())
    if (int(key.max()) - lowest).bit_length() + place > BITS:
        return np.argsort(key, kind="stable")
    packed = ((key - lowest) << place) | np.arange(len(key))
    packed.sort()
    order: Ints = packed & ((1 << place) - 1)
    return order


def distinct(key: Ints) -> Distinct:
    """Return the different values of `key`."""
    order = order_of(key)
    names = key[order]
    new = starts(names)
    where = np.empty(len(key), np.int64)
    where[order] = np.cumsum(new) - 1
    return Distinct(names[new], where)


def counted(key: Ints) -> tuple[Ints, Ints]:
    """Return the different values of `key` in ascending order, and how often each occurs.

    `numpy.unique` takes several times as long, and without counts twenty times.
    """
    key = np.sort(key)
    start = np.flatnonzero(starts(key))
    return key[start], np.diff(start, append=len(key))


def starts(names: npt.NDArray[Any]) -> Mask:
    """Tell where in sorted `names` each begins that has not been there before."""
    new = np.ones(len(names), bool)
    np.not_equal(names[1:], names[:-1], out=new[1:])
    return new


def spread(begin: Ints, end: Ints) -> tuple[Ints, Ints]:
    """Return for the ranges from `begin` up to `end`, one after the other: of which range, and every place in it."""
    size = end - begin
    index = np.repeat(np.arange(len(size)), size)
    return index, np.arange(len(index)) + np.repeat(begin - (np.cumsum(size) - size), size)
