"""The facts of a passage: its quotations, figures, dates, names, attributions and words of certainty."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Protocol, TypeVar

from copytaster.facts.attribution import SILENT, attributions
from copytaster.facts.certainty import certainty
from copytaster.facts.date_values import Date
from copytaster.facts.date_words import date_words
from copytaster.facts.dates import dates
from copytaster.facts.dialogue import dialogue
from copytaster.facts.digits import western
from copytaster.facts.figures import Figure, figures
from copytaster.facts.names import Name, NameBook, names
from copytaster.facts.phrases import Phrase
from copytaster.facts.quotations import Quotation, quotations
from copytaster.facts.spelt_days import with_days
from copytaster.facts.taken import is_taken, references, slugs, telephones
from copytaster.facts.word_lists import Lists
from copytaster.text.numbering import numbering
from copytaster.text.spans import Span


class Placed(Protocol):
    """Something found at a place in a passage."""

    @property
    def span(self) -> Span:
        """Return its place in the text."""


Found = TypeVar("Found", bound=Placed)


@dataclass(frozen=True, slots=True)
class Facts:
    """The facts of a passage, each kind in the order of the text."""

    quotations: tuple[Quotation, ...]
    figures: tuple[Figure, ...]
    dates: tuple[Date, ...]
    names: tuple[Name, ...]
    attributions: tuple[Phrase, ...]
    certainty: tuple[Phrase, ...]

    def touched(self, start: int, end: int) -> Facts:
        """Return the facts that overlap with the span from `start` to `end`, none if it is empty."""
        if start == end:
            return NOTHING
        return Facts(
            within(self.quotations, start, end),
            within(self.figures, start, end),
            within(self.dates, start, end),
            within(self.names, start, end),
            within(self.attributions, start, end),
            within(self.certainty, start, end),
        )


NOTHING = Facts((), (), (), (), (), ())


def facts(text: str, language: str, book: NameBook, dated: date | None = None, own: Lists = ()) -> Facts:
    """Return the facts of a passage.

    `book` contains the names of its story, `dated` is the day of its dateline, `own` are a person's own word lists.
    """
    sayings = attributions(text, language, own)
    plain = western(text)
    named_days = dates(plain, language, dated, own)
    taken = [*(day.span for day in named_days), *telephones(plain), *slugs(plain), *references(plain)]
    counted = figures(plain, language, sorted(taken), own)
    if number := numbering(plain):  # “3.5 Million” ends behind it
        counted = tuple(one for one in counted if one.span.end > number)
    named_days, counted = with_days(plain, named_days, counted, date_words(language, own), dated)
    found = unmeasured(names(text, book), counted, named_days)
    return Facts(
        dialogue(text, language, sayings, own) or quotations(text),
        counted,
        named_days,
        found,
        sayings,
        heard(certainty(text, language, own), sayings, named_days),
    )


def unmeasured(found: tuple[Name, ...], counted: tuple[Figure, ...], days: tuple[Date, ...]) -> tuple[Name, ...]:
    """Return the names that are not part of a figure with its unit (US$5), or of a time (9.30 Uhr MEZ)."""
    spans = sorted([figure.span for figure in counted if figure.unit] + [day.span for day in days if day.time])
    if not spans or not found:
        return found
    return tuple(one for one in found if not is_taken(one.span, spans))


def heard(phrases: tuple[Phrase, ...], sayings: tuple[Phrase, ...], days: tuple[Date, ...]) -> tuple[Phrase, ...]:
    """Return the phrases that are not part of an attribution of silence (“could not be reached”) or a date (May)."""
    if not phrases:
        return phrases
    for taken in ([one.span for one in sayings if one.kind == SILENT], [one.span for one in days]):
        phrases = tuple(one for one in phrases if not is_taken(one.span, taken)) if taken else phrases
    return phrases


def within(found: Sequence[Found], start: int, end: int) -> tuple[Found, ...]:
    """Return those of the sorted findings of a passage that overlap with a span, which most often is none."""
    if not found or found[0].span.start >= end or found[-1].span.end <= start:
        return ()
    first = last = bisect_right(found, start, key=lambda one: one.span.end)
    while last < len(found) and found[last].span.start < end:
        last += 1
    return tuple(found[first:last])
