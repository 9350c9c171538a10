"""How a table is written as CSV in which a spreadsheet finds no formulas."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence

FORMULA = tuple(
    "=+-@\t\r\n\N{FULLWIDTH EQUALS SIGN}\N{FULLWIDTH PLUS SIGN}\N{FULLWIDTH HYPHEN-MINUS}\N{FULLWIDTH COMMERCIAL AT}"
)
"""The first characters of cells that some spreadsheet would take for a formula."""
LIST = "; "
"""The separator between several values in one cell."""


def table(columns: Sequence[str], rows: Iterable[Sequence[str | int]]) -> bytes:
    """Return a table as RFC 4180 CSV, in UTF-8 with a byte order mark.

    A cell that a spreadsheet would take for a formula gets an apostrophe in front, so that no document can make the
    spreadsheet run anything.
    """
    written = io.StringIO(newline="")
    lines = csv.writer(written)
    lines.writerow(columns)
    lines.writerows([shielded(cell) if isinstance(cell, str) else cell for cell in row] for row in rows)
    return b"\xef\xbb\xbf" + written.getvalue().encode(errors="backslashreplace")


def shielded(cell: str) -> str:
    """Return the text of a cell, with an apostrophe in front if it could be taken for a formula."""
    return f"'{cell}" if cell.startswith(FORMULA) else cell
