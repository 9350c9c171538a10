"""A table of a ledger as Qt's views see it."""

from __future__ import annotations

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from copytaster.gui.ledgers.grid import Grid, Head, Line, Slot, told

Place = QModelIndex | QPersistentModelIndex
SLOT = Qt.ItemDataRole.UserRole + 1
HEAD = Qt.ItemDataRole.UserRole + 2


class GridModel(QAbstractTableModel):
    """Show the lines of a grid that a filter let through."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Begin empty."""
        super().__init__(parent)
        self.heads: tuple[Head, ...] = ()
        self.lines: tuple[Line, ...] = ()

    def fill(self, grid: Grid, lines: tuple[Line, ...]) -> None:
        """Show `lines` of `grid`."""
        self.beginResetModel()
        self.heads, self.lines = grid.heads, lines
        self.endResetModel()

    def slot(self, index: Place) -> Slot:
        """Return what stands in a cell."""
        return self.lines[index.row()].slots[index.column()]

    @override
    def rowCount(self, parent: Place = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.lines)

    @override
    def columnCount(self, parent: Place = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.heads)

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation != Qt.Orientation.Horizontal or section >= len(self.heads):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.heads[section].title
        return self.heads[section] if role == HEAD else None

    @override
    def data(self, index: Place, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        slot = self.slot(index)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return told(slot)
            case Qt.ItemDataRole.AccessibleTextRole:
                return told(slot) or self.tr("nothing")
            case Qt.ItemDataRole.ToolTipRole:
                return slot.tip or told(slot)
            case _ if role == SLOT:
                return slot
        return None
