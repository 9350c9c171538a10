"""The subject of a clause of saying in a script without capitals, where no name can be told from other words."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from copytaster.text.spans import Span

MARKS = r".,:;!?()\[\]\n\"“”„«»「」『』。，、：；！？（）،؛؟"
MARK = re.compile(f"[{MARKS}]")
GERSHAYIM = "\u05f4"
INSIDE = re.compile(r"(?<=[\u05d0-\u05ea])\"(?=[\u05d0-\u05ea])")
"""The mark of a Hebrew abbreviation as it is typed, which is no quotation mark; `GERSHAYIM` is the right one."""
AGE = re.compile(r"[（(][^（）()]*[）)]")
"""An age behind a name, before the particle of the topic: 鈴木健さん（45）は, 이모(45)씨는."""
UNMARKED = re.compile(rf"[^{MARKS}]{{0,40}}")
"""What may be between a verb and the name of its subject: words of a title, a day."""
MOST_TITLE = 6
"""The most signs of a title between a name and the particle of the topic: 消防長は."""
MOST_WORDS = 7
MOST_SIGNS = 24
"""The longest subject, in words, or in signs where words are not parted by spaces."""


class Grammar(NamedTuple):
    """Where a language has the subject of a clause of saying, and the words that end it.

    A language with `topics` marks it by one of these particles, in front of the quotation or of the verb; one that is
    `spaced` has it behind the verb or before it, any other before the verb. `ends` are words that follow the subject:
    “in”, “that”; `pronouns` stand for somebody named before. After one of the particles `reports` any verb is one of
    saying: 「…」と謝罪した.
    """

    spaced: bool
    ends: re.Pattern[str]
    topics: re.Pattern[str] | None
    pronouns: frozenset[str]
    reports: tuple[str, ...] = ()


def subject(text: str, within: Span, words: Span, verb: Span, grammar: Grammar, people: Sequence[Span] = ()) -> str:
    """Return the subject of the verb of saying beside the quoted `words` of a sentence, empty if it has none.

    It does not end before the first of the `people` whom the sentence names: 住在附近的居民张秀兰.
    """
    text = INSIDE.sub(GERSHAYIM, text)
    if grammar.topics is not None:
        stretches = ((words.end, verb.start), (within.start, words.start))
        found = next(filter(None, (topic(text[start:end], grammar.topics) for start, end in stretches)), "")
    elif grammar.spaced:
        found = ended(behind(text, verb.end, within.end), grammar) or ended(
            before(text, within.start, verb.start), grammar
        )
    else:
        clause = before(text, within.start, verb.start)
        start = verb.start - len(clause)
        named = next((one.end - start for one in people if start <= one.start and one.end <= verb.start), 0)
        found = clause[:named] + ended(clause[named:], grammar)
        if clause and not found:  # it goes on with an earlier subject: 市长赶到现场，并要求“…”
            found = ended(behind(text, within.start, verb.start), grammar)
    long = len(found.split()) > MOST_WORDS or (not grammar.spaced and len(found) > MOST_SIGNS)
    return "" if long or found in grammar.pronouns else found


def is_subject(text: str, name: Span, verb: Span, grammar: Grammar) -> bool:
    """Tell whether a name belongs to the subject of a verb of saying, or of such a particle."""
    if name.end > verb.start:
        return grammar.spaced and verb.end <= name.start and UNMARKED.fullmatch(text, verb.end, name.start) is not None
    if grammar.topics is None:
        return UNMARKED.fullmatch(text, name.end, verb.start) is not None
    tail = AGE.sub("", text[name.end : verb.start])
    particle = grammar.topics.search(tail)
    return particle is not None and particle.start() <= MOST_TITLE and "。" not in tail


def reported(text: str, words: Span, grammar: Grammar) -> Span | None:
    """Return the particle after the closing mark of quoted words that tells that they are said, None without one."""
    start = words.end + 1
    return next((Span(start, start + len(one)) for one in grammar.reports if text.startswith(one, start)), None)


def source_behind(text: str, around: Span, words: Span, end: int) -> Span:
    """Return the span of a sentence with the clause that follows it without a space, if it ends with a quotation.

    “桥很安全。”居民李明说，… is divided behind the quotation; the text ends at `end`.
    """
    if not words.end + 1 == around.end < end:
        return around
    clause = MARK.split(text[around.end : end], maxsplit=1)[0]
    return Span(around.start, around.end + len(clause))


def before(text: str, start: int, end: int) -> str:
    """Return the words before a place up to the mark before them."""
    return MARK.split(text[start:end])[-1].strip()


def behind(text: str, start: int, end: int) -> str:
    """Return the words behind a place up to the next mark."""
    return MARK.split(text[start:end], maxsplit=1)[0].strip()


def ended(said: str, grammar: Grammar) -> str:
    """Return some words up to the first that ends a subject."""
    end = grammar.ends.search(said)
    return said[: end.start()].strip() if end else said


def topic(said: str, topics: re.Pattern[str]) -> str:
    """Return what the first particle of the topic in some words marks."""
    for particle in topics.finditer(said):
        marked = before(AGE.sub("", said[: particle.start()]), 0, len(said))
        if marked:
            return marked
    return ""


def same_subject(one: str, other: str) -> bool:
    """Tell whether two subjects can be the same person: they have a word in common, or two signs in a row."""
    if " " in one or " " in other:
        return not set(one.split()).isdisjoint(other.split())
    return any(one[start : start + 2] in other for start in range(max(1, len(one) - 1)))
