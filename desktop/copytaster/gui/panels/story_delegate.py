"""How a line of the story tree is painted: a label on its stripe, a title, and a dimmed second line."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTreeView
from typing_extensions import override

from copytaster.gui.widgets.eliding import elided, facts_elided
from copytaster.gui.widgets.inks import bold
from copytaster.palette import LIGHT, Palette, stripe

TITLE = Qt.ItemDataRole.UserRole + 1
DETAIL = Qt.ItemDataRole.UserRole + 2
LABEL = Qt.ItemDataRole.UserRole + 3
SHOWN = Qt.ItemDataRole.UserRole + 4
WHOLE = Qt.ItemDataRole.UserRole + 5
"""The item role that tells that the second text is shown in full, on as many lines as it needs."""
PADDING = 4
BADGE = 20
TALLEST = 400


class StoryDelegate(QStyledItemDelegate):
    """Paints the two texts and the label of a line; `colours` has the stripes of the versions."""

    def __init__(self, parent: QTreeView) -> None:
        """Start with the light colours."""
        super().__init__(parent)
        self._view = parent
        self.colours: Palette = LIGHT

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        metrics = QFontMetrics(option.font)
        detail = str(index.data(DETAIL) or "")
        below = metrics.height() if detail else 0
        if index.data(WHOLE):
            room = QRect(0, 0, self._view.viewport().width() - 2 * self._view.indentation() - 2 * PADDING, TALLEST)
            below = metrics.boundingRect(room, Qt.TextFlag.TextWordWrap, detail).height()
        return QSize(120, metrics.height() + below + 2 * PADDING)

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        self.initStyleOption(option, index)
        option.text = ""
        style = option.widget.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        painter.save()
        area = option.rect.adjusted(PADDING, PADDING, -PADDING, -PADDING)
        label, version = index.data(LABEL) or ("", -1)
        if index.data(SHOWN):
            mark = QRect(option.rect.left(), option.rect.top() + 2, 3, option.rect.height() - 4)
            painter.fillRect(mark, option.palette.color(QPalette.ColorRole.Link))
        if label:
            self._badge(painter, QRect(area.left(), area.top() + 1, BADGE, BADGE), label, version)
            area.setLeft(area.left() + BADGE + 2 * PADDING)
        self._texts(painter, option, index, area)
        painter.restore()

    def _badge(self, painter: QPainter, area: QRect, label: str, version: int) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(stripe(self.colours, version)))
        painter.drawRoundedRect(area, 3, 3)
        painter.setFont(bold(painter.font()))
        painter.setPen(QColor(self.colours.stripe_text))
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, label)

    def _texts(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
        area: QRect,
    ) -> None:
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        role = QPalette.ColorRole.HighlightedText if selected else QPalette.ColorRole.Text
        font = QFont(option.font)
        font.setBold(not index.parent().isValid())
        detail = str(index.data(DETAIL) or "")
        line = QFontMetrics(option.font).height() if detail else area.height()
        painter.setFont(font)
        painter.setPen(option.palette.color(role))
        first = QRect(area.left(), area.top(), area.width(), line)
        painter.drawText(first, alignment(), elided(QFontMetrics(font), str(index.data(TITLE) or ""), area.width()))
        if detail:
            painter.setFont(option.font)
            if not selected:
                painter.setPen(option.palette.color(QPalette.ColorRole.PlaceholderText))
            second = area.adjusted(0, line, 0, 0)
            if index.data(WHOLE):
                painter.drawText(second, Qt.TextFlag.TextWordWrap, detail)
            else:
                painter.drawText(second, alignment(), facts_elided(QFontMetrics(option.font), detail, area.width()))


def alignment() -> Qt.AlignmentFlag:
    """Return how the texts of a line are aligned in their half of it."""
    return Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
