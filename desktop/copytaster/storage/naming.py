"""Which project file belongs to the opened paths: always one in the person's data folder, never beside a document."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Sequence
from itertools import count
from pathlib import Path

import regex

from copytaster.paths import PROJECT_SUFFIX, projects_folder

STEM_LENGTH = 40
DIGITS = 12
"""Hexadecimal digits of the path's SHA-256: among a million folders the chance of a collision is 1 in 500."""
HASH = regex.compile(rf"-[0-9a-f]{{{DIGITS}}}$")
PLAIN = regex.compile(r"[^\p{L}\p{M}\p{N}]+")


def project_file(opened: Sequence[Path]) -> Path:
    """Return the project file of a folder, or of a set of files in any order.

    Its name begins with that of the folder (or the first file, by path) and ends with a hash of the resolved paths.
    """
    resolved = sorted({os.path.realpath(path) for path in opened})
    stem = PLAIN.sub("-", Path(resolved[0]).stem if resolved else "").strip("-")[:STEM_LENGTH] or "project"
    digest = hashlib.sha256("\0".join(resolved).encode("utf-8", "surrogateescape")).hexdigest()
    return projects_folder() / f"{stem}-{digest[:DIGITS]}{PROJECT_SUFFIX}"


def display_name(project: Path) -> str:
    """Return the displayed name of a project file: without the hash that `project_file` adds."""
    return str(HASH.sub("", project.stem))


def put_aside(path: Path) -> Path:
    """Rename a damaged project file and SQLite's files beside it; return its new path. Raises `OSError`."""
    kept = unused(path, "damaged")
    path.rename(kept)
    for beside, other in zip(companions(path), companions(kept), strict=True):
        if beside.exists():
            beside.rename(other)
    return kept


def put_log_aside(path: Path) -> Path:
    """Rename the write-ahead log of a project file that is gone; return its new path. Raises `OSError`."""
    log, index, _ = companions(path)
    kept = unused(path, "replaced", "-wal")
    log.rename(kept)
    index.unlink(missing_ok=True)
    return kept


def unused(path: Path, word: str, suffix: str = "") -> Path:
    """Return a path beside `path` at which there is no file yet: its name with a word and a number, and a suffix."""
    numbered = (path.with_name(f"{path.stem}.{word}-{number}{path.suffix}{suffix}") for number in count(1))
    return next(kept for kept in numbered if not kept.exists())


def companions(path: Path) -> tuple[Path, ...]:
    """Return the files that SQLite may keep beside a project file."""
    return tuple(path.with_name(path.name + suffix) for suffix in ("-wal", "-shm", "-journal"))
