"""All that one passage asserts, found together."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from copytaster.facts.attribution import attributions
from copytaster.facts.certainty import certainty
from copytaster.facts.dates import Date, dates
from copytaster.facts.figures import Figure, figures
from copytaster.facts.names import Name, NameBook, names
from copytaster.facts.phrases import Phrase
from copytaster.facts.quotations import Quotation, quotations
from copytaster.facts.word_lists import Lists

SILENT = "silent"


@dataclass(frozen=True, slots=True)
class Facts:
    """What a passage asserts, each kind in the order of the text; of equal names, `distinct_names` hold one."""

    quotations: tuple[Quotation, ...]
    figures: tuple[Figure, ...]
    dates: tuple[Date, ...]
    names: tuple[Name, ...]
    distinct_names: tuple[Name, ...]
    attributions: tuple[Phrase, ...]
    certainty: tuple[Phrase, ...]


def facts(text: str, language: str, book: NameBook, dated: date | None = None, own: Lists = ()) -> Facts:
    """Find what a passage asserts.

    `book` holds the names of its story, `dated` is the day of its dateline, `own` are a person's own lists.
    """
    found = names(text, book)
    sayings = attributions(text, language, own)
    named_days = dates(text, language, dated, own)
    return Facts(
        quotations(text),
        figures(text, language, tuple(day.span for day in named_days), own),
        named_days,
        found,
        tuple({name.words: name for name in found}.values()),
        sayings,
        tuple(one for one in certainty(text, language, own) if not silent(one, sayings)),
    )


def silent(phrase: Phrase, sayings: tuple[Phrase, ...]) -> bool:
    """Tell whether a phrase is part of saying that somebody says nothing: “could not be reached”."""
    return any(one.kind == SILENT and one.span.overlaps(phrase.span) for one in sayings)
