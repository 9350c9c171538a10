"""Signs before words: in a column of fixed width, because many come from another font with other measures."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QIcon, QPainter, QPalette, QPixmap

SCALES = (1, 2)
"""The scales at which a sign is painted: that of usual screens, and that of screens with a high resolution."""


def room_of(metrics: QFontMetrics) -> int:
    """Return the width of the column of signs, which is also their height."""
    return metrics.ascent()


def sign_icon(sign: str, font: QFont, palette: QPalette) -> QIcon:
    """Return `sign` as an icon in the colours of buttons, with a variant for disabled ones."""
    drawn = QIcon()
    groups = QPalette.ColorGroup
    for mode, group in ((QIcon.Mode.Normal, groups.Active), (QIcon.Mode.Disabled, groups.Disabled)):
        ink = palette.color(group, QPalette.ColorRole.ButtonText)
        for scale in SCALES:
            size = room_of(QFontMetrics(font))
            picture = QPixmap(QSize(size, size) * scale)
            picture.fill(Qt.GlobalColor.transparent)
            painter = QPainter(picture)
            painter.scale(scale, scale)
            painter.setFont(font)
            painter.setPen(ink)
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip
            painter.drawText(QRectF(0, 0, size, size), flags, sign)
            painter.end()
            drawn.addPixmap(picture, mode)
    return drawn
