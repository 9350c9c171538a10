"""The graph of who copied whom: a box for each version on a ring, arrows for copying, dashed lines for doubt."""

from __future__ import annotations

from collections.abc import Iterator
from math import cos, hypot, pi, sin

from copytaster.comparison.index import Index
from copytaster.comparison.ledgers import Descent, Ledgers
from copytaster.report.ledger_labels import LedgerLabels
from copytaster.report.pictures import Box, Line, Picture, Shape, Words, narrow

WIDTH = 720.0
BOX = 190.0
HIGH = 34.0
MARGIN = 16.0
LEAST_HEIGHT = 96.0
MOST_HEIGHT = 460.0
ROOM = 60.0
"""Points of height for each version: boxes of neighbours on the ring do not touch up to a dozen of them."""
THIN, THICK = 1.0, 3.0
"""Width of the lines of the weakest and the strongest tie."""
SIGN = 8.0
"""Half the side of the small box that holds the number of an edge."""
LEGEND = 30.0

Point = tuple[float, float]


def lineage_picture(index: Index, ledgers: Ledgers, labels: LedgerLabels | None = None) -> Picture:
    """Draw which version copied which; the numbers on the edges are their places in `ledgers.lineage`, from 1.

    An arrow leads from the source to the copy; what is undetermined has a dashed line without an arrow.
    """
    labels = labels or LedgerLabels()
    at = places(index, ledgers)
    height = ring_height(len(at))
    lines = [
        edge(one, number, at, labels.clues.listed(one.evidence, index.labels) or labels.undetermined)
        for number, one in enumerate(ledgers.lineage)
    ]
    shapes: list[Shape] = [*lines]
    for number, line in enumerate(lines):
        shapes += sign(line, number, ledgers.lineage[number])
    for version, (x, y) in at.items():
        shapes += node(index, version, x, y)
    shapes += legend(labels, height)
    return Picture(WIDTH, height + LEGEND, tuple(shapes), labels.lineage_picture)


def ring_height(versions: int) -> float:
    """Return the height of the ring."""
    return min(MOST_HEIGHT, max(LEAST_HEIGHT, ROOM * versions))


def places(index: Index, ledgers: Ledgers) -> dict[int, Point]:
    """Return the middle of each version's box: sources first, from the left and clockwise over the top."""
    versions = range(len(index.versions))
    copied = {one.copy for one in ledgers.lineage if one.determined}
    order = sorted(versions, key=lambda version: (version in copied, version))
    height = ring_height(len(order))
    across, down = WIDTH / 2 - BOX / 2 - MARGIN, height / 2 - HIGH / 2 - MARGIN
    return {
        version: (
            WIDTH / 2 - across * cos(2 * pi * place / len(order)),
            height / 2 - down * sin(2 * pi * place / len(order)),
        )
        for place, version in enumerate(order)
    }


def edge(one: Descent, number: int, at: dict[int, Point], title: str) -> Line:
    """Return the line of an edge, from border to border of the two boxes; its `title` is said under the pointer."""
    start, end = at[one.source], at[one.copy]
    (x1, y1), (x2, y2) = leaving(start, end), leaving(end, start)
    return Line(
        x1,
        y1,
        x2,
        y2,
        "text" if one.determined else "dim",
        THIN + (THICK - THIN) * max(0.0, min(1.0, one.strength)),
        dashed=not one.determined,
        arrow=one.determined,
        title=title,
        edge=number,
    )


def leaving(start: Point, end: Point) -> Point:
    """Return where the line from the middle of a box to another point leaves the box."""
    across, down = end[0] - start[0], end[1] - start[1]
    share = min(
        (BOX / 2 + 3) / abs(across) if across else 1.0,
        (HIGH / 2 + 3) / abs(down) if down else 1.0,
    )
    return start[0] + across * share, start[1] + down * share


def sign(line: Line, number: int, one: Descent) -> Iterator[Shape]:
    """Yield the number of an edge on its middle, and that it is in doubt."""
    x, y = (line.x1 + line.x2) / 2, (line.y1 + line.y2) / 2
    if hypot(line.x2 - line.x1, line.y2 - line.y1) < 2 * SIGN:
        return
    words = str(number + 1) if one.determined else f"{number + 1} ?"
    half = SIGN if one.determined else SIGN * 1.6
    yield Box(x - half, y - SIGN, 2 * half, 2 * SIGN, "page", "line", radius=SIGN)
    yield Words(x, y + 4, words, size=10, anchor="middle", bold=one.determined)


def node(index: Index, version: int, x: float, y: float) -> Iterator[Shape]:
    """Yield the box of a version with its letter and its name."""
    one = index.versions[version]
    left, top = x - BOX / 2, y - HIGH / 2
    name = one.document.source or one.document.path.rpartition("/")[2] or one.document.title
    yield Box(left, top, BOX, HIGH, "page", f"version {version}", radius=4, title=one.document.title)
    yield Box(left, top, 26, HIGH, f"version {version}", radius=4)
    yield Words(left + 13, y + 4.5, one.label, size=12, tone="stripe_text", anchor="middle", bold=True)
    yield Words(left + 32, y - 2 if one.document.date else y + 4, narrow(name, BOX - 36, 10), size=10)
    if one.document.date:
        yield Words(left + 32, y + 11, narrow(one.document.date, BOX - 36, 9), size=9, tone="dim")


def legend(labels: LedgerLabels, y: float) -> Iterator[Shape]:
    """Yield what the two sorts of line mean."""
    yield Line(MARGIN, y + 12, MARGIN + 34, y + 12, width=2, arrow=True)
    yield Words(MARGIN + 42, y + 16, labels.copied_line, size=10, tone="dim")
    yield Line(MARGIN + 190, y + 12, MARGIN + 224, y + 12, "dim", 2, dashed=True)
    yield Words(MARGIN + 232, y + 16, labels.undetermined, size=10, tone="dim")
