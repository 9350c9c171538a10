"""The differences from the base as CSV for a spreadsheet or a statistics program, with codes and memos."""

from __future__ import annotations

from collections.abc import Iterator

from copytaster.comparison.importance import facets_of
from copytaster.comparison.index import Index
from copytaster.comparison.walk import Stop, shown_stops
from copytaster.export.csv_table import LIST, table
from copytaster.progress import Progress, silent
from copytaster.report.report import Report

COLUMNS = (
    "number",
    "version",
    "place",
    "kind",
    "facets",
    "set_aside",
    "base_words",
    "version_words",
    "codes",
    "memo",
)


def render(report: Report, progress: Progress = silent) -> bytes:
    """Return a line for each difference of the versions shown, in the order of the text, with its complete words."""
    return table(COLUMNS, rows(report, progress))


def rows(report: Report, progress: Progress) -> Iterator[tuple[str | int, ...]]:
    """Yield the cells of each difference."""
    index = Index(report.comparison)
    found = shown_stops(index, {column.version for column in report.columns})
    remarks = {(one.change, one.link): (LIST.join(one.codes), one.memo) for one in report.annotations}
    for done, stop in enumerate(found):
        progress(done, len(found))
        yield stop.number, *cells(index, stop), *remarks.get((stop.change, stop.link), ("", ""))


def cells(index: Index, stop: Stop) -> tuple[str, ...]:
    """Return the cells of a difference except number, codes and memo; the report's language does not change them."""
    labels = index.labels
    return (
        labels[stop.version],
        f"{labels[stop.place.version]} {stop.place.paragraph + 1}",
        stop.kind,
        LIST.join(map(str, facets_of(index.comparison, stop))),
        stop.set_aside or "",
        stop.before,
        stop.after,
    )
