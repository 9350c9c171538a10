"""How far each candidate pair is believed to be a link: by its words first, then by its surroundings as well."""

from __future__ import annotations

import numpy as np

from copytaster.alignment import weights
from copytaster.alignment.context import Setting, context_columns, words_columns
from copytaster.alignment.inputs import Floats
from copytaster.alignment.model import FIRST, ROUNDS, Layer


def judged(known: Setting, start: Floats | None = None) -> Floats:
    """Return the belief, 0 to 1, in each candidate of `known`; `start` is an earlier belief to begin from."""
    if not len(known.pairs.x):
        return np.zeros(0)
    words = words_columns(known)
    belief = believed(FIRST, words) if start is None else start
    for layer in ROUNDS:
        belief = believed(layer, np.concatenate([words, context_columns(known, belief)], axis=1))
    return belief


def believed(layer: Layer, columns: Floats) -> Floats:
    """Return the logistic of a linear score of `columns` plus that of a few bent sums of them."""
    bent = np.tanh(columns @ np.array(layer.bends) + np.array(layer.shifts))
    score = bent @ np.array(layer.bent) + columns @ np.array(layer.straight) + layer.bias
    belief: Floats = 1 / (1 + np.exp(-np.clip(score, -weights.ODDS, weights.ODDS)))
    return belief
