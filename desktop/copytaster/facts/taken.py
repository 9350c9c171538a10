"""Whether a stretch of a passage is already part of something else that was found there."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from copytaster.text.spans import Span


def is_taken(span: Span, taken: Sequence[Span]) -> bool:
    """Tell whether a span overlaps with one of those `taken`, which are in order and do not overlap each other."""
    at = bisect_right(taken, span.start, key=lambda one: one.end)
    return at < len(taken) and taken[at].start < span.end
