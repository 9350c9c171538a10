"""The table of every action and its keys, made from the same data as the menus."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from copytaster.gui.actions.catalogue import ACTIONS, MENUS
from copytaster.gui.actions.menus import native, shown, without_mnemonic
from copytaster.gui.models.tips import plain
from copytaster.gui.models.words import plural
from copytaster.gui.panels.code_bar import spoken_keys
from copytaster.gui.widgets.announcing import announce
from copytaster.gui.widgets.filter_field import FilterField
from copytaster.gui.widgets.room import begin_at
from copytaster.project.annotation import Code
from copytaster.project.codebook import in_key_order

SIZE = (1200, 720)


class ShortcutsDialog(QDialog):
    """Show every action, by its menu, with its keys and what it does."""

    def __init__(self, parent: QWidget | None = None, codes: Sequence[Code] = ()) -> None:
        """Fill the table; `codes` are those of the codebook."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        begin_at(self, *SIZE)
        self._filter = FilterField(self.tr("Filter actions"), self.tr("Filter actions"))
        self.table = QTreeWidget()
        self.table.setAccessibleName(self.tr("Actions and their keys"))
        self.table.setColumnCount(3)
        self.table.setHeaderLabels([self.tr("Action"), self.tr("Keys"), self.tr("What it does")])
        self.table.setAlternatingRowColors(True)
        for menu in MENUS:
            self._add_menu(menu.path, without_mnemonic(shown(menu.title)))
        self._add_coding(codes)
        self._add_gestures()
        for column in (0, 1):
            self.table.resizeColumnToContents(column)
        buttons = QDialogButtonBox()
        buttons.addButton(self.tr("&Close"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.rejected.connect(self.reject)
        outer = QVBoxLayout(self)
        outer.addWidget(self._filter)
        outer.addWidget(self.table)
        outer.addWidget(buttons)
        self._filter.textChanged.connect(self._narrow)

    def _add_menu(self, path: str, title: str) -> None:
        specs = [spec for spec in ACTIONS if spec.menu == path and (spec.keys or spec.choice != "base")]
        self._add_lines(
            title, [(without_mnemonic(shown(spec.text)), native(spec.keys), shown(spec.tip)) for spec in specs]
        )

    def _add_coding(self, codes: Sequence[Code]) -> None:
        own = [
            (self.tr("Code “{name}”").format(name=code.name), spoken_keys(code), code.meaning)
            for code in in_key_order(codes)
            if code.keys
        ]
        lines = [
            (
                self.tr("Give or take a code"),
                self.tr("1 … 9, and letters of your own"),
                self.tr("On the difference you are at; the codebook has the keys"),
            ),
            (self.tr("Give the code used last"), "Q", self.tr("On the difference you are at")),
            (self.tr("Note"), "N", self.tr("Codes and a memo on the difference you are at")),
        ]
        self._add_lines(self.tr("Coding, in the versions and in the list of changes"), [*lines, *own])

    def _add_gestures(self) -> None:
        self._add_lines(
            self.tr("In the text of the versions"),
            [
                (self.tr("Select text"), self.tr("Shift and arrows, or drag"), self.tr("In one version")),
                (self.tr("Select a word"), self.tr("Double click"), self.tr("In one version")),
                (
                    self.tr("Mark a paragraph"),
                    self.tr("Ctrl and click"),
                    self.tr("To tie it to another one, or cut it"),
                ),
                (self.tr("Text size"), self.tr("Ctrl and wheel"), self.tr("Make the text larger or smaller")),
                (self.tr("Unfold rows that are alike"), self.tr("Return, or click"), self.tr("Among only differences")),
            ],
        )

    def _add_lines(self, title: str, lines: Sequence[tuple[str, str, str]]) -> None:
        if not lines:
            return
        head = QTreeWidgetItem([title])
        font = head.font(0)
        font.setBold(True)
        head.setFont(0, font)
        head.setFlags(Qt.ItemFlag.ItemIsEnabled)
        self.table.addTopLevelItem(head)
        head.setFirstColumnSpanned(True)
        head.setExpanded(True)  # and not each line: a screen reader would say of a line that it is expanded
        for line in lines:
            item = QTreeWidgetItem(list(line))
            item.setToolTip(2, plain(line[2]))
            head.addChild(item)

    def _narrow(self, words: str) -> None:
        sought, left = words.casefold(), 0
        for place in range(self.table.topLevelItemCount()):
            if head := self.table.topLevelItem(place):
                left += narrow(head, sought)
        announce(self, plural("ShortcutsDialog", "1 line", "%Ln lines", left))


def narrow(head: QTreeWidgetItem, sought: str) -> int:
    """Hide the lines below `head` that do not contain `sought`, and `head` too if none is left; return how many are."""
    left = 0
    for number in range(head.childCount()):
        if line := head.child(number):
            fits = any(sought in line.text(column).casefold() for column in range(3))
            line.setHidden(not fits)
            left += fits
    head.setHidden(not left)
    return left
