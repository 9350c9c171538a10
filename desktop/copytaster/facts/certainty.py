"""Words of certainty in a passage: hedges, absolutes, bounds of figures, negations."""

from __future__ import annotations

import re
from functools import cache

from copytaster.facts.number_words import NumberWords, number_words
from copytaster.facts.phrases import NEUTRAL, Phrase, PhraseList, phrase_list, phrases
from copytaster.facts.word_lists import Lists, word_list

BOUNDS = frozenset({"above", "below", "floor", "about"})
"""Classes of words that bound a figure; some of these words (“over”, “about”) count only directly before one."""
WEAK = frozenset({"will", "able", "all", "part", "only", "lacking", "called", "planned", "caused", "linked"})
"""Classes whose words are weak: they count only in place of another word of certainty."""
NEGATION = "negation"
ONLY_BEFORE_FIGURES = "about_figures"
NUMBER = "numbers"
NUMBERED = re.compile(r"\.?\s?\d+(?!\d|-?[^\W\d])")
"""What follows a word that is short for “number”, with a capital or a period: No. 1, No 3; but not no 10-year-old."""
NEXT_WORDS = re.compile(r"\s([^\W\d_]+)(?:\s([^\W\d_]+))?(?:\s([^\W\d_]+))?")
LONGEST_ARTICLE = 3
REACH = 4
"""Characters after such a word in which the figure must begin: a space, a sign of currency or quotation, a digit."""


def certainty(text: str, language: str, own: Lists = ()) -> tuple[Phrase, ...]:
    """Return the words of certainty with their class; none for a language without a list."""
    listed, beside, short = known(language, own)
    found = [one for one in phrases(text, listed) if one.kind != NEUTRAL and not is_number(text, one, short)]
    numbers = number_words(language, own)
    return tuple(one for one in found if one.kind not in BOUNDS or counts(text, one, beside, numbers))


def counts(text: str, phrase: Phrase, beside: frozenset[str], numbers: NumberWords) -> bool:
    """Tell whether a word that bounds figures counts; the ambiguous ones in `beside` only directly before a number."""
    if phrase.span.of(text).lower() not in beside:
        return True
    after = text[phrase.span.end : phrase.span.end + REACH]
    return any(sign.isdigit() for sign in after) or numbered(text, phrase.span.end, numbers)


def is_number(text: str, phrase: Phrase, short: frozenset[str]) -> bool:
    """Tell whether a word that may deny stands for “number”: No. 1."""
    if phrase.kind != NEGATION or (said := phrase.span.of(text)).lower() not in short:
        return False
    behind = NUMBERED.match(text, phrase.span.end)
    return behind is not None and (said[0].isupper() or behind[0].startswith("."))


def numbered(text: str, start: int, known: NumberWords) -> bool:
    """Tell whether a number in words follows, also after an article: gut die Hälfte, knapp zwei Drittel."""
    words = NEXT_WORDS.match(text, start)
    first, second, third = (word.lower() for word in words.groups("")) if words else ("", "", "")
    indefinite = first in known.articles
    article = indefinite or (len(first) <= LONGEST_ARTICLE and first not in known.words)
    said, then = (second, third) if article else (first, second)
    if then in known.times:  # over four years: during them
        return False
    if said in known.fractions:
        return indefinite or said not in known.ordinals
    return said not in known.weak and (said in known.words or said in known.scales)


@cache
def known(language: str, own: Lists) -> tuple[PhraseList, frozenset[str], frozenset[str]]:
    """Return the phrases of a language by class, and the ambiguous words that count only before figures.

    And those that are short for “number” there.
    """
    classes = dict(word_list("certainty", own).get(language, {}))
    beside = frozenset(classes.pop(ONLY_BEFORE_FIGURES, ()))
    short = frozenset(classes.pop(NUMBER, ()))
    return phrase_list(classes), beside, short
