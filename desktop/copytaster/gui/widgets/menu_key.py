"""The keys that open the menu of what has the keyboard, where Qt knows only the key Menu, which many keyboards lack."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QKeyCombination, QRect, Qt
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QMenu, QWidget

KEYS = QKeyCombination(Qt.KeyboardModifier.ShiftModifier, Qt.Key.Key_F10)


def menu_asked(window: QWidget, event: QKeyEvent) -> bool:
    """If `event` is Shift+F10, ask the focused widget for its menu as the key Menu does; tell whether it is.

    On a system that does so itself, the menu is already open.
    """
    if event.keyCombination() != KEYS:
        return False
    focused: QWidget | None = window.focusWidget()  # typed as if it were always there
    if focused is not None and QApplication.activePopupWidget() is None:
        cursor = focused.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle)
        point = cursor.center() if isinstance(cursor, QRect) else focused.rect().center()
        asked = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, point, focused.mapToGlobal(point))
        QCoreApplication.sendEvent(focused, asked)
        choose_first(QApplication.activePopupWidget())
    return True


def choose_first(popup: QWidget | None) -> None:
    """Choose the first entry of a menu that just opened, so that screen readers tell of it; Qt chooses none."""
    if isinstance(popup, QMenu):
        there = (action for action in popup.actions() if action.isEnabled() and not action.isSeparator())
        if (first := next(there, None)) is not None:
            popup.setActiveAction(first)
