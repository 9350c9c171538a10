"""Where a command's output goes: the result to a file or stdout, everything else to stderr."""

from __future__ import annotations

import contextlib
import os
import sys
import textwrap
import unicodedata
from argparse import ArgumentParser, HelpFormatter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import IntEnum
from pathlib import Path
from typing import BinaryIO

from typing_extensions import override

from copytaster.errors import Notice, UnusableInput
from copytaster.session.save import save, spare
from copytaster.settings import ENGLISH, SPOKEN
from copytaster.text.document import Unread

UNREADABLE = {b"%PDF-": "PDF", b"PK\x03\x04": "Word document"}
"""The first bytes of results that make no sense on a terminal, and what these are."""
STEERING = frozenset("\u2028\u2029\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
"""Characters, besides control characters, that end a line or change the direction of the text."""


class Status(IntEnum):
    """The exit codes."""

    DONE = 0
    UNUSABLE = 1
    ARGUMENTS = 2
    INTERRUPTED = 130


@dataclass(frozen=True, slots=True)
class Output:
    """Where a command's result is written: a file, or stdout if `path` is None."""

    path: Path | None = None

    def spare(self, sources: Iterable[Path]) -> None:
        """Raise `UnusableInput` if the result would overwrite one of `sources`."""
        if self.path is not None:
            spare(self.path, sources)

    def write(self, data: bytes) -> None:
        """Write the result; a file is complete or not there at all. Raises `UnusableInput` if that fails."""
        clear_line()
        if self.path is None:
            write_stdout(data)
        else:
            save(data, self.path)

    def progress(self, done: int, total: int) -> None:
        """Show the progress in percent, on a terminal only."""
        if on_terminal() and done < total:
            put(f"\r{100 * done // max(1, total):3d} %")
        else:
            clear_line()


class WholeNames(HelpFormatter):
    """A help in which no name is broken at its hyphen: “tei-” alone would be another format."""

    @override
    def _split_lines(self, text: str, width: int) -> list[str]:
        return textwrap.wrap(text, width, break_on_hyphens=False)


def add_output(parser: ArgumentParser) -> None:
    """Declare the option for the file that the result is written to."""
    parser.add_argument("-o", "--output", type=Path, metavar="OUT", help="write to this file instead of stdout")


def add_format(parser: ArgumentParser, suffixes: Mapping[str, str], usual: str | None = "text") -> None:
    """Declare the option for the format; `suffixes` are those of the files by the names of the formats."""
    parser.formatter_class = WholeNames
    told = f", else {usual}" if usual else ""
    parser.add_argument(
        "--format",
        choices=tuple(suffixes),
        metavar="FORMAT",
        help=f"the output format: {', '.join(suffixes)} (default that of OUT{told})",
    )
    parser.set_defaults(suffixes=suffixes, usual=usual)


def format_of(path: Path | None, suffixes: Mapping[str, str], usual: str | None) -> str | None:
    """Return the format whose suffix the result's file has, the longest one: .tei.xml; else the usual one, or None."""
    name = path.name.casefold() if path else ""
    fitting = [known for known, suffix in suffixes.items() if name.endswith(suffix)]
    return max(fitting, key=lambda known: len(suffixes[known]), default=usual)


def add_language(parser: ArgumentParser) -> None:
    """Declare the option for the language of a report."""
    parser.add_argument(
        "--language",
        choices=SPOKEN,
        default=ENGLISH,
        help=f"the language of our own words (default {ENGLISH}); json, csv and tei are for programs and have none",
    )


def stdout() -> BinaryIO:
    """Return standard output. Raises `UnusableInput` if it is closed."""
    if sys.stdout is None:  # the caller closed it
        raise UnusableInput(Notice("The result has nowhere to go: standard output is closed."))
    return sys.stdout.buffer


def write_stdout(data: bytes) -> None:
    """Write the result to stdout. Raises `UnusableInput` if that fails, `BrokenPipeError` if the reader is gone."""
    out = stdout()
    kind = next((kind for start, kind in UNREADABLE.items() if data.startswith(start)), None)
    if kind is not None and sys.stdout.isatty():
        raise UnusableInput(Notice("A {kind} cannot be shown in a terminal; write it to a file with -o.", kind=kind))
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
    """Discard what is still to be written to stdout, whose reader is gone, as after ``| head``."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def on_terminal() -> bool:
    """Tell whether stderr is a terminal."""
    return sys.stderr is not None and sys.stderr.isatty()  # closed by the caller


def clear_line() -> None:
    """Erase the progress from the terminal."""
    if on_terminal():
        put("\r     \r")


def put(words: str) -> None:
    """Write to stderr if it is open; errors are ignored, since they could not be reported anyway."""
    if sys.stderr is not None:  # closed by the caller
        with contextlib.suppress(OSError):
            sys.stderr.write(words)
            sys.stderr.flush()


def tell(sentence: str) -> None:
    """Print a sentence on stderr, on a line of its own."""
    clear_line()
    put(f"{printable(sentence)}\n")


def printable(text: str) -> str:
    """Return `text` on one line, control characters escaped: a file name may contain anything."""
    return "".join(
        letter.encode("unicode_escape").decode()
        if letter in STEERING or unicodedata.category(letter) in {"Cc", "Cs"}
        else letter
        for letter in text
    )


def tell_unread(unread: Iterable[Unread]) -> Status:
    """Report why each file could not be used; return the exit code that follows from it."""
    status = Status.DONE
    for one in unread:
        tell(one.reason)
        status = Status.UNUSABLE
    return status


def tell_loose(project: Path, number: int, thing: str, gone: str) -> Status:
    """Report how many of a project's pins or notes are loose, and what was not found; return the exit code."""
    if not number:
        return Status.DONE
    told = f"1 {thing} is" if number == 1 else f"{number} {thing}s are"
    tell(f"{project}: {told} loose: {gone} was not found again.")
    return Status.UNUSABLE
