"""From documents to stories: those that tell each other again belong together."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
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


def joined(count: int, alike: dict[tuple[int, int], float]) -> list[tuple[int, ...]]:
    """Return the groups, each ascending, made by joining the most alike documents first."""
    home = list(range(count))
    members = {number: [number] for number in range(count)}
    for (a, b), similarity in sorted(alike.items(), key=lambda item: (-item[1], item[0])):
        one, other = sorted((home[a], home[b]))
        if similarity < TOGETHER:
            break
        if one == other or not belong(members[one], members[other], alike):
            continue
        for number in members[other]:
            home[number] = one
        members[one] += members.pop(other)
    groups: dict[int, list[int]] = defaultdict(list)
    for number, root in enumerate(home):
        groups[root].append(number)
    return sorted(tuple(group) for group in groups.values())


def belong(one: Sequence[int], other: Sequence[int], alike: dict[tuple[int, int], float]) -> bool:
    """Tell whether enough pairs across two groups are alike."""
    across = [alike.get((min(a, b), max(a, b)), 0.0) for a in one for b in other]
    return sum(similarity >= TOGETHER for similarity in across) >= LOOSE * len(across)
