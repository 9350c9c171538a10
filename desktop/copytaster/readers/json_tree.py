"""How the JSON of agencies and feeds is parsed: in any encoding."""

from __future__ import annotations

import json

from copytaster.errors import Notice, UnreadableDocument
from copytaster.readers.encoding import characters


def json_tree(data: bytes, given: str) -> tuple[object, str]:
    """Return the value in a JSON file, and its encoding; raises `UnreadableDocument` if it is damaged."""
    decoded = characters(data, given)
    try:
        return json.loads(decoded.text.lstrip("\ufeff")), decoded.encoding
    except (ValueError, RecursionError) as fault:
        raise UnreadableDocument(given, "broken", Notice("it is damaged (its JSON cannot be read)")) from fault
