"""How a project database is opened: for writing, read-only, or as a copy in memory."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

from copytaster.paths import followed
from copytaster.storage import lock, own_log
from copytaster.storage.migrations import migrate, script

PATIENCE = 2.0
"""Seconds to wait while another program reads the file: opening it read-only takes milliseconds."""
CACHED = 65_536
"""KiB of a project that SQLite keeps in memory, where `check` has put all of it: a copy with all decisions can be saved
even if another program overwrites the file. 10,000 decisions of 600 bytes have 7 MB."""


def connect(path: Path) -> sqlite3.Connection:
    """Open a project file for writing: checked, migrated, and synchronous so that a finished edit survives a crash.

    Raises `sqlite3.DatabaseError` for a damaged file or another program's, `sqlite3.OperationalError` if the system
    refuses.
    """
    connection = sqlite3.connect(path, timeout=PATIENCE, isolation_level=None, check_same_thread=False)
    try:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("PRAGMA wal_autocheckpoint = 0")  # see own_log
        connection.execute(f"PRAGMA cache_size = -{CACHED}")
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("ROLLBACK")
        migrate(connection)
        check(connection)
    except BaseException:
        connection.close()
        raise
    return connection


def in_memory(path: Path | None = None) -> sqlite3.Connection:
    """Return a database in memory: a copy of the project file at `path` if there is one, else empty."""
    memory = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
    try:
        if path is not None and path.is_file():
            with read_only(path) as source:
                source.backup(memory)
        migrate(memory)
    except BaseException:
        memory.close()
        raise
    return memory


def blinded(source: sqlite3.Connection) -> sqlite3.Connection:
    """Return a copy in memory without what a second coder must not see; codes in use are kept in the codebook."""
    memory = sqlite3.connect(":memory:", isolation_level=None)
    try:
        source.backup(memory)
        memory.executescript(script("blind.sql"))
    except BaseException:
        memory.close()
        raise
    return memory


@contextmanager
def read_only(path: Path) -> Iterator[sqlite3.Connection]:
    """Open a project file without writing to it; SQLite may write beside it if another program has it open.

    A log that is not the file's own is left out. Raises `OSError` and `sqlite3.Error`.
    """
    path = followed(path)
    logged = path.with_name(f"{path.name}-wal").exists() and own_log.is_own(path, partial(lock.left, path))
    how = "mode=ro" if logged else "immutable=1"
    source = sqlite3.connect(f"{path.absolute().as_uri()}?{how}", uri=True, timeout=PATIENCE)
    try:
        try:
            check(source)
        except sqlite3.OperationalError:
            source.close()
            source = sqlite3.connect(f"{path.absolute().as_uri()}?immutable=1", uri=True)
        yield source
    finally:
        source.close()


def check(connection: sqlite3.Connection) -> None:
    """Raise `sqlite3.DatabaseError` if the file is damaged."""
    (verdict,) = connection.execute("PRAGMA quick_check(1)").fetchone()
    if verdict != "ok":
        raise sqlite3.DatabaseError(verdict)


@contextmanager
def transaction(connection: sqlite3.Connection) -> Iterator[None]:
    """Commit everything done inside, or roll it back if anything is raised."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise
