"""How two coders coded each difference, as a table from which a statistics program computes their agreement again."""

from __future__ import annotations

import csv
import io

from copytaster.export.csv_writer import LIST, shielded
from copytaster.report.agreement import AgreementReport

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
    """Return a line for each difference compared, as UTF-8 with its mark, lines, quotes and commas as in RFC 4180.

    A cell that a spreadsheet would take for a formula begins with an apostrophe.
    """
    written = io.StringIO(newline="")
    table = csv.writer(written)
    table.writerow(COLUMNS)
    for place, unit in report.units:
        coding, stop = report.codings[place], unit.stop
        labels = coding.index.labels
        cells = [
            labels[stop.version],
            f"{labels[stop.place.version]} {stop.place.paragraph + 1}",
            stop.kind,
            stop.before,
            stop.after,
        ]
        for one in (unit.first, unit.second):
            cells += (LIST.join(one.codes), one.memo) if one else ("", "")
        table.writerow([coding.story, stop.number, *map(shielded, cells), "yes" if unit.alike else "no"])
    return b"\xef\xbb\xbf" + written.getvalue().encode(errors="backslashreplace")
