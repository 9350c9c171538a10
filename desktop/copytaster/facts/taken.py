"""Whether a stretch of a passage is part of something else, such as a telephone number or the slug of an agency."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence

from copytaster.text.spans import Span

TELEPHONE = re.compile(r"(?<![\w+])\+\d{1,3}(?:[\s()./-]{1,2}\d{1,5}){2,6}(?!\d)", re.ASCII)
"""A telephone number with the code of its country: +44 20 7946 0123."""
SLUG = re.compile(r"(?:[A-Z]+-)?(?:UPDATE|WRAPUP)\s\d{1,2}(?=\s?[-–—:])")
"""What an agency puts before the headline of a later copy: UPDATE 2-…"""
FEWEST = 9
"""The fewest digits of one, with the code."""


def telephones(text: str) -> list[Span]:
    """Return the spans of the telephone numbers in a passage, whose digits are no figures."""
    found = TELEPHONE.finditer(text) if "+" in text else ()
    return [Span(*one.span()) for one in found if sum(map(str.isdigit, one.group())) >= FEWEST]


def slugs(text: str) -> list[Span]:
    """Return the span of the slug that a headline begins with, whose number is no figure."""
    found = SLUG.match(text)
    return [Span(*found.span())] if found else []


def is_taken(span: Span, taken: Sequence[Span]) -> bool:
    """Tell whether a span overlaps with one of those `taken`, which are in order and do not overlap each other."""
    at = bisect_right(taken, span.start, key=lambda one: one.end)
    return at < len(taken) and taken[at].start < span.end
