"""A cache of the annotations on the comparison shown, which are found again after each decision."""

from __future__ import annotations

from copytaster.comparison.index import Index
from copytaster.project.annotation import Annotations
from copytaster.session.annotations import annotations_in
from copytaster.session.session import Session
from copytaster.session.state import State


class AnnotationCache:
    """Finds annotations and caches them by session state and comparison, which are immutable values."""

    def __init__(self) -> None:
        """Start with an empty cache."""
        self._known: tuple[State, Index, Annotations] | None = None

    def of(self, session: Session, index: Index) -> Annotations:
        """Return the annotations on a comparison as the session has them now."""
        known, state = self._known, session.state
        if known is None or known[0] is not state or known[1] is not index:
            known = self._known = state, index, annotations_in(state, index)
        return known[2]
