"""What a ledger is in a report: a table of cells with remarks and a picture."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from copytaster.report.options import Section
from copytaster.report.pictures import Picture


class Weight(StrEnum):
    """The emphasis of a cell: differences in substance are emphasized, agreement is not."""

    PLAIN = "plain"
    FAINT = "faint"
    NOTED = "noted"
    STRONG = "strong"


class LedgerCell(NamedTuple):
    """A cell: its words, and a note on them in small letters before them; `row` is the row of the text it links to.

    If `version` is given, the words are its label.
    """

    words: str
    note: str = ""
    weight: Weight = Weight.PLAIN
    language: str = ""
    row: int | None = None
    version: int | None = None


class LedgerHead(NamedTuple):
    """The head of a column: words, or the label and number of a version; `share` is its part of the table's width."""

    words: str
    version: int | None = None
    share: float = 1.0


@dataclass(frozen=True, slots=True)
class LedgerTable:
    """One ledger; `remarks` are sentences above the table, `empty` is the sentence shown if it has no rows."""

    section: Section
    title: str
    remarks: tuple[str, ...] = ()
    heads: tuple[LedgerHead, ...] = ()
    rows: tuple[tuple[LedgerCell, ...], ...] = ()
    picture: Picture | None = None
    empty: str = ""
