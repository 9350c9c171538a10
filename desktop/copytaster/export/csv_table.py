"""How a table becomes CSV that a spreadsheet shows and never runs."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence

FORMULA = tuple(
    "=+-@\t\r\n\N{FULLWIDTH EQUALS SIGN}\N{FULLWIDTH PLUS SIGN}\N{FULLWIDTH HYPHEN-MINUS}\N{FULLWIDTH COMMERCIAL AT}"
)
"""How a cell begins that some spreadsheet would run instead of showing it."""
LIST = "; "
"""What stands between several values in one cell."""


def table(columns: Sequence[str], rows: Iterable[Sequence[str | int]]) -> bytes:
    """Return a table as UTF-8 with its mark, a line for each row; lines, quotes and commas are as in RFC 4180.

    A cell that a spreadsheet would take for a formula begins with an apostrophe, so that no document can make it run
    anything.
    """
    written = io.StringIO(newline="")
    lines = csv.writer(written)
    lines.writerow(columns)
    lines.writerows([shielded(cell) if isinstance(cell, str) else cell for cell in row] for row in rows)
    return b"\xef\xbb\xbf" + written.getvalue().encode(errors="backslashreplace")


def shielded(cell: str) -> str:
    """Return what stands in a cell so that it is shown and never run."""
    return f"'{cell}" if cell.startswith(FORMULA) else cell
