"""The differences against the base as a table for a spreadsheet or a statistics program, with codes and memos."""

from __future__ import annotations

import csv
import io

from copytaster.comparison.index import Index
from copytaster.comparison.walk import Stop, stops
from copytaster.progress import Progress, silent
from copytaster.report.report import Report
from copytaster.text.document import FURNITURE_ASIDE

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
FORMULA = tuple(
    "=+-@\t\r\n\N{FULLWIDTH EQUALS SIGN}\N{FULLWIDTH PLUS SIGN}\N{FULLWIDTH HYPHEN-MINUS}\N{FULLWIDTH COMMERCIAL AT}"
)
"""How a cell begins that some spreadsheet would run instead of showing it."""
LIST = "; "


def render(report: Report, progress: Progress = silent) -> bytes:
    """Return a line for each difference of the versions shown, in the order of the text, as UTF-8 with its mark.

    The words are whole. Lines, quotes and commas are as in RFC 4180. A cell that a spreadsheet would take for a
    formula begins with an apostrophe, so that no document can make it run anything.
    """
    index = Index(report.comparison)
    shown = {column.version for column in report.columns}
    found = [stop for stop in stops(index) if stop.version in shown and stop.set_aside != FURNITURE_ASIDE]
    remarks = {(one.change, one.link): (LIST.join(one.codes), one.memo) for one in report.annotations}
    written = io.StringIO(newline="")
    table = csv.writer(written)
    table.writerow(COLUMNS)
    for done, stop in enumerate(found):
        progress(done, len(found))
        remark = remarks.get((stop.change, stop.link), ("", ""))
        table.writerow([stop.number, *map(shielded, (*cells(index, stop), *remark))])
    return b"\xef\xbb\xbf" + written.getvalue().encode(errors="backslashreplace")


def cells(index: Index, stop: Stop) -> tuple[str, ...]:
    """Return the cells of a difference but its number, its codes and its memo, in words that no language changes."""
    labels = index.labels
    facets = () if stop.change is None else index.comparison.changes[stop.change].facets
    return (
        labels[stop.version],
        f"{labels[stop.place.version]} {stop.place.paragraph + 1}",
        stop.kind,
        LIST.join(map(str, facets)),
        stop.set_aside or "",
        stop.before,
        stop.after,
    )


def shielded(cell: str) -> str:
    """Return what stands in a cell so that it is shown and never run."""
    return f"'{cell}" if cell.startswith(FORMULA) else cell
