"""Which files a person means by the folders and files given, and in which order."""

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
"""Hidden files, LibreOffice's `.~lock.x#` among them, and Word's `~$x.docx`."""
SKIPPED_ENDS = (
    *("~", ".lock", ".tmp", ".swp", ".part", ".crdownload"),
    *(f"{PROJECT_SUFFIX}{companion}" for companion in ("", "-wal", "-shm", "-journal")),
)
"""What is being written, and project files: a copy for a second coder may lie beside the documents."""


def find(paths: Sequence[Path]) -> tuple[Path, ...]:
    """Return the files that `paths` mean: files as given, folders with their sub-folders in natural order.

    Hidden files and those that programs leave behind are passed over in folders, and nothing is returned twice. What
    is not there, or a folder that may not be opened, is returned as it is: reading it says why.
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
    """Yield `path`, or what lies in it if it is a folder not `seen` before (a link may lead back to it)."""
    pending = [path]
    while pending:  # folders may lie in each other deeper than Python's stack
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
    """Return where a path leads through its links, or itself where the system refuses its name."""
    try:
        return os.path.realpath(path)
    except (OSError, ValueError):
        return str(path)


def meant(name: str) -> bool:
    """Tell whether a person means the file or folder of this name when naming the folder it lies in."""
    folded = name.casefold()
    return not (folded in SKIPPED_NAMES or folded.startswith(SKIPPED_STARTS) or folded.endswith(SKIPPED_ENDS))


def natural(name: str) -> tuple[list[Part], list[Part], str]:
    """Return a key that sorts 2 before 10, A beside a, and a name before the same one that goes on."""
    stem, suffix = os.path.splitext(name.casefold())  # noqa: PTH122 - the name of a folder is no path
    return parts_of(stem), parts_of(suffix), name  # a suffix compared with what goes on would come after its numbers


def parts_of(text: str) -> list[Part]:
    """Return the words and numbers of a text, in an order in which numbers come first."""
    return [(0, int(part), "") if part.isdecimal() else (1, 0, part) for part in DIGITS.split(text) if part]
