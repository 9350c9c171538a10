"""Where the keyboard is, and what Enter does in a window and in a dialog that stays open."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QWidget


def entered(window: QWidget, event: QKeyEvent) -> bool:
    """If `event` is Enter, press the focused button and no default one; tell whether it is Enter."""
    if event.key() not in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
        return False
    if isinstance(button := window.focusWidget(), QPushButton):
        button.click()
    return True


def has_keyboard(widget: QWidget) -> bool:
    """Tell whether the keyboard is inside a widget as soon as its window is in front."""
    focused: QWidget | None = widget.window().focusWidget()  # typed as if it were always there
    return focused is not None and widget.isAncestorOf(focused)
