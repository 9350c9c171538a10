"""What each version changed of the one before it, with the versions in the order in which they were written."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

from copytaster.comparison.evidence import day
from copytaster.comparison.importance import weight
from copytaster.comparison.index import Index
from copytaster.comparison.ledgers import Succession
from copytaster.comparison.summary import tally
from copytaster.comparison.takes import Take, revised_at, same_outlet, take
from copytaster.comparison.walk import Stop, lacking, own
from copytaster.text.document import Document

FEWEST = 3
"""The fewest versions that follow each other: what the second of two changed is what the comparison shows anyway."""


class Written(NamedTuple):
    """When a document was written, as far as it says so itself: values to be compared, all 0 if it does not."""

    time: float
    take: Take


def succession(index: Index, versions: Sequence[int]) -> tuple[Succession, ...]:
    """Return what each of `versions` but the first changed of the one before it; nothing if they are too few."""
    if len(versions) < FEWEST:
        return ()
    stamps = written(index, versions)
    return tuple(
        step(index, before, version, dated=stamps[before] < stamps[version])
        for before, version in pairwise(in_order(stamps))
    )


def step(index: Index, before: int, version: int, *, dated: bool) -> Succession:
    """Return what a version changed of the one before it; what is equally important is in the order of the text."""
    found = [stop for place in index.places(version) for stop in own(index, index.row_of(place), place, before)]
    found += [stop for place in index.places(before) for stop in lacking(index, index.row_of(place), place, version)]
    counted = [stop for stop in found if stop.set_aside is None]
    counted.sort(key=lambda stop: (weight(index.comparison, stop)[0], position(index, stop)))
    return Succession(before, tally(index, version, before, found), tuple(counted), dated)


def position(index: Index, stop: Stop) -> tuple[int, int]:
    """Return where a difference is in the text of its version, as a paragraph and an offset in it."""
    if stop.change is None:
        return stop.place.paragraph, stop.start
    side = index.side(stop.change, stop.version)
    return side.paragraph, side.start


def in_order(stamps: Mapping[int, Written]) -> list[int]:
    """Return versions as they follow each other: as they were written, or else as they were given."""
    return sorted(stamps, key=lambda version: (stamps[version], version))


def written(index: Index, versions: Iterable[int]) -> dict[int, Written]:
    """Return when each of some versions was written; what not all of them say of themselves is not told of any.

    If each says at what time it was last revised, that decides, or else the day if each has a date; then the number of
    the update or a correction, if all are of one outlet.
    """
    documents = {version: index.versions[version].document for version in versions}
    revised = known({version: revised_at(one) for version, one in documents.items()})
    days = known({version: ordinal(one) for version, one in documents.items()})
    first = next(iter(documents.values()))
    one_outlet = all(same_outlet(first, one) for one in documents.values())
    return {
        version: Written((revised or days).get(version, 0.0), take(one)[0] if one_outlet else Take(0, corrected=False))
        for version, one in documents.items()
    }


def known(times: Mapping[int, float | None]) -> dict[int, float]:
    """Return the times of versions if there is one for each, else nothing."""
    found = {version: time for version, time in times.items() if time is not None}
    return found if len(found) == len(times) else {}


def ordinal(document: Document) -> float | None:
    """Return the day of a document as a number, None if it does not say it."""
    written = day(document)
    return None if written is None else written.toordinal()
