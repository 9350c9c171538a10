"""How windows and dialogs are sized and placed within their screen."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QSize
from PySide6.QtWidgets import QWidget

FRAME = QSize(20, 60)
"""Pixels beside and above a window that its frame may need."""


def fitting(wanted: QSize, room: QSize) -> QSize:
    """Return the size of a window reduced so that the whole window is visible on a screen with this much room."""
    return wanted.boundedTo(room - FRAME)


def begin_at(window: QWidget, width: int, height: int) -> None:
    """Give a window a size in pixels, or as much of it as the screen allows."""
    window.resize(fitting(QSize(width, height), window.screen().availableSize()))


def bring_inside(window: QWidget) -> None:
    """Shrink and move a restored window so that it is within its screen, which may be another one than before."""
    if window.isMaximized() or window.isFullScreen():
        return
    room = window.screen().availableGeometry()
    window.resize(fitting(window.size(), room.size()))
    frame = window.frameGeometry()
    inside = QPoint(
        max(room.left(), min(frame.left(), room.right() - frame.width() + 1)),
        max(room.top(), min(frame.top(), room.bottom() - frame.height() - FRAME.height() + 1)),
    )
    if inside != frame.topLeft():  # else it would go down by its title bar, which it does not have before it is shown
        window.move(inside)


def begin_whole(window: QWidget) -> None:
    """Give a window the size it asks for, or as much as the screen allows; Qt allows only two thirds of it."""
    hint = window.sizeHint()
    begin_at(window, hint.width(), hint.height())
