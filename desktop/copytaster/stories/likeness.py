"""How alike two documents are: what share of the one is told again, sentence by sentence, in the other."""

from __future__ import annotations

from itertools import pairwise
from typing import NamedTuple

import numpy as np

from copytaster.alignment.inputs import Floats, Ints
from copytaster.alignment.sorting import distinct, spread
from copytaster.progress import Progress, silent
from copytaster.stories.candidates import affordable
from copytaster.stories.index import Index

RETOLD = 0.3
"""Cosine from which a sentence counts as told again: versions of one story have such sentences, other stories about
the same event hardly any."""
AT_ONCE = 1_000_000
"""Words looked up, and pairs of sentences that may meet, in one go."""
MEETINGS, MEETINGS_PER = 200_000, 2
"""Pairs of sentences of two documents that meet in a word before the commonest words are left out: in all, and more for
each word of either. Articles stay below; between two books the rarer words say enough."""
DENSE = 4
"""Places in a table for each number to be summed in it, up to which the table is faster than sorting."""


class Met(NamedTuple):
    """Sentences that tell the same: of which pair of documents they are, and the sentence of either."""

    pair: Ints
    one: Ints
    other: Ints


def likenesses(own: Index, x: Ints, y: Ints, progress: Progress = silent) -> Floats:
    """Return for each pair of documents `x`, `y` the larger share, 0 to 1, of the one that the other tells again.

    The larger one, because a version cut to its first paragraphs is still wholly a version of the long one.
    """
    result = np.zeros(len(x))
    entries, sentences = np.diff(own.entries), np.diff(own.sentences)
    load = np.cumsum(np.minimum(entries[x], entries[y]) + sentences[x] * sentences[y]) // AT_ONCE
    edges = np.append(np.flatnonzero(np.diff(load, prepend=-1)), len(x))
    for start, end in pairwise(edges.tolist()):
        progress(start, len(x))
        left, right = x[start:end], y[start:end]
        met = told_again(own, left, right)
        result[start:end] = np.maximum(shares(own, met.pair, met.one, left), shares(own, met.pair, met.other, right))
    return result


def told_again(own: Index, x: Ints, y: Ints) -> Met:
    """Return the sentences of the documents `x` and `y`, pair by pair, that are close enough to tell the same."""
    entries = np.diff(own.entries)
    turned = entries[x] > entries[y]
    few, many = np.where(turned, y, x), np.where(turned, x, y)
    pair, here, begin, end = meetings(own, few, many)
    width = np.diff(own.sentences)
    size = width[few] * width[many]
    base = np.cumsum(size) - size
    line = base[pair] + own.inside[here] * width[many][pair]
    index, there = spread(begin, end)
    cell, cosine = sums(line[index] + own.inside[there], own.weight[here][index] * own.weight[there], int(size.sum()))
    cell = cell[cosine >= RETOLD]
    pair = np.searchsorted(base, cell, "right") - 1
    lines, columns = np.divmod(cell - base[pair], np.maximum(width[many], 1)[pair])
    one, other = own.sentences[few][pair] + lines, own.sentences[many][pair] + columns
    return Met(pair, np.where(turned[pair], other, one), np.where(turned[pair], one, other))


def meetings(own: Index, few: Ints, many: Ints) -> tuple[Ints, Ints, Ints, Ints]:
    """Return for each word that a sentence of `few` shares with `many`: pair, entry, and its entries in `many`.

    Of those that would meet too often the commonest are left out, between two documents as between any other.
    """
    pair, entry = spread(own.entries[few], own.entries[few + 1])
    wanted = many[pair] * own.kinds + own.key[entry] % own.kinds
    begin = np.searchsorted(own.key, wanted)
    shared = np.flatnonzero(own.key[np.minimum(begin, len(own.key) - 1)] == wanted)
    pair, entry, begin = pair[shared], entry[shared], begin[shared]
    end = np.searchsorted(own.key, wanted[shared], "right")
    size = np.diff(own.entries)
    for crowded in np.flatnonzero(np.bincount(pair, end - begin, len(few)) > MEETINGS).tolist():
        at = np.flatnonzero(pair == crowded)
        budget = MEETINGS + MEETINGS_PER * int(size[few[crowded]] + size[many[crowded]])
        end[at] = np.where(affordable((end - begin)[at], budget), end[at], begin[at])
    return pair, entry, begin, end


def sums(place: Ints, value: Floats, places: int) -> tuple[Ints, Floats]:
    """Return the places that hold a value, of so many, and the sum of the values at each."""
    if places <= DENSE * len(place):
        total: Floats = np.bincount(place, value, places).astype(np.float64, copy=False)
        held = np.flatnonzero(total)
        return held, total[held]
    names, where = distinct(place)
    return names, np.bincount(where, value, len(names)).astype(np.float64, copy=False)


def shares(own: Index, pair: Ints, sentence: Ints, document: Ints) -> Floats:
    """Return for each pair what share of its `document`, 0 to 1 by words, stands in the sentences told again.

    The paragraph of which most is told again does not count, unless it is half of the document: a background that
    many articles carry, or a notice below all of them, makes no two of them the same story.
    """
    pair, sentence = np.divmod(distinct(pair * len(own.length) + sentence).names, max(len(own.length), 1))
    words = own.length[sentence]
    told = np.bincount(pair, words, len(document))
    numbers = int(own.paragraph.max(initial=0)) + 1
    paragraph, where = distinct(pair * numbers + own.paragraph[sentence])
    most = np.zeros(len(document))
    np.maximum.at(most, paragraph // numbers, np.bincount(where, words, len(paragraph)))
    running = np.append([0], np.cumsum(own.length))
    all_words = running[own.sentences[document + 1]] - running[own.sentences[document]]
    aside = np.where(2 * most < all_words, most, 0)
    share: Floats = (told - aside) / np.maximum(all_words - aside, 1)
    return share
