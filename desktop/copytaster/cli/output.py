"""Where results and messages go: results to a file or stdout, everything else to stderr."""

from __future__ import annotations

import contextlib
import os
import sys
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from enum import IntEnum
from pathlib import Path
from typing import BinaryIO

from copytaster.errors import Notice, UnusableInput
from copytaster.session.save import save, spare
from copytaster.text.document import Unread

UNREADABLE = {b"%PDF-": "PDF", b"PK\x03\x04": "Word document"}
"""How results begin that nobody can read on a terminal, and what they are."""
STEERING = frozenset("\u2028\u2029\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
"""Characters besides the controls that end a line or turn the order of what follows."""


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

    def spare(self, sources: Iterable[Path]) -> None:
        """Raise `UnusableInput` where the result would be written over one of `sources`."""
        if self.path is not None:
            spare(self.path, sources)

    def write(self, data: bytes) -> None:
        """Write the whole result; a file appears only once it is complete. Raises `UnusableInput` if that fails."""
        clear_line()
        if self.path is None:
            write_stdout(data)
        else:
            save(data, self.path)

    def progress(self, done: int, total: int) -> None:
        """Show how far the work is, on a terminal only."""
        if on_terminal() and done < total:
            put(f"\r{100 * done // max(1, total):3d} %")
        else:
            clear_line()


def stdout() -> BinaryIO:
    """Return where results go when no file is named. Raises `UnusableInput` if it is closed."""
    if sys.stdout is None:  # so it is if the caller closed it
        raise UnusableInput(Notice("The result has nowhere to go: standard output is closed."))
    return sys.stdout.buffer


def write_stdout(data: bytes) -> None:
    """Write the whole result to stdout. Raises `UnusableInput` if that fails, `BrokenPipeError` if nobody reads it."""
    out = stdout()
    kind = next((kind for start, kind in UNREADABLE.items() if data.startswith(start)), None)
    if kind is not None and sys.stdout.isatty():
        raise UnusableInput(Notice("A {kind} is nothing for a terminal: name a file for it with -o.", kind=kind))
    try:
        out.write(data)
        out.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        drop_stdout()
        reason = (error.strerror or str(error)).lower()
        raise UnusableInput(
            Notice("The result cannot be written to standard output: {reason}.", reason=reason)
        ) from error


def drop_stdout() -> None:
    """Let what is still to be written go nowhere: the reader of our results has closed them, as `head` does."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def on_terminal() -> bool:
    """Tell whether a person reads stderr as it is written."""
    return sys.stderr is not None and sys.stderr.isatty()  # closed by the caller


def clear_line() -> None:
    """Take the progress off the terminal."""
    if on_terminal():
        put("\r     \r")


def put(words: str) -> None:
    """Write to stderr; where nobody can read it, nobody can be told."""
    if sys.stderr is not None:  # closed by the caller
        with contextlib.suppress(OSError):
            sys.stderr.write(words)
            sys.stderr.flush()


def tell(sentence: str) -> None:
    """Say a sentence on stderr, on a line of its own."""
    clear_line()
    put(f"{printable(sentence)}\n")


def printable(text: str) -> str:
    """Return `text` on one line, with escapes instead of what would steer the terminal: a name may hold anything."""
    return "".join(
        letter.encode("unicode_escape").decode()
        if letter in STEERING or unicodedata.category(letter) in {"Cc", "Cs"}
        else letter
        for letter in text
    )


def tell_unread(unread: Iterable[Unread]) -> Status:
    """Say why each file could not be used; return the exit code that follows from it."""
    status = Status.DONE
    for one in unread:
        tell(one.reason)
        status = Status.UNUSABLE
    return status


def tell_loose(project: Path, number: int, thing: str, gone: str) -> Status:
    """Say how many of a project's things are loose, if any, and what is `gone`; return the exit code."""
    if not number:
        return Status.DONE
    told = f"1 {thing} is" if number == 1 else f"{number} {thing}s are"
    tell(f"{project}: {told} loose: {gone} was not found again.")
    return Status.UNUSABLE
