"""Which sentences of which documents hold a word, with what weight."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from copytaster.alignment.features import features
from copytaster.alignment.inputs import Floats, Ints
from copytaster.alignment.sorting import order_of
from copytaster.stories.pieces import Pieces

SHORTEST = 4
"""Words below which a sentence says too little to tell stories apart."""


class Index(NamedTuple):
    """The words and pairs of adjacent words that stand in more than one document, sorted by document and feature.

    By entry: `key` is document · `kinds` + feature, `inside` which sentence of its document holds it and `weight` how
    much it says there; the weights of a sentence have length 1. By sentence: its `paragraph`, and how many words it
    counts as its `length`, 0 where it is too short. By document, and once more for the end of the last: where its
    entries and its sentences begin.
    """

    key: Ints
    inside: Ints
    weight: Floats
    kinds: int
    paragraph: Ints
    length: Ints
    entries: Ints
    sentences: Ints


def index(found: Pieces, documents: int) -> Index:
    """Return the index of the sentences `found` in `documents` documents."""
    words = found.words
    count = np.bincount(words.number, minlength=len(found.document))
    long = count >= SHORTEST
    kept = long[words.number]
    own = features(words.where(kept), np.arange(len(count)))
    kinds = max(own.kinds, 1)
    key = found.document[own.number] * kinds + own.feature
    order = order_of(key)
    once = key[order][np.diff(key[order], prepend=-1) != 0]
    order = order[(np.bincount(once % kinds, minlength=kinds) > 1)[own.feature[order]]]
    every = np.arange(documents + 1)
    sentences = np.searchsorted(found.document, every)
    number = own.number[order]
    return Index(
        key[order],
        number - sentences[found.document[number]],
        own.weight[order],
        kinds,
        found.paragraph,
        np.where(long, count, 0),
        np.searchsorted(key[order], every * kinds),
        sentences,
    )
