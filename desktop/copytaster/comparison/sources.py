"""Whether a name that came or went in a change is the source of what is said there."""

from __future__ import annotations

from collections.abc import Sequence

import regex

from copytaster.comparison.sides import Sides
from copytaster.facts.facts import Facts
from copytaster.facts.names import Name
from copytaster.facts.phrases import Phrase

BEFORE = regex.compile(
    r"(?:,[^,.;:!?“”\"]{1,60},)?(?:\s+(?:has|have|had|also|later|then|again|a|hat|haben))*\s+", regex.IGNORECASE
)
"""What may stand between a source and its verb: “Solheim, the chief engineer, also said”."""
AFTER = regex.compile(r"\s+(?:[^\s,.;:!?“”\"()]+\s+){0,5}")
"""What may stand between a verb and its source: “said Finance Minister Berta Lund”, “selon une porte-parole de”."""
HEARERS = frozenset({"told", "tell", "tells", "telling", "asked", "asks", "ask", "urged", "urges"})
"""Verbs whose next name is who listens."""
PREPOSED = frozenset({"selon", "según", "laut", "per"})
QUOTED = regex.compile(r"[,”\"“»«]\s*(?:(?:a|ha|hat|has|had|ont|han)\s+)?$")
"""What stands before a verb whose source follows it: a quotation, or the clause that is reported."""
REACH = 8
PRONOUN = regex.compile(r"\b(?:he|she|they|er|sie|il|elle|ils|elles|él|ella|ellos|ellas)\b", regex.IGNORECASE)
"""A pronoun in place of a name: the source is the same, only not named again."""


def speaker(sides: Sides, lost: Sequence[Name], new: Sequence[Name]) -> bool:
    """Tell whether a name that went or came is the source of what is said."""
    ours, theirs = sides.text_left, sides.text_right
    named_again = PRONOUN.search(ours, sides.left.start, sides.left.end)
    if PRONOUN.search(theirs, sides.right.start, sides.right.end) or named_again:
        return False
    return said_by(lost, sides.facts_left, ours) or said_by(new, sides.facts_right, theirs)


def said_by(names: Sequence[Name], facts: Facts, text: str) -> bool:
    """Tell whether one of the names is a source."""
    return any(says(name, facts, text) for name in names)


def says(name: Name, facts: Facts, text: str) -> bool:
    """Tell whether a verb of saying stands right beside a name as its own."""
    return any(before(name, verb, text) or after(name, verb, text) for verb in facts.attributions if not verb.is_credit)


def before(name: Name, verb: Phrase, text: str) -> bool:
    """Tell whether the name is the subject that stands before the verb."""
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
