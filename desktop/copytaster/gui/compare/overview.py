"""The overview map: a bar at the edge that shows where the differences are, with a lane for each kind."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtCore import QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from copytaster.comparison.walk import MOVE, in_row
from copytaster.diff.changes import Kind
from copytaster.gui.compare.idle import IdleWork
from copytaster.gui.compare.view import CompareView
from copytaster.gui.models.sight import Sight
from copytaster.gui.models.words import translate

LANES = (Kind.ADDITION.value, Kind.OMISSION.value, Kind.WORDING.value, MOVE)
LANE = 5
EDGE = 3
THINNEST = 2.0
"""The least height of a mark in pixels: a single one cannot be seen on a bright screen."""

GAP = 1.0
"""Pixels between the marks of neighbouring rows, if there is room."""

REDRAW_MS = 120
"""How long the bar waits for the heights to become stable before it is drawn again."""


class Marked(NamedTuple):
    """A row on the bar: its top and bottom in pixels, and its kinds as bits in the order of the lanes."""

    top: float
    bottom: float
    kinds: int


class OverviewMap(QWidget):
    """The overview map of a comparison view; a click or a drag on it scrolls the view."""

    def __init__(self, view: CompareView, parent: QWidget | None = None) -> None:
        """Follow `view`."""
        super().__init__(parent)
        self._view = view
        self._kinds: dict[int, int] = {}
        self._picture: QPixmap | None = None
        self._idle = IdleWork(self)
        self._idle.finished.connect(self.redraw)
        self._redraw = QTimer(self)
        self._redraw.setSingleShot(True)
        self._redraw.setInterval(REDRAW_MS)
        self._redraw.timeout.connect(self.redraw)
        told = translate(
            "Comparison", "Where the differences lie: added, left out, reworded, moved; click to scroll there"
        )
        self.setAccessibleName(translate("Comparison", "Overview map"))
        self.setAccessibleDescription(told)
        self.setToolTip(told)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        view.table.modelReset.connect(self.restart)
        view.verticalScrollBar().valueChanged.connect(self.update)
        view.verticalScrollBar().rangeChanged.connect(lambda *_: self._redraw.start())

    @override
    def sizeHint(self) -> QSize:
        return QSize(len(LANES) * LANE + 2 * EDGE, 100)

    def restart(self) -> None:
        """Search the comparison for differences in idle time."""
        self._kinds.clear()
        self._picture = None
        sight = self._view.sight
        self._idle.begin(found(sight, self._kinds) if sight else iter(()))
        self.update()

    def kinds(self) -> dict[int, int]:
        """Return the kinds found so far by row, as bits in the order of the lanes."""
        return dict(self._kinds)

    def redraw(self) -> None:
        """Draw all marks again, because they or their colours changed."""
        self._picture = None
        self.update()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._picture = None
        super().resizeEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._picture is None:
            self._picture = self._drawn()
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._picture)
        top, height = self._frame()
        painter.setPen(QPen(self._view.stage.look.colour("text"), 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(QRectF(0.75, top + 0.75, self.width() - 1.5, height - 1.5))
        painter.end()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._scroll_to(event.position().y())

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._scroll_to(event.position().y())

    def _scroll_to(self, y: float) -> None:
        """Scroll the text at a height of the bar to the middle of the view."""
        whole = self._view.verticalHeader().length()
        middle = y / max(1, self.height()) * whole
        self._view.verticalScrollBar().setValue(round(middle - self._view.viewport().height() / 2))

    def _frame(self) -> tuple[float, float]:
        """Return the top and the height of the frame that shows which part is visible."""
        whole = max(1, self._view.verticalHeader().length())
        scale = self.height() / whole
        height = max(6.0, min(1.0, self._view.viewport().height() / whole) * self.height())
        return min(self._view.verticalScrollBar().value() * scale, self.height() - height), height

    def _drawn(self) -> QPixmap:
        """Return the bar with all marks."""
        ratio = self.devicePixelRatioF()
        picture = QPixmap(self.size() * ratio)
        picture.setDevicePixelRatio(ratio)
        look = self._view.stage.look
        picture.fill(look.colour("vacant"))
        painter = QPainter(picture)
        places = self._places()
        for lane, kind in enumerate(LANES):
            for top, bottom in stretches([place for place in places if place.kinds >> lane & 1]):
                painter.fillRect(QRectF(EDGE + lane * LANE, top, LANE - 1, bottom - top), look.ink(kind))
        painter.setPen(look.colour("line"))
        painter.drawLine(0, 0, 0, self.height())
        painter.end()
        return picture

    def _places(self) -> list[Marked]:
        """Return the places of the rows with differences on the bar."""
        header, lines = self._view.verticalHeader(), self._view.table.lines
        scale = self.height() / max(1, header.length())
        places: list[Marked] = []
        for row, kinds in self._kinds.items():
            line = lines.line_of(row)
            top = header.sectionPosition(line) * scale
            height = max(THINNEST, header.sectionSize(line) * scale - GAP)
            places.append(Marked(top, top + height, kinds))
        return places


def stretches(places: list[Marked]) -> Iterator[tuple[float, float]]:
    """Yield the top and the bottom of the marks; those that touch are joined: there are no more than pixels."""
    start = end = -1.0
    for place in places:
        if place.top > end + GAP:
            if end > start:
                yield start, end
            start = place.top
        end = max(end, place.bottom)
    if end > start:
        yield start, end


def found(sight: Sight, kinds: dict[int, int]) -> Iterator[None]:
    """Fill `kinds` row by row with the kinds of counted differences; yields after each step."""
    for number, row in enumerate(sight.comparison.rows):
        bits = 0
        for version in sight.index.others:
            for stop in in_row(sight.index, number, row, version):
                if stop.set_aside is None:
                    bits |= 1 << LANES.index(stop.kind)
        if bits:
            kinds[number] = bits
        yield
