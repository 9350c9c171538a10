"""How alike two documents are: what share of the one, by what its words tell, stands in the other."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from copytaster.alignment.inputs import Floats, Ints
from copytaster.alignment.sorting import distinct, spread
from copytaster.progress import Progress, silent
from copytaster.stories.holdings import Holdings, summed
from copytaster.stories.words import begins, runs

AT_ONCE = 1 << 18
"""Words of pairs of documents that are laid side by side in one go."""
ONE_PARAGRAPH = 0.1
"""How much of what is shared in the one paragraph that shares most counts, against what is shared in all others. With
.2, twice as many pairs of texts with one notice below them were put together; with 0, fewer briefs were found."""
UNKNOWN = 10
"""Documents without a word, thought beside those of the folder where it is asked how many have it by chance: with 5 the
mean F1 over all sets was .002 lower, with 2 .005."""
CHANCE = 0.3
"""Share of a document that is held by chance at most: in a folder that one story crowds, more of it is no chance. With
.9, of 100 versions that replace a tenth 3 were found together instead of 60."""


SEVERAL = 2
"""Shared words of two paragraphs from which on they stand together."""
LEAST = 1e-9
"""Weight that a document without words is given, so that nothing is divided by none."""


class Shared(NamedTuple):
    """Features that two documents share: of which of the pairs, the feature, and by side the paragraph it stands in.

    Paragraphs are counted from the first of their document on; -1 stands for several.
    """

    pair: Ints
    feature: Ints
    paragraphs: tuple[Ints, Ints]


def likenesses(held: Holdings, x: Ints, y: Ints, chance: Floats, progress: Progress = silent) -> Floats:
    """Return what share, 0 to 1, of one of the documents `x` and `y` stands in the other, beyond what does by `chance`.

    Of either the larger share, because a version cut to its first paragraphs is still wholly a version of the long one.
    `chance` is by document what share of it stands in one of mean length by chance: in a longer one it is more.
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


def by_chance(held: Holdings) -> Floats:
    """Return by document what share of it would stand in another one if features were strewn over the documents."""
    others = held.among - 1 + UNKNOWN
    return summed(held, held.weight * (held.documents - 1) / others) / np.maximum(held.total, LEAST)


def together(held: Holdings, x: Ints, y: Ints, progress: Progress = silent) -> Floats:
    """Return what share, 0 to 1, of the smaller of the documents `x` and `y` stands together in both.

    That is what shares its paragraph in the one and its paragraph in the other with something else. What two reports on
    one event have in common stands scattered. The two paragraphs with most of it do not count.
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
    """Return what share of the documents `x` stands in `y`, and what share of `y` in `x`.

    The paragraph of which most is shared counts for little, on either side, unless it is half of its document: a
    background that many articles carry, or a notice below all of them, makes no two of them the same story.
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
    """Return by pair how much is shared in the one paragraph of its `document` that shares most, and all it weighs."""
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
    """Return what the documents `x` and `y` have in common, pair by pair: both are put in order together."""
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
