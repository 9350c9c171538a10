"""Which paragraphs are word for word the same and so need no weighing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import combinations, count
from typing import NamedTuple

import numpy as np

from copytaster.alignment.inputs import Inputs
from copytaster.alignment.pairs import Pairs

MOST = 12
"""The most copies of one paragraph in a version for which all pairs are tried; more are paired in order."""


def identical(inputs: Inputs) -> Pairs:
    """Return the pairs of paragraphs with the same normalized text, at most one pair per paragraph and other version.

    If a text occurs several times, copies with equal neighbours are paired first, then the others in order.
    """
    found: list[tuple[int, int]] = []
    standing = [places(texts) for texts in inputs.texts]
    for (a, own), (b, other) in combinations(enumerate(standing), 2):
        left, right = inputs.number[a], inputs.number[b]
        found += [(left[i], right[other.once[text]]) for text, i in own.once.items() if text in other.once]
        if own.several or other.several:
            for text in [*own.several, *(text for text in other.several if text in own.once)]:
                pairs = copies(inputs, (a, own.all(text)), (b, other.all(text)))
                found += [(left[i], right[j]) for i, j in pairs]
    both = np.array(sorted(found), np.int64).reshape(-1, 2)
    return Pairs(both[:, 0], both[:, 1], np.ones(len(both)))


class Places(NamedTuple):
    """The places of the texts of a version: of those that occur `once`, and of those that occur several times."""

    once: dict[str, int]
    several: dict[str, list[int]]

    def all(self, text: str) -> list[int]:
        """Return all places of a text."""
        return self.several.get(text) or ([self.once[text]] if text in self.once else [])


def places(texts: tuple[str, ...]) -> Places:
    """Return the places of every text that is not empty."""
    once = dict(zip(texts, count(), strict=False))
    once.pop("", None)
    several: dict[str, list[int]] = {}
    if len(once) < len(texts):
        often = {text for text, times in Counter(texts).items() if times > 1 and text}
        for number, text in enumerate(texts) if often else ():
            if text in often:
                several.setdefault(text, []).append(number)
                once.pop(text, None)
    return Places(once, several)


def copies(inputs: Inputs, left: tuple[int, list[int]], right: tuple[int, list[int]]) -> Iterator[tuple[int, int]]:
    """Pair the copies of one text in two versions."""
    (a, lefts), (b, rights) = left, right
    if len(lefts) > MOST or len(rights) > MOST:
        yield from zip(lefts, rights, strict=False)
        return
    free_left, free_right = set(lefts), set(rights)
    ranked = sorted(
        (
            (-agreement(inputs.texts[a], i, inputs.texts[b], j), abs(lefts.index(i) - rights.index(j)), i, j)
            for i in lefts
            for j in rights
        ),
    )
    for _, _, i, j in ranked:
        if i in free_left and j in free_right:
            free_left.discard(i)
            free_right.discard(j)
            yield i, j


def agreement(left: tuple[str, ...], i: int, right: tuple[str, ...], j: int) -> int:
    """Count the neighbours, up to two on either side, that are equal too."""
    count = 0
    for step in (1, -1):
        for distance in (1, 2):
            p, q = i + step * distance, j + step * distance
            if not (0 <= p < len(left) and 0 <= q < len(right) and left[p] == right[q]):
                break
            count += 1
    return count
