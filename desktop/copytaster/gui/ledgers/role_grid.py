"""Headline, standfirst, byline, dateline and lede of all versions side by side, as a table."""

from __future__ import annotations

from collections.abc import Iterator

from copytaster.comparison.index import Index
from copytaster.comparison.ledgers import Ledgers, RoleRow
from copytaster.gui.ledgers.columns import version_heads, whole
from copytaster.gui.ledgers.grid import Grid, Head, Line, Slot
from copytaster.gui.ledgers.words import ROLES
from copytaster.gui.models.words import translate

ROLE_WEIGHT, WORDING_WEIGHT = 2, 5


def role_grid(index: Index, ledgers: Ledgers) -> Grid:
    """Return what each version has in each role; for example, a second headline has a line of its own."""
    heads = (Head(translate("Ledgers", "Role"), ROLE_WEIGHT), *version_heads(index, WORDING_WEIGHT, sentences=True))
    lines = tuple(line for number, row in enumerate(ledgers.roles) for line in lines_of(index, row, number))
    note = "" if lines else translate("Ledgers", "These versions have no headline, no byline and no body.")
    return Grid(heads, lines, note=note)


def lines_of(index: Index, row: RoleRow, number: int) -> Iterator[Line]:
    """Yield the lines of a role: as many as the most paragraphs that any version has in it."""
    name = translate("Ledgers", ROLES.get(str(row.role), str(row.role)))
    for place in range(max(map(len, row.wording.values()), default=0)):
        slots = (
            Slot(name if not place else translate("Ledgers", "{role} {n}", role=name, n=place + 1), strong=True),
            *(slot(index, row, version, place) for version in index.all),
        )
        yield Line(slots, frozenset({str(row.role)}), number)


def slot(index: Index, row: RoleRow, version: int, number: int) -> Slot:
    """Return the cell with the `number`-th paragraph that a version has in a role."""
    places = row.wording.get(version, ())
    if number >= len(places):
        return Slot(version=version)
    text = index.text(places[number])
    return Slot(" ".join(text.split()), leads=whole(index, places[number]), tip=text, version=version)
