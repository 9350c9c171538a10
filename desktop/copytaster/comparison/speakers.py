"""Who says a quotation: the name beside the verb of saying, in its paragraph or the ones above it."""

from __future__ import annotations

from copytaster.alignment.alignment import Place
from copytaster.comparison.evidence import Evidence
from copytaster.comparison.index import Index
from copytaster.facts.facts import Facts
from copytaster.facts.names import Name
from copytaster.text.spans import Span

BESIDE = 60
"""Characters between a name and a verb of saying, titles and all."""
ABOVE = 3
"""Paragraphs above in which the speaker is looked for when there is only “he said” or nothing."""


def speaker(index: Index, evidence: Evidence, place: Place, words: Span) -> str:
    """Return the name of who says the words, as it is written, or an empty string where nobody is named."""
    for number in range(place.paragraph, max(-1, place.paragraph - 1 - ABOVE), -1):
        here = Place(place.version, number)
        named = beside_verb(evidence.facts(here), words if number == place.paragraph else None)
        if named is not None:
            return named.span.of(index.comparison.inputs.versions[place.version].paragraphs[number].text)
    return ""


def beside_verb(facts: Facts, words: Span | None) -> Name | None:
    """Return the name that speaks in a paragraph, nearest to the words; names inside quotations are no speakers."""
    outside = [name for name in facts.names if not any(one.words.overlaps(name.span) for one in facts.quotations)]
    verbs = [verb for verb in facts.attributions if not any(one.words.overlaps(verb.span) for one in facts.quotations)]
    if words is not None:
        verbs.sort(key=lambda verb: gap(verb.span, words))
    for verb in verbs:
        near = [name for name in outside if gap(name.span, verb.span) <= BESIDE]
        if near:
            return min(near, key=lambda name: gap(name.span, verb.span))
    return None


def gap(one: Span, other: Span) -> int:
    """Return how many characters lie between two spans."""
    return max(one.start - other.end, other.start - one.end, 0)
