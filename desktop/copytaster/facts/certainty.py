"""How sure a passage is of what it says: hedges, absolutes, bounds and negations."""

from __future__ import annotations

from functools import cache

from copytaster.facts.phrases import Phrase, PhraseList, phrase_list, phrases
from copytaster.facts.word_lists import Lists, word_list

BOUNDS = frozenset({"above", "below", "floor", "about"})
"""Classes that bound a figure; of their words some (“over”, “about”) count only right before one."""
WEAK = frozenset({"will", "able", "all", "part", "only", "lacking", "called"})
"""Classes whose words say little by themselves: they count only against another word of certainty."""
NEUTRAL = "neutral"
"""Phrases that hold a listed word and say nothing of certainty: “whether or not”, “not only”."""
MODAL = frozenset({"will"})
ONLY_BEFORE_FIGURES = "about_figures"
REACH = 4
"""Characters that may stand between such a word and the figure: a space, a currency sign, an opening mark."""


def certainty(text: str, language: str, own: Lists = ()) -> tuple[Phrase, ...]:
    """Return the words that say how sure the passage is, with their class; none in a language without a list."""
    listed, beside = known(language, own)
    found = [one for one in phrases(text, listed) if one.kind != NEUTRAL]
    return tuple(one for one in found if one.kind not in BOUNDS or counts(text, one, beside))


def counts(text: str, phrase: Phrase, beside: frozenset[str]) -> bool:
    """Tell whether a bound bounds something: an ambiguous word only right before digits or an amount."""
    said = phrase.span.of(text).lower()
    after = text[phrase.span.end : phrase.span.end + REACH]
    return said not in beside or any(sign.isdigit() for sign in after)


@cache
def known(language: str, own: Lists) -> tuple[PhraseList, frozenset[str]]:
    """Read the list of a language once, and its words that bound only figures."""
    classes = dict(word_list("certainty", own).get(language, {}))
    beside = frozenset(classes.pop(ONLY_BEFORE_FIGURES, ()))
    return phrase_list(classes), beside
