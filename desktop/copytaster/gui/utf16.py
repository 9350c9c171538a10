"""Conversion between code points, which the core counts, and UTF-16 units, which Qt counts."""

from __future__ import annotations

from copytaster.text.spans import Span

LAST_SINGLE = "\uffff"
"""The last code point that takes one unit; all higher ones take two."""


def is_plain(text: str) -> bool:
    """Tell whether every code point of `text` takes one unit, so that both counts are the same."""
    return text.isascii() or max(text, default="") <= LAST_SINGLE


def units(text: str) -> int:
    """Return the number of UTF-16 units of `text`."""
    return len(text) + sum(character > LAST_SINGLE for character in text)


def to_units(text: str, offset: int) -> int:
    """Return the number of the unit at which the code point `offset` of `text` begins."""
    return offset if is_plain(text) else units(text[:offset])


def to_code_points(text: str, unit: int) -> int:
    """Return the number of the code point of `text` that `unit` belongs to; both units of a pair belong to one."""
    if is_plain(text):
        return min(unit, len(text))
    passed = 0
    for offset, character in enumerate(text):
        passed += 2 if character > LAST_SINGLE else 1
        if passed > unit:
            return offset
    return len(text)


def span_in_units(text: str, span: Span) -> tuple[int, int]:
    """Return the start and the length of `span` of `text` in units."""
    if is_plain(text):
        return span.start, span.end - span.start
    return units(text[: span.start]), units(text[span.start : span.end])
