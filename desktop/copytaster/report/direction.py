"""Whether a paragraph reads from left to right or from right to left."""

from __future__ import annotations

import unicodedata
from typing import Literal, TypeAlias

Direction: TypeAlias = Literal["ltr", "rtl"]
STRONG: dict[str, Direction] = {"L": "ltr", "R": "rtl", "AL": "rtl"}


def direction(text: str, otherwise: Direction = "ltr") -> Direction:
    """Return the direction of the first strong character of `text` (UAX #9, P2 and P3), `otherwise` if none."""
    for character in text:
        found = STRONG.get(unicodedata.bidirectional(character))
        if found:
            return found
    return otherwise
