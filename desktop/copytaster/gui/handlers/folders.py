"""The folder in which file dialogs begin: the one that is open."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from copytaster.paths import is_folder


def opened_folder(paths: Sequence[Path]) -> Path:
    """Return the first of the opened `paths` if it is a folder, else the folder that contains it, else the home folder.

    A name that the system refuses is no folder, and raises nothing.
    """
    if not paths:
        return Path.home()
    return paths[0] if is_folder(paths[0]) else paths[0].parent
