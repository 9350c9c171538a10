"""How many words of two paragraphs are in the same order, which a bag of words cannot tell."""

from __future__ import annotations

import numpy as np
from rapidfuzz.distance import Indel
from rapidfuzz.process import cpdist

from copytaster.alignment.features import Words
from copytaster.alignment.groups import Best, Groups, rivals, sides
from copytaster.alignment.inputs import Floats, Ints
from copytaster.alignment.pairs import Pairs
from copytaster.alignment.sorting import starts

LETTERS = 0x10FFFF - 0xE000
"""Number of characters above the surrogates, each of which stands for a stem; further stems share characters."""
LONGEST = 2000
"""The most words per paragraph that are compared: the time is quadratic, and the training data has no more."""
GROUND = 0.05
"""Added to both shares before they are divided, so that tiny shares give no huge ratios."""


def written(words: Words, size: int) -> list[str]:
    """Return by number, up to `size`, the first stems of each paragraph in reading order, as one character each."""
    line = (words.stem % LETTERS + 0xE000).astype("<u4").tobytes().decode("utf-32-le")
    begin = np.flatnonzero(starts(words.number))
    end = np.minimum(np.append(begin[1:], len(line)), begin + LONGEST)
    texts = [""] * size
    for number, first, last in zip(words.number[begin].tolist(), begin.tolist(), end.tolist(), strict=True):
        texts[number] = line[first:last]
    return texts


def order_columns(pairs: Pairs, groups: Groups, alike: Ints, texts: list[str]) -> Floats:
    """Return for each pair the share of words kept in order, and its lead over the best rival on either side.

    `texts` is the result of `written`, in which every text occurs once, under the number that `alike` gives. The share
    is twice the length of the longest common subsequence over the number of words of both. The smaller lead is first.
    """
    left, right = ([texts[number] for number in alike[side].tolist()] for side in pairs[:2])
    kept = cpdist(left, right, scorer=Indel.normalized_similarity, dtype=np.float64)
    best = Best.of(groups, kept)
    row, column = (
        np.clip(np.log((kept + GROUND) / (rivals(grouping, own, kept).score + GROUND)), -2, 2)
        for grouping, own in zip(groups[:2], best, strict=True)
    )
    return np.stack([kept, *sides(row, column)], axis=1)
