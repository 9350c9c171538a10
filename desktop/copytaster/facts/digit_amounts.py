"""The number in digits at a position of a passage, with what touches it: 5,000, £5m, 21st, 2½."""

from __future__ import annotations

import re
from fractions import Fraction

from copytaster.facts.currencies import CURRENCIES, DOLLARS, LETTERS
from copytaster.facts.pieces import HYPHEN, Amount, Form, Words
from copytaster.facts.scores import score_at

GROUPED = re.compile(r"\d{1,3}(?:(?P<mark>[.,'\s])\d{3})(?:(?P=mark)\d{3})*|\d{1,2}(?:,\d\d)+,\d{3}")
"""Digits in groups, of thousands or as in India: 104,500, 1,04,500."""
ORDINAL_ENDINGS = {"st", "nd", "rd", "th"}
STONE = "st"
"""The ending of ordinals, 21st, which behind other numbers stands for their weight in stone: 12st."""
FIRST = re.compile(r"(?<!1)1$", re.ASCII)
DOLLAR_SIGN = "$"
RUPEES = "rs"
"""The abbreviation of rupees, which may have a dot: Rs 500, Rs. 500."""
LONGEST_CODE = 4
FRACTION_SLASH = "\u2044"
"""The sign between the numbers of ½ when it is normalized."""
LONGEST_FRACTION = 5
"""Characters of the longest fraction that is read: 11/12."""
LONGEST_NUMBER = 30
"""Characters of the longest number in digits: a longer one is some code, and Python refuses more than 4,300 digits."""


def digits_at(words: Words, position: int) -> Amount | None:
    """Return the number in digits at a position, with a scale or ordinal ending directly after it, or None."""
    score = score_at(words, position)
    if score is not None:
        return score
    value = value_of(words.at(position), words.known.decimal)
    if value is None or is_in_name(words, position):
        return None
    ending = words.at(position + 1) if words.touching(position + 1) else ""
    if ending == STONE and not FIRST.search(words.at(position)):
        return Amount(value, position + 2, "stone")
    if ending in ORDINAL_ENDINGS:  # 2/3rd is a share
        return Amount(value, position + 2, form=Form.ORDINAL if value.denominator == 1 else None)
    if ending in words.known.scales and ending.isascii() and not is_metres(words, position + 1):
        return Amount(value * words.known.scales[ending], position + 2)
    part = fraction_of(words.at(position + 1)) if value.denominator == 1 else None
    return Amount(value + part, position + 2) if part else Amount(value, position + 1)


def money_at(words: Words, position: int) -> Amount | None:
    """Return the amount of money that begins with a currency, such as “£5m”, “US$1,000” or “SEK 5m”, or None."""
    unit, start = currency_at(words, position)
    amount = digits_at(words, start) if unit and words.at(start)[:1].isdecimal() else None
    return amount._replace(unit=unit) if amount and not amount.form else None


def currency_at(words: Words, position: int) -> tuple[str, int]:
    """Return the currency that stands before an amount, and the position after it; "" if there is none."""
    word, known = words.at(position), words.known
    if is_code(words, position):
        start = position + 1 + (word == RUPEES and words.touching(position + 1) and words.at(position + 1) == ".")
        if words.at(start)[:1].isdecimal():
            # Norwegian “nok 20” is no money
            is_word = not words.touching(position + 1) and (not known.words or word in known.not_codes)
            return "" if is_word else LETTERS[word], start
    if dollars := dollars_before(words, position + 2):
        return dollars, position + 2
    if not (words.touching(position + 1) and len(word) < LONGEST_CODE and word.isalpha()):
        return CURRENCIES.get(word, ""), position + 1
    sign = words.at(position + 1)
    return DOLLARS.get(word + sign, f"{word}{sign}".upper()) if sign in CURRENCIES else "", position + 2


def is_age_group(words: Words, position: int) -> bool:
    """Tell whether a number is the age of all above or below it: over-21s, under-18s."""
    return words.at(position - 1) == "-" and words.at(position - 2) in words.known.limits


def is_code(words: Words, position: int) -> bool:
    """Tell whether a piece is the code or the abbreviation of a currency: Rs, which is not the car of type RS."""
    word = words.at(position)
    return word in LETTERS and (word != RUPEES or words.span(position, position + 1).of(words.text).istitle())


def dollars_before(words: Words, position: int) -> str:
    """Return the currency whose sign and then letters stand right before digits, $A5m; empty if none does."""
    if words.at(position - 2) != DOLLAR_SIGN or not (words.touching(position - 1) and words.touching(position)):
        return ""
    return DOLLARS.get(words.at(position - 1) + DOLLAR_SIGN, "")


def is_metres(words: Words, position: int) -> bool:
    """Tell whether letters that can be a scale are a unit instead: 3m wide, the 100m sprint, but not $3m long-term."""
    following = words.past(position + 1, HYPHEN)
    extent = words.at(position) in words.known.units and words.at(following) in words.known.extents
    return extent and words.at(following + 1) != "-" and words.at(position - 2) not in CURRENCIES


def is_in_name(words: Words, position: int) -> bool:
    """Tell whether digits belong to a name such as “B-52” or “G20”; those behind a currency do not.

    Letters of scripts without capitals do not count, since there words may directly precede a number; nor does the
    word of a range: “18-to-24-year-olds”.
    """
    before = position - (words.at(position - 1) == "-" and words.touching(position))
    letter = words.at(before - 1)[-1:]
    ranged = words.at(before - 1) in words.known.to or is_age_group(words, position)
    free = ranged or is_code(words, before - 1) or bool(dollars_before(words, position))
    return words.touching(before) and not free and letter.isalpha() and letter != letter.upper()


def value_of(digits: str, decimal: str) -> Fraction | None:
    """Return the value of a number in digits, or None; `decimal` is the decimal separator of the language."""
    marks = {sign for sign in digits if not sign.isdecimal()}
    if len(digits) > LONGEST_NUMBER:
        return None
    if not marks:
        return Fraction(int(digits))
    if marks in ({"/"}, {FRACTION_SLASH}):
        return fraction_of(digits)
    grouped = GROUPED.fullmatch(digits)
    if grouped and grouped["mark"] != decimal:
        return Fraction(int("".join(filter(str.isdecimal, digits))))
    last = max(place for place, sign in enumerate(digits) if not sign.isdecimal())
    whole, rest = "".join(filter(str.isdecimal, digits[:last])), digits[last + 1 :]
    return Fraction(f"{whole}.{rest}") if marks <= {".", ","} and digits[last] not in digits[:last] else None


def fraction_of(digits: str) -> Fraction | None:
    """Return the value of a fraction in digits, such as 2/3 or ½, or None for others, such as 24/7 and 2021/22."""
    part, _, whole = digits.replace(FRACTION_SLASH, "/").partition("/")
    if not part.isdecimal() or not whole.isdecimal() or len(digits) > LONGEST_FRACTION:
        return None
    return Fraction(int(part), int(whole)) if int(part) < int(whole) else None
