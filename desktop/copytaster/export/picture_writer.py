"""One picture of a report as an SVG file: the coverage map, or who copied whom."""

from __future__ import annotations

from copytaster.comparison.index import Index
from copytaster.export.svg import standalone
from copytaster.progress import Progress, silent
from copytaster.report.coverage_picture import coverage_picture
from copytaster.report.lineage_picture import lineage_picture
from copytaster.report.report import Report


def render_coverage(report: Report, progress: Progress = silent) -> bytes:
    """Return the coverage map of the versions that the report shows."""
    progress(0, 1)
    shown = tuple(column.version for column in report.columns)
    return standalone(coverage_picture(Index(report.comparison), report.ledgers, report.labels.ledgers, shown))


def render_lineage(report: Report, progress: Progress = silent) -> bytes:
    """Return the graph of who copied whom, of all versions."""
    progress(0, 1)
    return standalone(lineage_picture(Index(report.comparison), report.ledgers, report.labels.ledgers))
