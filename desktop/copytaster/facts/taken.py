"""Whether a stretch of a passage is already part of something else that was found there, such as a telephone number."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence

from copytaster.text.spans import Span

TELEPHONE = re.compile(r"(?<![\w+])\+\d{1,3}(?:[\s()./-]{1,2}\d{1,5}){2,6}(?!\d)", re.ASCII)
"""A telephone number with the code of its country: +44 20 7946 0123."""
FEWEST = 9
"""The fewest digits of one, with the code."""


def telephones(text: str) -> list[Span]:
    """Return the spans of the telephone numbers in a passage, whose digits are no figures."""
    found = TELEPHONE.finditer(text) if "+" in text else ()
    return [Span(*one.span()) for one in found if sum(map(str.isdigit, one.group())) >= FEWEST]


def is_taken(span: Span, taken: Sequence[Span]) -> bool:
    """Tell whether a span overlaps with one of those `taken`, which are in order and do not overlap each other."""
    at = bisect_right(taken, span.start, key=lambda one: one.end)
    return at < len(taken) and taken[at].start < span.end
