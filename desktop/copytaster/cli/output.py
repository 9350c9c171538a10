"""Where results and messages go: results to a file or stdout, everything else to stderr."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from dataclasses import dataclass
from enum import IntEnum
from pathlib import Path
from typing import BinaryIO

from copytaster.session.export import save
from copytaster.text.document import Unread


class Status(IntEnum):
    """The exit codes."""

    DONE = 0
    UNUSABLE = 1
    ARGUMENTS = 2
    INTERRUPTED = 130


@dataclass(frozen=True, slots=True)
class Output:
    """The place of a command's result: a file, or stdout where `path` is None."""

    path: Path | None = None

    def write(self, data: bytes) -> None:
        """Write the whole result; a file appears only once it is complete."""
        if self.path is None:
            out = stdout()
            out.write(data)
            out.flush()
        else:
            save(data, self.path)

    def progress(self, done: int, total: int) -> None:
        """Show how far the work is, on a terminal only."""
        if sys.stderr.isatty():
            share = f"{100 * done // max(1, total):3d} %"
            sys.stderr.write(f"\r{share}" if done < total else "\r     \r")
            sys.stderr.flush()


def stdout() -> BinaryIO:
    """Return where results go when no file is named."""
    return sys.stdout.buffer


def tell(sentence: str) -> None:
    """Say a sentence on stderr."""
    sys.stderr.write(f"{sentence}\n")


def tell_unread(unread: Iterable[Unread]) -> Status:
    """Say why each file could not be used; return the exit code that follows from it."""
    status = Status.DONE
    for one in unread:
        tell(one.reason)
        status = Status.UNUSABLE
    return status
