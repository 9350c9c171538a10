"""The words for numbers, scales, fractions and units in a language."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from functools import cache
from typing import Any

from copytaster.facts.closed_numbers import closed
from copytaster.facts.han_numbers import SIGNS
from copytaster.facts.phrases import any_of
from copytaster.facts.word_lists import Lists, word_list

MOST_JOINED = 100
NUMBER = re.compile(r"\d{1,9}(?:/[1-9]\d{0,8})?", re.ASCII)
LINK = re.compile("[- ]")
"""What parts the pieces of a number word: quatre-vingt-dix, خمسة عشر."""
WAYS = ("up", "down")
"""The keys of the lists of words for rising and falling figures."""
SETS = (
    *("joins", "of", "ratios", "every", "to", "until", "between", "alone", "parts", "extents", "below", "minus"),
    *("not_codes", "weak", "halves", "points", "votes", "level", "definite", "limits", "articles"),
)
"""The keys of the lists that are sets of words."""
TIMES = frozenset({"min", "h", "day", "week", "fortnight", "month", "year"})
"""Units of time, which form a figure with only an article: “an hour”."""


@dataclass(frozen=True, slots=True)
class NumberWords:
    """The number words of one language, in lower case; without a list only digits are numbers."""

    decimal: str = "."  # the decimal separator
    joins: frozenset[str] = frozenset()  # and
    of: frozenset[str] = frozenset()
    ratios: frozenset[str] = frozenset()  # between a number and its whole: one in three
    ratio_starts: frozenset[str] = frozenset()  # their first words
    every: frozenset[str] = frozenset()  # before an ordinal that is a share then: jeder dritte
    to: frozenset[str] = frozenset()  # between the numbers of a score: 51 to 49
    before: frozenset[str] = frozenset()  # before such numbers that are a range instead: from 51 to 49
    until: frozenset[str] = frozenset()  # inside a range, whose numbers share a scale
    between: frozenset[str] = frozenset()  # before a range that has one of `joins` inside: between 3 and 5 million
    alone: frozenset[str] = frozenset()  # scales that need none of the `articles`: mil personas
    parts: frozenset[str] = frozenset()  # after an ordinal that is a share then: tercera parte
    extents: frozenset[str] = frozenset()  # after “m” that is a unit then: 3m wide
    limits: frozenset[str] = frozenset()  # before an age and a hyphen: under-18s
    below: frozenset[str] = frozenset()  # after degrees that are negative then
    minus: frozenset[str] = frozenset()
    articles: frozenset[str] = frozenset()  # make a figure of the scale after them: a dozen
    not_codes: frozenset[str] = frozenset()  # codes of currencies that are other words unless they touch their amount
    weak: frozenset[str] = frozenset()  # figures only beside the same figure in digits: one
    words: Mapping[str, int] = field(default_factory=dict)
    ordinals: Mapping[str, int] = field(default_factory=dict)
    scales: Mapping[str, int] = field(default_factory=dict)
    plurals: Mapping[str, int] = field(default_factory=dict)  # of scales: thousands
    fractions: Mapping[str, Fraction] = field(default_factory=dict)
    units: Mapping[str, str] = field(default_factory=dict)
    unit_starts: frozenset[str] = frozenset()  # their first words
    times: frozenset[str] = frozenset()  # words for units of time
    directions: Mapping[str, str] = field(default_factory=dict)  # "up" or "down" of words of rising or falling figures
    counters: frozenset[str] = frozenset()  # signs after which a single sign (三) is a number, in Chinese and Japanese
    multiples: Mapping[str, Fraction] = field(default_factory=dict)  # words with their factor: doubled
    halves: frozenset[str] = frozenset()  # added to a unit without an article: et demie
    points: frozenset[str] = frozenset()  # after a fraction that is one of a percentage point: quarter point
    votes: frozenset[str] = frozenset()  # inside a score: 52 votes to 48
    level: frozenset[str] = frozenset()  # the second number of an equal score: 2-all
    capital_nouns: bool = False  # all nouns have a capital, so that it shows no name
    definite: frozenset[str] = frozenset()  # articles after which 2 is weak: the two men
    starts: frozenset[str] = frozenset()  # words with which a figure can begin, or their parts before a hyphen
    attached: re.Pattern[str] | None = (
        None  # “and”, scales and units that are one word with a number: ألف ومئتي, 3만5천여
    )

    def starts_figure(self, word: str) -> bool:
        """Tell whether a figure can begin with a word."""
        return word[:1].isdecimal() or word in self.starts


@cache
def number_words(language: str, own: Lists = ()) -> NumberWords:
    """Return the number words of a language; without a list they are empty, and only digits are numbers."""
    listed = folded(word_list("numbers", own).get(language))
    if listed is None:
        return NumberWords()
    counters = frozenset(listed.get("counters", ()))
    words = listed.get("words", {}) | joined(listed)
    words = closed(listed.get("words", {}), listed["closed"]) | words if "closed" in listed else words
    times = frozenset(word for word, unit in listed.get("units", {}).items() if unit in TIMES)
    return NumberWords(
        **{kind: frozenset(listed.get(kind, ())) for kind in SETS},
        decimal=listed.get("decimal", "."),
        capital_nouns="nouns" in word_list("names", own).get(language, {}),
        ratio_starts=frozenset(ratio.split()[0] for ratio in listed.get("ratios", ())),
        before=frozenset(listed.get("from", ())),
        words={word.replace(" ", ""): value for word, value in words.items()},
        ordinals=listed.get("ordinals", {}),
        scales=listed.get("scales", {}),
        plurals=listed.get("plurals", {}),
        fractions=parsed(listed.get("fractions", {})),
        units=listed.get("units", {}),
        unit_starts=frozenset(unit.split()[0] for unit in listed.get("units", ()) if unit),
        times=times,
        directions={word: way for way in WAYS for word in listed.get(way, ())},
        counters=counters,
        multiples=parsed(listed.get("multiples", {})),
        starts=times.union(
            LINK.split(word, 1)[0]
            for kind in ("words", "ordinals", "plurals", "fractions", "scales", "multiples")
            for word in (words if kind == "words" else listed.get(kind, ()))
        )
        | frozenset(listed.get("every", ()))
        | (SIGNS if counters else frozenset()),
        attached=attached(listed),
    )


def attached(listed: Mapping[str, Any]) -> re.Pattern[str] | None:
    """Return the pattern of words that are one word with a number before or after them, None without such words."""
    kinds = ("words", "scales", "plurals", "fractions")
    before = any_of(word for kind in kinds for word in listed.get(kind, ()))
    scales = "".join(scale for scale in listed.get("scales", ()) if len(scale) == 1)
    ways = (
        rf"(?<!\w){any_of(listed.get('attached', ()))}(?={before}(?!\w))",
        rf"(?<=[\d{scales}]){any_of(listed.get('glued', ()))}",
    )
    return re.compile("|".join(ways)) if {"attached", "glued"} & listed.keys() else None


def folded(listed: Any) -> Any:  # noqa: ANN401 - what a list in TOML may have
    """Return a list with its words as written, and as they are in normalized text, where dreißig is dreissig."""
    if isinstance(listed, Mapping):
        return {form: folded(value) for word, value in listed.items() for form in (word, word.casefold())}
    return (
        [form for word in listed for form in dict.fromkeys((word, word.casefold()))]
        if isinstance(listed, list)
        else listed
    )


def joined(listed: Mapping[str, Any]) -> dict[str, int]:
    """Return the numbers below a hundred of the words that listed endings make of number words: zwölfjährig."""
    return {
        f"{word}{ending}": value
        for word, value in listed.get("words", {}).items()
        if 0 < value < MOST_JOINED
        for ending in listed.get("joined", ())
    }


def parsed(listed: Mapping[str, str]) -> dict[str, Fraction]:
    """Return the numbers of listed words, without those that are none: own lists may have others."""
    return {word: Fraction(value) for word, value in listed.items() if NUMBER.fullmatch(value)}
