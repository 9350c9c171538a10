"""How a sentence reaches screen readers without the focus moving."""

from __future__ import annotations

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QApplication, QWidget


def announce(widget: QWidget, sentence: str) -> None:
    """Have screen readers say a sentence that `widget` shows or stands for; an empty one is not said."""
    if sentence:
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, sentence))


def within(widget: QWidget) -> bool:
    """Tell whether the keyboard focus is inside a widget, so that what changed is an effect of its controls."""
    focused = QApplication.focusWidget()
    return focused is not None and widget.isAncestorOf(focused)
