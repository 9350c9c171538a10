"""The word lists used to find facts: the bundled ones, extended by a person's own files of the same structure."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import cache
from typing import Any, TypeAlias

from copytaster.resources import resource

Lists: TypeAlias = tuple[tuple[str, str], ...]
"""A person's own lists: the name of each file without its suffix, and its text in TOML."""
NAMES = frozenset({"attribution", "certainty", "dates", "names", "numbers", "opposites", "spelling"})
"""The lists that can be extended."""
MODEL = "en"
"""The language whose section defines the structure of others, as far as it has their keys."""


@cache
def word_list(name: str, own: Lists = ()) -> Mapping[str, Any]:
    """Return the sections by language of the list `name`, extended by own files of that name.

    Words are added to words, a single value replaces another; entries that do not have the structure of the bundled
    list are ignored, so that own files cause no errors.
    """
    tables = tomllib.loads(resource("facts", f"{name}.toml").read_text(encoding="utf-8"))
    model: dict[str, Any] = {}
    for section in (*tables.values(), tables[MODEL]):
        model |= section
    for file, text in own:
        if file == name:
            for language, section in tomllib.loads(text).items():
                if isinstance(section, dict):
                    tables[language] = merged(tables.get(language, {}), section, model)
    return tables


@cache
def of_all(name: str, key: str) -> tuple[str, ...]:
    """Return what the bundled list `name` has under `key` in all languages, each entry once.

    For what is looked for whatever the language of a text is: other languages are quoted in it.
    """
    return tuple(dict.fromkeys(word for section in word_list(name).values() for word in section.get(key, ())))


def merged(base: Mapping[str, Any], own: Mapping[str, Any], model: Mapping[str, Any]) -> dict[str, Any]:
    """Return the section `base` extended by `own`, as far as the structure is that of `base` or else of `model`."""
    result = dict(base)
    for key, value in own.items():
        if not key.strip():
            continue
        shape = base.get(key, model.get(key, next(iter((*base.values(), *model.values())), None)))
        if isinstance(value, dict) and isinstance(shape, dict):
            inner = model.get(key, {})
            result[key] = merged(result.get(key, {}), value, inner if isinstance(inner, dict) else {})
        elif isinstance(value, list) and isinstance(shape, list) and shaped(value, shape):
            result[key] = [*result.get(key, ()), *value] if all(isinstance(one, str) for one in value) else value
        elif type(value) is type(shape) and not isinstance(value, dict | list):
            result[key] = value
    return result


def shaped(value: list[Any], shape: list[Any]) -> bool:
    """Tell whether a list contains words, or lists of words, as the list `shape` does, none of them empty."""
    if shape and isinstance(shape[0], list):
        return all(isinstance(one, list) and one and all(map(is_word, one)) for one in value)
    return all(map(is_word, value))


def is_word(value: object) -> bool:
    """Tell whether a value of a list is a word or a phrase."""
    return isinstance(value, str) and bool(value.strip())


def unusable(name: str, text: str) -> str | None:
    """Return why the text of an own list cannot be used, None if it can."""
    try:
        tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        return str(error)
    return None if name in NAMES else f"there is no list called {name}"
