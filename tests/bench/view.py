"""How long the comparison view takes to open, to scroll, to be resized and zoomed: 50,000 rows of three versions.

    QT_QPA_PLATFORM=offscreen python tests/bench/view.py [ROWS]

Opening is from the finished comparison with its index to the first painted picture; a frame is one step of the scroll
bar by a sixth of a page, a jump one to a far place; the idle work that estimates the other rows is told by itself, with
the longest time that it held the window. All are milliseconds of processor time.
"""

from __future__ import annotations

import random
import resource
import statistics
import sys
import time
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication

from copytaster.alignment.alignment import Alignment, Link, Place, Relation, Row
from copytaster.comparison.comparison import Change, Comparison, Inputs, Passage
from copytaster.comparison.index import Index
from copytaster.diff.changes import Kind
from copytaster.gui import theme
from copytaster.gui.compare.overview import OverviewMap
from copytaster.gui.compare.view import CompareView
from copytaster.palette import Scheme
from copytaster.text.document import Document, Paragraph
from copytaster.text.version import versions

VERSIONS = 3
PROSE = (
    "the council said on friday that a new bridge over the river would cost more than expected and open late "
    "because of rain while residents asked for ferries"
)
WORDS = tuple(PROSE.split())


def paragraph(random_: random.Random) -> str:
    """Return 15 to 70 words."""
    return " ".join(random_.choices(WORDS, k=random_.randint(15, 70))).capitalize() + "."


def story(rows: int) -> Comparison:
    """Return a comparison of three versions in which every third paragraph is reworded in two places."""
    random_ = random.Random(7)  # noqa: S311 - sample words, no secret
    texts = tuple(paragraph(random_) for _ in range(rows))
    documents = tuple(Document(f"{number}.txt", "", tuple(map(Paragraph, texts))) for number in range(VERSIONS))
    links, changes = [], []
    for number, text in enumerate(texts):
        for left, right in ((0, 1), (0, 2), (1, 2)):
            links.append(Link(Place(left, number), Place(right, number), 1.0, (Relation.EDITED,), ((0, 0),)))
            if number % 3 == 0 and left == 0:
                for start in (10, len(text) - 20):
                    here, there = (Passage(version, number, start, start + 12) for version in (left, right))
                    changes.append(Change(Kind.WORDING, here, there, len(links) - 1))
    same, edited = (Relation.SAME,), (Relation.EDITED,)
    table = tuple(
        Row(((n,), (n,), (n,)), ((), *[edited if n % 3 == 0 else same] * 2), ((), (), ())) for n in range(rows)
    )
    return Comparison(Inputs(versions(documents)), Alignment((), tuple(links)), table, tuple(changes))


def milliseconds(work: Callable[[], object]) -> float:
    """Return the processor time that `work` takes in this thread: the machine may be busy with other things."""
    start = time.thread_time()
    work()
    return (time.thread_time() - start) * 1000


def painted(view: CompareView, work: Callable[[], object]) -> float:
    """Return how long `work` takes with the painting that follows it."""

    def both() -> None:
        work()
        view.viewport().repaint()

    return milliseconds(both)


def tell(line: str) -> None:
    """Write one line of the table."""
    sys.stdout.write(line + "\n")


def main() -> None:
    """Measure and print."""
    rows = int(sys.argv[1]) if len(sys.argv) > 1 else 50_000
    app = QApplication([])
    colours = theme.apply(app, Scheme.LIGHT)
    comparison = story(rows)
    made: list[Index] = []
    tell(f"index {milliseconds(lambda: made.append(Index(comparison))):8.1f} ms (beside the window)")
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    view = CompareView(colours)
    overview = OverviewMap(view)
    view.resize(1500, 950)
    overview.resize(overview.sizeHint().width(), 950)
    view.show()
    overview.show()
    app.processEvents()
    tell(f"open  {painted(view, lambda: view.show_comparison(comparison, made[0])):8.1f} ms to the first picture")
    slices = [milliseconds(lambda: app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 0)) for _ in range(800)]
    busy = [slice_ for slice_ in slices if slice_ > 1]
    tell(f"idle  {sum(busy):8.1f} ms in all, longest {max(slices):.1f} ms")
    bar = view.verticalScrollBar()
    frames = [painted(view, lambda: bar.setValue(bar.value() + 150)) for _ in range(200)]
    tell(f"frame {statistics.median(frames):8.1f} ms median, 95th of 100 {sorted(frames)[189]:.1f} ms")
    jumps = [painted(view, partial(bar.setValue, bar.maximum() * n // 23)) for n in range(1, 23)]
    tell(f"jump  {statistics.median(jumps):8.1f} ms median, longest {max(jumps):.1f} ms")
    tell(f"size  {painted(view, lambda: (view.resize(1100, 950), app.processEvents())):8.1f} ms")
    tell(f"zoom  {painted(view, lambda: view.set_zoom(125)):8.1f} ms")
    tell(f"fold  {painted(view, lambda: view.set_only_differences(True)):8.1f} ms")
    tell(f"focus {painted(view, lambda: view.set_focused_version(1)):8.1f} ms")
    after = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    tell(f"memory {(after - before) / 1024:7.1f} MB over the comparison and its index")


if __name__ == "__main__":
    main()
