"""What a difference between two wordings is: a stretch on the left, a stretch on the right, and its kind."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

from copytaster.columns import maker
from copytaster.text.spans import Span


class Kind(StrEnum):
    """What happened to a stretch of text, read from left to right."""

    ADDITION = "addition"
    OMISSION = "omission"
    WORDING = "wording"


ADDITION, OMISSION, WORDING = Kind
"""The kinds as plain names: looking one up in the enumeration takes a third of the time of making a stretch."""


class Stretch(NamedTuple):
    """One stretch that differs; the absent side of an addition or omission is an empty span at its place."""

    kind: Kind
    left: Span
    right: Span


STRETCH = maker(Stretch)


def stretch(left: Span, right: Span) -> Stretch:
    """Return the stretch in which `left` became `right`; one of them may be empty."""
    if left.start == left.end:
        return STRETCH((ADDITION, left, right))
    return STRETCH((OMISSION if right.start == right.end else WORDING, left, right))
