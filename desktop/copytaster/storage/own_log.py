"""Whether the write-ahead log that a killed program left is that of the project file now beside it.

SQLite takes any log of the right name for a part of the file. If the file was replaced meanwhile (by a backup, by the
project of another folder), it would mix the decisions of both, or find the file damaged. So the lock file, which a
killed program leaves behind as well, has a checksum of the file that the log belongs to. It is empty while the file is
opened or merged with its log, and only then does the file change.
"""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Callable
from pathlib import Path

from copytaster.errors import Notice
from copytaster.storage.lock import Lock
from copytaster.storage.naming import companions, display_name, put_log_aside
from copytaster.storage.watch import digest

LARGEST = 4 << 20
"""Bytes of a log that is merged into its file: SQLite's own default, about 300 decisions."""


def without_another(path: Path, held: Lock) -> tuple[Notice, ...]:
    """Rename a log that is not that of the project file, and say so; usually there is none. Raises `OSError`.

    What is there then is the file's own, so the lock file is emptied: opening writes what is in a log into the file.
    """
    notices = () if is_own(path, held.read) else (put_aside(path),)
    held.write(b"")
    return notices


def put_aside(path: Path) -> Notice:
    """Rename the log of an earlier project file, and return the sentence that says so. Raises `OSError`."""
    return Notice(
        "{name} was replaced after the program had been killed. What was decided in the earlier file just before "
        "that does not belong to this one and is kept as {aside}.",
        name=display_name(path),
        aside=put_log_aside(path),
    )


def is_own(path: Path, known: Callable[[], bytes]) -> bool:
    """Tell whether the log beside a project file belongs to it, or there is none. Raises `OSError`.

    `known` reads the checksum in the lock file. If that changes meanwhile, a program that has the file open merges it.
    """
    log, before = companions(path)[0], known()
    return not before or not log.is_file() or not path.is_file() or before == digest(path) or before != known()


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
