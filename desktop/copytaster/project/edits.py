"""What a person can decide: each edit is one value that is applied, undone, redone and stored."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import ClassVar, TypeAlias, assert_never

from copytaster.errors import Notice, UnusableInput
from copytaster.project import annotating
from copytaster.project.anchoring import Anchor, DocumentKey, Spot
from copytaster.project.annotating import AnnotationEdit
from copytaster.project.project import (
    Aside,
    Base,
    DerivationName,
    Derived,
    Move,
    Option,
    OptionValue,
    PickedSet,
    Project,
    RoleChange,
    SpotPin,
    excluding,
    find,
    including,
)
from copytaster.text.document import Role


@dataclass(frozen=True, slots=True)
class MoveDocument:
    """Put a document into the story of another one, or (`beside` None) into a story of its own."""

    document: DocumentKey
    beside: DocumentKey | None
    turn: int | None = None
    label: ClassVar[str] = "moving a document"


@dataclass(frozen=True, slots=True)
class DropMove:
    """Forget the move of that turn."""

    turn: int
    label: ClassVar[str] = "moving a document back"


@dataclass(frozen=True, slots=True)
class PickSet:
    """Compare these documents, in this order, whatever stories they belong to."""

    documents: tuple[DocumentKey, ...]
    number: int | None = None
    label: ClassVar[str] = "picking documents to compare"


@dataclass(frozen=True, slots=True)
class DropSet:
    """Drop a hand-picked set."""

    number: int
    label: ClassVar[str] = "dropping a picked set"


@dataclass(frozen=True, slots=True)
class SetAside:
    """Leave a paragraph out of the comparison."""

    document: DocumentKey
    paragraph: Anchor
    label: ClassVar[str] = "setting aside"


@dataclass(frozen=True, slots=True)
class TakeBack:
    """Compare a paragraph that the program or a person had set aside."""

    document: DocumentKey
    paragraph: Anchor
    label: ClassVar[str] = "taking back"


@dataclass(frozen=True, slots=True)
class LeaveAside:
    """Leave it to the program again whether a paragraph is set aside."""

    document: DocumentKey
    paragraph: Anchor
    label: ClassVar[str] = "leaving it as found"


@dataclass(frozen=True, slots=True)
class ChangeRole:
    """Change the role of a paragraph; `role` None restores the one that the program found."""

    document: DocumentKey
    paragraph: Anchor
    role: Role | None
    label: ClassVar[str] = "changing a role"


@dataclass(frozen=True, slots=True)
class ChooseBase:
    """Measure the other versions of its story against this document."""

    document: DocumentKey
    turn: int | None = None
    label: ClassVar[str] = "choosing the base"


@dataclass(frozen=True, slots=True)
class DropBase:
    """Withdraw the choice of a document as base."""

    document: DocumentKey
    label: ClassVar[str] = "dropping a base"


@dataclass(frozen=True, slots=True)
class ChooseDerivation:
    """Choose how much of a document comes from another one; `derivation` None restores the program's measurement."""

    document: DocumentKey
    of: DocumentKey
    derivation: DerivationName | None
    label: ClassVar[str] = "choosing a class of derivation"


@dataclass(frozen=True, slots=True)
class Tie:
    """Link two paragraphs of different documents, whatever the program finds."""

    a: Spot
    b: Spot
    label: ClassVar[str] = "tying paragraphs"


@dataclass(frozen=True, slots=True)
class Cut:
    """Never link two paragraphs of different documents."""

    a: Spot
    b: Spot
    label: ClassVar[str] = "cutting paragraphs apart"


@dataclass(frozen=True, slots=True)
class Unpin:
    """Remove the tie or cut between two paragraphs, so that the program decides again."""

    a: Spot
    b: Spot
    label: ClassVar[str] = "removing a pin"


@dataclass(frozen=True, slots=True)
class ChangeOption:
    """Change a setting of this project; `value` None restores its default."""

    name: str
    value: OptionValue | None
    label: ClassVar[str] = "changing a setting"


StoryEdit: TypeAlias = MoveDocument | DropMove | PickSet | DropSet
ParagraphEdit: TypeAlias = SetAside | TakeBack | LeaveAside | ChangeRole
ReadingEdit: TypeAlias = ChooseBase | DropBase | ChangeOption | ChooseDerivation
PinEdit: TypeAlias = Tie | Cut | Unpin
Edit: TypeAlias = StoryEdit | ParagraphEdit | ReadingEdit | PinEdit | AnnotationEdit


def apply(project: Project, edit: Edit) -> tuple[Project, Edit]:
    """Return the project after `edit`, and the edit that restores exactly `project`.

    An edit that changes nothing returns an equal project. Raises `UnusableInput` with one sentence for an edit that
    makes no sense (a pin inside one document, a set of one).
    """
    settled = settle(project, edit)
    if isinstance(settled, StoryEdit):
        return on_stories(project, settled)
    if isinstance(settled, ParagraphEdit):
        return on_paragraphs(project, settled)
    if isinstance(settled, ReadingEdit):
        return on_reading(project, settled)
    if isinstance(settled, PinEdit):
        return on_pins(project, settled)
    return annotating.on_annotations(project, settled)


def settle(project: Project, edit: Edit) -> Edit:
    """Return `edit` with what depends on the project filled in: turns, numbers, the order of a pin's ends.

    Raises `UnusableInput` with one sentence for an edit that makes no sense.
    """
    if isinstance(edit, AnnotationEdit):
        return annotating.settle(project, edit)
    match edit:
        case MoveDocument():
            if edit.beside == edit.document:
                raise UnusableInput(Notice("A document cannot be put beside itself."))
            return replace(edit, turn=next_turn(project)) if edit.turn is None else edit
        case ChooseBase(turn=None):
            return replace(edit, turn=max((base.turn for base in project.bases), default=0) + 1)
        case PickSet():
            return settled_set(project, edit)
        case Tie() | Cut() | Unpin():
            if edit.a.document == edit.b.document:
                raise UnusableInput(
                    Notice("Only paragraphs of two different documents can be tied together or cut apart.")
                )
            return edit if edit.a <= edit.b else replace(edit, a=edit.b, b=edit.a)
        case _:
            return edit


def next_turn(project: Project) -> int:
    """Return the turn of the next move."""
    return project.moves[-1].turn + 1 if project.moves else 1


def settled_set(project: Project, edit: PickSet) -> PickSet:
    """Return the edit with the number of the set, each document in it once. Raises `UnusableInput` for a set of one."""
    documents = tuple(dict.fromkeys(edit.documents))
    if len(documents) < 2:  # noqa: PLR2004 - one document has nothing to be compared with
        raise UnusableInput(Notice("At least two documents are needed to compare them."))
    number = edit.number
    if number is None:
        number = project.sets[-1].number + 1 if project.sets else 1
    return PickSet(documents, number)


def on_stories(project: Project, edit: StoryEdit) -> tuple[Project, Edit]:
    """Apply an edit about which documents are compared."""
    match edit:
        case MoveDocument(document, beside, turn):
            move = Move(turn or 0, document, beside)
            return replace(project, moves=including(project.moves, move)), move_back(project, move.turn)
        case DropMove(turn):
            return replace(project, moves=excluding(project.moves, (turn,))), move_back(project, turn)
        case PickSet(documents, number):
            picked = PickedSet(number or 0, documents)
            return replace(project, sets=including(project.sets, picked)), set_back(project, picked.number)
        case DropSet(number):
            return replace(project, sets=excluding(project.sets, (number,))), set_back(project, number)
        case never:
            assert_never(never)


def move_back(project: Project, turn: int) -> StoryEdit:
    """Return the edit that restores what `project` holds for the move of `turn`."""
    old = find(project.moves, (turn,))
    return DropMove(turn) if old is None else MoveDocument(old.document, old.beside, old.turn)


def set_back(project: Project, number: int) -> StoryEdit:
    """Return the edit that restores what `project` holds for the set of `number`."""
    old = find(project.sets, (number,))
    return DropSet(number) if old is None else PickSet(old.documents, old.number)


def on_paragraphs(project: Project, edit: ParagraphEdit) -> tuple[Project, Edit]:
    """Apply an edit about one paragraph."""
    document, paragraph = edit.document, edit.paragraph
    key = (document, paragraph)
    if isinstance(edit, ChangeRole):
        old_role = find(project.roles, key)
        role_back = ChangeRole(document, paragraph, old_role.role if old_role else None)
        if edit.role is None:
            return replace(project, roles=excluding(project.roles, key)), role_back
        return replace(project, roles=including(project.roles, RoleChange(document, paragraph, edit.role))), role_back
    old = find(project.asides, key)
    undecided = LeaveAside(document, paragraph)
    back = undecided if old is None else SetAside(*key) if old.aside else TakeBack(*key)
    if isinstance(edit, LeaveAside):
        return replace(project, asides=excluding(project.asides, key)), back
    aside = Aside(document, paragraph, isinstance(edit, SetAside))
    return replace(project, asides=including(project.asides, aside)), back


def on_reading(project: Project, edit: ReadingEdit) -> tuple[Project, Edit]:
    """Apply an edit about the base, a setting or the class of a derivation."""
    if isinstance(edit, ChangeOption):
        old_option = find(project.options, (edit.name,))
        option_back = ChangeOption(edit.name, None if old_option is None else old_option.value)
        if edit.value is None:
            return replace(project, options=excluding(project.options, (edit.name,))), option_back
        return replace(project, options=including(project.options, Option(edit.name, edit.value))), option_back
    if isinstance(edit, ChooseDerivation):
        return on_derivation(project, edit)
    old = find(project.bases, (edit.document,))
    back: Edit = DropBase(edit.document) if old is None else ChooseBase(old.document, old.turn)
    if isinstance(edit, DropBase):
        return replace(project, bases=excluding(project.bases, (edit.document,))), back
    return replace(project, bases=including(project.bases, Base(edit.document, edit.turn or 0))), back


def on_derivation(project: Project, edit: ChooseDerivation) -> tuple[Project, Edit]:
    """Apply an edit about how much of a document comes from another."""
    key = (edit.document, edit.of)
    old = find(project.derivations, key)
    back = ChooseDerivation(*key, None if old is None else old.derivation)
    if edit.derivation is None:
        return replace(project, derivations=excluding(project.derivations, key)), back
    return replace(project, derivations=including(project.derivations, Derived(*key, edit.derivation))), back


def on_pins(project: Project, edit: PinEdit) -> tuple[Project, Edit]:
    """Apply an edit about one pin."""
    key = (edit.a, edit.b)
    old = find(project.pins, key)
    back: Edit = Unpin(*key) if old is None else Tie(*key) if old.kind == "tie" else Cut(*key)
    if isinstance(edit, Unpin):
        return replace(project, pins=excluding(project.pins, key)), back
    pin = SpotPin(edit.a, edit.b, "tie" if isinstance(edit, Tie) else "cut")
    return replace(project, pins=including(project.pins, pin)), back
