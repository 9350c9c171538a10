"""The order in which a person goes through the differences from the base, and their numbers."""

from __future__ import annotations

from collections.abc import Container, Iterator
from itertools import count
from typing import Literal, NamedTuple

from copytaster.alignment.alignment import Place, Row
from copytaster.comparison.comparison import Shift
from copytaster.comparison.index import Index
from copytaster.comparison.marks import kind_from
from copytaster.text.document import FURNITURE_ASIDE

MOVE: Literal["move"] = "move"
StopKind = Literal["addition", "omission", "wording", "move"]


class Stop(NamedTuple):
    """One difference of a version from the base.

    `place` is the paragraph that shows it: the version's own, or the base's if the version lacks it entirely; `start`
    is the offset in that paragraph. `before` and `after` are the words in the base and in the version. `change` is the
    number of the change, or for a move `link` that of the link; `set_aside` is why it is not counted, None if it is.
    `number` is what people call the difference by, from 1: it is the same in every list and report. It is 0 where the
    version is compared with another one than the base of the comparison.
    """

    row: int
    version: int
    place: Place
    start: int
    kind: StopKind
    change: int | None
    link: int | None
    before: str
    after: str
    set_aside: str | None
    number: int = 0


def stops(index: Index, version: int | None = None) -> tuple[Stop, ...]:
    """Return every difference of `version`, or of all versions, from the base, row by row in reading order.

    They are numbered in this order over all versions, including those set aside, so that settings do not change the
    numbers. Only those in page furniture, which no report lists, have their numbers after all others.
    """
    found: list[Stop] = []
    for at, row in enumerate(index.comparison.rows):
        for other in index.others:
            found += in_row(index, at, row, other)
    furniture = [stop.set_aside == FURNITURE_ASIDE for stop in found]
    first, last = count(1), count(1 + len(found) - sum(furniture))
    numbered = (
        stop._replace(number=next(last if aside else first)) for stop, aside in zip(found, furniture, strict=True)
    )
    return tuple(stop for stop in numbered if version in {None, stop.version})


def shown_stops(index: Index, versions: Container[int]) -> list[Stop]:
    """Return the differences of `versions` from the base that a report lists: all but those in page furniture."""
    return [stop for stop in stops(index) if stop.version in versions and stop.set_aside != FURNITURE_ASIDE]


def in_row(index: Index, number: int, row: Row, version: int) -> list[Stop]:
    """Return the differences of one version in one row."""
    found: list[Stop] = []
    for paragraph in row.cells[version]:
        found += own(index, number, Place(version, paragraph), index.base)
    for paragraph in row.cells[index.base]:
        found += lacking(index, number, Place(index.base, paragraph), version)
    return found


def own(index: Index, row: int, place: Place, base: int) -> Iterator[Stop]:
    """Yield the differences from `base` that a paragraph of another version shows, in the order of its text."""
    yield from move_at(index, row, place, base)
    for change in index.changes_at(place, base):
        yield at_change(index, row, place, change, (base, place.version))


def lacking(index: Index, row: int, place: Place, version: int) -> Iterator[Stop]:
    """Yield the difference that `version` lacks a paragraph of another one, the base of the two, if it does."""
    for change in index.changes_at(place, version):
        if index.comparison.changes[change].whole:
            yield at_change(index, row, place, change, (place.version, version))


def move_at(index: Index, row: int, place: Place, base: int) -> list[Stop]:
    """Return the stop for a paragraph if it moved, or else for the first sentence that moved in it.

    There is none if the version is re-ordered throughout.
    """
    links = index.comparison.alignment.links
    strongest = index.links_at(place, base)[:1]
    if index.reordered(place.version, base):
        return []
    if not any(links[number].moved for number in strongest):
        return [at_shift(index, row, place, shift) for number in strongest if (shift := index.shifts.get(number))]
    return [
        Stop(
            row=row,
            version=place.version,
            place=place,
            start=0,
            kind=MOVE,
            change=None,
            link=number,
            before=index.text(index.partners(place, base)[0]),
            after=index.text(place),
            set_aside=None,
        )
        for number in strongest
    ]


def at_shift(index: Index, row: int, place: Place, shift: Shift) -> Stop:
    """Return the stop for a sentence that moved inside a paragraph."""
    link = index.comparison.alignment.links[shift.link]
    sides = (link.left, shift.left), (link.right, shift.right)
    (own, here), (other, there) = sides if link.left == place else sides[::-1]
    return Stop(
        row=row,
        version=place.version,
        place=place,
        start=here.start,
        kind=MOVE,
        change=None,
        link=shift.link,
        before=there.of(index.text(other)),
        after=here.of(index.text(own)),
        set_aside=None,
    )


def at_change(index: Index, row: int, place: Place, number: int, pair: tuple[int, int]) -> Stop:
    """Return the stop for a change that is shown in `place`; `pair` are the base and the version."""
    comparison = index.comparison
    change = comparison.changes[number]
    base, version = pair
    return Stop(
        row=row,
        version=version,
        place=place,
        start=index.side(number, place.version).start,
        kind=kind_from(index, number, base).value,
        change=number,
        link=None,
        before=comparison.text(index.side(number, base)),
        after=comparison.text(index.other_side(number, base)),
        set_aside=change.set_aside,
    )
