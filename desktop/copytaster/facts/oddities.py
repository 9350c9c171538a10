"""Signs (no proof) that a program replaced words of a text by synonyms: odd collocations, verbs in place of “said”."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache

from copytaster.facts.phrases import Finder, any_of, finder, key_of
from copytaster.facts.word_lists import word_list
from copytaster.text.spans import Span

ENOUGH = 4
"""The fewest verbs of saying in a text from which the share of those other than “said” is calculated."""


@dataclass(frozen=True, slots=True)
class OddPhrases:
    """The odd collocations of one language and finders of “said” and of verbs in its place.

    `meant` gives the usual expression for each odd one by its key.
    """

    meant: Mapping[str, str] = field(default_factory=dict)
    finder: Finder | None = None
    said: Finder | None = None
    for_said: Finder | None = None


def oddities(text: str, language: str) -> tuple[tuple[Span, str], ...]:
    """Return the odd collocations of a passage, each with the usual expression that it seems to replace."""
    known = odd_phrases(language)
    if known.finder is None:
        return ()
    found = known.finder.matches(text)
    return tuple((Span(*match.span()), known.meant[key_of(match.group())]) for match in found)


def replaced_said(text: str, language: str) -> float:
    """Return the share, 0 to 1, of verbs in place of “said” among the verbs of saying; 0 if these are few."""
    known = odd_phrases(language)
    if known.said is None or known.for_said is None:
        return 0.0
    plain, put = (sum(1 for _ in finder.matches(text)) for finder in (known.said, known.for_said))
    return put / (plain + put) if plain + put >= ENOUGH else 0.0


@cache
def odd_phrases(language: str) -> OddPhrases:
    """Return the odd phrases of a language, empty if there is no list for it."""
    listed = word_list("odd_phrases").get(language)
    if listed is None:
        return OddPhrases()
    odd = dict(listed["phrases"])
    meant = {key_of(phrase): usual for phrase, usual in odd.items()}
    return OddPhrases(meant, whole(odd), whole(listed["said"]), whole(listed["for_said"]))


def whole(phrases: Iterable[str]) -> Finder:
    """Return a finder of any of the phrases as whole words, the longest at each place."""
    return finder(rf"(?<!\w){any_of(phrases)}(?!\w)")
