"""How similar two documents are: which share of the one, by the weight of its words, is in the other."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from copytaster.alignment.inputs import Floats, Ints
from copytaster.alignment.sorting import distinct, spread
from copytaster.progress import Progress, silent
from copytaster.stories import limits
from copytaster.stories.holdings import LEAST, Holdings, summed
from copytaster.stories.words import begins, runs

AT_ONCE = 1 << 18
"""Words of pairs of documents that are compared at once."""


class Shared(NamedTuple):
    """Features that two documents share: the number of the pair, the feature, and its paragraph in either document.

    Paragraphs are counted from 0 in each document; -1 stands for several.
    """

    pair: Ints
    feature: Ints
    paragraphs: tuple[Ints, Ints]


def larger_shares(held: Holdings, x: Ints, y: Ints, chance: Floats, progress: Progress = silent) -> Floats:
    """Return which share, 0 to 1, of one of the documents `x` and `y` is in the other, corrected for chance.

    It is the larger of both directions, because a version cut to its first paragraphs is still wholly contained in the
    long one. `chance` is by document the share of it expected in an unrelated document of mean length; the expectation
    is proportional to the length.
    """
    length = np.diff(held.first_entry)
    longer = length * len(length) / max(length.sum(), 1)
    result = np.zeros(len(x))
    for start, end in runs(begins(length[x] + length[y]), AT_ONCE):
        progress(start, len(x))
        sides = x[start:end], y[start:end]
        for share, one, other in zip(shares(held, *sides), sides, reversed(sides), strict=True):
            expected = np.minimum(chance[one] * longer[other], limits.CHANCE)
            result[start:end] = np.maximum(result[start:end], (share - expected) / (1 - expected))
    return result


def smaller_words(held: Holdings, x: Ints, y: Ints) -> Ints:
    """Return how many different words the smaller of the documents `x` and `y` has."""
    length = np.diff(held.first_entry)
    smaller: Ints = np.minimum(length[x], length[y])
    return smaller


def trust(held: Holdings, x: Ints, y: Ints) -> Floats:
    """Return how far, 0 to 1, it counts at all what the documents `x` and `y` share.

    A few words are easily in a long text; two documents that are equally short may still be copies.
    """
    total = np.maximum(held.total, LEAST)
    even = np.minimum(total[x], total[y]) / np.maximum(total[x], total[y])
    return np.minimum(np.maximum(smaller_words(held, x, y) / limits.FEW_WORDS, even), 1.0)


def words_alone(held: Holdings, x: Ints, y: Ints) -> Floats:
    """Return how much, 0 to 1, the shared words of the documents `x` and `y` count if their order does not.

    Two reports on one event have its names and terms in common whatever else they tell, and the more the longer they
    are.
    """
    return np.minimum(limits.MANY_WORDS / np.maximum(smaller_words(held, x, y), 1), 1.0)


def by_chance(held: Holdings) -> Floats:
    """Return by document the share of it expected in another one if features were distributed at random."""
    others = held.among - 1 + limits.UNKNOWN
    return summed(held, held.weight * (held.documents - 1) / others) / np.maximum(held.total, LEAST)


def together(held: Holdings, x: Ints, y: Ints, progress: Progress = silent) -> Floats:
    """Return which share, 0 to 1, of the smaller of the documents `x` and `y` is together in both.

    These are shared features that are in the same paragraph as at least one other in both documents; what two separate
    reports on one event have in common is scattered instead. The pair of paragraphs that shares most does not count.
    """
    result = np.zeros(len(x))
    length = np.diff(held.first_entry)
    deep = int(np.diff(held.first_paragraph).max(initial=0)).bit_length()
    for start, end in runs(begins(length[x] + length[y]), AT_ONCE):
        progress(start, len(x))
        one, other = x[start:end], y[start:end]
        shared = common(held, one, other)
        left, right = shared.paragraphs
        standing = (left >= 0) & (right >= 0)
        names, where = distinct((((shared.pair << deep) | left) << deep | right)[standing])
        both = np.bincount(where, held.weight[shared.feature[standing]], len(names))
        both[np.bincount(where, minlength=len(names)) < limits.NEIGHBOURS] = 0
        pair = names >> 2 * deep
        most = np.zeros(end - start)
        np.maximum.at(most, pair, both)
        least = np.maximum(np.minimum(held.total[one], held.total[other]), LEAST)
        result[start:end] = (np.bincount(pair, both, end - start) - most) / least
    return result


def shares(held: Holdings, x: Ints, y: Ints) -> tuple[Floats, Floats]:
    """Return which share of the documents `x` is in `y`, and which share of `y` is in `x`.

    The paragraph that shares most, on either side, counts only with `limits.ONE_PARAGRAPH`, unless it is half of its
    document: a paragraph of background or a notice that many articles have does not make them the same story.
    """
    shared = common(held, x, y)
    weight = held.weight[shared.feature]
    in_common = np.bincount(shared.pair, weight, len(x))
    total = [np.maximum(held.total[document], LEAST) for document in (x, y)]
    most = [foremost(held, document, shared, side, weight) for side, document in enumerate((x, y))]
    whole = [in_common / own for own in total]
    result = []
    for side in (0, 1):
        share = whole[side]
        for other in (0, 1):
            there, alone = most[other]
            aside = alone if other == side else there
            rest = (in_common - there) / np.maximum(total[side] - aside, total[side] / 2)
            counted = limits.ONE_PARAGRAPH * whole[side] + (1 - limits.ONE_PARAGRAPH) * rest
            share = np.where(2 * alone >= total[other], share, np.minimum(share, counted))
        result.append(share)
    return result[0], result[1]


def foremost(held: Holdings, document: Ints, shared: Shared, side: int, weight: Floats) -> tuple[Floats, Floats]:
    """Return by pair the shared weight of the paragraph of its `document` that shares most, and its whole weight."""
    width = held.first_paragraph[document + 1] - held.first_paragraph[document]
    base = begins(width)
    standing = shared.paragraphs[side] >= 0
    place = base[shared.pair[standing]] + shared.paragraphs[side][standing]
    there = np.bincount(place, weight[standing], base[-1])
    alone = held.alone[spread(held.first_paragraph[document], held.first_paragraph[document + 1])[1]]
    most, own = np.zeros(len(document)), np.zeros(len(document))
    filled = np.flatnonzero(width)
    most[filled] = np.maximum.reduceat(there, base[filled])
    alone[there < np.repeat(most, width)] = 0
    own[filled] = np.maximum.reduceat(alone, base[filled])
    return most, own


def common(held: Holdings, x: Ints, y: Ints) -> Shared:
    """Return the features that the documents `x` and `y` share, pair by pair, found by sorting both together."""
    first, last = held.first_paragraph[:-1], held.first_paragraph[1:]
    deep = int((last - first).max(initial=0) + 1).bit_length()
    wide = len(held.weight).bit_length()
    keys = []
    for side, document in enumerate((x, y)):
        pair, entry = spread(held.first_entry[document], held.first_entry[document + 1])
        only = held.only[entry] - np.where(held.only[entry] < 0, -1, first[document][pair]) + 1
        only[held.only[entry] < 0] = 0
        keys.append(((((pair << wide) | held.feature[entry]) << 1 | side) << deep) | only)
    key = np.concatenate(keys)
    key.sort()
    bare = key >> deep
    hit = np.flatnonzero((bare[:-1] ^ bare[1:]) == 1)
    hit = hit[bare[hit] & 1 == 0]
    bare = bare[hit] >> 1
    low = (1 << deep) - 1
    return Shared(bare >> wide, bare & ((1 << wide) - 1), ((key[hit] & low) - 1, (key[hit + 1] & low) - 1))
