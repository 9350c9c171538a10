"""The list at the left: which documents tell the same story, and which files could not be used."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from copytaster.gui.models.words import article_in, moment, names_of, plural, told, words_counted
from copytaster.gui.panels.story_tree import Line, Node, StoryTree
from copytaster.gui.widgets.announcing import announce
from copytaster.gui.widgets.eliding import BETWEEN
from copytaster.gui.widgets.filter_field import FilterField
from copytaster.gui.widgets.labels import over
from copytaster.palette import Palette
from copytaster.session.state import StoryView
from copytaster.stories.story import Similarity
from copytaster.text.document import Document, Unread
from copytaster.text.version import label

PERCENT = 100


class StoriesPanel(QWidget):
    """Shows stories, documents and unread files; signals tell what a person chooses and moves.

    `story_chosen` carries the key and the document clicked (-1 for none); `move_wanted` the documents and the key of
    the story they were dropped on, empty for a story of their own.
    """

    story_chosen = Signal(str, int)
    move_wanted = Signal(object, str)
    selection_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Lay out the filter and the tree."""
        super().__init__(parent)
        self.setAccessibleName(self.tr("Stories and documents"))
        self._filter = FilterField(self.tr("Filter documents"), self.tr("Filter stories and documents"))
        self.tree = StoryTree()
        self._nothing = over(self.tree)
        self._nothing.setText(self.tr("No document has these words."))
        self._menu: QMenu | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 6, 0, 6)
        column.addWidget(self._filter)
        column.addWidget(self.tree)
        self._filter.textChanged.connect(self._narrow)
        self.tree.story_chosen.connect(self.story_chosen)
        self.tree.moved.connect(self.move_wanted)
        self.tree.itemSelectionChanged.connect(self.selection_changed)
        self.tree.currentItemChanged.connect(self.selection_changed)
        self.tree.customContextMenuRequested.connect(self._open_menu)

    def show_stories(
        self,
        stories: Sequence[StoryView],
        documents: Sequence[Document],
        words: Sequence[int],
        unread: Sequence[Unread],
    ) -> None:
        """Fill the tree with the stories and then the unread files; `words` are the word counts of the documents."""
        names = names_of([*documents, *unread])
        groups = [self._story(story, documents, names, words) for story in stories]
        if unread:
            groups.append(self._unread(unread, names[len(documents) :]))
        self.tree.fill(groups)
        self._narrow(self._filter.text())

    def mark(self, key: str) -> None:
        """Show which story is being read."""
        self.tree.mark(key)

    def selected_documents(self) -> tuple[int, ...]:
        """Return the numbers of the documents selected."""
        return self.tree.selected_documents()

    def current_key(self) -> str:
        """Return the key of the story of the current line."""
        return self.tree.current_key()

    def set_menu(self, menu: QMenu) -> None:
        """Use `menu` as the context menu of the lines."""
        self._menu = menu

    def set_colours(self, colours: Palette) -> None:
        """Paint the labels on the stripes of `colours`."""
        self.tree.set_colours(colours)

    def _narrow(self, words: str) -> None:
        nothing = not self.tree.narrow(words) and bool(words)
        self._nothing.setVisible(nothing)
        announce(self, self._nothing.text() if nothing else "")

    def _story(
        self, story: StoryView, documents: Sequence[Document], names: Sequence[str], words: Sequence[int]
    ) -> tuple[Line, list[Line]]:
        title = story.title or self.tr("Without a title")
        detail = plural("StoriesPanel", "1 document", "%Ln documents", len(story.documents))
        if story.picked:
            detail = self.tr("Picked by hand · {count}").format(count=detail)
        elif story.similarity:
            detail += BETWEEN + self._alike(story.similarity)
        head = Line(Node.STORY, title, detail, self._similarity(story, names), story.key)
        return head, [
            self._document((story.key, place, number), documents[number], names[number], words[number])
            for place, number in enumerate(story.documents)
        ]

    def _document(self, where: tuple[str, int, int], document: Document, name: str, words: int) -> Line:
        key, place, number = where
        title = document.title or name
        named = "" if title == name else name
        when = moment(document.written or "")
        parts = (document.source or named, when, words_counted(words), document.source and named)
        detail = BETWEEN.join(part for part in parts if part)
        tip = f"{title}\n{article_in(document.path, document.number)}\n{detail}"
        return Line(Node.DOCUMENT, title, detail, tip, key, number, label(place), place, document.identity)

    def _unread(self, unread: Sequence[Unread], names: Sequence[str]) -> tuple[Line, list[Line]]:
        head = Line(
            Node.SECTION,
            self.tr("Could not be used"),
            counted(unread),
            self.tr("Files that could not be read, each with the reason"),
        )
        lines = [Line(Node.UNREAD, name, why(one), told(one.reason)) for one, name in zip(unread, names, strict=True)]
        return head, lines

    def _alike(self, pairs: Sequence[Similarity]) -> str:
        shares = [round(PERCENT * one.similarity) for one in pairs]
        low, high = min(shares), max(shares)
        return (
            self.tr("{low} % alike").format(low=low)
            if low == high
            else self.tr("{low}–{high} % alike").format(low=low, high=high)
        )

    def _similarity(self, story: StoryView, names: Sequence[str]) -> str:
        lines = [
            self.tr("{a} and {b}: {share} % alike").format(
                a=names[one.a], b=names[one.b], share=round(PERCENT * one.similarity)
            )
            for one in story.similarity
        ]
        return "\n".join([story.title, *lines])

    def _open_menu(self, place: QPoint) -> None:
        if self._menu is not None:
            self._menu.popup(self.tree.viewport().mapToGlobal(place))


def counted(unread: Sequence[Unread]) -> str:
    """Return how many files could not be used, or how many documents where some are articles of one file."""
    if any(one.number is not None for one in unread):
        return plural("StoriesPanel", "1 document", "%Ln documents", len(unread))
    return plural("StoriesPanel", "1 file", "%Ln files", len(unread))


def why(unread: Unread) -> str:
    """Return the reason in the person's language, without the file's name, which is in the line above."""
    reason = f"{told(unread.reason.values['reason'])}."
    return reason[:1].upper() + reason[1:]
