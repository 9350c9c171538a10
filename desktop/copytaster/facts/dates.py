"""The dates and times in a passage."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import TypeAlias

import regex

from copytaster.facts.clock import NOON, times
from copytaster.facts.date_values import (
    DAY,
    HALF_DAY,
    HOUR,
    CalendarDate,
    Date,
    DateValue,
    DaysAway,
    Period,
    TimeOfDay,
    Weekday,
    on_day,
)
from copytaster.facts.date_words import ZONE, DateWords, date_words
from copytaster.facts.han_numbers import whole
from copytaster.facts.no_dates import is_no_date
from copytaster.facts.phrases import as_listed, key_of, lowered
from copytaster.facts.taken import is_taken
from copytaster.facts.word_lists import Lists
from copytaster.text.spans import Span

Parts: TypeAlias = Mapping[str, str]
"""What the named groups of a match of `DateWords.pattern` have found, without those that found nothing."""
SHORT_YEAR = 100
CENTURY = 2000
MONTHS = 12
AFTER_TIME = regex.compile(rf"\s+({ZONE})", regex.IGNORECASE)
LONGEST = 12
"""Characters before a day in which the other one of its range is looked for."""
RANGE = 20
"""Characters before a time in which the hour that begins its range is looked for: “10.30 heures à ”."""


def dates(text: str, language: str, dated: date | None = None, own: Lists = ()) -> tuple[Date, ...]:
    """Return the dates and times of a passage in order; `dated` is the day of the dateline, if known."""
    known = date_words(language, own)
    lower = lowered(text)
    found = [zoned(time, text) for time in times(text, lower, language, own)]
    spoken = [one.span for one in found]
    end = 0
    for place in known.beginning.finditer(lower):
        if place.start() < end or any(span.start <= place.start() < span.end for span in spoken):
            continue
        match = known.pattern.match(text, place.start())
        if match and not is_no_date(text, match, known):
            end = match.end() - stops(match, known)
            found.append(on_day(Span(match.start(), end), value_of(match, known), dated))
    found.sort(key=lambda one: one.span)
    spans = [one.span for one in found]
    ends = (*day_ends(found, text, dated, known), *hour_ends(found, text, known))
    found += [one for one in ends if not is_taken(one.span, spans)]
    return tuple(sorted(found, key=lambda one: one.span))


def zoned(found: Date, text: str) -> Date:
    """Return a time with the zone that follows it."""
    zone = AFTER_TIME.match(text, found.span.end)
    if zone is None or found.time is None:
        return found
    return Date(Span(found.span.start, zone.end()), replace(found.time, zone=zone[1].upper()))


def day_ends(found: Sequence[Date], text: str, dated: date | None, known: DateWords) -> Iterator[Date]:
    """Yield the days beside dates with a day that have no month of their own: “3 to 5 May”, “Oct. 14-18”."""
    for one in found:
        value = one.value
        if not isinstance(value, CalendarDate) or not (value.month and value.day):
            continue
        said = one.span.of(text)
        before = known.day_before.search(text, max(0, one.span.start - LONGEST), one.span.start)
        if before and said[0].isdecimal() and int(before["day"]) < value.day:
            yield on_day(Span(*before.span("day")), replace(value, day=int(before["day"])), dated)
        after = known.day_after.match(text, one.span.end - said.endswith("日"))
        if after and not (value.year and said.endswith(str(value.year))) and whole(after["day"]) > value.day:
            yield on_day(Span(*after.span("day")), replace(value, day=whole(after["day"])), dated)


def hour_ends(found: Sequence[Date], text: str, known: DateWords) -> Iterator[Date]:
    """Yield the hours that share what follows with the time behind them: “7 to 9 p.m.”, “von 8 bis 17 Uhr”.

    On a clock of twelve hours, the first is the last one of its name before the second: 9 to 5 p.m. begins at 9 a.m.
    """
    for one in found:
        end = one.time
        before = end and known.hour_before.search(text, max(0, one.span.start - RANGE), one.span.start)
        if end is None or not before or (before["unit"] or "").lower() not in one.span.of(text).lower():
            continue
        minute = int(before["hour"]) * HOUR + int(before["minute"] or 0)
        if known.twelve_hours and not end.is_open:
            half = minute % HALF_DAY
            minute = half + HALF_DAY * (half + HALF_DAY < end.minute or end.minute <= half)
        yield Date(Span(*before.span("said")), replace(end, minute=minute % DAY))


def stops(match: regex.Match[str], known: DateWords) -> bool:
    """Tell whether a dot at the end of a date only ends the sentence and belongs to no abbreviation ("in March.")."""
    said = match.group()
    if not said.endswith("."):
        return False
    half = match["half"]
    return key_of(said[:-1].split()[-1]) in known.full if half is None else "." not in half[:-1]


def value_of(match: regex.Match[str], known: DateWords) -> DateValue:
    """Return what a match of the pattern of dates says."""
    parts = {name: said for name, said in match.groupdict().items() if said is not None}
    return next(read for group, read in READERS.items() if group in parts)(parts, known)


def in_digits(parts: Parts, known: DateWords) -> CalendarDate:
    """Return a date in digits; if the language's order of day and month is impossible, they are in the other one."""
    first, second = int(parts["first"]), int(parts["second"])
    if "short" not in parts:  # 4.2., which only languages with the day first write
        return CalendarDate(None, second, first)
    day, month = (first, second) if known.day_first else (second, first)
    if month > MONTHS:
        day, month = month, day
    year = int(parts["short"])
    return CalendarDate(year if year >= SHORT_YEAR else year + CENTURY, month, day)


def on_clock(parts: Parts, known: DateWords) -> TimeOfDay:
    """Return a time in digits on the 24-hour clock.

    On a clock of twelve hours an hour before noon without “a.m.” and zone may also be one after noon, unless it begins
    with a zero.
    """
    hour, half = int(parts["hour"]), parts.get("half", "").lower()[:1]
    if half:
        hour = hour % NOON + (NOON if half == "p" else 0)
    zone = parts.get("zone", "").upper()
    is_open = known.twelve_hours and not half and not zone and 0 < hour < NOON and parts["hour"][0] != "0"
    return TimeOfDay((hour * HOUR + int(parts.get("minute", 0))) % DAY, zone, is_open)


def in_month(month: int, parts: Parts) -> CalendarDate:
    """Return a date in a month, with its year and day as far as they are told."""
    short = CENTURY + int(parts["short"]) if "short" in parts else None
    year = whole(parts["year"]) if "year" in parts else short
    return CalendarDate(year, month, whole(parts["day"]) if "day" in parts else None)


def weekday(parts: Parts, known: DateWords) -> Weekday:
    """Return a day of the week, which a word before or after it can tell to be the last or next one."""
    way = key_of(parts.get("way") or parts.get("after", ""))
    return Weekday(known.days[key_of(parts["weekday"])], -1 if way in known.last else int(way in known.next))


def period(said: str, known: DateWords) -> Period:
    """Return a period by the first of the phrases that say the same, without apostrophes."""
    return Period(known.same.get(key_of(said), as_listed(said)).replace("'", ""))


READERS: Mapping[str, Callable[[Parts, DateWords], DateValue]] = {
    "iso": lambda parts, _: CalendarDate(*map(int, parts["iso"].split("-"))),
    "first": in_digits,
    "hour": on_clock,
    "month": lambda parts, known: in_month(known.months[key_of(parts["month"])], parts),
    "number": lambda parts, _: in_month(whole(parts["number"]), parts),
    "year": lambda parts, _: CalendarDate(whole(parts["year"])),
    "lone": lambda parts, _: CalendarDate(day=int(parts["lone"])),
    "sign": lambda parts, known: Weekday(known.day_signs.index(parts["sign"]) + 1),
    "weekday": weekday,
    "alone": lambda parts, known: CalendarDate(month=known.months[key_of(parts["alone"])]),
    "relative": lambda parts, known: DaysAway(known.relative[key_of(parts["relative"])]),
    "part": lambda parts, known: TimeOfDay(known.parts[key_of(parts["part"])]),
    "decade": lambda parts, _: Period(as_listed(parts["decade"]).replace("'", ""), is_decade=True),
    "phrase": lambda parts, known: period(parts["phrase"], known),
}
"""How a date is read, by the group of the pattern that tells its form: the first of these that is in the match."""
