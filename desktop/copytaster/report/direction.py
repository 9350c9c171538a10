"""Whether a paragraph reads from left to right or from right to left."""

from __future__ import annotations

import unicodedata

from copytaster.report.report import Direction

STRONG: dict[str, Direction] = {"L": "ltr", "R": "rtl", "AL": "rtl"}


def direction(text: str) -> Direction:
    """Return the direction of the first strong character of `text` (UAX #9, P2 and P3), or left to right if none."""
    for character in text:
        found = STRONG.get(unicodedata.bidirectional(character))
        if found:
            return found
    return "ltr"
