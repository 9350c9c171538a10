"""How the bytes of a file are read without blocking, and which special files are refused."""

from __future__ import annotations

import errno
import os
import stat
from pathlib import Path

from copytaster.errors import Notice, UnreadableDocument
from copytaster.readers.bounds import FILE_LIMIT, MEGABYTE

NO_WAIT = getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)
"""Flags for opening a file; with O_NONBLOCK a named pipe without a writer opens at once and can be refused."""

SPECIAL = {
    stat.S_IFDIR: ("folder", Notice("it is a folder, not a document")),
    stat.S_IFIFO: ("special", Notice("it is a named pipe, not a file")),
    stat.S_IFSOCK: ("special", Notice("it is a socket, not a file")),
    stat.S_IFCHR: ("special", Notice("it is a device, not a file")),
    stat.S_IFBLK: ("special", Notice("it is a device, not a file")),
}
FAULTS = {
    errno.ENOENT: ("vanished", Notice("it is not there (any more)")),
    errno.ENOTDIR: ("vanished", Notice("it is not there (any more)")),
    errno.EACCES: ("permission", Notice("there is no permission to read it")),
    errno.EPERM: ("permission", Notice("there is no permission to read it")),
    errno.ELOOP: ("loop", Notice("it is a link that leads back to itself")),
    errno.ENAMETOOLONG: ("name", Notice("its name is too long for this system")),
    errno.EISDIR: ("folder", Notice("it is a folder, not a document")),
    errno.ENXIO: ("special", Notice("it is a socket, not a file")),
}


def fetch(path: Path, given: str) -> bytes:
    """Return the bytes of the file at `path`, which messages call `given`.

    Raises `UnreadableDocument` where it is not a regular file, cannot be read, or is larger than `FILE_LIMIT`.
    """
    try:
        return taken(path, given)
    except OSError as fault:
        raise refusal(fault, given) from fault
    except ValueError as fault:  # a null character in the name
        raise UnreadableDocument(given, "name", Notice("its name is not allowed on this system")) from fault


def taken(path: Path, given: str) -> bytes:
    """Return the bytes of the file, checking its type both before and after it is opened."""
    mode = os.stat(path).st_mode  # noqa: PTH116 - before opening: a device may act on being opened
    if stat.S_ISDIR(mode):
        os.listdir(path)  # noqa: PTH208 - a folder comes here where it cannot be listed: let the system say why
    refuse_special(mode, given)
    handle = os.open(path, os.O_RDONLY | NO_WAIT)
    with os.fdopen(handle, "rb") as file:
        state = os.fstat(handle)
        refuse_special(state.st_mode, given)
        if state.st_size > FILE_LIMIT:
            raise too_large(given)
        data: bytes | None = file.read(FILE_LIMIT + 1)
    if data is None:  # there is no data yet, and reading would block
        raise BlockingIOError(errno.EAGAIN, os.strerror(errno.EAGAIN))
    if len(data) > FILE_LIMIT:
        raise too_large(given)
    return data


def refuse_special(mode: int, given: str) -> None:
    """Raise `UnreadableDocument` if `mode` is not that of a regular file."""
    if not stat.S_ISREG(mode):
        raise UnreadableDocument(
            given, *SPECIAL.get(stat.S_IFMT(mode), ("special", Notice("it is not a regular file")))
        )


def too_large(given: str) -> UnreadableDocument:
    """Return the error for a file above the limit of size."""
    return UnreadableDocument(
        given, "too-large", Notice("it is larger than {megabytes} MB", megabytes=FILE_LIMIT // MEGABYTE)
    )


def refusal(fault: OSError, given: str) -> UnreadableDocument:
    """Return the error for the document `given` that corresponds to an error of the system."""
    known = FAULTS.get(fault.errno or 0)
    code, reason = known or (
        "unreadable",
        Notice("the system cannot read it ({reason})", reason=fault.strerror or Notice("no reason given")),
    )
    return UnreadableDocument(given, code, reason)


def shown(path: Path) -> str:
    """Return `path` with forward slashes as text that can be printed and stored, with invalid bytes escaped."""
    return path.as_posix().encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace")
