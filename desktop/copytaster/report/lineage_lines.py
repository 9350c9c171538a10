"""The lines of the lineage picture from box to box, and the positions of their numbers."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from copytaster.comparison.ledgers import Descent
from copytaster.report.lineage_places import HIGH, RIGHT, Places, Point
from copytaster.report.pictures import Line

GAP = 3.0
"""Distance in points between a box and the end of a line."""
PORTS = 24.0
"""Points along a box's side over which the ends of its lines are spread, at most `APART` from each other."""
APART = 7.0
FIRST_LANE = 24.0
"""Distance in points from a column to the first lane, a vertical line that joins two of its boxes, with its number."""
LANE = 7.0
LANES = 8
"""The most lanes beside a column; further lines share them. The last one is clear of the next column."""
SIGN = 8.0
"""Half the height of the small box that holds the number of an edge."""
LETTER = 6.0
"""By how many points each further character widens this box."""
LONG = 3
"""Number of characters from which it is wider than high."""
SWEEPS = 3
"""How often the position of every number is improved, given those of the others."""
WHERE = (0.5, 0.44, 0.56, 0.38, 0.62, 0.32, 0.68, 0.26, 0.74, 0.2, 0.8)
"""Positions of a number along its line, as shares of the line's length, the best first."""
MOST = 150
"""The most edges for which numbers are placed clear of other lines: with more there is no room, and the search, a third
of a second for so many, takes quadratic time."""


class Course(NamedTuple):
    """The polyline of an edge from the box of its source to that of its copy; `along` is the index of its main line."""

    corners: tuple[Point, ...]
    along: int = 0

    @property
    def main(self) -> tuple[Point, Point]:
        """Return the ends of the main line, which carries the number."""
        return self.corners[self.along], self.corners[self.along + 1]


class Sign(NamedTuple):
    """The position of an edge's number: its centre, and half its width."""

    x: float
    y: float
    half: float


def courses(edges: Sequence[Descent], places: Places) -> list[Course]:
    """Return the course of every edge."""
    if not places.columns:
        return [straight(places, one) for one in edges]
    ports = ends(edges, places)
    lanes = lane_numbers(edges, places)
    return [
        between(places, (one.source, one.copy), (ports[number, one.source], ports[number, one.copy]), lanes.get(number))
        for number, one in enumerate(edges)
    ]


def straight(places: Places, one: Descent) -> Course:
    """Return the straight line between the centres of two boxes, clipped at both boxes."""
    start, end = places.at[one.source], places.at[one.copy]
    return Course((leaving(start, end, places.box), leaving(end, start, places.box)))


def leaving(start: Point, end: Point, box: float) -> Point:
    """Return where the line from the centre of a box to another point leaves the box."""
    across, down = end[0] - start[0], end[1] - start[1]
    share = min(
        (box / 2 + GAP) / abs(across) if across else 1.0,
        (HIGH / 2 + GAP) / abs(down) if down else 1.0,
    )
    return start[0] + across * share, start[1] + down * share


def facing(places: Places, version: int, other: int) -> int:
    """Return the side at which the line from one box to another begins: 1 for the right, -1 for the left."""
    column, towards = places.columns[version], places.columns[other]
    return (1 if column != RIGHT else -1) if column == towards else (1 if towards > column else -1)


def ends(edges: Sequence[Descent], places: Places) -> dict[tuple[int, int], float]:
    """Return the y coordinate of each end of each edge, such that lines at one side of a box do not cross."""
    sides: dict[tuple[int, int], list[tuple[float, int]]] = {}
    for number, one in enumerate(edges):
        for version, other in ((one.source, one.copy), (one.copy, one.source)):
            side = sides.setdefault((version, facing(places, version, other)), [])
            side.append((places.at[other][1], number))
    found = {}
    for (version, _), leads in sides.items():
        apart = min(APART, PORTS / max(1, len(leads) - 1))
        for place, (_, number) in enumerate(sorted(leads)):
            found[number, version] = places.at[version][1] + (place - (len(leads) - 1) / 2) * apart
    return found


def lane_numbers(edges: Sequence[Descent], places: Places) -> dict[int, int]:
    """Return a lane for each edge within a column: short edges get near lanes, and overlaps are avoided if possible."""
    taken: dict[tuple[int, int], list[tuple[float, float]]] = {}
    spans = {
        number: tuple(sorted((places.at[one.source][1], places.at[one.copy][1])))
        for number, one in enumerate(edges)
        if places.columns[one.source] == places.columns[one.copy]
    }
    found = {}
    for number, (top, bottom) in sorted(spans.items(), key=lambda item: (item[1][1] - item[1][0], item)):
        column = places.columns[edges[number].source]
        lanes = [taken.setdefault((column, lane), []) for lane in range(LANES)]
        free = (
            lane for lane, others in enumerate(lanes) if all(bottom <= above or top >= below for above, below in others)
        )
        found[number] = next(free, number % LANES)
        lanes[found[number]].append((top, bottom))
    return found


def between(places: Places, pair: tuple[int, int], levels: tuple[float, float], lane: int | None) -> Course:
    """Return the course of an edge: straight to another column, or through a lane back to its own."""
    source, copy = pair
    outer, inner = facing(places, source, copy), facing(places, copy, source)
    start = places.at[source][0] + outer * (places.box / 2 + GAP), levels[0]
    end = places.at[copy][0] + inner * (places.box / 2 + GAP), levels[1]
    if lane is None:
        return Course((start, end))
    beside = places.at[source][0] + outer * (places.box / 2 + FIRST_LANE + LANE * lane)
    return Course((start, (beside, levels[0]), (beside, levels[1]), end), 1)


def drawn(course: Course, look: Line) -> Iterator[Line]:
    """Yield the lines of a course with the `look` of its edge, the main line first."""
    lines = [
        look._replace(x1=x1, y1=y1, x2=x2, y2=y2, arrow=False, edge=None)
        for (x1, y1), (x2, y2) in pairwise(course.corners)
    ]
    lines[-1] = lines[-1]._replace(arrow=look.arrow)
    yield lines[course.along]._replace(edge=look.edge)
    yield from lines[: course.along]
    yield from lines[course.along + 1 :]


def signs(ways: Sequence[Course], words: Sequence[str], places: Places) -> list[Sign]:
    """Return the position of each edge's number: on its line, clear of all boxes and, if possible, of everything."""
    found = [standing(way, text, WHERE[0]) for way, text in zip(ways, words, strict=True)]
    if len(ways) > MOST:
        return found
    lines = [(number, corners) for number, way in enumerate(ways) for corners in pairwise(way.corners)]
    free = [
        [one for one in (standing(way, text, share) for share in WHERE) if clear(one, places)] or [at]
        for way, text, at in zip(ways, words, found, strict=True)
    ]
    crossed = [
        [sum(place != number and crosses(one, *corners) for place, corners in lines) for one in choices]
        for number, choices in enumerate(free)
    ]
    for _ in range(SWEEPS):
        for number, choices in enumerate(free):
            others = found[:number] + found[number + 1 :]
            costs = [(covered(one, others), crossed[number][place]) for place, one in enumerate(choices)]
            found[number] = choices[costs.index(min(costs))]
    return found


def standing(way: Course, text: str, share: float) -> Sign:
    """Return the position of a number at a share of the length of its line."""
    (x1, y1), (x2, y2) = way.main
    half = SIGN if len(text) < LONG else LETTER * len(text) / 2 + SIGN / 2
    return Sign(x1 + (x2 - x1) * share, y1 + (y2 - y1) * share, half)


def clear(sign: Sign, places: Places) -> bool:
    """Tell whether a number is clear of all boxes."""
    return all(
        abs(sign.x - x) >= sign.half + places.box / 2 or abs(sign.y - y) >= SIGN + HIGH / 2
        for x, y in places.at.values()
    )


def covered(sign: Sign, others: Sequence[Sign]) -> int:
    """Return how many other numbers a number overlaps."""
    return sum(abs(sign.x - one.x) < sign.half + one.half and abs(sign.y - one.y) < 2 * SIGN for one in others)


def crosses(sign: Sign, start: Point, end: Point) -> bool:
    """Tell whether a line crosses the box of a number (Liang and Barsky 1984)."""
    first, last = 0.0, 1.0
    for middle, half, here, there in ((sign.x, sign.half, start[0], end[0]), (sign.y, SIGN, start[1], end[1])):
        way = there - here
        if not way:
            if abs(here - middle) >= half:
                return False
            continue
        enters, leaves = sorted(((middle - half - here) / way, (middle + half - here) / way))
        first, last = max(first, enters), min(last, leaves)
    return first < last
