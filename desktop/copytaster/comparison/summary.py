"""How much each version differs from the base, in numbers."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from copytaster.comparison.index import Index
from copytaster.comparison.walk import MOVE, Stop, stops
from copytaster.diff.changes import Kind


@dataclass(frozen=True, slots=True)
class Tally:
    """How one version differs from the base: numbers of changes and of words, and shares from 0 to 1.

    `linked` is the share of the version's compared words that are in a paragraph with a partner in the base;
    `reordered` tells that its order differs throughout, so that single moves are not counted.
    """

    version: int
    added: int
    omitted: int
    reworded: int
    moved: int
    set_aside: int
    words: int
    linked: float
    reordered: bool


@dataclass(frozen=True, slots=True)
class Summary:
    """The tallies of all versions but the base, and the number of words in the base."""

    base: int
    base_words: int
    tallies: tuple[Tally, ...]


def summarize(index: Index) -> Summary:
    """Count what each version added, left out, reworded and moved against the base."""
    found: dict[int, list[Stop]] = {version: [] for version in index.others}
    for stop in stops(index):
        found[stop.version].append(stop)
    return Summary(
        index.base,
        sum(map(index.words, index.compared(index.base))),
        tuple(tally(index, version, index.base, found[version]) for version in index.others),
    )


def tally(index: Index, version: int, base: int, found: Sequence[Stop]) -> Tally:
    """Count how one version differs from another one, its base; `found` are the differences."""
    kinds = Counter(str(stop.kind) for stop in found if stop.set_aside is None)
    own = {place: index.words(place) for place in index.compared(version)}
    linked = sum(count for place, count in own.items() if index.links_at(place, base))
    return Tally(
        version=version,
        added=kinds[Kind.ADDITION],
        omitted=kinds[Kind.OMISSION],
        reworded=kinds[Kind.WORDING],
        moved=kinds[MOVE],
        set_aside=sum(stop.set_aside is not None for stop in found),
        words=sum(own.values()),
        linked=linked / max(1, sum(own.values())),
        reordered=index.reordered(version, base),
    )
