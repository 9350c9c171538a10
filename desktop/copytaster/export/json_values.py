"""What all our JSON is made of: values, ids, numbers of so many digits, and how they become bytes."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import TypeAlias

from copytaster.alignment.alignment import Place
from copytaster.progress import Progress, silent

DIGITS = 4
"""Digits of a share: more than the measurements carry, few enough to read."""

ENCODER = json.JSONEncoder(ensure_ascii=False)

Value: TypeAlias = "str | int | float | bool | list[Value] | dict[str, Value] | None"


def document(whole: Mapping[str, Value], progress: Progress = silent) -> bytes:
    """Return an object as UTF-8, its members in the order given.

    What UTF-8 cannot say (half a surrogate pair in a path) is written as JSON's own escape, which is Python's as well.
    """
    members: list[str] = []
    for key, value in whole.items():
        progress(len(members), len(whole))
        members.append(f"{encoded(key)}: {lines(value)}")
    return ("{" + ",\n".join(members) + "}\n").encode(errors="backslashreplace")


def lines(value: Value) -> str:
    """Return the JSON of a member, the items of a list on a line each: fit for a person's eye and for `grep`."""
    if isinstance(value, list) and value:
        return "[\n" + ",\n".join(map(encoded, value)) + "\n]"
    return encoded(value)


def encoded(value: Value) -> str:
    """Return the JSON of a value, letters as they are."""
    return ENCODER.encode(value)


def link_id(number: int) -> str:
    """Return the id of the link with `number`."""
    return f"L{number}"


def change_id(number: int) -> str:
    """Return the id of the change with `number`."""
    return f"C{number}"


def place_value(place: Place, labels: Sequence[str]) -> Value:
    """Return a paragraph as its label and number, from 0."""
    return [labels[place.version], place.paragraph]
