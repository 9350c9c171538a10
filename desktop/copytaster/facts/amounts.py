"""Parsing of the number at a position of a passage, in digits or words, with its scale and unit."""

from __future__ import annotations

import re
from collections.abc import Sequence
from fractions import Fraction
from typing import NamedTuple

from copytaster.facts.currencies import CODES, CURRENCIES, DOLLARS, LETTERS
from copytaster.facts.han_numbers import MYRIADS
from copytaster.facts.number_words import NumberWords
from copytaster.text.spans import Span

GROUPED = re.compile(r"\d{1,3}(?:(?P<mark>[.,'\s])\d{3})(?:(?P=mark)\d{3})*")
ORDINAL_ENDINGS = {"st", "nd", "rd", "th"}
ARTICLES = frozenset({"a", "an", "ein", "eine", "einen", "einem", "einer", "un", "une", "una", "um", "uma", "een"})
"""Articles that make a figure of the scale after them: “a dozen”, “a million”."""
HUNDRED = 100
BOTH = 2
SIGNS = frozenset("%‰°")
TEMPERATURES = frozenset("cf")
"""Units of temperature that may directly follow a number: 40C, 104F."""
PENCE = "p"
DEGREES = {"°": TEMPERATURES, "º": TEMPERATURES}
GOALS = re.compile(r"(\d{1,3}):(\d{1,3})")
"""A score as written in much of Europe: 3:1. Times of day look the same but were recognized as dates before."""
MOST_GAMES = 7
LONGEST_UNIT = 5
"""Pieces of the longest unit: U.S. dollars."""
LARGEST_WHOLE = 1000
"""The largest whole of a share: in “one in 2014” the number is a year."""
SHORT_SCALE = 2
"""Letters of the longest scale that is allowed only after digits: “5 m”, “5 bn”."""
LONGEST_CODE = 4
LONGEST_SCORE = 6
LONGEST_NUMBER = 30
"""Characters of the longest number in digits: a longer one is some code, and Python refuses more than 4,300 digits."""


class Words(NamedTuple):
    """A passage split into pieces (words, digits, signs): their places, their normalized text, the language's words."""

    pieces: Sequence[tuple[int, int]]
    folded: Sequence[str]
    known: NumberWords

    def at(self, position: int) -> str:
        """Return the normalized piece at a position, or an empty string outside the passage."""
        return self.folded[position] if 0 <= position < len(self.folded) else ""

    def span(self, first: int, end: int) -> Span:
        """Return the span of the pieces `first` up to but not including `end`."""
        return Span(self.pieces[first][0], self.pieces[end - 1][1])

    def touching(self, position: int) -> bool:
        """Tell whether there is no space between the piece at a position and the one before it."""
        return 0 < position < len(self.pieces) and self.pieces[position - 1][1] == self.pieces[position][0]


class Amount(NamedTuple):
    """A parsed number: its value, the position after it, and its unit if that was part of it.

    `form` is the normal form of an ordinal or a score, which have no value; `weak` as in `Figure`.
    """

    value: Fraction
    end: int
    unit: str = ""
    weak: bool = False
    form: str = ""


def amount_at(words: Words, position: int) -> Amount | None:
    """Return the number that begins at a position, in digits or words, or None."""
    if words.at(position)[:1].isdecimal():
        amount = digits_at(words, position)
    else:
        amount = priced_at(words, position) or spelt_at(words, position) or every_at(words, position)
    if amount is None or amount.form:
        return amount
    return share_at(words, amount) or scaled(words, with_half(words, amount))


def every_at(words: Words, position: int) -> Amount | None:
    """Return the share in a phrase like “every third” or “jeder dritte”, or None."""
    whole = words.known.ordinals.get(words.at(position + 1), 0) if words.at(position) in words.known.every else 0
    return Amount(Fraction(1, whole), position + 2) if whole > 1 else None


def share_at(words: Words, amount: Amount) -> Amount | None:
    """Return the share in a phrase that begins with `amount`, or None: “one in three”, “un électeur sur trois”."""
    ratios = words.known.ratios
    for start in (amount.end, amount.end + 1) if amount.value == 1 else (amount.end,):
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
        if not unit_at(words, whole.end)[0] and words.at(whole.end) not in words.known.scales:
            return Amount(amount.value / whole.value, whole.end)
    return None


def with_half(words: Words, amount: Amount) -> Amount:
    """Return the number with a fraction added that follows it: “two and a half”, “two-and-a-half”."""
    place = amount.end + (words.at(amount.end) == "-")
    if words.at(place) not in words.known.joins:
        return amount
    place += 1 + (words.at(place + 1) == "-")
    if words.at(place) not in ARTICLES:
        return amount
    place += 1 + (words.at(place + 1) == "-")
    part = words.known.fractions.get(words.at(place))
    return Amount(amount.value + part, place + 1, amount.unit) if part else amount


def priced_at(words: Words, position: int) -> Amount | None:
    """Return the amount of money that begins with a currency, such as “£5m”, “US$1,000” or “SEK 5m”, or None."""
    if words.at(position) in LETTERS and words.at(position + 1)[:1].isdecimal():
        if not words.touching(position + 1) and not words.known.words:  # Norwegian “nok 20” is no money
            return None
        lettered = digits_at(words, position + 1)
        return lettered._replace(unit=LETTERS[words.at(position)]) if lettered and not lettered.form else None
    letters = words.touching(position + 1) and len(words.at(position)) < LONGEST_CODE and words.at(position).isalpha()
    sign = position + letters
    if words.at(sign) not in CURRENCIES or not words.at(sign + 1)[:1].isdecimal():
        return None
    amount = digits_at(words, sign + 1)
    code = CURRENCIES[words.at(sign)]
    if letters:
        signed = words.at(position) + words.at(sign)
        code = DOLLARS.get(signed, signed.upper())
    return Amount(amount.value, amount.end, code) if amount and not amount.form else None


def digits_at(words: Words, position: int) -> Amount | None:
    """Return the number in digits at a position, with a scale or ordinal ending directly after it, or None."""
    score = score_at(words, position)
    if score is not None:
        return score
    value = parsed(words.at(position), words.known.decimal)
    ending = words.at(position + 1) if words.touching(position + 1) else ""
    if value is None or named(words, position):
        return None
    if ending in ORDINAL_ENDINGS:
        return Amount(value, position + 2, form=f"{value}.")
    if ending in words.known.scales and ending.isascii():
        return Amount(value * words.known.scales[ending], position + 2)
    return Amount(value, position + 1)


def named(words: Words, position: int) -> bool:
    """Tell whether digits belong to a name such as “B-52” or “G20”; those behind a currency do not.

    Letters of scripts without capitals do not count, since there words may directly precede a number.
    """
    before = position - (words.at(position - 1) == "-" and words.touching(position))
    letter = words.at(before - 1)[-1:]
    return (
        words.touching(before) and words.at(before - 1) not in LETTERS and letter.isalpha() and letter != letter.upper()
    )


def score_at(words: Words, position: int) -> Amount | None:
    """Return a score such as 3-1, 3:1 or 51 to 49, or None; the second number is not larger, except in sets."""
    if goals := GOALS.fullmatch(words.at(position)):
        return Amount(Fraction(0), position + 1, form=f"{goals[1]}-{goals[2]}")
    votes = words.at(position + 1) in words.known.votes and words.at(position + 2) in words.known.to
    first, dash = words.at(position), words.at(position + 1 + votes)
    at = position + 2 + votes + 2 * (dash == "-" and words.at(position + 2) in words.known.to)
    second = first if dash == "-" and words.at(at) in words.known.level else words.at(at)
    if not (dash == "-" or dash in words.known.to) or not first.isdecimal() or not second.isdecimal():
        return None
    if len(first + second) > LONGEST_SCORE:
        return None
    if int(first) < int(second) and not in_sets(words, position):  # a range: ten to fifteen people
        return None
    joined = all(map(words.touching, range(position + 1, at + 1))) and words.at(at + 1) != "-"
    said = dash != "-" and words.at(position - 1) not in words.known.before and not unit_at(words, at + 1)[0]
    return Amount(Fraction(0), at + 1, form=f"{first}-{second}") if joined or said else None


def in_sets(words: Words, position: int) -> bool:
    """Tell whether a possible score is next to another one, as the sets of a match are: 6-4 3-6 6-3."""
    if words.at(position + 1) != "-" or not words.at(position + 2).isdecimal():
        return False
    low = all(int(words.at(position + offset)) <= MOST_GAMES for offset in (0, 2))
    return low and "-" in {words.at(position + offset) for offset in (-2, -3, 4, 5)}


def parsed(digits: str, decimal: str) -> Fraction | None:
    """Return the value of a number in digits, or None; `decimal` is the decimal separator of the language."""
    marks = {sign for sign in digits if not sign.isdecimal()}
    if len(digits) > LONGEST_NUMBER:
        return None
    if not marks:
        return Fraction(int(digits))
    if marks == {"/"}:
        return parted(digits)
    grouped = GROUPED.fullmatch(digits)
    if grouped and grouped["mark"] != decimal:
        return Fraction(int("".join(filter(str.isdecimal, digits))))
    last = max(place for place, sign in enumerate(digits) if not sign.isdecimal())
    whole, rest = "".join(filter(str.isdecimal, digits[:last])), digits[last + 1 :]
    return Fraction(f"{whole}.{rest}") if marks <= {".", ","} and digits[last] not in digits[:last] else None


def parted(digits: str) -> Fraction | None:
    """Return the value of a fraction in digits, such as 2/3, or None for others, such as 24/7 and 2021/22."""
    part, _, whole = digits.partition("/")
    return Fraction(int(part), int(whole)) if whole.isdecimal() and int(part) < int(whole) < HUNDRED else None


def spelt_at(words: Words, position: int) -> Amount | None:
    """Return the number in words at a position, or None: “four”, “one hundred and five”, “two-thirds”, “third”."""
    known = words.known
    word = words.at(position)
    if word in known.ordinals and not parts(words, position):
        return Amount(
            Fraction(known.ordinals[word]), position + 1, form=f"{known.ordinals[word]}.", weak=word in known.weak
        )
    if word in known.fractions:
        weak = word in known.weak and word not in known.ordinals
        return Amount(known.fractions[word], after_article(words, position + 1), weak=weak)
    value, end = counted_at(words, position)
    if end == position:
        return None
    ordinal = words.at(end + 1) if words.at(end) == "-" else ""
    if ordinal in known.ordinals and ordinal not in known.fractions:
        return Amount(value, end + 2, form=f"{value + known.ordinals[ordinal]}.")
    part = end + (words.at(end) == "-")
    if words.at(part) in known.fractions and words.at(part) not in known.words:
        return Amount(value * known.fractions[words.at(part)], part + 1)
    anaphoric = value == BOTH and words.at(position - 1) in known.definite
    return Amount(value, end, weak=anaphoric or (end == position + 1 and word in known.weak))


def parts(words: Words, position: int) -> bool:
    """Tell whether an ordinal is used as a fraction: “a third of them”, “by a third.”."""
    if words.at(position) not in words.known.fractions or words.at(position - 1) not in ARTICLES:
        return False
    following = words.at(position + 1)
    return following in words.known.of or not following.isalnum()


def counted_at(words: Words, position: int) -> tuple[Fraction, int]:
    """Return the cardinal number in words at a position, and the position after it (the same if there is none)."""
    known = words.known
    total, current, end, place = 0, 0, position, position
    while place < len(words.folded):
        number, after = longest(words, place)
        begun = place > position or words.at(position - 1) in ARTICLES
        scale = known.scales.get(words.at(place), 0) if begun and len(words.at(place)) > SHORT_SCALE else 0
        if number is not None and not adds(current, number):
            break
        if number is not None:
            current += number
        elif scale == HUNDRED:
            current, after = max(current, 1) * HUNDRED, place + 1
        elif scale:
            total, current, after = total + max(current, 1) * scale, 0, place + 1
        else:
            break
        end = after
        place = end + joins(words, end)
    return Fraction(total + current), end


def adds(current: int, number: int) -> bool:
    """Tell whether a number may follow another one in words: “twenty” and “five”, but not “both” and “nine”.

    After 60 and 80 up to 19 may follow: “soixante-dix”.
    """
    ones = current % HUNDRED
    free = 20 if ones in {60, 80} else 10
    return ones == 0 or (ones % 10 == 0 and ones > 10 and number < free)  # noqa: PLR2004 - twenty is the first


def longest(words: Words, position: int) -> tuple[int | None, int]:
    """Return the number of the longest number word at a position, and the position after it; None if there is none.

    A word may have several pieces: “quatre-vingt-dix” has five.
    """
    for length in (5, 3, 1):
        word = "".join(words.folded[position : position + length])
        if position + length <= len(words.folded) and word in words.known.words:
            return words.known.words[word], position + length
    return None, position


def joins(words: Words, position: int) -> int:
    """Return 1 if the piece at a position is a hyphen or “and” before another number word, else 0."""
    following = words.at(position + 1)
    number = following in words.known.words or following in words.known.scales
    return int(number and (words.at(position) == "-" or words.at(position) in words.known.joins))


def after_article(words: Words, position: int) -> int:
    """Return the position after “of” and an article between a fraction and its scale or unit: “half a million”."""
    article = position + (words.at(position) in words.known.of)
    if words.at(article) not in ARTICLES:
        return position
    joined = words.at(article + 1) in words.known.scales or unit_at(words, article + 1)[0]
    return article + 1 if joined else position


def scaled(words: Words, amount: Amount) -> Amount:
    """Return the number multiplied by a scale that follows it: “5 million”, “1.2-billion”, 1億2000万."""
    end = amount.end + (1 if words.at(amount.end) == "-" and words.at(amount.end + 1) in words.known.scales else 0)
    sign = words.at(end)
    scale = words.known.scales.get(sign)
    if scale is None or (len(sign) == 1 and sign.isascii()):
        return amount
    value = amount.value * scale
    while not sign.isascii() and words.at(end + 1) in MYRIADS and words.known.counters:
        end += 1
        value *= MYRIADS[words.at(end)]
    if not sign.isascii() and words.at(end + 1)[:1].isdecimal() and words.touching(end + 1):
        rest = digits_at(words, end + 1)
        more = scaled(words, rest) if rest and not rest.form else None
        if more and more.value < scale:
            return Amount(value + more.value, more.end, amount.unit)
    return Amount(value, end + 1, amount.unit)


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
    sign = words.at(position)
    if sign in DEGREES and words.at(position + 1) in DEGREES[sign]:
        return f"°{words.at(position + 1).upper()}", position + 2
    if sign in TEMPERATURES and words.touching(position):
        return f"°{sign.upper()}", position + 1
    if sign in SIGNS:
        return sign, position + 1
    if sign == PENCE and words.touching(position) and "pence" in words.known.units:
        return words.known.units["pence"], position + 1
    code = CURRENCIES.get(sign) or (sign.upper() if sign.upper() in CODES else "")
    return code, position + bool(code)


def linked(words: Words, position: int) -> int:
    """Return how many pieces are between a number and its unit: “90-minute”, “1,5 Mio. Euro”, “millones de dólares”."""
    sign = words.at(position)
    if sign == "-":
        return 1
    if words.at(position - 1) not in words.known.scales:
        return 0
    if sign == "." and words.touching(position):
        return 1
    if sign in words.known.of:
        return 1 + (words.at(position + 1) == "'")
    return 0
