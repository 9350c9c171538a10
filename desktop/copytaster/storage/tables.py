"""How the tables of a project file are read back into a project and its history."""

from __future__ import annotations

import json
import os
import sqlite3
from typing import Any, Literal

from copytaster.project.anchoring import Anchor, DocumentKey, Spot
from copytaster.project.annotation import Annotation, ChangeAnchor, Code, Side
from copytaster.project.edits import Edit
from copytaster.project.history import History, Turn
from copytaster.project.known_files import KnownFile
from copytaster.project.project import Aside, Base, Derived, Move, Option, PickedSet, Project, RoleChange, SpotPin
from copytaster.storage.edit_fields import decode, derivation, keys, kind, names
from copytaster.text.document import Role

NOT_OURS = (ValueError, LookupError, TypeError, RecursionError)
"""What reading raises for an intact database whose contents are not what we write."""


def read_history(connection: sqlite3.Connection) -> History:
    """Return the project with everything that can be undone and redone.

    Raises `sqlite3.DatabaseError`, `ValueError` or `KeyError` if the file does not contain what we write.
    """
    turns = tuple(
        Turn(decode(forward), decode(back))
        for forward, back in connection.execute("SELECT forward, back FROM history ORDER BY turn")
    )
    (done,) = connection.execute("SELECT done FROM history_position").fetchone() or (-1,)
    if not 0 <= done <= len(turns):
        raise ValueError("the history is cut short")
    return History(read_project(connection), turns, done)


def read_sources(connection: sqlite3.Connection) -> tuple[str, ...]:
    """Return the absolute paths of what was opened, in the order given, even those that are not valid UTF-8.

    Raises `sqlite3.Error` or `ValueError` if the file is damaged.
    """
    rows = connection.execute("SELECT CAST(path AS BLOB) FROM source ORDER BY position")
    paths = tuple(os.fsdecode(path) for (path,) in rows)
    if not all(paths):
        raise ValueError("a source without a path")
    return paths


def read_known_files(connection: sqlite3.Connection) -> tuple[KnownFile, ...]:
    """Return the files that the project knows, sorted by path. Raises `sqlite3.Error` if the file is damaged."""
    rows = connection.execute("SELECT path, document, sha256 FROM known_file")
    return tuple(sorted(KnownFile(path, DocumentKey(document), sha256) for path, document, sha256 in rows))


def read_draft(connection: sqlite3.Connection) -> Edit | None:
    """Return the edit that was being typed, None if there is none or if it is not of the form that we write."""
    row = connection.execute("SELECT edit FROM draft").fetchone()
    try:
        return None if row is None else decode(row[0])
    except NOT_OURS:
        return None


def read_project(connection: sqlite3.Connection) -> Project:
    """Return all decisions, each tuple sorted as `Project` requires."""
    rows = connection.execute
    return Project(
        moves=tuple(
            Move(turn, DocumentKey(document), None if beside is None else DocumentKey(beside))
            for turn, document, beside in rows("SELECT turn, document, beside FROM document_move ORDER BY turn")
        ),
        sets=tuple(
            PickedSet(number, keys(documents))
            for number, documents in rows("SELECT number, documents FROM picked_set ORDER BY number")
        ),
        asides=tuple(
            sorted(
                Aside(DocumentKey(document), Anchor(*paragraph), bool(aside))
                for document, *paragraph, aside in rows("SELECT * FROM paragraph_aside")
            )
        ),
        roles=tuple(
            sorted(
                RoleChange(DocumentKey(document), Anchor(*paragraph), Role(role))
                for document, *paragraph, role in rows("SELECT * FROM paragraph_role")
            )
        ),
        bases=tuple(sorted(Base(DocumentKey(document), turn) for document, turn in rows("SELECT * FROM base"))),
        pins=read_pins(connection),
        derivations=tuple(
            sorted(
                Derived(DocumentKey(document), DocumentKey(of), derivation(name))
                for document, of, name in rows("SELECT document, of, derivation FROM derivation")
            )
        ),
        annotations=tuple(sorted(map(annotation, rows("SELECT * FROM annotation")))),
        codes=tuple(
            sorted(
                Code(name, meaning, names(keys_))
                for name, meaning, keys_ in rows("SELECT name, meaning, keys FROM code")
            )
        ),
        options=tuple(sorted(Option(name, json.loads(value)) for name, value in rows("SELECT * FROM option"))),
    )


def read_pins(connection: sqlite3.Connection) -> tuple[SpotPin, ...]:
    """Return the pins, sorted by their ends."""
    pins = []
    for row in connection.execute("SELECT * FROM pin"):
        a, b = (Spot(DocumentKey(end[0]), Anchor(*end[1:])) for end in (row[:4], row[4:8]))
        kind: Literal["tie", "cut"] = "tie" if row[8] == "tie" else "cut"
        pins.append(SpotPin(a, b, kind))
    return tuple(sorted(pins))


def annotation(row: tuple[Any, ...]) -> Annotation:
    """Return the annotation in a row. Raises `ValueError` if the row is malformed."""
    a, b = (Side(DocumentKey(end[0]), Anchor(*end[1:4]), *end[4:]) for end in (row[:6], row[6:12]))
    return Annotation(ChangeAnchor(a, b, kind(row[12])), names(row[13]), row[14])
