"""What looks like a date and is none: four digits that count or measure, a noun, the name of a newspaper."""

from __future__ import annotations

import re

import regex

from copytaster.facts.clock import NOUN
from copytaster.facts.date_words import DateWords
from copytaster.facts.phrases import key_of

ABBREVIATED = 4
"""Letters of the longest name of a weekday that may be another word (mon, sun, sat) and so needs a capital."""
AMBIGUOUS = {"may", "march"}
"""Names of months that are ordinary words too and so need a capital if they are alone."""
YEAR = re.compile(r"\d{4}")
WITHIN = re.compile(r"[^\W_],?\s$")
"""The end of the text before a word inside a sentence."""
NEXT_WORD = regex.compile(r"[\s-]([\p{L}\p{M}\p{N}'’]+)")
COMMON_WORD = regex.compile(r"\p{Ll}{4}")
"""The beginning of a word after a number that may say what is counted: 2000 homes."""
FIRST, LAST = 1900, 2039
LONGEST = 12
"""Characters before a year in which the word before it is looked for."""
REACH = 20
"""Characters before four digits in which an estimate is looked for: “in excess of ”."""


def is_no_date(text: str, match: regex.Match[str], known: DateWords) -> bool:
    """Tell whether a match is no date: four digits that count (“1200 jobs”), a noun (“der Morgen”), or a newspaper."""
    said = match.group()
    if YEAR.fullmatch(said):
        return is_no_year(text, match.span(), known)
    if match["weekday"]:
        lone = match["weekday"] == said and len(said) < ABBREVIATED
        paper = lone and word_before(text, match.start()) in known.before_papers
        return paper or not (key_of(match["weekday"]) in known.full_days or any(map(is_name, said.split())))
    if match["alone"]:
        return key_of(said) in AMBIGUOUS and not said[0].isupper()
    if match["relative"]:
        noun = known.capital_nouns and said[0].isupper() and WITHIN.search(text, 0, match.start()) is not None
        return noun or word_before(text, match.start()) in known.never_after
    return False


def is_name(word: str) -> bool:
    """Tell whether a word is the name of a day: it has a capital, is long, or its script has no capitals."""
    return word[:1].isupper() or len(word) > ABBREVIATED or word[:1] == word[:1].upper()


def is_no_year(text: str, place: tuple[int, int], known: DateWords) -> bool:
    """Tell whether four digits are no year.

    They are none if they measure or count something (`measures`). Others are one after “in” or “since”; else only
    between `FIRST` and `LAST`, and, in languages that capitalize nouns, if no noun follows.
    """
    start, end = place
    if measures(text, place, known):
        return True
    if word_before(text, start) in known.before_years:
        return False
    noun = known.capital_nouns and NOUN.match(text, end)
    return bool(noun) or not FIRST <= int(text[start:end]) <= LAST


def measures(text: str, place: tuple[int, int], known: DateWords) -> bool:
    """Tell whether four digits measure or count something: 1500 metres, of 2000 people, at least 1900 homes."""
    start, end = place
    found = NEXT_WORD.match(text, end)
    after = found[1] if found else ""
    if after.lower() in known.measured:
        return True
    if after.lower() in known.counted:
        return word_before(text, start) not in known.only_years
    before = " ".join(("", *text[max(0, start - REACH) : start].lower().split()))
    return COMMON_WORD.match(after) is not None and before.endswith(known.estimates)


def word_before(text: str, start: int) -> str:
    """Return the word before a place in lower case, empty without one."""
    return next(iter(text[max(0, start - LONGEST) : start].lower().split()[::-1]), "")
