"""Which parts of the program's state an edit changes, so that a listener knows what to update."""

from __future__ import annotations

from enum import StrEnum
from typing import assert_never

from copytaster.project.annotating import AnnotationEdit
from copytaster.project.edits import (
    ChangeOption,
    ChooseBase,
    ChooseDerivation,
    DropBase,
    Edit,
    ParagraphEdit,
    PinEdit,
    StoryEdit,
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
    if isinstance(edit, StoryEdit | ChooseBase | DropBase):
        return frozenset({Part.PROJECT, Part.STORIES, Part.COMPARISON})
    if isinstance(edit, ParagraphEdit):
        return frozenset({Part.PROJECT, Part.DOCUMENTS, Part.COMPARISON})
    if isinstance(edit, ChooseDerivation):
        return frozenset({Part.PROJECT, Part.LEDGERS})
    if isinstance(edit, AnnotationEdit):
        return frozenset({Part.PROJECT, Part.ANNOTATIONS})
    if isinstance(edit, ChangeOption | PinEdit):
        return frozenset({Part.PROJECT, Part.COMPARISON})
    assert_never(edit)
