"""The view of a ledger's table: its wrapped cells lead to the text, and it is copied as tab-separated values."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QWidget
from typing_extensions import override

from copytaster.comparison.comparison import Passage
from copytaster.gui.ledgers.grid import Grid, Line, as_tsv
from copytaster.gui.widgets.frozen_columns import FreezingTable
from copytaster.gui.widgets.grid_delegate import GridDelegate, widest, widest_said
from copytaster.gui.widgets.grid_model import GridModel
from copytaster.palette import Palette

MEASURED = 300
"""The most rows whose heights are measured one by one; in a longer table all rows get the greatest height in a sample
of this size, to save time."""
FIXED_LINES = 3
"""The most lines of words in such a row, below the sign."""
NARROWEST = 68
SENTENCE = 120
"""The least width of a column of sentences in pixels: three words per line. Columns without room are scrolled to."""
LONGEST_WORD = 16
"""The most letters of a word for which a column is widened."""


class GridView(FreezingTable):
    """Shows the lines of a grid; `passage_wanted` carries a passage that a person wants to see in its version."""

    passage_wanted = Signal(object)
    line_selected = Signal(int)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """Make an empty table with the accessible name `name`."""
        super().__init__(parent)
        self.grid = Grid()
        self.model_ = GridModel(self)
        self.painter_ = GridDelegate(self)
        self.setModel(self.model_)
        self.setItemDelegate(self.painter_)
        self.setAccessibleName(name)
        self.setShowGrid(False)
        self.setWordWrap(True)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(1)
        heads = self.heads
        heads.setSectionsClickable(True)
        heads.setHighlightSections(False)
        heads.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        heads.setMinimumSectionSize(NARROWEST)
        heads.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        heads.sectionResized.connect(self._measure)
        self.doubleClicked.connect(self._jump)
        self.customContextMenuRequested.connect(self._open_menu)
        self.selectionModel().currentRowChanged.connect(self._tell_line)

    def show_grid(self, grid: Grid, lines: tuple[Line, ...]) -> None:
        """Show `lines` of `grid`; the current line stays the same if it is still there."""
        kept = self._current_number()
        self.grid = grid
        self.model_.fill(grid, lines)
        versions = (column for column, head in enumerate(grid.heads) if head.version is not None)
        self.heads.frozen = range(next(versions, 0))
        self._share_out()
        row = next((row for row, line in enumerate(lines) if line.number == kept), -1)
        if row >= 0:
            self.select(row)

    def select(self, row: int) -> None:
        """Select the first cell of a line, and nothing else whatever keys are held."""
        index = self.model_.index(row, 0)
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def set_colours(self, colours: Palette) -> None:
        """Paint in `colours`."""
        self.painter_.colours = self.model_.colours = colours
        self.horizontalHeader().viewport().update()
        self.viewport().update()

    def copy(self) -> None:
        """Copy the selected lines, or all if none is selected, with the heads as tab-separated values."""
        rows = sorted({index.row() for index in self.selectedIndexes()}) or range(len(self.model_.lines))
        lines = tuple(self.model_.lines[row] for row in rows)
        QGuiApplication.clipboard().setText(as_tsv(self.model_.heads, lines))

    def copy_all(self) -> None:
        """Copy the whole table as it is filtered."""
        QGuiApplication.clipboard().setText(as_tsv(self.model_.heads, self.model_.lines))

    def leads(self, index: QModelIndex) -> Passage | None:
        """Return the passage that a cell leads to, else the first one of its line, None if there is none."""
        if not index.isValid():
            return None
        slots = self.model_.lines[index.row()].slots
        own = slots[index.column()].leads
        return own or next((slot.leads for slot in slots if slot.leads is not None), None)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._jump(self.currentIndex())
        else:
            super().keyPressEvent(event)

    @override
    def keyboardSearch(self, search: str) -> None:
        """Disable Qt's search by first letters, since letters have other uses in the window."""

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._share_out()

    def _jump(self, index: QModelIndex) -> None:
        if (passage := self.leads(index)) is not None:
            self.passage_wanted.emit(passage)

    def _current_number(self) -> int:
        row = self.currentIndex().row()
        return self.model_.lines[row].number if 0 <= row < len(self.model_.lines) else -1

    def _tell_line(self, index: QModelIndex) -> None:
        self.line_selected.emit(self.model_.lines[index.row()].number if index.isValid() else -1)

    def _share_out(self) -> None:
        heads = self.horizontalHeader()
        whole = sum(head.weight for head in self.model_.heads)
        left = self.viewport().width()
        with QSignalBlocker(heads):
            for column, head in enumerate(self.model_.heads):
                last = column == len(self.model_.heads) - 1
                width = left if last else round(self.viewport().width() * head.weight / whole)
                heads.resizeSection(column, max(self._least(column), heads.sectionSizeHint(column), width))
                left -= heads.sectionSize(column)
        self._measure()

    def _least(self, column: int) -> int:
        """Return the least width of a column, so that no word of a name or a fact is broken and sentences have room.

        In a column of kinds the words beside the signs are whole; those of many versions would leave no room.
        """
        head = self.model_.heads[column]
        slots = [line.slots[column] for line in self.model_.lines[:MEASURED]]
        shown = {slot for slot in slots if slot.text and (slot.strong or not head.sentences)}
        kinds = {slot.said for slot in slots if slot.said and not slot.text and head.version is None}
        words = max(widest(shown, self.font(), LONGEST_WORD), widest_said(kinds, self.font()))
        return max(SENTENCE if head.sentences else NARROWEST, words)

    def _measure(self) -> None:
        rows, lines = self.verticalHeader(), self.model_.lines
        if len(lines) > MEASURED:
            some = lines[:: 1 + len(lines) // MEASURED]
            most = (FIXED_LINES + 1) * self.fontMetrics().height()
            rows.setDefaultSectionSize(min(most, max(map(self._height, some))))
            return
        for row, line in enumerate(lines):
            rows.resizeSection(row, self._height(line))

    def _height(self, line: Line) -> int:
        """Return the height of a row: that of its highest cell."""
        slots = enumerate(line.slots)
        return max(self.painter_.height(slot, self.font(), self.columnWidth(column)) for column, slot in slots)

    def _open_menu(self, point: QPoint) -> None:
        menu = QMenu(self)
        index = self.indexAt(point)
        show = menu.addAction(self.tr("&Show in the text"), lambda: self._jump(index))
        show.setEnabled(self.leads(index) is not None)
        menu.addSeparator()
        menu.addAction(self.tr("&Copy these lines"), self.copy)
        menu.addAction(self.tr("Copy the &whole table"), self.copy_all)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.viewport().mapToGlobal(point))
