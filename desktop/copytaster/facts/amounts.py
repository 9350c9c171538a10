"""The number at a position of a passage, in digits or words, with the scale, half, whole or range that it has there."""

from __future__ import annotations

from fractions import Fraction

from copytaster.facts.digit_amounts import digits_at, money_at
from copytaster.facts.pieces import HYPHEN, Amount, Words
from copytaster.facts.units import unit_at
from copytaster.facts.word_amounts import spelt_at

LARGEST_WHOLE = 1000
"""The largest whole of a share: in “one in 2014” the number is a year."""
LARGEST_COUNTED = 10
"""The largest whole of a share of several that is not round: 18 out of 22 are two counts, one in 12 is a share."""
LARGEST_SHARED = 1000
"""Only smaller numbers take the scale of the second number of their range: “from 900,000 to 2 million”."""


def amount_at(words: Words, position: int) -> Amount | None:
    """Return the number that begins at a position, in digits or words, with its scale, or None."""
    amount = number_at(words, position)
    if amount is None or amount.form:
        return amount
    share = share_at(words, amount)
    if share is not None:
        return share
    half_scaled = scaled(words, with_half(words, amount))  # two and a half million
    return in_range(words, position, with_half(words, half_scaled))  # two million and a half


def number_at(words: Words, position: int) -> Amount | None:
    """Return the number that begins at a position, in digits or words, without a scale that follows, or None."""
    if words.at(position)[:1].isdecimal():
        return digits_at(words, position)
    return money_at(words, position) or spelt_at(words, position) or every_at(words, position)


def in_range(words: Words, position: int, amount: Amount) -> Amount:
    """Return the first number of a range with what only the second one tells: “between 3 and 5 million”, “8 to 12 cm”.

    That is its scale and its unit.
    """
    link = words.at(amount.end)
    between = not words.known.between.isdisjoint((words.at(position - 1), words.at(position - 2)))
    dash = link == "-" and words.touching(amount.end) and words.touching(amount.end + 1)
    ranges = dash or link in words.known.until or (between and link in words.known.joins)
    second = number_at(words, amount.end + 1) if ranges and 1 <= amount.value < LARGEST_SHARED else None
    if second is None or second.form or words.at(amount.end - 1) in words.known.scales:
        return amount
    end = scaled(words, second).end
    scale = words.known.scales.get(words.at(end - 1), 1)
    unit = amount.unit or second.unit or unit_at(words, amount.end)[0] or unit_at(words, end)[0]
    return amount._replace(value=amount.value * scale, unit=unit)


def every_at(words: Words, position: int) -> Amount | None:
    """Return the share in a phrase like “every third” or “jeder dritte”, or None."""
    whole = words.known.ordinals.get(words.at(position + 1), 0) if words.at(position) in words.known.every else 0
    return Amount(Fraction(1, whole), position + 2) if whole > 1 else None


def share_at(words: Words, amount: Amount) -> Amount | None:
    """Return the share in a phrase that begins with `amount`, or None: “one in three”, “un électeur sur trois”."""
    ratios = words.known.ratios
    starts = (amount.end, amount.end + 1) if amount.value == 1 else (amount.end,)  # one in three, one voter in three
    for start in starts:
        first = words.at(start)
        if first not in words.known.ratio_starts or amount.unit:
            continue
        long = f"{first} {words.at(start + 1)}" in ratios
        if not long and first not in ratios:
            continue
        end = start + 1 + long
        whole = digits_at(words, end) if words.at(end)[:1].isdecimal() else spelt_at(words, end)
        if whole is None or whole.form or not amount.value < whole.value <= LARGEST_WHOLE:
            continue
        if amount.value > 1 and whole.value > LARGEST_COUNTED and whole.value % LARGEST_COUNTED:
            continue
        if not unit_at(words, whole.end)[0] and words.at(whole.end) not in words.known.scales:
            return Amount(amount.value / whole.value, whole.end)
    return None


def with_half(words: Words, amount: Amount) -> Amount:
    """Return the number with a fraction added that follows it: “two-and-a-half”, “dos millones y medio”.

    Before a scale no word needs to be between them: to en halv million.
    """
    known = words.known
    place = words.past(amount.end, HYPHEN)
    if words.at(place) in known.joins:
        place = words.past(place + 1, HYPHEN)
    elif words.at(place + 2) not in known.scales:
        return amount
    if words.at(place) in known.articles:
        place = words.past(place + 1, HYPHEN)
    elif words.at(place) not in known.halves:
        return amount
    part = known.fractions.get(words.at(place))
    scale = known.scales.get(words.at(amount.end - 1), 1)
    return Amount(amount.value + part * scale, place + 1, amount.unit) if part else amount


def scaled(words: Words, amount: Amount) -> Amount:
    """Return the number multiplied by a scale that follows it: “5 million”, “1.2-billion”, 1億2000万."""
    end = words.past(amount.end, HYPHEN)
    sign = words.at(end)
    scale = words.known.scales.get(sign)
    if scale is None or (len(sign) == 1 and sign.isascii()):
        return amount
    value, last = amount.value * scale, scale
    while last < (last := words.known.scales.get(words.at(end + 1), 0)):
        end += 1
        value *= last
    if not sign.isascii() and words.at(end + 1)[:1].isdecimal() and words.touching(end + 1):
        rest = digits_at(words, end + 1)
        smaller = rest is not None and not rest.form and words.known.scales.get(words.at(rest.end), 0) < scale
        more = scaled(words, rest) if rest and smaller else None
        if more and more.value < scale:
            return Amount(value + more.value, more.end, amount.unit)
    return Amount(value, end + 1, amount.unit)
