"""How an edit is stored: its fields as plain values by name for the tables, as JSON for the history, and back."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import fields
from typing import TypeAlias, cast, get_args

from copytaster.project.anchoring import Anchor, DocumentKey, Spot
from copytaster.project.annotating import Annotate, DescribeCode, RemoveCode, RenameCode
from copytaster.project.annotation import MIRRORED, ChangeAnchor, ChangeKind, Side
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
from copytaster.project.project import DerivationName
from copytaster.text.document import Role

Value: TypeAlias = str | int | None
Fields: TypeAlias = dict[str, Value]
"""The fields of an edit as SQLite takes them."""
Read: TypeAlias = Mapping[str, object]
"""The fields of an edit as they come out of JSON, not yet known to be of the right types."""

NAMES: dict[type[Edit], str] = {
    MoveDocument: "move document",
    DropMove: "drop move",
    PickSet: "pick set",
    DropSet: "drop set",
    SetAside: "set aside",
    TakeBack: "take back",
    LeaveAside: "leave aside",
    ChangeRole: "change role",
    ChooseBase: "choose base",
    DropBase: "drop base",
    Tie: "tie",
    Cut: "cut",
    Unpin: "unpin",
    ChangeOption: "change option",
    ChooseDerivation: "choose derivation",
    Annotate: "annotate",
    DescribeCode: "describe code",
    RemoveCode: "remove code",
    RenameCode: "rename code",
}
"""The name of each edit in the stored history; a name never changes its meaning, or old projects would be misread."""


def flat(edit: Edit) -> Fields:
    """Return the fields of `edit` as plain values by name; lists and option values as JSON."""
    if isinstance(edit, ChangeOption):
        return {"name": edit.name, "value": json.dumps(edit.value)}
    values: Fields = {}
    for field in fields(edit):
        values |= flattened(field.name, getattr(edit, field.name))
    return values


def flattened(name: str, value: object) -> Fields:
    """Return one field as plain values by name."""
    match value:
        case ChangeAnchor():
            return flattened("a", value.a) | flattened("b", value.b) | {"kind": value.kind}
        case Spot() | Side():
            parts: Fields = {}
            for part, own in value._asdict().items():
                parts |= flattened(part, own)
            return {f"{name}_{part}": plain for part, plain in parts.items()}
        case Anchor():
            return {"paragraph": value.number, "quote": value.quote, "sha256": value.sha256}
        case tuple():
            return {name: json.dumps(value, ensure_ascii=False)}
        case int() | None:
            return {name: value}
        case _:
            return {name: str(value)}


def encode(edit: Edit) -> str:
    """Return `edit` as the JSON that stands in the history."""
    return json.dumps({"edit": NAMES[type(edit)], **flat(edit)}, ensure_ascii=False)


def decode(text: str) -> Edit:
    """Return the edit that `encode` wrote. Raises `ValueError` or `KeyError` for anything else."""
    values = json.loads(text)
    if not isinstance(values, dict):
        raise ValueError("an edit is a JSON object")  # noqa: TRY004 - one kind of error says: not one of ours
    return MAKERS[values["edit"]](values)


def word(values: Read, name: str) -> str:
    """Return a field that must be text. Raises `KeyError` or `ValueError`."""
    value = values[name]
    if not isinstance(value, str):
        raise ValueError(f"{name} is no text")  # noqa: TRY004 - as in decode
    return value


def number(values: Read, name: str) -> int:
    """Return a field that must be a number. Raises `KeyError` or `ValueError`."""
    value = values[name]
    if not isinstance(value, int):
        raise ValueError(f"{name} is no number")  # noqa: TRY004 - as in decode
    return value


def key(values: Read, name: str = "document") -> DocumentKey:
    """Return a field that holds the key of a document."""
    return DocumentKey(word(values, name))


def anchor(values: Read, prefix: str = "") -> Anchor:
    """Return the anchor that three fields hold."""
    return Anchor(number(values, f"{prefix}paragraph"), word(values, f"{prefix}quote"), word(values, f"{prefix}sha256"))


def spot(values: Read, side: str) -> Spot:
    """Return the spot that four fields hold: one end of a pin, `side` being ``a`` or ``b``."""
    return Spot(key(values, f"{side}_document"), anchor(values, f"{side}_"))


def keys(text: str) -> tuple[DocumentKey, ...]:
    """Return the keys of documents from a JSON list."""
    return tuple(DocumentKey(str(path)) for path in json.loads(text))


def change(values: Read) -> ChangeAnchor:
    """Return the anchor of a change that all its fields hold."""
    return ChangeAnchor(side(values, "a"), side(values, "b"), kind(word(values, "kind")))


def side(values: Read, name: str) -> Side:
    """Return one side of the anchor of a change, `name` being ``a`` or ``b``."""
    return Side(*spot(values, name), number(values, f"{name}_start"), word(values, f"{name}_words"))


def kind(text: str) -> ChangeKind:
    """Return a kind of change. Raises `ValueError` for anything else."""
    for known in MIRRORED:
        if known == text:
            return known
    raise ValueError(f"{text} is no kind of change")


def names(text: str) -> tuple[str, ...]:
    """Return the codes, or the keys of a code, from a JSON list."""
    return tuple(str(name) for name in json.loads(text))


def code_keys(values: Read) -> tuple[str, ...] | None:
    """Return the keys of a code; an edit written before schema 4 has none."""
    keys_ = values.get("keys", "[]")
    return None if keys_ is None else names(str(keys_))


def derivation(text: str) -> DerivationName:
    """Return a class of derivation. Raises `ValueError` for anything else."""
    for known in get_args(DerivationName):
        if known == text:
            return cast("DerivationName", known)
    raise ValueError(f"{text} is no class of derivation")


def beside(values: Read) -> DocumentKey | None:
    """Return the key of the document beside which another was put, None for a story of its own."""
    return None if values["beside"] is None else key(values, "beside")


MAKERS: dict[str, Callable[[Read], Edit]] = {
    "move document": lambda values: MoveDocument(key(values), beside(values), number(values, "turn")),
    "drop move": lambda values: DropMove(number(values, "turn")),
    "pick set": lambda values: PickSet(keys(word(values, "documents")), number(values, "number")),
    "drop set": lambda values: DropSet(number(values, "number")),
    "set aside": lambda values: SetAside(key(values), anchor(values)),
    "take back": lambda values: TakeBack(key(values), anchor(values)),
    "leave aside": lambda values: LeaveAside(key(values), anchor(values)),
    "change role": lambda values: ChangeRole(
        key(values), anchor(values), None if values["role"] is None else Role(word(values, "role"))
    ),
    "choose base": lambda values: ChooseBase(key(values), number(values, "turn")),
    "drop base": lambda values: DropBase(key(values)),
    "tie": lambda values: Tie(spot(values, "a"), spot(values, "b")),
    "cut": lambda values: Cut(spot(values, "a"), spot(values, "b")),
    "unpin": lambda values: Unpin(spot(values, "a"), spot(values, "b")),
    "choose derivation": lambda values: ChooseDerivation(
        key(values), key(values, "of"), None if values["derivation"] is None else derivation(word(values, "derivation"))
    ),
    "annotate": lambda values: Annotate(change(values), names(word(values, "codes")), word(values, "memo")),
    "describe code": lambda values: DescribeCode(word(values, "name"), word(values, "meaning"), code_keys(values)),
    "remove code": lambda values: RemoveCode(word(values, "name")),
    "rename code": lambda values: RenameCode(word(values, "name"), word(values, "new")),
    "change option": lambda values: ChangeOption(word(values, "name"), json.loads(word(values, "value"))),
}
