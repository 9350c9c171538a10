"""The lineage picture: a box for each version, arrows for copying, dashed lines where the direction is in doubt."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from copytaster.comparison.index import Index
from copytaster.comparison.ledgers import Descent, Ledgers
from copytaster.report.ledger_labels import LedgerLabels
from copytaster.report.lineage_lines import SIGN, Sign, courses, drawn, signs
from copytaster.report.lineage_places import HIGH, MARGIN, ON_RING, ROOMS, USUAL, Places, Point, Room, places
from copytaster.report.pictures import Box, Line, Picture, Shape, Words, narrow

THIN, THICK = 1.0, 3.0
"""Width of the lines of the weakest and the strongest tie."""
STRIPE = 26.0
"""Width of the coloured part of a box, which has the label of the version."""
LEGEND, LOWER = 30.0, 18.0
"""Height of the legend in one line, and what a second line adds."""
ONE_LINE = 600.0
"""The least width of a picture whose legend is in one line: the German one needs 565 points."""
BESIDE = 190.0
"""How far the second half of the legend is to the right of the first one, where both are in one line."""


def lineage_picture(
    index: Index, ledgers: Ledgers, labels: LedgerLabels, shown: Sequence[int] = (), room: Room = USUAL
) -> Picture:
    """Draw which version copied which; the numbers on the edges are their positions in `edges_among`, from 1.

    `shown` are the versions to draw, all if it is empty. An arrow leads from the source to the copy; undetermined pairs
    get a dashed line without an arrow. The numbers are painted last, so that nothing covers them.
    """
    versions = sorted(shown) or index.all
    boxes = {version: number for number, version in enumerate(versions)}
    edges = [replace(one, source=boxes[one.source], copy=boxes[one.copy]) for one in edges_among(ledgers, versions)]
    found = places(len(boxes), edges, room)
    ways = courses(edges, found)
    shapes: list[Shape] = []
    for number, (one, way) in enumerate(zip(edges, ways, strict=True)):
        title = labels.clues.listed(one.evidence, index.labels) or labels.undetermined
        shapes += drawn(way, look(one, number, title))
    for version, number in boxes.items():
        shapes += node(index, version, found.at[number], found.box, labels)
    words = [sign_words(one, number) for number, one in enumerate(edges, 1)]
    for one, text, at in zip(edges, words, signs(ways, words, found), strict=True):
        shapes += sign(one, text, at)
    shapes += legend(labels, found)
    return Picture(found.width, found.height + legend_height(found), tuple(shapes), labels.lineage_picture)


def lineage_pictures(index: Index, ledgers: Ledgers, labels: LedgerLabels) -> tuple[Picture, ...]:
    """Draw the picture for large rooms and for smaller ones, the largest first; many versions need a large one."""
    rooms = ROOMS if len(index.versions) <= ON_RING else (USUAL,)
    return tuple(lineage_picture(index, ledgers, labels, room=room) for room in rooms)


def edges_among(ledgers: Ledgers, shown: Iterable[int]) -> list[Descent]:
    """Return the edges of the lineage between versions that are shown."""
    among = {*shown}
    return [one for one in ledgers.lineage if {one.source, one.copy} <= among]


def look(one: Descent, number: int, title: str) -> Line:
    """Return a line that has the look of an edge, with its tooltip."""
    return Line(
        0,
        0,
        0,
        0,
        "text" if one.determined else "dim",
        THIN + (THICK - THIN) * max(0.0, min(1.0, one.strength)),
        dashed=not one.determined,
        arrow=one.determined,
        title=title,
        edge=number,
    )


def sign_words(one: Descent, number: int) -> str:
    """Return the number of an edge, with a question mark if its direction is in doubt."""
    return str(number) if one.determined else f"{number} ?"


def sign(one: Descent, text: str, at: Sign) -> Iterator[Shape]:
    """Yield the number of an edge on its line."""
    yield Box(at.x - at.half, at.y - SIGN, 2 * at.half, 2 * SIGN, "page", "line", radius=SIGN)
    yield Words(at.x, at.y + 4, text, size=10, anchor="middle", bold=one.determined)


def node(index: Index, version: int, at: Point, width: float, labels: LedgerLabels) -> Iterator[Shape]:
    """Yield the box of a version with its label and name; its tooltip has what does not fit in it."""
    one = index.versions[version]
    x, y = at
    left, top = x - width / 2, y - HIGH / 2
    file = "" if one.document.article else one.document.path.rpartition("/")[2]  # several versions may come from one
    name = one.document.source or file or one.document.title
    room = width - STRIPE - 10
    words = narrow(name, room, 10)
    title = one.document.title if words == name else f"{name}: {one.document.title}"
    yield Box(left, top, width, HIGH, "page", f"version {version}", radius=4, title=title)
    yield Box(left, top, STRIPE, HIGH, f"version {version}", radius=4)
    yield Words(left + STRIPE / 2, y + 4.5, one.label, size=12, tone="stripe_text", anchor="middle", bold=True)
    yield Words(left + STRIPE + 6, y - 2 if one.document.date else y + 4, words, size=10)
    if one.document.date:
        date = labels.clues.numerals.date(one.document.date)
        yield Words(left + STRIPE + 6, y + 11, narrow(date, room, 9), size=9, tone="dim")


def legend_height(found: Places) -> float:
    """Return the height of the legend, which takes two lines in a narrow picture."""
    return LEGEND if found.width >= ONE_LINE else LEGEND + LOWER


def legend(labels: LedgerLabels, found: Places) -> Iterator[Shape]:
    """Yield the legend of the two kinds of line."""
    y = found.height + 12
    yield Line(MARGIN, y, MARGIN + 34, y, width=2, arrow=True)
    yield Words(MARGIN + 42, y + 4, labels.copied_line, size=10, tone="dim")
    lower = legend_height(found) - LEGEND
    x, y = (MARGIN, y + lower) if lower else (MARGIN + BESIDE, y)
    yield Line(x, y, x + 34, y, "dim", 2, dashed=True)
    yield Words(x + 42, y + 4, labels.undetermined, size=10, tone="dim")
