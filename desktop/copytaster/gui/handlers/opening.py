"""How folders, files, the sample and recently opened folders are opened."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData
from PySide6.QtWidgets import QFileDialog
from typing_extensions import override

from copytaster.gui.handlers.folders import opened_folder
from copytaster.gui.handlers.handler import Commands, Handler
from copytaster.gui.models.opened import further, place_of
from copytaster.gui.models.tips import plain
from copytaster.resources import resource

KEYED = 9
"""How many entries of the menu of recent folders have a digit as their key."""


class Opening(Handler):
    """Asks what to open, and opens it."""

    @override
    def commands(self) -> Commands:
        return {
            "open-folder": lambda _: self.ask_folder(),
            "open-files": lambda _: self.ask_files(),
            "open-sample": lambda _: self.open_sample(),
            "close": lambda _: self._parts.bridge.close(),
            "refresh": lambda _: self._parts.bridge.refresh(),
        }

    def ask_folder(self) -> None:
        """Ask for a folder and open it."""
        folder = QFileDialog.getExistingDirectory(self._parts.window, self.tr("Open folder"), self._beside())
        if folder:
            self.open([Path(folder)])

    def ask_files(self) -> None:
        """Ask for files and open them."""
        files, _ = QFileDialog.getOpenFileNames(self._parts.window, self.tr("Open files"), self._inside())
        if files:
            self.open([Path(name) for name in files])

    def open_sample(self) -> None:
        """Open the story that comes with the program."""
        self.open([resource("samples")])

    def remember(self) -> None:
        """Record what is open as recently opened, unless nothing in it could be read."""
        bridge = self._parts.bridge
        if bridge.session is not None and bridge.session.state.documents:
            bridge.program.remember(bridge.paths)
        self.show_recent()

    def try_again(self) -> None:
        """Try once more to open what could not be opened."""
        self.open(self._parts.bridge.paths)

    def open_dropped(self, data: QMimeData) -> None:
        """Open the folders and files that were dropped on the window."""
        self.open(local_paths(data))

    def open(self, paths: Sequence[Path]) -> None:
        """Open `paths`."""
        if paths:
            self._parts.comparison.show_reading(None)
            self._parts.bridge.open(paths)

    def show_recent(self) -> None:
        """List the recently opened folders in the menu and on the start panel."""
        entries = self._parts.bridge.program.recent()
        menu = self._parts.actions.menu("file/recent")
        menu.clear()
        menu.setEnabled(bool(entries))
        for number, paths in enumerate(entries, start=1):
            action = menu.addAction(f"&{number}  {name(paths)}" if number <= KEYED else name(paths))
            action.setStatusTip(self.tr("Open {name} again").format(name=name(paths)))
            action.setToolTip(plain(str(paths[0])))
            action.triggered.connect(lambda _=False, paths=paths: self.open(paths))
        self._parts.middle.start.show_recent(entries)

    def _inside(self) -> str:
        """Return the folder that is open, or else contains what was opened last, where the dialog for files starts."""
        paths = self._parts.bridge.paths
        return str(opened_folder(paths)) if paths else self._beside()

    def _beside(self) -> str:
        """Return the folder that contains what is open or was opened last, where the dialog for folders starts."""
        paths = self._parts.bridge.paths or next(iter(self._parts.bridge.program.recent()), ())
        return str(paths[0].parent) if paths else str(Path.home())


def name(paths: Sequence[Path]) -> str:
    """Return the name for paths that were opened together, for a menu."""
    return f"{place_of(paths[0])}{further(paths)}".replace("&", "&&")


def local_paths(data: QMimeData) -> list[Path]:
    """Return the local folders and files in `data`."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
