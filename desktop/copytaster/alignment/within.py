"""Which sentences of two linked paragraphs correspond."""

from __future__ import annotations

from typing import TypeAlias

import numpy as np

from copytaster.alignment import weights
from copytaster.alignment.features import Features, Words
from copytaster.alignment.groups import Grouping, best_scores
from copytaster.alignment.inputs import Floats, Ints, Mask
from copytaster.alignment.pairs import Pairs
from copytaster.alignment.sorting import counted, distinct, order_of, spread, starts

SentencePairs: TypeAlias = tuple[tuple[int, int], ...]
"""Pairs of sentence numbers, each counted in its own paragraph."""
ONE: SentencePairs = ((0, 0),)
SPAN = 4096
"""More sentences than any paragraph has; further ones are counted with the last."""


def sentence_pairs(words: Words, features: Features, pairs: Pairs) -> list[SentencePairs]:
    """Return for each linked pair its sentence pairs, (number in the earlier, number in the later), sorted.

    Two sentences are paired if either is the other's best and they are similar enough; a link has at least one pair.
    """
    cut = several(words, features)
    chosen = np.flatnonzero(cut[pairs.x] | cut[pairs.y])
    x, y = features.alike[pairs.x[chosen]], features.alike[pairs.y[chosen]]
    texts, text = distinct(x * len(cut) + y)
    index, left, right, score = scored(words, features, texts // len(cut), texts % len(cut))
    row, column = (best_scores(Grouping.by(index * SPAN + side), score) for side in (left, right))
    good = ((score >= row) | (score >= column)) & (score >= weights.SENTENCE)
    best = score >= best_scores(Grouping.by(index), score)
    found: list[list[tuple[int, int]]] = [[] for _ in texts]
    kept = good | best
    for number, a, b in zip(index[kept].tolist(), left[kept].tolist(), right[kept].tolist(), strict=True):
        found[number].append((a, b))
    of_texts = [tuple(own) or ONE for own in found]
    sentences = [ONE] * len(pairs.x)
    for link, number in zip(chosen.tolist(), text.tolist(), strict=True):
        sentences[link] = of_texts[number]
    return sentences


def several(words: Words, features: Features) -> Mask:
    """Tell by number which paragraphs were split into several sentences."""
    cut = np.zeros(len(features.length), bool)
    cut[words.number[words.sentence > 0]] = True
    return cut[features.alike]


def scored(words: Words, features: Features, x: Ints, y: Ints) -> tuple[Ints, Ints, Ints, Floats]:
    """Return pair, both sentences and cosine of every two sentences of the paired paragraphs that share a word."""
    stems = max(features.stems, 1)
    words = words.opened()
    sentence = np.minimum(words.sentence, SPAN - 1)
    linked = np.zeros(len(features.length), bool)
    linked[x] = linked[y] = True
    own_words = linked[words.number]
    key, _ = counted(((words.number * SPAN + sentence) * stems + words.stem)[own_words])
    unit, stem = key // stems, key % stems
    number = unit // SPAN
    weight = features.rarity[stem] if len(stem) else np.zeros(0)
    where = np.cumsum(starts(unit)) - 1
    norm = np.sqrt(np.bincount(where, weight * weight))[where]
    sides = []
    for side in (x, y):
        begin, end = np.searchsorted(number, side), np.searchsorted(number, side + 1)
        index, entry = spread(begin, end)
        order = order_of(index * stems + stem[entry])
        sides.append((index[order], entry[order]))
    (index, left), (other, right) = sides
    own, theirs = index * stems + stem[left], other * stems + stem[right]
    begin, end = np.searchsorted(theirs, own, "left"), np.searchsorted(theirs, own, "right")
    first, second = spread(begin, end)
    a, b = left[first], right[second]
    product = weight[a] * weight[b] / (norm[a] * norm[b])
    three = (index[first] * SPAN + unit[a] % SPAN) * SPAN + unit[b] % SPAN
    names, where = distinct(three)
    score = np.bincount(where, product, len(names)).astype(np.float64)
    return names // (SPAN * SPAN), names // SPAN % SPAN, names % SPAN, score
