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


@dataclass(frozen=True, slots=True)
class Facts:
    """What a passage asserts, each kind in the order of the text."""

    quotations: tuple[Quotation, ...]
    figures: tuple[Figure, ...]
    dates: tuple[Date, ...]
    names: tuple[Name, ...]
    attributions: tuple[Phrase, ...]
    certainty: tuple[Phrase, ...]


def facts(text: str, language: str, book: NameBook, dated: date | None = None) -> Facts:
    """Find what a passage asserts; `book` holds the names of its story, `dated` is the day of its dateline."""
    named_days = dates(text, language, dated)
    return Facts(
        quotations(text),
        figures(text, language, tuple(day.span for day in named_days)),
        named_days,
        names(text, book),
        attributions(text, language),
        certainty(text, language),
    )
