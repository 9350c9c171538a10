"""What a person can decide about annotations and the codebook, and what that makes of the project."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import ClassVar, TypeAlias, assert_never

from copytaster.errors import Notice, UnusableInput
from copytaster.project.annotation import Annotation, ChangeAnchor, Code
from copytaster.project.codebook import codebook, codes, kept_keys, named
from copytaster.project.project import Project, excluding, find, including


@dataclass(frozen=True, slots=True)
class Annotate:
    """Replace the codes and the memo of a change; if both are empty, its annotation is removed."""

    change: ChangeAnchor
    codes: tuple[str, ...]
    memo: str
    label: ClassVar[str] = "annotating a change"


@dataclass(frozen=True, slots=True)
class DescribeCode:
    """Say what a code means; a code that is not in the codebook yet is added to it.

    `keys` are the keyboard keys that give it; None leaves its keys unchanged.
    """

    name: str
    meaning: str
    keys: tuple[str, ...] | None = None
    label: ClassVar[str] = "describing a code"


@dataclass(frozen=True, slots=True)
class RemoveCode:
    """Forget what a code means; it stays in the codebook as long as some change has it."""

    name: str
    label: ClassVar[str] = "removing a code"


@dataclass(frozen=True, slots=True)
class RenameCode:
    """Rename a code, also wherever it was given."""

    name: str
    new: str
    label: ClassVar[str] = "renaming a code"


AnnotationEdit: TypeAlias = Annotate | DescribeCode | RemoveCode | RenameCode


def settle(project: Project, edit: AnnotationEdit) -> AnnotationEdit:
    """Return `edit` with cleaned-up names. Raises `UnusableInput` with one sentence if it makes no sense."""
    match edit:
        case Annotate(change, given, memo):
            if change.a.document == change.b.document:
                raise UnusableInput(Notice("Only a change between two different documents can be annotated."))
            return Annotate(change, codes(given), memo.strip())
        case DescribeCode(name, meaning, keys):
            name = proper(name)
            return DescribeCode(name, meaning.strip(), kept_keys(project, name, keys))
        case RemoveCode(name):
            return RemoveCode(named(name))
        case RenameCode(name, new):
            name, new = named(name), proper(new)
            if name != new and any(code.name == new for code in codebook(project)):
                raise UnusableInput(Notice("The codebook already has a code “{new}”.", new=new))
            return RenameCode(name, new)
        case never:
            assert_never(never)


def proper(name: str) -> str:
    """Return the cleaned-up name of a code. Raises `UnusableInput` where nothing is left of it."""
    if kept := named(name):
        return kept
    raise UnusableInput(Notice("A code needs a name."))


def on_annotations(project: Project, edit: AnnotationEdit) -> tuple[Project, AnnotationEdit]:
    """Apply a settled edit; return the new project and the edit that undoes it."""
    match edit:
        case Annotate(change, given, memo):
            old = find(project.annotations, (change,))
            back = Annotate(change, old.codes, old.memo) if old else Annotate(change, (), "")
            if not given and not memo:
                return replace(project, annotations=excluding(project.annotations, (change,))), back
            return replace(project, annotations=including(project.annotations, Annotation(change, given, memo))), back
        case DescribeCode(name, meaning, keys):
            code = Code(name, meaning, kept_keys(project, name, keys))
            return replace(project, codes=including(project.codes, code)), described(project, name)
        case RemoveCode(name):
            return replace(project, codes=excluding(project.codes, (name,))), described(project, name)
        case RenameCode(name, new):
            return renamed(project, name, new), RenameCode(new, name)
        case never:
            assert_never(never)


def described(project: Project, name: str) -> DescribeCode | RemoveCode:
    """Return the edit that restores what `project` says about a code."""
    old = find(project.codes, (name,))
    return RemoveCode(name) if old is None else DescribeCode(*old)


def renamed(project: Project, name: str, new: str) -> Project:
    """Return the project with a code under another name."""
    old = find(project.codes, (name,))
    kept = excluding(project.codes, (name,))
    return replace(
        project,
        codes=kept if old is None else including(kept, old._replace(name=new)),
        annotations=tuple(
            one._replace(codes=tuple(new if code == name else code for code in one.codes))
            for one in project.annotations
        ),
    )
