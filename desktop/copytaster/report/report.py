"""What a report is: a comparison laid out for reading, as frozen data in no format."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import IntEnum, StrEnum
from typing import Literal, NamedTuple, TypeAlias

from copytaster.alignment.alignment import Place, Relation
from copytaster.comparison.comparison import Comparison
from copytaster.comparison.ledgers import Ledgers
from copytaster.comparison.summary import Summary
from copytaster.report.annotations import ReportAnnotation
from copytaster.report.labels import Labels
from copytaster.report.ledger_table import LedgerTable
from copytaster.report.options import Options, Section
from copytaster.text.document import Role, Unread

Direction: TypeAlias = Literal["ltr", "rtl"]


class Extent(IntEnum):
    """How much of a report is made, each with what stands before it.

    `FRONT` is what is said of the versions, counted and remarked; `LEDGERS` adds these and the normal forms of changes;
    `WHOLE` is all of it laid out: rows, list of changes, tables. Half of the time goes into the ledgers of a report, a
    quarter into its layout, and not every format has them (tests/bench/whole.py).
    """

    FRONT = 0
    LEDGERS = 1
    WHOLE = 2


class RunMark(StrEnum):
    """How a run is marked against the base.

    In the base itself an omission or a wording is what other versions left out or reworded; elsewhere a run marked
    `GAP` has no text of its own: it is the place where words of the base are missing.
    """

    PLAIN = "plain"
    ADDITION = "addition"
    OMISSION = "omission"
    WORDING = "wording"
    GAP = "gap"


class Run(NamedTuple):
    """A stretch of a paragraph marked in one way.

    `other` are the words of the base that it replaces or lacks, empty in the base; `by` are the labels of the
    versions that left out or reworded it, filled in the base only.
    """

    text: str
    mark: RunMark = RunMark.PLAIN
    other: str = ""
    by: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Entry:
    """A paragraph as it stands in a cell.

    `name` is its label and its number in its own version, counted from 1: “B 4”; `notes` is what is said beside it;
    `whole` tells that nothing in the base (or, in the base, in some shown version) corresponds to it.
    """

    place: Place
    name: str
    role: Role
    notes: tuple[str, ...]
    set_aside: str | None
    whole: bool
    moved: bool
    language: str
    direction: Direction
    runs: tuple[Run, ...]

    @property
    def text(self) -> str:
        """Return the text of the paragraph."""
        return "".join(run.text for run in self.runs)


class Pointer(NamedTuple):
    """Where to look for a paragraph that does not stand here: `row` is the number of its row in the comparison."""

    words: str
    row: int


@dataclass(frozen=True, slots=True)
class Cell:
    """What one version has in a row; `absent` is what is said where it has nothing, empty where nothing is missing."""

    entries: tuple[Entry, ...]
    pointers: tuple[Pointer, ...]
    relations: tuple[Relation, ...]
    absent: str = ""


class ReportRow(NamedTuple):
    """A row of the comparison, with a cell for each column; `number` is its number in the comparison, from 0."""

    number: int
    cells: tuple[Cell, ...]


class Alike(NamedTuple):
    """Rows that are not shown because nothing differs in them."""

    rows: int


@dataclass(frozen=True, slots=True)
class Column:
    """A version shown: what is said of it in the table of versions and over its column."""

    version: int
    label: str
    is_base: bool
    title: str
    path: str
    name: str
    source: str | None
    date: str | None
    sha256: str
    words: int
    language: str
    direction: Direction


class LegendLine(NamedTuple):
    """A run as it is marked, and what that means; the marks that are no `RunMark` are those of whole paragraphs."""

    sample: str
    mark: RunMark | Literal["new", "gone", "moved", "aside"]
    meaning: str


class CountLine(NamedTuple):
    """The counts of one version, a word or number for each head of the table."""

    version: int
    label: str
    cells: tuple[str, ...]


class ListedChange(NamedTuple):
    """A line of the list of changes: `place` is where it shows, `kind` is said in the words of the labels.

    `before` and `after` are the words of the base and of the version `label`, cut where they are long; `facets` are
    what the change touches, in the words of the labels; `rank` is 1 for what matters most, and `reason` says why;
    `codes` and `memo` are a person's remark.
    """

    number: int
    row: int
    place: str
    version: int
    label: str
    kind: str
    mark: RunMark | Literal["moved"]
    before: str
    after: str
    note: str
    facets: tuple[str, ...] = ()
    rank: int = 0
    reason: str = ""
    codes: tuple[str, ...] = ()
    memo: str = ""


class Heading(NamedTuple):
    """A line of the outline: `section`, or the row that it leads to."""

    level: int
    words: str
    section: Section
    row: int | None = None


@dataclass(frozen=True, slots=True)
class Report:
    """A comparison laid out; the first column is the base, the others follow in the order of their labels.

    A section that was switched off is empty, but for `unread`, which is always whole; `dated` is an ISO 8601 date.
    `ledgers` are whole whatever is shown; `tables` are those of them that are. `annotations` are whole too, with the
    loose ones; `codebook` is every code and what it means. `normals` are the figures or dates that changes exchange, in
    normal form, by the numbers of the changes. What lies beyond the `Extent` asked for is empty.
    """

    comparison: Comparison
    summary: Summary
    review: tuple[int, ...]
    options: Options
    labels: Labels
    title: str
    subtitle: str
    dated: str | None
    columns: tuple[Column, ...]
    settings: tuple[tuple[str, str], ...]
    legend: tuple[LegendLine, ...]
    count_heads: tuple[str, ...]
    counts: tuple[CountLine, ...]
    remarks: tuple[str, ...]
    rows: tuple[ReportRow | Alike, ...]
    changes: tuple[ListedChange, ...]
    changes_left: int
    unread: tuple[Unread, ...]
    outline: tuple[Heading, ...]
    ledgers: Ledgers
    tables: tuple[LedgerTable, ...] = ()
    annotations: tuple[ReportAnnotation, ...] = ()
    codebook: tuple[tuple[str, str], ...] = ()
    normals: Mapping[int, str] = field(default_factory=dict)

    def has(self, section: Section) -> bool:
        """Tell whether a section is shown."""
        return section in self.options.sections
