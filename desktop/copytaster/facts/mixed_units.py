"""Numbers in a unit and a smaller one or a half: two hours and 30 minutes, a year and a half."""

from __future__ import annotations

from fractions import Fraction

from copytaster.facts.amounts import amount_at
from copytaster.facts.measures import DOLLAR
from copytaster.facts.pieces import HYPHEN, Words
from copytaster.facts.units import unit_at

HALF = Fraction(1, 2)
SMALLER = {
    "h": ("min", 60),
    "min": ("s", 60),
    "year": ("month", 12),
    "week": ("day", 7),
    "tenth": ("min", 10),
    "foot": ("inch", 12),
    "lb": ("ounce", 16),
    "stone": ("lb", 14),
    "GBP": ("penny", 100),
    "USD": ("cent", 100),
    DOLLAR: ("cent", 100),
    "EUR": ("cent", 100),
}
"""The smaller unit that may follow an amount in a unit, and how many of it make one. In 3割5分 the sign of minutes, 分,
stands for a tenth of a tenth."""

FEET = frozenset({"foot", "ft"})
"""Forms of the foot after which a number may be in inches without telling it: 6-foot-2, 5ft 11in."""
INCHES = "in"


def with_rest(words: Words, unit: str, end: int) -> tuple[Fraction, int]:
    """Return what follows an amount in a unit as a part of the unit, 0 if nothing does, and the position after it."""
    joined = words.at(end) in words.known.joins
    after = end + (joined or words.at(end) == ",")
    half = half_at(words, after) if joined else 0
    if half:
        return HALF, half
    inches = inches_at(words, end) if words.at(end - 1) in FEET else 0
    if inches:
        return Fraction(int(words.at(words.past(end, HYPHEN))), SMALLER["foot"][1]), inches
    if unit not in SMALLER or not words.known.starts_figure(words.at(after)):
        return Fraction(0), end
    rest = amount_at(words, after)
    if rest is None or rest.form or rest.unit:
        return Fraction(0), end
    smaller, stop = unit_at(words, rest.end)
    name, parts = SMALLER[unit]
    return (rest.value / parts, stop) if smaller == name and rest.value < parts else (Fraction(0), end)


def inches_at(words: Words, position: int) -> int:
    """Return the position after a number of inches that follows feet, with or without its unit, or 0."""
    place = words.past(position, HYPHEN)
    number = words.at(place)
    if not number.isdecimal() or len(number) > len("11") or int(number) >= SMALLER["foot"][1]:
        return 0
    told = words.at(place + 1) == INCHES and words.touching(place + 1)
    return 0 if not told and unit_at(words, place + 1)[0] else place + 1 + told


def half_at(words: Words, position: int) -> int:
    """Return the position after “a half”, in languages that say so “et demie”, or 0 if there is none."""
    article = words.at(position) in words.known.articles
    said = words.at(position + article)
    if words.known.fractions.get(said) != HALF or not (article or said in words.known.halves):
        return 0
    return position + article + 1
