"""The word lists that the rules read: the bundled ones, and what a person's own files of the same shape add to them."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import cache
from typing import Any, TypeAlias

from copytaster.resources import resource

Lists: TypeAlias = tuple[tuple[str, str], ...]
"""A person's own lists: the name of each file without its ending, and its text, which is TOML."""
NAMES = frozenset({"attribution", "certainty", "dates", "names", "numbers", "spelling"})
"""The lists that can be added to."""
MODEL = "en"
"""The language whose section shows the shape of that of a language that has none."""


@cache
def word_list(name: str, own: Lists = ()) -> Mapping[str, Any]:
    """Return the sections by language of the list `name`, with what own files of that name add.

    Words are added to words, a single value replaces another; what has not the shape of the bundled list is passed
    over, so that no own file can break a rule.
    """
    tables = tomllib.loads(resource("facts", f"{name}.toml").read_text(encoding="utf-8"))
    for file, text in own:
        if file == name:
            for language, section in tomllib.loads(text).items():
                if isinstance(section, dict):
                    tables[language] = merged(tables.get(language, {}), section, tables[MODEL])
    return tables


def merged(base: Mapping[str, Any], own: Mapping[str, Any], model: Mapping[str, Any]) -> dict[str, Any]:
    """Return a section with what the own one adds, as far as it is shaped like the base or, where silent, the model."""
    result = dict(base)
    for key, value in own.items():
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
    """Tell whether a list holds words, or lists of words, as the other does."""
    if shape and isinstance(shape[0], list):
        return all(isinstance(one, list) and all(isinstance(word, str) for word in one) for one in value)
    return all(isinstance(one, str) for one in value)


def unusable(name: str, text: str) -> str | None:
    """Return why the text of an own list cannot be used, None where it can."""
    try:
        tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        return str(error)
    return None if name in NAMES else f"there is no list called {name}"
