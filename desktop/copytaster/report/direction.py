"""In which direction a paragraph is read."""

from __future__ import annotations

import unicodedata

from copytaster.report.report import Direction

STRONG: dict[str, Direction] = {"L": "ltr", "R": "rtl", "AL": "rtl"}


def direction(text: str) -> Direction:
    """Return the direction of the first strong character of `text` (rules P2 and P3 of UAX #9), else left to right."""
    for character in text:
        found = STRONG.get(unicodedata.bidirectional(character))
        if found:
            return found
    return "ltr"
