"""How the kinds are painted in the list of changes: the signs in a column of their own before the words."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from copytaster.gui.panels.change_model import APART
from copytaster.gui.widgets.signs import room_of

PAD = 3
"""Pixels at both sides of a cell, as in the other columns."""
GAP = 5


class KindDelegate(QStyledItemDelegate):
    """Paints the words of all kinds on one line and from one edge on, whatever the font of their signs."""

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        self.initStyleOption(option, index)
        sign, _, words = option.text.partition(APART)
        option.text = ""
        option.widget.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        role = QPalette.ColorRole.HighlightedText if chosen else QPalette.ColorRole.Text
        metrics = option.fontMetrics
        room = room_of(metrics)
        cell = QRectF(option.rect).adjusted(PAD, 0, -PAD, 0)
        painter.save()
        painter.setFont(option.font)
        painter.setPen(option.palette.color(role))
        painter.drawText(QRectF(cell.left(), cell.top(), room, cell.height()), Qt.AlignmentFlag.AlignCenter, sign)
        foot = cell.top() + (cell.height() - metrics.height()) // 2 + metrics.ascent()
        left = cell.left() + room + GAP
        cut = metrics.elidedText(words, Qt.TextElideMode.ElideRight, int(cell.right() - left))
        painter.drawText(QPointF(left, foot), cut)
        painter.restore()


def width_of(words: str, metrics: QFontMetrics) -> int:
    """Return the width of a cell with these words after a sign."""
    return 2 * PAD + room_of(metrics) + GAP + metrics.horizontalAdvance(words.partition(APART)[2]) + 1
