"""The dialog that asks into which story documents go."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from copytaster.gui.models.words import plural
from copytaster.gui.widgets.labels import sentence
from copytaster.gui.widgets.room import begin_at
from copytaster.session.state import StoryView

SIZE = (460, 360)
KEY = Qt.ItemDataRole.UserRole


class StoryDialog(QDialog):
    """Choose one of `stories`, or a story of its own; `key` is empty for the latter."""

    def __init__(self, stories: Sequence[StoryView], documents: Sequence[int], parent: QWidget | None = None) -> None:
        """List the stories into which `documents` can be moved: those that do not contain all of them already."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Move to story"))
        begin_at(self, *SIZE)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Stories"))
        self.list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for story in stories:
            if not story.picked and not set(documents) <= set(story.documents):
                self._add(f"{story.title or self.tr('Without a title')}  ({len(story.documents)})", story.key)
        self._add(self.tr("A story of its own"), "")
        self.list.setCurrentRow(0)
        buttons = QDialogButtonBox()
        buttons.addButton(self.tr("&Move"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(self.tr("&Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.list.itemActivated.connect(self.accept)
        column = QVBoxLayout(self)
        column.addWidget(
            sentence(
                plural(
                    "StoryDialog",
                    "Into which story does the selected document go?",
                    "Into which story do the %Ln selected documents go?",
                    len(documents),
                )
            )
        )
        column.addWidget(self.list)
        column.addWidget(buttons)

    @property
    def key(self) -> str:
        """Return the key of the story chosen, empty for a story of its own."""
        return str(self.list.currentItem().data(KEY))

    def _add(self, text: str, key: str) -> None:
        item = QListWidgetItem(text)
        item.setData(KEY, key)
        self.list.addItem(item)
