"""Which files are read for the given folders and files, and in which order."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TypeAlias

import regex

from copytaster.paths import PROJECT_SUFFIX, is_folder

Part: TypeAlias = tuple[int, int, str]

DIGITS = regex.compile(r"(\d+)")
SKIPPED_NAMES = frozenset({"thumbs.db", "desktop.ini", "icon\r", "__macosx", "$recycle.bin", "lost+found"})
SKIPPED_STARTS = (".", "~$")
"""Hidden files, including LibreOffice's `.~lock.x#`, and Word's lock files `~$x.docx`."""
SKIPPED_ENDS = (
    *("~", ".lock", ".tmp", ".swp", ".part", ".crdownload"),
    *(f"{PROJECT_SUFFIX}{companion}" for companion in ("", "-wal", "-shm", "-journal")),
)
"""Temporary files, and project files: a copy for a second coder may be in the same folder as the documents."""


def find(paths: Sequence[Path]) -> tuple[Path, ...]:
    """Return the files for `paths`: files as given, and those in folders and their sub-folders in natural order.

    Hidden and temporary files in folders are skipped, and no file is returned twice. A path that does not exist, or a
    folder that cannot be listed, is returned itself, so that reading it gives the reason.
    """
    seen: set[str] = set()
    found: list[Path] = []
    for path in paths:
        for file in files_of(path, seen):
            place = real(file)
            if place not in seen:
                seen.add(place)
                found.append(file)
    return tuple(found)


def files_of(path: Path, seen: set[str]) -> Iterator[Path]:
    """Yield `path`, or the files in it if it is a folder not `seen` before (a link may lead back to it)."""
    pending = [path]
    while pending:  # folders may be nested deeper than Python's stack
        here = pending.pop()
        if not is_folder(here):
            yield here
        elif (place := real(here)) not in seen:
            seen.add(place)
            try:
                names = sorted(filter(meant, os.listdir(here)), key=natural)  # noqa: PTH208 - names are what is sorted
            except OSError:
                seen.discard(place)
                yield here
                continue
            pending.extend(here / name for name in reversed(names))


def real(path: Path) -> str:
    """Return a path with all links resolved, or unchanged if the system refuses its name."""
    try:
        return os.path.realpath(path)
    except (OSError, ValueError):
        return str(path)


def meant(name: str) -> bool:
    """Tell whether the file or folder of this name in a folder is to be read."""
    folded = name.casefold()
    return not (folded in SKIPPED_NAMES or folded.startswith(SKIPPED_STARTS) or folded.endswith(SKIPPED_ENDS))


def natural(name: str) -> tuple[list[Part], list[Part], str]:
    """Return a sort key that puts 2 before 10, A next to a, and a name before longer names that begin with it."""
    stem, suffix = os.path.splitext(name.casefold())  # noqa: PTH122 - the name of a folder is no path
    return parts_of(stem), parts_of(suffix), name  # suffixes apart: else "a 2.txt" would come before "a.txt"


def parts_of(text: str) -> list[Part]:
    """Return the words and numbers of a text as tuples that compare so that numbers come first."""
    return [(0, int(part), "") if part.isdecimal() else (1, 0, part) for part in DIGITS.split(text) if part]
