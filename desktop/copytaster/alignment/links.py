"""How accepted pairs of sentences become links between paragraphs, with relation, confidence and evidence."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import groupby
from typing import NamedTuple

import numpy as np

from copytaster.alignment import weights
from copytaster.alignment.alignment import Alignment, Link, Pin, Place, Relation
from copytaster.alignment.candidates import Pairs
from copytaster.alignment.evidence import Rarity, evidence
from copytaster.alignment.inputs import Inputs
from copytaster.alignment.moves import chain


class Found(NamedTuple):
    """What was found: paragraphs that are the same, and all accepted pairs of units."""

    same: list[tuple[Place, Place]]
    pairs: Pairs


class Draft(NamedTuple):
    """A link before its relation is known."""

    left: Place
    right: Place
    confidence: float
    sentences: tuple[tuple[int, int], ...]
    same: bool
    pinned: bool


def alignment(inputs: Inputs, found: Found, pins: tuple[Pin, ...]) -> Alignment:
    """Return the alignment of the versions in the order of `inputs`."""
    drafts = sorted(all_drafts(inputs, found, pins), key=lambda draft: (draft.left.version, draft.right.version, draft))
    rarity = Rarity(inputs.texts)
    links: list[Link] = []
    reordered: list[tuple[int, int]] = []
    for pair, group in groupby(drafts, key=lambda draft: (draft.left.version, draft.right.version)):
        own = list(group)
        on_chain = chain([(d.left.paragraph, d.right.paragraph, d.confidence) for d in own])
        if on_chain.count(False) > weights.REORDERED * len(own):
            reordered.append(pair)
        links.extend(finished(inputs, own, on_chain, rarity))
    return Alignment(inputs.spans, tuple(links), tuple(reordered))


def all_drafts(inputs: Inputs, found: Found, pins: tuple[Pin, ...]) -> Iterable[Draft]:
    """Return the links between paragraphs, each once."""
    tied = {(pin.a, pin.b) for pin in pins if pin.kind == "tie"}
    same = set(found.same)
    at = np.searchsorted(inputs.number, found.pairs.x), np.searchsorted(inputs.number, found.pairs.y)
    sides = [
        (inputs.version[k].tolist(), (inputs.paragraph[k] - np.array(inputs.first)[inputs.version[k]]).tolist(),
         inputs.sentence[k].tolist()) for k in at
    ]  # fmt: skip
    grouped: dict[tuple[Place, Place], list[tuple[int, int, float]]] = {}
    for a, p, i, b, q, j, score in zip(*sides[0], *sides[1], found.pairs.score.tolist(), strict=True):
        grouped.setdefault((Place(a, p), Place(b, q)), []).append((i, j, score))
    for pair in tied | same | grouped.keys():
        parts = grouped.get(pair, [])
        sure = pair in tied or pair in same
        best = 1.0 if sure else min(0.99, max(score for _, _, score in parts))
        yield Draft(*pair, best, tuple((i, j) for i, j, _ in parts), pair in same, pair in tied)


def finished(inputs: Inputs, drafts: Sequence[Draft], on_chain: Sequence[bool], rarity: Rarity) -> Iterable[Link]:
    """Return the links of one pair of versions with their relations and evidence."""
    lefts = Counter(draft.left for draft in drafts)
    rights = Counter(draft.right for draft in drafts)
    for draft, stays in zip(drafts, on_chain, strict=True):
        same = (
            inputs.texts[draft.left.version][draft.left.paragraph]
            == inputs.texts[draft.right.version][draft.right.paragraph]
        )
        relation = [Relation.SAME if same else Relation.EDITED]
        if not stays:
            relation.append(Relation.MOVED)
        if lefts[draft.left] > 1:
            relation.append(Relation.SPLIT)
        if rights[draft.right] > 1:
            relation.append(Relation.JOINED)
        shared = evidence(
            inputs.versions[draft.left.version].paragraphs[draft.left.paragraph].text,
            inputs.versions[draft.right.version].paragraphs[draft.right.paragraph].text,
            rarity,
        )
        yield Link(draft.left, draft.right, draft.confidence, tuple(relation), draft.sentences, shared, draft.pinned)
