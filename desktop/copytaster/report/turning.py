"""How words of a script from right to left stand among others without turning them."""

from __future__ import annotations

import unicodedata

TURNING = frozenset({"R", "AL", "AN", "RLE", "RLO", "RLI", "LRE", "LRO", "LRI", "FSI"})
"""Bidirectional classes (UAX #9) of characters that change the order of the words around them."""
ISOLATE, END = "\N{FIRST STRONG ISOLATE}", "\N{POP DIRECTIONAL ISOLATE}"
FORWARD = "\N{LEFT-TO-RIGHT ISOLATE}"
ARROW = " → "


def isolated(text: str) -> str:
    """Return `text` so that it has its own direction and leaves the order of what stands beside it as it is."""
    turns = not text.isascii() and any(unicodedata.bidirectional(letter) in TURNING for letter in text)
    return f"{ISOLATE}{text}{END}" if turns else text


def exchange(before: str, after: str, arrow: str = ARROW) -> str:
    """Return “before → after”, or the one of the two that is not empty.

    The arrow points at what is new in any script: without control characters the first of two Arabic words stands at
    the right of the arrow, because they run from right to left and the arrow does not turn.
    """
    if not before or not after:
        return before or after
    sides = isolated(before), isolated(after)
    joined = arrow.join(sides)
    return joined if sides == (before, after) else f"{FORWARD}{joined}{END}"
