"""How a cell of a ledger is laid out and painted: its sign above, then its words, with differing stretches marked.

What the model aligns to the right stands there with its sign: words from right to left.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from math import ceil

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt, QTextBoundaryFinder
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QFontMetrics,
    QFontMetricsF,
    QPainter,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget
from typing_extensions import override

from copytaster.gui.ledgers.grid import Slot
from copytaster.gui.models.facets import Sign
from copytaster.gui.utf16 import span_in_units
from copytaster.gui.widgets.grid_model import SLOT
from copytaster.gui.widgets.inks import bold, ink, paint_sign, sign_width, small
from copytaster.palette import LIGHT, Palette, stripe
from copytaster.text.spans import Span

Index = QModelIndex | QPersistentModelIndex
PAD = 6
ABOVE = 3
GAP = 5
MOST_LINES = 6
"""The most lines of text in a cell; the tooltip has the rest."""
BAR = 4.0
BESIDE = 1.7
"""The width kept for a sign before the words, as a multiple of its height, so that the words of a column align."""
STRIPE = 3
SELECTED = QStyle.StateFlag.State_Selected
FOCUSED = QStyle.StateFlag.State_HasFocus


class GridDelegate(QStyledItemDelegate):
    """Paints slots in `colours`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Paint in the light colours until told otherwise."""
        super().__init__(parent)
        self.colours: Palette = LIGHT

    def height(self, slot: Slot, font: QFont, width: int) -> int:
        """Return the height of a slot in a column of `width` pixels."""
        words = laid_out(slot, font, width - round(room_for_sign(slot, font)), self.colours) if slot.text else None
        lines = min(MOST_LINES, words.lineCount()) if words else 0
        text = sum(words.lineAt(number).height() for number in range(lines)) if words else 0
        above = QFontMetricsF(small(font)).height() + 2 if slot.said and not (slot.beside and slot.text) else 0
        bar = BAR + 3 if slot.share is not None else 0
        return round(text + above + bar) + 2 * ABOVE

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        width = option.rect.width()
        return QSize(width, self.height(index.data(SLOT), option.font, width))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        slot = index.data(SLOT)
        self.initStyleOption(option, index)
        painter.save()
        painter.setClipRect(option.rect)
        chosen, mirrored = bool(option.state & SELECTED), is_mirrored(option)
        painter.fillRect(option.rect, ground(option, chosen=chosen))
        y = float(option.rect.top() + ABOVE)
        if slot.said and slot.beside and slot.text:
            colour = QColor(self.colours.selection_text) if chosen else ink(self.colours, slot.said.tone)
            painter.setFont(small(option.font))
            end = option.rect.right() + 1 - PAD - sign_width(painter.font(), slot.said.sign)
            left = end if mirrored else option.rect.left() + PAD
            paint_sign(painter, QPointF(left, y + 1), slot.said.sign, colour)
        elif slot.said:
            painter.setFont(option.font)
            line = QRectF(option.rect).adjusted(PAD, ABOVE, -PAD, 0)
            y += paint_said(painter, self.colours, slot.said, line, chosen=chosen, mirrored=mirrored)
        if slot.text:
            self._paint_text(painter, option, slot, y, chosen=chosen)
        if slot.share is not None:
            paint_bar(painter, self.colours, slot.share, option.rect, chosen=chosen)
        if slot.version is not None and slot.strong and index.column() == 0:
            area = QRect(option.rect.left(), option.rect.top(), STRIPE, option.rect.height())
            painter.fillRect(area, QColor(stripe(self.colours, slot.version)))
        painter.restore()
        if option.state & FOCUSED:
            paint_focus(painter, self.colours, option.rect)

    def _paint_text(
        self, painter: QPainter, option: QStyleOptionViewItem, slot: Slot, y: float, *, chosen: bool
    ) -> None:
        room = room_for_sign(slot, option.font)
        mirrored = is_mirrored(option)
        layout = laid_out(
            slot, option.font, option.rect.width() - round(room), self.colours, chosen=chosen, mirrored=mirrored
        )
        role = option.palette.ColorRole.HighlightedText if chosen else option.palette.ColorRole.Text
        painter.setPen(option.palette.color(role))
        bottom = option.rect.bottom() - (BAR + 3 if slot.share is not None else 0)
        corner = QPointF(option.rect.left() + PAD + (0 if mirrored else room), y)
        shown = [layout.lineAt(number) for number in range(min(MOST_LINES, layout.lineCount()))]
        shown = [line for number, line in enumerate(shown) if not number or y + line.y() + line.height() <= bottom + 1]
        for line in shown:
            line.draw(painter, corner)
        if shown and len(shown) < layout.lineCount():
            painter.setFont(option.font)
            words = shown[-1].naturalTextRect().translated(corner)
            area = more_area(option.rect, words, painter.fontMetrics(), mirrored=mirrored)
            painter.fillRect(area, ground(option, chosen=chosen))
            painter.drawText(area, Qt.AlignmentFlag.AlignCenter, "…")


def is_mirrored(option: QStyleOptionViewItem) -> bool:
    """Tell whether a cell is aligned to the right, where words from right to left begin."""
    return bool(option.displayAlignment & Qt.AlignmentFlag.AlignRight)


def ground(option: QStyleOptionViewItem, *, chosen: bool) -> QBrush:
    """Return the background of a cell."""
    if chosen:
        return option.palette.highlight()
    return option.palette.alternateBase() if option.index.row() % 2 else option.palette.base()


def more_area(cell: QRect, words: QRectF, metrics: QFontMetrics, *, mirrored: bool) -> QRectF:
    """Return the area of the sign that more words follow: where the last line ends, over its words if it is full.

    Words from right to left end at their left: they are `mirrored`.
    """
    width = metrics.horizontalAdvance("…") + 2
    inner = QRectF(cell).adjusted(PAD, 0, -PAD, 0)
    left = max(inner.left(), words.left() - width) if mirrored else min(inner.right() - width, words.right())
    return QRectF(left, words.top(), width, words.height())


def room_for_sign(slot: Slot, font: QFont) -> float:
    """Return the width of the room for the sign before the words."""
    beside = slot.beside and slot.said is not None
    return BESIDE * QFontMetricsF(small(font)).height() if beside else 0.0


def widest(slots: Iterable[Slot], font: QFont, most: int) -> int:
    """Return the width that a column needs to break no word of `slots`, of which `most` letters are considered."""
    metrics = {True: QFontMetricsF(bold(font)), False: QFontMetricsF(font)}
    words: dict[tuple[bool, float], set[str]] = {}
    for slot in slots:
        kind = slot.strong, room_for_sign(slot, font)
        words.setdefault(kind, set()).update(word[:most] for word in unbroken(slot.text))
    widths = (
        room + metrics[strong].horizontalAdvance(word) for (strong, room), found in words.items() for word in found
    )
    return ceil(max(widths, default=0)) + 2 * PAD + 1


def widest_said(signs: Iterable[Sign], font: QFont) -> int:
    """Return the width that a column needs to show whole the words beside each of `signs`."""
    written = small(font)
    metrics = QFontMetricsF(written)
    widths = (
        metrics.horizontalAdvance(one.words) + (sign_width(written, one.sign) + GAP if one.sign else 0) for one in signs
    )
    return ceil(max(widths, default=0)) + 2 * PAD + 1


def unbroken(text: str) -> Iterator[str]:
    """Yield the parts of a text between the places where a line may end: words, and signs of scripts without spaces."""
    written = text.encode("utf-16-le")
    finder, start = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Line, text), 0
    while (end := finder.toNextBoundary()) > 0:
        yield written[2 * start : 2 * end].decode("utf-16-le").rstrip()
        start = end


def laid_out(
    slot: Slot, font: QFont, width: int, colours: Palette, *, chosen: bool = False, mirrored: bool = False
) -> QTextLayout:
    """Return the layout of a slot's words in a column of `width` pixels."""
    layout = QTextLayout(slot.text, bold(font) if slot.strong else font)
    wrapped = QTextOption()
    wrapped.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    wrapped.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    if mirrored:
        wrapped.setAlignment(Qt.AlignmentFlag.AlignRight)
    layout.setTextOption(wrapped)
    layout.setFormats([differing(slot.text, start, end, colours, chosen=chosen) for start, end in slot.marked])
    layout.beginLayout()
    y, line = 0.0, layout.createLine()
    while line.isValid() and layout.lineCount() <= MOST_LINES + 1:
        line.setLineWidth(max(20, width - 2 * PAD))
        line.setPosition(QPointF(0, y))
        y += line.height()
        line = layout.createLine()
    layout.endLayout()
    return layout


def differing(text: str, start: int, end: int, colours: Palette, *, chosen: bool) -> QTextLayout.FormatRange:
    """Return the formats of the words that differ: a background and dots below, as in the versions."""
    made = QTextLayout.FormatRange()
    made.start, made.length = span_in_units(text, Span(start, end))
    written = QTextCharFormat()
    written.setFontWeight(QFont.Weight.Bold)
    written.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
    written.setUnderlineColor(QColor(colours.selection_text) if chosen else ink(colours, "wording"))
    if not chosen:
        written.setBackground(QColor(colours.kinds["wording"].tint))
    made.format = written
    return made


def paint_said(
    painter: QPainter, colours: Palette, said: Sign, area: QRectF, *, chosen: bool, mirrored: bool = False
) -> float:
    """Paint the sign of a cell and the sign's words on the first line of `area`, and return their height."""
    font = small(painter.font())
    metrics = QFontMetricsF(font)
    colour = QColor(colours.selection_text) if chosen else ink(colours, said.tone)
    painter.setFont(font)
    room = sign_width(font, said.sign) + GAP if said.sign else 0.0
    line = QRectF(area.left() if mirrored else area.left() + room, area.top(), area.width() - room, metrics.height())
    if said.sign:
        left = line.right() + GAP if mirrored else area.left()
        paint_sign(painter, QPointF(left, area.top()), said.sign, colour)
    painter.setPen(colour)
    side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
    words = metrics.elidedText(said.words, Qt.TextElideMode.ElideRight, line.width())
    painter.drawText(line, side | Qt.AlignmentFlag.AlignVCenter, words)
    return metrics.height() + 2


def paint_bar(painter: QPainter, colours: Palette, share: float, area: QRect, *, chosen: bool) -> None:
    """Paint a share as a bar at the foot of a cell, on a thin line as long as the whole."""
    whole = QRectF(area.left() + PAD, area.bottom() - BAR - 1, area.width() - 2 * PAD, BAR)
    line, bar = (colours.selection_text, colours.selection_text) if chosen else (colours.line, colours.dim)
    painter.fillRect(QRectF(whole.left(), whole.bottom() - 1, whole.width(), 1), QColor(line))
    painter.fillRect(QRectF(whole.left(), whole.top(), whole.width() * share, BAR), QColor(bar))


def paint_focus(painter: QPainter, colours: Palette, area: QRect) -> None:
    """Paint the frame of the current cell."""
    painter.save()
    painter.setPen(QColor(colours.focus))
    painter.drawRect(area.adjusted(0, 0, -1, -1))
    painter.restore()
