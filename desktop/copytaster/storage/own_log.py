"""Whether the write-ahead log that a killed program left is that of the project file now beside it.

SQLite takes any log of the right name for a part of the file. If the file was replaced meanwhile (by a backup, by the
project of another folder), it would mix the decisions of both, or find the file damaged. So the lock file, which a
killed program leaves behind as well, has a checksum of the file that the log belongs to. Only `merge` changes that file
while it is open.
"""

from __future__ import annotations

import contextlib
import sqlite3
from pathlib import Path

from copytaster.errors import Notice
from copytaster.storage.lock import Lock
from copytaster.storage.naming import companions, display_name, put_log_aside
from copytaster.storage.watch import digest

LARGEST = 4 << 20
"""Bytes of a log that is merged into its file: SQLite's own default, about 300 decisions."""


def without_another(path: Path, held: Lock) -> tuple[Notice, ...]:
    """Rename a log that is not that of the project file, and say so; usually there is none. Raises `OSError`."""
    if is_own(path, held):
        return ()
    return (
        Notice(
            "{name} was replaced after the program had been killed. What was decided in the earlier file just before "
            "that does not belong to this one and is kept as {aside}.",
            name=display_name(path),
            aside=put_log_aside(path),
        ),
    )


def is_own(path: Path, held: Lock) -> bool:
    """Tell whether the log beside a project file belongs to it, or there is none. Raises `OSError`."""
    known = held.read()
    log = companions(path)[0]
    return not known or not log.is_file() or not path.is_file() or known == digest(path)


def merge(connection: sqlite3.Connection, path: Path, held: Lock) -> None:
    """Write all that is in the log into the file, and what the file is like then into the lock file.

    Where the lock file is empty, the log belongs to the file as it is: it may have been merged half. Raises `OSError`
    and `sqlite3.Error`.
    """
    held.write(b"")
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    held.write(digest(path))


def is_large(path: Path) -> bool:
    """Tell whether the log beside a project file is so large that it is to be merged."""
    with contextlib.suppress(OSError):
        return companions(path)[0].stat().st_size > LARGEST
    return False
