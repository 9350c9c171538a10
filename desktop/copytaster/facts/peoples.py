"""The countries whose adjectives a passage contains, in languages that write these in small letters: norwegisch."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from copytaster.facts.phrases import any_of, key_of
from copytaster.facts.word_lists import Lists, word_list

ENDING = r"\w{0,3}\b"
"""What may follow a listed stem: the endings of adjectives."""


@dataclass(frozen=True, slots=True)
class Peoples:
    """The stems of the adjectives of a language, by their keys, with their countries, and a pattern of them."""

    countries: Mapping[str, str]
    pattern: re.Pattern[str]


def peoples(text: str, language: str, own: Lists = ()) -> frozenset[str]:
    """Return the countries that a text in lower case names or whose adjectives it contains."""
    known = listed(language, own)
    if not known.countries:
        return frozenset()
    return frozenset(known.countries[key_of(match[1])] for match in known.pattern.finditer(text))


@cache
def listed(language: str, own: Lists = ()) -> Peoples:
    """Return the listed adjectives of a language."""
    lines = [line.lower().split() for line in word_list("names", own).get(language, {}).get("peoples", ())]
    countries = {key_of(stem): line[0] for line in lines for stem in line}
    return Peoples(countries, re.compile(rf"\b({any_of(stem for line in lines for stem in line)}){ENDING}"))
