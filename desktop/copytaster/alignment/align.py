"""How the paragraphs of all versions of a story are aligned, all versions together."""

from __future__ import annotations

import numpy as np

from copytaster.alignment.alignment import Alignment, Pin, Place
from copytaster.alignment.bridging import bridged
from copytaster.alignment.candidates import Pairs, candidates
from copytaster.alignment.canonical import canonical_order, relabelled
from copytaster.alignment.features import features
from copytaster.alignment.identical import identical
from copytaster.alignment.inputs import Inputs, Ints, read
from copytaster.alignment.links import Found, alignment
from copytaster.alignment.pairwise import accepted, supported
from copytaster.alignment.pins import obeyed, own_numbers
from copytaster.progress import Progress, silent
from copytaster.text.version import Version

STEPS = 5


def align(versions: tuple[Version, ...], pins: tuple[Pin, ...] = (), progress: Progress = silent) -> Alignment:
    """Link the paragraphs of `versions` that correspond, in every pair of versions.

    Paragraphs that are set aside take no part. `pins` are obeyed exactly: a tie is a link of confidence 1, a cut is
    no link, and all others are found around them. The order of the versions changes nothing but the numbers.
    """
    order = canonical_order(versions)
    own_pins = own_numbers(pins, order, versions)
    inputs = read(tuple(versions[v] for v in order), frozenset(place for pin in own_pins for place in (pin.a, pin.b)))
    progress(1, STEPS)
    found = sentence_pairs(inputs, own_pins, progress)
    progress(4, STEPS)
    result = relabelled(alignment(inputs, found, own_pins), order)
    progress(STEPS, STEPS)
    return result


def sentence_pairs(inputs: Inputs, pins: tuple[Pin, ...], progress: Progress) -> Found:
    """Return the accepted pairs of units and of paragraphs that are the same."""
    version_of = np.full(inputs.size + 1, -1, np.int64)
    version_of[inputs.number] = inputs.version
    count = len(inputs.versions)
    same = obeyed_same(identical(inputs), pins)
    pairs = candidates(inputs, features(inputs))
    progress(2, STEPS)
    fixed = units_of(inputs, same)
    pairs = together(free(pairs, fixed, version_of, count), fixed, inputs.size)
    pairs = obeyed(inputs, pairs, pins)
    pairs = bridged(supported(pairs, inputs.size), version_of, inputs.size, count)
    pairs = obeyed(inputs, pairs, pins)
    progress(3, STEPS)
    keep = accepted(pairs, version_of, count)
    return Found(same, Pairs(pairs.x[keep], pairs.y[keep], pairs.score[keep]))


def obeyed_same(same: list[tuple[Place, Place]], pins: tuple[Pin, ...]) -> list[tuple[Place, Place]]:
    """Return `same` without the pairs that a person cut."""
    cuts = {(pin.a, pin.b) for pin in pins if pin.kind == "cut"}
    return [pair for pair in same if pair not in cuts] if cuts else same


def units_of(inputs: Inputs, same: list[tuple[Place, Place]]) -> Pairs:
    """Return the units of paragraphs that are the same, each with its counterpart."""
    if not same:
        empty = np.zeros(0, np.int64)
        return Pairs(empty, empty, np.zeros(0))
    first = np.array(inputs.first, np.int64)
    numbers = np.array(same, np.int64).reshape(-1, 4)
    left, right = first[numbers[:, 0]] + numbers[:, 1], first[numbers[:, 2]] + numbers[:, 3]
    length = np.bincount(inputs.paragraph, minlength=inputs.first[-1])[left]
    step = np.arange(length.sum()) - np.repeat(np.cumsum(length) - length, length)
    x, y = np.repeat(inputs.begin[left], length) + step, np.repeat(inputs.begin[right], length) + step
    return Pairs(x, y, np.ones(len(x)))


def free(pairs: Pairs, fixed: Pairs, version_of: Ints, versions: int) -> Pairs:
    """Return the pairs neither side of which is already taken by its equal in the other's version."""
    taken = np.concatenate([fixed.x * versions + version_of[fixed.y], fixed.y * versions + version_of[fixed.x]])
    keep = ~(
        np.isin(pairs.x * versions + version_of[pairs.y], taken)
        | np.isin(pairs.y * versions + version_of[pairs.x], taken)
    )
    return Pairs(pairs.x[keep], pairs.y[keep], pairs.score[keep])


def together(pairs: Pairs, fixed: Pairs, size: int) -> Pairs:
    """Return both, sorted."""
    key = np.concatenate([pairs.x * size + pairs.y, fixed.x * size + fixed.y])
    key, at = np.unique(key, return_index=True)
    return Pairs(key // size, key % size, np.concatenate([pairs.score, fixed.score])[at])
