"""Which words stand for numbers, scales, fractions and units in a language."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from functools import cache

from copytaster.resources import resource


@dataclass(frozen=True, slots=True)
class NumberWords:
    """The number words of one language, all in lower case.

    `weak` words count as figures only beside the same figure in digits; `decimal` is the sign before decimals;
    `starts` are all words, or their parts before a hyphen, that a number can begin with.
    """

    decimal: str = "."
    joins: frozenset[str] = frozenset()
    of: frozenset[str] = frozenset()
    weak: frozenset[str] = frozenset()
    ages: tuple[str, ...] = ()
    words: Mapping[str, int] = field(default_factory=dict)
    ordinals: Mapping[str, int] = field(default_factory=dict)
    scales: Mapping[str, int] = field(default_factory=dict)
    plurals: Mapping[str, int] = field(default_factory=dict)
    fractions: Mapping[str, Fraction] = field(default_factory=dict)
    units: Mapping[str, str] = field(default_factory=dict)
    starts: frozenset[str] = frozenset()


@cache
def number_words(language: str) -> NumberWords:
    """Return the number words of a language; only digits are numbers where it has none."""
    listed = tomllib.loads(resource("facts", "numbers.toml").read_text(encoding="utf-8")).get(language)
    if listed is None:
        return NumberWords()
    return NumberWords(
        decimal=listed["decimal"],
        joins=frozenset(listed["joins"]),
        of=frozenset(listed["of"]),
        weak=frozenset(listed["weak"]),
        ages=tuple(listed["ages"]),
        words=listed["words"],
        ordinals=listed["ordinals"],
        scales=listed["scales"],
        plurals=listed["plurals"],
        fractions={word: Fraction(value) for word, value in listed["fractions"].items()},
        units=listed["units"],
        starts=frozenset(
            word.partition("-")[0]
            for kind in ("words", "ordinals", "plurals", "fractions", "scales")
            for word in listed[kind]
        ),
    )
