"""Where a person's projects, settings, lists and logs are; links, unfinished files; questions that never raise."""

from __future__ import annotations

import contextlib
import glob
import os
import secrets
import time
from pathlib import Path

from platformdirs import PlatformDirs

DIRS = PlatformDirs("copytaster", appauthor=False)
PROJECT_SUFFIX = ".copytaster"
"""The suffix of project files."""
NAME_KEPT = 40
"""How many characters of a file's name an unfinished one keeps; more could exceed the file system's limit."""
ABANDONED_SECONDS = 60
"""The age from which an unfinished file is taken for one that a killed program left; writing takes a second."""


def projects_folder() -> Path:
    """Return the folder for project files that the program names itself."""
    return Path(DIRS.user_data_path) / "projects"


def settings_file() -> Path:
    """Return the file that holds the person's settings."""
    return Path(DIRS.user_config_path) / "settings.json"


def lists_folder() -> Path:
    """Return the folder for word lists that a person adds to the bundled ones."""
    return Path(DIRS.user_config_path) / "facts"


def log_folder() -> Path:
    """Return the folder of the program's own log."""
    return Path(DIRS.user_log_path)


def is_folder(path: Path) -> bool:
    """Tell whether a folder exists; False for a name that the system refuses (too long, with a NUL)."""
    return os.path.isdir(path)  # noqa: PTH112 - Path.is_dir raises on such names


def is_there(path: Path) -> bool:
    """Tell whether a file or folder exists; False for a name that the system refuses."""
    return os.path.exists(path)  # noqa: PTH110 - Path.exists raises on such names


def is_same(one: Path, other: Path) -> bool:
    """Tell whether two paths lead to the same existing file."""
    try:
        return one.samefile(other)
    except (OSError, ValueError):
        return False


def followed(path: Path) -> Path:
    """Return the file that a link leads to, whether it is there or not; a path that is no link as it is.

    Raises `OSError` if the link leads back to itself.
    """
    if not path.is_symlink():
        return path
    with contextlib.suppress(FileNotFoundError):
        path.stat()  # what `resolve` says of a circle differs between versions of Python
    return path.resolve()


def unfinished(target: Path) -> Path:
    """Return a new name beside `target` for a file that is renamed to it once it is whole.

    What a killed program left under such a name is removed.
    """
    name = f".{target.name[:NAME_KEPT]}."
    with contextlib.suppress(OSError, ValueError):
        for left in target.parent.glob(f"{glob.escape(name)}????????.part*"):
            if time.time() - left.stat().st_mtime > ABANDONED_SECONDS:
                left.unlink()
    return target.with_name(f"{name}{secrets.token_hex(4)}.part")
