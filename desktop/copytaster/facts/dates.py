"""The dates and times in a passage, and their normal form."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

import regex

from copytaster.facts.clock import HALF_DAY, HOUR, NOON, times
from copytaster.facts.date_words import ZONE, ZONES, DateWords, date_words
from copytaster.facts.han_numbers import whole
from copytaster.facts.no_dates import ABBREVIATED, is_no_date
from copytaster.facts.phrases import as_listed, key_of, lowered
from copytaster.facts.taken import is_taken
from copytaster.facts.word_lists import Lists
from copytaster.text.spans import Span

SHORT_YEAR = 100
CENTURY = 2000
MONTHS = 12
WEEK = 7
CALENDAR = re.compile(r"(?:(\d{4})|-)(?:-(\d\d)(?:-(\d\d))?)?")
"""The normal form of a calendar date: year, month and day, as far as they are given."""
LONE_DAY = re.compile(r"---(\d\d)")
"""The normal form of a day whose month is not told."""
SINGLE = ("year", "lone", "sign")
"""The groups of a date of which nothing else is told."""
CLOCK = re.compile(r"T(\d\d):(\d\d)(\?)?(\w+)?")
"""The normal form of a time: hour, minute, a sign if it may be before or after noon, zone."""
DAY_OF_MONTH = re.compile(r"(?:\d{4}|-)-\d\d-\d\d")
AFTER_TIME = regex.compile(rf"\s+({ZONE})", regex.IGNORECASE)
FORMS = {
    "weekday": re.compile(r"W\d"),
    "time": re.compile(r"T\d"),
    "day": re.compile(r"(?:--|(?:-|\d{4})-\d\d)-\d\d$"),
    "month": re.compile(r"(?:\d{4}|-)-\d\d$"),
    "year": re.compile(r"\d{4}s?$"),
    "relative": re.compile(r"D[+-]"),
}
"""The forms of a date by name; dates of different forms, such as a weekday and a year, do not contradict each other."""
LONGEST = 12
"""Characters before a day in which the other one of its range is looked for."""
RANGE = 20
"""Characters before a time in which the hour that begins its range is looked for: “10.30 heures à ”."""
AMBIGUOUS = {"may", "march"}
"""Names of months that are ordinary words too and so need a capital if they are alone."""


@dataclass(frozen=True, slots=True)
class Date:
    """A date or time in a text.

    `normal` is as much of ``YYYY-MM-DD`` as is given (``--02-04`` without a year, ``---04`` without a month), ``W5``
    for a Friday, ``W5-`` for the last and ``W5+`` for the next one, ``D-1`` for yesterday, ``T15:30`` for a time,
    ``T03:30?`` for one that may be before or after noon, ``1980s`` for a decade, or the phrase itself; `day` is the
    calendar day if that and the dateline tell it.
    """

    span: Span
    normal: str
    day: date | None = None

    def agrees(self, other: Date) -> bool:
        """Tell whether both can mean the same.

        They are equal, the same day or moment, or differ only in that one lacks the year or is only the year.
        """
        if self.normal == other.normal or (self.day is not None and self.day == other.day):
            return True
        if self.normal[0] == other.normal[0] == "W":
            return self.normal[:2] == other.normal[:2] and min(len(self.normal), len(other.normal)) == len("W5")
        if LONE_DAY.fullmatch(self.normal) or LONE_DAY.fullmatch(other.normal):
            return self.sort == other.sort and self.normal[-2:] == other.normal[-2:]
        ours, theirs = CALENDAR.fullmatch(self.normal), CALENDAR.fullmatch(other.normal)
        if ours is None or theirs is None:
            minutes = universal(self.normal)
            return (minutes is not None and minutes == universal(other.normal)) or same_time(self.normal, other.normal)
        (year, *rest), (other_year, *other_rest) = ours.groups(), theirs.groups()
        if rest == other_rest:
            return year is None or other_year is None
        return year == other_year and [None, None] in (rest, other_rest)

    def holds(self, other: Date) -> bool:
        """Tell whether this contains the other date, being its month or year, or its time without the zone."""
        ours, theirs = CALENDAR.fullmatch(self.normal), CALENDAR.fullmatch(other.normal)
        if ours is None or theirs is None:
            zone, same = CLOCK.fullmatch(self.normal), same_time(self.normal, other.normal, zoned=False)
            return same and zone is not None and zone[4] is None and (zone[3] is not None or "?" not in other.normal)
        return all(one in {None, said} for one, said in zip(ours.groups(), theirs.groups(), strict=True))

    def compatible(self, other: Date) -> bool:
        """Tell whether both can be true together: they agree, or one contains the other."""
        return self.agrees(other) or self.holds(other) or other.holds(self)

    @property
    def sort(self) -> str:
        """Return the form of the date (a weekday, a time, a year …): only those of one form contradict."""
        return next((form for form, shape in FORMS.items() if shape.match(self.normal)), self.normal)

    @property
    def zone(self) -> str:
        """Return the time zone that is told with a time, or an empty string."""
        match = CLOCK.fullmatch(self.normal)
        return (match[4] or "") if match else ""

    @property
    def kin(self) -> tuple[str, ...]:
        """Return keys for a fast search: two dates that agree have at least one of them in common."""
        day = str(self.day) if self.day else ""
        if LONE_DAY.fullmatch(self.normal):
            return self.normal, day or self.normal
        if match := CALENDAR.fullmatch(self.normal):
            return (
                *((f"---{match[3]}",) if match[3] else ()),
                self.normal,
                day or self.normal,
                match[1] or self.normal,
                self.normal.removeprefix(match[1] or "-"),
            )
        if match := CLOCK.fullmatch(self.normal):
            minute = minute_of(match) % HALF_DAY
            return f"T{minute}", f"U{universal(self.normal)}"
        return (self.normal[:2] if self.normal[0] == "W" else self.normal), day or self.normal

    @property
    def minute(self) -> int | None:
        """Return the minute of the day of a time, None for other dates."""
        match = CLOCK.fullmatch(self.normal)
        return minute_of(match) if match else None

    @property
    def is_time(self) -> bool:
        """Tell whether it is a time of day."""
        return CLOCK.fullmatch(self.normal) is not None

    @property
    def is_open(self) -> bool:
        """Tell whether it is a time that may be before or after noon."""
        return self.normal.endswith("?")

    @property
    def is_vague(self) -> bool:
        """Tell whether it is a month, a year or a time without a zone."""
        match = CALENDAR.fullmatch(self.normal) or CLOCK.fullmatch(self.normal)
        return match is not None and match[match.re.groups] is None


def universal(normal: str) -> int | None:
    """Return the minute of the day in UTC of a time with a known zone, None for anything else."""
    match = CLOCK.fullmatch(normal)
    if match is None or match[3] or match[4] not in ZONES:
        return None
    return (minute_of(match) - ZONES[match[4]] * HOUR) % (2 * HALF_DAY)


def minute_of(time: re.Match[str]) -> int:
    """Return the minute of the day of a time in its normal form."""
    return int(time[1]) * HOUR + int(time[2])


def same_time(one: str, other: str, *, zoned: bool = True) -> bool:
    """Tell whether two normal forms can be the same time; `zoned` says that their zones must be equal too.

    A time that may be before or after noon can be either.
    """
    ours, theirs = CLOCK.fullmatch(one), CLOCK.fullmatch(other)
    if ours is None or theirs is None or (zoned and ours[4] != theirs[4]):
        return False
    first, second = minute_of(ours), minute_of(theirs)
    return first == second or bool((ours[3] or theirs[3]) and first % HALF_DAY == second % HALF_DAY)


def dates(text: str, language: str, dated: date | None = None, own: Lists = ()) -> tuple[Date, ...]:
    """Return the dates and times of a passage in order; `dated` is the day of the dateline, if known."""
    known = date_words(language, own)
    lower = lowered(text)
    found = [zoned(Date(time.span, time.normal), text) for time in times(text, lower, language, own)]
    spoken = [one.span for one in found]
    end = 0
    for place in known.beginning.finditer(lower):
        if place.start() < end or any(span.start <= place.start() < span.end for span in spoken):
            continue
        match = known.pattern.match(text, place.start())
        normal = normal_form(match, known) if match and not is_no_date(text, match, known) else ""
        if match and normal:
            end = match.end() - stops(match, known)
            found.append(Date(Span(match.start(), end), normal, day_of(normal, dated)))
    found.sort(key=lambda one: one.span)
    spans = [one.span for one in found]
    ends = (*day_ends(found, text, dated, known), *hour_ends(found, text, known))
    found += [one for one in ends if not is_taken(one.span, spans)]
    return tuple(sorted(found, key=lambda one: one.span))


def zoned(time: Date, text: str) -> Date:
    """Return a time with the zone that follows it."""
    zone = AFTER_TIME.match(text, time.span.end)
    return Date(Span(time.span.start, zone.end()), time.normal + zone[1].upper()) if zone else time


def day_ends(found: Sequence[Date], text: str, dated: date | None, known: DateWords) -> Iterator[Date]:
    """Yield the days beside dates with a day that have no month of their own: “3 to 5 May”, “Oct. 14-18”."""
    for one in found:
        if not DAY_OF_MONTH.fullmatch(one.normal):
            continue
        day = int(one.normal[-2:])
        said = one.span.of(text)
        before = known.day_before.search(text, max(0, one.span.start - LONGEST), one.span.start)
        if before and said[0].isdecimal() and int(before["day"]) < day:
            yield on_day(one, before, dated)
        after = known.day_after.match(text, one.span.end - said.endswith("日"))
        if after and not said.endswith(one.normal[:4]) and whole(after["day"]) > day:
            yield on_day(one, after, dated)


def hour_ends(found: Sequence[Date], text: str, known: DateWords) -> Iterator[Date]:
    """Yield the hours that share what follows with the time behind them: “7 to 9 p.m.”, “von 8 bis 17 Uhr”.

    On a clock of twelve hours, the first is the last one of its name before the second: 9 to 5 p.m. begins at 9 a.m.
    """
    for one in found:
        end = CLOCK.fullmatch(one.normal)
        before = end and known.hour_before.search(text, max(0, one.span.start - RANGE), one.span.start)
        if end is None or not before or (before["unit"] or "").lower() not in one.span.of(text).lower():
            continue
        minute = int(before["hour"]) * HOUR + int(before["minute"] or 0)
        if known.twelve_hours and not end[3]:
            half = minute % HALF_DAY
            minute = half + HALF_DAY * (half + HALF_DAY < minute_of(end) or minute_of(end) <= half)
        hour, past = divmod(minute, HOUR)
        yield Date(Span(*before.span("said")), f"T{hour % 24:02d}:{past:02d}{one.normal[len('T21:00') :]}")


def on_day(one: Date, match: regex.Match[str], dated: date | None) -> Date:
    """Return the date of a day in the month of another date."""
    normal = f"{one.normal[:-2]}{whole(match['day']):02d}"
    return Date(Span(*match.span("day")), normal, day_of(normal, dated))


def stops(match: regex.Match[str], known: DateWords) -> bool:
    """Tell whether a dot at the end of a date only ends the sentence and belongs to no abbreviation ("in March.")."""
    said = match.group()
    if not said.endswith("."):
        return False
    half = match["half"]
    return key_of(said[:-1].split()[-1]) in known.full if half is None else "." not in half[:-1]


def normal_form(match: regex.Match[str], known: DateWords) -> str:
    """Return the normal form of a match, or an empty string if it is no date after all."""
    parts = {name: key_of(value) for name, value in match.groupdict().items() if value is not None}
    said = match.group()
    if "first" in parts:
        if "short" not in parts:
            return f"--{int(parts['second']):02d}-{int(parts['first']):02d}"
        return all_digits(*(int(parts[name]) for name in ("first", "second", "short")), day_first=known.day_first)
    if "hour" in parts:
        return clock(int(parts["hour"]), parts, twelve_hours=known.twelve_hours and match["hour"][0] != "0")
    if "month" in parts or "number" in parts:
        return calendar(known.months[parts["month"]] if "month" in parts else whole(parts["number"]), parts)
    if not parts.keys().isdisjoint(SINGLE):
        return single(parts, known)
    return named(parts, said, known)


def single(parts: dict[str, str], known: DateWords) -> str:
    """Return the normal form of a year, a day without its month, or the sign of a weekday."""
    if "year" in parts:
        return str(whole(parts["year"]))
    return f"---{int(parts['lone']):02d}" if "lone" in parts else f"W{known.day_signs.index(parts['sign']) + 1}"


def named(parts: dict[str, str], said: str, known: DateWords) -> str:
    """Return the normal form of a date that is one word or phrase, "" if the word is not used as a name of a date."""
    if "weekday" in parts and (parts["weekday"] in known.full_days or any(map(is_name, said.split()))):
        way = parts.get("way") or parts.get("after", "")
        return f"W{known.days[parts['weekday']]}{'-' if way in known.last else '+' if way in known.next else ''}"
    if "alone" in parts and (said[:1].isupper() or parts["alone"] not in AMBIGUOUS):
        return f"--{known.months[parts['alone']]:02d}"
    if "weekday" in parts or "alone" in parts:
        return ""
    if "relative" in parts:
        return f"D{known.relative[parts['relative']]:+d}"
    if "part" in parts:
        return f"T{known.parts[parts['part']]}"
    return known.same.get(key_of(said), as_listed(said)).replace("'", "")


def is_name(word: str) -> bool:
    """Tell whether a word is the name of a day: it has a capital, is long, or its script has no capitals."""
    return word[:1].isupper() or len(word) > ABBREVIATED or word[:1] == word[:1].upper()


def calendar(month: int, parts: dict[str, str]) -> str:
    """Return the normal form of a calendar date, as far as it is given."""
    short = CENTURY + int(parts["short"]) if "short" in parts else "-"
    year = whole(parts["year"]) if "year" in parts else short
    return f"{year}-{month:02d}-{whole(parts['day']):02d}" if "day" in parts else f"{year}-{month:02d}"


def all_digits(first: int, second: int, year: int, *, day_first: bool) -> str:
    """Return the normal form of a date in digits; if the language's order of day and month is impossible, the other."""
    day, month = (first, second) if day_first else (second, first)
    if month > MONTHS:
        day, month = month, day
    return f"{year if year >= SHORT_YEAR else year + CENTURY}-{month:02d}-{day:02d}"


def clock(hour: int, parts: dict[str, str], *, twelve_hours: bool) -> str:
    """Return the normal form of a time of day on the 24-hour clock, with its zone if one is given.

    With `twelve_hours` an hour before noon without “a.m.” and zone may also be one after noon.
    """
    half = parts.get("half", "").lower()[:1]
    if half:
        hour = hour % NOON + (NOON if half == "p" else 0)
    zone = parts.get("zone", "").upper() or ("?" if twelve_hours and not half and 0 < hour < NOON else "")
    return f"T{hour % 24:02d}:{parts.get('minute', '00')}{zone}"


def day_of(normal: str, dated: date | None) -> date | None:
    """Return the day of a normal form relative to the day of the dateline, or None."""
    if dated is None:
        return None
    if LONE_DAY.fullmatch(normal):
        return nearest(int(normal[-2:]), dated)
    if normal.startswith("D") and normal[1:].lstrip("+-").isdigit():
        return dated + timedelta(days=int(normal[1:]))
    if normal.startswith("W"):
        return day_of_week(normal, dated)
    if normal.startswith("--") and len(normal) == len("--02-04"):
        normal = f"{dated.year}{normal[1:]}"
    try:
        return date.fromisoformat(normal)
    except ValueError:
        return None


def day_of_week(normal: str, dated: date) -> date:
    """Return the day of a weekday: the latest one up to the dateline, unless it is the last or next one."""
    back = (dated.isoweekday() - int(normal[1])) % WEEK
    if normal.endswith("+"):
        return dated + timedelta(days=WEEK - back)
    return dated - timedelta(days=back or WEEK * normal.endswith("-"))


def nearest(day: int, dated: date) -> date | None:
    """Return the day of a month that is nearest to the day of the dateline, None if there is none within two weeks."""
    days = (dated + timedelta(days=offset) for number in range(2 * WEEK + 1) for offset in (number, -number))
    return next((one for one in days if one.day == day), None)
