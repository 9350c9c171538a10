"""What a person can do with the ledgers: show one, choose the class of a version; and what Copy copies."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractItemView, QApplication, QDockWidget
from typing_extensions import override

from copytaster.comparison.ledgers import Derivation
from copytaster.gui.actions.catalogue import LEDGERS
from copytaster.gui.docks import heighten, lower
from copytaster.gui.handlers.handler import Commands, Handler, with_value
from copytaster.gui.widgets.copying import selected_lines, selected_words
from copytaster.gui.widgets.grid_view import GridView
from copytaster.gui.window_parts import WindowParts
from copytaster.session.ledgers import choice


class Consulting(Handler):
    """Shows ledgers in one of `docks`, and turns decisions about them into edits."""

    def __init__(self, parts: WindowParts, docks: Mapping[str, QDockWidget]) -> None:
        """Work in the window of `parts`; `docks` have the ids of their actions."""
        super().__init__(parts)
        self._docks = docks
        self._dock = docks["show-ledgers"]
        parts.window.tabifiedDockWidgetActivated.connect(self._make_room)

    @override
    def commands(self) -> Commands:
        return {f"ledger-{name}": with_value(self.show, name) for name in LEDGERS}

    def show(self, name: str) -> None:
        """Show one ledger in front."""
        self._dock.show()
        self._dock.raise_()
        heighten(self._parts.window, self._dock)
        self._parts.ledgers.show_ledger(name)

    def choose_class(self, version: int, derivation: Derivation | None) -> None:
        """Set the class of a version's coverage by hand, or with None use the measured one."""
        self._parts.bridge.classify(
            lambda session, key, document, of: choice(session, key, document, of, derivation), version
        )

    def copy(self) -> None:
        """Copy what is selected in the part in focus, lines or words, or else the selected text of the versions."""
        focused = QApplication.focusWidget()
        if words := selected_words(focused):  # Qt leaves the key to the window where a text can only be read
            QGuiApplication.clipboard().setText(words)
        elif isinstance(focused, GridView):
            focused.copy()
        elif isinstance(focused, QAbstractItemView) and focused is not self._parts.comparison.view:
            QGuiApplication.clipboard().setText(selected_lines(focused))
        else:
            self._parts.comparison.view.copy()

    def _make_room(self, dock: QDockWidget) -> None:
        """Give the panels below the height that the one whose tab was chosen needs."""
        if dock is self._dock:
            heighten(self._parts.window, dock)
        elif dock in self._docks.values():
            lower(self._parts.window, self._docks)
