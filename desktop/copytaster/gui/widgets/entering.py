"""What Enter does in a dialog that stays open: it presses the focused button, if any."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QPushButton


def entered(dialog: QDialog, event: QKeyEvent) -> bool:
    """If `event` is Enter, press the focused button and no default one; tell whether it is Enter."""
    if event.key() not in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
        return False
    if isinstance(button := dialog.focusWidget(), QPushButton):
        button.click()
    return True
