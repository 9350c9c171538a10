"""What a change can touch."""

from __future__ import annotations

from enum import StrEnum


class Facet(StrEnum):
    """One thing that a change touches; a change may touch several, and plain wording none."""

    QUOTATION = "quotation"
    FIGURE = "figure"
    DATE = "date"
    NAME = "name"
    ATTRIBUTION = "attribution"
    CERTAINTY = "certainty"
    SPELLING = "spelling"
    PUNCTUATION = "punctuation"


HOUSE_STYLE = frozenset({Facet.SPELLING, Facet.PUNCTUATION})
"""The facets that say how a desk writes, not what it says: set aside unless a person wants them counted."""
