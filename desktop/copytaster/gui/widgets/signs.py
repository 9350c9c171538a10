"""Signs before words: in a column of fixed width, because many come from another font with other measures."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QIcon, QPainter, QPalette, QPixmap

SCALES = (1, 2)
"""The scales at which a sign is painted: that of usual screens, and that of screens with a high resolution."""


NARROW = 0.8
"""The width of the column of signs as a share of the height of letters: that of the widest sign, an arrow or “≈”."""


def room_of(metrics: QFontMetrics) -> int:
    """Return the width of the column of signs."""
    return round(NARROW * metrics.ascent())


def box_of(metrics: QFontMetrics) -> QSize:
    """Return the size of a sign as an icon, which makes nothing higher than its words do."""
    return QSize(room_of(metrics), metrics.ascent())


def sign_icon(sign: str, font: QFont, palette: QPalette, pressed: QColor) -> QIcon:
    """Return `sign` as an icon in the colours of buttons, with variants for disabled and for pressed ones."""
    drawn = QIcon()
    groups, modes, states = QPalette.ColorGroup, QIcon.Mode, QIcon.State
    for mode, state, ink in (
        (modes.Normal, states.Off, palette.color(groups.Active, QPalette.ColorRole.ButtonText)),
        (modes.Normal, states.On, pressed),
        (modes.Disabled, states.Off, palette.color(groups.Disabled, QPalette.ColorRole.ButtonText)),
    ):
        for scale in SCALES:
            drawn.addPixmap(painted(sign, font, ink, scale), mode, state)
    return drawn


def painted(sign: str, font: QFont, ink: QColor, scale: int) -> QPixmap:
    """Return a picture of `sign`, `scale` times as large as its room, on a transparent background."""
    size = box_of(QFontMetrics(font))
    picture = QPixmap(size * scale)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.scale(scale, scale)
    painter.setFont(font)
    painter.setPen(ink)
    flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip
    painter.drawText(QRectF(0, 0, size.width(), size.height()), flags, sign)
    painter.end()
    return picture
