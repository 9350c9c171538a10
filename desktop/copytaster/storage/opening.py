"""What opening a project file leads to: a store that writes it, or one in memory that says why nothing is kept."""

from __future__ import annotations

import contextlib
import sqlite3
from pathlib import Path

from copytaster.errors import Notice
from copytaster.paths import followed
from copytaster.project.history import History
from copytaster.storage import lock, migrations, naming, own_log
from copytaster.storage.database import connect, in_memory, read_only
from copytaster.storage.store import ProjectNotRead, Store, damaged, reason
from copytaster.storage.tables import NOT_OURS, read_history, read_sources
from copytaster.storage.watch import Watch

MAGIC, APPLICATION_AT, HEADER = b"SQLite format 3\0", slice(68, 72), 100
"""How a database begins, where the application id is, how long the header is: sqlite.org/fileformat.html."""


def open_store(path: Path | None) -> Store:
    """Open the project file at `path`, and create it if there is none; None keeps decisions in memory only.

    Never fails: if the file is locked by another program, was written by a later version, cannot be written or is
    damaged, the store says so in `notices`. A damaged file is renamed, never deleted.
    """
    if path is None:
        return in_memory_only(None)
    try:
        path = followed(path)  # else a window that opened the file by its own name would have another lock and log
        path.parent.mkdir(parents=True, exist_ok=True)
        held = lock.take(path)
    except OSError as error:
        return in_memory_only(
            path,
            Notice(
                "Nothing can be written to {folder} ({reason}): decisions made now will not be kept.",
                folder=path.parent,
                reason=reason(error),
            ),
        )
    if held is None:
        return in_memory_only(
            path,
            Notice(
                "{name} is open in another window of the program: decisions made now will not be kept.",
                name=naming.display_name(path),
            ),
        )
    store = open_locked(path, held)
    if store.path is None:  # in memory only, so another program may have the file
        held.release()
    return store


def open_read_only(path: Path) -> Store:
    """Open a copy of a project file in memory: the file is not written, moved or locked. Raises `ProjectNotRead`."""
    try:
        if newer(path):
            raise ProjectNotRead(Notice("{path} was written by a later version of the program.", path=path))
        return Store(*read(in_memory(path)))
    except (sqlite3.Error, OSError, *NOT_OURS) as error:
        raise damaged(path) from error


def sources_of(path: Path) -> tuple[str, ...]:
    """Return the absolute paths that a project file is about, none if it cannot be read; nothing else is read."""
    try:
        with read_only(path) as source:
            return read_sources(source)
    except (sqlite3.Error, OSError, *NOT_OURS):
        return ()


def is_project(path: Path) -> bool:
    """Tell by its header whether a file is a project, without touching it. Raises `OSError` if it cannot be read."""
    if not path.is_file():
        return False
    with path.open("rb") as file:
        header = file.read(HEADER)
    return header.startswith(MAGIC) and header[APPLICATION_AT] == migrations.APPLICATION.to_bytes(4, "big")


def open_locked(path: Path, held: lock.Lock) -> Store:
    """Open a project file whose lock we hold."""
    try:
        notices = own_log.without_another(path, held)
        if newer(path):
            notice = Notice(
                "{name} was written by a later version of the program and is left as it is: decisions made now "
                "will not be kept.",
                name=path.name,
            )
            return in_memory_only(None, notice)
        return open_for_writing(path, held, *notices)
    except (sqlite3.OperationalError, OSError) as error:
        return in_memory_only(
            path,
            Notice(
                "{path} cannot be written ({reason}): decisions made now will not be kept.",
                path=path,
                reason=reason(error),
            ),
        )
    except (sqlite3.DatabaseError, *NOT_OURS):
        return replace_damaged(path, held)


def newer(path: Path) -> bool:
    """Tell whether a later version of the program wrote the file. Raises `sqlite3.DatabaseError` if damaged."""
    if not path.is_file():
        return False
    with read_only(path) as source:
        return migrations.version(source) > migrations.NEWEST


def open_for_writing(path: Path, held: lock.Lock, *notices: Notice) -> Store:
    """Open a project file for writing and read it. Raises `sqlite3.Error`, `OSError` or one of `NOT_OURS`."""
    try:
        connection, history = read(connect(path))
    except sqlite3.OperationalError as error:
        if getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR) == sqlite3.SQLITE_ERROR:  # none where Python raised
            raise sqlite3.DatabaseError("a table is missing, or a word in it is none") from error
        raise
    with contextlib.suppress(sqlite3.Error, OSError):  # the log is the file's own, whatever the lock file says
        own_log.merge(connection, path, held)
    return Store(connection, history, path, notices, held, Watch(path))


def read(connection: sqlite3.Connection) -> tuple[sqlite3.Connection, History]:
    """Return the connection and the history it holds; if that cannot be read, close the connection and raise."""
    try:
        read_sources(connection)
        return connection, read_history(connection)
    except BaseException:
        connection.close()
        raise


def replace_damaged(path: Path, held: lock.Lock) -> Store:
    """Rename a damaged file and create a new one."""
    try:
        aside = naming.put_aside(path)
        notice = Notice("The project file was damaged; it is kept as {aside} and a new one was begun.", aside=aside)
        return open_for_writing(path, held, notice)
    except (sqlite3.Error, OSError) as error:
        return in_memory_only(
            None,
            Notice(
                "{path} is damaged and cannot be put aside ({reason}): decisions made now will not be kept.",
                path=path,
                reason=reason(error),
            ),
        )


def in_memory_only(path: Path | None, *notices: Notice) -> Store:
    """Return a store in memory, with the decisions of the project file at `path` if they can be read."""
    for known in (path, None):
        with contextlib.suppress(sqlite3.Error, OSError, *NOT_OURS):
            return Store(*read(in_memory(known)), None, notices)
    raise AssertionError("an empty database in memory can always be read")
