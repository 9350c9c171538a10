"""What a person calls what is open or was opened before: the sample, a folder, some files."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from copytaster.gui.models.words import translate
from copytaster.resources import resource


def is_sample(path: Path) -> bool:
    """Tell whether a folder is that of the sample, whose path says nothing to a person."""
    return path == resource("samples")


def name_of(path: Path) -> str:
    """Return the name of a folder or file, without the folders that it is in."""
    return translate("Opened", "Sample") if is_sample(path) else path.name


def place_of(path: Path) -> str:
    """Return the whole path of a folder or file; the sample has only its name."""
    return name_of(path) if is_sample(path) else str(path)


def folder_of(path: Path) -> str:
    """Return the path of the folder that a folder or file is in, nothing for the sample."""
    return "" if is_sample(path) else str(path.parent)


def further(paths: Sequence[Path]) -> str:
    """Return how many more than the first were opened together: “ + 3”, nothing if it was alone."""
    return f" + {len(paths) - 1}" if len(paths) > 1 else ""
