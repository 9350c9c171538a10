"""Which stretches, paragraphs and cells belong to the current difference."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from copytaster.alignment.alignment import Place
from copytaster.comparison.comparison import NOWHERE
from copytaster.comparison.walk import Stop
from copytaster.gui.models.sight import Sight
from copytaster.text.spans import Span


@dataclass(frozen=True, slots=True)
class Target:
    """What is framed: `spans` of paragraphs, empty where something is missing; whole paragraphs; empty `cells`."""

    spans: Mapping[Place, Span] = field(default_factory=dict)
    wholes: frozenset[Place] = frozenset()
    cells: frozenset[tuple[int, int]] = frozenset()


def target(sight: Sight, stop: Stop) -> Target:
    """Return what is framed for a difference: both sides of it."""
    if stop.change is None:
        return Target(wholes=frozenset({stop.place, *sight.index.partners(stop.place, sight.base)[:1]}))
    change = sight.comparison.changes[stop.change]
    if change.whole:
        absent = stop.version if stop.place.version == sight.base else sight.base
        return Target(wholes=frozenset({stop.place}), cells=frozenset({(stop.row, absent)}))
    return Target(
        spans={
            side.place: Span(side.start, side.end) for side in (change.left, change.right) if side.paragraph != NOWHERE
        }
    )
