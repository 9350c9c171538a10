"""How the columns that say what a line is about stay at the left while those of the versions scroll under them."""

from __future__ import annotations

from itertools import accumulate

from PySide6.QtCore import QItemSelection, QModelIndex, QPersistentModelIndex, QPoint, QRect, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QStyle, QStyleOptionViewItem, QTableView, QWidget
from typing_extensions import override

Index = QModelIndex | QPersistentModelIndex
LARGEST = 0.5
"""The greatest share of a table for pinned columns; wider ones would leave too little room for the others."""
ENSURE_VISIBLE = QAbstractItemView.ScrollHint.EnsureVisible


class PinningHeader(QHeaderView):
    """The heads of a table whose first `pinned` columns stay visible."""

    def __init__(self, parent: QWidget) -> None:
        """Begin with no pinned columns."""
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.pinned = 0

    def pinned_width(self) -> int:
        """Return the width in pixels of the pinned columns: 0 while nothing is scrolled under them."""
        width = sum(self.sectionSize(column) for column in range(self.pinned))
        return width if self.offset() > 0 and width <= LARGEST * self.viewport().width() else 0

    @override
    def paintEvent(self, e: QPaintEvent) -> None:
        super().paintEvent(e)
        if self.pinned_width():
            painter = QPainter(self.viewport())
            left = 0
            for column in range(self.pinned):
                self.paintSection(painter, QRect(left, 0, self.sectionSize(column), self.height()), column)
                left += self.sectionSize(column)
            painter.end()

    @override
    def mousePressEvent(self, e: QMouseEvent) -> None:
        if e.position().x() >= self.pinned_width():  # what is under the pinned columns cannot be dragged
            super().mousePressEvent(e)


class PinningTable(QTableView):
    """A table whose first columns stay visible, as many as `heads.pinned` says."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin with no pinned columns."""
        super().__init__(parent)
        self.heads = PinningHeader(self)
        self.setHorizontalHeader(self.heads)
        self.heads.setSectionsClickable(True)
        for part in (self.viewport(), self.heads.viewport()):
            self.horizontalScrollBar().valueChanged.connect(part.update)

    @override
    def paintEvent(self, e: QPaintEvent) -> None:
        super().paintEvent(e)
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        paint_pinned(self, self.heads, option, e)

    @override
    def indexAt(self, pos: QPoint) -> QModelIndex:
        x = pos.x()
        if not 0 <= x < self.heads.pinned_width():
            return super().indexAt(pos)
        ends = accumulate(map(self.heads.sectionSize, range(self.heads.pinned)))
        return self.model().index(self.rowAt(pos.y()), next(column for column, end in enumerate(ends) if x < end))

    @override
    def scrollTo(self, index: Index, hint: QAbstractItemView.ScrollHint = ENSURE_VISIBLE) -> None:
        bar, pinned = self.horizontalScrollBar(), self.heads.pinned_width()
        beside = bar.value()
        super().scrollTo(index, hint)
        if pinned and index.column() < self.heads.pinned:
            bar.setValue(beside)
        elif (hidden := self.heads.pinned_width() - self.columnViewportPosition(index.column())) > 0:
            bar.setValue(bar.value() - hidden)

    @override
    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        self._repaint()

    @override
    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self._repaint()

    def _repaint(self) -> None:
        """Paint the pinned columns again: Qt only knows where they would be if they were scrolled."""
        if self.heads.pinned_width():
            self.viewport().update()


def paint_pinned(view: QTableView, header: PinningHeader, option: QStyleOptionViewItem, event: QPaintEvent) -> None:
    """Paint the pinned columns of all visible rows over what is scrolled under them."""
    width = header.pinned_width()
    if not width:
        return
    painter = QPainter(view.viewport())
    painter.setClipRegion(event.region())
    row, height, chosen = max(0, view.rowAt(0)), view.viewport().height(), view.selectionModel()
    state = option.state & ~(QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_HasFocus)
    while row < view.model().rowCount() and view.rowViewportPosition(row) < height:
        left = 0
        for column in range(header.pinned):
            index = view.model().index(row, column)
            option.rect = QRect(left, view.rowViewportPosition(row), header.sectionSize(column), view.rowHeight(row))
            option.state = state
            if chosen.isSelected(index):
                option.state |= QStyle.StateFlag.State_Selected
            if view.hasFocus() and index == view.currentIndex():
                option.state |= QStyle.StateFlag.State_HasFocus
            view.itemDelegate().paint(painter, option, index)
            left += header.sectionSize(column)
        row += 1
    painter.setPen(QPen(option.palette.placeholderText().color(), 2))
    painter.drawLine(width, 0, width, height)
    painter.end()
