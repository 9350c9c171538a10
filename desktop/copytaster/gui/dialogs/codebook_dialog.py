"""The dialog for the codebook: the keys and the meaning of each code, and how often it was given."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLineEdit,
    QPushButton,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from copytaster.gui.models.tips import plain
from copytaster.gui.panels.code_bar import spoken_keys
from copytaster.gui.widgets.announcing import announce
from copytaster.gui.widgets.entering import entered
from copytaster.gui.widgets.labels import sentence
from copytaster.gui.widgets.room import begin_at
from copytaster.gui.widgets.soon import Soon
from copytaster.project.annotation import Code
from copytaster.project.codebook import in_key_order, named

SIZE = (620, 400)
NAME_WIDTH = 200
KEYS_WIDTH = 64
NAME = Qt.ItemDataRole.UserRole + 1


class Untouched(QStyledItemDelegate):
    """A delegate for columns that cannot be edited."""

    @override
    def createEditor(
        self, parent: QWidget, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QWidget:
        return None  # type: ignore[return-value]  # None tells Qt that there is no editor


class Typing(QStyledItemDelegate):
    """A delegate that tells what is being typed into a cell: `typed` carries its index and its text.

    A screen reader is told which column of which code is edited; by itself it would hear only the text.
    """

    typed = Signal(object, str)

    @override
    def createEditor(
        self, parent: QWidget, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QWidget:
        editor, cell = super().createEditor(parent, option, index), QPersistentModelIndex(index)
        if isinstance(editor, QLineEdit):
            editor.textEdited.connect(lambda text: self.typed.emit(cell, text))
            column = index.model().headerData(index.column(), Qt.Orientation.Horizontal)
            code = index.sibling(index.row(), 0).data()
            editor.setAccessibleName(" · ".join(filter(None, map(str, (code, column)))))
        return editor


class CodeList(QTreeWidget):
    """A tree with editable cells; `went_on` tells that Tab left a cell for the next (1) or the previous one (-1).

    `left` tells that a cell is no longer edited, after what was typed is in it.
    """

    went_on = Signal(int)
    left = Signal()

    @override
    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        hints = QAbstractItemDelegate.EndEditHint
        step = {hints.EditNextItem: 1, hints.EditPreviousItem: -1}.get(hint, 0)
        super().closeEditor(editor, hints.NoHint if step else hint)
        self.left.emit()
        if step:
            self.went_on.emit(step)


class CodebookDialog(QDialog):
    """List the codes, with editable keys, names and meanings; signals tell what is to be changed, added or removed.

    `keyed` carries the name of a code, its meaning, and the keys that were typed; `drafted`, a few times a second at
    most, the name of a code and the meaning that is being typed, both empty once nothing is.
    """

    described = Signal(str, str)
    keyed = Signal(str, str, object)
    renamed = Signal(str, str)
    removed = Signal(str)
    drafted = Signal(str, str)
    NAMED, MEANING, GIVEN, KEYS = range(4)
    EDITED = (KEYS, NAMED, MEANING)
    """The columns that are edited, in the order in which they are seen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Lay out the list and the buttons."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Codebook"))
        begin_at(self, *SIZE)
        self._at = ""
        self._draft = ("", "")
        self.unsaved = Soon(self)
        self.unsaved.timeout.connect(lambda: self.drafted.emit(*self._draft))
        self.list = self._make_list()
        self.refusal = sentence("")
        self.refusal.setAccessibleDescription(self.tr("Why it was not done"))
        self.refusal.hide()
        buttons = QDialogButtonBox()
        self.add = QPushButton(self.tr("&Add a code"))
        self.remove = QPushButton(self.tr("&Remove"))
        self.remove.setAccessibleName(self.tr("Remove the code"))
        self.remove.setToolTip(
            plain(self.tr("A code that is in use cannot be removed: remove it from the changes first"))
        )
        close = QPushButton(self.tr("&Close"))
        roles = QDialogButtonBox.ButtonRole
        for button, role in ((self.add, roles.ActionRole), (self.remove, roles.ActionRole), (close, roles.RejectRole)):
            button.setAutoDefault(False)  # Enter ends the writing of a line, and not the dialog
            buttons.addButton(button, role)
        column = QVBoxLayout(self)
        column.addWidget(
            sentence(
                self.tr(
                    "A code is listed once it was added or given to a change. While you read, its key gives it to the "
                    "current difference. F2 edits a name, a meaning or the keys: digits from 1 to 9 and letters except "
                    "n and q, separated by spaces."
                )
            )
        )
        column.addWidget(self.list)
        column.addWidget(self.refusal)
        column.addWidget(buttons)
        self.add.clicked.connect(self._add)
        self.remove.clicked.connect(self._remove)
        self.list.itemChanged.connect(self._tell)
        self.list.left.connect(self._end_draft)
        self.list.went_on.connect(lambda step: QTimer.singleShot(0, self, lambda: self._go_on(step)))  # once it is kept
        self.list.currentItemChanged.connect(self._stand)
        buttons.rejected.connect(self.reject)

    def show_codes(self, codes: Sequence[Code], given: Mapping[str, int]) -> None:
        """List the codes of the codebook; `given` is the number of changes that have each code."""
        column = max(0, self.list.currentColumn())
        with QSignalBlocker(self.list):
            self.list.clear()
            for code in in_key_order(codes):
                item = self._item(code, given.get(code.name, 0))
                if code.name == self._at:
                    self.list.setCurrentItem(item, column)
        self._enable()
        if not self.isVisible():
            (self.list if codes else self.add).setFocus()

    def say(self, refusal: str) -> None:
        """Show why something was not done, empty if it was."""
        self.refusal.setText(refusal)
        self.refusal.setVisible(bool(refusal))
        announce(self, refusal)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter press the focused button only, so that it does not close the dialog from the list."""
        if not entered(self, event):
            super().keyPressEvent(event)

    def _make_list(self) -> CodeList:
        made = CodeList()
        made.setAccessibleName(self.tr("Codes"))
        made.setRootIsDecorated(False)
        made.setAlternatingRowColors(True)
        made.setHeaderLabels([self.tr("Code"), self.tr("Meaning"), self.tr("Changes"), self.tr("Keys")])
        made.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        made.setItemDelegateForColumn(self.GIVEN, Untouched(made))
        typing = Typing(made)
        typing.typed.connect(self._type)
        made.setItemDelegate(typing)
        triggers = QAbstractItemView.EditTrigger
        made.setEditTriggers(triggers.DoubleClicked | triggers.EditKeyPressed)
        made.header().setStretchLastSection(False)
        made.header().setSectionResizeMode(self.MEANING, QHeaderView.ResizeMode.Stretch)
        made.header().resizeSection(self.NAMED, NAME_WIDTH)
        made.header().resizeSection(self.KEYS, KEYS_WIDTH)
        made.header().moveSection(self.KEYS, 0)
        return made

    def _item(self, code: Code, given: int) -> QTreeWidgetItem:
        item = QTreeWidgetItem(self.list, [code.name, code.meaning, str(given), spoken_keys(code)])
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
        item.setData(0, NAME, code.name)
        item.setToolTip(self.MEANING, plain(code.meaning))
        return item

    def _add(self) -> None:
        """Open a line for a new code, which is added when it has a name."""
        with QSignalBlocker(self.list):
            item = self._item(Code("", ""), 0)
        self.list.setCurrentItem(item)
        self.list.editItem(item, self.NAMED)

    def _tell(self, item: QTreeWidgetItem, column: int) -> None:
        name, shown = str(item.data(0, NAME)), item.text(self.NAMED).strip()
        self._at = named(shown) or name
        keys = item.text(self.KEYS).replace(",", " ").split()
        if column == self.NAMED and name and shown != name:
            self.renamed.emit(name, shown)
        elif (column == self.KEYS and name) or (shown and keys and not name):
            self.keyed.emit(name or shown, item.text(self.MEANING), tuple(keys))
        elif name or shown:
            self.described.emit(name or shown, item.text(self.MEANING))

    def _type(self, cell: QPersistentModelIndex, text: str) -> None:
        """Have a meaning or the name of a new code stored as a draft; half a new name of a code would rename it."""
        item = self.list.topLevelItem(cell.row())
        known = "" if item is None else str(item.data(0, NAME))
        if item is not None and cell.column() == self.MEANING:
            self._draft = (known or item.text(self.NAMED), text)
        elif item is not None and cell.column() == self.NAMED and not known:
            self._draft = (text, item.text(self.MEANING))
        else:
            return
        self.unsaved.request()

    def _end_draft(self) -> None:
        self.unsaved.stop()
        if any(self._draft):
            self._draft = ("", "")
            self.drafted.emit(*self._draft)

    def _go_on(self, step: int) -> None:
        """Edit the next cell of the line, or with -1 the previous one, if there is one."""
        item, at = self.list.currentItem(), self.list.currentColumn()
        there = self.EDITED.index(at) + step if at in self.EDITED else -1
        if item is not None and 0 <= there < len(self.EDITED):
            self.list.setCurrentItem(item, self.EDITED[there])
            self.list.editItem(item, self.EDITED[there])

    def _stand(self, item: QTreeWidgetItem | None) -> None:
        """Remember which code is the current one."""
        self._at = str(item.data(0, NAME)) if item is not None else self._at
        self._enable()

    def _remove(self) -> None:
        if (item := self.list.currentItem()) is not None:
            self.removed.emit(str(item.data(0, NAME)))

    def _enable(self) -> None:
        item = self.list.currentItem()
        self.remove.setEnabled(item is not None and item.text(self.GIVEN) == "0")
