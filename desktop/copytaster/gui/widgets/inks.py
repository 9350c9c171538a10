"""How signs are painted: in a small framed box, in the colour of what they stand for."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from copytaster.palette import Palette

PAD = 4.0
RADIUS = 3.0
SMALL = 0.86
"""The size of the text beside signs, as a share of the normal text size."""


def ink(colours: Palette, tone: str) -> QColor:
    """Return the colour of a tone: that of a kind or a facet, a field of the palette, or the text colour if empty."""
    if tone in colours.kinds:
        return QColor(colours.kinds[tone].ink)
    return QColor(colours.facets.get(tone) or str(getattr(colours, tone or "text", colours.text)))


def pressed(colours: Palette) -> QColor:
    """Return the colour of what stands on a switch that is on: in high contrast it is filled with that of text."""
    return QColor(colours.page if colours.window == colours.page else colours.text)


def small(font: QFont) -> QFont:
    """Return `font` in the size of the text beside signs."""
    made = QFont(font)
    made.setPointSizeF(font.pointSizeF() * SMALL)
    return made


def sign_width(font: QFont, sign: str) -> float:
    """Return the width of the box around a sign, at least its height."""
    metrics = QFontMetricsF(bold(font))
    return max(metrics.height(), metrics.horizontalAdvance(sign) + 2 * PAD)


def paint_sign(painter: QPainter, corner: QPointF, sign: str, colour: QColor) -> float:
    """Paint a sign in its box with the font of `painter` at its upper left `corner`; return the width of the box."""
    font = painter.font()
    metrics = QFontMetricsF(bold(font))
    box = QRectF(corner.x() + 0.5, corner.y() + 0.5, sign_width(font, sign) - 1, metrics.height() - 1)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour, 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box, RADIUS, RADIUS)
    painter.setFont(bold(font))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, sign)
    painter.restore()
    return box.width() + 1


def bold(font: QFont) -> QFont:
    """Return `font` in bold."""
    made = QFont(font)
    made.setBold(True)
    return made
