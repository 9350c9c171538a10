"""Whether a project file is still as this program left it, or was deleted, replaced or overwritten by another one."""

from __future__ import annotations

import contextlib
import hashlib
import os
from collections.abc import Iterator
from enum import Enum, auto
from pathlib import Path


class Condition(Enum):
    """The condition of a file since this program wrote it last."""

    INTACT = auto()
    DELETED = auto()
    REPLACED = auto()


class Watch:
    """Remembers a file; its contents are read only if size, time or identity tell that it may have changed."""

    def __init__(self, path: Path) -> None:
        """Remember the file as it is now. Raises `OSError`."""
        self.path = path
        self._seen = signature(path)
        self._digest = digest(path)

    def condition(self) -> Condition:
        """Return the condition of the file."""
        try:
            now = signature(self.path)
            if now == self._seen:
                return Condition.INTACT
            if now[:2] != self._seen[:2] or digest(self.path) != self._digest:
                return Condition.REPLACED
        except OSError:
            return Condition.DELETED
        self._seen = now  # only its time is another one
        return Condition.INTACT

    @contextlib.contextmanager
    def as_large_as_it_was(self) -> Iterator[None]:
        """Give a file that another program made smaller the size it had, and its own again when the block ends.

        SQLite asks the file for its size also where it has all of it in memory, and takes a smaller one for damaged.
        Raises `OSError`.
        """
        size = self._smaller()
        if size is None:
            yield
            return
        os.truncate(self.path, self._seen[2])
        try:
            yield
        finally:
            os.truncate(self.path, size)

    def _smaller(self) -> int | None:
        """Return the size of the file if it was overwritten by a smaller one, else None."""
        with contextlib.suppress(OSError):
            now = signature(self.path)
            if now[:2] == self._seen[:2] and now[2] < self._seen[2]:
                return now[2]
        return None

    def keep(self) -> None:
        """Remember the file again, after this program wrote it. Raises `OSError`."""
        now = signature(self.path)
        if now != self._seen:
            self._seen, self._digest = now, digest(self.path)


def signature(path: Path) -> tuple[int, int, int, int]:
    """Return the identity of a file (device and number), its size and the time of its last change."""
    found = path.stat()
    return found.st_dev, found.st_ino, found.st_size, found.st_mtime_ns


def digest(path: Path) -> bytes:
    """Return the SHA-256 of a file's contents."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").digest()
