"""What a project is: everything that people decided about one folder, as sorted tuples of plain entries."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from typing import Literal, NamedTuple, Protocol, TypeAlias, TypeVar

from copytaster.project.anchoring import Anchor, DocumentKey, Spot
from copytaster.project.annotation import Annotation, ChangeAnchor, Code
from copytaster.text.document import Role

OptionValue: TypeAlias = bool | int | str
DerivationName: TypeAlias = Literal["wholly", "partially", "non"]
Key: TypeAlias = tuple[str | int | Anchor | Spot | ChangeAnchor, ...]


class Move(NamedTuple):
    """A document put into the story of another one, or (`beside` None) of its own; moves are numbered by `turn`."""

    turn: int
    document: DocumentKey
    beside: DocumentKey | None

    @property
    def key(self) -> Key:
        """Return the turn, which is unique among moves."""
        return (self.turn,)


class PickedSet(NamedTuple):
    """Documents picked by hand to be compared, in the order picked."""

    number: int
    documents: tuple[DocumentKey, ...]

    @property
    def key(self) -> Key:
        """Return the number, which is unique among sets."""
        return (self.number,)


class Aside(NamedTuple):
    """A paragraph that a person set aside, or (`aside` False) took back although the program had set it aside."""

    document: DocumentKey
    paragraph: Anchor
    aside: bool

    @property
    def key(self) -> Key:
        """Return the paragraph."""
        return (self.document, self.paragraph)


class RoleChange(NamedTuple):
    """A paragraph whose role a person changed."""

    document: DocumentKey
    paragraph: Anchor
    role: Role

    @property
    def key(self) -> Key:
        """Return the paragraph."""
        return (self.document, self.paragraph)


class Base(NamedTuple):
    """A document chosen as the base of its story; of several in one story, the one with the highest turn counts."""

    document: DocumentKey
    turn: int

    @property
    def key(self) -> Key:
        """Return the document."""
        return (self.document,)


class SpotPin(NamedTuple):
    """Two paragraphs tied or cut by hand; `a` sorts before `b`."""

    a: Spot
    b: Spot
    kind: Literal["tie", "cut"]

    @property
    def key(self) -> Key:
        """Return the two paragraphs."""
        return (self.a, self.b)


class Derived(NamedTuple):
    """A person's decision how much of a document comes from another one; it overrides the program's measurement."""

    document: DocumentKey
    of: DocumentKey
    derivation: DerivationName

    @property
    def key(self) -> Key:
        """Return the two documents."""
        return (self.document, self.of)


class Option(NamedTuple):
    """A setting of this project that differs from its default."""

    name: str
    value: OptionValue

    @property
    def key(self) -> Key:
        """Return the name."""
        return (self.name,)


@dataclass(frozen=True, slots=True)
class Project:
    """All decisions; each tuple is sorted by the keys of its entries, so that equal decisions give equal projects."""

    moves: tuple[Move, ...] = ()
    sets: tuple[PickedSet, ...] = ()
    asides: tuple[Aside, ...] = ()
    roles: tuple[RoleChange, ...] = ()
    bases: tuple[Base, ...] = ()
    pins: tuple[SpotPin, ...] = ()
    options: tuple[Option, ...] = ()
    derivations: tuple[Derived, ...] = ()
    annotations: tuple[Annotation, ...] = ()
    codes: tuple[Code, ...] = ()

    def option(self, name: str, default: OptionValue) -> OptionValue:
        """Return the value of a setting, `default` if it was never changed."""
        kept = find(self.options, (name,))
        return default if kept is None else kept.value


class Entry(Protocol):
    """What the tuples of a project hold."""

    @property
    def key(self) -> Key:
        """Return what identifies the entry within its tuple."""


E = TypeVar("E", bound=Entry)


def find(entries: tuple[E, ...], key: Key) -> E | None:
    """Return the entry of `key`, or None."""
    at = bisect_left(entries, key, key=key_of)
    return entries[at] if at < len(entries) and entries[at].key == key else None


def including(entries: tuple[E, ...], entry: E) -> tuple[E, ...]:
    """Return `entries` with `entry` added, replacing the one with the same key, if any."""
    without = excluding(entries, entry.key)
    at = bisect_left(without, entry.key, key=key_of)
    return (*without[:at], entry, *without[at:])


def excluding(entries: tuple[E, ...], key: Key) -> tuple[E, ...]:
    """Return `entries` without the one that has `key`, if any."""
    at = bisect_left(entries, key, key=key_of)
    if at < len(entries) and entries[at].key == key:
        return entries[:at] + entries[at + 1 :]
    return entries


def key_of(entry: Entry) -> Key:
    """Return the key of an entry, as `bisect_left` asks for it."""
    return entry.key
