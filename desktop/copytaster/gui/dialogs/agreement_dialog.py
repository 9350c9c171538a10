"""The dialog that compares another coder's notes with the person's own: how far both agree, and where they differ."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QPushButton,
    QSplitter,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from copytaster.comparison.index import Index
from copytaster.gui.models.agreement import ApartLine, apart_heads, apart_line, code_cells, code_heads, summary
from copytaster.gui.models.tips import plain
from copytaster.gui.models.words import shortened
from copytaster.gui.widgets.entering import entered
from copytaster.gui.widgets.labels import dimmed, sentence
from copytaster.gui.widgets.room import begin_at
from copytaster.report.agreement import AgreementReport, CodedDifference

SIZE = (1000, 640)
CODES_HEIGHT, APART_HEIGHT = 220, 300
CODE, REMARK = 0, 9
CODE_WIDTH = 190
WIDTHS = (52, 100, 90)
WORDS = 3


class AgreementDialog(QDialog):
    """Show how far two coders agree; the window can be used while it is open.

    `stop_wanted` carries the difference that a person wants to see, `taken` the `CodedDifference` whose other note is
    to replace the person's own, `narrowed` whether only differences are compared that both annotated; `export_wanted`
    asks for a file.
    """

    stop_wanted = Signal(object)
    taken = Signal(object)
    narrowed = Signal(bool)
    export_wanted = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """Lay out the tables; `name` is what the other coder's project is called."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Agreement with another coder"))
        begin_at(self, *SIZE)
        self._apart: tuple[CodedDifference, ...] = ()
        self._readings: list[Index] = []
        self.words = sentence("")
        self.words.setAccessibleDescription(self.tr("What was compared"))
        self.noted_only = QCheckBox(self.tr("Compare &only differences that both have noted"))
        self.codes = table(self.tr("Each code"), code_heads())
        self.apart = table(self.tr("Coded differently"), apart_heads())
        self.show_ = self._button(self.tr("&Show in the text"), self.tr("Go to the difference in the versions"))
        self.take = self._button(
            self.tr("&Take over the other’s note"),
            self.tr("Replace your codes and memo on this difference by the other’s; undo brings them back"),
        )
        self.export = self._button(self.tr("&Export…"), self.tr("Write the agreement as text or data"))
        column = QVBoxLayout(self)
        column.addWidget(sentence(self.tr("Your notes on this story beside those of “{name}”.").format(name=name)))
        column.addWidget(self.words)
        column.addWidget(self.noted_only)
        column.addWidget(self._tables(), 1)
        column.addWidget(
            dimmed(sentence(self.tr("What you take over becomes your note: export the agreement before you do.")))
        )
        column.addWidget(self._buttons())
        self._wire()
        self._enable()

    @property
    def unit(self) -> CodedDifference | None:
        """Return the difference selected, None for none."""
        row = self.apart.currentIndex().row()
        return self._apart[row] if 0 <= row < len(self._apart) else None

    def show_report(self, report: AgreementReport) -> None:
        """Show how far the coders agree; if they now agree about the selected difference, select the next one."""
        self.words.setText(summary(report))
        self.codes.clear()
        self.codes.addTopLevelItems([QTreeWidgetItem(code_cells(code)) for code in report.agreement.codes])
        for item in items(self.codes):
            right(item, range(CODE + 1, REMARK))
            for cell in (CODE, REMARK):
                item.setToolTip(cell, plain(item.text(cell)))
        before, row = self.unit, self.apart.currentIndex().row()
        readings = [coding.index for coding in report.codings]
        stop = before.stop if before is not None and readings == self._readings else None
        with QSignalBlocker(self.apart):
            self._fill(report)
            stops = [unit.stop for unit in self._apart]
            if stop is not None:
                self._select(stops.index(stop) if stop in stops else row)
        self._readings = readings
        if stop is not None and stop not in stops:
            self._choose()
        self._enable()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter press the focused button only, so that it does not close the dialog from a table."""
        if not entered(self, event):
            super().keyPressEvent(event)

    def _fill(self, report: AgreementReport) -> None:
        self._apart = tuple(unit for _, unit in report.apart)
        lines = [apart_line(unit, report.codings[place].index.labels) for place, unit in report.apart]
        self.apart.clear()
        self.apart.addTopLevelItems([QTreeWidgetItem([*map(shortened, line)]) for line in lines])
        for item, line in zip(items(self.apart), lines, strict=True):
            whole(item, line)

    def _select(self, row: int) -> None:
        self.apart.setCurrentIndex(self.apart.model().index(min(row, len(self._apart) - 1), 0))

    def _wire(self) -> None:
        self.apart.currentItemChanged.connect(self._choose)
        self.apart.itemActivated.connect(self._choose)
        self.show_.clicked.connect(self._choose)
        self.take.clicked.connect(lambda: self.taken.emit(self.unit))
        self.export.clicked.connect(self.export_wanted)
        self.noted_only.toggled.connect(self.narrowed)

    def _choose(self) -> None:
        self._enable()
        if (item := self.apart.currentItem()) is not None:
            item.setSelected(True)  # Qt does not select the line that gets the focus by Tab
        if (unit := self.unit) is not None:
            self.stop_wanted.emit(unit.stop)

    def _enable(self) -> None:
        for button in (self.show_, self.take):
            button.setEnabled(self.unit is not None)

    def _tables(self) -> QSplitter:
        for column in range(self.codes.columnCount()):
            self.codes.header().setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        self.codes.header().setSectionResizeMode(CODE, QHeaderView.ResizeMode.Interactive)
        self.codes.header().resizeSection(CODE, CODE_WIDTH)
        right(self.codes.headerItem(), range(CODE + 1, REMARK))
        self.codes.header().setStretchLastSection(True)
        for column, width in enumerate(WIDTHS):
            self.apart.header().resizeSection(column, width)
        for column in range(WORDS, self.apart.columnCount()):
            self.apart.header().setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        split = QSplitter(Qt.Orientation.Vertical)
        split.addWidget(self.codes)
        split.addWidget(self.apart)
        split.setChildrenCollapsible(False)
        split.setSizes([CODES_HEIGHT, APART_HEIGHT])
        return split

    def _button(self, words: str, tip: str) -> QPushButton:
        made = QPushButton(words)
        made.setToolTip(plain(tip))
        made.setAutoDefault(False)
        return made

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox()
        for button in (self.show_, self.take, self.export):
            buttons.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(self.tr("&Close"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.rejected.connect(self.reject)
        return buttons


def table(name: str, heads: Sequence[str]) -> QTreeWidget:
    """Return an empty table that is called `name`."""
    made = QTreeWidget()
    made.setAccessibleName(name)
    made.setRootIsDecorated(False)
    made.setAlternatingRowColors(True)
    made.setUniformRowHeights(True)
    made.setTabKeyNavigation(False)
    made.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    made.setHeaderLabels([*heads])
    made.header().setHighlightSections(False)
    return made


def items(shown: QTreeWidget) -> list[QTreeWidgetItem]:
    """Return the lines of a table."""
    found = (shown.topLevelItem(row) for row in range(shown.topLevelItemCount()))
    return [item for item in found if item is not None]


def right(item: QTreeWidgetItem, cells: Iterable[int]) -> None:
    """Align numbers at the right of their cells."""
    for cell in cells:
        item.setTextAlignment(cell, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)


def whole(item: QTreeWidgetItem, line: ApartLine) -> None:
    """Show the whole text of a shortened cell as its tooltip."""
    for cell, words in enumerate(line):
        item.setToolTip(cell, plain(words))
