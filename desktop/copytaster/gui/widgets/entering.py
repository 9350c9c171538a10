"""What Enter does in a dialog that is worked in for a while: it presses the button that the keyboard is at."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QPushButton


def entered(dialog: QDialog, event: QKeyEvent) -> bool:
    """Press the button that the keyboard is at, and no other one, if `event` is Enter; tell whether it is."""
    if event.key() not in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
        return False
    if isinstance(button := dialog.focusWidget(), QPushButton):
        button.click()
    return True
