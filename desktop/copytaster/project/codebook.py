"""The codebook of a project: every code that was given or described, sorted by name, and the keys that give them."""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import islice

from copytaster.errors import Notice, UnusableInput
from copytaster.project.annotation import Code
from copytaster.project.project import Project, find

SEPARATORS = ",;"
"""What separates several codes written on one line; no name can contain it."""
DIGITS = "123456789"
"""Keys that codes get by themselves: each code has one, as long as any is free."""
TAKEN = {
    "n": Notice("“n” opens the note, so no code can have it as its key."),
    "q": Notice("“q” gives the code used last, so no code can have it as its key."),
}
"""Letters that no code can have as its key, and why."""


def codebook(project: Project) -> tuple[Code, ...]:
    """Return every code that was given or described; one that was only given has no meaning yet.

    A code without a digit among its keys gets the next free one, in the order of the names.
    """
    known = {name: Code(name, "") for name in given(project)} | {code.name: code for code in project.codes}
    taken = by_key(project.codes)
    free = (digit for digit in DIGITS if digit not in taken)
    return tuple(
        code if not set(DIGITS).isdisjoint(code.keys) else code._replace(keys=(*islice(free, 1), *code.keys))
        for _, code in sorted(known.items())
    )


def in_key_order(codes: Iterable[Code]) -> list[Code]:
    """Return the codes in the order of their keys, digits first; those without a key come last."""
    return sorted(codes, key=lambda code: (not code.keys, min(code.keys, default=""), code.name))


def by_key(codes: Iterable[Code]) -> dict[str, str]:
    """Return which code each key gives."""
    return {key: code.name for code in codes for key in code.keys}


def given(project: Project) -> Counter[str]:
    """Return how many changes have each code."""
    return Counter(code for annotation in project.annotations for code in annotation.codes)


def kept_keys(project: Project, name: str, keys: Sequence[str] | None) -> tuple[str, ...]:
    """Return the keys to store for a code: the given `keys`, or if that is None its present ones, else a free digit.

    So a code that was described once keeps its digit whatever other codes come and go. Raises `UnusableInput` with one
    sentence where a key is not a letter or digit, or is taken by the window or by another code.
    """
    if keys is not None:
        return tuple(dict.fromkeys(chosen(project, name, unicodedata.normalize("NFC", key.lower())) for key in keys))
    codes = codebook(project)
    if (code := find(codes, (name,))) is not None:
        return code.keys
    taken = by_key(codes)
    return tuple(islice((digit for digit in DIGITS if digit not in taken), 1))


def chosen(project: Project, name: str, key: str) -> str:
    """Return `key` if the code can have it. Raises `UnusableInput` if not."""
    if len(key) != 1 or not (key.isalpha() or key in DIGITS):
        raise UnusableInput(Notice("A key is one letter, or a digit from 1 to 9; “{key}” is neither.", key=key))
    if key in TAKEN:
        raise UnusableInput(TAKEN[key])
    other = by_key(project.codes).get(key, name)
    if other != name:
        raise UnusableInput(Notice("“{key}” is already the key of “{other}”.", key=key, other=other))
    return key


def named(name: str) -> str:
    """Return the cleaned-up name of a code: on one line, without the signs that separate codes."""
    shown = "".join(letter if letter.isprintable() and letter not in SEPARATORS else " " for letter in name)
    return " ".join(unicodedata.normalize("NFC", shown).split())


def codes(names: Iterable[str]) -> tuple[str, ...]:
    """Return the cleaned-up names of codes, each once."""
    return tuple(dict.fromkeys(name for one in names if (name := named(one))))


def split(line: str) -> tuple[str, ...]:
    """Return the codes that are written on one line."""
    for separator in SEPARATORS:
        line = line.replace(separator, "\n")
    return codes(line.split("\n"))
