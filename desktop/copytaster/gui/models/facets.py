"""The names and signs of facets, and the importance of each difference."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final, NamedTuple

from copytaster.comparison.comparison import Comparison
from copytaster.comparison.importance import facets_of, weight
from copytaster.comparison.walk import Stop
from copytaster.facts.facet import Facet
from copytaster.gui.models.words import noted, translate
from copytaster.report.labels import ReasonNames

CONTEXT: Final = "Facets"


class Sign(NamedTuple):
    """The name of something: a sign of a distinct shape, words in English, and the colour it is painted in.

    `tone` is a kind of change, a facet, “dim”, or empty for the colour of text.
    """

    sign: str
    words: str
    tone: str = ""


class Weight(NamedTuple):
    """What a difference touches, its rank (1 is the most important), and the reason for the rank in English."""

    facets: tuple[Facet, ...]
    rank: int
    reason: str


FACETS = {
    Facet.QUOTATION: Sign("“”", noted("Facets", "quotation"), "quotation"),
    Facet.FIGURE: Sign("#", noted("Facets", "figure"), "figure"),
    Facet.DATE: Sign("31", noted("Facets", "date"), "date"),
    Facet.NAME: Sign("@", noted("Facets", "name"), "name"),
    Facet.ATTRIBUTION: Sign("—", noted("Facets", "attribution"), "attribution"),
    Facet.CERTAINTY: Sign("?", noted("Facets", "certainty"), "certainty"),
    Facet.SPELLING: Sign("/", noted("Facets", "spelling"), "dim"),
    Facet.PUNCTUATION: Sign(";,", noted("Facets", "punctuation"), "dim"),
}

REASONS: Final = ReasonNames()
"""The words of the reports, so that both say the same; they are translated when they are shown."""
MOVED: Final = noted("Facets", "moved to another place")


def facet_name(facet: Facet) -> str:
    """Return the name of a facet."""
    return translate(CONTEXT, FACETS[facet].words)


def touched(facets: Iterable[str]) -> str:
    """Return what a change touches, in words: “quotation · figure”; empty for plain wording."""
    return " · ".join(facet_name(Facet(facet)) for facet in facets)


def reason(weight: Weight) -> str:
    """Return in words why a difference has its rank."""
    return translate(CONTEXT, weight.reason)


def weigh(comparison: Comparison, stop: Stop) -> Weight:
    """Return the importance of one difference."""
    rank, why = weight(comparison, stop)
    return Weight(tuple(map(Facet, facets_of(comparison, stop))), rank, REASONS.of(why) if why else MOVED)
