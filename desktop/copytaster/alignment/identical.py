"""Which paragraphs are word for word the same, so that nothing about them needs to be weighed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import combinations

import numpy as np

from copytaster.alignment.candidates import Pairs
from copytaster.alignment.inputs import Inputs

MOST = 12
"""Copies of one paragraph in one version up to which every copy is tried against every other; beyond, in order."""


def identical(inputs: Inputs) -> Pairs:
    """Return the pairs of paragraphs with the same folded text, each paragraph in one pair a version at most.

    Where a text stands several times, the copies whose neighbours are the same go first, then the others in order.
    """
    found: list[tuple[int, int]] = []
    where = [places(texts) for texts in inputs.texts]
    for a, b in combinations(range(len(inputs.versions)), 2):
        for text, left in where[a].items():
            right = where[b].get(text)
            if right is not None:
                pairs: Iterable[tuple[int, int]] = (
                    ((left[0], right[0]),) if len(left) == len(right) == 1 else copies(inputs, (a, left), (b, right))
                )
                found.extend((inputs.number[a][i], inputs.number[b][j]) for i, j in pairs)
    both = np.array(sorted(found), np.int64).reshape(-1, 2)
    return Pairs(both[:, 0], both[:, 1], np.ones(len(both)))


def places(texts: tuple[str, ...]) -> dict[str, list[int]]:
    """Return the paragraph numbers of every text."""
    where: dict[str, list[int]] = {}
    for number, text in enumerate(texts):
        if text:
            where.setdefault(text, []).append(number)
    return where


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
    """Count the neighbours, up to two on either side, that are the same as well."""
    count = 0
    for step in (1, -1):
        for distance in (1, 2):
            p, q = i + step * distance, j + step * distance
            if not (0 <= p < len(left) and 0 <= q < len(right) and left[p] == right[q]):
                break
            count += 1
    return count
