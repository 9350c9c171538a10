"""The open project while the program runs: its state, its edits with undo and redo, and its listeners."""

from __future__ import annotations

import contextlib
import weakref
from collections.abc import Callable
from pathlib import Path
from threading import RLock
from typing import TypeAlias

from copytaster.alignment.alignment import Place
from copytaster.comparison.comparison import Comparison, Inputs
from copytaster.errors import Notice, UnusableInput
from copytaster.project.anchoring import Spot
from copytaster.project.edits import Edit
from copytaster.project.history import History, performed, redone, undone
from copytaster.project.parts import Part, parts
from copytaster.project.project import Project
from copytaster.session.reading import ReadFiles
from copytaster.session.save import spare
from copytaster.session.state import State, StoryView, derive, inputs_of, spot_at
from copytaster.storage.store import ProjectNotWritten, Store
from copytaster.stories.story import Story

Listener: TypeAlias = Callable[[frozenset[Part]], None]


class Session:
    """An open project; `copytaster.session.create` makes one.

    `state` is everything shown, one immutable value that every change replaces. `project_file` is None if decisions are
    kept in memory only; `notices` tell what happened on opening; `known` holds the comparison accepted last for each
    story key, whether it is still valid or not. A session may be used from any thread; listeners are called after each
    change, on the thread that made it.
    """

    def __init__(self, reading: ReadFiles, found: tuple[Story, ...], store: Store) -> None:
        """Apply the decisions in `store` to what was read and found."""
        self._lock = RLock()
        self._store = store
        self._listeners: list[Listener] = []
        self._inputs: dict[str, Inputs]
        self.known: dict[str, Comparison] = {}
        self.project_file = store.path
        self.notices = store.notices
        weakref.finalize(self, store.close)
        self._enter(store.history, derive(reading, found, store.history.project))

    def _enter(self, history: History, state: State) -> None:
        self._history, self.state, self._inputs = history, state, {}

    @property
    def project(self) -> Project:
        """Return all decisions so far."""
        return self._history.project

    @property
    def can_undo(self) -> str | None:
        """Return the label of the edit that `undo` would undo, or None."""
        return self._history.can_undo

    @property
    def can_redo(self) -> str | None:
        """Return the label of the edit that `redo` would redo, or None."""
        return self._history.can_redo

    def perform(self, edit: Edit) -> None:
        """Apply and store `edit`. Raises `CopytasterError` if it makes no sense or cannot be written."""
        with self._lock:
            after = performed(self._history, edit)
            if after is self._history:
                return
            self._store.performed(after)
            self._enter(after, derive(self.state.reading, self.state.found, after.project, self.state))
        self._tell(parts(edit))

    def draft(self, edit: Edit | None) -> None:
        """Store the edit that is being typed, None once it is made or given up.

        It survives the end of the program, however that ends. Raises `CopytasterError` if it cannot be written.
        """
        with self._lock:
            self._store.keep_draft(edit)

    def undo(self) -> None:
        """Undo the last edit, if there is one. Raises `CopytasterError` if that cannot be written."""
        self._step(undone)

    def redo(self) -> None:
        """Redo the edit that was undone last, if there is one. Raises `CopytasterError` if that cannot be written."""
        self._step(redone)

    def _step(self, step: Callable[[History], tuple[History, Edit | None]]) -> None:
        with self._lock:
            after, edit = step(self._history)
            if edit is None:
                return
            self._store.stepped(edit, after)
            self._enter(after, derive(self.state.reading, self.state.found, after.project, self.state))
        self._tell(parts(edit))

    def take(self, reading: ReadFiles, found: tuple[Story, ...]) -> None:
        """Replace what was read and found; call `copytaster.session.refresh.refresh` instead."""
        with self._lock:
            with contextlib.suppress(ProjectNotWritten):  # the next edit says it again
                self._store.know(reading.known)
            self._enter(self._history, derive(reading, found, self.project, self.state))
        self._tell(frozenset({Part.DOCUMENTS, Part.STORIES, Part.COMPARISON}))

    def listen(self, callback: Listener) -> Callable[[], None]:
        """Call `callback` with the changed parts after every change; return a function that unsubscribes it."""
        self._listeners.append(callback)

        def end() -> None:
            if callback in self._listeners:
                self._listeners.remove(callback)

        return end

    def _tell(self, changed: frozenset[Part]) -> None:
        for callback in tuple(self._listeners):
            callback(changed)

    def story(self, key: str) -> StoryView:
        """Return the story of `key`. Raises `UnusableInput` if it is no longer there."""
        for view in self.state.stories:
            if view.key == key:
                return view
        raise UnusableInput(Notice("This story is no longer there."))

    def inputs(self, key: str) -> Inputs:
        """Return everything the comparison of a story depends on. Raises `UnusableInput` for an unknown key."""
        with self._lock:
            if key not in self._inputs:
                self._inputs[key] = inputs_of(self.state, self.story(key))
            return self._inputs[key]

    def accept(self, key: str, comparison: Comparison) -> bool:
        """Keep the comparison of a story and return True; return False if its inputs are out of date."""
        with self._lock:
            if all(view.key != key for view in self.state.stories) or comparison.inputs != self.inputs(key):
                return False
            self.known[key] = comparison
        self._tell(frozenset({Part.COMPARISON}))
        return True

    def comparison(self, key: str) -> Comparison | None:
        """Return the accepted comparison of a story if it is still valid, else None.

        Raises `UnusableInput` if one was accepted and the story is no longer there.
        """
        known = self.known.get(key)
        return known if known is not None and known.inputs == self.inputs(key) else None

    def spot(self, key: str, place: Place) -> Spot:
        """Return what edits identify a paragraph of a story by: ``SetAside(*spot)``, ``Tie(spot, spot)``.

        Raises `UnusableInput` if the story is no longer there.
        """
        return spot_at(self.state, self.story(key).documents[place.version], place.paragraph)

    def save_copy(self, path: Path, *, blind: bool = False) -> None:
        """Write a copy of the project to another file; a `blind` one, for a second coder, is without annotations.

        Raises `CopytasterError` if that fails, or would overwrite a document.
        """
        spare(path, self.state.reading.sources)
        with self._lock:
            self._store.copy(path, blind=blind)

    def close(self) -> None:
        """Close the project file; every decision is already stored in it."""
        with self._lock:
            self._store.close()
