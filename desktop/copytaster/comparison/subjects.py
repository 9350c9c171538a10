"""The subject of a clause of saying in a script without capitals, where no name can be told from other words."""

from __future__ import annotations

import re
from typing import NamedTuple

from copytaster.text.spans import Span

MARKS = r".,:;!?()\[\]\n\"“”„«»「」『』。，、：；！？（）،؛؟"
BEFORE = re.compile(rf"[^{MARKS}]*$")
BEHIND = re.compile(rf"[^{MARKS}]*")
BRACKETS = re.compile(r"[（(][^（）()]*[）)]$")
"""An age behind a name, before the particle of the topic: 鈴木健さん（45）は."""
MOST_WORDS = 7
MOST_SIGNS = 24
"""The longest subject, in words, or in signs where words are not parted by spaces."""


class Grammar(NamedTuple):
    """Where a language has the subject of a clause of saying, and the words that end it.

    A language with `topics` marks it by one of these particles, in front of the quotation or of the verb; one that is
    `spaced` has it behind the verb or before it, any other before the verb. `ends` are words that follow the subject:
    “in”, “that”; `pronouns` stand for somebody named before.
    """

    spaced: bool
    ends: re.Pattern[str]
    topics: re.Pattern[str] | None
    pronouns: frozenset[str]


def subject(text: str, within: Span, words: Span, verb: Span, grammar: Grammar) -> str:
    """Return the subject of the verb of saying beside the quoted `words` of a sentence, empty if it has none."""
    if grammar.topics is not None:
        stretches = ((words.end, verb.start), (within.start, words.start))
        found = next(filter(None, (topic(text[start:end], grammar.topics) for start, end in stretches)), "")
    elif grammar.spaced:
        found = ended(behind(text, verb.end, within.end), grammar) or ended(
            before(text, within.start, verb.start), grammar
        )
    else:
        found = ended(before(text, within.start, verb.start), grammar)
    long = len(found.split()) > MOST_WORDS or (not grammar.spaced and len(found) > MOST_SIGNS)
    return "" if long or found in grammar.pronouns else found


def before(text: str, start: int, end: int) -> str:
    """Return the words before a place up to the mark before them."""
    match = BEFORE.search(text, start, end)
    return match.group().strip() if match else ""


def behind(text: str, start: int, end: int) -> str:
    """Return the words behind a place up to the next mark."""
    match = BEHIND.match(text, start, end)
    return match.group().strip() if match else ""


def ended(said: str, grammar: Grammar) -> str:
    """Return some words up to the first that ends a subject."""
    end = grammar.ends.search(said)
    return said[: end.start()].strip() if end else said


def topic(said: str, topics: re.Pattern[str]) -> str:
    """Return what the first particle of the topic in some words marks."""
    for particle in topics.finditer(said):
        marked = before(BRACKETS.sub("", said[: particle.start()]), 0, len(said))
        if marked:
            return marked
    return ""


def same_subject(one: str, other: str) -> bool:
    """Tell whether two subjects can be the same person: they have a word in common, or two signs in a row."""
    if " " in one or " " in other:
        return not set(one.split()).isdisjoint(other.split())
    return any(one[start : start + 2] in other for start in range(max(1, len(one) - 1)))
