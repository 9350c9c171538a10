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


def begin_whole(window: QWidget) -> None:
    """Give a window the size that it asks for, or as much of it as its screen has; Qt would stop at two thirds."""
    hint = window.sizeHint()
    begin_at(window, hint.width(), hint.height())
