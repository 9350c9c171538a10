"""How a person consults the ledgers: brings one to the front, and says which class a version has."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractItemView, QApplication, QDockWidget

from copytaster.comparison.ledgers import Derivation
from copytaster.gui.actions.catalogue import LEDGERS
from copytaster.gui.docks import heighten
from copytaster.gui.face import Face
from copytaster.gui.widgets.copying import selected_lines
from copytaster.gui.widgets.grid_view import GridView
from copytaster.gui.wishes.command import Commands, with_value
from copytaster.session.ledgers import choice


class Consulting(QObject):
    """Show ledgers in `dock`, and turn what a person says of them into edits."""

    def __init__(self, face: Face, dock: QDockWidget) -> None:
        """Work in the window of `face`."""
        super().__init__(face.window)
        self._face = face
        self._dock = dock

    def commands(self) -> Commands:
        """Return what this does, by the actions' ids."""
        shown: Commands = {f"ledger-{name}": with_value(self.show, name) for name in LEDGERS}
        return {**shown, "show-ledgers": self.open}

    def open(self, on: bool) -> None:  # noqa: FBT001 - called with an action's state
        """Bring the ledgers to the front with room to be read, or put them away."""
        self._dock.setVisible(on)
        if on:
            self._raise()
            self._face.ledgers.focus_ledger()

    def show(self, name: str) -> None:
        """Bring one ledger to the front."""
        self._dock.show()
        self._raise()
        self._face.ledgers.show_ledger(name)

    def choose_class(self, version: int, derivation: Derivation | None) -> None:
        """Say how much of a version comes from the base, or with None let it be as measured."""
        self._face.bridge.classify(
            lambda session, key, document, of: choice(session, key, document, of, derivation), version
        )

    def copy(self) -> None:
        """Copy the lines selected in the table that the keyboard is in, or else what is selected of the versions."""
        focused = QApplication.focusWidget()
        if isinstance(focused, GridView):
            focused.copy()
        elif isinstance(focused, QAbstractItemView) and focused is not self._face.comparison.view:
            QGuiApplication.clipboard().setText(selected_lines(focused))
        else:
            self._face.comparison.view.copy()

    def _raise(self) -> None:
        self._dock.raise_()
        heighten(self._face.window, self._dock)
