"""The days of dates that are told in words: le premier juin, tres de marzo, the third of March."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from itertools import pairwise

from copytaster.facts.date_values import CalendarDate, Date, on_day
from copytaster.facts.date_words import DateWords
from copytaster.facts.figures import Figure
from copytaster.facts.pieces import Form
from copytaster.text.spans import Span

DAYS = range(1, 32)
FARTHEST = 5
"""The most characters between a day and its month: “ del ”."""


def with_days(
    text: str, days: tuple[Date, ...], counted: tuple[Figure, ...], known: DateWords, dated: date | None
) -> tuple[tuple[Date, ...], tuple[Figure, ...]]:
    """Return the dates and the figures of a passage after numbers right before a month have become its days."""
    months = {one: one.value for one in days if isinstance(one.value, CalendarDate) and one.sort == "month"}
    told = {month: figure for month in months for figure in day_before(text, month, counted, known)}
    if not told:
        return days, counted
    dates = tuple(joined(told[one], one.span, months[one], dated) if one in told else one for one in days)
    return dates, tuple(one for one in counted if one not in told.values())


def day_before(text: str, month: Date, counted: Sequence[Figure], known: DateWords) -> Iterator[Figure]:
    """Yield the figure that is the day of a month, at most one.

    Where months come first it has to be an ordinal with “of”; an article (“un mars”) and a number that is
    only the end of a longer one are none.
    """
    for before, figure in pairwise((None, *counted)):
        if figure is None or not 0 < month.span.start - figure.span.end <= FARTHEST:
            continue
        between = text[figure.span.end : month.span.start]
        linked = between.strip().lower() in known.of
        plain = not between.strip() and known.day_first
        usual = plain or (linked and (known.day_first or figure.form is Form.ORDINAL))
        longer = before is not None and not text[before.span.end : figure.span.start].strip(" -")
        is_day = figure.form in {None, Form.ORDINAL} and figure.number in DAYS
        article = figure.span.of(text).lower() in known.articles
        if usual and is_day and not (longer or article or figure.unit):
            yield figure


def joined(day: Figure, place: Span, month: CalendarDate, dated: date | None) -> Date:
    """Return the date of a day and its month, which stands at a place behind it."""
    return on_day(Span(day.span.start, place.end), replace(month, day=int(day.number)), dated)
