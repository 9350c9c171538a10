"""The page of the coverage ledger: the map, the table of shares, and the class, which a person can change."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QHBoxLayout, QLabel, QSplitter, QVBoxLayout, QWidget

from copytaster.comparison.ledgers import CoverageRow, Derivation
from copytaster.gui.ledgers.account import Account
from copytaster.gui.ledgers.grid import Grid
from copytaster.gui.ledgers.words import DERIVATIONS, in_language
from copytaster.gui.models.spoken import aloud
from copytaster.gui.panels.picture_frame import PictureFrame
from copytaster.gui.widgets.chooser import name_choice
from copytaster.gui.widgets.grid_view import GridView
from copytaster.gui.widgets.labels import note, sentence
from copytaster.gui.widgets.picture import title_of
from copytaster.palette import Palette
from copytaster.report.pictures import Box, Shape

CLASS = 1
"""The column of the class, whose tooltip has the evidence."""


class CoveragePage(QWidget):
    """Shows the coverage; `class_wanted` carries a version's number and the class chosen, None for the measured one."""

    passage_wanted = Signal(object)
    place_wanted = Signal(object)
    picture_wanted = Signal(object, str)
    class_wanted = Signal(int, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Lay out the map, the table and the choice."""
        super().__init__(parent)
        self._rows: tuple[CoverageRow, ...] = ()
        self._labels: tuple[str, ...] = ()
        self._told: tuple[str, ...] = ()
        self.frame = PictureFrame(self.tr("Coverage map"), self.tr("coverage"))
        self.view = GridView(self.tr("Coverage of each version"))
        self.view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self._which = QLabel()
        self._class = QComboBox()
        name_choice(self._class, self.tr("The class of the version selected"))
        self._class.addItem(self.tr("As measured"), None)
        for derivation, sign in DERIVATIONS.items():
            self._class.addItem(f"{sign.sign}  {in_language(sign).words}", derivation)
        self._note = note()
        self._evidence = sentence("")
        self._evidence.setAccessibleDescription(self.tr("What the class rests on"))
        choice = QHBoxLayout()
        choice.addWidget(self._which)
        choice.addWidget(self._class)
        choice.addStretch()
        right = QWidget()
        beside = QVBoxLayout(right)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.addWidget(self.view, 1)
        beside.addWidget(self._evidence)
        beside.addLayout(choice)
        self._parts = QSplitter(Qt.Orientation.Horizontal)
        self._parts.setChildrenCollapsible(False)
        self._parts.addWidget(self.frame)
        self._parts.addWidget(right)
        self._parts.setSizes([630, 470])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.addWidget(self._note, 1)
        column.addWidget(self._parts, 1)
        self.view.passage_wanted.connect(self.passage_wanted)
        self.view.line_selected.connect(self._show_choice)
        self.frame.place_wanted.connect(self.place_wanted)
        self.frame.picture_wanted.connect(self.picture_wanted)
        self._class.activated.connect(self._choose)

    def show_account(self, account: Account | None) -> None:
        """Show the coverage of `account`."""
        grid = account.grids["coverage"] if account else Grid()
        self._rows = account.ledgers.coverage if account else ()
        self._labels = account.index.labels if account else ()
        self._told = tuple(line.slots[CLASS].tip for line in grid.lines)
        row = self.view.currentIndex().row()
        self.view.show_grid(grid, grid.lines)
        self._note.setText(grid.note)
        self._note.setVisible(bool(grid.note))
        self._parts.setVisible(bool(grid.lines))
        if account and grid.lines:
            told = "; ".join(", ".join(slot.text for slot in line.slots if slot.text) for line in grid.lines)
            self.frame.show_pictures(account.coverage, told, self._spoken)
            self.view.select(max(0, min(row, len(grid.lines) - 1)))

    def set_colours(self, colours: Palette) -> None:
        """Paint in `colours`."""
        self.frame.set_colours(colours)
        self.view.set_colours(colours)

    def _spoken(self, shape: Shape) -> str:
        """Return what a screen reader is told of a part of the map: first which paragraph it stands for."""
        place = shape.place if isinstance(shape, Box) else None
        named = aloud(f"{self._labels[place.version]} ¶{place.paragraph + 1}:") if place else ""
        return " ".join(filter(None, (named, title_of(shape))))

    def _show_choice(self, number: int) -> None:
        there = 0 <= number < len(self._rows)
        self._class.setEnabled(there)
        self._which.setText("")
        self._evidence.setText("")
        if there:
            row = self._rows[number]
            self._which.setText(self.tr("Class of {label}:").format(label=self._labels[row.version]))
            self._evidence.setText(self.tr("Evidence: {evidence}.").format(evidence=self._told[number]))
            with QSignalBlocker(self._class):
                self._class.setCurrentIndex(self._class.findData(row.derivation) if row.overruled else 0)

    def _choose(self, choice: int) -> None:
        number = self.view.currentIndex().row()
        if 0 <= number < len(self._rows):
            word = self._class.itemData(choice)  # Qt keeps the word and forgets that it is one of ours
            self.class_wanted.emit(self._rows[number].version, Derivation(word) if word else None)
