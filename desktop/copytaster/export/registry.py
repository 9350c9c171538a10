"""Which formats a report can be written in, and how a file is written so that a failed run leaves the old one."""

from __future__ import annotations

import errno
import os
import secrets
import stat
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from copytaster.errors import UnusableInput
from copytaster.export import html_writer, json_writer, pdf_writer, text_writer
from copytaster.progress import Progress, silent
from copytaster.report.report import Report


class Format(NamedTuple):
    """A format: the name given on the command line, the suffix of its files, what a person calls it, its writer."""

    name: str
    suffix: str
    title: str
    render: Callable[[Report, Progress], bytes]


FORMATS = (
    Format("text", ".txt", "Plain text", text_writer.render),
    Format("json", ".json", "JSON data", json_writer.render),
    Format("html", ".html", "Web page", html_writer.render),
    Format("pdf", ".pdf", "PDF document", pdf_writer.render),
)

REASONS = {
    errno.ENOENT: "there is no such folder",
    errno.ENOTDIR: "its folder is not a folder",
    errno.EACCES: "you may not write there",
    errno.EPERM: "you may not write there",
    errno.EROFS: "that disk can only be read",
    errno.ENOSPC: "the disk is full",
    errno.EDQUOT: "your space on the disk is used up",
    errno.EISDIR: "it is a folder",
    errno.ENAMETOOLONG: "the name is too long",
    errno.EFBIG: "it would be too large",
}

NAME_KEPT = 40
"""Characters of a file's name that its neighbour keeps: a longer one could pass the limit of the file system."""


def find(name: str) -> Format:
    """Return the format called `name`; raise `UnusableInput` if there is none."""
    for known in FORMATS:
        if known.name == name:
            return known
    names = ", ".join(known.name for known in FORMATS)
    raise UnusableInput(f"There is no format “{name}”; choose one of {names}.")


def render(report: Report, format: str, progress: Progress = silent) -> bytes:  # noqa: A002 - the word for it
    """Return the bytes of `report` in the format called `format`; raise `UnusableInput` if there is none."""
    return find(format).render(report, progress)


def write(report: Report, format: str, out: Path, progress: Progress = silent) -> None:  # noqa: A002 - the word for it
    """Write `report` to the file `out`, whole or not at all; raise `UnusableInput` with the reason where it fails."""
    store(render(report, format, progress), out)


def store(content: bytes, out: Path) -> None:
    """Write `content` to a neighbour of `out` and rename it; a failure leaves what was there before.

    What is no regular file (a pipe, the null device) cannot be replaced and is written to as it is.
    """
    target = out.resolve() if out.is_symlink() else out
    try:
        if target.is_dir():
            raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
        if target.exists() and not target.is_file():
            target.write_bytes(content)
        else:
            replace(content, target)
    except OSError as error:
        reason = REASONS.get(error.errno or 0, (error.strerror or str(error)).lower())
        raise UnusableInput(f"{out} cannot be written: {reason}.") from error


def replace(content: bytes, target: Path) -> None:
    """Put `content` in the place of `target` in one step, keeping the permissions of a file that was there."""
    neighbour = target.with_name(f".{target.name[:NAME_KEPT]}.{secrets.token_hex(4)}.part")
    try:
        with neighbour.open("xb") as stream:
            stream.write(content)
            stream.flush()
            os.fsync(stream.fileno())
        if target.exists():
            neighbour.chmod(stat.S_IMODE(target.stat().st_mode))
        neighbour.replace(target)
    except BaseException:
        neighbour.unlink(missing_ok=True)
        raise
