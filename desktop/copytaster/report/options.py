"""What a person can switch in a report."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Section(StrEnum):
    """A part of a report that can be left away."""

    VERSIONS = "versions"
    SETTINGS = "settings"
    LEGEND = "legend"
    COUNTS = "counts"
    TEXT = "text"
    CHANGES = "changes"
    UNREAD = "unread"


class Paper(StrEnum):
    """A sheet of paper, by the name it is sold under."""

    A4 = "a4"
    LETTER = "us-letter"


@dataclass(frozen=True, slots=True)
class Options:
    """How a report is laid out; the defaults show everything.

    `versions` are the labels of the versions to show (the base always is), None for all; `title` replaces the title
    found in the base; `change_limit` is how many changes the list of changes names before it says how many more.
    """

    sections: frozenset[Section] = frozenset(Section)
    only_differences: bool = False
    versions: frozenset[str] | None = None
    title: str | None = None
    paper: Paper = Paper.A4
    change_limit: int = 2000
