"""The words for months, days and times in a language, and the patterns of dates."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

import regex

from copytaster.facts.clock import FIXED
from copytaster.facts.date_values import HOUR, ZONES
from copytaster.facts.number_words import NumberWords, number_words
from copytaster.facts.phrases import any_of, key_of, lowered
from copytaster.facts.word_lists import Lists, word_list

FALLBACK = "en"
DAY = r"(?:[12]\d|3[01]|0?[1-9])"
HAN = "[〇零一二三四五六七八九十]"
"""A sign for a number in the calendar dates of Chinese and Japanese."""
SPANS = "~〜～至到-"
"""Signs between the two days of a range in Chinese and Japanese."""
NTH = r"(?:st|nd|rd|th|er|\.?[º°]|\.)?"
"""What may follow a day before its month."""
SHORTEST = 2
"""Letters of abbreviated weekdays that are also other words (so, mi) and need a number after them."""
ZONE = rf"(?-i:{'|'.join(ZONES)}|мск)\b"
YEAR = r"(?P<year>1\d{3}|20\d{2}|21\d{2})"
YEARS = "year"
"""The unit of a number of years."""
ESTIMATES = ("above", "below", "floor", "about")
"""The classes of words of certainty that say how exact a number is."""
HOURS, MINUTES = r"(?P<hour>[01]?\d|2[0-3])", r"(?P<minute>[0-5]\d)"
ANY_ZONE = r"(?:\s+(?P<zone>(?-i:[A-Z]{2,4}))\b)?"
TIMES = (
    rf"(?<![\d.])(?P<hour>[01]?\d|2[0-4])(?:[:.h]{MINUTES})?\s*(?P<half>a\.?m\.?|p\.?m\.?)(?!\w){ANY_ZONE}",  # 3 p.m.
    rf"(?<![\d.:]){HOURS}[:.]{MINUTES}\s+(?P<zone>{ZONE})",  # 20.40 MEZ
    rf"(?<![\d.:]){HOURS}:{MINUTES}(?![\d:]|[.,]\d){ANY_ZONE}",  # 15:30
    rf"(?<![\d.:]){HOURS}\s?h\s?{MINUTES}\b(?:\s+(?P<zone>{ZONE}))?",  # 15 h 30
    rf"(?<=\blas\s){HOURS}[.:]{MINUTES}(?!\d)",  # a las 15.30
    rf"(?<![\d.,:])(?P<hour>[01]\d|2[0-3]){MINUTES}\s*(?P<zone>GMT|UTC)\b",  # 1530 GMT
    rf"(?<![\d.:]){HOURS}(?:[:.]{MINUTES})?\s*(?:Uhr|GMT|UTC)\b",  # 15 Uhr
)
"""The patterns of times in digits, of which the first that fits is taken."""


@dataclass(frozen=True, slots=True)
class DateWords:
    """The date words of a language by their keys (`key_of`), or where it says so in lower case, and their patterns."""

    months: Mapping[str, int]
    days: Mapping[str, int]
    relative: Mapping[str, int]  # days from that of the text
    parts: Mapping[str, int]  # minutes of the day: noon
    last: frozenset[str]  # before or after a weekday, as are those of `next`
    next: frozenset[str]
    day_first: bool  # in dates in digits
    of: frozenset[str]  # between a day and its month, in lower case
    full: frozenset[str]  # months that are not abbreviated
    full_days: frozenset[str]
    same: Mapping[str, str]  # the first of the phrases that say the same
    before_years: frozenset[str]  # in lower case, as are all below
    only_years: frozenset[str]  # those of them before which four digits are a year, even before one of `counted`
    articles: frozenset[str]  # of these that are numbers too, none is the day of a month: un mars
    measured: frozenset[str]  # before these four digits are no year: 1500 metres
    counted: frozenset[str]  # likewise: 1500 people
    estimates: tuple[str, ...]  # behind these four digits are no year if a word follows: more than 1500 homes
    never_after: frozenset[str]  # before a word of `relative` that is a noun then: la mañana
    before_papers: frozenset[str]  # before an abbreviated weekday that is a newspaper then: The Sun
    capital_nouns: bool
    twelve_hours: bool  # a time in digits does not tell the half of the day
    pattern: regex.Pattern[str]  # of all forms of dates
    beginning: re.Pattern[str]  # of where `pattern`, with its many alternatives, is worth trying, in lower case
    day_before: regex.Pattern[str]  # the other day of a range that has its month only once: “3 to” 5 May
    day_after: regex.Pattern[str]  # likewise: May 3 “to 5”
    hour_before: regex.Pattern[str]  # the other hour of a range: “7 to” 9 p.m.
    day_signs: str  # the days of the week, one sign each: 12日(火)


@cache
def date_words(language: str, own: Lists = ()) -> DateWords:
    """Return the date words of a language; without a list those of English, so that dates in digits are read."""
    listed = word_list("dates", own)
    words = {**listed[FALLBACK], **listed.get(language, {})}
    words["parts"] = named_times(words["parts"])
    numbers = number_words(language, own)
    return DateWords(
        months=numbered(words["months"]),
        days=numbered(words["days"]),
        relative={key_of(word): days for word, days in words["relative"].items()},
        parts={key_of(word): minute for word, minute in words["parts"].items()},
        last=frozenset(map(key_of, words["last"])),
        next=frozenset(map(key_of, words["next"])),
        day_first=words["order"] == "dm",
        of=frozenset(words["of"]),
        full=frozenset(key_of(forms[0]) for forms in words["months"]),
        full_days=frozenset(key_of(forms[0]) for forms in words["days"]),
        same={key_of(phrase): line[0] for line in words.get("same", ()) for phrase in line},
        before_years=frozenset(words["before_years"]),
        only_years=frozenset(words["before_years"]) - {*words.get("before_numbers", ())},
        articles=numbers.articles,
        measured=measured(numbers),
        counted=frozenset(words.get("counted", ())),
        estimates=estimates(words, word_list("certainty", own).get(language, {})),
        never_after=frozenset(words.get("never_after", ())),
        before_papers=frozenset(listed.get(language, {}).get("before_papers", ())),
        capital_nouns=bool(words.get("capital_nouns", False)),
        twelve_hours=bool(listed.get(language, {}).get("clock", {}).get("twelve_hours", False)),
        pattern=pattern(words),
        beginning=beginning(words),
        day_before=regex.compile(
            rf"(?<![\d.,:/$€£¥+-])(?P<day>{DAY}){NTH}(?:[-–/]|\s+(?:{any_of(words.get('until', ()))})\s+)$",
            regex.IGNORECASE,
        ),
        day_after=day_after(words),
        hour_before=regex.compile(
            rf"(?<![\w.,:/$€£¥+-])(?P<said>(?P<hour>[01]?\d|2[0-4])(?:[.:](?P<minute>[0-5]\d))?(?:\s?(?P<unit>[^\W\d_]+))?)"
            rf"(?:\s?[-–]\s?|\s(?:{any_of(words.get('until', ()))})\s)$",
            regex.IGNORECASE,
        ),
        day_signs=words.get("day_signs", ""),
    )


def named_times(parts: Mapping[str, str]) -> dict[str, int]:
    """Return the minute of the day of each word, without those of no time: own lists may have such."""
    times = {word: FIXED.fullmatch(time) for word, time in parts.items()}
    return {word: int(time[1]) * HOUR + int(time[2]) for word, time in times.items() if time}


def beginning(words: Mapping[str, Iterable[str]]) -> re.Pattern[str]:
    """Return the pattern, for texts in lower case, of the places where a date may begin: at digits or date words."""
    days = [form for same in words["days"] for form in same]
    gap = "" if words.get("unspaced") else " "
    near = (f"{way}{gap}{day}" for way in (*words["last"], *words["next"]) for day in days)
    kinds = (words["phrases"], words["relative"], words["parts"], *words["months"], days, near)
    forms = any_of(lowered(form) for kind in kinds for form in kind)
    rest = day_part(words)
    bracketed = rf"|(?<=[（(])(?=[{words['day_signs']}][）)])" if "day_signs" in words else ""
    if words.get("unspaced"):
        return re.compile(rf"(?<!\d)\d|(?={HAN}|{forms}){bracketed}")
    return re.compile(rf"(?<!\d)\d{bracketed}|(?<![^\W\d_])(?={forms}{rest}(?![^\W\d_]))")


def measured(numbers: NumberWords) -> frozenset[str]:
    """Return the units and scales that may follow a number: 1500 metres. A year is none: в 2000 году."""
    units = (word for word, unit in numbers.units.items() if unit != YEARS)
    return frozenset({*units, *numbers.scales, *numbers.plurals})


def estimates(words: Mapping[str, Iterable[str]], certainty: Mapping[str, Iterable[str]]) -> tuple[str, ...]:
    """Return the phrases that say how exact the number behind them is, each behind a space: more than, at least.

    A phrase after which years stand, too, is none: about 1990.
    """
    phrases = {phrase for key in ESTIMATES for phrase in certainty.get(key, ())} - set(words["before_years"])
    return tuple(sorted(f" {phrase}" for phrase in phrases))


def day_after(words: Mapping[str, Iterable[str]]) -> regex.Pattern[str]:
    """Return the pattern of the second day of a range that follows the first one with its month: Oct. 14-18."""
    if words.get("eastern"):
        return regex.compile(rf"日?[{SPANS}](?P<day>\d{{1,2}}|{HAN}{{1,3}})日")
    until = rf"\s+(?:{any_of(words.get('until_after', ()))})\s+"
    return regex.compile(rf"(?:[-–]|{until})(?P<day>{DAY})(?:st|nd|rd|th)?(?![\w%-]|[.:,]\d)", regex.IGNORECASE)


def lone_day(words: Mapping[str, str]) -> Iterable[str]:
    """Return the patterns of a day without its month, 12日, and of a day of the week in brackets after it, (火)."""
    if "day_signs" not in words:
        return ()
    days, signs = any_of(words["not_days"]), words["day_signs"]
    return (
        rf"(?<![\d{words['not_before_days']}]|[\d日号號][{SPANS}])(?P<lone>3[01]|[12]\d|0?[1-9])\s?[日일](?!{days})",
        rf"(?<=[日号號일]\s?[（(])(?P<sign>[{signs}])(?=[）)])",
    )


def bracketed_day(words: Mapping[str, Any], weekday: str) -> Iterable[str]:
    """Return the patterns of a day, or a day and month, in brackets behind a weekday: segunda-feira (11), (11/3)."""
    if words.get("eastern") or words["order"] != "dm":
        return ()
    behind = rf"(?<=\b(?:{weekday})\s\()"
    return (
        rf"{behind}(?P<lone>{DAY})(?=\))",
        rf"{behind}(?P<first>{DAY})/(?P<second>0?[1-9]|1[0-2])(?=\))",
    )


def day_part(words: Mapping[str, Iterable[str]]) -> str:
    """Return the pattern of parts of the day that may be joined to a weekday: Freitagabend."""
    parts = list(words.get("day_parts", ()))
    return f"{any_of(parts)}?" if parts else ""


def after_word(words: Mapping[str, Iterable[str]]) -> Iterable[str]:
    """Return the pattern of a month that is another word too, behind words that only a date follows: in May."""
    other = {forms[0] for forms in words["months"]} & set(words["never_alone"])
    known = words.get("before_months", ())
    return (rf"(?<=\b(?:{any_of(known)})[\s-])(?P<alone>{any_of(other)})\b",) if other and known else ()


def numbered(forms: Iterable[Iterable[str]]) -> dict[str, int]:
    """Return the number of each form by its key, counted from 1; the forms in one list are synonyms."""
    return {key_of(form): number for number, same in enumerate(forms, start=1) for form in same}


def pattern(words: Mapping[str, Any]) -> regex.Pattern[str]:
    """Return the pattern of all forms of dates and times, of which the first that fits is taken.

    Its groups are their parts; `dates.READERS` reads them.
    """
    months, days = ([form for same in words[kind] for form in same] for kind in ("months", "days"))
    eastern = eastern_dates(words) if words.get("eastern") else ()
    ways = (*eastern, *calendar_dates(words, any_of(months)), *TIMES, *named_dates(words, months, days))
    return regex.compile("|".join(ways), regex.IGNORECASE)


def eastern_dates(words: Mapping[str, Any]) -> Iterable[str]:
    """Return the patterns of calendar dates in Chinese, Japanese and Korean."""
    year = rf"(?:(?P<year>\d{{4}}|{HAN}{{4}})|(?<![\d成和正治])(?P<short>\d\d))\s?[年년]\s?"
    month = rf"(?P<number>1[0-2]|0?[1-9]|十[一二]?|{HAN})\s?[月월]"
    day = rf"\s?(?P<day>\d{{1,2}}|{HAN}{{1,3}})\s?(?:[日號号일]|(?=[{SPANS}]\d{{1,2}}日))"
    return (
        rf"(?:{year})?{month}(?:{day})?",  # 2024年3月13日, 24年3月, 10月29日至31日
        rf"(?P<year>1[89]\d\d|20\d\d|{HAN}{{4}})\s?[年년]",  # 2024年
        *lone_day(words),
    )


def calendar_dates(words: Mapping[str, Any], month: str) -> Iterable[str]:
    """Return the patterns of calendar dates in digits, or with the name of a month, for which there is a pattern."""
    link = rf"(?:\s+(?:{any_of(words['of'])}))?"
    day_first = words["order"] == "dm"
    no_decimal = r"|,\d" if day_first else ""  # im Januar 5,3 Prozent
    no_count = rf"(?![\d:%]|[.,]\d{{3}}(?!\d)|\.\d{no_decimal})"  # May 10,000 people; May 5:30
    return (
        r"(?P<iso>(?<!\d)\d{4}-\d{2}-\d{2}(?!\d))",
        rf"(?P<month>{month})\b\.?\s+(?P<day>{DAY})(?:st|nd|rd|th)?{no_count}(?:,?\s+{YEAR}(?!\d))?",  # May 13th
        rf"(?<![\d.,])(?P<day>{DAY}){NTH}{link}\s+(?P<month>{month})\b(?:\.|\b)(?:,?{link}\s+{YEAR}(?!\d))?",
        r"(?<![\d./])(?P<first>\d{1,2})[./](?P<second>\d{1,2})[./](?P<short>\d{4}|\d{2})(?!\d|[./]\d)",  # 3/13/24
        r"(?<![\d-])(?P<first>\d{1,2})-(?P<second>\d{1,2})-(?P<short>\d{4})(?!\d|-\d)",  # 13-03-2024
        *((r"(?<![\d./])(?P<first>\d{1,2})\.(?P<second>0?[1-9]|1[0-2])\.(?![\d./])",) if day_first else ()),  # 13.3.
        rf"(?P<month>{month})\b\.?{link}\s+{YEAR}(?!\d)",  # March 2024
    )


def named_dates(words: Mapping[str, Any], months: Iterable[str], days: Iterable[str]) -> Iterable[str]:
    """Return the patterns of weekdays, periods, relative days, times by name, years and months without a day."""
    day, short = any_of(form for form in days if not is_short(form)), any_of(filter(is_short, days))
    way = any_of((*words["last"], *words["next"]))
    edge, gap = ("", r"\s*") if words.get("unspaced") else (r"\b", r"\s+")
    after = rf"(?:\s+(?P<after>{way})\b)?" if words.get("way_after") else ""
    year = (
        rf"(?:(?<![\d$€£¥.,:/-]|\p{{L}}-)|(?<=\b(?:1[89]|20)\d\d[-/])){YEAR}"
        r"(?![\d.,:%°]\d|/(?!\d\d(?![\d/]))\d|[\d%°]|[’']s|\s?[€£$])"  # also 2030/31
    )
    return (
        rf"(?:(?P<way>{way}){gap})?(?P<weekday>{day}){day_part(words)}{edge}{after}",  # last Friday
        *bracketed_day(words, day),
        rf"(?P<phrase>{any_of(words['phrases'])}){edge}",  # this year
        rf"(?P<relative>{any_of(words['relative'])}){edge}",  # yesterday
        rf"(?P<part>{any_of(words['parts'])}){edge}",  # noon
        rf"(?P<weekday>{short})(?=\.?,?\s*\d)",  # So., 13
        r"(?P<decade>(?<![\d$€£.,])(?:1[89]|20)\d0[’']?s\b)",  # 1980s
        *(() if words.get("eastern") else (year,)),
        *after_word(words),
        rf"(?P<alone>{any_of(set(months) - {*words['never_alone']})})\b",  # March
    )


def is_short(day: str) -> bool:
    """Tell whether the name of a weekday is so short that it may be another word."""
    return len(day) == SHORTEST and day.isascii()
