"""Which paragraphs of the base and of another version correspond in place, and which have moved."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import NamedTuple

import numpy as np
from rapidfuzz.distance import Indel

from copytaster.alignment.moves import in_place
from copytaster.comparison.index import Index
from copytaster.diff.compare import groups
from copytaster.diff.sequence import gaps
from copytaster.text.document import Paragraph


class Stand(NamedTuple):
    """Neighbouring paragraphs of the base, and those of another version that correspond to them, by their numbers."""

    base: range
    other: range


class BaseLink(NamedTuple):
    """A link as seen from the base: the paragraph there, the one in the other version, and how sure it is."""

    base: int
    other: int
    confidence: float
    moved: bool


def stands(index: Index, version: int) -> tuple[list[Stand], list[Stand]]:
    """Return the stands of `version` in place, in order, and those that moved.

    No paragraph is in two stands, and a paragraph in none has no partner. If a paragraph was split, or several joined,
    paragraphs added between its parts belong to the same stand. Paragraphs that both versions have set aside in the
    same place are a stand if they have the same words.
    """
    links = links_of(index, version)
    versions = index.versions
    ours, theirs = versions[index.base].paragraphs, versions[version].paragraphs
    held = reserved(ours, (link.base for link in links)), reserved(theirs, (link.other for link in links))

    still = chained(links, ours, theirs)
    often = Counter(link.base for link in still), Counter(link.other for link in still)

    def need(link: BaseLink) -> tuple[bool, int]:
        alone = often[0][link.base] == 1 or often[1][link.other] == 1
        return alone, Indel.similarity(ours[link.base].text.split(), theirs[link.other].text.split())

    staying = list(gathered(still, held, need))
    moved = list(elsewhere(links, staying))
    return sorted([*staying, *asides(ours, theirs, staying)], key=starts), moved


def links_of(index: Index, version: int) -> list[BaseLink]:
    """Return the links between the base and `version` as seen from the base, in the order of its text."""
    links = []
    for link in index.between(index.base, version):
        base, other = (link.left, link.right) if index.base < version else (link.right, link.left)
        links.append(BaseLink(base.paragraph, other.paragraph, link.confidence, link.moved))
    return sorted(links)


def reserved(paragraphs: Sequence[Paragraph], linked: Iterable[int]) -> frozenset[int]:
    """Return the numbers of the paragraphs that no stand of others may include: those linked, and those set aside."""
    aside = (number for number, paragraph in enumerate(paragraphs) if paragraph.set_aside is not None)
    return frozenset((*linked, *aside))


def starts(stand: Stand) -> tuple[int, int]:
    """Return the sort key of a stand."""
    return stand.base.start, stand.other.start


def chained(links: Sequence[BaseLink], ours: Sequence[Paragraph], theirs: Sequence[Paragraph]) -> list[BaseLink]:
    """Return the links that did not move and do not cross; if pins made some cross, the chain with the most text."""
    still = [link for link in links if not link.moved]
    weight = [float(len(ours[link.base].text) + len(theirs[link.other].text) + 1) for link in still]
    left, right = np.array([link.base for link in still], np.int64), np.array([link.other for link in still], np.int64)
    stays = in_place(left, right, np.array(weight)).tolist()
    return [link for link, yes in zip(still, stays, strict=True) if yes]


def gathered(
    links: Iterable[BaseLink], held: tuple[frozenset[int], frozenset[int]], need: Callable[[BaseLink], tuple[bool, int]]
) -> Iterator[Stand]:
    """Yield stands from links that do not cross; links that share a paragraph form one stand.

    A link is not joined if the stand would then include a paragraph `held` by something else. Instead the link with the
    greater `need` is kept and the other dropped, but an earlier link that was already joined with others always stays.
    """
    last: list[BaseLink] = []
    for link in links:
        if not last or (link.base > last[-1].base and link.other > last[-1].other):
            if last:
                yield stand_of(last)
            last = [link]
        elif not (
            held[0].intersection(skipped(last[-1].base, link.base))
            or held[1].intersection(skipped(last[-1].other, link.other))
        ):
            last.append(link)
        elif len(last) == 1 and need(link) > need(last[0]):
            last = [link]
    if last:
        yield stand_of(last)


def skipped(first: int, last: int) -> range:
    """Return the numbers strictly between two."""
    return range(first + 1, last)


def stand_of(links: Sequence[BaseLink]) -> Stand:
    """Return the stand that spans the links from the first to the last."""
    return Stand(range(links[0].base, links[-1].base + 1), range(links[0].other, links[-1].other + 1))


def elsewhere(links: Iterable[BaseLink], staying: Iterable[Stand]) -> Iterator[Stand]:
    """Yield the stands of moved paragraphs: all that are linked together if they are neighbours, else one pair."""
    ours, theirs = set[int](), set[int]()
    for stand in staying:
        ours.update(stand.base)
        theirs.update(stand.other)
    free: dict[int, list[BaseLink]] = defaultdict(list)
    for link in links:
        if link.base not in ours and link.other not in theirs:
            free[link.base].append(link)
    for left, right in groups((link.base, link.other) for own in free.values() for link in own):
        if neighbours(left) and neighbours(right):
            yield Stand(range(left[0], left[-1] + 1), range(right[0], right[-1] + 1))
        else:
            together = (link for number in left for link in free[number])
            base, other, *_ = min(together, key=lambda link: (-link.confidence, link.base, link.other))
            yield Stand(range(base, base + 1), range(other, other + 1))


def neighbours(numbers: Sequence[int]) -> bool:
    """Tell whether ascending numbers are consecutive."""
    return numbers[-1] - numbers[0] + 1 == len(numbers)


def asides(ours: Sequence[Paragraph], theirs: Sequence[Paragraph], staying: Sequence[Stand]) -> Iterator[Stand]:
    """Yield stands of paragraphs that both sides set aside, with the same words, between the same two stands."""
    here = asides_between(ours, [stand.base for stand in staying])
    there = asides_between(theirs, [stand.other for stand in staying])
    for place in sorted(here.keys() & there.keys()):
        mine, others = here[place], there[place]
        found = gaps([ours[number].text for number in mine], [theirs[number].text for number in others])
        a = c = 0
        for lower, upper, low, high in [*found, (len(mine), len(mine), len(others), len(others))]:
            for base, other in zip(mine[a:lower], others[c:low], strict=True):
                yield Stand(range(base, base + 1), range(other, other + 1))
            a, c = upper, high


def asides_between(paragraphs: Sequence[Paragraph], taken: Sequence[range]) -> dict[int, list[int]]:
    """Return the numbers of the paragraphs set aside, grouped by how many of the `taken` ranges come before them."""
    found: dict[int, list[int]] = defaultdict(list)
    stops = [numbers.stop for numbers in taken]
    held = {number for numbers in taken for number in numbers}
    for number, paragraph in enumerate(paragraphs):
        if paragraph.set_aside is not None and number not in held:
            found[bisect_right(stops, number)].append(number)
    return found
