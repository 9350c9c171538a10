"""A page with the table of a ledger and its filters (by kind, version and words), or a sentence if it is empty."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QComboBox, QToolButton, QVBoxLayout, QWidget

from copytaster.gui.ledgers.grid import Grid
from copytaster.gui.models.facets import Sign
from copytaster.gui.models.words import plural, thousands
from copytaster.gui.widgets.announcing import announce, within
from copytaster.gui.widgets.chooser import name_choice
from copytaster.gui.widgets.few_lines import FewLines
from copytaster.gui.widgets.filter_field import FilterField
from copytaster.gui.widgets.flow import Flow
from copytaster.gui.widgets.grid_view import GridView
from copytaster.gui.widgets.labels import note
from copytaster.palette import Palette


class GridPage(QWidget):
    """Shows a grid; `passage_wanted` carries a passage that a person wants to see in its version."""

    passage_wanted = Signal(object)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """Lay out the filters and the table, which is called `name`."""
        super().__init__(parent)
        self.grid = Grid()
        self.view = GridView(name)
        self._switches: dict[str, QToolButton] = {}
        self._row, self._filters = Flow(), FewLines()
        self._version = QComboBox()
        name_choice(self._version, self.tr("Only the lines of one version"))
        self._words = FilterField(self.tr("Filter these lines"), self.tr("Only lines with these words"))
        self._note = note()
        self._note.setAccessibleDescription(self.tr("Why there is nothing here"))
        self._row.addWidget(self._version)
        self._row.addWidget(self._words)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(4)
        self._filters.add(self._row)
        column.addWidget(self._filters)
        column.addWidget(self.view, 1)
        column.addWidget(self._note, 1)
        self._version.currentIndexChanged.connect(self._narrow)
        self._words.textChanged.connect(self._narrow)
        self.view.passage_wanted.connect(self.passage_wanted)
        self.show_grid(self.grid)

    def show_grid(self, grid: Grid) -> None:
        """Show `grid`, and keep the filters that are still possible."""
        self.grid = grid
        self._offer_versions(grid)
        offered = [pair for group in grid.filters for pair in group]
        for kind, sign in offered:
            self._offer(kind, sign, grid.count(kind))
        wanted = {kind for kind, _ in offered}
        for kind, switch in self._switches.items():
            shown = kind in wanted and (grid.count(kind) > 0 or switch.isChecked())
            switch.setVisible(shown)
        self._words.setVisible(bool(grid.filters and grid.lines))
        self._narrow()

    def set_colours(self, colours: Palette) -> None:
        """Paint in `colours`."""
        self.view.set_colours(colours)

    def _offer(self, kind: str, sign: Sign, count: int) -> None:
        switch = self._switches.get(kind)
        if switch is None:
            switch = QToolButton()
            switch.setCheckable(True)
            switch.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
            switch.toggled.connect(self._narrow)
            self._row.insert(len(self._switches), switch)
            self._switches[kind] = switch
            self._order()
        switch.setText(f"{sign.sign}  {sign.words} {thousands(count)}")
        switch.setAccessibleName(
            self.tr("{count} {name}: list only these").format(count=thousands(count), name=sign.words)
        )
        switch.setToolTip(switch.accessibleName())

    def _order(self) -> None:
        """Set the Tab order: along the row of filters, with switches added later, and then to the table."""
        for one, other in pairwise((self._version, *self._switches.values(), self._words, self.view)):
            QWidget.setTabOrder(one, other)

    def _offer_versions(self, grid: Grid) -> None:
        chosen = self._version.currentData()
        with QSignalBlocker(self._version):
            self._version.clear()
            self._version.addItem(self.tr("All versions"), None)
            for number, label in grid.versions:
                self._version.addItem(self.tr("Only {label}").format(label=label), number)
            self._version.setCurrentIndex(max(0, self._version.findData(chosen)) if chosen is not None else 0)
        self._version.setVisible(bool(grid.versions and grid.lines))

    def _narrow(self) -> None:
        kinds = frozenset(kind for kind, switch in self._switches.items() if switch.isChecked())
        version = self._version.currentData()
        lines = self.grid.narrowed(kinds, version if isinstance(version, int) else None, self._words.text())
        self.view.show_grid(self.grid, lines)
        self._note.setText(self.grid.note if not self.grid.lines else self.tr("No line passes these filters."))
        self._note.setVisible(not lines)
        self.view.setVisible(bool(lines))
        if within(self._filters):
            announce(self, plural("GridPage", "1 line", "%Ln lines", len(lines)) if lines else self._note.text())
