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

ARTICLES = frozenset({"a", "an", "ein", "eine", "einen", "einem", "einer", "un", "une", "una", "um", "uma", "een"})
"""Articles, in all languages, that make a figure of the scale after them: “a dozen”, “a million”."""
MOST_JOINED = 100
NUMBER = re.compile(r"\d{1,9}(?:/[1-9]\d{0,8})?", re.ASCII)
LINK = re.compile("[- ]")
"""What parts the pieces of a number word: quatre-vingt-dix, خمسة عشر."""
WAYS = ("up", "down")
"""The keys of the lists of words for rising and falling figures."""
SETS = (
    *("joins", "of", "ratios", "every", "to", "until", "between", "alone", "parts", "extents", "below", "minus"),
    *("not_codes", "weak", "halves", "points", "votes", "level", "definite"),
)
"""The keys of the lists that are sets of words."""
TIMES = frozenset({"min", "h", "day", "week", "fortnight", "month", "year"})
"""Units of time, which form a figure with only an article: “an hour”."""


@dataclass(frozen=True, slots=True)
class NumberWords:
    """The number words of one language, in lower case.

    `to` are the words between the numbers of a score (51 to 49), `before` those that show that it is a range instead
    (from 51 to 49); `votes` may stand inside it (“52 votes to 48”), `level` is the second number of an equal one
    (“2-all”). One of `until`, or of `joins` after one of `between`, is inside a range, whose numbers share a scale;
    after one of `below` degrees are negative; before one of `parts` an ordinal is a share (“tercera parte”), before one
    of `extents` “m” is a unit (“3m wide”); `alone` are scales that need none of the `articles` (“mil personas”).
    `not_codes` are currency codes that are other words, too, and need to touch their amount. `weak` words count as
    figures only beside the same figure in digits. `decimal` is the decimal separator. `ratios` are the words between a
    number and its whole (“one in three”); after `every` an ordinal is a share (“jeder dritte”). `times` are the words
    for units of time; `directions` gives "up" or "down" for words of rising and falling figures. `counters` are the
    signs after which a single sign (三) is a number, in Chinese and Japanese only. `multiples` are words such as
    “doubled”, with their factor; `halves` are added to a unit without an article (“et demie”); 2 is weak after one of
    the `definite` articles (“the two men”); a fraction of one of the `points` is one of a percentage point. `starts`
    are the words, or their parts before a hyphen, with which a figure can begin; `unit_starts` and `ratio_starts` are
    the first words of units and ratios; `attached` finds the “and” that is one word with the number after it, and the
    scales and units that are with what follows: ألف ومئتي, 3만5천여.
    """

    decimal: str = "."
    joins: frozenset[str] = frozenset()
    of: frozenset[str] = frozenset()
    ratios: frozenset[str] = frozenset()
    ratio_starts: frozenset[str] = frozenset()
    every: frozenset[str] = frozenset()
    to: frozenset[str] = frozenset()
    before: frozenset[str] = frozenset()
    until: frozenset[str] = frozenset()
    between: frozenset[str] = frozenset()
    alone: frozenset[str] = frozenset()
    parts: frozenset[str] = frozenset()
    extents: frozenset[str] = frozenset()
    below: frozenset[str] = frozenset()
    minus: frozenset[str] = frozenset()
    articles: frozenset[str] = ARTICLES
    not_codes: frozenset[str] = frozenset()
    weak: frozenset[str] = frozenset()
    words: Mapping[str, int] = field(default_factory=dict)
    ordinals: Mapping[str, int] = field(default_factory=dict)
    scales: Mapping[str, int] = field(default_factory=dict)
    plurals: Mapping[str, int] = field(default_factory=dict)
    fractions: Mapping[str, Fraction] = field(default_factory=dict)
    units: Mapping[str, str] = field(default_factory=dict)
    unit_starts: frozenset[str] = frozenset()
    times: frozenset[str] = frozenset()
    directions: Mapping[str, str] = field(default_factory=dict)
    counters: frozenset[str] = frozenset()
    multiples: Mapping[str, Fraction] = field(default_factory=dict)
    halves: frozenset[str] = frozenset()
    points: frozenset[str] = frozenset()
    votes: frozenset[str] = frozenset()
    level: frozenset[str] = frozenset()
    definite: frozenset[str] = frozenset()
    starts: frozenset[str] = frozenset()
    attached: re.Pattern[str] | None = None

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
        ratio_starts=frozenset(ratio.split()[0] for ratio in listed.get("ratios", ())),
        before=frozenset(listed.get("from", ())),
        articles=ARTICLES.union(listed.get("articles", ())),
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
