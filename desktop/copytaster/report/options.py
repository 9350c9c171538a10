"""What a person can switch in a report."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from copytaster.comparison.ledgers import Derivation
from copytaster.project.annotation import Annotations


class Section(StrEnum):
    """A part of a report that can be left away."""

    VERSIONS = "versions"
    SETTINGS = "settings"
    LEGEND = "legend"
    COUNTS = "counts"
    TEXT = "text"
    CHANGES = "changes"
    QUOTATIONS = "quotations"
    FACTS = "facts"
    OMISSIONS = "omissions"
    ROLES = "roles"
    COVERAGE = "coverage"
    SPUN = "spun"
    LINEAGE = "lineage"
    CODEBOOK = "codebook"
    UNREAD = "unread"


class Paper(StrEnum):
    """A sheet of paper, by the name it is sold under."""

    A4 = "a4"
    LETTER = "us-letter"


LEDGERS = (
    Section.ROLES,
    Section.QUOTATIONS,
    Section.FACTS,
    Section.OMISSIONS,
    Section.COVERAGE,
    Section.SPUN,
    Section.LINEAGE,
)
"""The sections that list something over all versions, in their order."""


@dataclass(frozen=True, slots=True)
class Options:
    """How a report is laid out; the defaults show everything.

    `versions` are the labels of the versions to show (the base always is), None for all; `title` replaces the title
    found in the base; `change_limit` is how many changes the list of changes names before it says how many more;
    `derivations` are the classes that a person chose, by the labels of a version and of what it comes from;
    `by_importance` lists the changes that matter most first instead of in the order of the text; `annotations` are
    what people remarked on the changes.
    """

    sections: frozenset[Section] = frozenset(Section)
    only_differences: bool = False
    versions: frozenset[str] | None = None
    title: str | None = None
    paper: Paper = Paper.A4
    change_limit: int = 2000
    by_importance: bool = False
    derivations: tuple[tuple[str, str, Derivation], ...] = ()
    annotations: Annotations = field(default_factory=Annotations)
