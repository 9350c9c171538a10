"""The number at a position of a passage that is written in the signs of Chinese and Japanese."""

from __future__ import annotations

from fractions import Fraction

from copytaster.facts.amounts import scaled
from copytaster.facts.digit_amounts import digits_at
from copytaster.facts.han_numbers import DIGITS, LONGEST, MYRIADS, SCALES, SIGNS, han_number
from copytaster.facts.pieces import Amount, Form, Words
from copytaster.facts.units import unit_at
from copytaster.facts.word_amounts import HUNDRED

POINTS = frozenset("点點・")
"""Signs before the decimals of a number: 十五点三, 二・五."""
ZEROS = frozenset("〇零")
FEW = 2
"""The most signs of a number that is written digit by digit and is not read, because two digits are often a word."""
LOOSE = frozenset("分度")
"""Signs that make other words of a number (十分, 一度), unless one of `AFTER_LOOSE` follows."""
AFTER_LOOSE = frozenset("钟鐘間间後前后以")
ORDINAL = "第"
"""The sign that makes an ordinal of the number after it: 第三."""
SEVERAL = frozenset("数數几幾")
"""Signs that make a number of tens or more several of these: 数百人."""
OF = frozenset("之の")
"""Signs between a whole, with 分, and its part: 三分之一, 3分の1."""
BEGINNINGS = frozenset({*DIGITS, *SCALES} - {"千"})
"""The signs that a number of several signs may begin with if nothing shows that it counts something."""


def han_at(words: Words, position: int) -> Amount | None:
    """Return the number in such signs at a position, or None: 三十五万, 三人, 百分之五, 三分之一.

    Many of these signs are parts of words (一般, 万一, 十分). One alone counts only before a counter. Several
    count before a counter, or with a zero, or if one stands for tens or more and the first not for thousands (千万).
    """
    end = han_end(words, position)
    said = "".join(words.folded[position:end])
    number = han_number(said)
    if number is None or words.at(position - 1)[-1:] in SIGNS:
        return None
    if words.at(end) == "分" and words.at(end + 1) in OF:
        return han_share(words, number, end + 2)
    more, after = decimals(words, end)
    if after > end:
        amount = scaled(words, Amount(number + more, after))
        return amount if amount.end > after or counts(words, after) else None
    if words.at(end) in LOOSE and words.at(end + 1) not in AFTER_LOOSE:
        return None
    return plain(words, position, number, end)


def plain(words: Words, position: int, number: int, end: int) -> Amount | None:
    """Return a whole number in the signs from `position` to `end`, None if its signs are rather part of a word."""
    said = "".join(words.folded[position:end])
    counted = counts(words, end)
    if words.at(position - 1) == ORDINAL:
        return Amount(Fraction(number), end, form=Form.ORDINAL, weak=number == 1)
    if words.at(position - 1) in SEVERAL and said[0] not in DIGITS:
        return Amount(Fraction(number), end, form=Form.VAGUE) if counted else None
    if len(said) == 1:
        return Amount(Fraction(number), end, weak=number == 1) if counted and said not in MYRIADS else None
    if DIGITS.keys() >= set(said):
        return Amount(Fraction(number), end) if len(said) > FEW and ZEROS & set(said) else None
    return Amount(Fraction(number), end) if said[0] in BEGINNINGS or counted else None


def counts(words: Words, position: int) -> bool:
    """Tell whether a counter or unit follows a number that ends at a position."""
    return words.at(position) in words.known.counters or bool(unit_at(words, position)[0])


def digit_share_at(words: Words, position: int) -> Amount | None:
    """Return the share of a whole in digits at a position, or None: 3分の1."""
    if not words.at(position).isdecimal() or words.at(position + 1) != "分" or words.at(position + 2) not in OF:
        return None
    whole = digits_at(words, position)
    return han_share(words, int(whole.value), position + 3) if whole else None


def han_share(words: Words, whole: int, position: int) -> Amount | None:
    """Return the share of a whole whose part is told at a position, or None: the 五 of 百分之五."""
    if words.at(position)[:1].isdecimal():
        part = digits_at(words, position)
    else:
        end = han_end(words, position)
        number = han_number("".join(words.folded[position:end]))
        more, end = decimals(words, end)
        part = None if number is None else Amount(number + more, end)
    if part is None or part.form or not whole:
        return None
    if whole == HUNDRED:
        return Amount(part.value, part.end, "%")
    return Amount(part.value / whole, part.end) if part.value < whole else None


def decimals(words: Words, position: int) -> tuple[Fraction, int]:
    """Return the decimals of a number that ends at a position, 0 if it has none, and the position after them."""
    end = position + 1
    while words.at(end) in DIGITS and words.touching(end) and end - position <= LONGEST:
        end += 1
    if words.at(position) not in POINTS or end == position + 1:
        return Fraction(0), position
    said = "".join(str(DIGITS[sign]) for sign in words.folded[position + 1 : end])
    return Fraction(f"0.{said}"), end


def han_end(words: Words, position: int) -> int:
    """Return the position after the signs of a number in Chinese or Japanese that begins at a position."""
    end = position
    while words.at(end) in SIGNS and (end == position or words.touching(end)):
        end += 1
    return end
