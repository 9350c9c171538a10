"""The lists of words by which the parts of an article are known, as the resource files hold them."""

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
    """Return a list of literal words or phrases."""
    return frozenset(phrases(name, key))


@cache
def phrases(name: str, key: str) -> tuple[str, ...]:
    """Return a list of literal words or phrases in its order, folded as the texts are that they are sought in."""
    return tuple(normalize(str(word)) for word in table(name)[key])


@cache
def whole(name: str, key: str, *, case: bool = False) -> regex.Pattern[str]:
    """Return the expression that one of a list's expressions makes from the first to the last character."""
    flags = regex.DOTALL if case else regex.DOTALL | regex.IGNORECASE
    return regex.compile(rf"(?:{'|'.join(table(name)[key])})\Z", flags)


@cache
def anywhere(name: str, key: str) -> regex.Pattern[str]:
    """Return the expression that finds one of a list's expressions at any place."""
    return regex.compile("|".join(table(name)[key]), regex.IGNORECASE)


@cache
def start(name: str, key: str) -> regex.Pattern[str]:
    """Return the expression that one of a list's expressions makes at the first character."""
    return regex.compile(rf"(?:{'|'.join(table(name)[key])})", regex.IGNORECASE)
