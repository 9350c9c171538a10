"""Numbers in the signs of Chinese and Japanese: 三十五万, 百二十, 二〇二四."""

from __future__ import annotations

DIGITS = {sign: number for number, sign in enumerate("零一二三四五六七八九")} | {"〇": 0, "两": 2, "兩": 2}
SCALES = {"十": 10, "百": 100, "千": 1000}
MYRIADS = {"万": 10**4, "萬": 10**4, "亿": 10**8, "億": 10**8, "兆": 10**12}
SIGNS = frozenset({*DIGITS, *SCALES, *MYRIADS})
LONGEST = 20
"""Signs of the longest number that is read."""


def han_number(said: str) -> int | None:
    """Return the value of a number, None if it is none; without a sign for tens or more each sign is one digit."""
    if not said or not SIGNS.issuperset(said) or len(said) > LONGEST:
        return None
    if DIGITS.keys() >= set(said):
        return int("".join(str(DIGITS[sign]) for sign in said))
    total = section = digit = 0
    for sign in said:
        if sign in DIGITS:
            digit = DIGITS[sign]
        elif sign in SCALES:
            section, digit = section + (digit or 1) * SCALES[sign], 0
        elif section or digit or not total:
            total, section, digit = total + (section + digit or 1) * MYRIADS[sign], 0, 0
        else:
            total *= MYRIADS[sign]
    return total + section + digit


def whole(said: str) -> int:
    """Return the number that is written in digits or in such signs."""
    number = han_number(said)
    return int(said) if number is None else number
