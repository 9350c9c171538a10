"""Datelines: the place, agency and date at the beginning of a wire report."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from typing import NamedTuple

import regex

from copytaster.readers import dates
from copytaster.readers.bounds import AGENCY_LENGTH, DATELINE_LENGTH, PLACE_WORDS, SHORTEST_PLACE
from copytaster.readers.lists import table
from copytaster.text.normalize import normalize

DASH = r"(?:\s*[\u2012-\u2015]\s*|\s+-{1,3}\s+|\s*--+\s*|\.\s?[-\u2012-\u2015]\s*|(?<=/)\.\s+|\s*:\s+)"
"""What ends a dateline: a dash, a colon, or the full stop behind an agency between slashes."""
OPENING = regex.compile(
    rf"(?P<head>[^\n]{{2,{DATELINE_LENGTH}}}?)(?P<dash>{DASH})(?=[\p{{L}}\p{{N}}\"'\u201c\u2018\u00ab\u201e\u00bf\u00a1(\[])"
)
LINE_ENDS = " -\u2012\u2013\u2014\u2015:."
BRACKETED = regex.compile(r"\((?P<inside>[^()]{1,60})\)|(?<!\S)/(?P<inside>[^/]{1,60})/(?!\S)")
"""An agency in brackets, or between slashes: "/TASS/"."""
SIGNED = regex.compile(r"(?<=, \p{L}{3,12}\.? \d{1,2} )(?P<inside>[\p{L}-]{2,20})$")
"""An agency behind the day: "OSLO, May 6 NTB"."""
PARTICLES = frozenset(
    {"de", "del", "la", "le", "les", "da", "do", "dos", "di", "du", "of", "the", "am", "an", "der", "den", "sur"}
)
"""Lower-case words inside names of places."""
NAME = regex.compile(r"\p{Lu}[\p{L}\p{M}.'\u2019-]*")
CHINESE = regex.compile(
    r"(?:[（(]?)(?P<agency>新华社|新華社|中新社|中新网|中央社)(?P<place>\p{Han}{1,8}?)\d{1,2}月\d{1,2}日"
)
GAP = "[ 　=＝]*"
"""What may stand between place, day and agency."""
KOREAN = regex.compile(r"[(\[](?P<place>[\p{Hangul}·]{2,12})=(?P<agency>[\p{Hangul}\p{L}\d ]{2,12})[)\]]")
DESK = regex.compile(r"\p{Ll}{2,4}")
"""The sign of an agency's regional desk."""
DAY_WORDS = regex.compile(r"[\s,.]*(?:\p{L}{3,12}\.?\s+\d{1,2}|\d{1,2}\.?\s+\p{L}{3,12}\.?)(?:,?\s+\d{4})?[\s,.]*")


class Dateline(NamedTuple):
    """The dateline of a paragraph: the place as written, the agency and the ISO date, each None if not given."""

    place: str | None
    agency: str | None
    date: str | None


def first(texts: Iterable[str]) -> Dateline | None:
    """Return the first dateline that any of `texts` begins with, or None."""
    return next((line for text in texts if (line := read(text))), None)


def read(text: str) -> Dateline | None:
    """Return the dateline that a paragraph begins with, or None.

    Recognized forms: "PLACE (Agency) —", "PLACE, Jan. 2 (Agency) —", "PLACE —" in capitals, "(Agency) —",
    "Place (Agency) -" with a known agency, "PLACE, January 2. /Agency/.", "PLACE, Jan 2 Agency -", "(Agency) - PLACE,
    JAN 2 -", and the bracketed forms of Japan, China and Korea.
    """
    opening = OPENING.match(text[: 2 * DATELINE_LENGTH])  # a line may have a million spaces before its dash
    if opening and (line := western(opening["head"].strip(), colon=":" in opening["dash"])):
        if line.agency and not line.place:
            return with_place(line, text[opening.end() :])
        return line if line.agency or not text[opening.end()].islower() else None  # "NATO - the alliance - …"
    found = next(filter(None, (pattern.match(text) for pattern in (japanese(), CHINESE, KOREAN))), None)
    return Dateline(found["place"].strip() or None, found["agency"], None) if found else None


def with_place(line: Dateline, rest: str) -> Dateline:
    """Return a dateline that begins with its agency, with the place and date if the `rest` of the text begins so."""
    opening = OPENING.match(rest[: 2 * DATELINE_LENGTH])
    if opening is None or rest[opening.end()].islower():
        return line
    after = western(opening["head"].strip(), colon=":" in opening["dash"])
    return after._replace(agency=line.agency) if after and after.place and not after.agency else line


def place_alone(line: str) -> str | None:
    """Return the place in a line that a format calls a dateline, without its date, or None if there is none."""
    place, _ = without_day(line)
    named = not any(map(str.isdigit, place)) and is_place(place)
    return place if named else None


def before_text(line: str) -> str:
    """Return a dateline from a line of its own as if text followed it, so that `read` can recognize it."""
    return line.rstrip(LINE_ENDS) + " \u2014 A"


def western(head: str, *, colon: bool) -> Dateline | None:
    """Return the dateline that `head`, the words before a dash or colon, forms, or None; a colon requires an agency."""
    brackets = [*BRACKETED.finditer(head)]
    credited = (one for one in brackets if agency(one["inside"]))  # not the country: Rouen (France), 12 mars (AFP)
    bracket = next(credited, None) or next(iter(brackets), None) or SIGNED.search(head)
    if bracket is None:
        place, day = without_day(head)
        capital = not colon and is_capitals(place)
        return Dateline(place, None, day) if capital else None
    known = agency(bracket["inside"])
    around = BRACKETED.sub(" ", f"{head[: bracket.start()]} {head[bracket.end() :]}").strip()
    place, day = without_day(around)
    if known is None and not is_capitals(place):
        return None
    if place and not is_place(place):
        return None
    return Dateline(place or None, known, day)


def without_day(head: str) -> tuple[str, str | None]:
    """Return the words of a dateline without its date, and the date in ISO form if the year is given (else None)."""
    found = dates.first_date(head)
    if found:
        rest = head.replace(found[1], " ")
        if dates.TIME.search(rest):
            rest = dates.without_time(rest)
        return rest.strip(" ,.-/"), found[0]
    bare = head.strip(" ,-/")
    place, _, rest = bare.rpartition(",")
    if DAY_WORDS.fullmatch(rest):
        return place.strip(" ,"), None
    return bare, None


def is_day(line: str) -> bool:
    """Tell whether a line is only a date, with or without its year."""
    return DAY_WORDS.fullmatch(line) is not None or dates.date_line(line) is not None


def is_capitals(place: str) -> bool:
    """Tell whether `place` is a city in capitals, optionally with its country: "PARIS", "ROSTOV-ON-DON, Russia"."""
    city, _, country = place.partition(",")
    letters = [letter for letter in city if letter.isalpha()]
    if len(letters) < SHORTEST_PLACE or len(place.split()) > PLACE_WORDS or any(map(str.isdigit, place)):
        return False
    return in_capitals(city) and is_place(country or city)


def in_capitals(city: str) -> bool:
    """Tell whether every word of a name is in capitals, except for particles inside it."""
    found = city.replace("/", " ").split()
    return found[0] not in PARTICLES and all(word in PARTICLES or word.isupper() for word in found)


def is_place(words_: str) -> bool:
    """Tell whether every word is capitalized, a particle, or in a script without capitals."""
    found = words_.replace(",", " ").replace("/", " ").split()
    return 0 < len(found) <= PLACE_WORDS and all(
        NAME.fullmatch(word) or word in PARTICLES or not (word[0].isupper() or word[0].islower()) for word in found
    )


def agency(text: str) -> str | None:
    """Return the known agency whose name is all of `text`, in the spelling of the list, or None.

    Another agency or the sign of a regional desk may follow after a slash, "AFP/dpa", "dpa/lno", and whoever sends its
    reports after a hyphen, "PRNewswire-AsiaNet".
    """
    if len(text) > AGENCY_LENGTH:
        return None
    bare = normalize(text).strip(" .()[]-|/=")
    first, slash, rest = bare.partition("/")
    if slash and first in agencies() and (rest in agencies() or DESK.fullmatch(rest)):
        return agencies()[first]
    return agencies().get(bare) or agencies().get(bare.partition("-")[0])


@cache
def agencies() -> dict[str, str]:
    """Return the names of the known agencies by their normalized form."""
    return {normalize(str(name)): str(name) for name in sorted(table("agencies")["names"])}


@cache
def japanese() -> regex.Pattern[str]:
    """Return the pattern of a dateline of Japan: in brackets place, day, and an agency, behind one that it quotes."""
    known = "|".join(map(regex.escape, (*agencies().values(), *table("agencies")["in_brackets"])))
    place = r"(?P<place>[\p{Han}\p{Hiragana}\p{Katakana}ー・]{0,20}?)"
    day = r"(?:\d{1,2}月)?\d{1,2}日"
    return regex.compile(rf"[【［\[]{place}{GAP}(?:{day}{GAP})?(?:(?:{known}){GAP})?(?P<agency>{known})[】］\]]")
