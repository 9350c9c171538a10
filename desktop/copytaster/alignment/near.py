"""Which paragraphs are so nearly the same that nothing else about them needs to be weighed."""

from __future__ import annotations

from itertools import combinations

import numpy as np
from rapidfuzz.distance import Indel

from copytaster.alignment import weights
from copytaster.alignment.candidates import Pairs
from copytaster.alignment.inputs import Inputs, Ints


def near(inputs: Inputs, taken: Pairs) -> Pairs:
    """Return the pairs of paragraphs that begin or end alike, alone in doing so, and differ in little.

    Paragraphs that have a partner in the other version in `taken` are left out.
    """
    count = len(inputs.versions)
    full = set((taken.x * count + inputs.version[taken.y]).tolist())
    full |= set((taken.y * count + inputs.version[taken.x]).tolist())
    found: list[tuple[int, int]] = []
    for a, b in combinations(range(count), 2):
        lefts, rights = (
            [
                (text, number)
                for text, number in zip(inputs.texts[own], inputs.number[own], strict=True)
                if len(text) >= weights.NEAR_LENGTH and number * count + other not in full
            ]
            for own, other in ((a, b), (b, a))
        )
        found.extend(alike(lefts, rights))
    both = np.array(sorted(found), np.int64).reshape(-1, 2)
    return Pairs(both[:, 0], both[:, 1], np.full(len(both), weights.NEAR_BELIEF))


def alike(lefts: list[tuple[str, int]], rights: list[tuple[str, int]]) -> list[tuple[int, int]]:
    """Return the pairs of (text, number) that belong together beyond doubt, each once."""
    chosen: dict[int, int] = {}
    used: set[int] = set()
    for cut in (slice(None, weights.NEAR_EDGE), slice(-weights.NEAR_EDGE, None)):
        own, other = alone(lefts, cut), alone(rights, cut)
        for edge, (text, number) in own.items():
            theirs, partner = other.get(edge, ("", -1))
            if number in chosen or partner in used or partner < 0 or abs(len(text) - len(theirs)) > weights.NEAR_GROWTH:
                continue
            if Indel.normalized_similarity(text, theirs, score_cutoff=weights.NEAR_ALIKE):
                chosen[number] = partner
                used.add(partner)
    return list(chosen.items())


def alone(texts: list[tuple[str, int]], cut: slice) -> dict[str, tuple[str, int]]:
    """Return by its edge every text whose edge no other has."""
    by_edge: dict[str, tuple[str, int]] = {}
    repeated: set[str] = set()
    for text, number in texts:
        edge = text[cut]
        if edge in by_edge:
            repeated.add(edge)
        by_edge[edge] = text, number
    return {edge: item for edge, item in by_edge.items() if edge not in repeated}


def partnered(taken: Pairs, inputs: Inputs) -> Ints:
    """Return the paragraphs that have a partner in every other version."""
    if len(inputs.versions) < 2:  # noqa: PLR2004 - one version alone has no other
        return np.zeros(0, np.int64)
    partners = np.bincount(np.concatenate([taken.x, taken.y]), minlength=inputs.size)
    return np.flatnonzero(partners >= len(inputs.versions) - 1)
