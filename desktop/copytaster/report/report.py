"""What a report is: a comparison laid out for reading, as immutable data independent of any file format."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import IntEnum, StrEnum
from typing import Literal, NamedTuple

from copytaster.alignment.alignment import Place, Relation
from copytaster.comparison.comparison import Comparison
from copytaster.comparison.ledgers import Ledgers
from copytaster.comparison.summary import Summary
from copytaster.report.annotations import ReportAnnotation
from copytaster.report.direction import Direction, direction
from copytaster.report.labels import Labels
from copytaster.report.ledger_table import LedgerCell, LedgerTable
from copytaster.report.options import Options, Section
from copytaster.text.document import Role, Unread


class Extent(IntEnum):
    """How much of a report is made; each value includes the ones before it.

    `FRONT` is the front matter with the counts and annotations; `LEDGERS` adds the ledgers and the normal forms of
    changes; `WHOLE` adds the layout: rows, list of changes, tables. Half of the time goes into the ledgers, a quarter
    into the layout, and not every format needs them (tests/bench/whole.py).
    """

    FRONT = 0
    LEDGERS = 1
    WHOLE = 2


class RunMark(StrEnum):
    """How a run is marked against the base.

    In the base itself, an omission or a wording is what other versions left out or reworded. In other versions a run
    marked `GAP` has no text: it is the place where words of the base are missing.
    """

    PLAIN = "plain"
    ADDITION = "addition"
    OMISSION = "omission"
    WORDING = "wording"
    GAP = "gap"


class Run(NamedTuple):
    """A stretch of a paragraph with one mark.

    `other` are the words of the base that it replaces or lacks, empty in the base itself; `by` are the labels of the
    versions that left out or reworded it, in the base only.
    """

    text: str
    mark: RunMark = RunMark.PLAIN
    other: str = ""
    by: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Entry:
    """A paragraph in a cell.

    `name` is the label of its version and its number there, counted from 1: “B 4”; `notes` are shown beside it;
    `whole` tells that nothing in the base (or, for a paragraph of the base, in some shown version) corresponds to it.
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
    """A reference to a paragraph that is shown elsewhere: `row` is the number of that row in the comparison."""

    words: str
    row: int


@dataclass(frozen=True, slots=True)
class Cell:
    """What one version has in a row; `absent` are the words if it lacks something, empty if it does not."""

    entries: tuple[Entry, ...]
    pointers: tuple[Pointer, ...]
    relations: tuple[Relation, ...]
    absent: str = ""


class ReportRow(NamedTuple):
    """A row of the comparison, with a cell for each column; `number` is its number in the comparison, from 0."""

    number: int
    cells: tuple[Cell, ...]


class Alike(NamedTuple):
    """A number of consecutive rows that are not shown because nothing differs in them."""

    rows: int


@dataclass(frozen=True, slots=True)
class Column:
    """A version shown: its entry in the table of versions and the head of its column.

    `path` is that of the file and `number` that of the article in it, None where the file is one article. `document`
    and `name` say both: `document` with the folders that distinguish the files of the report, `name` with none.
    """

    version: int
    label: str
    is_base: bool
    title: str
    path: str
    number: int | None
    document: str
    name: str
    source: str | None
    date: str | None
    sha256: str
    words: int
    language: str
    direction: Direction


class LegendLine(NamedTuple):
    """A sample run and what its mark means; a mark that is not a `RunMark` is one of whole paragraphs."""

    sample: str
    mark: RunMark | Literal["new", "gone", "moved", "aside"]
    meaning: str


class CountLine(NamedTuple):
    """The counts of one version, a string for each head of the table."""

    version: int
    label: str
    cells: tuple[str, ...]


class ListedChange(NamedTuple):
    """A line of the list of changes: `place` is where the change is shown, `kind` its kind in words.

    `before` and `after` are the words of the base and of the version `label`, shortened if they are long; `facets` are
    the facets in words; `rank` is 1 for the most important changes, and `reason` says why; `codes` and `memo` are the
    annotation.
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
    """A line of the outline, which links to a `section` or to a row."""

    level: int
    words: str
    section: Section
    row: int | None = None


@dataclass(frozen=True, slots=True)
class Report:
    """A comparison laid out; the first column is the base, the others follow in the order of their labels.

    A section that was switched off is empty, except `unread`, which is always complete; `reasons` are its sentences
    for people, with the names that the report gives the files. `dated` is an ISO 8601 date.
    `ledgers` and `annotations` (with the loose ones) are complete whatever is shown; `tables` are the ledgers shown;
    `codebook` has every code and its meaning. `normals` are the normal forms of the figures or dates that a change
    exchanges, by the number of the change. What is beyond the `Extent` asked for is empty.
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
    reasons: tuple[str, ...]
    outline: tuple[Heading, ...]
    ledgers: Ledgers
    tables: tuple[LedgerTable, ...] = ()
    annotations: tuple[ReportAnnotation, ...] = ()
    codebook: tuple[tuple[str, str], ...] = ()
    normals: Mapping[int, str] = field(default_factory=dict)

    def has(self, section: Section) -> bool:
        """Tell whether a section is shown."""
        return section in self.options.sections

    def direction_of(self, cell: LedgerCell) -> Direction:
        """Return the direction of a cell's words; figures alone have that of the version in whose language they are."""
        usual = (column.direction for column in self.columns if column.language == cell.language)
        return direction(cell.words, next(usual, "ltr"))
