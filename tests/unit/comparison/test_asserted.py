from dataclasses import replace

import pytest

from copytaster.comparison.asserted import DATES, FEW, FIGURES, Asserted, names_by
from copytaster.facts.dates import Date, dates
from copytaster.facts.facts import NOTHING
from copytaster.facts.figures import Figure, figures
from copytaster.facts.name_variants import same_name
from copytaster.facts.names import name_book, names

MANY = "It cost {n} euros, {n} miles away, {n}% of {n} boats, on {d} March {y} at {h} a.m."
TOWNS = (
    "Ana Berner and Anna Berner of Kyiv, Kiev and Port Ellerin met usKarl Josef Meier and Karl Josef Meier in Skarn."
)


def told(number):
    return MANY.format(n=number, d=1 + number % 28, y=1900 + number, h=1 + number % 11)


def paragraph(count=60):
    text = " ".join(map(told, range(1, count)))
    return replace(NOTHING, figures=figures(text, "en"), dates=dates(text, "en"))


def found_in(text):
    return *figures(text, "en"), *dates(text, "en")


@pytest.mark.parametrize(
    "said",
    [
        *("7 euros", "7", "six and a half miles", "11 km", "10,000 yards", "half", "a third", "33%", "33.4%", "20 °C"),
        *("3 March 1902", "March 1902", "3 March", "1902", "3 a.m.", "0300 GMT", "15:30", "Friday", "9,999 boats"),
    ],
)
def test_an_index_finds_what_comparing_one_by_one_finds(said):
    asserted = paragraph()
    for one in found_in(said):
        kind, agrees = (FIGURES, Figure.agrees) if isinstance(one, Figure) else (DATES, Date.agrees)
        times = sum(agrees(one, other) for other in kind.of(asserted))
        indexed = Asserted((asserted,), kind)
        assert (indexed.times(one, agrees), indexed.lacks(one, agrees)) == (times, not times)


def test_an_index_finds_the_variants_of_a_name():
    text = f"{TOWNS} {' '.join(f'They saw {sign}elm.' for sign in 'BCDFGHJKLMNPRSTVW')}"
    book = name_book([text], "en")
    found = names(text, book)
    indexed = Asserted((replace(NOTHING, names=found),), names_by(book))
    assert len(found) > FEW
    for one in found:
        assert indexed.times(one, lambda a, b: same_name(a, b, book)) == sum(same_name(one, b, book) for b in found)


@pytest.mark.parametrize(("kind", "agrees"), [(FIGURES, Figure.agrees), (DATES, Date.agrees)])
def test_a_search_among_very_many_facts_looks_at_few(kind, agrees):
    asserted, compared = paragraph(600), []
    Asserted((asserted,), kind).times(kind.of(asserted)[0], lambda *pair: compared.append(pair) or agrees(*pair))
    assert 0 < len(compared) < len(kind.of(asserted)) / 10
