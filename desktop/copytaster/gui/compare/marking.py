"""How each kind of change is marked in text, by colour and by shape; the legend uses the same marks."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QFont, QPainter, QPen, QPolygonF, QTextCharFormat, QTextLayout

from copytaster.comparison.walk import MOVE
from copytaster.diff.changes import Kind
from copytaster.gui.compare.look import Look
from copytaster.gui.models.cells import ShownParagraph
from copytaster.gui.utf16 import span_in_units
from copytaster.text.spans import Span

Underline = QTextCharFormat.UnderlineStyle
FEW = 0.35
"""The least tint of a stretch that only some of the other versions left out; if all did, it is 1."""

SHEET = 8.0
"""The least width of the sign of an annotation, in pixels."""


def kind_format(look: Look, kind: str) -> QTextCharFormat:
    """Return the format of a stretch that a change of a kind covers."""
    made = QTextCharFormat()
    made.setBackground(look.tint(kind))
    made.setUnderlineColor(look.ink(kind))
    match kind:
        case Kind.ADDITION.value:
            made.setUnderlineStyle(Underline.SingleUnderline)
            made.setFontUnderline(True)
        case Kind.OMISSION.value:
            made.setFontStrikeOut(True)
            made.setForeground(look.ink(kind))
        case _:
            made.setUnderlineStyle(Underline.DotLine)
    return made


def quiet_format(look: Look) -> QTextCharFormat:
    """Return the format of a stretch whose change is set aside."""
    made = QTextCharFormat()
    made.setUnderlineColor(look.colour("dim"))
    made.setUnderlineStyle(Underline.DotLine)
    return made


def stroke_format() -> QTextCharFormat:
    """Return the format of the words or letters that differ in a rewording of which the rest is the same."""
    made = QTextCharFormat()
    made.setFontWeight(QFont.Weight.Bold)
    return made


def thinned_format(look: Look, share: float) -> QTextCharFormat:
    """Return the format of a stretch of the base that a `share` of the other versions left out."""
    made = QTextCharFormat()
    tint = look.tint(Kind.OMISSION)
    tint.setAlphaF(FEW + (1 - FEW) * share)
    made.setBackground(tint)
    made.setUnderlineColor(look.ink(Kind.OMISSION))
    made.setUnderlineStyle(Underline.DashUnderline)
    return made


def formats(look: Look, paragraph: ShownParagraph, others: int) -> list[QTextLayout.FormatRange]:
    """Return the formats of a paragraph's marked stretches; `others` is the number of versions besides the base."""
    found = [
        stretch(paragraph.text, mark.span, kind_format(look, mark.kind))
        for mark in paragraph.marks
        if mark.span.end > mark.span.start
    ]
    found += [
        stretch(paragraph.text, thin.span, thinned_format(look, len(thin.by) / max(1, others)))
        for thin in paragraph.thinned
    ]
    found += [stretch(paragraph.text, mark.span, quiet_format(look)) for mark in paragraph.quiet]
    found += [stretch(paragraph.text, span, stroke_format()) for span in paragraph.strokes]
    if paragraph.aside:
        dimmed = QTextCharFormat()
        dimmed.setForeground(look.colour("dim"))
        found.append(stretch(paragraph.text, Span(0, len(paragraph.text)), dimmed))
    return found


def stretch(text: str, span: Span, written: QTextCharFormat) -> QTextLayout.FormatRange:
    """Return the format for a span of `text`, converted to the UTF-16 units of Qt."""
    made = QTextLayout.FormatRange()
    made.start, made.length = span_in_units(text, span)
    made.format = written
    return made


def paint_caret(painter: QPainter, look: Look, kind: str, foot: QPointF, height: float) -> QRectF:
    """Paint the sign for words that only another version has, and return its area; `foot` is under the line."""
    size = height * 0.17
    top = foot.y() - height
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(look.ink(kind), 1.4, Qt.PenStyle.DotLine))
    painter.drawLine(QPointF(foot.x(), top + size), QPointF(foot.x(), foot.y()))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.ink(kind))
    head = [QPointF(-size, 0), QPointF(size, 0), QPointF(0, size * 1.5)]
    if kind == Kind.ADDITION:
        head = [QPointF(-size, size * 1.5), QPointF(size, size * 1.5), QPointF(0, 0)]
    painter.drawPolygon(QPolygonF([point + QPointF(foot.x(), top) for point in head]))
    painter.restore()
    return QRectF(foot.x() - size, top, 2 * size, height)


def paint_sheet(painter: QPainter, look: Look, corner: QPointF) -> None:
    """Paint the sign of an annotation, a small sheet with a folded corner, its lower left corner at `corner`."""
    width = sheet_width(look)
    height, fold = width * 1.15, width * 0.5
    left, top = corner.x(), corner.y() - height
    outline = ((0, 0), (width, 0), (width, height - fold), (width - fold, height), (0, height))
    folded = ((width, height - fold), (width - fold, height - fold), (width - fold, height))
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(look.colour("text"), 1.2))
    for shape, filled in ((outline, "page"), (folded, "text")):
        painter.setBrush(look.colour(filled))
        painter.drawPolygon(QPolygonF([QPointF(left + x, top + y) for x, y in shape]))
    painter.restore()


def sheet_width(look: Look) -> float:
    """Return the width of the sign of an annotation."""
    return max(SHEET, look.caption_height * 0.48)


def paint_bar(painter: QPainter, look: Look, kind: str, bar: QRectF) -> None:
    """Paint the bar in the margin beside a paragraph that was added, left out or moved as a whole."""
    painter.save()
    ink = look.ink(kind)
    if kind == Kind.OMISSION:
        painter.setPen(QPen(ink, 1))
        painter.setBrush(QBrush(ink, Qt.BrushStyle.BDiagPattern))
        painter.drawRect(bar.adjusted(0.5, 0.5, -0.5, -0.5))
    elif kind == MOVE:
        painter.setPen(QPen(ink, 1.5))
        painter.setBrush(look.tint(kind))
        painter.drawRect(bar.adjusted(0.5, 0.5, -0.5, -0.5))
    else:
        painter.fillRect(bar, ink)
    painter.restore()


def paint_hatch(painter: QPainter, look: Look, area: QRectF) -> None:
    """Paint the hatched background of a cell whose version left out what the base has."""
    painter.save()
    painter.fillRect(area, look.colour("vacant"))
    ink = look.ink(Kind.OMISSION)
    ink.setAlphaF(0.3)
    painter.setBrushOrigin(area.topLeft())
    painter.fillRect(area, QBrush(ink, Qt.BrushStyle.BDiagPattern))
    painter.restore()
