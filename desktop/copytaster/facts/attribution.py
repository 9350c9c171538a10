"""Words by which a passage attributes statements, by their force (said, claimed, admitted, denied), and agencies."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache

import regex

from copytaster.facts.phrases import AGENCY, NEUTRAL, Phrase, PhraseList, any_of, phrase_list, phrases
from copytaster.facts.word_lists import Lists, of_all, word_list
from copytaster.text.spans import Span

CREDIT = regex.compile(r"^\W*[\p{Lu}][\p{L}\p{N} .,’'-]{1,40}\s\((?P<agency>\p{L}[\p{L}\p{N} .&/-]{1,40})\)\s*[-–—:]")
"""A dateline with an agency credit: PORT ELLERIN, March 2 (Coastal Press) —."""
OPENS_QUOTATION = regex.compile(r"\s*[,:，：、]?\s*[\"“”„«»‘‹「『]")
LONGEST_INVERTED = 9
CLOSES_CLAUSE = regex.compile(r"\s*(?:[.;,，。；]|$)")
ASIDE = regex.compile(r"[,”\"»]\s*(?:[^\s,.;:]+\s+){1,6}$|[”」][^\s，。；：]{1,20}$")
"""The words of a clause after a comma, or in Chinese a quotation, up to its verb: “…, the ministry estimated.”."""
LAST_WORD = regex.compile(r"([\p{L}’']+)\W*$")

SAID, DENIED, SILENT = "said", "denied", "silent"
"""The classes of plain verbs of saying, of those of denial, and of what says that nobody said anything."""
BEFORE_CREDIT = regex.compile(r"[(/](?:\p{L}+\s){0,2}$")
"""What may precede an agency credit in lower case: (dpa), (Reuters/dpa), (mit dpa), (dpa und afp)."""
LONGEST_WORD = 24
LONGEST_ASIDE = 80


@dataclass(frozen=True, slots=True)
class Known:
    """The attribution words of one language.

    `loose` verbs are ambiguous and count only if their context is one of speech (see `speaks`); `that` matches the
    conjunctions of reported speech; after one of the words `bars` a verb attributes nothing (“to say”, “would not
    promise”, “the claims”); `bare` are the verb forms to which `bars` applies.
    """

    listed: PhraseList
    loose: frozenset[str]
    that: regex.Pattern[str]
    bars: frozenset[str]
    bare: frozenset[str]


def attributions(text: str, language: str, own: Lists = ()) -> tuple[Phrase, ...]:
    """Return the verbs and phrases that attribute statements, classed by their force, and agency credits.

    An agency credit counts only if it is capitalized or follows a bracket or slash, and at most two words.
    """
    words = known(language, own)
    found = [one for one in phrases(text, words.listed) if counts(text, one, words)]
    return tuple(sorted({*found, *credits_of(text)}))


def credits_of(text: str) -> Iterator[Phrase]:
    """Yield the agency credit in a dateline, also of an agency that is not listed."""
    match = CREDIT.match(text)
    if match:
        yield Phrase(Span(*match.span("agency")), f"{AGENCY} {match['agency'].lower()}")


def counts(text: str, phrase: Phrase, words: Known) -> bool:
    """Tell whether a listed phrase is an attribution in its context."""
    if phrase.kind == NEUTRAL:
        return False
    said = phrase.span.of(text)
    if phrase.is_credit:
        return said[:1].isupper() or BEFORE_CREDIT.search(before(text, phrase, LONGEST_WORD)) is not None
    form = said.lower()
    if form in words.bare and barred(text, phrase, words):
        return False
    return form not in words.loose or speaks(text, phrase, words)


def denies_that(text: str, phrase: Phrase, language: str, own: Lists = ()) -> bool:
    """Tell whether an attribution denies what a whole clause says: “denied that he knew”, not “denied it”."""
    return phrase.kind == DENIED and known(language, own).that.match(text, phrase.span.end) is not None


def barred(text: str, phrase: Phrase, words: Known) -> bool:
    """Tell whether the word before a verb is one of `bars`."""
    last = LAST_WORD.search(before(text, phrase, LONGEST_WORD))
    return last is not None and last[1].lower() in words.bars


def speaks(text: str, phrase: Phrase, words: Known) -> bool:
    """Tell whether the context of a verb is one of speech.

    Reported speech or a quotation follows it, a name or pronoun is its subject, or its clause follows a comma.
    """
    end = phrase.span.end
    if words.that.match(text, end) or OPENS_QUOTATION.match(text, end):
        return True
    subject = somebody().search(before(text, phrase, LONGEST_WORD))
    if subject and phrase.span.of(text).lower() not in words.bare:
        return True
    if inverted().search(before(text, phrase, LONGEST_INVERTED)):
        return True
    return bool(CLOSES_CLAUSE.match(text, end) and ASIDE.search(before(text, phrase, LONGEST_ASIDE)))


def before(text: str, phrase: Phrase, most: int) -> str:
    """Return the characters before a phrase, at the most so many."""
    return text[max(0, phrase.span.start - most) : phrase.span.start]


@cache
def inverted() -> regex.Pattern[str]:
    """Return the pattern of the end of the text before a clause that follows the reported words.

    “…, teilte die Stadt mit”, «…», ha promesso.
    """
    return regex.compile(rf"[,”\"»“]\s*$|[”\"»“],?\s{any_of(of_all('attribution', 'inverted'))}\s$")


@cache
def somebody() -> regex.Pattern[str]:
    """Return the pattern of a name or pronoun directly before a verb, as its subject."""
    pronoun = any_of(of_all("attribution", "pronouns"))
    return regex.compile(rf"(?:(?<=[\p{{Ll}},;’]\s)\p{{Lu}}[\p{{L}}’'-]*\p{{Ll}}|\b{pronoun})\s$")


@cache
def known(language: str, own: Lists) -> Known:
    """Return the attribution words of a language; each agency is a class of its own."""
    listed = word_list("attribution", own).get(language, {})
    agencies = {f"{AGENCY} {name}": (name,) for name in listed.get("agencies", ())}
    that = "|".join(map(regex.escape, listed.get("that", ()))) or r"(?!)"
    verbs = {kind: prefixed(forms, listed.get("prefixes", ())) for kind, forms in listed.get("verbs", {}).items()}
    return Known(
        phrase_list({**verbs, **agencies}),
        frozenset(listed.get("loose", ())),
        regex.compile(rf"\s*,?\s*(?:{that})", regex.IGNORECASE),
        frozenset(listed.get("bars", ())),
        frozenset(listed.get("bare", ())),
    )


def prefixed(forms: Iterable[str], prefixes: Iterable[str]) -> list[str]:
    """Return verb forms, and the same with each conjunction that is written as one word with them: وقال."""
    listed = list(forms)
    return [*listed, *(f"{prefix}{form}" for prefix in prefixes for form in listed)]
