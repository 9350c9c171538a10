"""How code points, which the core counts, and UTF-16 units, which Qt counts, correspond in one text."""

from __future__ import annotations

from copytaster.text.spans import Span

LAST_SINGLE = "\uffff"
"""The last code point that takes one unit; every one behind it takes two."""


def is_plain(text: str) -> bool:
    """Tell whether every code point of `text` takes one unit, so that both counts are the same."""
    return text.isascii() or max(text, default="") <= LAST_SINGLE


def units(text: str) -> int:
    """Return the number of UTF-16 units of `text`."""
    return len(text) + sum(character > LAST_SINGLE for character in text)


def to_units(text: str, offset: int) -> int:
    """Return where the code point `offset` of `text` begins in units."""
    return offset if is_plain(text) else units(text[:offset])


def to_code_points(text: str, unit: int) -> int:
    """Return the code point of `text` in which `unit` lies: a unit inside a pair belongs to the pair."""
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
