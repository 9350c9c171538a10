"""Which words help to tell names apart in a language: titles, honorifics, particles, and names with several forms."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache

from copytaster.facts.house_style import plain
from copytaster.facts.word_lists import Lists, word_list

NOUN_WORDS = {"places", "prepositions", "speech", "articles", "common", "suffixes"}


@dataclass(frozen=True, slots=True)
class NameWords:
    """The words of one language, in lower case.

    `aliases` gives, for a name in plain letters, the one form chosen; `leads` are the first words of those of several;
    `distinct` names look alike and are not; `companies` are the last words of firms, which may be left out.
    Where every noun has a capital (`capital_nouns`), names are known as listed `places`, or by what stands before:
    `prepositions` without an article and verbs of `speech`; `articles`, `common` words and `suffixes` speak against it.
    """

    titles: frozenset[str] = frozenset()
    honorifics: frozenset[str] = frozenset()
    particles: frozenset[str] = frozenset()
    starters: frozenset[str] = frozenset()
    aliases: Mapping[str, str] = field(default_factory=dict)
    leads: frozenset[str] = frozenset()
    companies: frozenset[str] = frozenset()
    distinct: frozenset[str] = frozenset()
    capital_nouns: bool = False
    places: frozenset[str] = frozenset()
    prepositions: frozenset[str] = frozenset()
    speech: frozenset[str] = frozenset()
    articles: frozenset[str] = frozenset()
    common: frozenset[str] = frozenset()
    suffixes: frozenset[str] = frozenset()


@cache
def name_words(language: str, own: Lists = ()) -> NameWords:
    """Return the name words of a language; a language without any has none, and capitals alone decide."""
    listed = word_list("names", own).get(language)
    if listed is None:
        return NameWords()
    forms = [form for line in listed.get("aliases", ()) for form in line.split(" | ")]
    return NameWords(
        leads=frozenset(form.split()[0] for form in forms if " " in form),
        titles=frozenset(listed.get("titles", ())),
        honorifics=frozenset(listed.get("honorifics", ())),
        particles=frozenset(listed.get("particles", ())),
        starters=frozenset(listed.get("starters", ())),
        companies=frozenset(listed.get("companies", ())),
        distinct=frozenset(map(plain, listed.get("distinct", ()))),
        capital_nouns="nouns" in listed,
        **{kind: frozenset(words) for kind, words in listed.get("nouns", {}).items() if kind in NOUN_WORDS},
        aliases={plain(form): line.split(" | ")[0] for line in listed.get("aliases", ()) for form in line.split(" | ")},
    )
