"""The belief that each candidate pair is a link: first by its words, then by their order, then by its context."""

from __future__ import annotations

from dataclasses import replace
from typing import NamedTuple

import numpy as np

from copytaster.alignment import weights
from copytaster.alignment.context import Setting, context_columns, words_columns
from copytaster.alignment.groups import Groups
from copytaster.alignment.inputs import Floats, Mask
from copytaster.alignment.kept_order import order_columns
from copytaster.alignment.model import FIRST, ORDERED, ROUNDS, Network
from copytaster.alignment.sorting import starts

LINES = 192
"""Pairs judged at once: so few that numpy keeps the matrix product on one core. Its threads cost more than they save
(500 paragraphs: 12 against 0.6 ms of CPU time) and make the last digits depend on the machine."""


class Judgement(NamedTuple):
    """The candidates, their features, and the belief in each.

    `words` are the columns for `model.FIRST`; for hopeful candidates, those about the order of words come after them.
    """

    known: Setting
    words: Floats
    belief: Floats


def first_judged(known: Setting) -> Judgement:
    """Return the judgement of all candidates by their words alone."""
    if not len(known.pairs.x):
        return Judgement(known, np.zeros((0, 0)), np.zeros(0))
    words = words_columns(known)
    return Judgement(known, words, believed(FIRST, words))


def hopeful(first: Judgement) -> Judgement:
    """Return the first judgement without hopeless candidates, with features about the order of words added.

    Most candidates from the index are hopeless, and the order of words is too expensive to compute for them.
    """
    known, words, belief = first
    keep = belief >= weights.HOPE
    pairs = known.pairs.where(keep)
    groups = Groups.of(pairs.x, pairs.y, known.version)
    order = order_columns(pairs, groups, known.features.alike, known.written)
    words = np.concatenate([words[keep], order], axis=1)
    return Judgement(replace(known, pairs=pairs, groups=groups), words, belief[keep])


def reread(before: Judgement) -> Judgement:
    """Return the judgement of the hopeful candidates by their words and the order of these."""
    known, words, _ = before
    return Judgement(known, words, believed(ORDERED, words)) if len(words) else before


def judged(before: Judgement) -> Judgement:
    """Return the judgement with the context of each candidate taken into account, starting from `before`."""
    known, words, belief = before
    for network in ROUNDS if len(belief) else ():
        belief = believed(network, np.concatenate([words, context_columns(known, belief)], axis=1))
    return Judgement(known, words, belief)


def accepted(judgement: Judgement) -> Mask:
    """Tell which candidates are links: for each pair of versions, those that maximize the expected F1.

    If beliefs are probabilities, accepting the k surest candidates gives an expected F1 of 2·(sum of their beliefs) /
    (k + sum of all beliefs); paragraphs that are the same count as links with a belief of 1. If most links are
    doubtful, the threshold is below even odds, but never below `weights.LEAST`.
    """
    known, _, belief = judgement
    order = np.lexsort((-belief, known.groups.versions))
    pair, own = known.groups.versions[order], belief[order]
    start = np.flatnonzero(starts(pair))
    size = np.diff(start, append=len(pair))
    running = np.cumsum(own)
    before = np.repeat(np.append([0.0], running)[start], size)
    count = np.arange(1, len(own) + 1) - np.repeat(start, size)
    sure = known.equal[pair]
    total = np.bincount(pair, own, len(known.equal))[pair] + sure
    promised = 2 * (running - before + sure) / (count + sure + total)
    best = np.maximum.reduceat(promised, start)[np.repeat(np.arange(len(start)), size)] if len(pair) else promised
    none = 2 * sure / (sure + total)
    last = promised >= np.maximum(best, none)
    threshold = np.full(len(known.equal), 1.0)
    np.minimum.at(threshold, pair[last], own[last])
    few = np.minimum(*known.counts) <= weights.FEW
    threshold = np.clip(threshold, np.where(few, weights.ACCEPT, weights.LEAST), weights.ACCEPT)
    keep: Mask = belief >= threshold[known.groups.versions]
    return keep


def believed(network: Network, columns: Floats) -> Floats:
    """Return the belief in each candidate: the logistic of the log odds that the network gives its features."""
    score = np.empty(len(columns))
    for k in range(0, len(columns), LINES):
        own = columns[k : k + LINES]
        hidden = np.tanh(own @ network.hidden + network.hidden_bias)
        score[k : k + LINES] = hidden @ network.output + own @ network.direct + network.bias
    belief: Floats = 1 / (1 + np.exp(-np.clip(score, -weights.ODDS, weights.ODDS)))
    return belief
