"""How documents are grouped into stories by how much of their text they share."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from itertools import chain, combinations, starmap
from typing import NamedTuple

import numpy as np

from copytaster.alignment.inputs import Floats, Ints
from copytaster.garbage import uncollected
from copytaster.memory import keep
from copytaster.progress import Progress, part, silent
from copytaster.stories import limits
from copytaster.stories.candidates import candidates
from copytaster.stories.holdings import foldered, of_pairs, of_words
from copytaster.stories.near_copies import near_copies
from copytaster.stories.similarity import by_chance, larger_shares, together, trust, words_alone
from copytaster.stories.story import Similarity, Story
from copytaster.stories.words import Words, texts_of, words_of
from copytaster.text.document import Document

FOUND = 0.4
"""Share of the total time, for the progress, after which words are found."""
CHOSEN, COMPARED, ORDERED = 0.3, 0.6, 0.85
"""Shares of the rest after which candidates are chosen, their words are compared, and their pairs of neighbouring words
are compared."""


@uncollected()
def group(documents: Sequence[Document], progress: Progress = silent) -> tuple[Story, ...]:
    """Return the stories in the order of their first document; a document without others is a story of its own.

    Every document is in exactly one story. The result does not depend on the order in which they are given. Copies and
    near-copies are compared as one document, so that the words of a text are rare however often the folder has it.
    """
    keep()
    texts = list(map(texts_of, documents))
    order = sorted(range(len(documents)), key=lambda number: (documents[number].language, texts[number]))
    languages = [documents[number].language for number in order]
    words = words_of(languages, [texts[number] for number in order], part(progress, 0, FOUND))
    copies = near_copies(words)
    compared, text = np.unique(copies.stand_in, return_inverse=True)
    found = similarities(words.of(compared), [languages[k] for k in compared.tolist()], part(progress, FOUND, 1))
    known = found.in_common() | {(number, number): 1.0 for number in range(len(compared))}
    holders = defaultdict[int, list[int]](list)
    place = {}
    for document, number, alike in zip(order, text.tolist(), copies.alike.tolist(), strict=True):
        holders[number].append(document)
        place[document] = number, alike

    def similarity(a: int, b: int) -> Similarity:
        (one, alike), (other, alike_too) = sorted((place[a], place[b]))
        return Similarity(a, b, min(known.get((one, other), 0.0), alike, alike_too))

    groups = joined(len(compared), found.strength())
    stories = sorted(sorted(chain.from_iterable(holders[number] for number in group)) for group in groups)
    return tuple(Story(tuple(members), tuple(starmap(similarity, combinations(members, 2)))) for members in stories)


class Similarities(NamedTuple):
    """How similar pairs of documents `x` and `y` are: `shared` is shown to people, `similarity` decides.

    `shared` is the share of one document's words that is in the other, the larger of both directions. `similarity` also
    depends on the order of the words; from `least` on, two documents are of the same story.
    """

    x: Ints
    y: Ints
    shared: Floats
    similarity: Floats
    least: Floats

    def in_common(self) -> dict[tuple[int, int], float]:
        """Return by pair the share of words in common."""
        return self._by_pair(self.shared)

    def strength(self) -> dict[tuple[int, int], float]:
        """Return by pair the similarity as a multiple of the least one required."""
        return self._by_pair(self.similarity / self.least)

    def _by_pair(self, value: Floats) -> dict[tuple[int, int], float]:
        return dict(zip(zip(self.x.tolist(), self.y.tolist(), strict=True), value.tolist(), strict=True))


def similarities(words: Words, languages: Sequence[str], progress: Progress = silent) -> Similarities:
    """Return the similarities of all candidate pairs of documents, given the words and the language of each.

    The similarity is the mean of three shares: of words, of pairs of neighbouring words, and of words that are in the
    same paragraph in both documents.
    """
    folder = foldered(languages, words)
    held = of_words(words, folder)
    x, y = candidates(held, part(progress, 0, CHOSEN))
    least = np.interp(np.log(folder.companions(x, y)), np.log(limits.DOCUMENTS), limits.SIMILAR)
    far = trust(held, x, y)
    shared = far * larger_shares(held, x, y, by_chance(held), part(progress, CHOSEN, COMPARED))
    close = np.flatnonzero(shared >= limits.IN_WORDS * least)
    chosen, sides = np.unique(np.concatenate([x[close], y[close]]), return_inverse=True)
    pairs = of_pairs(words.of(chosen), folder._replace(language=folder.language[chosen]))
    one, other = np.split(sides, 2)
    total = shared * words_alone(held, x, y)
    in_order = larger_shares(pairs, one, other, np.zeros(len(chosen)), part(progress, COMPARED, ORDERED))
    total[close] += far[close] * (in_order + together(held, x[close], y[close], part(progress, ORDERED, 1)))
    return Similarities(x, y, np.minimum(shared, 1.0), total / 3, least)


def joined(count: int, near: Mapping[tuple[int, int], float]) -> list[tuple[int, ...]]:
    """Return the groups, each ascending, by agglomerative clustering with average linkage.

    The most similar documents are joined first, and two groups only if the mean of `near` over all pairs across them is
    at least 1. The sums for pairs of groups are updated as groups grow.
    """
    close = sorted((-nearness, pair) for pair, nearness in near.items() if nearness >= 1)
    home = list(range(count))
    members = [[number] for number in range(count)]
    across: list[dict[int, float]] = [{} for _ in range(count)]
    for (a, b), nearness in near.items():
        across[a][b] = across[b][a] = nearness
    for _, (a, b) in close:
        one, other = sorted((home[a], home[b]))
        if one == other or across[one][other] < len(members[one]) * len(members[other]):
            continue
        for number in members[other]:
            home[number] = one
        members[one] += members[other]
        members[other] = []
        for third, nearness in across[other].items():
            del across[third][other]
            if third != one:
                across[one][third] = across[third][one] = across[one].get(third, 0.0) + nearness
        across[other].clear()
    return [tuple(sorted(group)) for group in members if group]
