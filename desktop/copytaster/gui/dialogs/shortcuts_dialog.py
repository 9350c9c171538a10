"""The table of every action and its keys, made from the same data as the menus."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLineEdit, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from copytaster.gui.actions.catalogue import ACTIONS, MENUS
from copytaster.gui.actions.menus import shown, without_mnemonic

SIZE = (680, 640)


class ShortcutsDialog(QDialog):
    """Show every action, by its menu, with its keys and what it does."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Fill the table."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.resize(*SIZE)
        self._filter = QLineEdit(clearButtonEnabled=True)
        self._filter.setPlaceholderText(self.tr("Filter actions"))
        self._filter.setAccessibleName(self.tr("Filter actions"))
        self.table = QTreeWidget()
        self.table.setAccessibleName(self.tr("Actions and their keys"))
        self.table.setColumnCount(3)
        self.table.setHeaderLabels([self.tr("Action"), self.tr("Keys"), self.tr("What it does")])
        self.table.setAlternatingRowColors(True)
        for menu in MENUS:
            self._add_menu(menu.path, without_mnemonic(shown(menu.title)))
        self.table.expandAll()
        for column in (0, 1):
            self.table.resizeColumnToContents(column)
        buttons = QDialogButtonBox()
        close = buttons.addButton(self.tr("&Close"), QDialogButtonBox.ButtonRole.RejectRole)
        close.setAccessibleName(self.tr("Close"))
        buttons.rejected.connect(self.reject)
        outer = QVBoxLayout(self)
        outer.addWidget(self._filter)
        outer.addWidget(self.table)
        outer.addWidget(buttons)
        self._filter.textChanged.connect(self._narrow)

    def _add_menu(self, path: str, title: str) -> None:
        specs = [spec for spec in ACTIONS if spec.menu == path]
        if not specs:
            return
        head = QTreeWidgetItem([title])
        font = head.font(0)
        font.setBold(True)
        head.setFont(0, font)
        head.setFlags(Qt.ItemFlag.ItemIsEnabled)
        self.table.addTopLevelItem(head)
        for spec in specs:
            keys = ", ".join(QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) for key in spec.keys)
            line = QTreeWidgetItem([without_mnemonic(shown(spec.text)), keys, shown(spec.tip)])
            line.setToolTip(2, shown(spec.tip))
            head.addChild(line)

    def _narrow(self, words: str) -> None:
        sought = words.casefold()
        for place in range(self.table.topLevelItemCount()):
            if head := self.table.topLevelItem(place):
                narrow(head, sought)


def narrow(head: QTreeWidgetItem, sought: str) -> None:
    """Hide the lines below `head` that do not hold `sought`, and `head` with them where none is left."""
    left = 0
    for number in range(head.childCount()):
        if line := head.child(number):
            fits = any(sought in line.text(column).casefold() for column in range(3))
            line.setHidden(not fits)
            left += fits
    head.setHidden(not left)
