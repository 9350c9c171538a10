"""Where words and phrases of a list stand in a passage, and to which class of the list each belongs."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

import regex

from copytaster.text.spans import Span

AGENCY = "agency"
"""What the class of a news agency's credit begins with."""


class Phrase(NamedTuple):
    """A listed word or phrase where it stands, and its class."""

    span: Span
    kind: str

    @property
    def is_credit(self) -> bool:
        """Tell whether it names a news agency, not a way of saying."""
        return self.kind.startswith(AGENCY)


@dataclass(frozen=True, slots=True)
class PhraseList:
    """Listed phrases by their lower-case form, and a pattern that finds the longest at each place."""

    kinds: Mapping[str, str]
    pattern: regex.Pattern[str]


def phrase_list(classes: Mapping[str, Iterable[str]]) -> PhraseList:
    """Make a list from phrases by class; a phrase in two classes belongs to the first."""
    kinds: dict[str, str] = {}
    for kind, phrases in classes.items():
        for phrase in phrases:
            kinds.setdefault(phrase, kind)
    return PhraseList(kinds, compiled(tuple(sorted(kinds, key=lambda phrase: (-len(phrase), phrase)))))


@cache
def compiled(phrases: tuple[str, ...]) -> regex.Pattern[str]:
    """Return the pattern; “n't” is found at the end of a word, everything else as whole words."""
    words = "|".join(escaped(phrase) for phrase in phrases if not phrase.startswith("n'"))
    endings = "|".join(escaped(phrase) for phrase in phrases if phrase.startswith("n'"))
    pattern = rf"(?<![\w’'-])(?:{words})(?![\w-]|['’]\w)"
    return regex.compile(rf"{pattern}|{endings}" if endings else pattern, regex.IGNORECASE)


def escaped(phrase: str) -> str:
    """Return the pattern of a phrase with any white space between its words and either form of its apostrophes."""
    pattern: str = regex.escape(phrase)
    return pattern.replace(r"\ ", r"\s+").replace("'", "['’]")


def phrases(text: str, listed: PhraseList) -> tuple[Phrase, ...]:
    """Return the listed phrases of a passage, the longest at each place, in order."""
    found = []
    for match in listed.pattern.finditer(text):
        form = " ".join(match.group().lower().replace("’", "'").split())
        found.append(Phrase(Span(*match.span()), listed.kinds.get(form, form)))
    return tuple(found)
