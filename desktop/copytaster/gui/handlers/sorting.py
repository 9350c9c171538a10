"""How a person sorts documents into stories and picks sets of them, as edits of the project."""

from __future__ import annotations

from collections.abc import Sequence

from typing_extensions import override

from copytaster.gui.dialogs.pick_dialog import PickDialog
from copytaster.gui.dialogs.story_dialog import StoryDialog
from copytaster.gui.handlers.enabling import set_in_focus
from copytaster.gui.handlers.handler import Commands, Handler
from copytaster.project.edits import DropSet, MoveDocument, PickSet
from copytaster.session.state import State


class Sorting(Handler):
    """Turns requests about which documents are compared into edits."""

    @override
    def commands(self) -> Commands:
        return {
            "pick": lambda _: self.ask_documents(),
            "compare-selected": lambda _: self.compare(self._parts.stories.selected_documents()),
            "move-story": lambda _: self.ask_story(),
            "own-story": lambda _: self.move(self._parts.stories.selected_documents(), ""),
            "drop-set": lambda _: self.drop_set(),
        }

    def move(self, documents: Sequence[int], key: str) -> None:
        """Move documents into the story `key`, or each into a story of its own if `key` is empty."""
        bridge = self._parts.bridge
        if bridge.session is None:
            return
        story = next((story for story in bridge.session.state.stories if story.key == key), None)
        if key and story is None:
            return  # it ended while it was asked for
        there = story.documents if story else ()
        beside = next((number for number in there if number not in documents), None)
        for number in documents:
            if number not in there:
                to = bridge.document_key(beside) if beside is not None else None
                bridge.perform(MoveDocument(bridge.document_key(number), to))

    def ask_story(self) -> None:
        """Ask into which story the selected documents are moved."""
        documents, session = self._parts.stories.selected_documents(), self._parts.bridge.session
        if documents and session:
            asked = session.state
            dialog = StoryDialog(asked.stories, documents, self._parts.window)
            dialog.accepted.connect(lambda: self.move(self._now(asked, documents), dialog.key))
            dialog.finished.connect(dialog.deleteLater)
            dialog.open()

    def compare(self, documents: Sequence[int]) -> None:
        """Compare `documents`, even of different stories, and show the result."""
        bridge = self._parts.bridge
        if bridge.session is None or not documents:
            return
        bridge.perform(PickSet(tuple(bridge.document_key(number) for number in documents)))
        picked = [
            story for story in bridge.session.state.stories if story.picked and set(story.documents) == set(documents)
        ]
        if picked:
            bridge.show(picked[-1].key)

    def ask_documents(self) -> None:
        """Ask which documents are compared."""
        bridge = self._parts.bridge
        if bridge.session is None:
            return
        asked = bridge.session.state
        checked = story.documents if (story := bridge.story()) else ()
        dialog = PickDialog(asked.documents, checked, self._parts.window)
        dialog.accepted.connect(lambda: self.compare(self._now(asked, dialog.documents)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _now(self, asked: State, documents: Sequence[int]) -> tuple[int, ...]:
        """Return the present numbers of documents that a dialog listed; a refresh may have changed them meanwhile."""
        session = self._parts.bridge.session
        numbers = {key: number for number, key in enumerate(session.state.keys)} if session is not None else {}
        return tuple(numbers[key] for number in documents if (key := asked.keys[number]) in numbers)

    def drop_set(self) -> None:
        """Remove the hand-picked set of the list's current line, else the one that is shown."""
        number = set_in_focus(self._parts)
        if number is not None:
            self._parts.bridge.perform(DropSet(number))
