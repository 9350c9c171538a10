"""What a ledger looks like in a report: a table of cells, what is said above it, and its picture."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from copytaster.report.options import Section
from copytaster.report.pictures import Picture


class Weight(StrEnum):
    """How much a cell has to say: what differs in substance stands out, what is there as it should be does not."""

    PLAIN = "plain"
    FAINT = "faint"
    NOTED = "noted"
    STRONG = "strong"


class LedgerCell(NamedTuple):
    """A cell: its words, and what is said of them in small letters before them; `row` leads to a row of the text.

    Where `version` is named, the words are its label.
    """

    words: str
    note: str = ""
    weight: Weight = Weight.PLAIN
    language: str = ""
    row: int | None = None
    version: int | None = None


class LedgerHead(NamedTuple):
    """The head of a column: its words, or the label and the number of its version; `share` is its part of the width."""

    words: str
    version: int | None = None
    share: float = 1.0


@dataclass(frozen=True, slots=True)
class LedgerTable:
    """One ledger; `remarks` are sentences that stand above it, `empty` is said where there is no row."""

    section: Section
    title: str
    remarks: tuple[str, ...] = ()
    heads: tuple[LedgerHead, ...] = ()
    rows: tuple[tuple[LedgerCell, ...], ...] = ()
    picture: Picture | None = None
    empty: str = ""
