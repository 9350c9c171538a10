"""Who may write a project: the one program that holds the system's lock on the file beside it."""

from __future__ import annotations

import contextlib
import errno
import os
import sys
from pathlib import Path

SUFFIX = ".lock"
MOST = 64
"""The most bytes in a lock file: a checksum."""
HELD = frozenset({errno.EWOULDBLOCK, errno.EACCES, errno.EDEADLK})
"""The error numbers for a lock that another program holds; any other means that the disk supports no locks."""

if sys.platform == "win32":
    import msvcrt

    def hold(file: int) -> None:
        """Take the lock of an open file, or raise `OSError` at once."""
        msvcrt.locking(file, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def hold(file: int) -> None:
        """Take the lock of an open file, or raise `OSError` at once."""
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)


class Lock:
    """The lock of one project, held from `take` to `release`.

    The system releases it when the program ends, even by a crash: a lock file left behind blocks nobody.
    """

    def __init__(self, path: Path, file: int) -> None:
        """Keep the open file that the lock is on."""
        self.path = path
        self.file: int | None = file

    def read(self) -> bytes:
        """Return what the program wrote into the lock file that was killed holding it, empty if nothing."""
        if self.file is None:
            return b""
        os.lseek(self.file, 0, os.SEEK_SET)
        return os.read(self.file, MOST)

    def write(self, content: bytes) -> None:
        """Replace what is in the lock file, and return when the disk has it. Raises `OSError`."""
        if self.file is not None:
            os.ftruncate(self.file, 0)
            os.lseek(self.file, 0, os.SEEK_SET)
            os.write(self.file, content)
            os.fsync(self.file)

    def release(self) -> None:
        """Give up the lock and remove the lock file."""
        if self.file is None:
            return
        with contextlib.suppress(OSError):  # Windows does not remove an open file
            self.path.unlink()
        os.close(self.file)
        self.file = None


def take(project: Path) -> Lock | None:
    """Return the lock of `project`, or None if another program holds it.

    Raises `OSError` if no lock file can be written at all.
    """
    path = project.with_name(project.name + SUFFIX)
    while True:
        file = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
        try:
            hold(file)
        except OSError as error:
            os.close(file)
            if error.errno in HELD:
                return None
            raise
        if still_there(path, file):
            return Lock(path, file)
        os.close(file)


def left(project: Path) -> bytes:
    """Return what is in the lock file of `project` without locking it, empty if it is not there or cannot be read."""
    with contextlib.suppress(OSError):  # Windows lets nobody read what another program holds
        return project.with_name(project.name + SUFFIX).read_bytes()[:MOST]
    return b""


def still_there(path: Path, file: int) -> bool:
    """Tell whether `path` still is the open file, and not a new one made after another program removed it."""
    try:
        return os.path.samestat(path.stat(), os.fstat(file))
    except FileNotFoundError:
        return False
