"""The context menu of a paragraph, with the entries that apply to it."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtWidgets import QMenu, QWidget

from copytaster.gui.models.paragraph_menu import Choice, Entry
from copytaster.gui.models.words import translate


def menu(parent: QWidget, entries: Iterable[Entry], chosen: Callable[[Entry], None]) -> QMenu:
    """Return a menu of `entries`; `chosen` is called with the one that a person picks."""
    made = QMenu(parent)
    roles: QMenu | None = None
    group = 0
    for entry in entries:
        if entry.group != group:
            made.addSeparator()
            group = entry.group
        if entry.choice is Choice.ROLE and roles is None:
            roles = made.addMenu(translate("Comparison", "Role"))
        target = roles if entry.choice is Choice.ROLE and roles is not None else made
        action = target.addAction(entry.text)
        action.setCheckable(entry.choice is Choice.ROLE)
        action.setChecked(entry.checked)
        action.triggered.connect(lambda _checked=False, entry=entry: chosen(entry))
    return made
