"""How a comparison is displayed: which version is in focus, and where moved paragraphs are shown."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from copytaster.alignment.alignment import Place
from copytaster.comparison.comparison import Comparison
from copytaster.comparison.index import Index
from copytaster.project.annotation import Annotations


@dataclass(frozen=True, slots=True)
class Sight:
    """A comparison, its index, and how it is displayed.

    `focused` is the number of the version in focus, None for all; `own_places` maps every moved paragraph to the row of
    its own place; with `own_order` it is shown there instead of beside its partner; `annotations` are a person's notes.
    """

    comparison: Comparison
    index: Index
    own_places: Mapping[Place, int] = field(default_factory=dict)
    focused: int | None = None
    own_order: bool = False
    annotations: Annotations = field(default_factory=Annotations)

    @property
    def base(self) -> int:
        """Return the number of the base."""
        return self.comparison.inputs.base

    @property
    def against(self) -> int | None:
        """Return the version whose changes the base shows: the one in focus, or the only other one."""
        others = self.index.others
        if self.focused in others:
            return self.focused
        return others[0] if len(others) == 1 else None

    def label(self, version: int) -> str:
        """Return the label of a version."""
        return self.comparison.inputs.versions[version].label

    def name(self, place: Place) -> str:
        """Return how a paragraph is called: “B ¶12”."""
        return f"{self.label(place.version)} ¶{place.paragraph + 1}"

    def row_of(self, place: Place) -> int:
        """Return the row in which the text of a paragraph is shown."""
        if self.own_order and place in self.own_places:
            return self.own_places[place]
        return self.index.row_of(place)


def look_at(comparison: Comparison, index: Index | None = None) -> Sight:
    """Return the sight of a comparison with nothing in focus."""
    own_places = {
        Place(version, paragraph): number
        for number, row in enumerate(comparison.rows)
        if any(row.placeholders)
        for version, paragraphs in enumerate(row.placeholders)
        for paragraph in paragraphs
    }
    return Sight(comparison, index or Index(comparison), own_places)
