"""One picture of a report as an SVG file: the coverage map, or who copied whom."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from copytaster.comparison.index import Index
from copytaster.comparison.ledgers import Ledgers
from copytaster.export.svg import standalone
from copytaster.progress import Progress, silent
from copytaster.report.coverage_picture import coverage_picture
from copytaster.report.ledger_labels import LedgerLabels
from copytaster.report.lineage_picture import lineage_picture
from copytaster.report.pictures import Picture
from copytaster.report.report import Report


def render_coverage(report: Report, progress: Progress = silent) -> bytes:
    """Return the coverage map of the versions that the report shows."""
    progress(0, 1)
    return drawn(coverage_picture, report)


def render_lineage(report: Report, progress: Progress = silent) -> bytes:
    """Return the graph of who copied whom, of the versions that the report shows."""
    progress(0, 1)
    return drawn(lineage_picture, report)


def drawn(draw: Callable[[Index, Ledgers, LedgerLabels, Sequence[int]], Picture], report: Report) -> bytes:
    """Return a picture of the versions that the report shows."""
    shown = tuple(column.version for column in report.columns)
    return standalone(draw(Index(report.comparison), report.ledgers, report.labels.ledgers, shown))
