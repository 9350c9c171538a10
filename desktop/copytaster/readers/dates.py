"""Dates written in an article: recognized, and converted to ISO 8601."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from functools import cache

import regex

from copytaster.facts.word_lists import word_list
from copytaster.readers.bounds import DATE_LENGTH
from copytaster.readers.lists import table
from copytaster.text.normalize import caseless

YEARS = range(1800, 2200)
"""Plausible years: others are no dates but numbers."""
FULL_YEAR = 4
"""Digits of a year that is written in full."""
ISO = regex.compile(r"(\d{4})-(\d{2})-(\d{2})(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?: ?(?:Z|[+-]\d{2}:?\d{2}))?)?")
COMPACT = regex.compile(r"(?:19|20)\d{6}")
EAST_ASIAN = regex.compile(r"(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일]")
SLASHED = regex.compile(r"(\d{1,4})[./-](\d{1,2})[./-](\d{2,4})")
TIME = regex.compile(r"\b\d{1,2}(?:[:.h]\d{2}(?::\d{2})?|(?=\s*[ap]\.?m))")
MARKS = regex.compile(r"[\s,.:;|/()\[\]•·–—-]+")


def date_line(text: str) -> str | None:
    """Return the ISO date of a paragraph that consists only of a date (and perhaps a time), or None."""
    if len(text) > DATE_LENGTH:
        return None
    found = first_date(text)
    if found is None:
        return None
    iso, matched = found
    rest = text.replace(matched, " ", 1)
    again = first_date(rest)  # "published … updated …"
    if again is not None:
        rest = rest.replace(again[1], " ", 1)
    left = MARKS.sub(" ", without_time(rest.casefold()))
    return iso if not left.strip() else None


def without_time(text: str) -> str:
    """Return `text` without the times of day in it, and without the words that may accompany a date."""
    bare: str = around().sub(" ", TIME.sub(" ", text))
    return bare


def first_date(text: str) -> tuple[str, str] | None:
    """Return the first full date in `text`, in ISO form and as written, or None."""
    stripped = text.strip()
    if COMPACT.fullmatch(stripped) and (iso := valid(stripped[:4], stripped[4:6], stripped[6:])):
        return iso, stripped
    for pattern in (ISO, EAST_ASIAN):
        if (match := pattern.search(text)) and (iso := valid(match[1], match[2], match[3])):
            return iso, match.group()
    return worded(text) or slashed(text)


def worded(text: str) -> tuple[str, str] | None:
    """Return the first date in `text` whose month is a word, in ISO form and as written, or None."""
    for match in spelled().finditer(text):
        if iso := valid(match["year"], month_number(match["month"]), match["day"] or match["after"]):
            return iso, match.group()
    return None


def slashed(text: str) -> tuple[str, str] | None:
    """Return the first date in figures with unambiguous day and month, in ISO form and as written, or None."""
    for match in SLASHED.finditer(text):
        first, second, third = match.groups()
        if len(first) == FULL_YEAR:
            options = {valid(first, second, third)}
        elif len(third) == FULL_YEAR:
            dotted = "." in match.group()
            options = {valid(third, second, first)} | (set() if dotted else {valid(third, first, second)})
        else:
            continue
        known = options - {None}
        if len(known) == 1 and (iso := known.pop()):
            return iso, match.group()
    return None


def valid(year: str | int, month: str | int, day: str | int) -> str | None:
    """Return the ISO form of a date if it exists and its year is plausible, else None."""
    try:
        found = date(int(year), int(month), int(day))
    except (ValueError, OverflowError):
        return None
    return found.isoformat() if found.year in YEARS else None


def month_number(name: str) -> int:
    """Return the number of a month (1 to 12) by its name in any language of the lists, 0 if there is no such month."""
    return months().get(caseless(name), 0)


@cache
def months() -> dict[str, int]:
    """Return the number of each month by the keys of its names."""
    return {caseless(name): number for name, number in listed("months")}


def listed(kind: str) -> Iterator[tuple[str, int]]:
    """Yield the names of the "months" or "days" in all languages of the lists, each with its number."""
    for section in word_list("dates").values():
        for number, forms in enumerate(section.get(kind, ()), start=1):
            yield from ((form, number) for form in forms)


@cache
def named(kind: str) -> str:
    """Return the pattern of the names of the "months" or "days"."""
    names = sorted({regex.escape(name) for name, _ in listed(kind)}, key=len, reverse=True)
    return f"(?:{'|'.join(names)})"  # a trie would be compiled five times as long


@cache
def spelled() -> regex.Pattern[str]:
    """Return the pattern of a date with a month's name before or after the day."""
    month = rf"(?P<month>{named('months')})\.?"
    before = rf"(?P<day>\d{{1,2}})(?:st|nd|rd|th|er|\.|º)?(?:\s+(?:of|de|del))?\s+{month}"
    after = rf"{month}\s+(?P<after>\d{{1,2}})(?:st|nd|rd|th)?"
    return regex.compile(rf"\b(?:{before}|{after})(?:,|\s+de|\s+del)?\s+(?P<year>\d{{4}})(?![\d_])", regex.IGNORECASE)


@cache
def around() -> regex.Pattern[str]:
    """Return the pattern of the words that may accompany a date in a line that is only a date."""
    words = "|".join(sorted(map(str, table("calendar")["words"]["around"]), key=len, reverse=True))
    return regex.compile(rf"(?<![\p{{L}}\p{{N}}])(?:{words}|{named('days')}\.?)(?![\p{{L}}\p{{N}}])", regex.IGNORECASE)


@cache
def photo_day() -> regex.Pattern[str]:
    """Return the pattern of a date as captions give it: weekday, month, day, year."""
    return regex.compile(rf"\b{named('days')},\s+{named('months')}\.?\s+\d{{1,2}},\s+\d{{4}}\b", regex.IGNORECASE)
