"""How a file is written atomically, so that a failure keeps the old one."""

from __future__ import annotations

import errno
import os
import stat
from pathlib import Path

from copytaster.errors import Notice, UnusableInput
from copytaster.paths import followed, unfinished

REASONS = {
    errno.ENOENT: Notice("there is no such folder"),
    errno.ENOTDIR: Notice("its folder is not a folder"),
    errno.EACCES: Notice("you may not write there"),
    errno.EPERM: Notice("you may not write there"),
    errno.EROFS: Notice("that disk can only be read"),
    errno.ENOSPC: Notice("the disk is full"),
    errno.EDQUOT: Notice("your space on the disk is used up"),
    errno.EISDIR: Notice("it is a folder"),
    errno.ELOOP: Notice("it is a link that leads back to itself"),
    errno.ENAMETOOLONG: Notice("the name is too long"),
    errno.EFBIG: Notice("it would be too large"),
}


def write_file(content: bytes, out: Path) -> None:
    """Write `content` to a temporary file beside `out` and rename it; a failure keeps what was there before.

    What is not a regular file (a pipe, the null device) cannot be replaced and is written to directly. Raises
    `UnusableInput` with the reason.
    """
    try:
        target = followed(out)
        if target.is_dir():
            raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
        if target.exists() and not target.is_file():
            target.write_bytes(content)
        else:
            replace(content, target)
    except OSError as error:
        reason = REASONS.get(error.errno or 0, (error.strerror or str(error)).lower())
        raise UnusableInput(Notice("{out} cannot be written: {reason}.", out=out, reason=reason)) from error


def replace(content: bytes, target: Path) -> None:
    """Replace `target` with `content` atomically, keeping the permissions of a file that was there."""
    neighbour = unfinished(target)
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
