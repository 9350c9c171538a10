"""Parsing of the number at a position of a passage, in digits or words, with its scale and unit."""

from __future__ import annotations

import re
from fractions import Fraction

from copytaster.facts.currencies import CURRENCIES, DOLLARS, LETTERS
from copytaster.facts.pieces import Amount, Form, Words
from copytaster.facts.scores import score_at
from copytaster.facts.units import unit_at

GROUPED = re.compile(r"\d{1,3}(?:(?P<mark>[.,'\s])\d{3})(?:(?P=mark)\d{3})*")
ORDINAL_ENDINGS = {"st", "nd", "rd", "th"}
DOLLAR_SIGN = "$"
HUNDRED = 100
BOTH = 2
LARGEST_WHOLE = 1000
"""The largest whole of a share: in “one in 2014” the number is a year."""
LARGEST_COUNTED = 10
"""The largest whole of a share of several that is not round: 18 out of 22 are two counts, one in 12 is a share."""
LARGEST_SHARED = 1000
"""Only smaller numbers take the scale of the second number of their range: “from 900,000 to 2 million”."""
SHORT_SCALE = 2
"""Letters of the longest scale that is allowed only after digits: “5 m”, “5 bn”."""
LONGEST_CODE = 4
FRACTION_SLASH = "\u2044"
"""The sign between the numbers of ½ when it is normalized."""
LONGEST_FRACTION = 5
"""Characters of the longest fraction that is read: 11/12."""
LONGEST_NUMBER = 30
"""Characters of the longest number in digits: a longer one is some code, and Python refuses more than 4,300 digits."""


def amount_at(words: Words, position: int) -> Amount | None:
    """Return the number that begins at a position, in digits or words, with its scale, or None."""
    amount = number_at(words, position)
    if amount is None or amount.form:
        return amount
    share = share_at(words, amount)
    return share or shared(words, position, with_half(words, scaled(words, with_half(words, amount))))


def number_at(words: Words, position: int) -> Amount | None:
    """Return the number that begins at a position, in digits or words, without a scale that follows, or None."""
    if words.at(position)[:1].isdecimal():
        return digits_at(words, position)
    return priced_at(words, position) or spelt_at(words, position) or every_at(words, position)


def shared(words: Words, position: int, amount: Amount) -> Amount:
    """Return the first number of a range with what only the second one tells: “between 3 and 5 million”, “8 to 12 cm”.

    That is its scale and its unit.
    """
    link = words.at(amount.end)
    between = not words.known.between.isdisjoint((words.at(position - 1), words.at(position - 2)))
    joined = link == "-" and words.touching(amount.end) and words.touching(amount.end + 1)
    ranges = joined or link in words.known.until or (between and link in words.known.joins)
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
        if amount.value > 1 and whole.value > LARGEST_COUNTED and whole.value % LARGEST_COUNTED:
            continue
        if not unit_at(words, whole.end)[0] and words.at(whole.end) not in words.known.scales:
            return Amount(amount.value / whole.value, whole.end)
    return None


def with_half(words: Words, amount: Amount) -> Amount:
    """Return the number with a fraction added that follows it: “two-and-a-half”, “dos millones y medio”.

    Before a scale no word needs to be between them: to en halv million.
    """
    place = amount.end + (words.at(amount.end) == "-")
    if words.at(place) in words.known.joins:
        place += 1 + (words.at(place + 1) == "-")
    elif words.at(place + 2) not in words.known.scales:
        return amount
    if words.at(place) in words.known.articles:
        place += 1 + (words.at(place + 1) == "-")
    elif words.at(place) not in words.known.halves:
        return amount
    part = words.known.fractions.get(words.at(place))
    scale = words.known.scales.get(words.at(amount.end - 1), 1)
    return Amount(amount.value + part * scale, place + 1, amount.unit) if part else amount


def priced_at(words: Words, position: int) -> Amount | None:
    """Return the amount of money that begins with a currency, such as “£5m”, “US$1,000” or “SEK 5m”, or None."""
    if words.at(position) in LETTERS and words.at(position + 1)[:1].isdecimal():
        known = words.known  # Norwegian “nok 20” is no money
        if not words.touching(position + 1) and (not known.words or words.at(position) in known.not_codes):
            return None
        lettered = digits_at(words, position + 1)
        return lettered._replace(unit=LETTERS[words.at(position)]) if lettered and not lettered.form else None
    letters = words.touching(position + 1) and len(words.at(position)) < LONGEST_CODE and words.at(position).isalpha()
    if dollars_of(words, position + 2):
        amount = digits_at(words, position + 2)
        return amount._replace(unit=dollars_of(words, position + 2)) if amount and not amount.form else None
    sign = position + letters
    if words.at(sign) not in CURRENCIES or not words.at(sign + 1)[:1].isdecimal():
        return None
    amount = digits_at(words, sign + 1)
    code = CURRENCIES[words.at(sign)]
    if letters:
        signed = words.at(position) + words.at(sign)
        code = DOLLARS.get(signed, signed.upper())
    return Amount(amount.value, amount.end, code) if amount and not amount.form else None


def dollars_of(words: Words, position: int) -> str:
    """Return the currency whose sign and then letters stand right before digits, $A5m; empty if none does."""
    if words.at(position - 2) != DOLLAR_SIGN or not (words.touching(position - 1) and words.touching(position)):
        return ""
    return DOLLARS.get(words.at(position - 1) + DOLLAR_SIGN, "")


def digits_at(words: Words, position: int) -> Amount | None:
    """Return the number in digits at a position, with a scale or ordinal ending directly after it, or None."""
    score = score_at(words, position)
    if score is not None:
        return score
    value = parsed(words.at(position), words.known.decimal)
    ending = words.at(position + 1) if words.touching(position + 1) else ""
    if value is None or named(words, position):
        return None
    if ending in ORDINAL_ENDINGS:  # 2/3rd is a share
        return Amount(value, position + 2, form=Form.ORDINAL if value.denominator == 1 else None)
    if ending in words.known.scales and ending.isascii() and not measures(words, position + 1):
        return Amount(value * words.known.scales[ending], position + 2)
    part = parted(words.at(position + 1)) if value.denominator == 1 else None
    return Amount(value + part, position + 2) if part else Amount(value, position + 1)


def measures(words: Words, position: int) -> bool:
    """Tell whether letters that can be a scale are a unit instead: 3m wide, the 100m sprint, but not $3m long-term."""
    following = position + 1 + (words.at(position + 1) == "-")
    extent = words.at(position) in words.known.units and words.at(following) in words.known.extents
    return extent and words.at(following + 1) != "-" and words.at(position - 2) not in CURRENCIES


def named(words: Words, position: int) -> bool:
    """Tell whether digits belong to a name such as “B-52” or “G20”; those behind a currency do not.

    Letters of scripts without capitals do not count, since there words may directly precede a number; nor does the
    word of a range: “18-to-24-year-olds”.
    """
    before = position - (words.at(position - 1) == "-" and words.touching(position))
    letter = words.at(before - 1)[-1:]
    free = words.at(before - 1) in LETTERS or words.at(before - 1) in words.known.to or dollars_of(words, position)
    return words.touching(before) and not free and letter.isalpha() and letter != letter.upper()


def parsed(digits: str, decimal: str) -> Fraction | None:
    """Return the value of a number in digits, or None; `decimal` is the decimal separator of the language."""
    marks = {sign for sign in digits if not sign.isdecimal()}
    if len(digits) > LONGEST_NUMBER:
        return None
    if not marks:
        return Fraction(int(digits))
    if marks in ({"/"}, {FRACTION_SLASH}):
        return parted(digits)
    grouped = GROUPED.fullmatch(digits)
    if grouped and grouped["mark"] != decimal:
        return Fraction(int("".join(filter(str.isdecimal, digits))))
    last = max(place for place, sign in enumerate(digits) if not sign.isdecimal())
    whole, rest = "".join(filter(str.isdecimal, digits[:last])), digits[last + 1 :]
    return Fraction(f"{whole}.{rest}") if marks <= {".", ","} and digits[last] not in digits[:last] else None


def parted(digits: str) -> Fraction | None:
    """Return the value of a fraction in digits, such as 2/3 or ½, or None for others, such as 24/7 and 2021/22."""
    part, _, whole = digits.replace(FRACTION_SLASH, "/").partition("/")
    if not part.isdecimal() or not whole.isdecimal() or len(digits) > LONGEST_FRACTION:
        return None
    return Fraction(int(part), int(whole)) if int(part) < int(whole) else None


def spelt_at(words: Words, position: int) -> Amount | None:
    """Return the number in words at a position, or None: “four”, “one hundred and five”, “two-thirds”, “third”."""
    known = words.known
    word = words.at(position)
    if word in known.ordinals and not parts(words, position):
        return Amount(Fraction(known.ordinals[word]), position + 1, weak=word in known.weak, form=Form.ORDINAL)
    if word in known.fractions or word in known.ordinals:
        weak = word in known.weak and word not in known.ordinals
        share = known.fractions[word] if word in known.fractions else Fraction(1, known.ordinals[word])
        return Amount(share, after_article(words, position + 1), weak=weak)
    value, end = counted_at(words, position)
    if end == position:
        return None
    part = end + (words.at(end) == "-")
    ordinal = known.ordinals.get(words.at(part), 0)
    if ordinal and adds(int(value), ordinal) and (part > end or is_only_ordinal(words, part)):
        return Amount(value + ordinal, part + 1, form=Form.ORDINAL)
    if words.at(part) in known.fractions and words.at(part) not in known.words:
        return Amount(value * known.fractions[words.at(part)], after_article(words, part + 1))
    anaphoric = value == BOTH and words.at(position - 1) in known.definite
    return Amount(value, end, weak=anaphoric or (end == position + 1 and word in known.weak))


def is_only_ordinal(words: Words, position: int) -> bool:
    """Tell whether an ordinal can only end a number: “двадцать пятого”, but not the last of “twenty second hands”."""
    word, following = words.at(position), words.at(position + 1)
    return word not in words.known.weak and word not in words.known.fractions and following != "-"


def parts(words: Words, position: int) -> bool:
    """Tell whether an ordinal is used as a fraction: “a third of them”, “by a third.”, “cuarta parte”."""
    if words.at(position + 1) in words.known.parts:
        return words.known.ordinals[words.at(position)] > BOTH
    if words.at(position) not in words.known.fractions or words.at(position - 1) not in words.known.articles:
        return False
    following = words.at(position + 1)
    return following in words.known.of or not following.isalnum()


def counted_at(words: Words, position: int) -> tuple[Fraction, int]:
    """Return the cardinal number in words at a position, and the position after it (the same if there is none)."""
    known = words.known
    total, current, end, place = 0, 0, position, position
    while place < len(words.folded):
        number, after = longest(words, place)
        begun = place > position or words.at(position - 1) in words.known.articles or words.at(position) in known.alone
        scale = known.scales.get(words.at(place), 0) if begun and len(words.at(place)) > SHORT_SCALE else 0
        if number is not None and not adds(current, number):
            break
        if number is not None:
            current += number
        elif scale == HUNDRED and current < HUNDRED:
            current, after = max(current, 1) * HUNDRED, place + 1
        elif scale and not current and 0 < total < scale:  # dos mil millones
            total, after = total * scale, place + 1
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

    A word may have several pieces: “quatre-vingt-dix” has five, خمسة عشر two.
    """
    if words.at(position) not in words.known.starts:
        return None, position
    for length in (5, 3, 2, 1):
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
    """Return the position after “of” and an article between a fraction and its scale or unit: “half a million”.

    Also that after “parts”: “tres cuartas partes”.
    """
    if words.at(position) in words.known.parts:
        return position + 1
    article = position + (words.at(position) in words.known.of)
    if words.at(article) not in words.known.articles:
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
