"""Which parts of the program's state an edit changes, so that a listener knows what to update."""

from __future__ import annotations

from enum import StrEnum
from typing import assert_never

from copytaster.project.annotating import Annotate, DescribeCode, RemoveCode, RenameCode
from copytaster.project.edits import (
    ChangeOption,
    ChangeRole,
    ChooseBase,
    ChooseDerivation,
    Cut,
    DropBase,
    DropMove,
    DropSet,
    Edit,
    LeaveAside,
    MoveDocument,
    PickSet,
    SetAside,
    TakeBack,
    Tie,
    Unpin,
)


class Part(StrEnum):
    """A part of the state that a listener can be told has changed."""

    DOCUMENTS = "documents"
    """The documents, or the roles and what is set aside in them."""
    STORIES = "stories"
    """Which documents tell the same story, picked sets, titles."""
    PROJECT = "project"
    """The project, its history and what can be undone."""
    COMPARISON = "comparison"
    """The inputs of some comparison, or which comparison was accepted."""
    LEDGERS = "ledgers"
    """What a person decided about a ledger; the comparison it is made from remains valid."""
    ANNOTATIONS = "annotations"
    """The annotations and the codebook; the comparison that they are about remains valid."""


def parts(edit: Edit) -> frozenset[Part]:
    """Return what `edit` changes; that always includes the project itself."""
    match edit:
        case MoveDocument() | DropMove() | PickSet() | DropSet():
            return frozenset({Part.PROJECT, Part.STORIES, Part.COMPARISON})
        case SetAside() | TakeBack() | LeaveAside() | ChangeRole():
            return frozenset({Part.PROJECT, Part.DOCUMENTS, Part.COMPARISON})
        case ChooseBase() | DropBase():
            return frozenset({Part.PROJECT, Part.STORIES, Part.COMPARISON})
        case ChooseDerivation():
            return frozenset({Part.PROJECT, Part.LEDGERS})
        case Annotate() | DescribeCode() | RemoveCode() | RenameCode():
            return frozenset({Part.PROJECT, Part.ANNOTATIONS})
        case ChangeOption() | Tie() | Cut() | Unpin():
            return frozenset({Part.PROJECT, Part.COMPARISON})
        case never:
            assert_never(never)
