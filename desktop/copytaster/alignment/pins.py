"""How ties and cuts set by hand are obeyed."""

from __future__ import annotations

import numpy as np

from copytaster.alignment.alignment import Pin, Place
from copytaster.alignment.candidates import Pairs
from copytaster.alignment.inputs import Inputs
from copytaster.text.version import Version

TIED = 2.0
"""Score of sentences tied by hand: above all others, so that what competes with them gives way."""


def own_numbers(pins: tuple[Pin, ...], order: tuple[int, ...], versions: tuple[Version, ...]) -> tuple[Pin, ...]:
    """Return the pins that can be obeyed with the versions numbered in `order`, sorted, sides in ascending order.

    Left out are pins whose places are not there, are of one version or are set aside; a later pin on the same two
    paragraphs replaces an earlier one.
    """
    new = {old: number for number, old in enumerate(order)}
    kept: dict[tuple[Place, Place], Pin] = {}
    for pin in pins:
        if pin.a.version == pin.b.version or not all(takes_part(place, versions) for place in (pin.a, pin.b)):
            continue
        a, b = sorted(Place(new[place.version], place.paragraph) for place in (pin.a, pin.b))
        kept[a, b] = Pin(pin.kind, a, b)
    return tuple(kept[key] for key in sorted(kept))


def takes_part(place: Place, versions: tuple[Version, ...]) -> bool:
    """Tell whether `place` is a paragraph that is aligned."""
    if not 0 <= place.version < len(versions):
        return False
    paragraphs = versions[place.version].paragraphs
    return 0 <= place.paragraph < len(paragraphs) and paragraphs[place.paragraph].set_aside is None


def obeyed(inputs: Inputs, pairs: Pairs, pins: tuple[Pin, ...]) -> Pairs:
    """Return `pairs` without those cut, and with those tied above all others."""
    if not pins:
        return pairs
    score = dict(zip(zip(pairs.x.tolist(), pairs.y.tolist(), strict=True), pairs.score.tolist(), strict=True))
    for pin in pins:
        lefts, rights = units(inputs, pin.a), units(inputs, pin.b)
        both = [(x, y) for x in lefts for y in rights]
        if pin.kind == "cut":
            for pair in both:
                score.pop(pair, None)
            continue
        tied = [pair for pair in both if is_best(pair, both, score)] or list(zip(lefts, rights, strict=False))
        for pair in tied:
            score[pair] = TIED
    ordered = sorted(score)
    return Pairs(
        np.array([x for x, _ in ordered], np.int64),
        np.array([y for _, y in ordered], np.int64),
        np.array([score[pair] for pair in ordered], np.float64),
    )


def is_best(pair: tuple[int, int], both: list[tuple[int, int]], score: dict[tuple[int, int], float]) -> bool:
    """Tell whether `pair` is the best for both its sentences among `both`."""
    own = score.get(pair, 0.0)
    return own > 0 and all(
        score.get(other, 0.0) <= own for other in both if (other[0] == pair[0]) != (other[1] == pair[1])
    )


def units(inputs: Inputs, place: Place) -> range:
    """Return the units of a paragraph."""
    begin = int(inputs.begin[inputs.first[place.version] + place.paragraph])
    return range(begin, begin + len(inputs.spans[place.version][place.paragraph])) if begin >= 0 else range(0)
