"""Undo and redo: a project and the edits that led to it."""

from __future__ import annotations

from dataclasses import dataclass, replace

from copytaster.project.edits import Edit, apply, settle
from copytaster.project.project import Project

NOTHING = Project()


@dataclass(frozen=True, slots=True)
class Turn:
    """One settled edit, and the edit that undoes it."""

    forward: Edit
    back: Edit


@dataclass(frozen=True, slots=True)
class History:
    """A project, every turn still known, and how many of them are applied; the rest can be redone."""

    project: Project = NOTHING
    turns: tuple[Turn, ...] = ()
    position: int = 0

    @property
    def can_undo(self) -> str | None:
        """Return the label of what undo would undo, or None."""
        return self.turns[self.position - 1].forward.label if self.position else None

    @property
    def can_redo(self) -> str | None:
        """Return the label of what redo would redo, or None."""
        return self.turns[self.position].forward.label if self.position < len(self.turns) else None


def performed(history: History, edit: Edit) -> History:
    """Return the history after `edit`; whatever was undone before can no longer be redone.

    An edit that changes nothing adds no turn: the same object is returned. Raises `UnusableInput`.
    """
    settled = settle(history.project, edit)
    project, back = apply(history.project, settled)
    if project == history.project:
        return history
    turns = (*history.turns[: history.position], Turn(settled, back))
    return History(project, turns, len(turns))


def undone(history: History) -> tuple[History, Edit | None]:
    """Return the history one turn back, and the edit that was applied (None if there was nothing to undo)."""
    if not history.position:
        return history, None
    edit = history.turns[history.position - 1].back
    project, _ = apply(history.project, edit)
    return replace(history, project=project, position=history.position - 1), edit


def redone(history: History) -> tuple[History, Edit | None]:
    """Return the history one turn forward, and the edit that was applied (None if there was nothing to redo)."""
    if history.position == len(history.turns):
        return history, None
    edit = history.turns[history.position].forward
    project, _ = apply(history.project, edit)
    return replace(history, project=project, position=history.position + 1), edit
