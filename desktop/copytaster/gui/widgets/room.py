"""How large a window begins on the screen that it stands on."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

FRAME = QSize(20, 60)
"""Pixels beside and above a window that the desktop may need for its frame."""


def fitting(wanted: QSize, room: QSize) -> QSize:
    """Return how large a window begins that is to be seen whole on a screen with so much room."""
    return wanted.boundedTo(room - FRAME)


def begin_at(window: QWidget, width: int, height: int) -> None:
    """Give a window a size in pixels, or as much of it as its screen has."""
    window.resize(fitting(QSize(width, height), window.screen().availableSize()))


def bring_inside(window: QWidget) -> None:
    """Make a window that was restored no larger than its screen, which may be another one now, and move it into it."""
    if window.isMaximized() or window.isFullScreen():
        return
    room = window.screen().availableGeometry()
    window.resize(fitting(window.size(), room.size()))
    frame = window.frameGeometry()
    window.move(
        max(room.left(), min(frame.left(), room.right() - frame.width() + 1)),
        max(room.top(), min(frame.top(), room.bottom() - frame.height() - FRAME.height() + 1)),
    )


def begin_whole(window: QWidget) -> None:
    """Give a window the size that it asks for, or as much of it as its screen has; Qt would stop at two thirds."""
    hint = window.sizeHint()
    begin_at(window, hint.width(), hint.height())
