"""The headings of the columns: label, title, source, date and length of each version, and its share of the base."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QContextMenuEvent, QFont, QFontMetrics, QMouseEvent, QPainter
from PySide6.QtWidgets import QHeaderView, QMenu, QWidget
from typing_extensions import override

from copytaster.gui.compare.stage import Stage
from copytaster.gui.models.table import Heading
from copytaster.gui.models.words import moment, percent, translate, words_counted
from copytaster.gui.widgets.eliding import BETWEEN, elided, facts_elided
from copytaster.gui.widgets.frozen_columns import FreezingHeader
from copytaster.gui.widgets.inks import bold
from copytaster.palette import stripe

STRIPE = 4
PAD = 8
BADGE_PAD = 6
NAME = 1 / 3
"""The share of the width that the source keeps if it is cut to make room for the share of the base."""
LeftMiddle = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class VersionHeader(FreezingHeader):
    """Paints the heading of every version; a click puts the version in focus, a double click makes it the base."""

    version_selected = Signal(int)
    base_requested = Signal(int)
    LARGEST = 0.6

    def __init__(self, stage: Stage, parent: QWidget) -> None:
        """Paint from `stage`."""
        super().__init__(parent)
        self._stage = stage
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.sectionClicked.connect(self.version_selected)
        self.sectionDoubleClicked.connect(self.base_requested)

    @override
    def sizeHint(self) -> QSize:
        line = QFontMetrics(self.font()).height()
        return QSize(super().sizeHint().width(), STRIPE + round(2.1 * line) + round(1.2 * PAD) + 2)

    @override
    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        if logicalIndex >= len(self._stage.table.headings):
            return
        sight = self._stage.table.sight
        focused = sight is not None and sight.focused == logicalIndex
        painter.save()
        painter.setClipRect(rect)
        paint_heading(painter, self._stage, rect, logicalIndex, focused=focused)
        painter.restore()

    @override
    def mousePressEvent(self, e: QMouseEvent) -> None:
        if e.position().x() < self.frozen_width():
            self.version_selected.emit(self.frozen.start)
        else:
            super().mousePressEvent(e)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        version = self.column_at(event.pos().x())
        if version >= 0:
            self.menu(version).popup(event.globalPos())

    def menu(self, version: int) -> QMenu:
        """Return the context menu of a version."""
        made = QMenu(self)
        made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        label = self._stage.table.headings[version].label
        focus = made.addAction(translate("Comparison", "Show in the base what {label} changed", label=label))
        focus.triggered.connect(lambda: self.version_selected.emit(version))
        base = made.addAction(translate("Comparison", "Make {label} the base", label=label))
        base.triggered.connect(lambda: self.base_requested.emit(version))
        for action in (focus, base):
            action.setEnabled(not self._stage.table.headings[version].is_base)
        return made


def paint_heading(painter: QPainter, stage: Stage, rect: QRect, version: int, *, focused: bool) -> None:
    """Paint one heading: stripe, letter, title and badge above, the facts below."""
    look, heading = stage.look, stage.table.headings[version]
    colour = QColor(stripe(look.colours, version))
    painter.fillRect(rect, look.colour("raised" if focused else "window"))
    painter.fillRect(QRect(rect.left(), rect.top(), rect.width() - 1, STRIPE), colour)
    painter.fillRect(QRect(rect.right(), rect.top(), 1, rect.height()), look.colour("line"))
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), look.colour("line"))
    if focused:
        painter.fillRect(QRect(rect.left(), rect.bottom() - 2, rect.width() - 1, 3), colour)
    inner = rect.adjusted(PAD, STRIPE + PAD // 2, -PAD, -PAD // 2)
    upper = QRect(inner.left(), inner.top(), inner.width(), inner.height() // 2)
    lower = QRect(inner.left(), upper.bottom() + 1, inner.width(), inner.height() - upper.height())
    room = paint_letter(painter, colour, QColor(look.colours.stripe_text), upper, heading.label)
    if heading.is_base:
        room = paint_badge(painter, room, translate("Comparison", "base"), look.colour("text"), look.colour("page"))
    paint_words(painter, room, heading.title, look.colour("text"), bold=True)
    paint_words(painter, lower, facts(heading), look.colour("dim"), bold=False)


def paint_letter(painter: QPainter, colour: QColor, ink: QColor, area: QRect, letter: str) -> QRect:
    """Paint the label of a version in its colour, and return the area left beside it."""
    painter.setFont(bold(painter.font()))
    height = painter.fontMetrics().height()
    width = max(height, painter.fontMetrics().horizontalAdvance(letter) + BADGE_PAD)
    box = QRect(area.left(), area.center().y() - height // 2, width, height)
    painter.setBrush(colour)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.drawRoundedRect(box, 3, 3)
    painter.setPen(ink)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, letter)
    return area.adjusted(width + PAD, 0, 0, 0)


def paint_badge(painter: QPainter, area: QRect, words: str, ground: QColor, ink: QColor) -> QRect:
    """Paint a badge at the right, and return the area to the left of it."""
    metrics = painter.fontMetrics()
    width = metrics.horizontalAdvance(words) + 2 * BADGE_PAD
    box = QRect(area.right() - width, area.center().y() - metrics.height() // 2, width, metrics.height())
    painter.setBrush(ground)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
    painter.setPen(ink)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)
    return area.adjusted(0, 0, -width - PAD, 0)


def paint_words(painter: QPainter, area: QRect, words: str, ink: QColor, *, bold: bool) -> None:
    """Paint one line of words, bold ones as a title and others as facts, shortened if it does not fit."""
    font = QFont(painter.font())
    font.setBold(bold)
    painter.setFont(font)
    painter.setPen(ink)
    metrics, room = painter.fontMetrics(), area.width()
    painter.drawText(
        area, LeftMiddle, elided(metrics, words, room) if bold else facts_elided(metrics, words, room, NAME)
    )


def facts(heading: Heading) -> str:
    """Return the line under the title; it begins with the source, because the end may not fit."""
    name = "" if heading.name == heading.title else heading.name
    words = [heading.source or name]
    if heading.share is not None and not heading.is_base:
        words.append(translate("Comparison", "{share} shared", share=percent(heading.share)))
    if heading.reordered:
        words.append(translate("Comparison", "re-ordered"))
    if heading.words is not None:
        words.append(words_counted(heading.words))
    words.append(moment(heading.date))
    words.append(heading.source and name)
    return BETWEEN.join(word for word in words if word)
