"""A decision, and how one is written into an open project."""

from __future__ import annotations

from copytaster.project.anchoring import Anchor, DocumentKey
from copytaster.project.annotation import Side, change_anchor
from copytaster.project.edits import Edit, SetAside
from copytaster.project.history import History, performed
from copytaster.storage.store import Store

A, B = DocumentKey("a.txt"), DocumentKey("b.txt")
PARAGRAPH = Anchor(0, "The dam held.", "1" * 64)
EDIT = SetAside(A, PARAGRAPH)
HELD = change_anchor(Side(A, PARAGRAPH, 8, "held"), Side(B, PARAGRAPH, 8, "holds"), "wording")


def write(store: Store, edit: Edit = EDIT) -> History:
    """Make a decision in an open project, and return the history with it."""
    history = performed(store.history, edit)
    store.performed(history)
    return history
