"""The values that all our JSON is made of: ids, places and rounded numbers, and how they are encoded."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import TypeAlias

from copytaster.alignment.alignment import Place
from copytaster.progress import Progress, silent
from copytaster.report.annotations import AnnotatedSide, ReportAnnotation

DIGITS = 4
"""Decimal digits of a share: more than the measurements are precise to, few enough to read."""

ENCODER = json.JSONEncoder(ensure_ascii=False)

Value: TypeAlias = "str | int | float | bool | list[Value] | dict[str, Value] | None"


def document(whole: Mapping[str, Value], progress: Progress = silent) -> bytes:
    """Return an object as UTF-8, its members in the order given.

    A lone surrogate (in a path) cannot be encoded as UTF-8 and is written as a JSON escape.
    """
    members: list[str] = []
    for key, value in whole.items():
        progress(len(members), len(whole))
        members.append(f"{encoded(key)}: {lines(value)}")
    return ("{" + ",\n".join(members) + "}\n").encode(errors="backslashreplace")


def lines(value: Value) -> str:
    """Return a member as JSON, each item of a list on its own line, which suits people and `grep`."""
    if isinstance(value, list) and value:
        return "[\n" + ",\n".join(map(encoded, value)) + "\n]"
    return encoded(value)


def encoded(value: Value) -> str:
    """Return a value as JSON, without escaping letters beyond ASCII."""
    return ENCODER.encode(value)


def link_id(number: int) -> str:
    """Return the id of the link with `number`."""
    return f"L{number}"


def change_id(number: int) -> str:
    """Return the id of the change with `number`."""
    return f"C{number}"


def article_value(number: int | None) -> dict[str, Value]:
    """Return the member that says which article of its file a document is, none where the file is one article."""
    return {} if number is None else {"article": number}


def place_value(place: Place, labels: Sequence[str]) -> Value:
    """Return a paragraph as its label and number, from 0."""
    return [labels[place.version], place.paragraph]


def noted_value(one: ReportAnnotation) -> dict[str, Value]:
    """Return what was noted, and on which change, as it was then."""
    a, b = map(side_value, one.sides)
    return {"codes": [*one.codes], "memo": one.memo, "kind": one.kind, "a": a, "b": b}


def side_value(side: AnnotatedSide) -> Value:
    """Return one side of an annotated change."""
    return {"document": side.document, "paragraph": side.paragraph, "quote": side.quote, "words": side.words}
