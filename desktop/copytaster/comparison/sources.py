"""Whether a change adds, removes or replaces the source of a statement."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import islice, takewhile
from typing import NamedTuple

import regex

from copytaster.comparison.sides import Side, Sides
from copytaster.comparison.speaker_words import words_of
from copytaster.comparison.subjects import Grammar, is_subject, reported, same_subject
from copytaster.facts.facts import within
from copytaster.facts.names import Name
from copytaster.facts.phrases import Phrase, any_of
from copytaster.facts.word_lists import of_all
from copytaster.text.spans import Span

AFTER = regex.compile(r"\s+(?:[^\s,.;:!?“”\"()]+\s+){0,5}")
"""What may be between a verb and its source: “said Finance Minister Berta Lund”, “selon une porte-parole de”."""
ARTICLE = 4
"""The most letters of an article at the end of such a phrase."""
BETWEEN = regex.compile(r"\s*(?:\p{Ll}{1,3}\s)?")
"""What may be between such a phrase and its source: an article."""
REACH = 8
FARTHEST = 120
"""The most characters between a source and its verb, enough for the longest clause between them."""
PLAIN = regex.compile(r"\S+(?<!ing)")
"""A verb of one word that has a subject of its own, unlike “saying”."""
LAST = regex.compile(r"[\p{L}’'-]+$")
WORD = regex.compile(r"\w+")


class Patterns(NamedTuple):
    """What stands around a source, in the words of all languages.

    `before` may be between a source and its verb: “Solheim, the chief engineer, also said”; `quoted` comes before a
    verb whose source follows it: a quotation, or the clause that is reported; `behind` is such a source that is not
    named: “…,” said a nurse; `origin` stands before the place or the institution that a source belongs to.
    """

    before: regex.Pattern[str]
    quoted: regex.Pattern[str]
    behind: regex.Pattern[str]
    origin: regex.Pattern[str]


@cache
def patterns() -> Patterns:
    """Return the patterns around a source."""
    between, inverted, articles, origins = (
        any_of(of_all("speakers", key)) for key in ("between", "inverted", "articles", "origins")
    )
    return Patterns(
        regex.compile(rf"(?:,[^,.;:!?“”\"]{{1,60}},)?(?:\s+{between})*\s+", regex.IGNORECASE),
        regex.compile(rf"[,”\"“»«]\s*(?:{inverted}\s+)?$"),
        regex.compile(rf"\s{articles}\s(?P<noun>\p{{L}}+)", regex.IGNORECASE),
        regex.compile(rf"{origins}\s(?:\p{{Lu}}[^,.;:!?“”]*,\s)?"),
    )


def speaker(sides: Sides, lost: Sequence[Name], new: Sequence[Name]) -> bool:
    """Tell whether a name that was lost or is new is the source of what is said."""
    if not lost and not new:
        return False
    left, right = sides.left, sides.right
    if goes_on(left) or goes_on(right):
        return False
    came = [name for name in new if not is_origin(name, right) and not is_respelt(name, right, lost, left)]
    went = [name for name in lost if not is_origin(name, left) and not is_respelt(name, left, new, right)]
    return said_by(went, left) or said_by(came, right)


def is_respelt(name: Name, one: Side, others: Sequence[Name], other: Side) -> bool:
    """Tell whether a name in signs is only written with another sign on the other side: 陈国栋, 陈国梁."""
    grammar = words_of(one.language).grammar
    if grammar is None or grammar.spaced:
        return False
    return any(same_subject(name.span.of(one.text), there.span.of(other.text)) for there in others)


def goes_on(one: Side) -> bool:
    """Tell whether a side has a pronoun for a source that was named further above, and not in the paragraph itself."""
    if not has_pronoun(one):
        return False
    return not said_by([name for name in one.facts.names if name.span.end <= one.start], one)


def has_pronoun(one: Side) -> bool:
    """Tell whether a side has a pronoun in place of somebody's name."""
    known = words_of(one.language)
    return not (known.pronouns | known.several).isdisjoint(WORD.findall(one.words.lower()))


def is_origin(name: Name, one: Side) -> bool:
    """Tell whether a side only adds where a source is from: “a neighbour of Church Lane said”."""
    start = one.start
    return patterns().origin.fullmatch(one.text[start : max(start, name.span.start)]) is not None


def exchanged(sides: Sides) -> bool:
    """Tell whether a change replaces the subject right before a verb of saying, or the one behind it, by another."""
    return any(told(sides.left) and told(sides.right) for told in (subject, subject_behind))


def given(sides: Sides) -> bool:
    """Tell whether a change replaces the source right after “according to”, “selon” or “laut” by another one."""
    return source(sides.left) and source(sides.right)


def source(one: Side) -> bool:
    """Tell whether a side begins right after such a phrase, apart from an article."""
    start = one.start
    if one.is_empty:
        return False
    return any(
        BETWEEN.fullmatch(one.text[verb.span.end : start])
        for verb in nearby(one.facts.attributions, Span(start, start))
        if verb.span.start < start and verb.span.end <= start + ARTICLE and names_source(verb, one)
    )


def names_source(verb: Phrase, one: Side) -> bool:
    """Tell whether a phrase is one that its source follows."""
    said = verb.span.of(one.text).lower()
    _, space, final = said.rpartition(" ")
    known = words_of(one.language)
    ends = bool(space) and final in known.ends_before_source
    return not verb.is_credit and (ends or said in known.sources_after)


def subject(one: Side) -> bool:
    """Tell whether a side ends right before a verb of saying, with a word that can be its subject."""
    if one.is_empty or not leads(one) or has_pronoun(one):
        return False
    last, known = LAST.search(one.text, one.start, one.end), words_of(one.language)
    if last is None or known.governs(one.text, one.start):
        return False
    return last.group().lower() not in known.no_subjects and not last.group().endswith("ly")


def subject_behind(one: Side) -> bool:
    """Tell whether a side has the subject of a verb that follows what is said, right after the verb and an article."""
    text, known = one.text, words_of(one.language)
    if not one.facts.attributions or one.is_empty:
        return False
    for verb in nearby(one.facts.attributions, Span(one.start, one.start)):
        start, end = verb.span
        said = verb.span.of(text)
        noun = patterns().behind.match(text, end)
        if verb.is_credit or noun is None or said.lower() in known.hearers or not PLAIN.fullmatch(said):
            continue
        if one.start <= noun.start("noun") and noun.end("noun") <= one.end:
            return patterns().quoted.search(text[max(0, start - REACH) : start]) is not None
    return False


def leads(one: Side) -> bool:
    """Tell whether a verb of saying of one word comes right after a side."""
    text, end = one.text, one.end
    return any(
        not verb.is_credit and PLAIN.fullmatch(verb.span.of(text)) and text[end : verb.span.start] == " "
        for verb in nearby(one.facts.attributions, Span(end, end))
        if verb.span.start > end
    )


def said_by(names: Sequence[Name], one: Side) -> bool:
    """Tell whether one of the names is a source: the subject of a verb of saying right beside it."""
    grammar = words_of(one.language).grammar
    if grammar is not None:
        return any(
            is_subject(one.text, name.span, verb, grammar) for name in names for verb in sayings(name, one, grammar)
        )
    return any(
        before(name, verb, one.text) or after(name, verb, one)
        for name in names
        for verb in nearby(one.facts.attributions, name.span)
        if not verb.is_credit
    )


def sayings(name: Name, one: Side, grammar: Grammar) -> Iterator[Span]:
    """Yield the verbs of saying near a name, and the particles that stand for one, in a script without capitals."""
    yield from (verb.span for verb in nearby(one.facts.attributions, name.span) if not verb.is_credit)
    for quotation in within(one.facts.quotations, name.span.start, name.span.end + FARTHEST):
        yield from filter(None, (reported(one.text, quotation.words, grammar),))


def nearby(verbs: Sequence[Phrase], span: Span) -> Iterator[Phrase]:
    """Yield those of the sorted verbs of a paragraph that are close enough to a span to belong to it."""
    first = bisect_left(verbs, span.start - FARTHEST, key=lambda verb: verb.span.start)
    return takewhile(lambda verb: verb.span.start <= span.end + FARTHEST, islice(verbs, first, None))


def before(name: Name, verb: Phrase, text: str) -> bool:
    """Tell whether the name is the subject before the verb."""
    return name.span.end < verb.span.start and bool(patterns().before.fullmatch(text[name.span.end : verb.span.start]))


def after(name: Name, verb: Phrase, one: Side) -> bool:
    """Tell whether the name is the source that follows the verb, as after a quotation or “according to”."""
    text, said, known = one.text, verb.span.of(one.text).lower(), words_of(one.language)
    if name.span.start <= verb.span.end or said in known.hearers:
        return False
    quoted = patterns().quoted.search(text[max(0, verb.span.start - REACH) : verb.span.start])
    return bool(quoted or " " in said or said in known.sources_after) and bool(
        AFTER.fullmatch(text[verb.span.end : name.span.start])
    )
