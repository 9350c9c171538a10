"""The layout of the boxes in the lineage picture: few are put on a ring, many in three columns."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from math import cos, pi, sin
from typing import NamedTuple

from copytaster.comparison.ledgers import Descent

WIDTH = 720.0
HIGH = 34.0
MARGIN = 16.0
ON_RING = 7
"""The most versions on a ring, if every two have an edge: with eight, lines cross boxes, with nine, numbers cover
boxes, and with eleven, boxes cover each other."""
BOX = 160.0
"""Width of a box; the space beside it is for lines, arrows and numbers."""
WIDE = 6
"""The most versions on a ring of wide boxes: with seven, two are so close that no number fits between them."""
STEP, WIDE_STEP = 46.0, 64.0
"""Distance in points from one box of a column to the next, in tall columns and in short ones."""
SHORT = 420.0
"""Height in points up to which columns keep the wide step: about that of the largest ring."""
DENSE = 1 / 3
"""If a larger share of the edges than this stays within one of three columns, two columns are used: in stories whose
versions derive from each other it is at most an eighth, where all versions are alike five sixths and more."""
LEFT, MIDDLE, RIGHT = 0, 1, 2
ROUNDS = 8
"""How often the rows are moved towards their neighbours: in 200 random trees of sixty versions, 126 pairs of lines
cross on average without it, 33 after eight rounds and 32 after sixteen."""


class Room(NamedTuple):
    """The size of a ring in points: its width, that of its boxes, wide and usual, and what makes its height.

    `each` is its height per version, `least` its least height, `above` the space above and below it.
    """

    width: float
    wide_box: float
    box: float
    each: float
    least: float
    above: float


USUAL = Room(WIDTH, 190.0, BOX, 60.0, 120.0, MARGIN)
LOW = USUAL._replace(each=45.0)
FLAT = USUAL._replace(width=680.0, each=33.0, least=104.0, above=4.0)
SMALL = FLAT._replace(width=490.0, wide_box=130.0, box=108.0)
ROOMS = (USUAL, LOW, FLAT, SMALL)
"""The usual ring, and those for places in which it would be cut. With a point of height less for each of seven
versions, a number would lie on a box; the small boxes have room for about 16 letters of a name."""

Point = tuple[float, float]
Neighbours = Mapping[int, Sequence[int]]
"""For each version, those it has an edge to, in order."""


@dataclass(frozen=True, slots=True)
class Places:
    """The centre of each version's box, by version; `columns` is empty if they are on a ring."""

    at: Mapping[int, Point]
    box: float
    width: float
    height: float
    columns: Mapping[int, int] = field(default_factory=dict)


def places(versions: int, edges: Sequence[Descent], room: Room = USUAL) -> Places:
    """Return the places of the boxes of so many versions; columns need the usual room, and take it."""
    return ring(versions, edges, room) if versions <= ON_RING else columns(versions, edges)


def ring(versions: int, edges: Sequence[Descent], room: Room) -> Places:
    """Return a ring: sources first, from the left and clockwise over the top."""
    copied = {one.copy for one in edges if one.determined}
    order = sorted(range(versions), key=lambda version: (version in copied, version))
    height = max(room.least, room.each * versions)
    box = room.wide_box if versions <= WIDE else room.box
    across, down = room.width / 2 - box / 2 - MARGIN, height / 2 - HIGH / 2 - room.above
    at = {
        version: (
            room.width / 2 - across * cos(2 * pi * place / versions),
            height / 2 - down * sin(2 * pi * place / versions),
        )
        for place, version in enumerate(order)
    }
    return Places(at, box, room.width, height)


def columns(versions: int, edges: Sequence[Descent]) -> Places:
    """Return places in three columns, such that no straight line crosses a box.

    Versions with an edge to one in the middle are put at a side, and the other way round. Around odd cycles some edges
    stay within a column; if these are too many, the middle is left empty and most edges run from left to right.
    """
    neighbours = neighbours_of(versions, edges)
    copied = {one.copy for one in edges if one.determined}
    order, columns_ = shared_out(neighbours, copied)
    if sum(columns_[one.source] == columns_[one.copy] for one in edges) > DENSE * len(edges):
        columns_ = halved(order, neighbours)
    rows = max(sum(column == one for column in columns_.values()) for one in (LEFT, MIDDLE, RIGHT))
    step = max(STEP, min(WIDE_STEP, SHORT / rows))
    levels = levelled(order, columns_, neighbours, rows)
    first, apart = MARGIN + BOX / 2, (WIDTH - 2 * MARGIN - BOX) / 2
    at = {
        version: (first + columns_[version] * apart, MARGIN + step * (levels[version] + 0.5))
        for version in sorted(columns_)
    }
    return Places(at, BOX, WIDTH, rows * step + 2 * MARGIN, columns_)


def neighbours_of(versions: int, edges: Sequence[Descent]) -> Neighbours:
    """Return, for each version, those it has an edge to, in order."""
    found: dict[int, set[int]] = {version: set() for version in range(versions)}
    for one in edges:
        found[one.source].add(one.copy)
        found[one.copy].add(one.source)
    return {version: sorted(others) for version, others in found.items()}


def shared_out(neighbours: Neighbours, copied: set[int]) -> tuple[list[int], dict[int, int]]:
    """Return the versions from the top down, one connected component after another, and the column of each."""
    order: list[int] = []
    column: dict[int, int] = {}
    filled = [0, 0, 0]
    for root in sorted(neighbours, key=lambda version: (not neighbours[version], -len(neighbours[version]), version)):
        if root in column:
            continue
        depths = walked(root, neighbours)
        order += depths
        odd = [version for version in depths if depths[version] % 2]
        even = [version for version in depths if not depths[version] % 2]
        inner, outer = sorted((even, odd), key=lambda part: (len(part), len(copied.intersection(part))))
        if not inner and filled[MIDDLE] < min(filled[LEFT], filled[RIGHT]):
            inner, outer = outer, inner
        column.update(dict.fromkeys(inner, MIDDLE))
        filled[MIDDLE] += len(inner)
        for group in together(outer, neighbours):
            side = LEFT if filled[LEFT] <= filled[RIGHT] else RIGHT
            column.update(dict.fromkeys(group, side))
            filled[side] += len(group)
    return order, column


def walked(root: int, neighbours: Neighbours) -> dict[int, int]:
    """Return the versions connected with `root`, in depth-first order, and how many edges each is away from it."""
    away = {root: 0}
    reached = [root]
    for version in reached:
        for other in neighbours[version]:
            if other not in away:
                away[other] = away[version] + 1
                reached.append(other)
    found: dict[int, int] = {}
    waiting = [root]
    while waiting:
        version = waiting.pop()
        if version not in found:
            found[version] = away[version]
            waiting += [other for other in reversed(neighbours[version]) if away[other] == away[version] + 1]
    return found


def together(versions: Sequence[int], neighbours: Neighbours) -> Iterator[list[int]]:
    """Yield the groups of `versions` that are connected with each other and so must be on the same side."""
    left = dict.fromkeys(versions)
    while left:
        group = [next(iter(left))]
        del left[group[0]]
        for version in group:
            for other in neighbours[version]:
                if other in left:
                    del left[other]
                    group.append(other)
        yield group


def halved(order: Sequence[int], neighbours: Neighbours) -> dict[int, int]:
    """Return a side for each version: the one with fewer of its neighbours, or else with fewer versions."""
    column: dict[int, int] = {}
    for version in order:
        taken = [
            (sum(column.get(other) == side for other in neighbours[version]), list(column.values()).count(side), side)
            for side in (LEFT, RIGHT)
        ]
        column[version] = min(taken)[2]
    return column


def levelled(order: Sequence[int], column: Mapping[int, int], neighbours: Neighbours, rows: int) -> dict[int, float]:
    """Return the row of each box, as near to its neighbours as there is room.

    Rows may be fractions; the boxes of one column are at least one row apart.
    """
    levels = {version: (rows - 1) * place / len(order) for place, version in enumerate(order)}
    for _ in range(ROUNDS):
        for one in (MIDDLE, LEFT, RIGHT):
            wanted = {version: drawn_to(version, levels, neighbours) for version in order if column[version] == one}
            members = sorted(wanted, key=wanted.__getitem__)
            levels.update(zip(members, spread([wanted[version] for version in members], rows), strict=True))
    return levels


def drawn_to(version: int, levels: Mapping[int, float], neighbours: Neighbours) -> float:
    """Return the mean row of a version's neighbours, or its own if it has none."""
    others = neighbours[version]
    return sum(levels[other] for other in others) / len(others) if others else levels[version]


def spread(wanted: Sequence[float], rows: int) -> list[float]:
    """Return ascending rows from 0 to `rows` - 1, at least one apart, that are as near as possible to those `wanted`.

    This is isotonic least squares by pooling adjacent violators (Ayer et al. 1955).
    """
    pools: list[tuple[float, int]] = []
    for place, level in enumerate(wanted):
        pools.append((level - place, 1))
        while len(pools) > 1 and pools[-2][0] >= pools[-1][0]:
            (before, many), (after, more) = pools[-2:]
            pools[-2:] = [((before * many + after * more) / (many + more), many + more)]
    levels = [level for level, many in pools for _ in range(many)]
    return [max(0.0, min(rows - len(wanted), level)) + place for place, level in enumerate(levels)]
