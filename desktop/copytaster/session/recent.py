"""The list of what was opened recently, so that it can be opened again."""

from __future__ import annotations

import contextlib
import json
from collections.abc import Sequence
from pathlib import Path
from typing import TypeAlias

from copytaster.errors import UnusableInput
from copytaster.export.atomic_file import write_file
from copytaster.paths import DIRS

Opened: TypeAlias = tuple[Path, ...]
"""The folders and files that were opened together."""

KEPT = 12
"""The most entries in the list: as many as fit in a menu."""


def recent_file() -> Path:
    """Return the file that holds the list."""
    return Path(DIRS.user_state_path) / "recent.json"


def recent() -> tuple[Opened, ...]:
    """Return what was opened recently, the latest first; nothing if the list cannot be read."""
    try:
        listed = json.loads(recent_file().read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return ()
    if not isinstance(listed, list):
        return ()
    return tuple(
        tuple(map(Path, entry))
        for entry in listed
        if isinstance(entry, list) and entry and all(isinstance(path, str) for path in entry)
    )[:KEPT]


def remember(paths: Sequence[Path]) -> None:
    """Put what was opened at the head of the list; if the list cannot be written, nothing happens."""
    opened = tuple(path.absolute() for path in paths)
    if opened:
        keep((opened, *(entry for entry in recent() if entry != opened)))


def forget(paths: Sequence[Path]) -> None:
    """Take an entry off the list."""
    opened = tuple(path.absolute() for path in paths)
    keep(tuple(entry for entry in recent() if entry != opened))


def keep(entries: tuple[Opened, ...]) -> None:
    """Write the list, completely or not at all."""
    listed = [[str(path) for path in entry] for entry in entries[:KEPT]]
    with contextlib.suppress(OSError, UnusableInput):
        recent_file().parent.mkdir(parents=True, exist_ok=True)
        write_file(json.dumps(listed, indent=1).encode(), recent_file())
