"""The coverage map: a strip for each version, in which every row of the comparison is as wide as its text is long."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate, groupby, pairwise
from typing import NamedTuple

from copytaster.alignment.alignment import Place
from copytaster.comparison.index import Index
from copytaster.comparison.ledgers import Coverage, CoverageRow, Ledgers
from copytaster.report.ledger_labels import LedgerLabels
from copytaster.report.numerals import in_percent
from copytaster.report.pictures import Box, Line, Picture, Shape, Words, narrow

WIDTH, NARROW = 760.0, 560.0
"""The usual width, and that for places in which the usual map would be cut or too small to read."""
LEFT = 34.0
"""Width of the left margin in points, for the labels of the versions."""
RIGHT = 190.0
"""Width of the right margin in points, for the shares."""
STRIP = 20.0
STEP = 30.0
TOP = 8.0
GAP = 1.0
HATCH = 4.0
"""Distance in points between the strokes of a hatched box."""
NARROWEST = 3.0
"""Width in points below which neighbouring rows of the same fate are drawn as one box."""
LEGEND = 14.0

Fate = Coverage | str
BASE = "base"
STRONGEST = (Coverage.MOVED, Coverage.REWRITTEN, Coverage.VERBATIM, Coverage.NEW)
"""The fates by priority: a cell with several paragraphs shows the first of these that any of them has."""


class Stretch(NamedTuple):
    """A part of a strip: its edges, its fate (None if nothing in it is compared), and the paragraph it links to."""

    start: float
    end: float
    fate: Fate | None
    place: Place | None


@dataclass(frozen=True, slots=True)
class Map:
    """What the map is drawn from: the edges of the rows in points, and the coverage of each version."""

    index: Index
    coverage: dict[int, CoverageRow]
    edges: tuple[float, ...]
    labels: LedgerLabels
    width: float


def coverage_pictures(index: Index, ledgers: Ledgers, labels: LedgerLabels) -> tuple[Picture, ...]:
    """Draw the map for large rooms and for small ones, the largest first."""
    return tuple(coverage_picture(index, ledgers, labels, width=width) for width in (WIDTH, NARROW))


def coverage_picture(
    index: Index, ledgers: Ledgers, labels: LedgerLabels, shown: Sequence[int] = (), width: float = WIDTH
) -> Picture:
    """Draw what each version took from the base, in a strip per version, the base first.

    `shown` are the versions to draw, all if it is empty. Every fate has a pattern of its own besides its colour: solid,
    hatched, striped, half height, a single line.
    """
    order = shown or (index.base, *index.others)
    plan = Map(index, {row.version: row for row in ledgers.coverage}, edges(index, order, width), labels, width)
    shapes: list[Shape] = []
    for number, version in enumerate(order):
        shapes += strip(plan, version, TOP + number * STEP)
    bottom = TOP + len(order) * STEP
    shapes += legend(labels, bottom)
    title = labels.coverage_picture.format(base=index.versions[index.base].label)
    return Picture(width, bottom + STEP, tuple(shapes), title)


def edges(index: Index, order: Sequence[int], width: float) -> tuple[float, ...]:
    """Return the edges of the rows in points; the width of a row is that of its longest cell in one of the versions.

    A row in which none of them has anything has no width.
    """
    weights = [
        max((max(1, words(index, version, row.cells[version])) for version in order if row.cells[version]), default=0)
        for row in index.comparison.rows
    ]
    room = (width - LEFT - RIGHT) / max(1, sum(weights))
    return tuple(LEFT + room * reached for reached in accumulate(weights, initial=0))


def words(index: Index, version: int, cell: Sequence[int]) -> int:
    """Count the words of the paragraphs in a cell."""
    return sum(index.words(Place(version, paragraph)) for paragraph in cell)


def strip(plan: Map, version: int, y: float) -> Iterator[Shape]:
    """Yield the label of a version, its strip, and the words after it."""
    label = plan.index.versions[version].label
    yield Box(2, y, LEFT - 10, STRIP, f"version {version}", radius=3)
    yield Words(2 + (LEFT - 10) / 2, y + 14, label, tone="stripe_text", anchor="middle", bold=True)
    for stretch in together(tuple(stretches(plan, version))):
        yield from drawn(stretch, plan.labels, y)
    yield from share_words(plan, version, y)


def stretches(plan: Map, version: int) -> Iterator[Stretch]:
    """Yield the part of a version's strip for each row."""
    for row, (start, end) in zip(plan.index.comparison.rows, pairwise(plan.edges), strict=True):
        if start < end:
            cell = row.cells[version]
            place = Place(version, cell[0]) if cell else None
            yield Stretch(start, end, fate(plan, version, cell), place)


def fate(plan: Map, version: int, cell: Sequence[int]) -> Fate | None:
    """Return the fate of the paragraphs in a cell."""
    paragraphs = plan.index.versions[version].paragraphs
    compared = [place for place in cell if paragraphs[place].set_aside is None]
    if cell and not compared:
        return None
    if version not in plan.coverage:
        return BASE if cell else Coverage.ABSENT
    found = {plan.coverage[version].paragraphs[place] for place in compared}
    return next((one for one in STRONGEST if one in found), Coverage.ABSENT)


def together(found: Sequence[Stretch]) -> Iterator[Stretch]:
    """Yield the stretches; neighbours of the same fate become one if they are too narrow to be seen separately."""
    if not found or (found[-1].end - found[0].start) / len(found) >= NARROWEST:
        yield from found
        return
    for kind, group in groupby(found, key=lambda one: one.fate):
        members = list(group)
        yield Stretch(members[0].start, members[-1].end, kind, members[0].place)


def drawn(stretch: Stretch, labels: LedgerLabels, y: float) -> Iterator[Shape]:
    """Yield the shapes of one stretch."""
    x, width = stretch.start, max(0.6, stretch.end - stretch.start - GAP)
    middle = y + STRIP / 2
    match stretch.fate:
        case None:
            return
        case Coverage.ABSENT:
            yield Line(x, middle, x + width, middle, "omission", 1.4, dashed=True, title=labels.absent)
        case Coverage.VERBATIM:
            yield Box(x, y, width, STRIP, "dim", title=labels.verbatim, place=stretch.place)
        case Coverage.REWRITTEN:
            yield Box(x, y, width, STRIP, "wording tint", "wording", title=labels.rewritten, place=stretch.place)
            yield from hatched(x, y, width)
        case Coverage.MOVED:
            yield Box(x, y, width, STRIP, "move tint", "move", title=labels.moved, place=stretch.place)
            yield from striped(x, y, width)
        case Coverage.NEW:
            yield Box(x, middle, width, STRIP / 2, "addition", title=labels.new, place=stretch.place)
        case _:
            yield Box(x, y, width, STRIP, "window", "dim", title=labels.base_strip, place=stretch.place)


def hatched(x: float, y: float, width: float) -> Iterator[Line]:
    """Yield the diagonal strokes of a box, clipped at its edges."""
    start = HATCH
    while start < width + STRIP:
        low, high = min(start, width), max(0.0, start - STRIP)
        yield Line(x + high, y + start - high, x + low, y + start - low, "wording", 0.7)
        start += HATCH


def striped(x: float, y: float, width: float) -> Iterator[Line]:
    """Yield the horizontal strokes of a box."""
    for part in (1, 2, 3):
        yield Line(x, y + part * STRIP / 4, x + width, y + part * STRIP / 4, "move", 0.8)


def share_words(plan: Map, version: int, y: float) -> Iterator[Words]:
    """Yield the class and the shares of a version, or the word that it is the base."""
    x = plan.width - RIGHT + 8
    row = plan.coverage.get(version)
    if row is None:
        yield Words(x, y + 14, plan.labels.base_strip, tone="dim")
        return
    shares = plan.labels.shares.format(derived=in_percent(row.derived), verbatim=in_percent(row.verbatim))
    yield Words(x, y + 9, plan.labels.word(row.derivation.value), size=10, bold=True)
    yield Words(x, y + 20, narrow(shares, RIGHT - 8, 9), size=9, tone="dim")


def legend(labels: LedgerLabels, y: float) -> Iterator[Shape]:
    """Yield a small box for each fate and what it means."""
    x = LEFT
    for kind in (Coverage.VERBATIM, Coverage.REWRITTEN, Coverage.MOVED, Coverage.NEW, Coverage.ABSENT):
        yield from drawn(Stretch(x, x + LEGEND * 1.6, kind, None), labels, y)
        meaning = labels.word(kind.value)
        yield Words(x + LEGEND * 1.6 + 4, y + 14, meaning, size=10, tone="dim")
        x += LEGEND * 1.6 + 22 + len(meaning) * 6
