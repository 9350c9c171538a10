"""What is remarked on the comparison shown, found once after each decision."""

from __future__ import annotations

from copytaster.comparison.index import Index
from copytaster.project.annotation import Annotations
from copytaster.session.annotations import annotations_in
from copytaster.session.session import Session
from copytaster.session.state import State


class FoundNotes:
    """Find annotations, and remember them: the state of a session and a comparison are values that never change."""

    def __init__(self) -> None:
        """Know nothing."""
        self._known: tuple[State, Index, Annotations] | None = None

    def of(self, session: Session, index: Index) -> Annotations:
        """Return the annotations on a comparison as the session has them now."""
        known, state = self._known, session.state
        if known is None or known[0] is not state or known[1] is not index:
            known = self._known = state, index, annotations_in(state, index)
        return known[2]
