"""What a difference inside linked text is: a stretch on the left, a stretch on the right, and its kind."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

from copytaster.text.spans import Span


class Kind(StrEnum):
    """What happened to a stretch of text, read from left to right."""

    ADDITION = "addition"
    OMISSION = "omission"
    WORDING = "wording"


ADDITION, OMISSION, WORDING = Kind
"""Looked up once: the name of a kind takes Python a third as long as making a whole stretch."""


class Stretch(NamedTuple):
    """One stretch that differs; the absent side of an addition or omission is an empty span where it would stand."""

    kind: Kind
    left: Span
    right: Span


def stretch(left: Span, right: Span) -> Stretch:
    """Return the stretch where `left` became `right`, one of them perhaps empty."""
    if left.start == left.end:
        return Stretch(ADDITION, left, right)
    return Stretch(OMISSION if right.start == right.end else WORDING, left, right)
