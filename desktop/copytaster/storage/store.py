"""What an open project stores: its decisions and what else it knows, in its file or in memory, and its copies."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager, nullcontext, suppress
from dataclasses import dataclass
from pathlib import Path

from copytaster.errors import CopytasterError, Notice
from copytaster.paths import followed, is_same, unfinished
from copytaster.project.edits import Edit
from copytaster.project.history import History, Turn
from copytaster.project.known_files import KnownFile
from copytaster.storage import lock, naming, own_log
from copytaster.storage.database import blinded, transaction
from copytaster.storage.edit_fields import encode
from copytaster.storage.statements import statements
from copytaster.storage.tables import read_draft, read_known_files, read_sources
from copytaster.storage.watch import Condition, Watch


class ProjectNotWritten(CopytasterError):  # noqa: N818 - it names what did not happen
    """Report that something could not be written; the one argument is the whole sentence."""

    code = "project"


class ProjectNotRead(CopytasterError):  # noqa: N818 - it names what did not happen
    """Report that nothing can be read from a project file; the one argument is the whole sentence."""

    code = "project"


@dataclass(frozen=True, slots=True)
class Store:
    """An open project.

    `path` is its file, None if decisions are kept in memory only; `notices` tell the person what happened on opening;
    `history` is what the file held then; `held` is the lock on the file, and `watch` tells whether another program
    deleted or replaced it.
    """

    connection: sqlite3.Connection
    history: History
    path: Path | None = None
    notices: tuple[Notice, ...] = ()
    held: lock.Lock | None = None
    watch: Watch | None = None

    def performed(self, history: History) -> None:
        """Write the last turn of `history`, in one transaction. Raises `ProjectNotWritten`."""
        turn = history.turns[history.position - 1]
        self.write(turn.forward, history.position, turn)

    def stepped(self, edit: Edit, history: History) -> None:
        """Write the effect of an undo or redo, which is `edit`, in one transaction. Raises `ProjectNotWritten`."""
        self.write(edit, history.position, None)

    def write(self, edit: Edit, position: int, turn: Turn | None) -> None:
        """Write an edit, the new position in the history, and its turn if it is new. Raises `ProjectNotWritten`."""
        with self._writing(not_made):
            done, values = statements(edit)
            for statement in done:
                self.connection.execute(statement, values)
            self.connection.execute("UPDATE history_position SET done = ?", (position,))
            if turn is not None:
                self.connection.execute("DELETE FROM history WHERE turn >= ?", (position,))
                row = (position, encode(turn.forward), encode(turn.back))
                self.connection.execute("INSERT INTO history VALUES (?, ?, ?)", row)

    def draft(self) -> Edit | None:
        """Return the edit that a person was typing when the program last ended, None if nothing was being typed."""
        with suppress(sqlite3.Error):
            return read_draft(self.connection)
        return None

    def keep_draft(self, edit: Edit | None) -> None:
        """Replace the edit that is being typed, None if nothing is. Raises `ProjectNotWritten`."""
        with self._writing(not_written):
            self.connection.execute("DELETE FROM draft")
            if edit is not None:
                self.connection.execute("INSERT INTO draft VALUES (?)", (encode(edit),))

    def sources(self) -> tuple[str, ...]:
        """Return the absolute paths of what was opened, in the order given. Raises `ProjectNotRead`."""
        try:
            return read_sources(self.connection)
        except (sqlite3.Error, ValueError) as error:  # another program overwrote the file since it was opened
            raise damaged(self.path) from error

    def remember(self, sources: Sequence[str]) -> None:
        """Store the absolute paths of what was opened. Raises `ProjectNotWritten`, or `ProjectNotRead` as `sources`."""
        if self.sources() == tuple(sources):
            return
        with self._writing(not_written):
            self.connection.execute("DELETE FROM source")
            self.connection.executemany(
                "INSERT INTO source VALUES (?, CAST(? AS TEXT))",  # as bytes: a file name need not be UTF-8
                enumerate(map(os.fsencode, sources)),
            )

    def known_files(self) -> tuple[KnownFile, ...]:
        """Return the files that the project knows, sorted by path; none if they cannot be read."""
        with suppress(sqlite3.Error):
            return read_known_files(self.connection)
        return ()

    def know(self, files: Sequence[KnownFile]) -> None:
        """Replace the files that the project knows. Raises `ProjectNotWritten`."""
        if self.known_files() == tuple(files):
            return
        with self._writing(not_written):
            self.connection.execute("DELETE FROM known_file")
            self.connection.executemany("INSERT INTO known_file VALUES (?, ?, ?)", files)

    def copy(self, target: Path, *, blind: bool = False) -> None:
        """Write everything to a new project file, completely or not at all. Raises `ProjectNotWritten`.

        A `blind` copy is for a second coder: it has the codebook and all decisions about what is compared, but no
        annotations, no classes of derivation and no history of edits.
        """
        if self.path is not None and is_same(target, self.path):
            raise ProjectNotWritten(Notice("{target} is the project itself; a copy needs another name.", target=target))
        try:
            self._copy(followed(target), blind=blind)
        except (sqlite3.Error, OSError) as error:
            raise ProjectNotWritten(
                Notice("No copy could be written to {target} ({reason}).", target=target, reason=reason(error))
            ) from error

    def _copy(self, target: Path, *, blind: bool) -> None:
        whole = unfinished(target)
        try:
            with (
                self.watch.as_large_as_it_was() if self.watch else nullcontext(),
                closing(blinded(self.connection)) if blind else nullcontext(self.connection) as source,
            ):
                source.execute("VACUUM INTO ?", (str(whole),))
            put_in_place(whole, target)
        finally:
            with suppress(OSError):
                whole.unlink(missing_ok=True)

    def close(self) -> None:
        """Close the file and release its lock; closing twice does no harm."""
        if self.held is not None and self.held.file is not None:
            if self.watch is not None and self.watch.condition() is Condition.REPLACED:
                close_beside(self.connection, self.watch.path)
            with suppress(OSError):
                self.held.write(b"")  # closing merges the log
        self.connection.close()
        if self.held is not None:
            self.held.release()

    @contextmanager
    def _writing(self, sentence: Callable[[Path | Notice, Exception], Notice]) -> Iterator[None]:
        """Write what the block executes in one transaction; `sentence` tells why that failed.

        Raises `ProjectNotWritten`, also if the file was deleted or replaced, and then nothing is executed.
        """
        if self.watch is not None:
            refuse(self.watch)
        try:
            with transaction(self.connection):
                yield
            self._keep_watch()
        except (sqlite3.Error, UnicodeError) as error:
            raise ProjectNotWritten(sentence(self.path or Notice("memory"), error)) from error

    def _keep_watch(self) -> None:
        if self.watch is None or self.held is None:
            return
        with suppress(OSError, sqlite3.Error):  # the next decision says that the file is gone
            if own_log.is_large(self.watch.path) and self.watch.condition() is Condition.INTACT:
                own_log.merge(self.connection, self.watch.path, self.held)
                self.watch.keep()


def not_made(path: Path | Notice, error: Exception) -> Notice:
    """Return the sentence that a decision could not be written."""
    return Notice("The decision could not be written to {path} ({error}), so it was not made.", path=path, error=error)


def not_written(path: Path | Notice, error: Exception) -> Notice:
    """Return the sentence that something other than a decision could not be written."""
    return Notice("{path} could not be written ({error}).", path=path, error=error)


def refuse(watch: Watch) -> None:
    """Raise `ProjectNotWritten` if the file was deleted or replaced: SQLite would go on writing without a word."""
    condition = watch.condition()
    if condition is Condition.DELETED:
        raise ProjectNotWritten(
            Notice(
                "The decision was not made, because {path} was deleted; save a copy to keep all that was decided "
                "before.",
                path=watch.path,
            )
        )
    if condition is Condition.REPLACED:
        raise ProjectNotWritten(
            Notice(
                "The decision was not made, because another program replaced {path}; save a copy to keep all that was "
                "decided before.",
                path=watch.path,
            )
        )


def close_beside(connection: sqlite3.Connection, path: Path) -> None:
    """Close a project whose file another program replaced, and leave that file as it is.

    SQLite would write what it still had to write into the other file, which would damage it.
    """
    with suppress(OSError):
        there = path.read_bytes()
        connection.close()
        if path.read_bytes() != there:
            path.write_bytes(there)


def put_in_place(whole: Path, target: Path) -> None:
    """Rename a finished copy to `target`, and remove what SQLite left beside a project that was there before.

    A write-ahead log left behind by a killed program would otherwise be taken for a part of the copy. Raises
    `ProjectNotWritten` if another program has that project open, and `OSError`.
    """
    held = lock.take(target)
    if held is None:
        raise ProjectNotWritten(
            Notice("{target} is open in another window of the program; a copy needs another name.", target=target)
        )
    try:
        for beside in naming.companions(target):
            beside.unlink(missing_ok=True)
        whole.replace(target)
    finally:
        held.release()


def damaged(path: Path | None) -> ProjectNotRead:
    """Return the error that a project cannot be read."""
    return ProjectNotRead(Notice("{path} is damaged: the decisions in it cannot be read.", path=path))


def reason(error: Exception) -> str:
    """Return the reason of an error without the path, which the sentence names already."""
    return (error.strerror or str(error)) if isinstance(error, OSError) else str(error)
