"""Which pairs of documents are worth comparing at all: those that share words that few others have."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from copytaster.alignment.candidates import join, partners
from copytaster.alignment.inputs import Ints, Mask
from copytaster.alignment.sorting import distinct, order_of
from copytaster.progress import Progress, silent
from copytaster.stories.pieces import Pieces, pieces, whole
from copytaster.text.document import Document

FEW = 60
"""Documents up to which every pair is compared: it takes under a second and misses nothing."""
MEETINGS, MEETINGS_PER = 3_000_000, 500
"""Pairs of documents that meet in a word before the commonest words are left out: in all, and more for each document
(1,000 articles: 0.04 s; of 10,000, 200 a document missed 2 % of the pairs sought, 1,000 found hardly more)."""
COSINE = 0.12
"""Cosine over the words that meet from which on a pair is compared. On the gold sets and on 1,000 made articles all
versions of one text but one in a hundred essays reach it, and of other pairs 1 to 25 a document."""


class Holdings(NamedTuple):
    """Which document has which stem, each once, sorted by both."""

    document: Ints
    stem: Ints


def candidates(documents: Sequence[Document], progress: Progress = silent) -> tuple[Ints, Ints]:
    """Return the pairs of documents, by number, the earlier ones and the later ones; of few documents every pair."""
    count = len(documents)
    if count <= FEW:
        return np.triu_indices(count, 1)
    found = pieces(documents, range(count), whole, progress)
    return alike(holdings(found), count)


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
