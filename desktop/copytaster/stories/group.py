"""From documents to stories: those that tell each other again belong together."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import combinations

import numpy as np

from copytaster.alignment.canonical import order_by_content
from copytaster.progress import Progress, part, silent
from copytaster.stories.candidates import candidates
from copytaster.stories.index import index
from copytaster.stories.likeness import likenesses
from copytaster.stories.pieces import pieces
from copytaster.stories.story import Likeness, Story
from copytaster.text.document import Document

TOGETHER = 0.18
"""Likeness from which two documents tell the same story. Versions of one text reach .47 in the seeds, .35 in articles
retold for learners, .20 in two translations of a chapter; other stories about the same event stay below .01, essays on
one question below .14, 1,000 made articles that share a paragraph by chance below .08."""
LOOSE = 0.25
"""Share of the pairs across two groups that have to be alike, so that one round-up does not tie two stories."""
CUT = 0.4
"""Share of the time that cutting into sentences takes."""


def group(documents: Sequence[Document], progress: Progress = silent) -> tuple[Story, ...]:
    """Return the stories in the order of their first document; one that stands alone is a story of one.

    Every document is in exactly one story. The result does not depend on the order in which they are given.
    """
    order = order_by_content(documents)
    alike = similarities([documents[number] for number in order], progress)
    known = {tuple(sorted((order[a], order[b]))): similarity for (a, b), similarity in alike.items()}
    groups = sorted(tuple(sorted(order[number] for number in group)) for group in joined(len(order), alike))
    return tuple(
        Story(group, tuple(Likeness(a, b, known.get((a, b), 0.0)) for a, b in combinations(group, 2)))
        for group in groups
    )


def similarities(documents: Sequence[Document], progress: Progress) -> dict[tuple[int, int], float]:
    """Return the likeness of the documents, by number, of each pair that is worth comparing."""
    found = pieces(documents, part(progress, 0, CUT))
    x, y = candidates(found, len(documents))
    own = index(found.of(np.concatenate([x, y])), len(documents))
    shares = likenesses(own, x, y, part(progress, CUT, 1))
    return dict(zip(zip(x.tolist(), y.tolist(), strict=True), shares.tolist(), strict=True))


def joined(count: int, alike: Mapping[tuple[int, int], float]) -> list[tuple[int, ...]]:
    """Return the groups, each ascending, made by joining the most alike documents first.

    Two groups become one where enough of the pairs across them are alike; how many are is counted as groups grow.
    """
    close = sorted((-similarity, pair) for pair, similarity in alike.items() if similarity >= TOGETHER)
    home = list(range(count))
    members = [[number] for number in range(count)]
    across: list[Counter[int]] = [Counter() for _ in range(count)]
    for _, (a, b) in close:
        across[a][b] += 1
        across[b][a] += 1
    for _, (a, b) in close:
        one, other = sorted((home[a], home[b]))
        if one == other or across[one][other] < LOOSE * len(members[one]) * len(members[other]):
            continue
        for number in members[other]:
            home[number] = one
        members[one] += members[other]
        members[other] = []
        for third, pairs in across[other].items():
            del across[third][other]
            if third != one:
                across[one][third] += pairs
                across[third][one] += pairs
        across[other].clear()
    return [tuple(sorted(group)) for group in members if group]
