"""Which dates and times a passage names, and their one normal form."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta

import regex

from copytaster.facts.date_words import DateWords, date_words
from copytaster.facts.phrases import as_listed, lowered
from copytaster.facts.word_lists import Lists
from copytaster.text.spans import Span

SHORT_YEAR = 100
CENTURY = 2000
NOON = 12
WEEK = 7
ABBREVIATED = 4
"""Letters up to which a day's name may be another word (mon, sun, sat): it counts only with a capital."""
YEAR = re.compile(r"\d{4}")
CALENDAR = re.compile(r"(?:(\d{4})|-)(?:-(\d\d)(?:-(\d\d))?)?")
"""A date of the calendar in normal form: year, month and day, as far as they are said."""
CLOCK = re.compile(r"T(\d\d):(\d\d)([A-Z]+)?")
"""A time in normal form: hour, minute, zone."""
ZONES = {
    "GMT": 0,
    "UTC": 0,
    "EST": -5,
    "EDT": -4,
    "CST": -6,
    "CDT": -5,
    "MST": -7,
    "MDT": -6,
    "PST": -8,
    "PDT": -7,
    "BST": 1,
    "CET": 1,
    "CEST": 2,
    "MEZ": 1,
    "MESZ": 2,
    "EET": 2,
    "EEST": 3,
    "MSK": 3,
    "JST": 9,
    "AEST": 10,
}
"""Hours that the zones of the wires are ahead of Greenwich: 1900 GMT is 2 p.m. EST."""
NOUN = re.compile(r"\s+[A-ZÄÖÜ][a-zäöüß]+")
WITHIN = re.compile(r"[^\W_],?\s$")
"""What stands before a word inside a sentence."""
FIRST, LAST = 1900, 2039
LONGEST = 12
"""Letters in which the word before a year must fit."""
AMBIGUOUS = {"may", "march"}
"""Names of months that are ordinary words too: alone they count only with a capital."""


@dataclass(frozen=True, slots=True)
class Date:
    """A date or time where it stands.

    `normal` is as much of ``YYYY-MM-DD`` as is said (``--02-04`` without a year), ``W5`` for a Friday, ``W5-`` for the
    last and ``W5+`` for the next one, ``D-1`` for yesterday, ``T15:30`` for a time, ``1980s`` for a decade, or the
    phrase itself; `day` is the day of the calendar where the words and the dateline together tell it.
    """

    span: Span
    normal: str
    day: date | None = None

    def agrees(self, other: Date) -> bool:
        """Tell whether both can mean the same: equal, the same day, without the year, or the year alone."""
        if self.normal == other.normal or (self.day is not None and self.day == other.day):
            return True
        if self.normal[0] == other.normal[0] == "W":
            return self.normal[:2] == other.normal[:2] and min(len(self.normal), len(other.normal)) == len("W5")
        ours, theirs = CALENDAR.fullmatch(self.normal), CALENDAR.fullmatch(other.normal)
        if ours is None or theirs is None:
            minutes = universal(self.normal)
            return minutes is not None and minutes == universal(other.normal)
        (year, *rest), (other_year, *other_rest) = ours.groups(), theirs.groups()
        if rest == other_rest:
            return year is None or other_year is None
        return year == other_year and [None, None] in (rest, other_rest)

    def holds(self, other: Date) -> bool:
        """Tell whether this is the month or the year that another date lies in, or its time without the zone."""
        shape = CLOCK if self.normal[0] == "T" else CALENDAR
        ours, theirs = shape.fullmatch(self.normal), shape.fullmatch(other.normal)
        if ours is None or theirs is None:
            return False
        return all(one in {None, said} for one, said in zip(ours.groups(), theirs.groups(), strict=True))

    def compatible(self, other: Date) -> bool:
        """Tell whether both can be true: one says less of the other."""
        return self.agrees(other) or self.holds(other) or other.holds(self)

    @property
    def is_vague(self) -> bool:
        """Tell whether it is a month, a year or a time without its zone."""
        match = CALENDAR.fullmatch(self.normal) or CLOCK.fullmatch(self.normal)
        return match is not None and match[3] is None


def universal(normal: str) -> int | None:
    """Return the minute of the day at Greenwich of a time with a zone, None where none is known."""
    match = CLOCK.fullmatch(normal)
    if match is None or match[3] not in ZONES:
        return None
    return (int(match[1]) * 60 + int(match[2]) - round(ZONES[match[3]] * 60)) % (24 * 60)


def dates(text: str, language: str, dated: date | None = None, own: Lists = ()) -> tuple[Date, ...]:
    """Return the dates and times of a passage in order; `dated` is the day of the dateline, if known."""
    known = date_words(language, own)
    found: list[Date] = []
    end = 0
    for place in known.beginning.finditer(lowered(text)):
        if place.start() < end:
            continue
        match = known.pattern.match(text, place.start())
        normal = normal_form(match, known) if match and not counts(text, match, known) else ""
        if match and normal:
            end = match.end() - stops(match, known)
            found.append(Date(Span(match.start(), end), normal, day_of(normal, dated)))
    return tuple(found)


def stops(match: regex.Match[str], known: DateWords) -> bool:
    """Tell whether the dot that a date ends with stands for nothing but the end of the sentence: in March."""
    said = match.group()
    if not said.endswith("."):
        return False
    half = match["half"]
    return as_listed(said[:-1].split()[-1]) in known.full if half is None else "." not in half[:-1]


def counts(text: str, match: regex.Match[str], known: DateWords) -> bool:
    """Tell whether four digits count something and are no year: “1200 jobs”; or “der Morgen” is no tomorrow.

    After “in” or “since” they are a year; else only one of our times, and no noun in capitals may follow where nouns
    have them.
    """
    if not YEAR.fullmatch(match.group()):
        said = match["relative"]
        inside = said is not None and said[0].isupper() and WITHIN.search(text, 0, match.start()) is not None
        return known.capital_nouns and inside
    before = text[max(0, match.start() - LONGEST) : match.start()].split()
    if before and before[-1].lower() in known.before_years:
        return False
    noun = known.capital_nouns and NOUN.match(text, match.end())
    return bool(noun) or not FIRST <= int(match.group()) <= LAST


def normal_form(match: regex.Match[str], known: DateWords) -> str:
    """Return the normal form of what was found, or an empty string where it is no date after all."""
    parts = {name: as_listed(value) for name, value in match.groupdict().items() if value is not None}
    said = match.group()
    if "first" in parts:
        if "short" not in parts:
            return f"--{int(parts['second']):02d}-{int(parts['first']):02d}"
        return all_digits(*(int(parts[name]) for name in ("first", "second", "short")), day_first=known.day_first)
    if "hour" in parts:
        return clock(int(parts["hour"]), parts)
    if "month" in parts or "number" in parts:
        return calendar(known.months[parts["month"]] if "month" in parts else int(parts["number"]), parts)
    return named(parts, said, known)


def named(parts: dict[str, str], said: str, known: DateWords) -> str:
    """Return the normal form of what is named by one word or phrase; an ordinary word counts only as a name."""
    if "weekday" in parts and any(map(is_name, said.split())):
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
    phrase = as_listed(said)
    return known.same.get(phrase, phrase).replace("'", "")


def is_name(word: str) -> bool:
    """Tell whether the name of a day can be no other word: it has a capital, is long, or its script has no capitals."""
    return word[:1].isupper() or len(word) > ABBREVIATED or word[:1] == word[:1].upper()


def calendar(month: int, parts: dict[str, str]) -> str:
    """Return a date of the calendar, as much of it as is said."""
    year = parts.get("year", "-")
    return f"{year}-{month:02d}-{int(parts['day']):02d}" if "day" in parts else f"{year}-{month:02d}"


def all_digits(first: int, second: int, year: int, *, day_first: bool) -> str:
    """Return a date written in digits; where the order cannot be right, the other one is."""
    day, month = (first, second) if day_first else (second, first)
    if month > NOON:
        day, month = month, day
    return f"{year if year >= SHORT_YEAR else year + CENTURY}-{month:02d}-{day:02d}"


def clock(hour: int, parts: dict[str, str]) -> str:
    """Return a time of day on the 24-hour clock, with its zone where one is named."""
    half = parts.get("half", "").lower()[:1]
    if half:
        hour = hour % NOON + (NOON if half == "p" else 0)
    zone = parts.get("zone", "").upper()
    return f"T{hour:02d}:{parts.get('minute', '00')}{zone}"


def day_of(normal: str, dated: date | None) -> date | None:
    """Return the day that a normal form means, weekdays and “yesterday” counted from the dateline backwards."""
    if dated is None:
        return None
    if normal.startswith("D") and normal[1:].lstrip("+-").isdigit():
        return dated + timedelta(days=int(normal[1:]))
    if normal.startswith("W"):
        back = (dated.isoweekday() - int(normal[1])) % WEEK
        if normal.endswith("+"):
            return dated + timedelta(days=WEEK - back)
        return dated - timedelta(days=back or WEEK * normal.endswith("-"))
    if normal.startswith("--") and len(normal) == len("--02-04"):
        normal = f"{dated.year}{normal[1:]}"
    try:
        return date.fromisoformat(normal)
    except ValueError:
        return None
