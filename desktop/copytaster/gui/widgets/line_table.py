"""A table whose lines are chosen as wholes: Home and End lead to the first and the last of them."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QTableView
from typing_extensions import override

Move = QAbstractItemView.CursorAction


class LineTable(QTableView):
    """Selects whole lines."""

    @override
    def moveCursor(self, action: Move, modifiers: Qt.KeyboardModifier, /) -> QModelIndex:
        """Return where a key leads; Qt would stay in the line and go to its first or last column."""
        lines = self.model().rowCount()
        ends = {Move.MoveHome: 0, Move.MoveEnd: lines - 1}
        if action in ends and lines:
            return self.model().index(ends[action], max(0, self.currentIndex().column()))
        return super().moveCursor(action, modifiers)
