"""Which facts of linked sentences contradict each other, whatever words stand beside them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from fractions import Fraction
from functools import cache
from itertools import chain, product
from typing import NamedTuple, TypeVar

from copytaster.alignment.alignment import Link, Place, Relation
from copytaster.comparison.comparison import Passage
from copytaster.comparison.evidence import Evidence
from copytaster.comparison.fact_drafts import Drafts, Fact, Told, told
from copytaster.facts.certainty import BOUNDS, REACH
from copytaster.facts.date_values import Date
from copytaster.facts.figures import Figure
from copytaster.facts.name_variants import country, same_name
from copytaster.facts.names import Name, NameBook
from copytaster.facts.word_lists import of_all

NEAR = Fraction(3, 2)
"""The greatest ratio of two figures that are likely to state the same thing: 42 and 45 injured (decisions/0073)."""
ABOVE = "above"
"""The class of words of certainty that tell the lower bound of a figure: more than."""
DIGITS = 2
"""The fewest digits, without zeros at the end, of two figures that differ only in their order or the decimal sign."""
ESTIMATE = 5
"""A number that is an estimate in itself stands for all within this part of it: une quinzaine, 14 schools."""
HALF_HOUR = 30
CONVERTED = re.compile(r"\s?[(\[]\s?(?:[^\W\d_]+\s){0,2}|,\s[^\W\d_]{1,4}\s(?:[^\W\d_]+\s)?")
"""What stands between a figure and its conversion: 215 kroner (about $31); 215 kroner, or about $31."""
IN_BRACKETS = re.compile(r"[^.;()]{0,20}[(\[]")
"""What stands between a time and the same one elsewhere."""
LONE_FORMS = frozenset({"weekday", "day", "time", "year"})
"""The forms of a date that contradicts another one if both are the only ones of it in two linked sentences."""
Lonely = TypeVar("Lonely", Figure, Date)


class Lone(NamedTuple):
    """The figures and dates of a sentence that the version of a linked one does not state anywhere."""

    figures: Sequence[Figure]
    dates: Sequence[Date]


def rivals(drafts: Drafts) -> Iterator[tuple[Told, Told]]:
    """Yield the facts that contradict each other, as the left and the right version of a link state them.

    Two figures do if they are the only ones of their unit in two linked sentences that the other version lacks, and
    nearly alike, or if they are one number in two units; two weekdays, days, years or times if they are the only such
    ones; two names if they are a person's of one last name with another first name.
    """
    for link in drafts.index.comparison.alignment.links:
        for ours, theirs in alone(drafts, link):
            found: Iterable[tuple[Fact, Fact]] = chain(
                figures(ours.figures, theirs.figures), days(ours.dates, theirs.dates)
            )
            stated = ((told(link.left, one), told(link.right, other)) for one, other in found)
            yield from (both for both in stated if not is_rounding(drafts.evidence, *both))
        if Relation.SAME not in link.relation:
            yield from namesakes(drafts, link)


def alone(drafts: Drafts, link: Link) -> Iterator[tuple[Lone, Lone]]:
    """Yield for each two linked sentences of a link that is no copy the facts that only one of the versions states."""
    for here, there in link.sentences if Relation.SAME not in link.relation else ():
        yield (
            lone(drafts, link.left, here, link.right.version),
            lone(drafts, link.right, there, link.left.version),
        )


def lone(drafts: Drafts, place: Place, number: int, other: int) -> Lone:
    """Return the plain numbers and the dates of a sentence of a paragraph that the version `other` does not state.

    Numbers inside compounds are no such numbers: the nine-member panel voted by six to three. Nor are conversions.
    """
    sentence = drafts.index.sentences(place)[number]
    facts, text = drafts.evidence.facts(place).touched(*sentence), drafts.index.text(place)
    numbers = (one for one in facts.figures if not one.weak and amount(one) is not None)
    own = (one for one in numbers if not in_compound(one, text) and not is_conversion(one, facts.figures, text))
    dates = (one for one in facts.dates if one.sort in LONE_FORMS and not is_elsewhere(one, facts.dates, text))
    return Lone(
        [one for one in own if not drafts.states(one, other)],
        [one for one in dates if not drafts.states(one, other)],
    )


def in_compound(figure: Figure, text: str) -> bool:
    """Tell whether a number without a unit is the first part of a compound."""
    behind = text[figure.span.end : figure.span.end + 2]
    return not figure.unit and behind[:1] == "-" and behind[1:].isalpha()


def is_conversion(figure: Figure, figures: Sequence[Figure], text: str) -> bool:
    """Tell whether a figure only converts the one before it for the readers of another country: 560 kroner (£63)."""
    before = preceding(figure, figures)
    if before is None or not before.unit or not figure.unit or before.unit == figure.unit:
        return False
    return CONVERTED.fullmatch(text[before.span.end : figure.span.start]) is not None


def preceding(fact: Lonely, facts: Sequence[Lonely]) -> Lonely | None:
    """Return the last of the facts of a text that ends before another one, None if there is none."""
    return next((one for one in reversed(facts) if one.span.end <= fact.span.start), None)


def is_elsewhere(day: Date, dates: Sequence[Date], text: str) -> bool:
    """Tell whether a time only converts the one before it for readers elsewhere: 6.20am there (11.20am in Oslo)."""
    before = preceding(day, dates)
    if before is None or not (before.time and day.time):
        return False
    return IN_BRACKETS.fullmatch(text[before.span.end : day.span.start]) is not None


def figures(ours: Sequence[Figure], theirs: Sequence[Figure]) -> Iterator[tuple[Figure, Figure]]:
    """Yield the figures of linked sentences that contradict each other."""
    yield from (
        (one, other)
        for one, other in product(ours, theirs)
        if one.sort == other.sort and one.unit != other.unit and one.unit and other.unit
        if one.number == other.number and not one.agrees(other)
    )
    yield from (both for both in only_ones(ours, theirs) if alike(*both))


def only_ones(ours: Sequence[Figure], theirs: Sequence[Figure]) -> Iterator[tuple[Figure, Figure]]:
    """Yield the figures of linked sentences that are the only ones of one sort and unit in both."""
    left, right = (Counter((one.sort, one.unit) for one in found) for found in (ours, theirs))
    for one, other in product(ours, theirs):
        kind = one.sort, one.unit
        if kind == (other.sort, other.unit) and left[kind] == right[kind] == 1:
            yield one, other


def days(ours: Sequence[Date], theirs: Sequence[Date]) -> Iterator[tuple[Date, Date]]:
    """Yield the weekdays, days, years and times of linked sentences that contradict each other; times of one zone."""
    left, right = (Counter(one.sort for one in found) for found in (ours, theirs))
    for one, other in product(ours, theirs):
        only = one.sort == other.sort and left[one.sort] == right[one.sort] == 1
        if only and one.zone == other.zone and not one.compatible(other) and not is_about(one, other):
            yield one, other


def is_about(one: Date, other: Date) -> bool:
    """Tell whether one of two times is the other one to the nearest half an hour: 6:15, shortly after 6."""
    if one.time is None or other.time is None:
        return False
    ours, theirs = one.time.minute, other.time.minute
    return abs(ours - theirs) < HALF_HOUR and (ours % HALF_HOUR == 0) != (theirs % HALF_HOUR == 0)


def is_rounding(evidence: Evidence, left: Told, right: Told) -> bool:
    """Tell whether one of two figures is the other one, rounded, and says so: almost 1,900 for 1,870."""
    return rounds(evidence, left, right) or rounds(evidence, right, left)


def rounds(evidence: Evidence, exact: Told, about: Told) -> bool:
    """Tell whether a figure says that it is another one, rounded; some numbers say so themselves: une trentaine."""
    one, other = exact.fact, about.fact
    if not isinstance(one, Figure) or not isinstance(other, Figure) or one.unit != other.unit:
        return False
    number, whole = amount(other), amount(one)
    hedges, estimate = hedged(evidence, about.passage), is_estimate(evidence, about.passage)
    if not (hedges or estimate) or not number or not whole:
        return False
    if estimate and abs(number - whole) * ESTIMATE <= number:
        return True
    return is_round(number, whole) or is_next(number, whole) or (ABOVE in hedges and is_cut_off(number, whole))


def hedged(evidence: Evidence, figure: Passage) -> set[str]:
    """Return the classes of the words right before a figure that tell how exact it is: about, more than."""
    bounds = (one for one in evidence.facts(figure.place).certainty if one.kind in BOUNDS)
    return {one.kind for one in bounds if 0 <= figure.start - one.span.end <= REACH}


def is_estimate(evidence: Evidence, figure: Passage) -> bool:
    """Tell whether a figure is an estimate in itself: une trentaine."""
    return not rounded().isdisjoint(evidence.words(figure).lower().split())


@cache
def rounded() -> frozenset[str]:
    """Return the numbers that are estimates in themselves, in all languages: trentaine."""
    return frozenset(of_all("numbers", "rounded"))


def alike(one: Figure, other: Figure) -> bool:
    """Tell whether two figures are likely to state the same thing, and one is not the other, rounded."""
    less, more = sorted(filter(None, map(amount, (one, other))))
    if more <= less * NEAR:
        return not is_round(less, more) and not is_round(more, less)
    digits = [str(value.numerator * (10**6 // value.denominator)).rstrip("0") for value in (less, more)]
    turned = sorted(digits[0]) == sorted(digits[1]) and len(str(int(less))) == len(str(int(more)))
    return len(digits[0]) >= DIGITS and (digits[0] == digits[1] or turned)


def amount(figure: Figure) -> Fraction | None:
    """Return the number of a figure; None if it is no positive one, such as an ordinal, a score or “thousands”."""
    return figure.number if figure.form is None and figure.number > 0 else None


def is_round(one: Fraction, other: Fraction) -> bool:
    """Tell whether a whole number with zeros at its end is another one, rounded: 1,200 for 1,187."""
    if one.denominator > 1:
        return False
    return zeros(one) > 0 and abs(one - other) * 2 <= 10 ** zeros(one)


def is_cut_off(about: Fraction, exact: Fraction) -> bool:
    """Tell whether a whole number with zeros at its end is a larger one, rounded down: more than 85,000 for 86,000."""
    return about.denominator == 1 and 0 < exact - about <= 10 ** zeros(about) > 1


def zeros(number: Fraction) -> int:
    """Return how many zeros a whole number ends with."""
    return len(str(number.numerator)) - len(str(number.numerator).rstrip("0"))


def is_next(about: Fraction, exact: Fraction) -> bool:
    """Tell whether a whole number is the nearest one to another number: four for 3.6."""
    return about.denominator == 1 < exact.denominator and abs(about - exact) * 2 <= 1


def namesakes(drafts: Drafts, link: Link) -> Iterator[tuple[Told, Told]]:
    """Yield the names of a link that have a last name in common and another first name: Karin and Karl Obermaier.

    Or the same first names and one last name, but for the order of its letters: Jane Liu, Jane Lui.
    A first name that stands alone in the other paragraph is known there: her father, Albert.
    """
    left, right = drafts.evidence.facts(link.left).names, drafts.evidence.facts(link.right).names
    book = drafts.evidence.book(drafts.evidence.language(link.left.version))
    ours = [name for name in left if is_whole(name, book) and not drafts.states(name, link.right.version)]
    theirs = [name for name in right if is_whole(name, book) and not drafts.states(name, link.left.version)]
    single = {name.words for name in (*left, *right) if len(name.words) == 1}
    for one, other in product(ours, theirs):
        known = not single.isdisjoint((one.words[:1], other.words[:1]))
        kin = (one.words[-1] == other.words[-1] and not known) or is_slip(one, other)
        if kin and not same_name(one, other, book):
            yield told(link.left, one), told(link.right, other)


def is_slip(one: Name, other: Name) -> bool:
    """Tell whether two names differ only in the order of the letters of the last one."""
    return one.words[:-1] == other.words[:-1] and sorted(one.words[-1]) == sorted(other.words[-1])


def is_whole(name: Name, book: NameBook) -> bool:
    """Tell whether a name has a last name and others: Eastern Europe is not one of a family."""
    return len(name.words) > 1 and country(name.words[-1], book.known) is None
