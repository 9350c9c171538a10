"""Words of certainty in a passage: hedges, absolutes, bounds of figures, negations."""

from __future__ import annotations

from functools import cache

from copytaster.facts.phrases import NEUTRAL, Phrase, PhraseList, phrase_list, phrases
from copytaster.facts.word_lists import Lists, word_list

BOUNDS = frozenset({"above", "below", "floor", "about"})
"""Classes of words that bound a figure; some of these words (“over”, “about”) count only directly before one."""
WEAK = frozenset({"will", "able", "all", "part", "only", "lacking", "called"})
"""Classes whose words are weak: they count only in place of another word of certainty."""
NEGATION = "negation"
MODAL = frozenset({"will"})
ONLY_BEFORE_FIGURES = "about_figures"
REACH = 4
"""Characters after such a word in which the figure must begin: a space, a sign of currency or quotation, a digit."""


def certainty(text: str, language: str, own: Lists = ()) -> tuple[Phrase, ...]:
    """Return the words of certainty with their class; none for a language without a list."""
    listed, beside = known(language, own)
    found = [one for one in phrases(text, listed) if one.kind != NEUTRAL]
    return tuple(one for one in found if one.kind not in BOUNDS or counts(text, one, beside))


def counts(text: str, phrase: Phrase, beside: frozenset[str]) -> bool:
    """Tell whether a word that bounds figures counts; the ambiguous ones in `beside` only directly before digits."""
    said = phrase.span.of(text).lower()
    after = text[phrase.span.end : phrase.span.end + REACH]
    return said not in beside or any(sign.isdigit() for sign in after)


@cache
def known(language: str, own: Lists) -> tuple[PhraseList, frozenset[str]]:
    """Return the phrases of a language by class, and the ambiguous words that count only before figures."""
    classes = dict(word_list("certainty", own).get(language, {}))
    beside = frozenset(classes.pop(ONLY_BEFORE_FIGURES, ()))
    return phrase_list(classes), beside
