"""How similar two documents are: which share of the one, by the weight of its words, is in the other."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from copytaster.alignment.inputs import Floats, Ints
from copytaster.alignment.sorting import distinct, spread
from copytaster.progress import Progress, silent
from copytaster.stories.holdings import Holdings, summed
from copytaster.stories.words import begins, runs

AT_ONCE = 1 << 18
"""Words of pairs of documents that are compared at once."""
ONE_PARAGRAPH = 0.1
"""Weight of the paragraph that shares most, relative to all others. With .2, twice as many pairs of texts that only
have the same notice below them were put together; with 0, fewer briefs were found."""
UNKNOWN = 10
"""Smoothing of the share expected by chance: as many documents without the word are added to those of the folder. With
5 the mean F1 over all sets was .002 lower, with 2 .005."""
CHANCE = 0.3
"""Largest share that is considered to be in another document by chance: in a folder dominated by one story the estimate
would be too high. With .9, of 100 versions that replace a tenth 3 were found together instead of 60."""


FEW = 40
"""Different words of a document below which it hardly matters that a longer one has them too."""
MANY = 120
"""Different words of a document up to which its words count in full, whatever their order: of 80, 120, 160 and 200, and
of their roots, what parts reports on one event best from briefs and easy texts beside the report they tell again."""
SEVERAL = 2
"""The fewest words that two paragraphs must share for these to count as being together."""
LEAST = 1e-9
"""Least weight of a document, which avoids division by zero for those without words."""


class Shared(NamedTuple):
    """Features that two documents share: the number of the pair, the feature, and its paragraph in either document.

    Paragraphs are counted from 0 in each document; -1 stands for several.
    """

    pair: Ints
    feature: Ints
    paragraphs: tuple[Ints, Ints]


def likenesses(held: Holdings, x: Ints, y: Ints, chance: Floats, progress: Progress = silent) -> Floats:
    """Return which share, 0 to 1, of one of the documents `x` and `y` is in the other, corrected for chance.

    It is the larger of both directions, because a version cut to its first paragraphs is still wholly contained in the
    long one. `chance` is by document the share of it expected in an unrelated document of mean length; the expectation
    is proportional to the length.
    """
    length = np.diff(held.entries)
    longer = length * len(length) / max(length.sum(), 1)
    result = np.zeros(len(x))
    for start, end in runs(begins(length[x] + length[y]), AT_ONCE):
        progress(start, len(x))
        sides = x[start:end], y[start:end]
        for share, one, other in zip(shares(held, *sides), sides, reversed(sides), strict=True):
            expected = np.minimum(chance[one] * longer[other], CHANCE)
            result[start:end] = np.maximum(result[start:end], (share - expected) / (1 - expected))
    return result


def smaller_words(held: Holdings, x: Ints, y: Ints) -> Ints:
    """Return how many different words the smaller of the documents `x` and `y` has."""
    length = np.diff(held.entries)
    smaller: Ints = np.minimum(length[x], length[y])
    return smaller


def trust(held: Holdings, x: Ints, y: Ints) -> Floats:
    """Return how far, 0 to 1, what the documents `x` and `y` share tells at all.

    A few words are easily in a long text; two documents that are equally short may still be copies.
    """
    total = np.maximum(held.total, LEAST)
    even = np.minimum(total[x], total[y]) / np.maximum(total[x], total[y])
    return np.minimum(np.maximum(smaller_words(held, x, y) / FEW, even), 1.0)


def words_alone(held: Holdings, x: Ints, y: Ints) -> Floats:
    """Return how much, 0 to 1, the shared words of the documents `x` and `y` count if their order does not.

    Two reports on one event have its names and terms in common whatever else they tell, and the more the longer they
    are.
    """
    return np.minimum(MANY / np.maximum(smaller_words(held, x, y), 1), 1.0)


def by_chance(held: Holdings) -> Floats:
    """Return by document the share of it expected in another one if features were distributed at random."""
    others = held.among - 1 + UNKNOWN
    return summed(held, held.weight * (held.documents - 1) / others) / np.maximum(held.total, LEAST)


def together(held: Holdings, x: Ints, y: Ints, progress: Progress = silent) -> Floats:
    """Return which share, 0 to 1, of the smaller of the documents `x` and `y` is together in both.

    These are shared features that are in the same paragraph as at least one other in both documents; what two separate
    reports on one event have in common is scattered instead. The pair of paragraphs that shares most does not count.
    """
    result = np.zeros(len(x))
    length = np.diff(held.entries)
    deep = int(np.diff(held.paragraphs).max(initial=0)).bit_length()
    for start, end in runs(begins(length[x] + length[y]), AT_ONCE):
        progress(start, len(x))
        one, other = x[start:end], y[start:end]
        shared = common(held, one, other)
        left, right = shared.paragraphs
        standing = (left >= 0) & (right >= 0)
        names, where = distinct((((shared.pair << deep) | left) << deep | right)[standing])
        both = np.bincount(where, held.weight[shared.feature[standing]], len(names))
        both[np.bincount(where, minlength=len(names)) < SEVERAL] = 0
        pair = names >> 2 * deep
        most = np.zeros(end - start)
        np.maximum.at(most, pair, both)
        least = np.maximum(np.minimum(held.total[one], held.total[other]), LEAST)
        result[start:end] = (np.bincount(pair, both, end - start) - most) / least
    return result


def shares(held: Holdings, x: Ints, y: Ints) -> tuple[Floats, Floats]:
    """Return which share of the documents `x` is in `y`, and which share of `y` is in `x`.

    The paragraph that shares most, on either side, counts only with `ONE_PARAGRAPH`, unless it is half of its document:
    a paragraph of background or a notice that many articles have does not make them the same story.
    """
    shared = common(held, x, y)
    weight = held.weight[shared.feature]
    told = np.bincount(shared.pair, weight, len(x))
    total = [np.maximum(held.total[document], LEAST) for document in (x, y)]
    most = [foremost(held, document, shared, side, weight) for side, document in enumerate((x, y))]
    whole = [told / own for own in total]
    result = []
    for side in (0, 1):
        share = whole[side]
        for other in (0, 1):
            there, alone = most[other]
            aside = alone if other == side else there
            rest = (told - there) / np.maximum(total[side] - aside, total[side] / 2)
            counted = ONE_PARAGRAPH * whole[side] + (1 - ONE_PARAGRAPH) * rest
            share = np.where(2 * alone >= total[other], share, np.minimum(share, counted))
        result.append(share)
    return result[0], result[1]


def foremost(held: Holdings, document: Ints, shared: Shared, side: int, weight: Floats) -> tuple[Floats, Floats]:
    """Return by pair the shared weight of the paragraph of its `document` that shares most, and its whole weight."""
    width = held.paragraphs[document + 1] - held.paragraphs[document]
    base = begins(width)
    standing = shared.paragraphs[side] >= 0
    place = base[shared.pair[standing]] + shared.paragraphs[side][standing]
    there = np.bincount(place, weight[standing], base[-1])
    alone = held.alone[spread(held.paragraphs[document], held.paragraphs[document + 1])[1]]
    most, own = np.zeros(len(document)), np.zeros(len(document))
    filled = np.flatnonzero(width)
    if len(filled):
        most[filled] = np.maximum.reduceat(there, base[filled])
        alone[there < np.repeat(most, width)] = 0
        own[filled] = np.maximum.reduceat(alone, base[filled])
    return most, own


def common(held: Holdings, x: Ints, y: Ints) -> Shared:
    """Return the features that the documents `x` and `y` share, pair by pair, found by sorting both together."""
    first, last = held.paragraphs[:-1], held.paragraphs[1:]
    deep = int((last - first).max(initial=0) + 1).bit_length()
    wide = len(held.weight).bit_length()
    keys = []
    for side, document in enumerate((x, y)):
        pair, entry = spread(held.entries[document], held.entries[document + 1])
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
