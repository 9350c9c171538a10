"""How accepted pairs of paragraphs become links, with relation, confidence, sentences and evidence."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import groupby
from typing import NamedTuple

from copytaster.alignment import weights
from copytaster.alignment.alignment import Alignment, Link, Place, Relation
from copytaster.alignment.candidates import Pairs
from copytaster.alignment.evidence import shared_words
from copytaster.alignment.features import Features, Words
from copytaster.alignment.inputs import Inputs
from copytaster.alignment.moves import chain
from copytaster.alignment.pins import together
from copytaster.alignment.within import sentence_pairs

SURE = 1.0
MOST = 0.99
"""No link that was weighed is surer than this; those that are the same or tied by hand are 1."""


class Found(NamedTuple):
    """What was found: paragraphs that are the same, those tied by hand, and those that were weighed and believed."""

    same: Pairs
    ties: Pairs
    weighed: Pairs


class Draft(NamedTuple):
    """A link before its relation is known."""

    left: Place
    right: Place
    confidence: float
    sentences: tuple[tuple[int, int], ...]
    evidence: tuple[str, ...]
    pinned: bool


def linked(inputs: Inputs, words: Words, features: Features, found: Found) -> Alignment:
    """Return the alignment of the versions in the order of `inputs`."""
    links: list[Link] = []
    reordered: list[tuple[int, int]] = []
    for pair, group in groupby(drafts(inputs, words, features, found), key=lambda d: (d.left.version, d.right.version)):
        own = list(group)
        stays = chain([(d.left.paragraph, d.right.paragraph, d.confidence) for d in own])
        if stays.count(False) > weights.REORDERED * len(own):
            reordered.append(pair)
        links.extend(finished(inputs, own, stays))
    return Alignment(inputs.spans, tuple(links), tuple(reordered))


def drafts(inputs: Inputs, words: Words, features: Features, found: Found) -> list[Draft]:
    """Return the links between paragraphs, sorted."""
    weighed = together(found.weighed, found.ties, inputs.size)
    inside = sentence_pairs(words, features, weighed)
    evidence = shared_words(inputs, words, features, weighed)
    ties = set(zip(found.ties.x.tolist(), found.ties.y.tolist(), strict=True))
    made = [
        Draft(inputs.place(x), inputs.place(y), SURE, paired(inputs.place(x), inputs), (), pinned=False)
        for x, y in zip(found.same.x.tolist(), found.same.y.tolist(), strict=True)
    ]
    for k, (x, y, belief) in enumerate(
        zip(weighed.x.tolist(), weighed.y.tolist(), weighed.score.tolist(), strict=True)
    ):
        tied = (x, y) in ties
        confidence = SURE if tied else min(round(belief, 4), MOST)
        made.append(Draft(inputs.place(x), inputs.place(y), confidence, inside[k], evidence[k], tied))
    made.sort(key=lambda draft: (draft.left.version, draft.right.version, draft.left, draft.right))
    return made


def paired(place: Place, inputs: Inputs) -> tuple[tuple[int, int], ...]:
    """Return each sentence of a paragraph with its equal."""
    return tuple((k, k) for k in range(len(inputs.spans[place.version][place.paragraph])))


def finished(inputs: Inputs, own: Sequence[Draft], stays: Sequence[bool]) -> list[Link]:
    """Return the links of one pair of versions with their relations."""
    lefts = Counter(draft.left for draft in own)
    rights = Counter(draft.right for draft in own)
    links: list[Link] = []
    for draft, in_place in zip(own, stays, strict=True):
        left, right = draft.left, draft.right
        same = inputs.texts[left.version][left.paragraph] == inputs.texts[right.version][right.paragraph]
        relation = (
            Relation.SAME if same else Relation.EDITED,
            *(() if in_place else (Relation.MOVED,)),
            *((Relation.SPLIT,) if lefts[left] > 1 else ()),
            *((Relation.JOINED,) if rights[right] > 1 else ()),
        )
        links.append(Link(left, right, draft.confidence, relation, draft.sentences, draft.evidence, draft.pinned))
    return links
