"""Which figures and names of linked sentences contradict each other, whatever words stand beside them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from fractions import Fraction
from itertools import product
from typing import TypeAlias

from copytaster.alignment.alignment import Link, Place, Relation
from copytaster.comparison.comparison import Passage
from copytaster.comparison.evidence import Evidence
from copytaster.comparison.index import Index
from copytaster.facts.figures import Figure
from copytaster.facts.name_variants import country, same_name
from copytaster.facts.names import Name, NameBook

NEAR = Fraction(3, 2)
"""The greatest ratio of two figures that are likely to state the same thing: 42 and 45 injured (decisions/0073)."""
DIGITS = 2
"""The fewest digits, without zeros at the end, of two figures that differ in the place of the decimal sign only."""
Told: TypeAlias = tuple[Passage, Figure | Name]
"""A figure or a name, with the passage that states it."""


def rivals(
    index: Index, evidence: Evidence, states: Callable[[Figure | Name, int], bool]
) -> Iterator[tuple[Told, Told]]:
    """Yield the figures and names that contradict each other, as the left and the right version of a link state them.

    Two figures do if they are the only ones of their unit in two linked sentences that the other version lacks, and
    nearly alike; two names do if they are a person's of one last name with another first name. `states(fact, version)`
    tells whether a version states a fact of another one.
    """
    for link in index.comparison.alignment.links:
        if Relation.SAME not in link.relation:
            yield from figures(index, evidence, link, states)
            yield from namesakes(evidence, link, states)


def figures(
    index: Index, evidence: Evidence, link: Link, states: Callable[[Figure | Name, int], bool]
) -> Iterator[tuple[Told, Told]]:
    """Yield the figures of linked sentences that contradict each other."""
    places = link.left, link.right
    for pair in link.sentences:
        lone: list[dict[tuple[str, str], list[Figure]]] = []
        for place, number, other in zip(places, pair, reversed(places), strict=True):
            span = index.sentences(place)[number]
            found = evidence.facts(place).touched(*span).figures
            lone.append(by_unit(one for one in found if not states(one, other.version)))
        for unit in lone[0].keys() & lone[1].keys():
            ours, theirs = lone[0][unit], lone[1][unit]
            if len(ours) == len(theirs) == 1 and alike(ours[0], theirs[0]):
                yield told(link.left, ours[0]), told(link.right, theirs[0])


def by_unit(found: Iterable[Figure]) -> dict[tuple[str, str], list[Figure]]:
    """Return the figures that are plain numbers, by sort and unit."""
    shelves: dict[tuple[str, str], list[Figure]] = defaultdict(list)
    for figure in found:
        if not figure.weak and amount(figure) is not None:
            shelves[figure.sort, figure.unit].append(figure)
    return shelves


def alike(one: Figure, other: Figure) -> bool:
    """Tell whether two figures are likely to state the same thing, and one is not the other, rounded."""
    less, more = sorted(filter(None, map(amount, (one, other))))
    if more <= less * NEAR:
        return not is_round(less, more) and not is_round(more, less)
    digits = [str(value.numerator * (10**6 // value.denominator)).rstrip("0") for value in (less, more)]
    return digits[0] == digits[1] and len(digits[0]) >= DIGITS


def amount(figure: Figure) -> Fraction | None:
    """Return the number of a figure; None if it is no positive one, such as an ordinal, a score or “thousands”."""
    whole, _, parts = figure.value.partition("/")
    if not whole.isdecimal() or not (parts or "1").isdecimal():
        return None
    return Fraction(int(whole), int(parts or 1)) or None


def is_round(one: Fraction, other: Fraction) -> bool:
    """Tell whether a whole number with zeros at its end is another one, rounded: 1,200 for 1,187."""
    if one.denominator > 1:
        return False
    zeros = len(str(one.numerator)) - len(str(one.numerator).rstrip("0"))
    return zeros > 0 and abs(one - other) * 2 <= 10**zeros


def namesakes(
    evidence: Evidence, link: Link, states: Callable[[Figure | Name, int], bool]
) -> Iterator[tuple[Told, Told]]:
    """Yield the names of a link that have a last name in common and another first name: Karin and Karl Obermaier."""
    places: Sequence[Place] = (link.left, link.right)
    book = evidence.book(evidence.language(link.left.version))
    ours, theirs = (
        [name for name in evidence.facts(place).names if is_whole(name, book) and not states(name, other.version)]
        for place, other in zip(places, reversed(places), strict=True)
    )
    for one, other in product(ours, theirs):
        if one.words[-1] == other.words[-1] and not same_name(one, other, book):
            yield told(link.left, one), told(link.right, other)


def is_whole(name: Name, book: NameBook) -> bool:
    """Tell whether a name has a last name and others: Eastern Europe is not one of a family."""
    return len(name.words) > 1 and country(name.words[-1], book.known) is None


def told(place: Place, fact: Figure | Name) -> Told:
    """Return a fact with the passage that states it."""
    return Passage(*place, *fact.span), fact
