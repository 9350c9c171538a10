"""What the panels show of a story: a comparison with everything derived from it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from copytaster.alignment.alignment import Place
from copytaster.alignment.evidence import evidence
from copytaster.comparison.comparison import Comparison
from copytaster.comparison.index import Index
from copytaster.comparison.review import review
from copytaster.comparison.summary import Summary, Tally, summarize
from copytaster.comparison.walk import Stop, stops
from copytaster.gui.models.facets import Weight, weigh

FIRST = 500
"""How many doubtful links are listed at most; nobody checks more of them by hand."""


@dataclass(frozen=True, slots=True)
class Reading:
    """The story that is open for reading.

    `doubtful` are the numbers of the least certain links, least certain first; `evidence` has, for the first `FIRST` of
    them, the words that their sides share. `weights` has the importance of each of `stops`.
    """

    key: str
    comparison: Comparison
    index: Index
    stops: tuple[Stop, ...]
    summary: Summary
    doubtful: tuple[int, ...]
    evidence: Mapping[int, tuple[str, ...]]
    weights: tuple[Weight, ...]

    @property
    def alone(self) -> bool:
        """Tell whether there is nothing to compare."""
        return len(self.comparison.inputs.versions) <= 1

    def label(self, version: int) -> str:
        """Return the label of a version."""
        return self.comparison.inputs.versions[version].label

    def name(self, place: Place) -> str:
        """Return how a paragraph is called: “B ¶12”."""
        return f"{self.label(place.version)} ¶{place.paragraph + 1}"

    def tally(self, version: int) -> Tally | None:
        """Return what a version did to the base, None for the base itself."""
        return next((tally for tally in self.summary.tallies if tally.version == version), None)


def reading(key: str, comparison: Comparison) -> Reading:
    """Derive what the panels show; the work is proportional to the comparison, so it is done in the worker."""
    index = Index(comparison)
    found = stops(index)
    weights = tuple(weigh(comparison, stop) for stop in found)
    doubtful = review(index)
    shared = evidence(comparison.inputs.versions, comparison.alignment, doubtful[:FIRST])
    return Reading(key, comparison, index, found, summarize(index), doubtful, shared, weights)
