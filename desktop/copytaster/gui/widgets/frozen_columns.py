"""How some columns of a table stay visible at its left, frozen, while the others scroll under them."""

from __future__ import annotations

from itertools import accumulate

from PySide6.QtCore import QItemSelection, QModelIndex, QPersistentModelIndex, QPoint, QRect, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QStyle, QStyleOptionViewItem, QTableView, QWidget
from typing_extensions import override

Index = QModelIndex | QPersistentModelIndex
ENSURE_VISIBLE = QAbstractItemView.ScrollHint.EnsureVisible


class FreezingHeader(QHeaderView):
    """The heads of a table whose columns `frozen`, which are neighbours, are not scrolled away to the left."""

    LARGEST = 0.5
    """The greatest share of a table for frozen columns; wider ones would leave too little room for the others."""

    def __init__(self, parent: QWidget) -> None:
        """Begin with no frozen columns."""
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.frozen = range(0)

    def frozen_width(self) -> int:
        """Return the width in pixels of the frozen columns: 0 while they are where they would be anyway."""
        if not self.frozen or self.sectionViewportPosition(self.frozen.start) >= 0:
            return 0
        width = sum(map(self.sectionSize, self.frozen))
        return width if width <= self.LARGEST * self.viewport().width() else 0

    def column_at(self, x: int) -> int:
        """Return the column that is seen at `x`, -1 if there is none."""
        if not 0 <= x < self.frozen_width():
            return self.logicalIndexAt(x)
        ends = accumulate(map(self.sectionSize, self.frozen))
        return next(column for column, end in zip(self.frozen, ends, strict=True) if x < end)

    def left_of(self, column: int) -> int:
        """Return the x coordinate at which a column is seen to begin."""
        if column in self.frozen and self.frozen_width():
            return sum(map(self.sectionSize, range(self.frozen.start, column)))
        return self.sectionViewportPosition(column)

    @override
    def paintEvent(self, e: QPaintEvent) -> None:
        super().paintEvent(e)
        if self.frozen_width():
            painter = QPainter(self.viewport())
            for column in self.frozen:
                area = QRect(self.left_of(column), 0, self.sectionSize(column), self.height())
                self.paintSection(painter, area, column)
            painter.end()

    @override
    def mousePressEvent(self, e: QMouseEvent) -> None:
        if e.position().x() >= self.frozen_width():  # what is under the frozen columns cannot be dragged
            super().mousePressEvent(e)

    @override
    def mouseDoubleClickEvent(self, e: QMouseEvent) -> None:
        if e.position().x() >= self.frozen_width():
            super().mouseDoubleClickEvent(e)


class FreezingTable(QTableView):
    """A table in which the columns stay visible that `heads.frozen` says."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin with no frozen columns."""
        super().__init__(parent)
        self.set_heads(FreezingHeader(self))

    def set_heads(self, heads: FreezingHeader) -> None:
        """Use other heads."""
        self.heads = heads
        self.setHorizontalHeader(heads)
        for part in (self.viewport(), heads.viewport()):
            self.horizontalScrollBar().valueChanged.connect(part.update)

    @override
    def paintEvent(self, e: QPaintEvent) -> None:
        super().paintEvent(e)
        if self.heads.frozen_width():
            self._paint_frozen(e)

    @override
    def indexAt(self, pos: QPoint) -> QModelIndex:
        return self.model().index(self.rowAt(pos.y()), self.heads.column_at(pos.x()))

    @override
    def scrollTo(self, index: Index, hint: QAbstractItemView.ScrollHint = ENSURE_VISIBLE) -> None:
        bar, frozen = self.horizontalScrollBar(), index.column() in self.heads.frozen
        beside, stays = bar.value(), frozen and self.heads.frozen_width() > 0
        super().scrollTo(index, hint)
        if stays:
            bar.setValue(beside)
        elif not frozen and (width := self.heads.frozen_width()):
            bar.setValue(bar.value() - max(0, width - self.columnViewportPosition(index.column())))

    @override
    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        self._repaint()

    @override
    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self._repaint()

    def _repaint(self) -> None:
        """Paint the frozen columns again: Qt only knows where they would be if they were scrolled."""
        if self.heads.frozen_width():
            self.viewport().update()

    def _paint_frozen(self, event: QPaintEvent) -> None:
        """Paint the frozen columns of all visible rows over what is scrolled under them."""
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        painter = QPainter(self.viewport())
        painter.setClipRegion(event.region())
        row, height, chosen = max(0, self.rowAt(0)), self.viewport().height(), self.selectionModel()
        state = option.state & ~(QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_HasFocus)
        while row < self.model().rowCount() and self.rowViewportPosition(row) < height:
            for column in self.heads.frozen:
                index = self.model().index(row, column)
                left, top = self.heads.left_of(column), self.rowViewportPosition(row)
                option.rect = QRect(left, top, self.columnWidth(column), self.rowHeight(row))
                option.state = state
                if chosen.isSelected(index):
                    option.state |= QStyle.StateFlag.State_Selected
                if self.hasFocus() and index == self.currentIndex():
                    option.state |= QStyle.StateFlag.State_HasFocus
                self.itemDelegate().paint(painter, option, index)
            row += 1
        painter.setPen(QPen(option.palette.placeholderText().color(), 2))
        painter.drawLine(self.heads.frozen_width(), 0, self.heads.frozen_width(), height)
        painter.end()
