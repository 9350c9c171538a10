"""How a project file is brought to the current schema: in numbered steps, each in one transaction."""

from __future__ import annotations

import sqlite3
from importlib.resources import files

APPLICATION = 0x43545350
"""“CTSP” in the header of every project file, which tells it from other programs' databases."""
STEPS = ("0001.sql", "0002.sql", "0003.sql", "0004.sql", "0005.sql", "0006.sql")
NEWEST = len(STEPS)


def version(connection: sqlite3.Connection) -> int:
    """Return the schema number of a project file: 0 if it is empty, above `NEWEST` if a later program wrote it.

    Raises `sqlite3.DatabaseError` for a database that is not ours.
    """
    application = pragma(connection, "application_id")
    number = pragma(connection, "user_version")
    if application == APPLICATION:
        return number
    if application or number or connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]:
        raise sqlite3.DatabaseError("not a project file")
    return 0


def pragma(connection: sqlite3.Connection, name: str) -> int:
    """Return a number from the header of the database."""
    return int(connection.execute(f"PRAGMA {name}").fetchone()[0])


def migrate(connection: sqlite3.Connection) -> None:
    """Bring a project file from its schema to the schema `NEWEST`."""
    for number, name in enumerate(STEPS[version(connection) :], start=version(connection) + 1):
        header = f"PRAGMA application_id = {APPLICATION}; PRAGMA user_version = {number};"
        connection.executescript(f"BEGIN IMMEDIATE; {script(name)} {header} COMMIT;")


def script(name: str) -> str:
    """Return the text of one of the SQL scripts in the folder `schema`."""
    return files("copytaster.storage").joinpath("schema", name).read_text(encoding="utf-8")
