"""Which words help to tell names apart in a language: titles, honorifics, particles, and names with several forms."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache

from copytaster.facts.house_style import plain
from copytaster.resources import resource


@dataclass(frozen=True, slots=True)
class NameWords:
    """The words of one language, in lower case.

    `aliases` gives, for a name in plain letters, the one form chosen; `distinct` names look alike and are not.
    Where every noun has a capital (`capital_nouns`), names are known as listed `places`, or by what stands before:
    `prepositions` without an article and verbs of `speech`; `articles`, `common` words and `suffixes` speak against it.
    """

    titles: frozenset[str] = frozenset()
    honorifics: frozenset[str] = frozenset()
    particles: frozenset[str] = frozenset()
    starters: frozenset[str] = frozenset()
    aliases: Mapping[str, str] = field(default_factory=dict)
    distinct: frozenset[str] = frozenset()
    capital_nouns: bool = False
    places: frozenset[str] = frozenset()
    prepositions: frozenset[str] = frozenset()
    speech: frozenset[str] = frozenset()
    articles: frozenset[str] = frozenset()
    common: frozenset[str] = frozenset()
    suffixes: frozenset[str] = frozenset()


@cache
def name_words(language: str) -> NameWords:
    """Return the name words of a language; a language without any has none, and capitals alone decide."""
    listed = tomllib.loads(resource("facts", "names.toml").read_text(encoding="utf-8")).get(language)
    if listed is None:
        return NameWords()
    return NameWords(
        titles=frozenset(listed["titles"]),
        honorifics=frozenset(listed["honorifics"]),
        particles=frozenset(listed["particles"]),
        starters=frozenset(listed["starters"]),
        distinct=frozenset(map(plain, listed.get("distinct", ()))),
        capital_nouns="nouns" in listed,
        **{kind: frozenset(words) for kind, words in listed.get("nouns", {}).items()},
        aliases={plain(form): line.split(" | ")[0] for line in listed["aliases"] for form in line.split(" | ")},
    )
