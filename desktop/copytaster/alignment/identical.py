"""Which paragraphs are word for word the same and so need no weighing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import combinations, count, product
from typing import NamedTuple

from copytaster.alignment.inputs import Inputs, Mask
from copytaster.alignment.pairs import Pairs, free, listed, without

MOST = 12
"""The most copies of one paragraph in a version for which all pairs are tried; more are paired in order."""


def identical(inputs: Inputs, full: Mask, cuts: Pairs) -> Pairs:
    """Return the pairs of paragraphs with the same normalized text, at most one pair per paragraph and other version.

    If a text occurs several times, copies with equal neighbours are paired first, then the others in order. What is
    `full` gets no partner (see `pairs.free`), and pairs in `cuts` stay apart; other copies may take their places.
    """
    apart = set(zip(cuts.x.tolist(), cuts.y.tolist(), strict=True))
    found: list[tuple[int, int]] = []
    standing = [places(texts) for texts in inputs.texts]
    for (a, own), (b, other) in combinations(enumerate(standing), 2):
        left, right = inputs.number[a], inputs.number[b]
        found += [(left[i], right[other.once[text]]) for text, i in own.once.items() if text in other.once]
        if own.several or other.several:
            for text in [*own.several, *(text for text in other.several if text in own.once)]:
                lefts = [i for i in own.all(text) if not full[left[i], b]]
                rights = [j for j in other.all(text) if not full[right[j], a]]
                pairs = ((left[i], right[j]) for i, j in ranked(inputs.texts, (a, lefts), (b, rights)))
                found += once_each(pair for pair in pairs if pair not in apart)
    return without(free(listed(found, 1.0), full, inputs.version), cuts, inputs.size)


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


def ranked(
    texts: tuple[tuple[str, ...], ...], left: tuple[int, list[int]], right: tuple[int, list[int]]
) -> Iterable[tuple[int, int]]:
    """Return pairs of copies of one text in two versions, given by version and places, the likeliest pairs first."""
    (a, lefts), (b, rights) = left, right
    if len(lefts) > MOST or len(rights) > MOST:
        return zip(lefts, rights, strict=False)
    places = product(enumerate(lefts), enumerate(rights))
    order = sorted((-agreement(texts[a], i, texts[b], j), abs(m - n), i, j) for (m, i), (n, j) in places)
    return ((i, j) for _, _, i, j in order)


def once_each(pairs: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Yield the pairs neither side of which is in an earlier one."""
    used: set[int] = set()
    for pair in pairs:
        if used.isdisjoint(pair):
            used.update(pair)
            yield pair


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
