"""The Qt model of a ledger's table."""

from __future__ import annotations

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QPixmap
from typing_extensions import override

from copytaster.gui.ledgers.grid import Grid, Head, Line, Slot, slot_words
from copytaster.gui.models.spoken import aloud
from copytaster.gui.models.tips import plain
from copytaster.palette import LIGHT, Palette, stripe
from copytaster.report.direction import Direction, direction

Index = QModelIndex | QPersistentModelIndex
SLOT = Qt.ItemDataRole.UserRole + 1
SQUARE = 10
"""The size in pixels of the square in a version's colour before its label."""
AT_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class GridModel(QAbstractTableModel):
    """Shows those lines of a grid that pass a filter."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self.heads: tuple[Head, ...] = ()
        self.lines: tuple[Line, ...] = ()
        self.ways: tuple[Direction, ...] = ()
        self.colours: Palette = LIGHT

    def fill(self, grid: Grid, lines: tuple[Line, ...]) -> None:
        """Show `lines` of `grid`."""
        self.beginResetModel()
        self.heads, self.lines = grid.heads, lines
        self.ways = tuple(way(grid, column) for column in range(len(grid.heads)))
        self.endResetModel()

    def slot(self, index: Index) -> Slot:
        """Return the slot of a cell."""
        return self.lines[index.row()].slots[index.column()]

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.lines)

    @override
    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.heads)

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation != Qt.Orientation.Horizontal or section >= len(self.heads):
            return None
        head = self.heads[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return head.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return aloud(head.title)
        if role == Qt.ItemDataRole.DecorationRole and head.version is not None:
            return square(stripe(self.colours, head.version))
        return None

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        slot = self.slot(index)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return slot_words(slot)
            case Qt.ItemDataRole.AccessibleTextRole:
                return aloud(slot_words(slot)) or self.tr("nothing")
            case Qt.ItemDataRole.ToolTipRole:
                return plain(slot.tip or slot_words(slot))
            case Qt.ItemDataRole.TextAlignmentRole:
                return AT_RIGHT if direction(slot.text, self.ways[index.column()]) == "rtl" else None
            case _:
                return slot if role == SLOT else None


def way(grid: Grid, column: int) -> Direction:
    """Return the direction of a column, which its signs and figures follow: that of the words of a version."""
    if grid.heads[column].version is None:
        return "ltr"
    return direction(" ".join(line.slots[column].text for line in grid.lines))


def square(colour: str) -> QPixmap:
    """Return a picture of a square in a colour."""
    made = QPixmap(SQUARE, SQUARE)
    made.fill(QColor(colour))
    return made
