"""Which pairs of documents are worth comparing at all: those that share words that few others have."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from copytaster.alignment.candidates import join, partners
from copytaster.alignment.inputs import Ints, Mask
from copytaster.alignment.sorting import distinct, order_of
from copytaster.stories.pieces import Pieces

FEW = 60
"""Documents up to which every pair is compared: it takes under a second and misses nothing."""
MEETINGS, MEETINGS_PER = 1_000_000, 300
"""Pairs of documents that meet in a word before the commonest words are left out: in all, and more for each document;
three times as many found no other pair and took 0.1 s more for 1,000 articles."""
COSINE = 0.12
"""Cosine over the words that meet from which on a pair is compared. On the gold sets all versions of one text reach it
but for an essay that was written anew; of other pairs at most nine a document do."""


class Holdings(NamedTuple):
    """Which document has which stem, each once, sorted by both."""

    document: Ints
    stem: Ints


def candidates(found: Pieces, documents: int) -> tuple[Ints, Ints]:
    """Return the pairs of documents, by number, the earlier ones and the later ones; of few documents every pair."""
    return np.triu_indices(documents, 1) if documents <= FEW else alike(holdings(found), documents)


def alike(held: Holdings, documents: int) -> tuple[Ints, Ints]:
    """Return the pairs of documents that share enough of the words that can be afforded, the rarest."""
    frequency = np.bincount(held.stem)
    meets = affordable(frequency * (frequency - 1) // 2, MEETINGS + MEETINGS_PER * documents) & (frequency > 1)
    entry = np.flatnonzero(meets[held.stem])
    entry = entry[order_of(held.stem[entry] * documents + held.document[entry])]
    document, stem = held.document[entry], held.stem[entry]
    rarity = np.log((documents + 1) / frequency)[stem]
    weight = rarity / np.sqrt(np.bincount(document, rarity * rarity, documents))[document]
    count, begin = partners(stem, document)
    pairs = join((document, weight), count, begin, documents)
    pairs = pairs.where(pairs.score >= COSINE)
    return pairs.x, pairs.y


def holdings(found: Pieces) -> Holdings:
    """Return the stems of all documents."""
    kinds = int(found.words.stem.max(initial=0)) + 1
    names = distinct(found.document[found.words.number] * kinds + found.words.stem).names
    return Holdings(*np.divmod(names, kinds))


def affordable(cost: Ints, budget: int) -> Mask:
    """Tell what can be paid for if the cheapest is bought first."""
    order = np.argsort(cost, kind="stable")
    keep = np.zeros(len(cost), bool)
    keep[order[np.cumsum(cost[order]) <= budget]] = True
    return keep
