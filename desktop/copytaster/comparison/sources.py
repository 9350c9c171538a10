"""Whether a change adds, removes or replaces the source of a statement."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import islice, takewhile

import regex

from copytaster.comparison.comparison import Passage
from copytaster.comparison.sides import Sides
from copytaster.facts.facts import Facts
from copytaster.facts.names import Name
from copytaster.facts.phrases import Phrase
from copytaster.text.spans import Span

BEFORE = regex.compile(
    r"(?:,[^,.;:!?“”\"]{1,60},)?(?:\s+(?:has|have|had|also|later|then|again|a|hat|haben))*\s+", regex.IGNORECASE
)
"""What may be between a source and its verb: “Solheim, the chief engineer, also said”."""
AFTER = regex.compile(r"\s+(?:[^\s,.;:!?“”\"()]+\s+){0,5}")
"""What may be between a verb and its source: “said Finance Minister Berta Lund”, “selon une porte-parole de”."""
HEARERS = frozenset({"told", "tell", "tells", "telling", "asked", "asks", "ask", "urged", "urges"})
"""Verbs whose next name is who listens."""
PREPOSED = frozenset({"selon", "según", "laut", "per", "volgens", "aldus", "согласно", "conforme"})
ENDS_BEFORE_SOURCE = (
    *(" to", " with", " con", " com", " der", " angaben"),
    *(" o", " a", " os", " as", " um", " uma", " il", " lo", " la", " i", " gli", " le", " un", " una"),
    *(" словам", " данным"),
)
"""Last words of phrases whose source follows: “according to”, “de acuerdo con”, “segundo a”."""
ARTICLE = 4
"""The most letters of an article at the end of such a phrase."""
BETWEEN = regex.compile(r"\s*(?:\p{Ll}{1,3}\s)?")
"""What may be between such a phrase and its source: an article."""
QUOTED = regex.compile(r"[,”\"“»«]\s*(?:(?:a|ha|hat|has|had|ont|han)\s+)?$")
"""What comes before a verb whose source follows it: a quotation, or the clause that is reported."""
BEHIND = regex.compile(
    r"\s(?:the|an?|der|die|das|eine?|les?|la|une?|el|una|il|lo|os?|as|uma?|de|het|een)\s(?P<noun>\p{L}+)",
    regex.IGNORECASE,
)
"""A source behind its verb that is not named: “…,” said a nurse."""
REACH = 8
FARTHEST = 120
"""The most characters between a source and its verb, enough for the longest clause between them."""
PLAIN = regex.compile(r"\S+(?<!ing)")
"""A verb of one word that has a subject of its own, unlike “saying”."""
LAST = regex.compile(r"[\p{L}’'-]+$")
NO_SUBJECT = frozenset(
    {
        "also",
        "then",
        "later",
        "again",
        "now",
        "first",
        "even",
        "yet",
        "still",
        "not",
        "never",
        "just",
        "has",
        "have",
        "had",
        "was",
        "were",
        "is",
        "are",
        "and",
        "but",
        "it",
        "who",
        "which",
        "that",
        "as",
        "on",
        "i",
        "we",
        "auch",
        "dann",
        "hat",
        "haben",
        "und",
        "a",
        "ont",
        "ha",
        "han",
        "y",
        "et",
    }
)
"""Words right before a verb of saying that are not its subject."""
GOVERNED = regex.compile(r"\b(?:at|in|on|by|of|for|with|from|to|von|aus|bei|in|de|du|en|del)\s$")
"""A preposition before a word: then it is not the subject of what follows."""
ORIGIN = regex.compile(r"(?:of|from|in|at|von|aus|de|du|en|del)\s(?:the\s)?(?:\p{Lu}[^,.;:!?“”]*,\s)?")
"""What stands before the place or the institution that a source belongs to."""
PRONOUN = regex.compile(r"\b(?:he|she|they|er|sie|il|elle|ils|elles|él|ella|ellos|ellas)\b", regex.IGNORECASE)
"""A pronoun in place of a name: if nobody else is named before it, the source is the same, only not named again."""


def speaker(sides: Sides, lost: Sequence[Name], new: Sequence[Name]) -> bool:
    """Tell whether a name that was lost or is new is the source of what is said."""
    if not lost and not new:
        return False
    ours, theirs = sides.text_left, sides.text_right
    if goes_on(sides.left, sides.facts_left, ours) or goes_on(sides.right, sides.facts_right, theirs):
        return False
    lost = [name for name in lost if not is_origin(name, sides.left, ours)]
    new = [name for name in new if not is_origin(name, sides.right, theirs)]
    return said_by(lost, sides.facts_left, ours) or said_by(new, sides.facts_right, theirs)


def goes_on(side: Passage, facts: Facts, text: str) -> bool:
    """Tell whether a side has a pronoun for a source that was named further above, and not in the paragraph itself."""
    if not PRONOUN.search(text, side.start, side.end):
        return False
    return not said_by([name for name in facts.names if name.span.end <= side.start], facts, text)


def is_origin(name: Name, side: Passage, text: str) -> bool:
    """Tell whether a side only adds where a source is from: “a neighbour of Church Lane said”."""
    return ORIGIN.fullmatch(text[side.start : max(side.start, name.span.start)]) is not None


def exchanged(sides: Sides) -> bool:
    """Tell whether a change replaces the subject right before a verb of saying, or the one behind it, by another."""
    left, right = (sides.left, sides.facts_left, sides.text_left), (sides.right, sides.facts_right, sides.text_right)
    return any(told(*left) and told(*right) for told in (subject, subject_behind))


def given(sides: Sides) -> bool:
    """Tell whether a change replaces the source right after “according to”, “selon” or “laut” by another one."""
    if not sides.facts_left.attributions or not sides.facts_right.attributions:
        return False
    return source(sides.left, sides.facts_left, sides.text_left) and source(
        sides.right, sides.facts_right, sides.text_right
    )


def source(side: Passage, facts: Facts, text: str) -> bool:
    """Tell whether a side begins right after such a phrase, apart from an article."""
    if side.start == side.end:
        return False
    return any(
        BETWEEN.fullmatch(text[verb.span.end : side.start])
        for verb in nearby(facts.attributions, Span(side.start, side.start))
        if verb.span.start < side.start and verb.span.end <= side.start + ARTICLE and names_source(verb, text)
    )


def names_source(verb: Phrase, text: str) -> bool:
    """Tell whether a phrase is one that its source follows."""
    said = verb.span.of(text).lower()
    return not verb.is_credit and (said in PREPOSED or said.endswith(ENDS_BEFORE_SOURCE))


def subject(side: Passage, facts: Facts, text: str) -> bool:
    """Tell whether a side ends right before a verb of saying, with a word that can be its subject."""
    if side.start == side.end or not leads(side, facts, text) or PRONOUN.search(text, side.start, side.end):
        return False
    last = LAST.search(text, side.start, side.end)
    if GOVERNED.search(text[max(0, side.start - REACH) : side.start]):
        return False
    return last is not None and last.group().lower() not in NO_SUBJECT and not last.group().endswith("ly")


def subject_behind(side: Passage, facts: Facts, text: str) -> bool:
    """Tell whether a side has the subject of a verb that follows what is said, right after the verb and an article."""
    if not facts.attributions or side.start == side.end:
        return False
    for verb in nearby(facts.attributions, Span(side.start, side.start)):
        start, end = verb.span
        said = verb.span.of(text)
        noun = BEHIND.match(text, end)
        if verb.is_credit or noun is None or said.lower() in HEARERS or not PLAIN.fullmatch(said):
            continue
        if side.start <= noun.start("noun") and noun.end("noun") <= side.end:
            return QUOTED.search(text[max(0, start - REACH) : start]) is not None
    return False


def leads(side: Passage, facts: Facts, text: str) -> bool:
    """Tell whether a verb of saying of one word comes right after a side."""
    return any(
        not verb.is_credit and PLAIN.fullmatch(verb.span.of(text)) and text[side.end : verb.span.start] == " "
        for verb in nearby(facts.attributions, Span(side.end, side.end))
        if verb.span.start > side.end
    )


def said_by(names: Sequence[Name], facts: Facts, text: str) -> bool:
    """Tell whether one of the names is a source."""
    return any(says(name, facts, text) for name in names)


def says(name: Name, facts: Facts, text: str) -> bool:
    """Tell whether a name is the subject of a verb of saying right beside it."""
    return any(
        before(name, verb, text) or after(name, verb, text)
        for verb in nearby(facts.attributions, name.span)
        if not verb.is_credit
    )


def nearby(verbs: Sequence[Phrase], span: Span) -> Iterator[Phrase]:
    """Yield those of the sorted verbs of a paragraph that are close enough to a span to belong to it."""
    first = bisect_left(verbs, span.start - FARTHEST, key=lambda verb: verb.span.start)
    return takewhile(lambda verb: verb.span.start <= span.end + FARTHEST, islice(verbs, first, None))


def before(name: Name, verb: Phrase, text: str) -> bool:
    """Tell whether the name is the subject before the verb."""
    return name.span.end < verb.span.start and bool(BEFORE.fullmatch(text[name.span.end : verb.span.start]))


def after(name: Name, verb: Phrase, text: str) -> bool:
    """Tell whether the name is the source that follows the verb, as after a quotation or “according to”."""
    said = verb.span.of(text).lower()
    if name.span.start <= verb.span.end or said in HEARERS:
        return False
    quoted = QUOTED.search(text[max(0, verb.span.start - REACH) : verb.span.start])
    return bool(quoted or " " in said or said in PREPOSED) and bool(
        AFTER.fullmatch(text[verb.span.end : name.span.start])
    )
