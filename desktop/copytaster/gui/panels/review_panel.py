"""The list of doubtful links with their evidence, least certain first, for confirming or cutting them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QHeaderView,
    QLabel,
    QPushButton,
    QSizePolicy,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from copytaster.alignment.alignment import Link
from copytaster.gui.models.spoken import aloud
from copytaster.gui.models.tips import plain
from copytaster.gui.models.words import percent, plural, shortened
from copytaster.gui.panels.loose_notes import LooseNotes
from copytaster.gui.panels.loose_pins import LoosePins
from copytaster.gui.reading import FIRST, Reading
from copytaster.gui.widgets.eliding import in_its_direction
from copytaster.gui.widgets.few_lines import FewLines
from copytaster.gui.widgets.flow import Flow
from copytaster.gui.widgets.icons import icon

LINK = Qt.ItemDataRole.UserRole + 1
EVIDENCE_WIDTH = 180
AROUND = 8
"""Pixels above and below the words of a line, both together, as in the list of changes."""


class ReviewPanel(QWidget):
    """Lists doubtful links; `place_wanted` asks to show one, `tie_wanted` and `cut_wanted` to tie or cut it."""

    place_wanted = Signal(object)
    tie_wanted = Signal(object, object)
    cut_wanted = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Lay out the list and the buttons."""
        super().__init__(parent)
        self.setAccessibleName(self.tr("Doubtful links"))
        self._reading: Reading | None = None
        self._decided = False
        self._say = QLabel()
        self._say.setAccessibleDescription(self.tr("How many links are doubtful"))
        self._say.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.list = QTreeWidget()
        self.list.setAccessibleName(self.tr("Doubtful links, the least certain first"))
        self.list.setRootIsDecorated(False)
        self.list.setAlternatingRowColors(True)
        self.list.setUniformRowHeights(True)
        words = self.tr("Words of the one"), self.tr("Words of the other")
        self.list.setHeaderLabels([self.tr("Certain"), self.tr("Paragraphs"), self.tr("In common"), *words])
        heads = self.list.header()
        for column in (0, 1):
            heads.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        heads.resizeSection(2, EVIDENCE_WIDTH)
        for column in (3, 4):
            heads.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        self._tie = self._button(self.tr("They &belong together"), self._decide_tie)
        self._cut = self._button(self.tr("They &do not"), self._decide_cut)
        for one in (self._tie, self._cut):
            one.setToolTip(self.tr("Decide the link selected below, and go on to the next"))
        self._next = self._button(self.tr("&Next"), self.step)
        self.loose = LoosePins()
        self.loose_notes = LooseNotes()
        self.paint_icons()
        row, controls = Flow(), FewLines()
        for one in (self._tie, self._cut, self._next):
            row.addWidget(one)
        row.addWidget(self._say)
        controls.add(row)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(6, 4, 6, 6)
        outer.addWidget(controls)
        outer.addWidget(self.loose)
        outer.addWidget(self.loose_notes)
        outer.addWidget(self.list, 1)
        self.list.currentItemChanged.connect(self._show)
        self.list.itemActivated.connect(self._show)
        self.show_reading(None)

    def show_reading(self, reading: Reading | None) -> None:
        """List the doubtful links of `reading`."""
        row = self.list.currentIndex().row() if self._decided else -1
        stays = reading is not None and self._reading is not None and reading.key == self._reading.key
        before = self._link() if stays else None
        self._reading, self._decided = None, False
        self.list.clear()
        if reading is not None:
            self.list.addTopLevelItems([self._item(reading, number) for number in reading.doubtful[:FIRST]])
        self._reading = reading
        count = len(reading.doubtful) if reading else 0
        self._say.setText(
            self.tr("No link is doubtful.")
            if not count
            else plural(
                "ReviewPanel",
                "1 link is less than certain.",
                "%Ln links are less than certain; the least certain stand first.",
                count,
            )
        )
        self._next.setEnabled(bool(count))
        if row >= 0:
            self.list.setCurrentIndex(self.list.model().index(min(row, self.list.topLevelItemCount() - 1), 0))
        elif before is not None:
            self._select(before)
        self._enable()

    def step(self) -> None:
        """Go to the next link of the list."""
        self.list.setCurrentIndex(self.list.model().index(self.list.currentIndex().row() + 1, 0))

    def paint_icons(self) -> None:
        """Draw the icons again, after the colours changed."""
        for one, name in ((self._tie, "pin"), (self._cut, "cut"), (self._next, "next")):
            one.setIcon(icon(name, self.palette()))

    def _button(self, text: str, act: Callable[[], None]) -> QPushButton:
        made = QPushButton(text)
        made.clicked.connect(act)
        return made

    def _item(self, reading: Reading, number: int) -> QTreeWidgetItem:
        link = reading.comparison.alignment.links[number]
        names = f"{reading.name(link.left)} ↔ {reading.name(link.right)}"
        texts = [reading.index.text(place) for place in (link.left, link.right)]
        words = [in_its_direction(shortened(text)) for text in texts]
        evidence = ", ".join(reading.evidence[number]) or self.tr("only their place")
        item = QTreeWidgetItem([percent(link.confidence), names, evidence, *words])
        item.setData(0, LINK, number)
        both = self.tr("{one} and {other}").format(one=reading.name(link.left), other=reading.name(link.right))
        item.setData(1, Qt.ItemDataRole.AccessibleTextRole, aloud(both))
        item.setSizeHint(0, QSize(0, self.list.fontMetrics().height() + AROUND))
        item.setToolTip(2, plain(evidence))
        for column, text in enumerate(texts, 3):
            item.setToolTip(column, plain(text))
        return item

    def _link(self) -> Link | None:
        return self._at(self.list.currentItem())

    def _at(self, item: QTreeWidgetItem | None) -> Link | None:
        if item is None or self._reading is None:
            return None
        return self._reading.comparison.alignment.links[int(item.data(0, LINK))]

    def _select(self, link: Link) -> None:
        """Keep a link selected that is still doubtful, without scrolling to it in the text."""
        ends = link.left, link.right
        with QSignalBlocker(self.list):
            for row in range(self.list.topLevelItemCount()):
                item = self.list.topLevelItem(row)
                one = self._at(item)
                if item is not None and one is not None and (one.left, one.right) == ends:
                    self.list.setCurrentItem(item)

    def _enable(self) -> None:
        for one in (self._tie, self._cut):
            one.setEnabled(self._link() is not None)

    def _show(self, chosen: QTreeWidgetItem | QModelIndex | None = None) -> None:
        if isinstance(chosen, QTreeWidgetItem):
            chosen.setSelected(True)  # the keyboard coming into the list makes a line current and does not select it
        self._enable()
        if link := self._link():
            self.place_wanted.emit(link.right)

    def _decide_tie(self) -> None:
        if link := self._link():
            self._decided = True
            self.tie_wanted.emit(link.left, link.right)

    def _decide_cut(self) -> None:
        if link := self._link():
            self._decided = True
            self.cut_wanted.emit(link.left, link.right)
