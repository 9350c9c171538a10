"""Which sentence stands elsewhere among those of its paragraph, although hardly a word of it changed."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from rapidfuzz.distance import Indel

from copytaster.text.spans import Span

ALIKE = 0.8
"""Share of letters that a sentence must have in common with itself in another place."""
Paired = tuple[Span, Span]
"""A sentence on the left and the one on the right that it corresponds to."""


def alike(one: str, other: str) -> bool:
    """Tell whether two passages are the same but for a few letters."""
    return Indel.normalized_similarity(one, other) >= ALIKE


def shifted(pairs: Sequence[Paired], left: str, right: str) -> Paired | None:
    """Return the first sentence that moved, None if none did; `pairs` are in the order of the left text.

    Moved are those of which neither side is in the longest chain of sentences, by their letters, that is in order on
    both sides: a sentence that is repeated has several pairs, and is in place if one of them is. Sentences that were
    rewritten do not count: their order is part of how they were rewritten.
    """
    if in_order(pairs):
        return None
    kept = [pair for pair in pairs if alike(pair[0].of(left), pair[1].of(right))]
    if in_order(kept):
        return None
    here, there = map(set, zip(*chain(kept), strict=True))
    return next((pair for pair in kept if pair[0] not in here and pair[1] not in there), None)


def in_order(pairs: Sequence[Paired]) -> bool:
    """Tell whether pairs that are in the order of the left text are in that of the right one too."""
    return all(one[1] <= other[1] for one, other in pairwise(pairs))


def chain(pairs: Sequence[Paired]) -> list[Paired]:
    """Return the chain of pairs with the most letters that is in order on both sides."""
    best: list[tuple[int, list[Paired]]] = []
    for here, there in pairs:
        before = [known for known in best if known[1][-1][0] < here and known[1][-1][1] < there]
        size, chosen = max(before, key=lambda known: known[0], default=(0, []))
        best.append((size + here.end - here.start, [*chosen, (here, there)]))
    return max(best, key=lambda known: known[0])[1]
