"""Signs before words: in a column of fixed width, because many come from another font with other measures."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QIcon, QPainter, QPalette, QPixmap

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


def sign_icon(sign: str, font: QFont, palette: QPalette) -> QIcon:
    """Return `sign` as an icon in the colours of buttons, with a variant for disabled ones."""
    drawn = QIcon()
    groups = QPalette.ColorGroup
    for mode, group in ((QIcon.Mode.Normal, groups.Active), (QIcon.Mode.Disabled, groups.Disabled)):
        ink = palette.color(group, QPalette.ColorRole.ButtonText)
        for scale in SCALES:
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
            drawn.addPixmap(picture, mode)
    return drawn
