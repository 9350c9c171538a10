"""The unit at a position of a passage, after a number."""

from __future__ import annotations

from copytaster.facts.currencies import CODES, CURRENCIES
from copytaster.facts.measures import CELSIUS, DEGREES, FAHRENHEIT
from copytaster.facts.pieces import Words

SIGNS = frozenset("%‰°")
TEMPERATURES = frozenset("cf")
"""Units of temperature that may directly follow a number: 40C, 104F."""
JOINED = {"°c": CELSIUS, "°f": FAHRENHEIT}
"""The signs ℃ and ℉ as they are when normalized."""
METRIC = frozenset("gl")
"""Units of one letter."""
ELISION = "'"
PENCE = "p"
LONGEST_UNIT = 5
"""Pieces of the longest unit: U.S. dollars."""


def unit_at(words: Words, position: int) -> tuple[str, int]:
    """Return the unit after a number, with or without a hyphen, and the position after it; "" if there is none."""
    start = position + linked(words, position)
    for length in range(LONGEST_UNIT if words.at(start) in words.known.unit_starts else 0, 0, -1):
        name = " ".join(words.folded[start : start + length])
        if start + length <= len(words.folded) and name in words.known.units:
            end = start + length
            old = words.at(end) == "-" and words.at(end + 1) == "old"
            unit = words.known.units[name]
            return unit, (end + 2 * old if unit else position)
    temperature, end = temperature_at(words, position)
    if temperature:
        return temperature, end
    sign = words.at(position)
    if sign in SIGNS or is_metric(words, position):
        return sign, position + 1
    if sign == PENCE and words.touching(position) and "pence" in words.known.units:
        return words.known.units["pence"], position + 1
    code = CURRENCIES.get(sign) or (sign.upper() if sign.upper() in CODES else "")
    return code, position + bool(code)


def temperature_at(words: Words, position: int) -> tuple[str, int]:
    """Return the unit of temperature that begins with a sign or letter, 40 °C, 40℃, 40C, and the position after it."""
    sign, scale = words.at(position), words.at(position + 1)
    if sign in JOINED:
        return JOINED[sign], position + 1
    if sign == DEGREES and scale in TEMPERATURES:
        return f"{DEGREES}{scale.upper()}", position + 2
    lone = sign in TEMPERATURES and words.touching(position)
    return (f"{DEGREES}{sign.upper()}", position + 1) if lone else ("", position)


def is_metric(words: Words, position: int) -> bool:
    """Tell whether a letter is a unit: 150 g, 1.5 l, but not 5G or à 14 l'ennemi."""
    return words.at(position) in METRIC and not words.touching(position) and words.at(position + 1) != ELISION


def linked(words: Words, position: int) -> int:
    """Return how many pieces are between a number and its unit: “90-minute”, “1,5 Mio. Euro”, “millones de dólares”."""
    sign = words.at(position)
    if sign == "-":
        return 1
    if words.at(position - 1) not in words.known.scales and words.at(position - 1) not in words.known.halves:
        return 0
    if sign == "." and words.touching(position):
        return 1
    if sign in words.known.of:
        return 1 + (words.at(position + 1) == "'")
    return 0
