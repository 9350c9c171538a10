"""When two numbers with units are equal: 60 minutes and an hour, 10 miles and 16 kilometres, half and 50 percent."""

from __future__ import annotations

import math
from collections.abc import Iterator
from fractions import Fraction
from itertools import chain
from typing import NamedTuple

PARTS = {
    "s": (Fraction(1, 3600), "h"),
    "min": (Fraction(1, 60), "h"),
    "day": (Fraction(24), "h"),
    "week": (Fraction(168), "h"),
    "fortnight": (Fraction(336), "h"),
    "year": (Fraction(12), "month"),
    "mm": (Fraction(1, 1_000_000), "km"),
    "cm": (Fraction(1, 100_000), "km"),
    "m": (Fraction(1, 1000), "km"),
    "µg": (Fraction(1, 10**12), "t"),
    "mg": (Fraction(1, 10**9), "t"),
    "g": (Fraction(1, 1_000_000), "t"),
    "kg": (Fraction(1, 1000), "t"),
    "ml": (Fraction(1, 1000), "l"),
    "kW": (Fraction(1, 1000), "MW"),
    "GW": (Fraction(1000), "MW"),
    "kWh": (Fraction(1, 1000), "MWh"),
    "GWh": (Fraction(1000), "MWh"),
    "TWh": (Fraction(1_000_000), "MWh"),
    "quintal": (Fraction(1, 10), "t"),
    "m³": (Fraction(1000), "l"),
    "ha": (Fraction(1, 100), "km²"),
    "m²": (Fraction(1, 1_000_000), "km²"),
    "bp": (Fraction(1, 100), "pp"),
}
"""Exact conversions into a base unit: factor and base unit by unit."""
ROUNDED = {
    "mile": (Fraction("1.609344"), "km"),
    "nmi": (Fraction("1.852"), "km"),
    "yard": (Fraction("0.0009144"), "km"),
    "foot": (Fraction("0.0003048"), "km"),
    "inch": (Fraction("0.0000254"), "km"),
    "acre": (Fraction("0.0040468564"), "km²"),
    "sq mi": (Fraction("2.589988"), "km²"),
    "sq ft": (Fraction("0.00000009290304"), "km²"),
    "lb": (Fraction("0.00045359237"), "t"),
    "GBP": (Fraction("0.00045359237"), "t"),
    "stone": (Fraction("0.00635029318"), "t"),
    "ounce": (Fraction("0.00002834952"), "t"),
    "ton": (Fraction("0.90718474"), "t"),
    "gallon": (Fraction("3.785411784"), "l"),
    "mph": (Fraction("1.609344"), "km/h"),
    "knot": (Fraction("1.852"), "km/h"),
}
"""Conversions from imperial and nautical into metric units, whose results desks round. A pound may be money (GBP) too,
and is a weight only if it is compared with one."""
CROWN, DOLLAR, RUPEE = "crown", "dollar", "rupee"
LOOSE = {
    CROWN: frozenset({"NOK", "SEK", "DKK", "CZK"}),
    DOLLAR: frozenset({"USD", "AUD", "CAD", "NZD", "HKD", "SGD", "TWD"}),
    RUPEE: frozenset({"INR", "PKR", "LKR", "NPR"}),
}
"""Currencies by the word or sign that tells them without their country: crowns, kr, dollars, $, Rs."""
TONS = {"ton", "t"}
"""A ton may be a tonne: many desks write it so, though in America it is a tenth less."""
COINS = {"cent": (DOLLAR, "USD", "EUR", "CAD", "AUD"), "penny": ("GBP",)}
"""Coins of which a hundred make one of the currencies."""
DEGREES, CELSIUS, FAHRENHEIT = "°", "°C", "°F"
PERCENT = "%"
FARTHEST = Fraction(1, 10)
"""Largest relative error of a rounded conversion: 6 feet are 2 metres, 10 miles are not 20 km."""
FARTHEST_ROUND = Fraction(1, 20)
"""The same for numbers from `WHOLE` up: 600 miles are 1,000 km, but 100 mph are not 170 km/h."""
STEPS = 6
"""Steps per octave of which two sizes that differ by `FARTHEST` are less than one apart."""
WHOLE = 100
"""Numbers below this are rounded to ones, others to their last digit that is not 0: 160 km for 100 miles."""
HALF = Fraction(1, 2)
TENTHS = 10


class Quantity(NamedTuple):
    """A number with its unit, which may be empty."""

    number: Fraction
    unit: str


def as_much(one: Quantity, other: Quantity) -> bool:
    """Tell whether two quantities are equal.

    A number without a unit equals the same number in any unit. Numbers in different units are equal after conversion,
    also between metric, imperial and nautical units after rounding.
    """
    if one.unit == other.unit:
        return one.number == other.number
    units = {one.unit, other.unit}
    if units in ({DEGREES, CELSIUS}, {DEGREES, FAHRENHEIT}):
        return in_some_scale(*sorted((one, other), key=lambda told: told.unit))
    if "" in units:
        return one.number == other.number or shares(one, other) or shares(other, one)
    if other.unit in LOOSE.get(one.unit, ()) or one.unit in LOOSE.get(other.unit, ()):
        return one.number == other.number
    tons = units == TONS and one.number == other.number
    if tons or measure(one) == measure(other) or coins(one, other) or coins(other, one):
        return True
    return (units == {CELSIUS, FAHRENHEIT} and warm(one, other)) or rounded(one, other) or rounded(other, one)


def coins(one: Quantity, other: Quantity) -> bool:
    """Tell whether the first is an amount in coins that equals the other: 50 cents and $0.50."""
    return other.unit in COINS.get(one.unit, ()) and one.number == WHOLE * other.number


def measure(one: Quantity) -> Quantity:
    """Return a quantity in its base unit."""
    factor, base = PARTS.get(one.unit, (1, one.unit))
    return Quantity(one.number * factor, base)


def kind(unit: str) -> str:
    """Return the base unit of what a unit measures ("km" for lengths, "crown" for crowns), else the unit itself."""
    if unit.startswith(DEGREES):
        return DEGREES
    if loose := next((word for word, codes in LOOSE.items() if unit in codes), ""):
        return loose
    _, base = ROUNDED.get(unit) or PARTS.get(unit) or (1, unit)
    return base


def kin(one: Quantity) -> tuple[str, ...]:
    """Return keys for a fast search: two quantities that are equal have at least one in common."""
    number, unit = one
    value, shared = str(number), kind(unit)
    if shared == PERCENT or (not unit and number.denominator > 1):
        return value, *steps(PERCENT, number * (1 if unit else WHOLE))
    if shared == DEGREES:
        in_celsius = {CELSIUS: [number], FAHRENHEIT: [(number - 32) * 5 / 9]}
        read = in_celsius.get(unit) or [*in_celsius[CELSIUS], *in_celsius[FAHRENHEIT]]
        return value, *chain.from_iterable(steps(DEGREES, degrees) for degrees in read)
    if any(shared == base for _, base in ROUNDED.values()):
        return value, *sizes(one)
    if shared in COINS:
        return value, str(number / WHOLE)
    return (value, str(measure(one))) if unit else (value,)


def steps(name: str, value: Fraction) -> Iterator[str]:
    """Yield keys of which two values that differ by less than one share at least one."""
    yield from (f"{name}{math.floor(value + half)}" for half in (-HALF, HALF))


def sizes(one: Quantity) -> Iterator[str]:
    """Yield keys of which two measures of one kind that are equal after rounding share at least one."""
    factor, base = ROUNDED.get(one.unit) or PARTS.get(one.unit) or (1, one.unit)
    size = abs(one.number * factor)
    if size:
        octaves = Fraction(math.log2(size.numerator) - math.log2(size.denominator))
        yield from steps(base, octaves * STEPS)


def shares(one: Quantity, other: Quantity) -> bool:
    """Tell whether the first is a fraction and the other the same in percent."""
    parts = one.number.denominator
    if one.unit or other.unit != PERCENT or parts == 1:
        return False
    exact = one.number * WHOLE
    return exact < WHOLE and (exact == other.number or (WHOLE % parts != 0 and cut_off(exact, other.number)))


def cut_off(exact: Fraction, told: Fraction) -> bool:
    """Tell whether a percentage is one that cannot be exact, rounded or cut off: 66, 66.7 and 67 percent are 2/3."""
    finest = next((step for step in (1, TENTHS, WHOLE) if (told * step).denominator == 1), 0)
    return bool(finest) and told * finest in {round(exact * finest), math.floor(exact * finest)}


def rounded(one: Quantity, other: Quantity) -> bool:
    """Tell whether the first, in imperial units, equals the other after conversion and rounding of either."""
    if one.unit not in ROUNDED:
        return False
    factor, base = ROUNDED[one.unit]
    part, same = ROUNDED.get(other.unit) or PARTS.get(other.unit) or (Fraction(1), other.unit)
    if base != same:
        return False
    return near(one.number * factor / part, other.number) or near(other.number * part / factor, one.number)


def warm(one: Quantity, other: Quantity) -> bool:
    """Tell whether degrees Celsius and degrees Fahrenheit are the same temperature, rounded."""
    celsius, fahrenheit = (told.number for told in sorted((one, other), key=lambda told: told.unit))
    return abs((fahrenheit - 32) * 5 / 9 - celsius) <= HALF  # the other way is stricter: its degrees are smaller


def in_some_scale(plain: Quantity, told: Quantity) -> bool:
    """Tell whether degrees without their scale are those of the other temperature, in its scale or the other one."""
    opposite = FAHRENHEIT if told.unit == CELSIUS else CELSIUS
    return plain.number == told.number or warm(Quantity(plain.number, opposite), told)


def near(exact: Fraction, told: Fraction) -> bool:
    """Tell whether the number `told` is `exact`, rounded."""
    farthest = FARTHEST if abs(told) < WHOLE else FARTHEST_ROUND
    return abs(exact - told) <= min(grain(told), farthest * abs(told))


def grain(told: Fraction) -> Fraction:
    """Return half of the step to which a number seems to be rounded."""
    if told.denominator != 1:
        return Fraction(1, 20) if TENTHS % told.denominator == 0 else Fraction(1, 200)
    digits = str(abs(told.numerator))
    if len(digits) < len(str(WHOLE)):
        return HALF
    return Fraction(10 ** (len(digits) - len(digits.rstrip("0"))), 2)
