"""The field in which words to filter by or to search for are typed."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

LEFT_TO_WINDOW = frozenset(QKeyCombination(Qt.Modifier.CTRL, key) for key in (Qt.Key.Key_D, Qt.Key.Key_E, Qt.Key.Key_K))
"""Keys of actions of the window, with which a field on Linux moves or deletes as a terminal does."""


class FilterField(QLineEdit):
    """A line to type into, with a button to clear it; keys that are actions of the window stay so in it."""

    def __init__(self, hint: str, name: str, parent: QWidget | None = None) -> None:
        """Begin empty; `hint` is shown until something is typed, `name` is the accessible name."""
        super().__init__(parent, clearButtonEnabled=True, placeholderText=hint)
        self.setAccessibleName(name)
        self.setCursorPosition(0)  # or Qt tells of it before the first focus, and Orca does not say what has the focus

    @override
    def event(self, arg__1: QEvent) -> bool:
        if left_to_window(arg__1):
            arg__1.ignore()
            return False
        return super().event(arg__1)


def left_to_window(event: QEvent) -> bool:
    """Tell whether an event asks a field if it takes a key that it leaves to the window."""
    asked = event.type() == QEvent.Type.ShortcutOverride
    return asked and isinstance(event, QKeyEvent) and event.keyCombination() in LEFT_TO_WINDOW
