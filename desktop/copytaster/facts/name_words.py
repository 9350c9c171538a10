"""The words by which names are recognized in a language: titles, honorifics, particles, names with several forms."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache

from copytaster.facts.institution_words import Institutions, institutions
from copytaster.facts.plain import plain
from copytaster.facts.word_lists import Lists, word_list

SETS = (
    *("titles", "honorifics", "particles", "starters", "companies", "bodies", "lands", "of_titles", "derived"),
    *("desks", "half", "case_endings"),
)
NOUN_SETS = ("places", "prepositions", "speech", "articles", "common", "suffixes", "bynames")
"""The keys of the list, and of its part about nouns, that are sets of words."""


@dataclass(frozen=True, slots=True)
class NameWords:
    """The name words of one language, in lower case.

    `aliases` gives the chosen form of a name in plain letters; `leads` are the first words of aliases of several words;
    `countries` gives the country for its own name, that of its people and its adjectives, all in plain letters;
    `distinct` are other words that look like variants of one name but are not; `spellings` gives, in plain letters and
    of all languages, the chosen spelling of a word that other alphabets have; `companies` are words at the end of names
    of firms, and letters after a person's, which may be left out; `bodies` may have a country in their names, after a
    particle, and `lands` are those that are that country; `of_titles` stand between a title and the place it belongs
    to, and nothing does in a language with `cases`; `patronymics` are endings of the second name of a person,
    `place_endings` those of a place after an abbreviation; `case_endings` those by which the cases of a name differ, in
    plain letters; `derived` are endings of the people and adjectives that have their name from a place or a person,
    none in a language with `cases`; `participles` are endings of the verb forms that may begin a sentence before its
    subject, in languages in which no other verb does; `desks` are names of parts of a newsroom, no names before a
    title; `half` are titles that begin names of bodies too, if no title follows: National Guard. `institutions` are the
    patterns of the names of bodies with what they are for: Centers for Disease Control and Prevention. In languages
    that capitalize all nouns (`capital_nouns`) names are listed `places`, or are recognized by the word before them:
    `prepositions` without an article and verbs of `speech` suggest a name; `articles` suggest a common noun, and so do
    `common` words and the `suffixes` of the noun itself; `bynames` have an article in the name: Peter der Große.
    """

    titles: frozenset[str] = frozenset()
    honorifics: frozenset[str] = frozenset()
    particles: frozenset[str] = frozenset()
    starters: frozenset[str] = frozenset()
    aliases: Mapping[str, str] = field(default_factory=dict)
    leads: frozenset[str] = frozenset()
    companies: frozenset[str] = frozenset()
    countries: Mapping[str, str] = field(default_factory=dict)
    distinct: frozenset[str] = frozenset()
    spellings: Mapping[str, str] = field(default_factory=dict)
    bodies: frozenset[str] = frozenset()
    lands: frozenset[str] = frozenset()
    of_titles: frozenset[str] = frozenset()
    cases: bool = False
    patronymics: tuple[str, ...] = ()
    place_endings: tuple[str, ...] = ()
    case_endings: frozenset[str] = frozenset()
    derived: frozenset[str] = frozenset()
    participles: tuple[str, ...] = ()
    desks: frozenset[str] = frozenset()
    half: frozenset[str] = frozenset()
    institutions: Institutions | None = None
    capital_nouns: bool = False
    places: frozenset[str] = frozenset()
    prepositions: frozenset[str] = frozenset()
    speech: frozenset[str] = frozenset()
    articles: frozenset[str] = frozenset()
    common: frozenset[str] = frozenset()
    suffixes: frozenset[str] = frozenset()
    bynames: frozenset[str] = frozenset()


@cache
def name_words(language: str, own: Lists = ()) -> NameWords:
    """Return the name words of a language; without a list they are empty, and only capitals decide."""
    lists = word_list("names", own)
    listed = lists.get(language, {})
    forms = [form for line in listed.get("aliases", ()) for form in line.split(" | ")]
    return NameWords(
        leads=frozenset(form.split()[0] for form in forms if " " in form),
        countries={
            plain(word): plain(line.split()[0]) for line in listed.get("countries", ()) for word in line.split()
        },
        distinct=frozenset(map(plain, listed.get("distinct", ()))),
        spellings={
            plain(word): plain(line.split()[0])
            for section in lists.values()
            for line in section.get("spellings", ())
            for word in line.split()
        },
        cases=bool(listed.get("cases", False)),
        patronymics=tuple(listed.get("patronymics", ())),
        place_endings=tuple(listed.get("place_endings", ())),
        participles=tuple(listed.get("participles", ())),
        institutions=institutions(listed),
        capital_nouns="nouns" in listed,
        **{kind: frozenset(listed.get(kind, ())) for kind in SETS},
        **{kind: frozenset(listed.get("nouns", {}).get(kind, ())) for kind in NOUN_SETS},
        aliases={plain(form): line.split(" | ")[0] for line in listed.get("aliases", ()) for form in line.split(" | ")},
    )
