"""Which documents are nearly copies of each other: they have almost all of their words in common.

Pairs that may be are found by min-wise hashing (Broder, On the resemblance and containment of documents, 1997): the
share of hash functions for which two documents have the same smallest value estimates their share of common words.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from copytaster.alignment.inputs import Floats, Ints
from copytaster.alignment.sorting import counted, spread, starts
from copytaster.stories import limits
from copytaster.stories.words import Words, begins, runs

AT_ONCE = 1 << 18
"""Words that are compared at once."""
HASHES, AGREEING = 24, 13
"""Hash functions, and how many must agree for two documents to be compared word by word: of pairs with .75 of their
words in common 13 or more of 24 agree for 99 in 100, with .4 for 9 in 100."""
MIX = np.uint32(0x85EBCA6B)
"""The multiplier of the hashes: an odd number with well distributed bits (MurmurHash3)."""


class NearCopies(NamedTuple):
    """By document, the one that stands for it (itself, if nothing longer is nearly the same) and how `alike` it is.

    `alike` is the share of the different words of the two that both have, 0 to 1.
    """

    stand_in: Ints
    alike: Floats


def near_copies(words: Words) -> NearCopies:
    """Return which documents stand for others: the longest of those that are nearly copies of one another.

    A text that was updated many times is one chain of near-copies, even if the last has little of the first.
    """
    x, y = agreeing(words)
    near = resemblance(words, x, y) >= limits.NEARLY
    stand_in = longest(np.diff(words.first_word), x[near], y[near])
    alike = np.ones(len(stand_in))
    others = np.flatnonzero(stand_in != np.arange(len(stand_in)))
    alike[others] = resemblance(words, others, stand_in[others])
    return NearCopies(stand_in, alike)


def agreeing(words: Words) -> tuple[Ints, Ints]:
    """Return the pairs of documents to compare: neighbours when sorted by their hashes that agree in enough of them.

    The hashes are sorted as often as there are, beginning with each of them, so that near-copies become neighbours in
    at least one order whatever other documents agree in some by chance.
    """
    worded = np.flatnonzero(np.diff(words.first_word))
    smallest = np.stack([minima(words, worded, number) for number in range(HASHES)])
    two = np.roll(smallest, 1, axis=0) << np.uint64(32) | smallest
    keys = []
    for k in range(HASHES):
        order = np.lexsort((two[k - 4], two[k - 2], two[k]))
        beside = np.flatnonzero(two[k, order[1:]] == two[k, order[:-1]])
        x, y = np.sort([order[beside], order[beside + 1]], axis=0)
        enough = np.count_nonzero(smallest[:, x] == smallest[:, y], axis=0) >= AGREEING
        keys.append((x * len(worded) + y)[enough])
    x, y = np.divmod(counted(np.concatenate(keys))[0], max(len(worded), 1))
    return worded[x], worded[y]


def minima(words: Words, worded: Ints, number: int) -> npt.NDArray[np.uint64]:
    """Return the smallest value of the hash function `number` among the words of each of the `worded` documents."""
    mixed = (words.stem.astype(np.uint32) + np.uint32(1)) * (MIX + np.uint32(2 * number))
    mixed ^= mixed >> np.uint32(15)
    mixed *= MIX
    return np.minimum.reduceat(mixed, words.first_word[worded]).astype(np.uint64)


def resemblance(words: Words, x: Ints, y: Ints) -> Floats:
    """Return which share of the different words of the documents `x` and `y` both have, 0 to 1 (Jaccard index)."""
    length = np.diff(words.first_word)
    wide = int(words.stem.max(initial=0)).bit_length()
    result = np.zeros(len(x))
    for start, end in runs(begins(length[x] + length[y]), AT_ONCE):
        keys = []
        for side, document in enumerate((x[start:end], y[start:end])):
            pair, place = spread(words.first_word[document], words.first_word[document + 1])
            keys.append(((pair << wide) | words.stem[place]) << 1 | side)
        key = np.sort(np.concatenate(keys))
        key = key[starts(key)] >> 1
        different = starts(key)
        every = np.bincount(key[different] >> wide, minlength=end - start)
        result[start:end] = np.bincount(key[~different] >> wide, minlength=end - start) / np.maximum(every, 1)
    return result


def longest(length: Ints, x: Ints, y: Ints) -> Ints:
    """Return by document the longest of those that it is connected with by pairs `x` and `y`, the first of equals."""
    members = {number: [number] for number in range(len(length))}
    for one, other in zip(x.tolist(), y.tolist(), strict=True):
        fewer, more = sorted((members[one], members[other]), key=len)
        if fewer is not more:
            more += fewer
            members |= dict.fromkeys(fewer, more)
    result = np.arange(len(length))
    for number, group in members.items():
        if number == group[0]:
            result[group] = min(group, key=lambda member: (-length[member], member))
    return result
