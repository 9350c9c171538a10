"""The page for spun copy: versions that are spun or show signs of it, how certain that is, and the words swapped."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QSplitter, QVBoxLayout, QWidget

from copytaster.gui.ledgers.account import Account
from copytaster.gui.ledgers.grid import Grid
from copytaster.gui.ledgers.spun_grid import Finding
from copytaster.gui.widgets.grid_view import GridView
from copytaster.gui.widgets.labels import note, sentence
from copytaster.palette import Palette


class SpunPage(QWidget):
    """Shows the findings of spun copy; `passage_wanted` carries a passage that a person wants to see in its version."""

    passage_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Lay out the list, the sentence and the table."""
        super().__init__(parent)
        self._findings: tuple[Finding, ...] = ()
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Versions that are spun or show signs of it"))
        self.view = GridView(self.tr("Words swapped, or odd phrases"))
        self._sentence = sentence("")
        self._sentence.setAccessibleDescription(self.tr("How sure this is"))
        self._note = note(self.tr("No version looks like another one with its words swapped one for one by machine."))
        right = QWidget()
        beside = QVBoxLayout(right)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.addWidget(self._sentence)
        beside.addWidget(self.view, 1)
        self._parts = QSplitter(Qt.Orientation.Horizontal)
        self._parts.setChildrenCollapsible(False)
        self._parts.addWidget(self.list)
        self._parts.addWidget(right)
        self._parts.setStretchFactor(1, 1)
        self._parts.setSizes([180, 900])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.addWidget(self._note, 1)
        column.addWidget(self._parts, 1)
        self.list.currentRowChanged.connect(self._show)
        self.view.passage_wanted.connect(self.passage_wanted)

    def show_account(self, account: Account | None) -> None:
        """Show the findings of `account`."""
        row = self.list.currentRow()
        self._findings = account.findings if account else ()
        self.list.clear()
        self.list.addItems([finding.title for finding in self._findings])
        self._note.setVisible(account is not None and not self._findings)
        self._parts.setVisible(bool(self._findings))
        self.list.setCurrentRow(max(0, min(row, len(self._findings) - 1)))

    def set_colours(self, colours: Palette) -> None:
        """Paint in `colours`."""
        self.view.set_colours(colours)

    def _show(self, number: int) -> None:
        there = 0 <= number < len(self._findings)
        grid = self._findings[number].grid if there else Grid()
        self._sentence.setText(self._findings[number].sentence if there else "")
        self.view.show_grid(grid, grid.lines)
