"""How a result is written to a file, and the check that keeps it from overwriting a document it was made from."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from copytaster.errors import Notice, UnusableInput
from copytaster.export.atomic_file import write_file
from copytaster.paths import is_same


def save(data: bytes, out: Path) -> None:
    """Write `data` to `out`, completely or not at all. Raises `UnusableInput` with the reason if that fails."""
    write_file(data, out)


def spare(out: Path, sources: Iterable[Path]) -> None:
    """Raise `UnusableInput` if `out` is the same file as one of `sources`, also through another path or a link."""
    if any(is_same(out, source) for source in sources):
        raise UnusableInput(
            Notice("{out} is one of the files that were read, and is not written over; choose another name.", out=out)
        )
