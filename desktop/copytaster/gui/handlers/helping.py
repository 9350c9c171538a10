"""How the dialogs for help and settings are opened."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog
from typing_extensions import override

from copytaster.gui.dialogs.about_dialog import AboutDialog
from copytaster.gui.dialogs.settings_dialog import SettingsDialog
from copytaster.gui.dialogs.shortcuts_dialog import ShortcutsDialog
from copytaster.gui.handlers.handler import Commands, Handler
from copytaster.project.codebook import codebook


class Helping(Handler):
    """Opens the dialogs; `setting_changed` carries a setting and its new value."""

    setting_changed = Signal(object, object)

    @override
    def commands(self) -> Commands:
        return {
            "shortcuts": lambda _: self.open_shortcuts(),
            "about": lambda _: self._open(AboutDialog(self._parts.window)),
            "settings": lambda _: self.open_settings(),
        }

    def open_shortcuts(self) -> None:
        """Show every key, those of the codebook too."""
        session = self._parts.bridge.session
        self._open(ShortcutsDialog(self._parts.window, codebook(session.project) if session else ()))

    def open_settings(self) -> None:
        """Open the settings; every change takes effect at once."""
        dialog = SettingsDialog(self._parts.settings, self._parts.window)
        dialog.changed.connect(self.setting_changed)
        self._open(dialog)

    def _open(self, dialog: QDialog) -> None:
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
