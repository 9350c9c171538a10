"""The facets: the kinds of facts and house style that a change can touch."""

from __future__ import annotations

from enum import StrEnum


class Facet(StrEnum):
    """A kind of thing that a change touches; a change may touch several, and plain wording touches none."""

    QUOTATION = "quotation"
    FIGURE = "figure"
    DATE = "date"
    NAME = "name"
    ATTRIBUTION = "attribution"
    CERTAINTY = "certainty"
    SPELLING = "spelling"
    PUNCTUATION = "punctuation"


HOUSE_STYLE = frozenset({Facet.SPELLING, Facet.PUNCTUATION})
"""The facets of house style: changes of these are set aside unless a person wants them counted."""
