"""How what a change touches is called, with a sign of its own, and how much each difference of a story matters."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final, NamedTuple

from PySide6.QtCore import QT_TRANSLATE_NOOP

from copytaster.comparison.comparison import Comparison
from copytaster.comparison.facets import importance
from copytaster.comparison.walk import Stop
from copytaster.facts.facet import Facet
from copytaster.gui.models.words import translate
from copytaster.report.labels import ReasonNames

CONTEXT: Final = "Facets"
MOVED_RANK: Final = 8
"""A move stands with plain wording: it changes no word, but it changes what is read first."""


class Sign(NamedTuple):
    """How something is named: a sign told apart by its shape, words in English, and the colour it is painted in.

    `tone` is a kind of change, a facet, “dim”, or empty for the colour of text.
    """

    sign: str
    words: str
    tone: str = ""


class Weight(NamedTuple):
    """What a difference touches, its rank (1 the most important), and the reason for it in English."""

    facets: tuple[Facet, ...]
    rank: int
    reason: str


def noted(words: str) -> str:
    """Mark `words` for translation, which happens when they are shown."""
    return str(QT_TRANSLATE_NOOP("Facets", words))


FACETS = {
    Facet.QUOTATION: Sign("“”", noted("quotation"), "quotation"),
    Facet.FIGURE: Sign("#", noted("figure"), "figure"),
    Facet.DATE: Sign("31", noted("date"), "date"),
    Facet.NAME: Sign("@", noted("name"), "name"),
    Facet.ATTRIBUTION: Sign("—", noted("attribution"), "attribution"),
    Facet.CERTAINTY: Sign("?", noted("certainty"), "certainty"),
    Facet.SPELLING: Sign("/", noted("spelling"), "dim"),
    Facet.PUNCTUATION: Sign(";,", noted("punctuation"), "dim"),
}

REASONS: Final = ReasonNames()
"""The words of the report, so that both say the same; they are translated when they are shown."""
MOVED: Final = noted("moved to another place")


def called(facet: Facet) -> str:
    """Return what a facet is called."""
    return translate(CONTEXT, FACETS[facet].words)


def touched(facets: Iterable[str]) -> str:
    """Return what a change touches as words: “quotation · figure”; empty for plain wording."""
    return " · ".join(called(Facet(facet)) for facet in facets)


def reason(weight: Weight) -> str:
    """Return why a difference has its rank."""
    return translate(CONTEXT, weight.reason)


def weigh(comparison: Comparison, stop: Stop) -> Weight:
    """Return how much one difference matters."""
    if stop.change is None:
        return Weight((), MOVED_RANK, MOVED)
    change = comparison.changes[stop.change]
    rank, why = importance(change)
    return Weight(tuple(Facet(facet) for facet in change.facets), rank, REASONS.of(why))
