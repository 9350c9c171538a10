"""The name and the sign of each kind of change."""

from __future__ import annotations

from copytaster.comparison.walk import MOVE
from copytaster.diff.changes import Kind
from copytaster.gui.models.words import noted, translate

SIGNS = {Kind.ADDITION.value: "+", Kind.OMISSION.value: "−", Kind.WORDING.value: "≈", MOVE: "↕"}
"""The sign of each kind, in the margin of the versions and in the list of changes."""
NAMES = {
    Kind.ADDITION.value: noted("Comparison", "added"),
    Kind.OMISSION.value: noted("Comparison", "left out"),
    Kind.WORDING.value: noted("Comparison", "reworded"),
    MOVE: noted("Comparison", "moved"),
}


def kind_name(kind: str) -> str:
    """Return the name of a kind of change in the person's language."""
    return translate("Comparison", NAMES[kind])
