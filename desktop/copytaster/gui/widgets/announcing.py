"""How screen readers are told what Qt does not tell them: a sentence, and the line at which a list gets the focus."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent, QAccessibleInterface
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget


def announce(widget: QWidget, sentence: str) -> None:
    """Have screen readers say a sentence that `widget` shows or stands for; an empty one is not said."""
    if sentence:
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, sentence))


def within(widget: QWidget) -> bool:
    """Tell whether the keyboard focus is inside a widget, so that what changed is an effect of its controls."""
    focused = QApplication.focusWidget()
    return focused is not None and widget.isAncestorOf(focused)


@contextmanager
def telling_lines(app: QApplication) -> Iterator[None]:
    """Have screen readers say the current line of each list that gets the keyboard focus; Qt tells only of the list."""
    app.focusChanged.connect(tell_soon)
    try:
        yield
    finally:
        app.focusChanged.disconnect(tell_soon)


def tell_soon(_: QWidget | None, now: QWidget | None) -> None:
    """Tell of the line of a list that just got the focus, as soon as Qt has told of the list."""
    if isinstance(now, QAbstractItemView):
        QTimer.singleShot(0, now, partial(tell_line, now))


def tell_line(view: QAbstractItemView) -> None:
    """Tell screen readers that the current line of a list has the keyboard focus, if it has."""
    table: QAccessibleInterface | None = QAccessible.queryAccessibleInterface(view)
    line = table.focusChild() if table is not None and view.hasFocus() else None
    if line is not None:
        QAccessible.updateAccessibility(QAccessibleEvent(line, QAccessible.Event.Focus))
