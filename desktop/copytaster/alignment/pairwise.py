"""How far each candidate pair is believed to be a link: by its words, by their order, by its surroundings as well."""

from __future__ import annotations

from dataclasses import replace
from typing import NamedTuple

import numpy as np

from copytaster.alignment import weights
from copytaster.alignment.context import Setting, context_columns, words_columns
from copytaster.alignment.groups import Groups
from copytaster.alignment.inputs import Floats, Mask
from copytaster.alignment.kept_order import order_columns
from copytaster.alignment.model import FIRST, ORDERED, ROUNDS, Layer

LINES = 192
"""Pairs judged at once: so few that the matrix product stays on one core, where its threads cost more than they save
(500 paragraphs: 12 against 0.6 ms of CPU time) and would let the last digits depend on the machine."""


class Judgement(NamedTuple):
    """The candidates, what their words say of them, and the belief in each.

    `words` are the columns that `model.FIRST` weighs; of the hopeful those about the order of words come after them.
    """

    known: Setting
    words: Floats
    belief: Floats


def first_judged(known: Setting) -> Judgement:
    """Return the belief in each candidate by its words."""
    if not len(known.pairs.x):
        return Judgement(known, np.zeros((0, 0)), np.zeros(0))
    words = words_columns(known)
    return Judgement(known, words, believed(FIRST, words))


def hopeful(first: Judgement, at_best: Floats) -> Judgement:
    """Return a first judgement without the candidates that have no hope, with a look at the order of words.

    Most of those that the index found have none, and the order of words is too dear to be looked at for them.

    `at_best` is the belief in each if all third versions speak for it that can.
    """
    known, words, belief = first
    keep = at_best >= weights.HOPE
    pairs = known.pairs.where(keep)
    groups = Groups.of(pairs.x, pairs.y, known.version)
    order = order_columns(pairs, groups, known.features.alike, known.written)
    words = np.concatenate([words[keep], order], axis=1)
    return Judgement(replace(known, pairs=pairs, groups=groups), words, belief[keep])


def reread(before: Judgement) -> Judgement:
    """Return the belief in each hopeful candidate by its words and their order."""
    known, words, _ = before
    return Judgement(known, words, believed(ORDERED, words)) if len(words) else before


def judged(before: Judgement) -> Judgement:
    """Return the belief in each candidate once its surroundings have been looked at, starting from that of `before`."""
    known, words, belief = before
    for layer in ROUNDS if len(belief) else ():
        belief = believed(layer, np.concatenate([words, context_columns(known, belief)], axis=1))
    return Judgement(known, words, belief)


def accepted(judgement: Judgement) -> Mask:
    """Tell which candidates are links: for each pair of versions, those that promise the best F1.

    With all beliefs right, accepting the k surest of a pair promises an F1 of 2·(sum of their beliefs) / (k + sum of
    all beliefs); where most links are doubtful that asks for less than even odds, though never less than
    `weights.LEAST`.
    """
    known, _, belief = judgement
    order = np.lexsort((-belief, known.groups.versions))
    pair, own = known.groups.versions[order], belief[order]
    start = np.flatnonzero(np.append([True], pair[1:] != pair[:-1])) if len(pair) else order
    size = np.diff(start, append=len(pair))
    running = np.cumsum(own)
    before = np.repeat(np.append([0.0], running)[start], size)
    count = np.arange(1, len(own) + 1) - np.repeat(start, size)
    sure = known.equal[pair]
    total = np.bincount(pair, own, len(known.equal))[pair] + sure
    promised = 2 * (running - before + sure) / (count + sure + total)
    best = np.maximum.reduceat(promised, start)[np.repeat(np.arange(len(start)), size)] if len(pair) else promised
    last = promised >= best
    threshold = np.full(len(known.equal), 1.0)
    np.minimum.at(threshold, pair[last], own[last])
    few = np.minimum(*known.counts) <= weights.FEW
    threshold = np.clip(threshold, np.where(few, weights.ACCEPT, weights.LEAST), weights.ACCEPT)
    keep: Mask = belief >= threshold[known.groups.versions]
    return keep


def believed(layer: Layer, columns: Floats) -> Floats:
    """Return the logistic of a linear score of `columns` plus that of a few bent sums of them."""
    score = np.empty(len(columns))
    for k in range(0, len(columns), LINES):
        own = columns[k : k + LINES]
        score[k : k + LINES] = (
            np.tanh(own @ layer.bends + layer.shifts) @ layer.bent + own @ layer.straight + layer.bias
        )
    belief: Floats = 1 / (1 + np.exp(-np.clip(score, -weights.ODDS, weights.ODDS)))
    return belief
