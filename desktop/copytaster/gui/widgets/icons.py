"""The program's icons: simple line drawings in the colours of the window."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer

from copytaster.resources import resource

SIZES = (18, 36)
"""The sizes in pixels: that of the tool bar, and twice that for screens with a high resolution."""

INK = "currentColor"


def icon(name: str, palette: QPalette) -> QIcon:
    """Return the icon `name` in the text colour of `palette`, with variants for disabled and selected items."""
    drawn = QIcon()
    groups, roles = QPalette.ColorGroup, QPalette.ColorRole
    for mode, group, role in (
        (QIcon.Mode.Normal, groups.Active, roles.WindowText),
        (QIcon.Mode.Disabled, groups.Disabled, roles.WindowText),
        (QIcon.Mode.Selected, groups.Active, roles.HighlightedText),
    ):
        ink = palette.color(group, role).name()
        source = resource("icons", f"{name}.svg").read_bytes().replace(INK.encode(), ink.encode())
        for size in SIZES:
            drawn.addPixmap(painted(source, QSize(size, size)), mode)
    return drawn


def program_icon() -> QIcon:
    """Return the icon of the program, in its own colours."""
    source = resource("icons", "copytaster.svg").read_bytes()
    drawn = QIcon()
    for size in (16, 24, 32, 48, 64, 128, 256):
        drawn.addPixmap(painted(source, QSize(size, size)))
    return drawn


def painted(source: bytes, size: QSize) -> QPixmap:
    """Return an SVG painted at `size` on a transparent background."""
    picture = QPixmap(size)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    QSvgRenderer(QByteArray(source)).render(painter, QRectF(0, 0, size.width(), size.height()))
    painter.end()
    return picture
