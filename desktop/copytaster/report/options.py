"""The options of a report: which parts it shows, of which versions, and how."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from copytaster.comparison.ledgers import Derivation
from copytaster.project.annotation import Annotations
from copytaster.report.labels import ENGLISH


class Section(StrEnum):
    """A part of a report that can be left out."""

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
    SUCCESSION = "succession"
    CODEBOOK = "codebook"
    UNREAD = "unread"


class Paper(StrEnum):
    """A size of paper, by its common name."""

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
    Section.SUCCESSION,
)
"""The sections that are ledgers, in their order."""


@dataclass(frozen=True, slots=True)
class Options:
    """How a report is laid out; the defaults show everything.

    `versions` are the labels of the versions to show besides the base, None for all; `title` replaces the title found
    in the base; `change_limit` is how many changes are listed before the list says how many more there are;
    `derivations` are the classes that a person chose, by the numbers of a version and of what it comes from;
    `by_importance` sorts the changes by importance instead of the order of the text; `language` is that of the report's
    own words, as an ISO 639-1 code; `annotations` are those of the comparison.
    """

    sections: frozenset[Section] = frozenset(Section)
    only_differences: bool = False
    versions: frozenset[str] | None = None
    title: str | None = None
    paper: Paper = Paper.A4
    change_limit: int = 2000
    by_importance: bool = False
    language: str = ENGLISH.language
    derivations: Mapping[tuple[int, int], Derivation] = field(default_factory=dict)
    annotations: Annotations = field(default_factory=Annotations)
