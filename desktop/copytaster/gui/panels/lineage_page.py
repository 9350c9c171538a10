"""The page of the lineage ledger: the graph, its edges as a list, and the evidence for the selected one."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QListWidget, QSplitter, QTextEdit, QVBoxLayout, QWidget

from copytaster.gui.ledgers.account import Account
from copytaster.gui.ledgers.lineage_lines import Edge
from copytaster.gui.panels.picture_frame import PictureFrame
from copytaster.gui.widgets.labels import note, read_only
from copytaster.gui.widgets.picture import title_of
from copytaster.palette import Palette
from copytaster.report.pictures import Line, Shape

BOLD = 700
BULLET = "•  "
LIST_HEIGHT = 84
"""The height of the list of edges in pixels, enough for four."""
LEAST = 40
PICTURE, EVIDENCE = 690, 310
"""The shares of the width: the smallest picture has room in a window of 1,024 pixels, the usual one in 1,400."""


class LineagePage(QWidget):
    """Show the lineage of an account."""

    picture_wanted = Signal(object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Lay out the graph, the list and the evidence."""
        super().__init__(parent)
        self._edges: tuple[Edge, ...] = ()
        self.frame = PictureFrame(self.tr("Who copied whom"), self.tr("lineage"), least=1.0)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Pairs of related versions"))
        self.evidence = QTextEdit()
        read_only(self.evidence)
        self.evidence.setTabChangesFocus(True)
        self.evidence.setAccessibleName(self.tr("Evidence for the pair selected"))
        self._note = note(self.tr("No two versions have enough in common to say that one copied the other."))
        self._parts = QSplitter(Qt.Orientation.Horizontal)
        self._parts.setChildrenCollapsible(False)
        beside = QSplitter(Qt.Orientation.Vertical)
        beside.setChildrenCollapsible(False)
        beside.addWidget(self.list)
        beside.addWidget(self.evidence)
        beside.setStretchFactor(1, 1)
        beside.setSizes([LIST_HEIGHT, 3 * LIST_HEIGHT])
        self.list.setMinimumHeight(LEAST)
        self.evidence.setMinimumHeight(LEAST)
        self._parts.addWidget(self.frame)
        self._parts.addWidget(beside)
        self._parts.setStretchFactor(0, PICTURE)
        self._parts.setStretchFactor(1, EVIDENCE)
        self._parts.setSizes([PICTURE, EVIDENCE])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.addWidget(self._note, 1)
        column.addWidget(self._parts, 1)
        self.list.currentRowChanged.connect(self._show_edge)
        self.frame.edge_chosen.connect(self.list.setCurrentRow)
        self.frame.picture_wanted.connect(self.picture_wanted)

    def show_account(self, account: Account | None) -> None:
        """Show the lineage of `account`."""
        row = self.list.currentRow()
        self._edges = account.edges if account else ()
        self.list.clear()
        self.list.addItems([edge.title for edge in self._edges])
        self._note.setVisible(account is not None and not self._edges)
        self._parts.setVisible(bool(self._edges))
        if account and self._edges:
            self.frame.show_pictures(account.lineage, " ".join(edge.sentence for edge in self._edges), self._spoken)
            self.list.setCurrentRow(max(0, min(row, len(self._edges) - 1)))

    def set_colours(self, colours: Palette) -> None:
        """Paint in `colours`."""
        self.frame.set_colours(colours)

    def _spoken(self, shape: Shape) -> str:
        """Return what a screen reader is told of an edge: first what it connects."""
        edge = shape.edge if isinstance(shape, Line) else None
        return " ".join(filter(None, (self._edges[edge].sentence if edge is not None else "", title_of(shape))))

    def _show_edge(self, number: int) -> None:
        self.evidence.clear()
        if not 0 <= number < len(self._edges):
            return
        edge = self._edges[number]
        strong = QTextCharFormat()
        strong.setFontWeight(BOLD)
        cursor = QTextCursor(self.evidence.document())
        cursor.insertText(edge.sentence, strong)
        for sentence in edge.evidence:
            cursor.insertBlock()
            cursor.insertText(BULLET + sentence, QTextCharFormat())
        self.evidence.moveCursor(QTextCursor.MoveOperation.Start)
        self.frame.choose_edge(number)
