"""The dialog that asks which documents are compared, whatever their stories."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from copytaster.gui.models.tips import plain
from copytaster.gui.models.words import LONGEST, article_in, document_name, names_of
from copytaster.gui.widgets.announcing import announce
from copytaster.gui.widgets.filter_field import FilterField
from copytaster.gui.widgets.labels import over, sentence
from copytaster.gui.widgets.room import begin_at
from copytaster.text.document import Document

SIZE = (680, 460)
NUMBER = Qt.ItemDataRole.UserRole
FEWEST = 2
Checked = Qt.CheckState.Checked


class PickDialog(QDialog):
    """Ask which documents are compared; `documents` are the numbers of those checked, in the order of the list."""

    def __init__(self, documents: Sequence[Document], checked: Collection[int], parent: QWidget | None = None) -> None:
        """List `documents`, those in `checked` with a check mark."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Compare documents"))
        begin_at(self, *SIZE)
        self._filter = FilterField(self.tr("Filter documents"), self.tr("Filter documents"))
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Documents"))
        self.list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._nothing = over(self.list)
        self._nothing.setText(self.tr("No document has these words."))
        names = names_of(documents)
        for number, (document, name) in enumerate(zip(documents, names, strict=True)):
            item = QListWidgetItem(document_name(document.title, name, LONGEST))
            item.setToolTip(plain(article_in(document.path, document.number)))
            item.setData(NUMBER, number)
            item.setCheckState(Checked if number in checked else Qt.CheckState.Unchecked)
            self.list.addItem(item)
        buttons = QDialogButtonBox()
        self._compare = buttons.addButton(self.tr("C&ompare"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(self.tr("&Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(
            sentence(self.tr("Check the documents to compare; from top to bottom they become A, B, C and so on."))
        )
        row = QHBoxLayout()
        row.addWidget(self._filter, 1)
        for words, state in ((self.tr("Check &all"), Checked), (self.tr("Check &none"), Qt.CheckState.Unchecked)):
            row.addWidget(self._button(words, state))
        column.addLayout(row)
        column.addWidget(self.list)
        column.addWidget(buttons)
        self._compare.setDefault(True)  # pressed by Enter while the keyboard is at no other button
        self.list.itemChanged.connect(self._count)
        self._filter.textChanged.connect(self._narrow)
        self._count()

    @property
    def documents(self) -> tuple[int, ...]:
        """Return the numbers of the documents checked."""
        items = (self.list.item(row) for row in range(self.list.count()))
        return tuple(int(item.data(NUMBER)) for item in items if item.checkState() is Checked)

    def _button(self, words: str, state: Qt.CheckState) -> QPushButton:
        """Return a button that checks or unchecks all visible documents."""
        made = QPushButton(words)
        made.clicked.connect(lambda: self._check_shown(state))
        return made

    def _check_shown(self, state: Qt.CheckState) -> None:
        with QSignalBlocker(self.list):  # else all are counted at each: with 2,000 documents that takes 14 s
            for item in (self.list.item(row) for row in range(self.list.count())):
                if not item.isHidden():
                    item.setCheckState(state)
        self._count()

    def _count(self) -> None:
        self._compare.setEnabled(len(self.documents) >= FEWEST)

    def _narrow(self, words: str) -> None:
        items = [self.list.item(row) for row in range(self.list.count())]
        for item in items:
            item.setHidden(words.casefold() not in item.text().casefold())
        nothing = all(item.isHidden() for item in items)
        self._nothing.setVisible(nothing)
        announce(self, self._nothing.text() if nothing else "")
