"""The codebook of a project: the codes that were given and those that were described, in the order of their names."""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Iterable

from copytaster.project.annotation import Code
from copytaster.project.project import Project

SEPARATORS = ",;"
"""What stands between codes where several are written on one line, and so in no name."""


def codebook(project: Project) -> tuple[Code, ...]:
    """Return every code that was given or described; one that was only given has no meaning yet."""
    meanings = dict.fromkeys(given(project), "") | {code.name: code.meaning for code in project.codes}
    return tuple(Code(*entry) for entry in sorted(meanings.items()))


def given(project: Project) -> Counter[str]:
    """Return how many changes each code is given to."""
    return Counter(code for annotation in project.annotations for code in annotation.codes)


def named(name: str) -> str:
    """Return the name of a code as it is kept: one line, without what separates codes."""
    shown = "".join(letter if letter.isprintable() and letter not in SEPARATORS else " " for letter in name)
    return " ".join(unicodedata.normalize("NFC", shown).split())


def codes(names: Iterable[str]) -> tuple[str, ...]:
    """Return the names of codes as they are kept, each once."""
    return tuple(dict.fromkeys(name for one in names if (name := named(one))))


def split(line: str) -> tuple[str, ...]:
    """Return the codes that are written on one line."""
    for separator in SEPARATORS:
        line = line.replace(separator, "\n")
    return codes(line.split("\n"))
