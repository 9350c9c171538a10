"""How much a difference matters, by what it touches."""

from __future__ import annotations

from enum import StrEnum

from copytaster.comparison.comparison import Change, Comparison
from copytaster.comparison.walk import Stop
from copytaster.diff.changes import ADDITION, OMISSION
from copytaster.facts.facet import Facet


class Reason(StrEnum):
    """Why a change has its rank."""

    QUOTATION = "quotation"
    FIGURE = "figure"
    DATE = "date"
    NAME = "name"
    CERTAINTY = "certainty"
    ATTRIBUTION = "attribution"
    PARAGRAPH_OMITTED = "paragraph omitted"
    PARAGRAPH_ADDED = "paragraph added"
    WORDING = "wording"
    OMISSION = "omission"
    ADDITION = "addition"
    SPELLING = "spelling"
    NAME_VARIANT = "name variant"
    PUNCTUATION = "punctuation"


RANKED = (Facet.QUOTATION, Facet.FIGURE, Facet.DATE, Facet.NAME, Facet.CERTAINTY, Facet.ATTRIBUTION)
"""The facets that make a change important, the most important first: their places are the ranks."""
WHOLE_RANK, PLAIN_RANK, SPELLING_RANK, PUNCTUATION_RANK = range(len(RANKED) + 1, len(RANKED) + 5)
"""The ranks of a whole paragraph, of words that touch nothing, and of house style: all below those of `RANKED`."""
WHOLE = {OMISSION: Reason.PARAGRAPH_OMITTED, ADDITION: Reason.PARAGRAPH_ADDED}


def importance(change: Change) -> tuple[int, Reason]:
    """Return the rank of a change, 1 the most important, and the reason for it."""
    variant = {Facet.NAME, Facet.SPELLING}.issubset(change.facets)
    for rank, facet in enumerate(RANKED, start=1):
        if facet in change.facets and not (variant and facet is Facet.NAME):
            return rank, Reason(facet)
    if change.whole:
        return WHOLE_RANK, WHOLE[change.kind]
    if Facet.SPELLING in change.facets:
        return SPELLING_RANK, Reason.NAME_VARIANT if variant else Reason.SPELLING
    if Facet.PUNCTUATION in change.facets:
        return PUNCTUATION_RANK, Reason.PUNCTUATION
    return PLAIN_RANK, Reason(change.kind)


def weight(comparison: Comparison, stop: Stop) -> tuple[int, Reason | None]:
    """Return the rank of a difference and the reason for it, None for a move.

    A move ranks like a rewording: it changes no words, but it changes what is read first.
    """
    if stop.change is None:
        return PLAIN_RANK, None
    return importance(comparison.changes[stop.change])


def facets_of(comparison: Comparison, stop: Stop) -> tuple[str, ...]:
    """Return what a difference touches; a move touches nothing."""
    return () if stop.change is None else comparison.changes[stop.change].facets
