"""The times of day in a passage that are told in words: half past three, halb vier, 午後三時半."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any, NamedTuple

from copytaster.facts.date_values import DAY, HALF_DAY, HOUR, Date, TimeOfDay
from copytaster.facts.han_numbers import whole
from copytaster.facts.number_words import number_words
from copytaster.facts.phrases import any_of, as_listed
from copytaster.facts.word_lists import Lists, word_list
from copytaster.text.spans import Span

NOON = 12
"""Hours of half a day."""
NIGHT_ENDS = 6
"""The hour at which a night ends: “four at night” is early in the morning, “ten at night” late in the evening."""
HALVES = ("morning", "afternoon", "night")
"""The keys of the lists of phrases that tell the half of the day."""
DOTTED = frozenset({"a.m.", "p.m.", "am", "pm"})
"""Halves of the day that after digits belong to a time in digits, which may have a time zone."""
KINDS = (("{hour}", "{name}", "{digits}", "{comma}", "{late}", "{nth}"), ("{minute}",), ("{half}", "{phrase}"))
"""The tokens for hours, minutes and halves of the day, of which a template has one, at most one and at most one."""
RULE = re.compile(r"[+-]\d{0,3}", re.ASCII)
FIXED = re.compile(r"(\d{1,2}):(\d\d)", re.ASCII)
TOKENS = re.compile(r"(\{\w+\}|\s+)")
STANDS, ENDS = r"(?<![\w’'.:,-])", r"(?![\w:-]|[.,]\d)"
CLOCK = r"(?:[01]?\d|2[0-4])"
NUMERAL = r"(?:\d{1,2}|[零一二三四五六七八九十两兩]{1,3})"
NOUN = re.compile(r"\s+[A-ZÄÖÜ][a-zäöüß]+")
"""A noun after a number, in languages that capitalize nouns: then the number may count it."""
AT_ONCE = "一"
"""一時 without anything else means “at once” or “for a while”."""


class Way(NamedTuple):
    """A way to tell the time: what is added to the hour, in minutes, None where the text tells how many.

    `open_ended` says that the minutes are its last word.
    """

    sign: int
    minutes: int | None
    open_ended: bool


@dataclass(frozen=True, slots=True)
class Clock:
    """How the times of day are told in a language.

    `ways` and `fixed` are the ways to tell the time and those of one time only (“12 noon”), by the group of `pattern`.
    Without one of the `anchors` a text has no time in words. `halves` gives the half of the day of a phrase; with
    `twelve_hours` an hour in digits does not tell it. After a time of which the minutes are last no noun follows in
    languages with `capital_nouns`. `eastern` is the pattern of scripts such as Chinese.
    """

    pattern: re.Pattern[str]
    ways: Mapping[str, Way]
    fixed: Mapping[str, int]
    anchors: tuple[str, ...]
    hours: Mapping[str, int]
    minutes: Mapping[str, int]
    halves: Mapping[str, str]
    twelve_hours: bool
    capital_nouns: bool
    eastern: re.Pattern[str] | None


def times(text: str, lower: str, language: str, own: Lists = ()) -> Iterator[Date]:
    """Yield the times that are told in words; `lower` is the text in lower case, of the same length."""
    known = clock(language, own)
    if known is None:
        return
    if known.eastern is not None:
        yield from filter(None, (eastern_time(match, known) for match in known.eastern.finditer(lower)))
    spaced = lower.replace("-", " ").replace("\u00a0", " ")
    if any(anchor in spaced for anchor in known.anchors):
        for match in known.pattern.finditer(lower):
            time = time_of(match, known)
            if time is not None and not (known.capital_nouns and counts(match, text, known)):
                yield time


def counts(match: re.Match[str], text: str, known: Clock) -> bool:
    """Tell whether the last word of a match counts something: “um drei Uhr zwanzig Leute”."""
    way = known.ways.get(name_of(match))
    return way is not None and way.open_ended and NOUN.match(text, match.end()) is not None


def name_of(match: re.Match[str]) -> str:
    """Return the name of the way that a match tells the time."""
    return next(name for name, said in match.groupdict().items() if said is not None and name[:1] == "w")


def time_of(match: re.Match[str], known: Clock) -> Date | None:
    """Return the time of a match, None if there is no such time."""
    span, name = Span(*match.span()), name_of(match)
    if name in known.fixed:
        return Date(span, TimeOfDay(known.fixed[name] % DAY))
    parts = {group[0]: said for group, said in match.groupdict().items() if said and group[1:] == name[1:]}
    half = known.halves.get(as_listed(match["half"] or parts.get("p", "")), "")
    hour, minute = hour_of(parts["h"], known)
    more = minutes_of(parts["m"], known) if "m" in parts else 0
    if more is None:
        return None
    way = known.ways[name]
    past = hour * HOUR + minute + way.sign * (more if way.minutes is None else way.minutes)
    plain = parts["h"][0].isdecimal() and not known.twelve_hours and way.sign > 0 and not way.minutes
    return in_day(span, past, half, whole_day=hour > NOON or hour == 0 or plain)


def in_day(span: Span, past: int, half: str, *, whole_day: bool) -> Date:
    """Return the time that is so many minutes past 0 o'clock, moved into the half of the day if that is told."""
    base = past % HALF_DAY
    if half and past < HALF_DAY + HOUR:
        late = half == "afternoon" or (half == "night" and base >= NIGHT_ENDS * HOUR)
        return Date(span, TimeOfDay(base + HALF_DAY * late))
    if whole_day:
        return Date(span, TimeOfDay(past % DAY))
    return Date(span, TimeOfDay(base + HALF_DAY * (base < HOUR), is_open=True))  # half past twelve is 12:30, not 0:30


def hour_of(said: str, known: Clock) -> tuple[int, int]:
    """Return the hour and, if it has any, the minutes of an hour in digits or words: 15.30, three."""
    if not said[:1].isdecimal():
        return known.hours[as_listed(said)], 0
    hour, *minutes = map(int, re.split(r"[:.,]", said))
    return hour, *(minutes or (0,))


def minutes_of(said: str, known: Clock) -> int | None:
    """Return the number of minutes in digits or in one or two words (“twenty-five”), None if there are no so many."""
    if said.isdecimal():
        return int(said)
    if said in known.minutes:
        return known.minutes[said]
    numbers = [known.minutes[word] for word in re.split(r"[\s-]+", said) if word in known.minutes]
    joined = len(numbers) == 2 and numbers[0] % 10 == 0 and 0 < numbers[1] < 10 and numbers[0] > 10  # noqa: PLR2004 - tens and ones
    return sum(numbers) if joined else None


def eastern_time(match: re.Match[str], known: Clock) -> Date | None:
    """Return the time of a match in a script such as Chinese, None if it is none."""
    half = known.halves.get(match["half"] or "", "")
    exact = match["minute"] or match["thirty"] or match["quarter"] or match["sharp"]
    hour = whole(match["hour"])
    minute = (
        30 if match["thirty"] else whole(match["minute"] or match["quarter"] or "0") * (15 if match["quarter"] else 1)
    )
    if (
        hour > 2 * NOON
        or minute >= HOUR
        or not (exact or half or (match["sign"] in "时時시" and match["hour"] != AT_ONCE))
    ):
        return None
    plain = match["hour"].isdecimal() and match["sign"] not in "点點"
    return in_day(Span(*match.span()), hour * HOUR + minute, half, whole_day=hour > NOON or hour == 0 or plain)


@cache
def clock(language: str, own: Lists = ()) -> Clock | None:
    """Return how times are told in a language, None without a list."""
    section = word_list("dates", own).get(language, {})
    listed = section.get("clock", {})
    if not listed:
        return None
    halves = {phrase: half for half in HALVES for phrase in listed.get(half, ())}
    hours = {form: number for number, forms in enumerate(listed.get("hours", ()), start=1) for form in forms}
    nth = {form: number for number, forms in enumerate(listed.get("nth", ()), start=1) for form in forms}
    minutes = {word: value for word, value in number_words(language, own).words.items() if 0 < value < HOUR}
    usable = filter(is_way, listed.get("ways", {}).items())
    templates = dict(sorted(usable, key=lambda way: -len(TOKENS.findall(way[0]))))
    tokens = {**patterns(listed, hours, minutes, halves), "{nth}": rf"(?P<h{{}}>{any_of(nth)})"}
    numbered = [(f"w{number}", *way) for number, way in enumerate(templates.items())]
    rules = "|".join(f"(?P<{name}>{shape(template, name[1:], tokens)})" for name, template, _ in numbered)
    after = any_of(listed.get("not_before", ()))
    return Clock(
        re.compile(rf"{STANDS}(?:{rules or '(?!)'})(?:,?\s+(?P<half>{any_of(halves)}))?{ENDS}(?!\s+{after}\b)"),
        {name: way_of(template, rule) for name, template, rule in numbered if not FIXED.fullmatch(rule)},
        {name: int(at[1]) * HOUR + int(at[2]) for name, _, rule in numbered if (at := FIXED.fullmatch(rule))},
        shortest({anchor for template in templates for anchor in anchors(template, halves)}),
        {**hours, **nth},
        minutes,
        halves,
        bool(listed.get("twelve_hours", False)),
        bool(section.get("capital_nouns", False)),
        eastern(halves) if section.get("eastern") else None,
    )


def is_way(listed: tuple[str, str]) -> bool:
    """Tell whether a listed template and its rule can be used: own lists may have others."""
    template, rule = listed
    hours, minutes, halves = (sum(map(template.count, kind)) for kind in KINDS)
    if FIXED.fullmatch(rule):
        return not hours + minutes + halves
    return hours == 1 and minutes <= 1 and halves <= 1 and RULE.fullmatch(rule) is not None


def patterns(
    listed: Mapping[str, Any], hours: Iterable[str], minutes: Iterable[str], halves: Iterable[str]
) -> dict[str, str]:
    """Return the pattern of each token of a template, with `{}` for the number of its group."""
    named, number = any_of(hours), any_of(minutes)
    at = "|".join(rf"(?<=\b{re.escape(word)}\s)(?<!\d\s{re.escape(word)}\s)" for word in listed.get("at", ())) or "(?!)"
    return {
        "{hour}": rf"(?P<h{{}}>{CLOCK}(?:[:.][0-5]\d)?|{named})",
        "{name}": rf"(?P<h{{}}>{named})",
        "{digits}": rf"(?P<h{{}}>{CLOCK}[:.][0-5]\d)",
        "{comma}": rf"(?P<h{{}}>{CLOCK},[0-5]\d)",
        "{late}": rf"(?P<h{{}}>{any_of(list(hours)[NOON:])})",
        "{minute}": rf"(?P<m{{}}>[0-5]?\d(?!\d)|{number}(?:[\s-]+(?:(?:y|e|et)\s+)?{number})?)",
        "{half}": rf"(?P<p{{}}>{any_of(halves)})",
        "{phrase}": rf"(?P<p{{}}>{any_of(half for half in halves if half not in DOTTED)})",
        "{end}": r"(?=\s*(?:[.,;:!?)]|$))",
        "{at}": f"(?:{at})",
    }


def shape(template: str, number: str, tokens: Mapping[str, str]) -> str:
    """Return the pattern of a template; groups get its number."""
    result = ""
    for token in TOKENS.split(template):
        if token.isspace():
            gap = "" if result.endswith(tokens["{at}"]) or not result else r"[\s-]+"
            result += gap
        elif token:
            result += tokens[token].replace("{}", number) if token in tokens else any_of((token,))
    return result.replace(r"[\s-]+" + tokens["{end}"], tokens["{end}"])


def way_of(template: str, rule: str) -> Way:
    """Return the way of a template by its rule: “+30”, “-15”, or a sign alone where the text tells the minutes."""
    return Way(
        -1 if rule[:1] == "-" else 1, int(rule[1:]) if rule[1:].isdecimal() else None, template.endswith("{minute}")
    )


def anchors(template: str, halves: Iterable[str]) -> Iterator[str]:
    """Yield parts of texts one of which every time of a template contains: its longest words, or a half of the day."""
    words = [part.strip() for part in re.split(r"\{\w+\}", template) if part.strip()]
    told = "{half}" in template or "{phrase}" in template
    parts = (max(words, key=len),) if words else [end for half in halves for end in endings(half)] if told else ("",)
    return (max(part.split("'"), key=len) for part in parts)


def shortest(found: Collection[str]) -> tuple[str, ...]:
    """Return those of the strings that contain no other of them: a text without these has none of the others either."""
    return tuple(sorted(one for one in found if not any(other in one and other != one for other in found)))


def endings(half: str) -> Iterator[str]:
    """Yield a half of the day with the space before it and, if it is short, what may follow: “am” begins many words."""
    return (f" {half}{end}" for end in (" .,;:" if half.isalpha() and half in DOTTED else ("",)))


def eastern(halves: Iterable[str]) -> re.Pattern[str]:
    """Return the pattern of times in Chinese, Japanese and Korean."""
    return re.compile(
        rf"(?:(?P<half>{any_of(halves)})\s?)?(?<![\d.:])(?P<hour>{NUMERAL}|十[零一二三四五六七八九]?|二十[一二三四]?)\s?"
        rf"(?P<sign>[点點]|[时時](?![間间候代])|시(?!간))"
        rf"(?:\s?(?P<minute>\d{{1,2}}|[零一二三四五六七八九十]{{1,3}})\s?[分분]|\s?(?P<thirty>[半반])|(?P<quarter>[一三])刻|(?P<sharp>[整钟鐘]))?"
    )
