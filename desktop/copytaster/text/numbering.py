"""How a paragraph is numbered: 1., 4.2, (a), iv., § 5."""

from __future__ import annotations

import tomllib
from functools import cache

import regex

from copytaster.resources import resource

SIGNS = (
    r"\((?:\d{1,3}|\p{L}|[ivxIVX]{2,5})\)",
    r"(?:\d{1,3}|\p{L}|[ivxIVX]{2,5})\)",
    r"(?:\d{1,3}\.)+",
    r"[ivxIVX]{2,5}\.",
    r"\d{1,2}(?:\.\d{1,2})+(?=\s+\p{Lu})",
    r"§+\s?\d+[a-z]?",
)
"""A sign in parentheses, a number with a period, one of a section (4.2) before a capital, one of a paragraph (§ 5)."""
ALONE = regex.compile(r"(?:[IVXLC]{1,7}|\d{1,3})[.)]?")
"""A paragraph that is nothing but a number, over a part of a poem or a chapter."""


def numbering(text: str) -> int:
    """Return how many characters at the start of a paragraph only number it, with the white space after; 0 if none."""
    found = pattern().match(text)
    return found.end() if found else 0


@cache
def pattern() -> regex.Pattern[str]:
    """Return the pattern of the number of a paragraph, which text follows."""
    listed = tomllib.loads(resource("reading", "numbering.toml").read_text(encoding="utf-8"))["words"]
    words = "|".join(word for own in listed.values() for word in own)
    signs = "|".join((*SIGNS, rf"(?:{words})\s\d{{1,2}}\s?[.:)]"))
    return regex.compile(rf"(?:{signs})\s+(?=[^\W\d_]|[\"'“‘«„(\[])")


def is_number(text: str) -> bool:
    """Tell whether a paragraph only numbers the part that follows it: IV, 3."""
    return ALONE.fullmatch(text) is not None
