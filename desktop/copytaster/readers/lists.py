"""The lists of words and patterns in the resource files by which the parts of an article are recognized."""

from __future__ import annotations

import tomllib
from functools import cache
from typing import Any

import regex

from copytaster.resources import resource
from copytaster.text.normalize import normalize


@cache
def table(name: str) -> dict[str, Any]:
    """Return the contents of the list file `name` of the reading resources."""
    return tomllib.loads(resource("reading", f"{name}.toml").read_text(encoding="utf-8"))


@cache
def words(name: str, key: str) -> frozenset[str]:
    """Return a list of literal words or phrases as a set, normalized."""
    return frozenset(phrases(name, key))


@cache
def phrases(name: str, key: str) -> tuple[str, ...]:
    """Return a list of literal words or phrases in its order, normalized like the texts they are compared with."""
    return tuple(normalize(str(word)) for word in table(name)[key])


@cache
def terms(database: str, kind: str) -> frozenset[str]:
    """Return the words with which a press database marks a part, in all languages, as they are in the list."""
    return frozenset(table("databases")[database][kind])


@cache
def term(database: str, kind: str) -> str:
    """Return a group of these words, to be put into a pattern."""
    return f"(?:{'|'.join(map(regex.escape, sorted(terms(database, kind))))})"


@cache
def any_of(name: str, key: str) -> str:
    """Return a group of all patterns of a list, to be put into another pattern."""
    return f"(?:{'|'.join(table(name)[key])})"


@cache
def whole(name: str, key: str, *, case: bool = False) -> regex.Pattern[str]:
    """Return the pattern that matches a whole text if any pattern of the list does; `case` makes it case-sensitive."""
    flags = regex.DOTALL if case else regex.DOTALL | regex.IGNORECASE
    return regex.compile(rf"{any_of(name, key)}\Z", flags)


@cache
def part(name: str, key: str) -> regex.Pattern[str]:
    """Return the pattern that finds any pattern of the list: `search` anywhere in a text, `match` at its beginning."""
    return regex.compile(any_of(name, key), regex.IGNORECASE)
