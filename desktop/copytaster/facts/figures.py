"""The figures in a passage, in words or digits, and their normal form."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from functools import cache

from copytaster.facts.amounts import amount_at
from copytaster.facts.currencies import CURRENCIES, LETTERS
from copytaster.facts.digit_amounts import LONGEST_NUMBER, is_age_group
from copytaster.facts.han_amounts import digit_share_at, han_at
from copytaster.facts.measures import CELSIUS, DEGREES, Quantity, as_much, kin, kind
from copytaster.facts.mixed_units import with_rest
from copytaster.facts.number_words import NumberWords, number_words
from copytaster.facts.pieces import Amount, Form, Words
from copytaster.facts.taken import is_taken
from copytaster.facts.units import unit_at
from copytaster.facts.word_lists import Lists, of_all
from copytaster.text.normalize import normalize
from copytaster.text.spans import Span

HAN = r"\u3005-\u3007\u3041-\u309f\u3400-\u4dbf\u4e00-\u9fff"
"""Characters of scripts without spaces, each of which may be a word."""
PIECE = re.compile(r"\d{1,3}(?:\x20\d{3})+(?!\d)|\d+(?:[.,:/'\u2019\u00a0\u202f]\d+)*|[^\W\d_]+|[^\s\w]|_")
"""Words, runs of digits and single signs: finer than tokens, because “28-year-old” and “1000’s” contain figures."""
DIGIT = re.compile(r"\d")
LONG = "long"
"""What makes a figure of a unit of time without an article: “hour-long”."""
LONGEST_SIGN = 5
"""Pieces of the longest phrase for a minus: au-dessous de zéro."""
CENTS = "cents"
TENTH = "tenth"
"""The unit of shares told in tenths, in Chinese and Japanese: 三成, 3割5分."""
LARGEST_VAGUE = 1000
"""How many times its scale such a figure stands for at most: a million is not “thousands”."""
SIGN = re.compile(f"[{HAN}]")
FINE = re.compile(PIECE.pattern.replace(r"[^\W\d_]+", rf"[{HAN}]|[^\W\d_{HAN}]+"))
"""The same, but character by character in scripts without spaces: 12亿美元."""


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure in a text.

    `unit` is a short sign or empty, which it is if there is a `form`; a vague `number` is the scale, `score` is ``3-1``
    or, with the points of a tie-break, ``7-6(5)``. `weak` words such as “one” often mean no figure.
    """

    span: Span
    number: Fraction
    unit: str = ""
    weak: bool = False
    form: Form | None = None
    score: str = ""

    @property
    def value(self) -> str:
        """Return the number in normal form: ``5000000``, ``2/3``, ``21.`` for the 21st, ``n*10000``, ``3-1``."""
        match self.form:
            case Form.ORDINAL:
                return f"{self.number}."
            case Form.VAGUE:
                return f"n*{self.number}"
            case Form.SCORE:
                return self.score
        return str(self.number)

    @property
    def normal(self) -> str:
        """Return value and unit as one string, equal for all ways to write the same figure."""
        return f"{self.value} {self.unit}".rstrip()

    def agrees(self, other: Figure) -> bool:
        """Tell whether both state the same: equal, or as much in other units, or one of them lacks the unit.

        An ordinal equals the plain number, which may be one too: “3e trimestre”, “number three”, 第3.
        """
        if self.form is other.form is None:
            return as_much(self.quantity, other.quantity)
        alike = self.form == other.form or {self.form, other.form} == {None, Form.ORDINAL}
        return alike and (*self.quantity, self.score) == (*other.quantity, other.score)

    def holds(self, other: Figure) -> bool:
        """Tell whether the other one may be what this one says vaguely: “thousands”, 4,000; 7-6, 7-6 (5)."""
        if self.form is Form.SCORE:
            return other.score.startswith(f"{self.score}(")
        return self.is_vague and other.is_whole and self.number <= other.number < self.number * LARGEST_VAGUE

    @property
    def quantity(self) -> Quantity:
        """Return number and unit."""
        return Quantity(self.number, self.unit)

    @property
    def is_vague(self) -> bool:
        """Tell whether it tells only a scale: tens of thousands."""
        return self.form is Form.VAGUE

    @property
    def is_whole(self) -> bool:
        """Tell whether it is a plain whole number, 0 or more."""
        return self.form is None and self.number.denominator == 1 and self.number >= 0

    @property
    def is_bare(self) -> bool:
        """Tell whether it is a number without a unit, which may be the same as one with a unit, or count something."""
        return not self.unit and self.is_whole

    @property
    def kin(self) -> tuple[str, ...]:
        """Return keys for a fast search: two figures that agree have at least one of them in common."""
        return (self.value.rstrip("."),) if self.form else kin(self.quantity)

    @property
    def sort(self) -> str:
        """Return the sort of figure (a length, a share, an ordinal, a score …): only those of one sort contradict."""
        if self.unit:
            return kind(self.unit)
        return self.form if self.form in {Form.ORDINAL, Form.SCORE} else ""


def figures(text: str, language: str, taken: Sequence[Span] = (), own: Lists = ()) -> tuple[Figure, ...]:
    """Return the figures of a passage in order, except those inside the sorted spans `taken` (dates and times)."""
    known = number_words(language, own)
    pattern = FINE if not text.isascii() and SIGN.search(text) else PIECE
    if known.attached:
        pattern = with_attached(known.attached)
    said = pattern.findall(text.lower()) if text.isascii() else [folded(piece) for piece in pattern.findall(text)]
    if known.starts.isdisjoint(said) and not DIGIT.search(text):
        return ()
    words = Words([match.span() for match in pattern.finditer(text)], said, known, text)
    found: list[Figure] = []
    end = 0
    for position in beginnings(said, known):
        if position < end:
            continue
        figure, end = figure_at(words, position)
        if figure is not None and not is_taken(figure.span, taken):
            found.append(priced(text, figure, known))
    return tuple(found) if text.isascii() else tuple(with_marks(text, figure) for figure in found)


@cache
def with_attached(attached: re.Pattern[str]) -> re.Pattern[str]:
    """Return the pattern of the pieces of a passage in a language whose “and” is one word with a number."""
    return re.compile(f"{attached.pattern}|{PIECE.pattern}")


def with_marks(text: str, figure: Figure) -> Figure:
    """Return a figure with the combining marks of its last letter, which are pieces of their own: ١٤ يوماً."""
    end = figure.span.end
    while unicodedata.category(text[end : end + 1] or " ")[0] == "M":
        end += 1
    return figure if end == figure.span.end else replace(figure, span=Span(figure.span.start, end))


def priced(text: str, figure: Figure, known: NumberWords) -> Figure:
    """Return a figure in cents if that is what the small letter behind it means: 2.5c a litre, but 31C."""
    last = text[figure.span.end - 2 : figure.span.end]
    in_cents = figure.unit == CELSIUS and last[:1].isdecimal() and last.endswith("c") and CENTS in known.units
    return replace(figure, unit=known.units[CENTS]) if in_cents else figure


def folded(piece: str) -> str:
    """Return a piece normalized for matching; for ASCII lower case is enough."""
    return piece.lower() if piece.isascii() else normalize(piece)


def beginnings(said: Sequence[str], known: NumberWords) -> list[int]:
    """Return the numbers of the pieces where a figure may begin: at most one in fifty, often none in a paragraph."""
    starts = known.starts
    begins = {place for place, word in enumerate(said) if word in starts or word[:1].isdecimal()}
    if not CURRENCIES.keys().isdisjoint(said):
        signs = [place for place, word in enumerate(said) if word in CURRENCIES]
        begins.update(signs, (place - 1 for place in signs if place))
    if not LETTERS.keys().isdisjoint(said):
        begins.update(place for place, word in enumerate(said) if word in LETTERS)
    return sorted(begins)


def figure_at(words: Words, position: int) -> tuple[Figure | None, int]:
    """Return the figure that begins at a position, or None, and the position at which to continue."""
    word = words.at(position)
    if word in words.known.times:
        return one_of(words, position)
    if word in words.known.multiples:
        return Figure(words.span(position, position + 1), words.known.multiples[word], weak=True), position + 1
    vague = vague_at(words, position)
    if vague is not None:
        return vague
    amount = digit_share_at(words, position) if words.known.counters else None
    amount = amount or amount_at(words, position) or (han_at(words, position) if words.known.counters else None)
    if amount is None:
        return None, position + 1
    if amount.form:
        span = words.span(position, amount.end)
        return Figure(span, amount.value, weak=amount.weak, form=amount.form, score=amount.score), amount.end
    return measured(words, position, amount)


def measured(words: Words, position: int, amount: Amount) -> tuple[Figure, int]:
    """Return the figure of an amount with its sign, its unit and what follows in a smaller unit, and where it ends."""
    unit, end = unit_at(words, amount.end) if not amount.unit else (amount.unit, amount.end)
    if not unit and amount.value.denominator > 1:
        unit, end = point_at(words, amount.end)
    more, end = with_rest(words, unit, end) if unit else (Fraction(0), end)
    start = signed(words, position)
    cold = below_zero(words, end) if unit.startswith(DEGREES) else end
    value = -amount.value - more if start < position or end < cold else amount.value + more
    if unit == TENTH:
        value, unit = value * 10, "%"
    weak = amount.weak and (not unit or bool(words.known.counters))
    return Figure(words.span(start, cold), value, unit, weak), cold


def below_zero(words: Words, position: int) -> int:
    """Return the position after “below zero”, which makes degrees negative, or the same position."""
    ends = range(min(position + LONGEST_SIGN, len(words.folded)), position, -1)
    return next((end for end in ends if " ".join(words.folded[position:end]) in words.known.below), position)


def point_at(words: Words, position: int) -> tuple[str, int]:
    """Return the unit of a part of a percentage point, and the position after it: “quarter point”, “half a point”."""
    place = position + (words.at(position) == "-" or words.at(position) in words.known.articles)
    return ("pp", place + 1) if words.at(place) in words.known.points else ("", position)


def one_of(words: Words, position: int) -> tuple[Figure | None, int]:
    """Return the weak figure 1 of a unit of time (“an hour”, “hour-long”), or None, and the position after it."""
    long = words.at(position + 1) == "-" and words.at(position + 2) == LONG
    article = words.at(position - 1) in words.known.articles
    if not article and not long:
        return None, position + 1
    unit = words.known.units[words.at(position)]
    more, end = with_rest(words, unit, position + 1)
    return Figure(words.span(position - article, end), 1 + more, unit, weak=not more), end


def vague_at(words: Words, position: int) -> tuple[Figure, int] | None:
    """Return a figure such as “tens of thousands”, “dozens” or “1000’s” and the position after it, or None."""
    known = words.known
    scale, end = plural_at(words, position)
    if not scale:
        return None
    if words.at(end) in known.of or not known.of:  # without a word between them: десятки тысяч
        inner, inner_end = plural_at(words, end + bool(known.of))
        if inner:
            return Figure(words.span(position, inner_end), Fraction(scale * inner), form=Form.VAGUE), inner_end
    weak = words.at(position) in known.weak
    return Figure(words.span(position, end), Fraction(scale), weak=weak, form=Form.VAGUE), end


def plural_at(words: Words, position: int) -> tuple[int, int]:
    """Return the number in a plural such as “thousands” or “1,000’s”, and the position after it; 0 if there is none."""
    word = words.at(position)
    if word in words.known.plurals and words.at(position - 1) not in words.known.words:
        return words.known.plurals[word], position + 1
    if not word[:1].isdecimal() or len(word) > LONGEST_NUMBER:
        return 0, position
    end = position + (2 if words.at(position + 1) == "'" else 1)
    digits = "".join(filter(str.isdecimal, word))
    several = words.at(end) == "s" and words.touching(end) and not is_age_group(words, position)
    if several and set(digits[1:]) == {"0"}:
        return int(digits), end + 1
    return 0, position


def signed(words: Words, position: int) -> int:
    """Return where a number begins, including a minus: the word, or a sign next to it that follows a space.

    After “plus or” a minus tells no sign but a tolerance, after “au” (at least) a bound.
    """
    for start in range(max(0, position - LONGEST_SIGN), position):
        if " ".join(words.folded[start:position]) in words.known.minus:
            bounded = set(words.folded[max(0, start - 2) : start]).intersection(of_all("numbers", "no_minus"))
            return position if bounded else start
    apart = not words.touching(position - 1) or (words.known.counters and not words.at(position - 2).isascii())
    return position - 1 if words.at(position - 1) == "-" and words.touching(position) and apart else position
