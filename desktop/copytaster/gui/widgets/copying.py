"""The lines of any list as text for another program: cells apart by tabs, whole where the list shortens them."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QTableView, QTreeView

from copytaster.gui.widgets.eliding import without_signs


def selected_lines(view: QAbstractItemView) -> str:
    """Return the selected lines of a list as tab-separated values."""
    return written(sorted(view.selectedIndexes(), key=lambda one: (one.row(), one.column())))


def all_lines(view: QAbstractItemView) -> str:
    """Return all lines of a list, under the names of the columns that are seen, as tab-separated values."""
    model = view.model()
    columns = [
        column
        for column in range(model.columnCount())
        if not (isinstance(view, QTableView | QTreeView) and view.isColumnHidden(column))
    ]
    heads = "\t".join(str(model.headerData(column, Qt.Orientation.Horizontal) or "") for column in columns)
    indexes = (model.index(row, column) for row in range(model.rowCount()) for column in columns)
    return f"{heads}\n{written(indexes)}"


def written(indexes: Iterable[QModelIndex]) -> str:
    """Return cells as tab-separated values, a line for each row."""
    lines: dict[int, list[str]] = {}
    for index in indexes:
        whole = index.data(Qt.ItemDataRole.EditRole)  # what is shown may be shortened
        lines.setdefault(index.row(), []).append(" ".join(without_signs(str(whole or "")).split()))
    return "".join("\t".join(cells) + "\n" for cells in lines.values())
