"""The words by which speakers are found, by language."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from typing import Any, NamedTuple

from copytaster.comparison.subjects import Grammar
from copytaster.facts.phrases import any_of
from copytaster.facts.word_lists import word_list

WORD_BEFORE = re.compile(r"(?:(\w+)\s)?(\w+)\s$")
LONGEST_WORD = 20
"""Characters before a place in which a preposition is looked for."""


class Words(NamedTuple):
    """The word lists of one language for finding speakers and sources, in lower case; see the file for their use."""

    pronouns: frozenset[str] = frozenset()
    men: frozenset[str] = frozenset()
    women: frozenset[str] = frozenset()
    several: frozenset[str] = frozenset()
    clauses: frozenset[str] = frozenset()
    half: frozenset[str] = frozenset()
    whole: frozenset[str] = frozenset()
    introduces: frozenset[str] = frozenset()
    introducers: frozenset[str] = frozenset()
    prepositions: frozenset[str] = frozenset()
    no_subjects: frozenset[str] = frozenset()
    auxiliaries: frozenset[str] = frozenset()
    sources_after: frozenset[str] = frozenset()
    ends_before_source: frozenset[str] = frozenset()
    hearers: frozenset[str] = frozenset()
    definite: frozenset[str] = frozenset()
    neutral: frozenset[str] = frozenset()
    grammar: Grammar | None = None

    def governs(self, text: str, start: int) -> bool:
        """Tell whether a preposition is right before a place in a text, so that nothing there is a subject.

        It may be one with its article: de la.
        """
        before = WORD_BEFORE.search(text, max(0, start - LONGEST_WORD), start)
        if before is None:
            return False
        return not self.prepositions.isdisjoint((before[2].lower(), f"{before[1]} {before[2]}".lower()))


@cache
def words_of(language: str) -> Words:
    """Return the word lists of a language, empty without a list; the file is read once."""
    listed = word_list("speakers").get(language)
    if listed is None:
        return Words()
    lists = {kind: frozenset(words) for kind, words in listed.items() if kind in Words._fields}
    return Words(**lists, grammar=grammar_of(listed))


def grammar_of(listed: Mapping[str, Any]) -> Grammar | None:
    """Return where a language without capitals has the subject of a clause of saying, None for others."""
    if "ends" not in listed:
        return None
    spaced, topics = bool(listed["spaced"]), listed.get("topics", ())
    ends = rf"(?<!\S){any_of(listed['ends'])}(?!\S)" if spaced else any_of(listed["ends"])
    after = rf"(?<![{''.join(listed['not_topics'])}])" if listed.get("not_topics") else ""
    return Grammar(
        spaced,
        re.compile(rf"{ends}|\d"),
        re.compile(after + any_of(topics)) if topics else None,
        frozenset(listed["pronouns"]),
        tuple(listed.get("reports", ())),
    )
