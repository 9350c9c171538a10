"""A person's own word lists, which add names, spellings, hedges and verbs to the bundled ones."""

from __future__ import annotations

import logging
from pathlib import Path

from copytaster.facts.word_lists import Lists, unusable
from copytaster.paths import lists_folder

LARGEST = 1_000_000
"""Bytes above which a file is not read as a word list."""
log = logging.getLogger(__name__)


def own_lists() -> Lists:
    """Return the word lists, by name; a file that cannot be used is left out, and the log says why."""
    found = []
    for path in sorted(lists_folder().glob("*.toml")):
        text = text_of(path)
        why = "it cannot be read" if text is None else unusable(path.stem, text)
        if text is None or why:
            log.warning("The word list %s is not used: %s.", path.name, why)
        else:
            found.append((path.stem, text))
    return tuple(found)


def text_of(path: Path) -> str | None:
    """Return the text of a file, None if it cannot be read or is too large."""
    try:
        return path.read_text(encoding="utf-8") if path.stat().st_size <= LARGEST else None
    except (OSError, UnicodeDecodeError):
        return None
