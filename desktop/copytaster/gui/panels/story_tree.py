"""The tree of stories, documents and files that could not be used, in which documents are dragged between stories."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from enum import IntEnum
from typing import NamedTuple

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QTreeWidget, QTreeWidgetItem, QWidget
from typing_extensions import override

from copytaster.gui.models.spoken import aloud
from copytaster.gui.models.tips import plain
from copytaster.gui.panels.story_delegate import DETAIL, LABEL, SHOWN, TITLE, WHOLE, StoryDelegate
from copytaster.palette import Palette


class Node(IntEnum):
    """What kind of line a line of the tree is; stored under the role `NODE`."""

    STORY = 1
    DOCUMENT = 2
    SECTION = 3
    UNREAD = 4


NODE = Qt.ItemDataRole.UserRole + 10
KEY = Qt.ItemDataRole.UserRole + 11
DOCUMENT = Qt.ItemDataRole.UserRole + 12
IDENTITY = Qt.ItemDataRole.UserRole + 13


class Line(NamedTuple):
    """One line of the tree: its two texts, its label and version number, and what it represents.

    `document` is the present number of a document; its `identity` stays the same when documents come and go.
    """

    node: Node
    title: str
    detail: str
    tip: str
    key: str = ""
    document: int = -1
    label: str = ""
    version: int = -1
    identity: str = ""


class StoryTree(QTreeWidget):
    """Shows lines; signals tell which story is chosen, and which documents were dropped on which story."""

    story_chosen = Signal(str, int)
    moved = Signal(object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make an empty tree."""
        super().__init__(parent)
        self.setAccessibleName(self.tr("Stories and documents"))
        self.setHeaderHidden(True)
        self._shown = ""
        self.setUniformRowHeights(False)
        self.setIndentation(14)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDragDropOverwriteMode(True)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._painter = StoryDelegate(self)
        self.setItemDelegate(self._painter)
        self.setExpandsOnDoubleClick(False)
        self.itemClicked.connect(self._click)
        self.itemActivated.connect(self._choose)

    def fill(self, groups: Sequence[tuple[Line, Sequence[Line]]]) -> None:
        """Show each group's head and lines; selection, current line, folded groups and scroll position are kept."""
        selected = {item.data(0, IDENTITY) for item in self._in_order() if item.isSelected()} - {""}
        folded = {item.data(0, KEY) for item in self.heads() if not item.isExpanded()}
        current, seen = self.currentItem(), self.verticalScrollBar().value()
        here = known_by(current) if current is not None else ()
        self.clear()
        for head, lines in groups:
            top = item_of(head)
            self.addTopLevelItem(top)
            for line in lines:
                child = item_of(line)
                top.addChild(child)
                if line.identity in selected and line.node is Node.DOCUMENT:
                    child.setSelected(True)
                    selected.discard(line.identity)
            top.setExpanded(head.key not in folded)
        self._stand_at(here)
        self.verticalScrollBar().setValue(seen)

    def heads(self) -> list[QTreeWidgetItem]:
        """Return the lines of the first level."""
        found = (self.topLevelItem(number) for number in range(self.topLevelItemCount()))
        return [item for item in found if item is not None]

    def selected_documents(self) -> tuple[int, ...]:
        """Return the selected documents, without duplicates, in the order of the tree."""
        chosen = sorted(self.selectionModel().selectedIndexes(), key=position)  # asked at every step, of few of many
        return tuple(dict.fromkeys(number for index in chosen if (number := index.data(DOCUMENT)) >= 0))

    def current_key(self) -> str:
        """Return the key of the story of the current line, empty if there is none."""
        item = self.currentItem()
        return str(item.data(0, KEY)) if item is not None else ""

    def mark(self, key: str) -> None:
        """Show which story is being read, and scroll to it if it is another one than before."""
        for head in self.heads():
            shown = bool(key) and head.data(0, KEY) == key
            head.setData(0, SHOWN, shown)
            if shown and self.currentItem() is None:
                self.setCurrentItem(head, 0, QItemSelectionModel.SelectionFlag.NoUpdate)
            if shown and key != self._shown:
                self.scrollToItem(head)
        self._shown = key
        self.viewport().update()

    def set_colours(self, colours: Palette) -> None:
        """Paint the labels on the stripes of `colours`."""
        self._painter.colours = colours
        self.viewport().update()

    def narrow(self, words: str) -> bool:
        """Hide the lines that do not contain `words`, and tell whether any does.

        A story is shown if its head or one of its lines does.
        """
        sought = words.casefold()
        for head in self.heads():
            whole = sought in text_of(head).casefold()
            lines = children(head)
            for line in lines:
                line.setHidden(not whole and sought not in text_of(line).casefold())
            head.setHidden(not whole and all(line.isHidden() for line in lines))
        return not all(head.isHidden() for head in self.heads())

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.source() is self:
            event.acceptProposedAction()
        else:
            event.ignore()

    @override
    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        super().dragMoveEvent(event)  # it shows on which line the documents would be dropped
        if event.source() is self and self.selected_documents():
            event.acceptProposedAction()
        else:
            event.ignore()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        """Emit what was dropped where; the tree itself only changes when the project does."""
        item = self.itemAt(event.position().toPoint())
        documents = self.selected_documents()
        event.setDropAction(Qt.DropAction.IgnoreAction)
        event.accept()
        if documents and event.source() is self:
            self.moved.emit(documents, str(item.data(0, KEY)) if item is not None else "")

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and (item := self.currentItem()):
            self._choose(item)
        else:
            super().keyPressEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.scheduleDelayedItemsLayout()

    def _stand_at(self, here: tuple[str, ...]) -> None:
        """Make the line current that was current before: the same one, or the same document in another story."""
        lines = [item for item in self._in_order() if here and known_by(item)[1:] == here[1:]]
        lines.sort(key=lambda item: known_by(item)[0] != here[0])
        if lines and (here[1] or known_by(lines[0]) == here):
            self.setCurrentItem(lines[0], 0, QItemSelectionModel.SelectionFlag.NoUpdate)

    def _click(self, item: QTreeWidgetItem) -> None:
        if len(self.selectedItems()) <= 1:
            self._choose(item)

    def _choose(self, item: QTreeWidgetItem) -> None:
        if key := item.data(0, KEY):
            self.story_chosen.emit(str(key), int(item.data(0, DOCUMENT)))

    def _in_order(self) -> Iterable[QTreeWidgetItem]:
        for head in self.heads():
            yield head
            yield from children(head)


def position(line: QModelIndex) -> tuple[int, int]:
    """Return a key by which lines are sorted in the order of the tree, each head before its lines."""
    head = line.parent()
    return (head.row(), line.row()) if head.isValid() else (line.row(), -1)


def children(head: QTreeWidgetItem) -> list[QTreeWidgetItem]:
    """Return the lines below a line."""
    found = (head.child(number) for number in range(head.childCount()))
    return [item for item in found if item is not None]


def item_of(line: Line) -> QTreeWidgetItem:
    """Return the item that shows `line`."""
    item = QTreeWidgetItem([line.title])
    item.setToolTip(0, plain(line.tip))
    item.setData(0, Qt.ItemDataRole.AccessibleTextRole, aloud(f"{line.label} {line.title}. {line.detail}"))
    for role, value in (
        (NODE, int(line.node)),
        (KEY, line.key),
        (DOCUMENT, line.document),
        (IDENTITY, line.identity),
        (TITLE, line.title),
        (DETAIL, line.detail),
        (LABEL, (line.label, line.version)),
        (WHOLE, line.node is Node.UNREAD),
    ):
        item.setData(0, role, value)
    flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsDropEnabled
    if line.node in {Node.STORY, Node.DOCUMENT}:
        flags |= Qt.ItemFlag.ItemIsSelectable
    if line.node is Node.DOCUMENT:
        flags |= Qt.ItemFlag.ItemIsDragEnabled
    item.setFlags(flags)
    return item


def known_by(item: QTreeWidgetItem) -> tuple[str, ...]:
    """Return the key by which a line is found when the tree is filled again: its story's key and its document."""
    return str(item.data(0, KEY)), str(item.data(0, IDENTITY))


def text_of(item: QTreeWidgetItem) -> str:
    """Return all the words of a line."""
    return f"{item.data(0, TITLE)} {item.data(0, DETAIL)}"
