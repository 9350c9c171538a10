"""How a paragraph is numbered: 1., 4.2, (a), iv., § 5."""

from __future__ import annotations

import regex

OPENERS = frozenset("0123456789(§abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZÉШ")
"""What a numbered paragraph begins with, for a quick test."""
NUMBER = regex.compile(
    r"(?:\((?:\d{1,3}|\p{L}|[ivxIVX]{2,5})\)|(?:\d{1,3}|\p{L}|[ivxIVX]{2,5})\)|(?:\d{1,3}\.)+|[ivxIVX]{2,5}\."
    r"|\d{1,2}(?:\.\d{1,2})+(?=\s+\p{Lu})|§+\s?\d+[a-z]?"
    r"|(?:Step|Schritt|[ÉE]tape|Paso|Passo|Stap|Шаг|Recommendation|Empfehlung|Recommandation)\s\d{1,2}\s?[.:)])\s+(?=[^\W\d_]|[\"'“‘«„(\[])"
)
"""A number with a period, one of a section (4.2) before a capital, that of a step, or a sign in parentheses; text
follows."""

ALONE = regex.compile(r"(?:[IVXLC]{1,7}|\d{1,3})[.)]?")
"""A paragraph that is nothing but a number, over a part of a poem or a chapter."""


def numbering(text: str) -> int:
    """Return how many characters at the start of a paragraph only number it, with the white space after; 0 if none."""
    if text[:1] not in OPENERS:
        return 0
    found = NUMBER.match(text)
    return found.end() if found else 0


def is_number(text: str) -> bool:
    """Tell whether a paragraph only numbers the part that follows it: IV, 3."""
    return ALONE.fullmatch(text) is not None
