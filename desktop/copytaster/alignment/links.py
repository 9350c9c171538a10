"""How accepted pairs of paragraphs become links, with relation, confidence and sentences."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import product
from typing import NamedTuple

import numpy as np

from copytaster.alignment import weights
from copytaster.alignment.alignment import Alignment, Link, Place, Relation
from copytaster.alignment.features import Features, Words
from copytaster.alignment.inputs import Floats, Inputs, Ints, Mask
from copytaster.alignment.moves import in_place
from copytaster.alignment.pairs import Pairs, among, together, without
from copytaster.alignment.within import ONE, SentencePairs, sentence_pairs
from copytaster.columns import made
from copytaster.text.normalize import normalize

MOST = 0.99
"""The highest confidence of a link that was weighed; equal and tied paragraphs have 1."""


class Found(NamedTuple):
    """All pairs that become links: equal, nearly equal and tied paragraphs, those weighed and accepted, those by role.

    `by_role` are headlines and bylines that are linked by nothing but what they are: no sentences of them correspond.
    """

    same: Pairs
    near: Pairs
    ties: Pairs
    weighed: Pairs
    by_role: Pairs

    def others(self, size: int) -> Pairs:
        """Return all pairs but the equal ones; paragraph numbers are below `size`."""
        likely = together(together(self.weighed, self.near, size), self.by_role, size)
        return together(likely, without(self.ties, self.same, size), size)


class Sides(NamedTuple):
    """The two sides of all links in the caller's numbering; `turned` marks links whose sides had to be exchanged.

    Every column has one entry per link; `order` sorts the links by left version, right version, left, right paragraph.
    """

    left_version: Ints
    left: Ints
    right_version: Ints
    right: Ints
    turned: Mask
    order: Ints


def linked(inputs: Inputs, words: Words, features: Features, found: Found, order: Sequence[int]) -> Alignment:
    """Return the alignment in the caller's numbering of the versions: `order[own]` is that of our number `own`."""
    same, others = found.same, found.others(inputs.size)
    tied, by_role = (among(others, own, inputs.size) for own in (found.ties, found.by_role))
    x, y = np.concatenate([same.x, others.x]), np.concatenate([same.y, others.y])
    sides = given_sides(inputs, x, y, order)
    confidence = np.concatenate([same.score, np.where(tied, 1.0, calibrated(others.score))])
    equal = np.concatenate([np.ones(len(same.x), bool), tied & equal_texts(inputs, others, tied)])
    stays, reordered = still(sides, confidence)
    relation = relations(equal, stays, shared(sides))
    paired = zip(sentence_pairs(words, features, others), by_role.tolist(), strict=True)
    sentences = in_order(inputs, same) + [() if role else own for own, role in paired]
    mirrored = {own: exchanged(own) for own in set(sentences)}
    sentences = [mirrored[own] if turned else own for own, turned in zip(sentences, sides.turned.tolist(), strict=True)]
    pinned = np.concatenate([among(same, found.ties, inputs.size), tied])
    listed = np.lexsort((sides.right, sides.right_version, sides.left, sides.left_version))
    links = made(
        Link,
        made(Place, sides.left_version[listed].tolist(), sides.left[listed].tolist()),
        made(Place, sides.right_version[listed].tolist(), sides.right[listed].tolist()),
        confidence[listed].tolist(),
        map(relation.__getitem__, listed.tolist()),
        map(sentences.__getitem__, listed.tolist()),
        pinned[listed].tolist(),
    )
    spans = tuple(inputs.spans[order.index(version)] for version in range(len(order)))
    return Alignment(spans, tuple(links), reordered)


def calibrated(belief: Floats) -> Floats:
    """Return the calibrated confidence: the share of links with this belief that are right."""
    slope, shift = weights.CALIBRATION
    near = np.clip(belief, 1e-6, 1 - 1e-6)
    share = 1 / (1 + np.exp(-slope * np.log(near / (1 - near)) - shift))
    return np.minimum(np.round(share, 4), MOST)


def given_sides(inputs: Inputs, x: Ints, y: Ints, order: Sequence[int]) -> Sides:
    """Return the sides of the links between the paragraphs `x` and `y`, in the caller's numbering."""
    given = np.array(order, np.int64)
    first, second = given[inputs.version[x]], given[inputs.version[y]]
    turned = first > second
    left_version, right_version = np.where(turned, second, first), np.where(turned, first, second)
    left = np.where(turned, inputs.paragraph[y], inputs.paragraph[x])
    right = np.where(turned, inputs.paragraph[x], inputs.paragraph[y])
    return Sides(
        left_version, left, right_version, right, turned, np.lexsort((right, left, right_version, left_version))
    )


def equal_texts(inputs: Inputs, pairs: Pairs, asked: Mask) -> Mask:
    """Tell which of the pairs marked in `asked` have the same normalized text."""
    equal = np.zeros(len(pairs.x), bool)
    for k in np.flatnonzero(asked).tolist():
        left, right = inputs.place(int(pairs.x[k])), inputs.place(int(pairs.y[k]))
        texts = (inputs.versions[place.version].paragraphs[place.paragraph].text for place in (left, right))
        equal[k] = len(set(map(normalize, texts))) == 1
    return equal


def in_order(inputs: Inputs, same: Pairs) -> list[SentencePairs]:
    """Return the sentence pairs of equal paragraphs, in order.

    If they are equal only after normalizing, one may have more sentences; the surplus is paired with the other's last.
    """
    count = np.ones(inputs.size, np.int64)
    count[inputs.parts.number] = inputs.parts.sentences
    here, there = (count[inputs.alike[side]] for side in same[:2])
    several = np.flatnonzero((here > 1) | (there > 1))
    both = list(zip(here[several].tolist(), there[several].tolist(), strict=True))
    paired = {
        (one, other): tuple((min(s, one - 1), min(s, other - 1)) for s in range(max(one, other)))
        for one, other in set(both)
    }
    sentences = [ONE] * len(same.x)
    for k, counts in zip(several.tolist(), both, strict=True):
        sentences[k] = paired[counts]
    return sentences


def exchanged(sentences: SentencePairs) -> SentencePairs:
    """Return sentence pairs with their sides exchanged."""
    return tuple(sorted((b, a) for a, b in sentences))


def still(sides: Sides, confidence: Floats) -> tuple[Mask, tuple[tuple[int, int], ...]]:
    """Tell which links did not move, and which pairs of versions are mostly re-ordered.

    This uses the internal order of the versions, so that the result does not depend on the order given.
    """
    stays = np.zeros(len(sides.order), bool)
    reordered: list[tuple[int, int]] = []
    versions = sides.left_version[sides.order], sides.right_version[sides.order]
    if not len(sides.order):
        return stays, ()
    new = np.flatnonzero((np.diff(versions[0], prepend=-1) != 0) | (np.diff(versions[1], prepend=-1) != 0))
    for start, end in zip(new, np.append(new[1:], len(sides.order)), strict=True):
        own = sides.order[start:end]
        left, right = (sides.right, sides.left) if sides.turned[own[0]] else (sides.left, sides.right)
        own = own[np.lexsort((right[own], left[own]))]
        stays[own] = in_place(left[own], right[own], confidence[own])
        if np.count_nonzero(~stays[own]) > weights.REORDERED * len(own):
            reordered.append((int(sides.left_version[own[0]]), int(sides.right_version[own[0]])))
    return stays, tuple(reordered)


def shared(sides: Sides) -> tuple[Mask, Mask]:
    """Tell which links share their left, and which their right paragraph with another link of the same two versions."""
    both = []
    for own, paragraph, other in (
        (sides.left_version, sides.left, sides.right_version),
        (sides.right_version, sides.right, sides.left_version),
    ):
        versions = int(max(own.max(initial=0), other.max(initial=0))) + 1
        key = (paragraph * versions + own) * versions + other
        both.append(np.bincount(key)[key] > 1)
    return both[0], both[1]


def relations(equal: Mask, stays: Mask, shares: tuple[Mask, Mask]) -> list[tuple[Relation, ...]]:
    """Return the relations of each link."""
    table = [
        (
            Relation.SAME if same else Relation.EDITED,
            *((Relation.MOVED,) if moved else ()),
            *((Relation.SPLIT,) if split else ()),
            *((Relation.JOINED,) if joined else ()),
        )
        for same, moved, split, joined in product((False, True), repeat=4)
    ]
    return [table[k] for k in (equal * 8 + ~stays * 4 + shares[0] * 2 + shares[1]).tolist()]
