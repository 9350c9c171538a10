"""What each version changed of the one before it, with the versions in the order in which they were written."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime
from itertools import pairwise
from typing import NamedTuple

from copytaster.alignment.alignment import Place
from copytaster.comparison.importance import weight
from copytaster.comparison.index import Index
from copytaster.comparison.ledgers import Succession
from copytaster.comparison.summary import tally
from copytaster.comparison.takes import Take, same_outlet, take
from copytaster.comparison.walk import Stop, lacking, own

FEWEST = 3
"""The fewest versions that follow each other: what the second of two changed is what the comparison shows anyway."""
HOUR = len("2022-01-21T00")
"""The least length of a date that has the hour."""


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
    found = [stop for place in every(index, version) for stop in own(index, index.row_of(place), place, before)]
    found += [stop for place in every(index, before) for stop in lacking(index, index.row_of(place), place, version)]
    counted = [stop for stop in found if stop.set_aside is None]
    counted.sort(key=lambda stop: (weight(index, stop)[0], position(index, stop)))
    return Succession(before, tally(index, version, before, found), tuple(counted), dated)


def every(index: Index, version: int) -> list[Place]:
    """Return the paragraphs of a version, in the order of its text."""
    return [Place(version, number) for number in range(len(index.versions[version].paragraphs))]


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

    If each has a date, that decides, with the hour if all have one; then the number of the update or a correction, if
    all are of one outlet.
    """
    documents = {version: index.versions[version].document for version in versions}
    dates = {version: None if one.is_file_date else moment(one.date) for version, one in documents.items()}
    precise = all(one.date is not None and len(one.date) >= HOUR for one in documents.values())
    first = next(iter(documents.values()))
    one_outlet = all(same_outlet(first, one) for one in documents.values())
    dated = None not in dates.values()

    def stamp(version: int) -> Written:
        date = dates[version]
        time = 0.0 if date is None or not dated else date.timestamp() if precise else date.toordinal()
        return Written(time, take(documents[version])[0] if one_outlet else Take(0, corrected=False))

    return {version: stamp(version) for version in documents}


def moment(date: str | None) -> datetime | None:
    """Return a date in ISO 8601 as a point in time, in UTC if it names no zone; None if it has no day."""
    try:
        found = datetime.fromisoformat(date or "")
    except ValueError:
        return None
    return found if found.tzinfo else found.replace(tzinfo=UTC)
