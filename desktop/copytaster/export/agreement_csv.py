"""The codings of two coders as CSV, a line per difference, from which a statistics program can recompute agreement."""

from __future__ import annotations

from itertools import chain

from copytaster.export.csv_table import LIST, table
from copytaster.report.agreement import AgreementReport, CodedDifference, Coding

COLUMNS = (
    "story",
    "number",
    "version",
    "place",
    "kind",
    "base_words",
    "version_words",
    "first_codes",
    "first_memo",
    "second_codes",
    "second_memo",
    "alike",
)


def render(report: AgreementReport) -> bytes:
    """Return a line for each difference compared."""
    return table(COLUMNS, (cells(report.codings[place], unit) for place, unit in report.units))


def cells(coding: Coding, unit: CodedDifference) -> tuple[str | int, ...]:
    """Return the cells of a difference; their words do not depend on the language of the report."""
    stop, labels = unit.stop, coding.index.labels
    given = [(LIST.join(one.codes), one.memo) if one else ("", "") for one in (unit.first, unit.second)]
    return (
        coding.story,
        stop.number,
        labels[stop.version],
        f"{labels[stop.place.version]} {stop.place.paragraph + 1}",
        stop.kind,
        stop.before,
        stop.after,
        *chain(*given),
        "yes" if unit.alike else "no",
    )
