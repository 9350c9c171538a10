"""How a sign is painted: a small framed box in the ink of what it stands for, and words beside it."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from copytaster.palette import Palette

PAD = 4.0
RADIUS = 3.0
SMALL = 0.86
"""Size of what is said over a text, in that of the text."""


def ink(colours: Palette, tone: str) -> QColor:
    """Return the colour of a tone: of a kind, of a facet, a field of the palette, or of text."""
    if tone in colours.kinds:
        return QColor(colours.kinds[tone].ink)
    return QColor(colours.facets.get(tone) or str(getattr(colours, tone or "text", colours.text)))


def small(font: QFont) -> QFont:
    """Return the font of what is said over a text."""
    made = QFont(font)
    made.setPointSizeF(font.pointSizeF() * SMALL)
    return made


def sign_width(font: QFont, sign: str) -> float:
    """Return the width of the box around a sign, as wide as high at least."""
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
    """Return a font in bold."""
    made = QFont(font)
    made.setBold(True)
    return made
