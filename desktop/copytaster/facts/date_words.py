"""The words for months, days and times in a language, and the patterns of dates."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

import regex

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
    "МСК": 3,
    "JST": 9,
    "AEST": 10,
}
"""Offsets of the usual time zones from UTC in hours: 1900 GMT is 2 p.m. EST."""
ZONE = rf"(?-i:{'|'.join(ZONES)}|мск)\b"
YEAR = "year"
ESTIMATES = ("above", "below", "floor", "about")
"""The classes of words of certainty that say how exact a number is."""
CLOCK = r"(?P<hour>[01]?\d|2[0-4])(?:[:.h](?P<minute>[0-5]\d))?"


@dataclass(frozen=True, slots=True)
class DateWords:
    """The date words of a language, a pattern for all forms of dates, and one for the places where a date may begin.

    Words that `pattern` finds are looked up by their keys (`key_of`); `of`, `before_years` and `never_after` are in
    lower case. `beginning`, for texts in lower case, is searched first because `pattern` has some twenty alternatives
    to try at each place. Four digits are no year before one of `measured`, nor before one of `counted` unless one of
    `only_years` precedes, nor, if a word follows, behind one of `estimates`. `day_before` and `day_after` find the
    other day of a range that has its month only once: “3 to 5 May”, `hour_before` the hour of a range of times: “7 to 9
    p.m.”. `day_signs` are the days of the week, one sign each: 12日(火).
    """

    months: Mapping[str, int]
    days: Mapping[str, int]
    relative: Mapping[str, int]
    parts: Mapping[str, str]
    last: frozenset[str]
    next: frozenset[str]
    day_first: bool
    of: frozenset[str]
    full: frozenset[str]
    full_days: frozenset[str]
    same: Mapping[str, str]
    before_years: frozenset[str]
    only_years: frozenset[str]
    measured: frozenset[str]
    counted: frozenset[str]
    estimates: tuple[str, ...]
    never_after: frozenset[str]
    before_papers: frozenset[str]
    capital_nouns: bool
    twelve_hours: bool
    pattern: regex.Pattern[str]
    beginning: re.Pattern[str]
    day_before: regex.Pattern[str]
    day_after: regex.Pattern[str]
    hour_before: regex.Pattern[str]
    day_signs: str


@cache
def date_words(language: str, own: Lists = ()) -> DateWords:
    """Return the date words of a language; without a list those of English, so that dates in digits are read."""
    listed = word_list("dates", own)
    words = {**listed[FALLBACK], **listed.get(language, {})}
    return DateWords(
        months=numbered(words["months"]),
        days=numbered(words["days"]),
        relative={key_of(word): days for word, days in words["relative"].items()},
        parts={key_of(word): time for word, time in words["parts"].items()},
        last=frozenset(map(key_of, words["last"])),
        next=frozenset(map(key_of, words["next"])),
        day_first=words["order"] == "dm",
        of=frozenset(words["of"]),
        full=frozenset(key_of(forms[0]) for forms in words["months"]),
        full_days=frozenset(key_of(forms[0]) for forms in words["days"]),
        same={key_of(phrase): line[0] for line in words.get("same", ()) for phrase in line},
        before_years=frozenset(words["before_years"]),
        only_years=frozenset(words["before_years"]) - {*words.get("before_numbers", ())},
        measured=measured(number_words(language, own)),
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
    units = (word for word, unit in numbers.units.items() if unit != YEAR)
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
    """Return the pattern of all forms of dates and times, with named groups for their parts."""
    months, days = ([form for same in words[kind] for form in same] for kind in ("months", "days"))
    month, day = any_of(months), any_of(form for form in days if len(form) != SHORTEST or not form.isascii())
    link = rf"(?:\s+(?:{any_of(words['of'])}))?"
    ending = r"(?:st|nd|rd|th)?"
    way = any_of((*words["last"], *words["next"]))
    edge, gap = ("", r"\s*") if words.get("unspaced") else (r"\b", r"\s+")
    after = rf"(?:\s+(?P<after>{way})\b)?" if words.get("way_after") else ""
    rest = day_part(words)
    zone = rf"(?P<zone>{ZONE})"
    year = r"(?P<year>1\d{3}|20\d{2}|21\d{2})"
    decimal = r"|,\d" if words["order"] == "dm" else ""  # im Januar 5,3 Prozent
    short_way = (r"(?<![\d./])(?P<first>\d{1,2})\.(?P<second>0?[1-9]|1[0-2])\.(?![\d./])",)
    eastern = (
        (
            rf"(?:(?:(?P<year>\d{{4}}|{HAN}{{4}})|(?<![\d成和正治])(?P<short>\d\d))\s?[年년]\s?)?(?P<number>1[0-2]|0?[1-9]|十[一二]?|{HAN})\s?[月월]"
            rf"(?:\s?(?P<day>\d{{1,2}}|{HAN}{{1,3}})\s?(?:[日號号일]|(?=[{SPANS}]\d{{1,2}}日)))?"
        ),
        rf"(?P<year>1[89]\d\d|20\d\d|{HAN}{{4}})\s?[年년]",
        *lone_day(words),
    )
    bare_year = (
        rf"(?:(?<![\d$€£¥.,:/-]|\p{{L}}-)|(?<=\b(?:1[89]|20)\d\d[-/])){year}"
        r"(?![\d.,:/%°]\d|[\d%°]|[’']s|\s?[€£$])"
    )
    ways = (
        *(eastern if words.get("eastern") else ()),
        r"(?P<iso>(?<!\d)\d{4}-\d{2}-\d{2}(?!\d))",
        rf"(?P<month>{month})\b\.?\s+(?P<day>{DAY}){ending}(?![\d:%]|[.,]\d{{3}}(?!\d)|\.\d{decimal})(?:,?\s+{year}(?!\d))?",
        rf"(?<![\d.,])(?P<day>{DAY}){NTH}{link}\s+(?P<month>{month})\b(?:\.|\b)(?:,?{link}\s+{year}(?!\d))?",
        r"(?<![\d./])(?P<first>\d{1,2})[./](?P<second>\d{1,2})[./](?P<short>\d{4}|\d{2})(?!\d|[./]\d)",
        r"(?<![\d-])(?P<first>\d{1,2})-(?P<second>\d{1,2})-(?P<short>\d{4})(?!\d|-\d)",
        *(short_way if words["order"] == "dm" else ()),
        rf"(?P<month>{month})\b\.?{link}\s+{year}(?!\d)",
        rf"(?<![\d.]){CLOCK}\s*(?P<half>a\.?m\.?|p\.?m\.?)(?!\w)(?:\s+(?P<zone>(?-i:[A-Z]{{2,4}}))\b)?",
        rf"(?<![\d.:])(?P<hour>[01]?\d|2[0-3])[:.](?P<minute>[0-5]\d)\s+{zone}",
        r"(?<![\d.:])(?P<hour>[01]?\d|2[0-3]):(?P<minute>[0-5]\d)(?![\d:]|[.,]\d)(?:\s+(?P<zone>(?-i:[A-Z]{2,4}))\b)?",
        rf"(?<![\d.:])(?P<hour>[01]?\d|2[0-3])\s?h\s?(?P<minute>[0-5]\d)\b(?:\s+{zone})?",
        r"(?<=\blas\s)(?P<hour>[01]?\d|2[0-3])[.:](?P<minute>[0-5]\d)(?!\d)",
        r"(?<![\d.,:])(?P<hour>[01]\d|2[0-3])(?P<minute>[0-5]\d)\s*(?P<zone>GMT|UTC)\b",
        r"(?<![\d.:])(?P<hour>[01]?\d|2[0-3])(?:[:.](?P<minute>[0-5]\d))?\s*(?:Uhr|GMT|UTC)\b",
        rf"(?:(?P<way>{way}){gap})?(?P<weekday>{day}){rest}{edge}{after}",
        *bracketed_day(words, day),
        rf"(?P<phrase>{any_of(words['phrases'])}){edge}",
        rf"(?P<relative>{any_of(words['relative'])}){edge}",
        rf"(?P<part>{any_of(words['parts'])}){edge}",
        rf"(?P<weekday>{any_of(form for form in days if len(form) == SHORTEST)})(?=\.?,?\s*\d)",
        r"(?P<decade>(?<![\d$€£.,])(?:1[89]|20)\d0[’']?s\b)",
        *(() if words.get("eastern") else (bare_year,)),
        *after_word(words),
        rf"(?P<alone>{any_of(set(months) - {*words['never_alone']})})\b",
    )
    return regex.compile("|".join(ways), regex.IGNORECASE)
