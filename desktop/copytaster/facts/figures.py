"""Which figures a passage states, in words or digits, and their one normal form."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import NamedTuple

from copytaster.facts.number_words import NumberWords, number_words
from copytaster.facts.word_lists import Lists
from copytaster.text.normalize import normalize
from copytaster.text.spans import Span

CURRENCIES = {
    "$": "USD",
    "€": "EUR",
    "£": "GBP",
    "¥": "JPY",
    "₽": "RUB",
    "₹": "INR",
    "₴": "UAH",
    "₩": "KRW",
    "₺": "TRY",
}
PIECE = re.compile(r"\d{1,3}(?:\x20\d{3})+(?!\d)|\d+(?:[.,:/'\u2019\u00a0\u202f]\d+)*|[^\W\d_]+|[^\s\w]|_")
"""Words, runs of digits and single marks: finer than tokens, because “28-year-old” and “1000’s” state figures."""
GROUPED = re.compile(r"\d{1,3}(?:(?P<mark>[.,'\s])\d{3})(?:(?P=mark)\d{3})*")
ORDINAL_ENDINGS = {"st", "nd", "rd", "th"}
ARTICLES = frozenset({"a", "an", "ein", "eine", "einen", "einem", "einer", "un", "une", "una"})
"""What makes a scale after it a figure: “a dozen”, “a million”."""
SIGNS = frozenset("%‰°")
PARTS = {
    "s": (Fraction(1, 3600), "h"),
    "min": (Fraction(1, 60), "h"),
    "day": (Fraction(24), "h"),
    "week": (Fraction(168), "h"),
    "year": (Fraction(12), "month"),
    "cm": (Fraction(1, 100_000), "km"),
    "m": (Fraction(1, 1000), "km"),
    "kg": (Fraction(1, 1000), "t"),
}
"""How much of a larger or smaller unit a unit is, where that is the same everywhere: 60 minutes are an hour."""
HUNDRED = 100
SHORT_SCALE = 2
"""Letters of a scale that stands only after digits: “5 m”, “5 bn”."""
LONGEST_UNIT = 3
LONGEST_CODE = 4
LONGEST_SCORE = 4
LONGEST_NUMBER = 30
"""Signs of a number in digits; a longer one is a key or a code, and beyond 4,300 Python does not read it."""


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure where it stands.

    `value` is the number in normal form (``5000000``, ``2/3``, ``21.`` for the 21st, ``n*10000`` for tens of
    thousands, ``3-1`` for a score), `unit` a short sign or empty; `weak` words such as “one” often state no figure.
    """

    span: Span
    value: str
    unit: str = ""
    weak: bool = False

    @property
    def normal(self) -> str:
        """Return value and unit in one string, equal for every way to write the same figure."""
        return f"{self.value} {self.unit}".rstrip()

    def agrees(self, other: Figure) -> bool:
        """Tell whether both state the same: the same number, and no two different units, or as much in other units."""
        if self.unit == other.unit or not self.unit or not other.unit:
            return self.value == other.value
        return self.measure == other.measure

    @property
    def measure(self) -> tuple[Fraction, str]:
        """Return number and unit, in the unit that those of its kind are told in."""
        factor, unit = PARTS.get(self.unit, (Fraction(1), self.unit))
        return Fraction(self.value) * factor, unit


class Words(NamedTuple):
    """A passage as the scanner sees it: where its pieces stand, their text folded, the number words of its language."""

    pieces: Sequence[tuple[int, int]]
    folded: Sequence[str]
    known: NumberWords

    def at(self, position: int) -> str:
        """Return the folded piece at a position, or an empty string past the end."""
        return self.folded[position] if 0 <= position < len(self.folded) else ""

    def span(self, first: int, end: int) -> Span:
        """Return the span of the pieces `first` up to but not including `end`."""
        return Span(self.pieces[first][0], self.pieces[end - 1][1])

    def touching(self, position: int) -> bool:
        """Tell whether no space stands between the piece at a position and the one before it."""
        return 0 < position < len(self.pieces) and self.pieces[position - 1][1] == self.pieces[position][0]


class Amount(NamedTuple):
    """A number read so far: its value, the position after it, its unit if it came with one."""

    value: Fraction
    end: int
    unit: str = ""
    weak: bool = False
    form: str = ""


def figures(text: str, language: str, taken: Sequence[Span] = (), own: Lists = ()) -> tuple[Figure, ...]:
    """Return the figures of a passage in order, but for what overlaps the spans `taken`: its dates and times."""
    said = PIECE.findall(text.lower()) if text.isascii() else [folded(piece) for piece in PIECE.findall(text)]
    known = number_words(language, own)
    begins = beginnings(said, known)
    if not begins:
        return ()
    words = Words([match.span() for match in PIECE.finditer(text)], said, known)
    found: list[Figure] = []
    end = 0
    for position in begins:
        if position < end:
            continue
        figure, end = figure_at(words, position)
        if figure is not None and not any(figure.span.overlaps(span) for span in taken):
            found.append(figure)
    return tuple(found)


def folded(piece: str) -> str:
    """Return a piece folded for matching; most are plain letters, which need no more than lower case."""
    return piece.lower() if piece.isascii() else normalize(piece)


def beginnings(said: Sequence[str], known: NumberWords) -> list[int]:
    """Return at which pieces a figure may begin: no more than one in fifty, and in half of all paragraphs none."""
    begins = {place for place, word in enumerate(said) if word in known.starts or word[:1].isdecimal()}
    if not CURRENCIES.keys().isdisjoint(said):
        signs = [place for place, word in enumerate(said) if word in CURRENCIES]
        begins.update(signs, (place - 1 for place in signs if place))
    return sorted(begins)


def figure_at(words: Words, position: int) -> tuple[Figure | None, int]:
    """Return the figure that begins at a position, and where to go on."""
    if words.at(position) in words.known.times:
        return one_of(words, position), position + 1
    vague = vague_at(words, position)
    if vague is not None:
        return vague
    amount = amount_at(words, position)
    if amount is None:
        return None, position + 1
    if amount.form:
        return Figure(words.span(position, amount.end), amount.form, weak=amount.weak), amount.end
    unit, end = unit_at(words, amount.end) if not amount.unit else (amount.unit, amount.end)
    start = signed(words, position)
    value = -amount.value if words.at(start) == "-" else amount.value
    return Figure(words.span(start, end), str(value), unit, amount.weak and not unit), end


def one_of(words: Words, position: int) -> Figure | None:
    """Return the figure of a unit of time that only an article stands before: “an hour”; weak, as “one” is."""
    if words.at(position - 1) not in ARTICLES:
        return None
    unit = words.known.units[words.at(position)]
    return Figure(words.span(position - 1, position + 1), "1", unit, weak=True)


def vague_at(words: Words, position: int) -> tuple[Figure, int] | None:
    """Return a figure such as “tens of thousands”, “dozens” or “1000’s”."""
    known = words.known
    scale, end = plural_at(words, position)
    if not scale:
        return None
    if words.at(end) in known.of:
        inner, inner_end = plural_at(words, end + 1)
        if inner:
            return Figure(words.span(position, inner_end), f"n*{scale * inner}"), inner_end
    return Figure(words.span(position, end), f"n*{scale}"), end


def plural_at(words: Words, position: int) -> tuple[int, int]:
    """Return the scale that a plural such as “thousands” or “1,000’s” names, and the position after it; 0 if none."""
    word = words.at(position)
    if word in words.known.plurals and words.at(position - 1) not in words.known.words:
        return words.known.plurals[word], position + 1
    if not word[:1].isdecimal() or len(word) > LONGEST_NUMBER:
        return 0, position
    end = position + (2 if words.at(position + 1) == "'" else 1)
    digits = "".join(filter(str.isdecimal, word))
    if words.at(end) == "s" and words.touching(end) and set(digits[1:]) == {"0"}:
        return int(digits), end + 1
    return 0, position


def amount_at(words: Words, position: int) -> Amount | None:
    """Return the number that begins at a position, in digits or in words."""
    if words.at(position)[:1].isdecimal():
        amount = digits_at(words, position)
    else:
        amount = priced_at(words, position) or spelt_at(words, position)
    if amount is None or amount.form:
        return amount
    return scaled(words, amount)


def priced_at(words: Words, position: int) -> Amount | None:
    """Return the amount of money that begins with a currency sign, such as “£5m” or “US$1,000”."""
    letters = words.touching(position + 1) and len(words.at(position)) < LONGEST_CODE and words.at(position).isalpha()
    sign = position + letters
    if words.at(sign) not in CURRENCIES or not words.at(sign + 1)[:1].isdecimal():
        return None
    amount = digits_at(words, sign + 1)
    code = CURRENCIES[words.at(sign)]
    if letters and words.at(position) != "us":
        code = words.at(position).upper() + words.at(sign)
    return Amount(amount.value, amount.end, code) if amount and not amount.form else None


def digits_at(words: Words, position: int) -> Amount | None:
    """Return the number that digits state, with a scale or an ordinal ending that touches them."""
    score = score_at(words, position)
    if score is not None:
        return score
    value = parsed(words.at(position), words.known.decimal)
    ending = words.at(position + 1) if words.touching(position + 1) else ""
    if value is None or named(words, position):
        return None
    if ending in ORDINAL_ENDINGS:
        return Amount(value, position + 2, form=f"{value}.")
    if ending in words.known.scales:
        return Amount(value * words.known.scales[ending], position + 2)
    return Amount(value, position + 1)


def named(words: Words, position: int) -> bool:
    """Tell whether digits belong to a name such as “B-52” or “G20”."""
    before = position - (words.at(position - 1) == "-" and words.touching(position))
    return words.touching(before) and words.at(before - 1).isalpha()


def score_at(words: Words, position: int) -> Amount | None:
    """Return a score such as 3-1: two short numbers joined by a dash without spaces."""
    first, dash, second = (words.at(position + offset) for offset in range(3))
    if dash != "-" or not first.isdecimal() or not second.isdecimal() or len(first + second) > LONGEST_SCORE:
        return None
    tight = words.touching(position + 1) and words.touching(position + 2) and words.at(position + 3) != "-"
    return Amount(Fraction(0), position + 3, form=f"{first}-{second}") if tight else None


def parsed(digits: str, decimal: str) -> Fraction | None:
    """Return the value of digits with marks between them, read as the language writes decimals."""
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
    """Return the value of a fraction in digits, such as 2/3; 24/7 and 2021/22 are none."""
    part, _, whole = digits.partition("/")
    return Fraction(int(part), int(whole)) if whole.isdecimal() and int(part) < int(whole) < HUNDRED else None


def spelt_at(words: Words, position: int) -> Amount | None:
    """Return the number that words state: “four”, “twenty-one”, “one hundred and five”, “two-thirds”, “third”."""
    known = words.known
    word = words.at(position)
    if word in known.ordinals:
        return Amount(
            Fraction(known.ordinals[word]), position + 1, form=f"{known.ordinals[word]}.", weak=word in known.weak
        )
    if word in known.fractions:
        return Amount(known.fractions[word], after_article(words, position + 1), weak=word in known.weak)
    value, end = counted_at(words, position)
    if end == position:
        return None
    ordinal = words.at(end + 1) if words.at(end) == "-" else ""
    if ordinal in known.ordinals and ordinal not in known.fractions:
        return Amount(value, end + 2, form=f"{value + known.ordinals[ordinal]}.")
    part = end + (words.at(end) == "-")
    if words.at(part) in known.fractions and words.at(part) not in known.words:
        return Amount(value * known.fractions[words.at(part)], part + 1)
    return Amount(value, end, weak=end == position + 1 and word in known.weak)


def counted_at(words: Words, position: int) -> tuple[Fraction, int]:
    """Return the number that counting words state, and the position after the last of them."""
    known = words.known
    total, current, end, place = 0, 0, position, position
    while place < len(words.folded):
        number, after = longest(words, place)
        begun = place > position or words.at(position - 1) in ARTICLES
        scale = known.scales.get(words.at(place), 0) if begun and len(words.at(place)) > SHORT_SCALE else 0
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


def longest(words: Words, position: int) -> tuple[int | None, int]:
    """Return the number that the longest counting word here states: “quatre-vingt-dix” is one word of five pieces."""
    for length in (5, 3, 1):
        word = "".join(words.folded[position : position + length])
        if position + length <= len(words.folded) and word in words.known.words:
            return words.known.words[word], position + length
    return None, position


def joins(words: Words, position: int) -> int:
    """Return 1 where a hyphen or “and” joins two number words, else 0."""
    following = words.at(position + 1)
    number = following in words.known.words or following in words.known.scales
    return int(number and (words.at(position) == "-" or words.at(position) in words.known.joins))


def after_article(words: Words, position: int) -> int:
    """Return the position after what parts a fraction from its scale or unit: “half a million”, “half an hour”."""
    article = position + (words.at(position) in words.known.of)
    following = words.at(article + 1)
    joined = words.at(article) in ARTICLES and (following in words.known.scales or following in words.known.times)
    return article + 1 if joined else position


def scaled(words: Words, amount: Amount) -> Amount:
    """Return the number multiplied by the scale that follows it: “5 million”, “1.2-billion”."""
    end = amount.end + (1 if words.at(amount.end) == "-" and words.at(amount.end + 1) in words.known.scales else 0)
    scale = words.known.scales.get(words.at(end))
    if scale is None or len(words.at(end)) == 1:
        return amount
    return Amount(amount.value * scale, end + 1, amount.unit)


def unit_at(words: Words, position: int) -> tuple[str, int]:
    """Return the unit that follows a number, hyphenated or not, and the position after it."""
    start = position + (words.at(position) == "-")
    for length in range(LONGEST_UNIT, 0, -1):
        name = " ".join(words.folded[start : start + length])
        if start + length <= len(words.folded) and name in words.known.units:
            end = start + length
            old = words.at(end) == "-" and words.at(end + 1) == "old"
            return words.known.units[name], end + 2 * old
    if words.at(position) in SIGNS:
        return words.at(position), position + 1
    if words.at(position) in CURRENCIES:
        return CURRENCIES[words.at(position)], position + 1
    return "", position


def signed(words: Words, position: int) -> int:
    """Return where a number begins, its minus sign included: one that touches the number and nothing before it."""
    minus = words.at(position - 1) == "-" and words.touching(position) and not words.touching(position - 1)
    return position - 1 if minus else position
