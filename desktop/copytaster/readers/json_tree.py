"""How the JSON of agencies and feeds is parsed, in any encoding, and what is looked up in it."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import TypeAlias

import regex

from copytaster.errors import Notice, UnreadableDocument
from copytaster.readers.draft import Piece
from copytaster.readers.encoding import characters
from copytaster.readers.html_fragment import typed_line, typed_pieces

Item: TypeAlias = Mapping[str, object]
"""An object of JSON."""
OPENING = regex.compile(r"\ufeff?\s*\{\s*\"")
"""The beginning of a file that is an object with a key."""


def json_tree(data: bytes, given: str) -> tuple[object, str]:
    """Return the value in a JSON file, and its encoding; raises `UnreadableDocument` if it is damaged."""
    decoded = characters(data, given)
    try:
        return json.loads(decoded.text.lstrip("\ufeff")), decoded.encoding
    except (ValueError, RecursionError) as fault:
        raise UnreadableDocument(given, "broken", Notice("it is damaged (its JSON cannot be read)")) from fault


def mappings(item: Item, key: str) -> Iterator[Item]:
    """Yield the objects in the list under a key."""
    held = item.get(key)
    return (one for one in held if isinstance(one, Mapping)) if isinstance(held, list) else iter(())


def line_at(item: Item, *keys: str) -> str:
    """Return the text of the first of these keys that has any, without HTML, or an empty string."""
    return next((words for key in keys if isinstance(item.get(key), str) and (words := typed_line(str(item[key])))), "")


def pieces_at(item: Item, key: str) -> tuple[Piece, ...]:
    """Return the paragraphs of the text under a key, none if it is missing."""
    held = item.get(key)
    return typed_pieces(held) if isinstance(held, str) else ()
