"""From documents to stories: those that tell each other again belong together."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from copytaster.progress import Progress, part, silent
from copytaster.stories.candidates import Candidates, by_rare_words
from copytaster.stories.likeness import likeness, profile, weigh
from copytaster.stories.story import Likeness, Story
from copytaster.text.document import Document

TOGETHER = 0.12
"""Likeness from which two documents tell the same story: the five seeds have 0.40 and more inside the story and 0.01
and less across."""
LOOSE = 0.25
"""Share of the pairs across two groups that have to be alike, so that one round-up does not tie two stories."""
READ = 0.4


def group(
    documents: Sequence[Document], progress: Progress = silent, candidates: Candidates = by_rare_words
) -> tuple[Story, ...]:
    """Return the stories in the order of their first document; one that stands alone is a story of one.

    Every document is in exactly one story. The result does not depend on the order in which they are given.
    """
    reading = part(progress, 0, READ)
    profiles = []
    for number, document in enumerate(documents):
        profiles.append(profile(document, part(reading, number / len(documents), (number + 1) / len(documents))))
    vectors = weigh(profiles)
    pairs = candidates([one.words for one in profiles])
    comparing = part(progress, READ, 1)
    alike: dict[tuple[int, int], float] = {}
    for number, (a, b) in enumerate(pairs):
        within = part(comparing, number / len(pairs), (number + 1) / len(pairs))
        alike[a, b] = likeness(vectors[a], vectors[b], (profiles[a].lengths, profiles[b].lengths), within)
    return tuple(
        Story(members, tuple(Likeness(a, b, alike.get((a, b), 0.0)) for a in members for b in members if a < b))
        for members in joined(len(documents), alike)
    )


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
