"""The words by which speakers are found, by language."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from typing import Any, NamedTuple

from copytaster.comparison.subjects import Grammar
from copytaster.facts.phrases import any_of
from copytaster.facts.word_lists import word_list


class Words(NamedTuple):
    """The word lists of one language for finding speakers, in lower case."""

    pronouns: frozenset[str] = frozenset()
    clauses: frozenset[str] = frozenset()
    half: frozenset[str] = frozenset()
    grammar: Grammar | None = None


@cache
def words_of(language: str) -> Words:
    """Return the word lists of a language; the file is read once."""
    listed = word_list("speakers").get(language)
    if listed is None:
        return Words()
    pronouns, clauses = frozenset(listed["pronouns"]), frozenset(listed["clauses"])
    return Words(pronouns, clauses, frozenset(listed.get("half", ())), grammar_of(listed))


def grammar_of(listed: Mapping[str, Any]) -> Grammar | None:
    """Return where a language without capitals has the subject of a clause of saying, None for others."""
    if "ends" not in listed:
        return None
    spaced, topics = bool(listed["spaced"]), listed.get("topics", ())
    ends = rf"(?<!\S){any_of(listed['ends'])}(?!\S)" if spaced else any_of(listed["ends"])
    after = rf"(?<![{''.join(listed.get('not_topics', ()))}])" if topics else ""
    return Grammar(
        spaced,
        re.compile(rf"{ends}|\d"),
        re.compile(after + any_of(topics)) if topics else None,
        frozenset(listed["pronouns"]),
    )
