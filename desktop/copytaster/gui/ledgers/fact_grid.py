"""The ledger of facts as a table: figures, dates and names in normal form, and as each version states them."""

from __future__ import annotations

import re

from PySide6.QtCore import QLocale

from copytaster.comparison.index import Index
from copytaster.comparison.ledgers import FactRow, FactVerdict, Ledgers
from copytaster.facts.facet import Facet
from copytaster.gui.ledgers.columns import sentence_at, version_heads
from copytaster.gui.ledgers.grid import Grid, Head, Line, Slot
from copytaster.gui.ledgers.words import CONTEXT, FACT_VERDICTS, in_language
from copytaster.gui.models.facets import FACETS, Sign, facet_name
from copytaster.gui.models.words import noted, translate

KIND_WEIGHT, NORMAL_WEIGHT, WORDING_WEIGHT = 2, 3, 3
WORST = {verdict: rank for rank, verdict in enumerate(FACT_VERDICTS)}
WEEKDAY = re.compile(r"W([1-7])([+-]?)")
RELATIVE = re.compile(r"D([+-]\d+)")
TIME = re.compile(r"T(\d\d:\d\d)\??(.*)")
DAY = re.compile(r"(\d{4}|-)-(\d\d)(?:-(\d\d))?")
LONE_DAY = re.compile(r"---(\d\d)")
FRACTION = re.compile(r"(\d+)/(\d+)")
NUMBER = re.compile(r"\d{5,}")
"""A number of at least this many digits, whose thousands are separated; four digits may be a year."""
DECIMALS = 5
"""A fraction of so many decimals or more stays one."""
SYMBOL = 2
"""The most letters of a unit in small letters that is a symbol (km, cm) and not a word."""
NEAR_DAYS = {
    "-1": noted("Ledgers", "yesterday"),
    "+0": noted("Ledgers", "today"),
    "+1": noted("Ledgers", "tomorrow"),
}
WEEKDAYS = {"-": noted("Ledgers", "last {weekday}"), "+": noted("Ledgers", "next {weekday}")}
DATES = {
    (True, True): noted("Ledgers", "{day} {month} {year}"),
    (True, False): noted("Ledgers", "{day} {month}"),
    (False, True): noted("Ledgers", "{month} {year}"),
    (False, False): noted("Ledgers", "{month}"),
}
"""The format of a date, by whether its day and its year are known."""


def fact_grid(index: Index, ledgers: Ledgers) -> Grid:
    """Return the facts, conflicts first."""
    facts = ledgers.facts
    order = sorted(range(len(facts)), key=lambda number: (worst(facts[number]), kind_rank(facts[number]), number))
    lines = tuple(line(index, facts[number], number) for number in order)
    heads = (
        Head(translate("Ledgers", "Kind"), KIND_WEIGHT),
        Head(translate("Ledgers", "Fact"), NORMAL_WEIGHT),
        *version_heads(index, WORDING_WEIGHT),
    )
    verdicts = tuple((verdict.value, in_language(sign)) for verdict, sign in FACT_VERDICTS.items())
    kinds = tuple((facet.value, named(facet)) for facet in (Facet.FIGURE, Facet.DATE, Facet.NAME))
    note = "" if lines else translate("Ledgers", "No figure, date or name was found in these versions.")
    return Grid(heads, lines, (verdicts, kinds), note)


def worst(row: FactRow) -> int:
    """Return the sort key of a fact: the rank of its worst verdict."""
    return min((WORST[verdict] for verdict in row.verdict.values()), default=len(WORST))


def kind_rank(row: FactRow) -> int:
    """Return the rank of a fact's kind."""
    return list(FACETS).index(row.kind)


def line(index: Index, row: FactRow, number: int) -> Line:
    """Return a fact as a line."""
    first = index.comparison.text(row.wording[row.reference])
    slots = (
        Slot("", named(row.kind)),
        Slot(spelt(row, first), strong=True, tip=translate("Ledgers", "Normal form: {normal}", normal=row.normal)),
        *(slot(index, row, version) for version in index.all),
    )
    return Line(slots, frozenset({row.kind.value, *(verdict.value for verdict in row.verdict.values())}), number)


def named(facet: Facet) -> Sign:
    """Return the sign of a facet with the facet's name in the person's language."""
    return FACETS[facet]._replace(words=facet_name(facet))


def slot(index: Index, row: FactRow, version: int) -> Slot:
    """Return the cell with a version's statement of a fact."""
    passage, verdict = row.wording.get(version), row.verdict.get(version)
    sign = in_language(FACT_VERDICTS[verdict]) if verdict else None
    if passage is None:
        missing = in_language(FACT_VERDICTS[FactVerdict.MISSING])
        return Slot(said=sign or (missing if len(row.wording) > 1 else None), version=version, beside=True)
    around = sentence_at(index, passage)
    tip = f"{sign.words}: {around}" if sign else around
    return Slot(index.comparison.text(passage), sign, (), passage, tip, version=version, beside=True)


def spelt(row: FactRow, first: str) -> str:
    """Return a fact's normal form as people write it; a name is given as in the first version that has it."""
    if row.kind is Facet.NAME:
        return " ".join(first.split())
    locale = QLocale()
    if row.kind is Facet.DATE:
        return dated(row.normal, locale)
    if row.normal.startswith("n*"):
        return translate("Ledgers", "some {number}s", number=grouped(row.normal.removeprefix("n*"), locale))
    number, _, unit = row.normal.partition(" ")
    counted = grouped(decimal(number, locale) if unit else number, locale).replace("*", " × ")
    if len(unit) > SYMBOL and unit.islower():
        return f"{counted} ({translate(CONTEXT, unit)})"
    return f"{counted} {unit}".strip()


def grouped(normal: str, locale: QLocale) -> str:
    """Return a figure with its thousands separated."""
    return NUMBER.sub(lambda found: locale.toString(int(found[0])), normal)


def decimal(number: str, locale: QLocale) -> str:
    """Return a number with decimals for a fraction, 4.99 for 499/100, if they end."""
    if not (found := FRACTION.fullmatch(number)):
        return number
    above, below = map(int, found.groups())
    digits = next((digits for digits in range(1, DECIMALS) if 10**digits % below == 0), 0)
    return locale.toString(above / below, "f", digits) if digits else number


def dated(normal: str, locale: QLocale) -> str:
    """Return a date in words; a form that is not a date in numbers is returned as it is."""
    if found := WEEKDAY.fullmatch(normal):
        weekday = locale.standaloneDayName(int(found[1]))
        return translate("Ledgers", WEEKDAYS[found[2]], weekday=weekday) if found[2] else weekday
    if found := RELATIVE.fullmatch(normal):
        return (
            translate("Ledgers", NEAR_DAYS[found[1]])
            if found[1] in NEAR_DAYS
            else translate("Ledgers", "{n} days from then", n=found[1])
        )
    if found := TIME.fullmatch(normal):
        return " ".join(part for part in found.groups() if part)
    if found := DAY.fullmatch(normal):
        year, month, day = found.groups()
        values = {"day": int(day or 0), "month": locale.standaloneMonthName(int(month)), "year": year}
        return translate("Ledgers", DATES[bool(day), year != "-"], **values)
    if found := LONE_DAY.fullmatch(normal):
        return translate("Ledgers", "day {day}", day=int(found[1]))
    return normal
