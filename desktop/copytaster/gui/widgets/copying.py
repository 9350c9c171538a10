"""What is copied from a part of the window: the words selected in it, or its lines as tab-separated text."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QLabel, QLineEdit, QPlainTextEdit, QTableView, QTextEdit, QWidget

from copytaster.gui.widgets.eliding import without_signs


def selected_words(widget: QWidget | None) -> str:
    """Return the words selected in a field, a text or a label; empty if there are none, and for any other part."""
    match widget:
        case QTextEdit() | QPlainTextEdit():
            return widget.textCursor().selection().toPlainText()
        case QLineEdit() | QLabel():
            return widget.selectedText()
        case _:
            return ""


def selected_lines(view: QAbstractItemView) -> str:
    """Return the selected lines of a list as tab-separated values, with the full text of shortened cells."""
    chosen = view.selectedIndexes()
    if isinstance(view, QTableView):  # it hides the columns for which it has no room
        columns = told_columns(view)
        chosen = [index for index in view.selectionModel().selectedIndexes() if index.column() in columns]
    return written(sorted(chosen, key=lambda one: (one.row(), one.column())))


def all_lines(view: QTableView) -> str:
    """Return all lines of a table, under the names of its columns, as `selected_lines` does the selected ones."""
    model, columns = view.model(), told_columns(view)
    heads = "\t".join(str(model.headerData(column, Qt.Orientation.Horizontal) or "") for column in columns)
    indexes = (model.index(row, column) for row in range(model.rowCount()) for column in columns)
    return f"{heads}\n{written(indexes)}"


def told_columns(view: QTableView) -> tuple[int, ...]:
    """Return the columns of a table to be copied: the visible ones, and hidden ones that have words."""
    model = view.model()
    return tuple(
        column
        for column in range(model.columnCount())
        if not view.isColumnHidden(column)
        or any(model.index(row, column).data(Qt.ItemDataRole.EditRole) for row in range(model.rowCount()))
    )


def written(indexes: Iterable[QModelIndex]) -> str:
    """Return cells as tab-separated values, one line for each row."""
    lines: dict[int, list[str]] = {}
    for index in indexes:
        whole = index.data(Qt.ItemDataRole.EditRole)  # what is shown may be shortened
        lines.setdefault(index.row(), []).append(" ".join(without_signs(str(whole or "")).split()))
    return "".join("\t".join(cells) + "\n" for cells in lines.values())
