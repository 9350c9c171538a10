"""Where the boxes of the picture of who copied whom stand: few on a ring, many in three columns."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from math import cos, pi, sin

from copytaster.comparison.ledgers import Descent

WIDTH = 720.0
HIGH = 34.0
MARGIN = 16.0
ON_RING = 7
"""Versions that have room on a ring, with an edge between every two of them: of eight, lines lead over boxes, of nine,
numbers lie on them, of eleven, boxes on each other."""
WIDE_BOX, BOX = 190.0, 160.0
"""Width of a box: what is left beside it holds the lines, their arrows and their numbers."""
WIDE = 6
"""Versions up to which a ring has room for wide boxes: of seven, two stand so close that no number fits between."""
LEAST_HEIGHT = 96.0
MOST_HEIGHT = 460.0
ROOM = 60.0
"""Points of height of the ring for each version."""
STEP, WIDE_STEP = 46.0, 64.0
"""Points from one box of a column to the next, in high columns and in short ones."""
SHORT = 420.0
"""Points of height up to which columns keep the wide steps, about as high as the largest ring."""
DENSE = 1 / 3
"""Share of the edges with both ends in one of three columns above which two are drawn: in stories whose versions were
made from each other it is at most an eighth, where all versions are alike five sixths and more."""
LEFT, MIDDLE, RIGHT = 0, 1, 2
ROUNDS = 8
"""How often each column is brought nearer to its neighbours: in 200 trees of sixty versions, drawn by lot, 126 pairs of
lines cross on average without it, 33 after eight rounds and 32 after sixteen."""

Point = tuple[float, float]
Ties = Mapping[int, Sequence[int]]


@dataclass(frozen=True, slots=True)
class Places:
    """The middle of each version's box, by version; `columns` is empty where they stand on a ring."""

    at: Mapping[int, Point]
    box: float
    height: float
    columns: Mapping[int, int] = field(default_factory=dict)


def places(versions: int, edges: Sequence[Descent]) -> Places:
    """Return where the boxes of so many versions stand."""
    return ring(versions, edges) if versions <= ON_RING else columns(versions, edges)


def ring(versions: int, edges: Sequence[Descent]) -> Places:
    """Return a ring: sources first, from the left and clockwise over the top."""
    copied = {one.copy for one in edges if one.determined}
    order = sorted(range(versions), key=lambda version: (version in copied, version))
    height = min(MOST_HEIGHT, max(LEAST_HEIGHT, ROOM * versions))
    box = WIDE_BOX if versions <= WIDE else BOX
    across, down = WIDTH / 2 - box / 2 - MARGIN, height / 2 - HIGH / 2 - MARGIN
    at = {
        version: (
            WIDTH / 2 - across * cos(2 * pi * place / versions),
            height / 2 - down * sin(2 * pi * place / versions),
        )
        for place, version in enumerate(order)
    }
    return Places(at, box, height)


def columns(versions: int, edges: Sequence[Descent]) -> Places:
    """Return columns between which the edges run: no straight line leads over a box.

    Who is tied to a version of the middle stands at a side, and the other way round. Where edges close odd circles some
    have both ends in one column; where that becomes many, all stand at the sides, the middle is empty, and most edges
    lead from the left to the right.
    """
    ties = tied(versions, edges)
    copied = {one.copy for one in edges if one.determined}
    order, columns_ = shared_out(ties, copied)
    if sum(columns_[one.source] == columns_[one.copy] for one in edges) > DENSE * len(edges):
        columns_ = halved(order, ties)
    rows = max(sum(column == one for column in columns_.values()) for one in (LEFT, MIDDLE, RIGHT))
    step = max(STEP, min(WIDE_STEP, SHORT / rows))
    levels = levelled(order, columns_, ties, rows)
    first, apart = MARGIN + BOX / 2, (WIDTH - 2 * MARGIN - BOX) / 2
    at = {
        version: (first + columns_[version] * apart, MARGIN + step * (levels[version] + 0.5))
        for version in sorted(columns_)
    }
    return Places(at, BOX, rows * step + 2 * MARGIN, columns_)


def tied(versions: int, edges: Sequence[Descent]) -> Ties:
    """Return the versions to which each one has an edge, in their order."""
    found: dict[int, set[int]] = {version: set() for version in range(versions)}
    for one in edges:
        found[one.source].add(one.copy)
        found[one.copy].add(one.source)
    return {version: sorted(others) for version, others in found.items()}


def shared_out(ties: Ties, copied: set[int]) -> tuple[list[int], dict[int, int]]:
    """Return the versions from the top down, those that hang together one after another, and the column of each."""
    order: list[int] = []
    column: dict[int, int] = {}
    filled = [0, 0, 0]
    for root in sorted(ties, key=lambda version: (not ties[version], -len(ties[version]), version)):
        if root in column:
            continue
        depths = walked(root, ties)
        order += depths
        odd = [version for version in depths if depths[version] % 2]
        even = [version for version in depths if not depths[version] % 2]
        inner, outer = sorted((even, odd), key=lambda part: (len(part), len(copied.intersection(part))))
        if not inner and filled[MIDDLE] < min(filled[LEFT], filled[RIGHT]):
            inner, outer = outer, inner
        column.update(dict.fromkeys(inner, MIDDLE))
        filled[MIDDLE] += len(inner)
        for group in together(outer, ties):
            side = LEFT if filled[LEFT] <= filled[RIGHT] else RIGHT
            column.update(dict.fromkeys(group, side))
            filled[side] += len(group)
    return order, column


def walked(root: int, ties: Ties) -> dict[int, int]:
    """Return the versions that hang together with `root` and how many edges each is away, a branch after the other."""
    away = {root: 0}
    reached = [root]
    for version in reached:
        for other in ties[version]:
            if other not in away:
                away[other] = away[version] + 1
                reached.append(other)
    found: dict[int, int] = {}
    waiting = [root]
    while waiting:
        version = waiting.pop()
        if version not in found:
            found[version] = away[version]
            waiting += [other for other in reversed(ties[version]) if away[other] == away[version] + 1]
    return found


def together(versions: Sequence[int], ties: Ties) -> Iterator[list[int]]:
    """Yield the groups of those among `versions` that are tied to each other, and so must stand on one side."""
    left = dict.fromkeys(versions)
    while left:
        group = [next(iter(left))]
        del left[group[0]]
        for version in group:
            for other in ties[version]:
                if other in left:
                    del left[other]
                    group.append(other)
        yield group


def halved(order: Sequence[int], ties: Ties) -> dict[int, int]:
    """Return a side for each version: where fewer of those are to which it is tied, else where fewer stand."""
    column: dict[int, int] = {}
    for version in order:
        taken = [
            (sum(column.get(other) == side for other in ties[version]), list(column.values()).count(side), side)
            for side in (LEFT, RIGHT)
        ]
        column[version] = min(taken)[2]
    return column


def levelled(order: Sequence[int], column: Mapping[int, int], ties: Ties, rows: int) -> dict[int, float]:
    """Return at which of so many rows each box stands: as near as there is room to those it is tied to.

    A row may be a broken number; boxes of one column are one or more apart.
    """
    levels = {version: (rows - 1) * place / len(order) for place, version in enumerate(order)}
    for _ in range(ROUNDS):
        for one in (MIDDLE, LEFT, RIGHT):
            wanted = {version: drawn_to(version, levels, ties) for version in order if column[version] == one}
            members = sorted(wanted, key=wanted.__getitem__)
            levels.update(zip(members, spread([wanted[version] for version in members], rows), strict=True))
    return levels


def drawn_to(version: int, levels: Mapping[int, float], ties: Ties) -> float:
    """Return the mean level of those to which a version is tied, its own where there are none."""
    others = ties[version]
    return sum(levels[other] for other in others) / len(others) if others else levels[version]


def spread(wanted: Sequence[float], rows: int) -> list[float]:
    """Return levels in order and at least one apart, from 0 up to `rows` - 1, as near to those `wanted` as can be.

    The least squares under an order, by pooling neighbours that are too close (Ayer et al. 1955).
    """
    pools: list[tuple[float, int]] = []
    for place, level in enumerate(wanted):
        pools.append((level - place, 1))
        while len(pools) > 1 and pools[-2][0] >= pools[-1][0]:
            (before, many), (after, more) = pools[-2:]
            pools[-2:] = [((before * many + after * more) / (many + more), many + more)]
    levels = [level for level, many in pools for _ in range(many)]
    return [max(0.0, min(rows - len(wanted), level)) + place for place, level in enumerate(levels)]
