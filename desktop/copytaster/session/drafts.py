"""What becomes of text that a person was typing when the program was killed: it is kept when the project is opened."""

from __future__ import annotations

import contextlib
from dataclasses import replace

from copytaster.errors import News, UnusableInput
from copytaster.project.anchoring import first_words
from copytaster.project.annotating import Annotate
from copytaster.project.edits import Edit
from copytaster.project.history import performed
from copytaster.storage.store import ProjectNotWritten, Store


def with_draft(store: Store) -> Store:
    """Make the edit that was being typed when the program last ended, as one that can be undone, and say so.

    If the project cannot be written, the draft waits in it: another window may be typing it at this moment.
    """
    if store.path is None or (edit := store.draft()) is None:
        return store
    after = store.history
    try:
        with contextlib.suppress(UnusableInput):  # what cannot be decided, such as a name that is taken meanwhile
            after = performed(store.history, edit)
        if after is not store.history:
            store.performed(after)
        store.keep_draft(None)
    except ProjectNotWritten:
        return store
    return store if after is store.history else replace(store, history=after, notices=(*store.notices, kept(edit)))


def kept(edit: Edit) -> News:
    """Say that what was being typed is kept."""
    if isinstance(edit, Annotate):
        return News(
            "The program ended while a note was being typed. The note is kept as far as it was written: “{words}”. "
            "Undo takes it back.",
            words=first_words(edit.memo) or ", ".join(edit.codes),
        )
    return News("The program ended while the codebook was being edited. What was typed is kept. Undo takes it back.")
