"""Whether a stretch of a passage is part of something else, such as a telephone number or the slug of an agency."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence

from copytaster.text.spans import Span

TELEPHONE = re.compile(r"(?<![\w+])\+\d{1,3}(?:[\s()./-]{1,2}\d{1,5}){2,6}(?!\d)", re.ASCII)
"""A telephone number with the code of its country: +44 20 7946 0123."""
NATIONAL = re.compile(
    r"(?<![\w.,+/-])(?:\(?0\d{1,5}\)?[\s/-]\s?\d{2,8}(?:[\s-]\d{1,6}){0,4}|(?:\([2-9]\d\d\)\s?|[2-9]\d\d[.-])\d{3}[.-]\d{4})"
    r"(?![\w/])(?![.,-]\d)",
    re.ASCII,
)
"""One without that code: 020 7946 0123, 030/1234567, (212) 555-0123."""
NUMBERED = re.compile(r"[0-9][0-9\s()./-]{8,}")
"""What a passage with a telephone number has, for a quick test."""
REFERENCE = re.compile(r"(?<=[^\s(\[])\[\d{1,3}(?:\s?[,–-]\s?\d{1,3})*\]", re.ASCII)
"""The mark of a reference or note, which touches what it is about: “in 1903.[12]”."""
SLUG = re.compile(r"(?:[A-Z]+-)?(?:UPDATE|WRAPUP)\s\d{1,2}(?=\s?[-–—:])")
"""What an agency puts before the headline of a later copy: UPDATE 2-…"""
FEWEST = 9
"""The fewest digits of one, with the code."""


def telephones(text: str) -> list[Span]:
    """Return the spans of the telephone numbers in a passage, whose digits are no figures."""
    if not NUMBERED.search(text):
        return []
    abroad = TELEPHONE.finditer(text) if "+" in text else ()
    found = sorted(Span(*one.span()) for one in (*abroad, *NATIONAL.finditer(text)) if digits(one[0]) >= FEWEST)
    return [one for one, before in zip(found, (None, *found), strict=False) if not before or before.end <= one.start]


def digits(text: str) -> int:
    """Return how many digits a text has."""
    return sum(map(str.isdigit, text))


def references(text: str) -> list[Span]:
    """Return the spans of the marks of references and notes in a passage, whose numbers are no figures."""
    return [Span(*one.span()) for one in REFERENCE.finditer(text)] if "[" in text else []


def slugs(text: str) -> list[Span]:
    """Return the span of the slug that a headline begins with, whose number is no figure."""
    found = SLUG.match(text)
    return [Span(*found.span())] if found else []


def is_taken(span: Span, taken: Sequence[Span]) -> bool:
    """Tell whether a span overlaps with one of those `taken`, which are in order and do not overlap each other."""
    at = bisect_right(taken, span.start, key=lambda one: one.end)
    return at < len(taken) and taken[at].start < span.end
