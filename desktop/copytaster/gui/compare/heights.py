"""The heights of the view's lines: exact where they are visible, estimated elsewhere, without making the text jump."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QTableView

from copytaster.alignment.alignment import Relation
from copytaster.gui.compare.idle import IdleWork
from copytaster.gui.compare.stage import Stage

SAMPLE = 48
"""How many lines are sampled to estimate the average height."""

BATCH = 100
"""How many lines are estimated at a time when idle: about 1.5 ms for three columns."""

RAGGED = 1.08
"""How much longer lines broken at words make a text: estimates are within 6 % at widths from 560 to 2200 pixels."""

CAPTIONED = frozenset({Relation.ADDED, Relation.OMITTED, Relation.MOVED, Relation.SPLIT, Relation.JOINED})
"""Relations that give a paragraph a caption, so that its row is higher by a line."""

HIGHEST = (1 << 20) - 1
"""The greatest height of a row in Qt, in pixels: some 45,000 lines of text."""

ROUNDS = 4
"""How many times lines are measured that become visible because others shrank; two were enough in every trial."""


class RowHeights(QObject):
    """Sets the heights of the view's rows; the view reports when it was scrolled, resized or filled."""

    def __init__(self, view: QTableView, stage: Stage) -> None:
        """Take the view; it calls `restart` and `settle` when needed."""
        super().__init__(view)
        self._view = view
        self._stage = stage
        self._exact: set[int] = set()
        self._settling = False
        self.idle = IdleWork(self)

    def restart(self) -> None:
        """Forget all heights, estimate the average one, and measure the visible lines."""
        self._exact.clear()
        lines = len(self._stage.table.lines)
        header = self._view.verticalHeader()
        step = max(1, lines // SAMPLE)
        sample = [self.estimate(line) for line in range(0, lines, step)]
        header.setDefaultSectionSize(round(sum(sample) / len(sample)) if sample else 1)
        self.idle.begin(self._idle_work())
        self.settle()

    def settle(self) -> None:
        """Measure the visible lines, without moving the text that is in sight."""
        if self._settling or not self._stage.table.headings:
            return
        self._settling = True
        for _ in range(ROUNDS):
            new = [line for line in self._seen() if line not in self._exact]
            if not new:
                break
            self._anchored({line: self._measure(line) for line in new})
            self._exact.update(new)
        self._settling = False

    def knows(self, line: int) -> bool:
        """Tell whether the height of a line is exact."""
        return line in self._exact

    def _seen(self) -> range:
        header = self._view.verticalHeader()
        first = header.visualIndexAt(0)
        last = header.visualIndexAt(self._view.viewport().height())
        lines = len(self._stage.table.lines)
        return range(max(0, first), (last + 1) if last >= 0 else lines) if first >= 0 else range(0)

    def _anchored(self, heights: dict[int, int]) -> None:
        """Set heights so that the first visible line that was measured, else the first visible one, stays in place."""
        view, header = self._view, self._view.verticalHeader()
        seen = self._seen()
        anchor = next((line for line in seen if line in self._exact), seen.start)
        before = header.sectionPosition(anchor) - header.offset() if seen else 0
        header.setUpdatesEnabled(False)
        header.blockSignals(True)  # noqa: FBT003 - Qt takes it by position
        for line, height in heights.items():
            header.resizeSection(line, height)
        header.blockSignals(False)  # noqa: FBT003 - likewise
        header.setUpdatesEnabled(True)
        view.updateGeometries()
        if seen:
            bar = view.verticalScrollBar()
            bar.setValue(header.sectionPosition(anchor) - before)
        view.viewport().update()

    def _measure(self, line: int) -> int:
        stage = self._stage
        if line in stage.table.lines.bands:
            return round(stage.look.band)
        columns = range(len(stage.table.headings))
        widths = [self._view.columnWidth(version) for version in columns]
        return min(HIGHEST, round(max(stage.layout(line, version, widths[version]).height for version in columns)))

    def estimate(self, line: int) -> int:
        """Return an estimate of a line's height, from the number of its letters."""
        stage, sight = self._stage, self._stage.table.sight
        if sight is None or line in stage.table.lines.bands:
            return round(stage.look.band)
        row = sight.comparison.rows[stage.row(line)]
        highest = 0.0
        for version, cell in enumerate(row.cells):
            paragraphs = sight.comparison.inputs.versions[version].paragraphs
            room = max(1.0, self._view.columnWidth(version) - stage.look.gutter - stage.look.margin)
            lines = sum(int(len(paragraphs[n].text) * stage.look.letter * RAGGED / room) + 1 for n in cell)
            highest = max(highest, lines * stage.look.line + max(1, len(cell)) * 2 * stage.look.above)
        said = 0 if CAPTIONED.isdisjoint(chain.from_iterable(row.status)) else stage.look.caption_height
        return round(highest + said)

    def _idle_work(self) -> Iterator[None]:
        """Estimate all lines, a batch at a time."""
        lines = len(self._stage.table.lines)
        for start in range(0, lines, BATCH):
            batch = range(start, min(lines, start + BATCH))
            self._anchored({line: self.estimate(line) for line in batch if line not in self._exact})
            yield
