"""Where the links of a PDF lead: to the rows of the comparison, each of which is in one part of the columns or more."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from copytaster.report.report import Report, ReportRow


def anchor(row: int, part: int) -> str:
    """Return the name of a row of the comparison in a part of the columns."""
    return f"row-{row}-{part}"


@dataclass(frozen=True, slots=True)
class Links:
    """The parts in which each row is printed, by its number, and the parts of each version, by its number."""

    parts: dict[int, tuple[int, ...]]
    versions: dict[int, tuple[int, ...]]

    def to_row(self, row: int, version: int) -> str | None:
        """Return the name of a row, in a part with `version` if one has it; None if the row is not printed."""
        printed = self.parts.get(row, ())
        own = [part for part in printed if part in self.versions[version]]
        return anchor(row, (own or printed)[0]) if printed else None


def links(report: Report, groups: Sequence[Sequence[int]]) -> Links:
    """Return the links of a report whose columns are printed in `groups`, a part each."""
    return Links(
        parts={row.number: tuple(parts_of(row, groups)) for row in report.rows if isinstance(row, ReportRow)},
        versions={
            column.version: tuple(part for part, group in enumerate(groups) if place in group)
            for place, column in enumerate(report.columns)
        },
    )


def parts_of(row: ReportRow, groups: Sequence[Sequence[int]]) -> Iterator[int]:
    """Yield the parts in which a row is printed: those where a version has something in it."""
    for part, group in enumerate(groups):
        if any(row.cells[place].entries or row.cells[place].pointers for place in group):
            yield part
