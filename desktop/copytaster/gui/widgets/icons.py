"""The program's icons: simple line drawings in the colours of the window."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer

from copytaster.resources import resource

SIZES = (18, 36)
"""The sizes in pixels: that of the tool bar, and twice that for screens with a high resolution."""

INK = b"currentColor"


def icon(name: str, palette: QPalette) -> QIcon:
    """Return the icon `name` in the text colour of `palette`, with variants for disabled and selected items."""
    drawn, source = QIcon(), resource("icons", f"{name}.svg").read_bytes()
    groups, roles = QPalette.ColorGroup, QPalette.ColorRole
    for mode, group, role in (
        (QIcon.Mode.Normal, groups.Active, roles.WindowText),
        (QIcon.Mode.Disabled, groups.Disabled, roles.WindowText),
        (QIcon.Mode.Selected, groups.Active, roles.HighlightedText),
    ):
        shape = QSvgRenderer(QByteArray(source.replace(INK, palette.color(group, role).name().encode())))
        for size in SIZES:
            drawn.addPixmap(painted(shape, size), mode)
    return drawn


def program_icon() -> QIcon:
    """Return the icon of the program, in its own colours."""
    shape, drawn = QSvgRenderer(resource("icons", "copytaster.svg").read_bytes()), QIcon()
    for size in (16, 24, 32, 48, 64, 128, 256):
        drawn.addPixmap(painted(shape, size))
    return drawn


def painted(shape: QSvgRenderer, size: int) -> QPixmap:
    """Return a square picture of `shape`, `size` pixels wide, on a transparent background."""
    picture = QPixmap(size, size)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    shape.render(painter, QRectF(0, 0, size, size))
    painter.end()
    return picture
