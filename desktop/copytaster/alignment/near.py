"""Which paragraphs are so nearly the same that they need no weighing."""

from __future__ import annotations

from collections import Counter
from itertools import combinations

import numpy as np
from rapidfuzz.distance import Indel

from copytaster.alignment import weights
from copytaster.alignment.inputs import Inputs, Ints, Mask
from copytaster.alignment.pairs import Pairs, full_everywhere, listed


def near(inputs: Inputs, full: Mask) -> Pairs:
    """Return the pairs of paragraphs that have a unique beginning or end in common and differ in little else.

    What is `full` gets no partner (see `pairs.free`); paragraphs that are full in every other version are ignored when
    deciding what is unique.
    """
    versions = len(inputs.versions)
    loose = ~full_everywhere(full)
    edges = [edges_of(inputs, np.flatnonzero(loose & (inputs.version == version))) for version in range(versions)]
    found: list[tuple[int, int]] = []
    for a, b in combinations(range(versions), 2):
        chosen: dict[int, int] = {}
        used: set[int] = set()
        for own, other in zip(edges[a], edges[b], strict=True):
            for edge in own.keys() & other.keys():
                (left, number), (right, partner) = own[edge], other[edge]
                if number in chosen or partner in used or full[number, b] or full[partner, a]:
                    continue
                if alike(left, right):
                    chosen[number] = partner
                    used.add(partner)
        found += chosen.items()
    return listed(found, weights.NEAR_BELIEF)


def edges_of(inputs: Inputs, numbers: Ints) -> list[dict[str, tuple[str, int]]]:
    """Return the number of each text in `numbers` by its beginning, and by its end, as far as these are unique."""
    own = inputs.texts[inputs.version[numbers[0]]] if len(numbers) else ()
    texts = map(own.__getitem__, inputs.paragraph[numbers].tolist())
    long = [item for item in zip(texts, numbers.tolist(), strict=True) if len(item[0]) >= weights.NEAR_LENGTH]
    both = []
    for cut in (slice(None, weights.NEAR_EDGE), slice(-weights.NEAR_EDGE, None)):
        edges = [text[cut] for text, _ in long]
        unique = dict(zip(edges, long, strict=True))
        if len(unique) < len(edges):
            often = Counter(edges)
            unique = {edge: item for edge, item in unique.items() if often[edge] == 1}
        both.append(unique)
    return both


def alike(left: str, right: str) -> bool:
    """Tell whether two texts differ so little that they certainly belong together."""
    if abs(len(left) - len(right)) > weights.NEAR_GROWTH:
        return False
    return Indel.normalized_similarity(left, right, score_cutoff=weights.NEAR_ALIKE) > 0
