"""How the base stays visible at the left while the other versions scroll sideways under it."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QStyleOptionViewItem, QTableView

from copytaster.gui.compare.stage import Stage

LARGEST = 0.6
"""The greatest share of the view for a pinned base; a wider one would leave too little room for the others."""


def pinned_width(view: QTableView, stage: Stage) -> int:
    """Return the width in pixels of the pinned base at the left: 0 while its own column is visible."""
    sight = stage.table.sight
    if sight is None or view.columnViewportPosition(sight.base) >= 0:
        return 0
    width = view.columnWidth(sight.base)
    return width if width <= LARGEST * view.viewport().width() else 0


def column_at(view: QTableView, stage: Stage, x: int) -> int:
    """Return the version shown at `x` of the viewport, -1 if there is none."""
    sight = stage.table.sight
    return sight.base if sight is not None and 0 <= x < pinned_width(view, stage) else view.columnAt(x)


def left_of(view: QTableView, stage: Stage, version: int) -> int:
    """Return the x coordinate in the viewport at which the column of a version begins."""
    sight = stage.table.sight
    pinned = sight is not None and version == sight.base and pinned_width(view, stage) > 0
    return 0 if pinned else view.columnViewportPosition(version)


def paint_pinned(view: QTableView, stage: Stage, option: QStyleOptionViewItem, event: QPaintEvent) -> None:
    """Paint the base over the columns that are scrolled under it."""
    width, sight = pinned_width(view, stage), stage.table.sight
    if not width or sight is None:
        return
    painter = QPainter(view.viewport())
    painter.setClipRegion(event.region())
    line, height = max(0, view.rowAt(0)), view.viewport().height()
    while line < len(stage.table.lines) and view.rowViewportPosition(line) < height:
        option.rect = QRect(0, view.rowViewportPosition(line), width, view.rowHeight(line))
        view.itemDelegate().paint(painter, option, stage.table.index(line, sight.base))
        line += 1
    painter.setPen(QPen(stage.look.colour("dim"), 2))
    painter.drawLine(width, 0, width, height)
    painter.end()


def uncover(view: QTableView, stage: Stage, version: int) -> None:
    """Scroll sideways until the column of `version` is not under the pinned base."""
    hidden = pinned_width(view, stage) - view.columnViewportPosition(version)
    sight = stage.table.sight
    if hidden > 0 and sight is not None and version != sight.base and pinned_width(view, stage):
        bar = view.horizontalScrollBar()
        bar.setValue(bar.value() - hidden)
