"""How a line of text is shortened if it does not fit, in its own direction."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics

from copytaster.report.direction import direction
from copytaster.report.turning import END, FORWARD, ISOLATE

BETWEEN = " · "
"""What is between two facts about a document."""

RIGHT_TO_LEFT = "\u2067"
"""A control character; text between it and `END` runs from right to left, whatever is around it."""

LEFT_TO_RIGHT = "\u200e"
"""A control character that makes a line run from left to right although it begins with Arabic or Hebrew."""


def elided(metrics: QFontMetrics, text: str, width: int) -> str:
    """Return `text` on one line, cut to `width` pixels, with the dots at the end, in Arabic and Hebrew too.

    Line ends, which even a file name may contain, are removed.
    """
    cut = metrics.elidedText(" ".join(text.splitlines()), Qt.TextElideMode.ElideRight, width)
    return f"{RIGHT_TO_LEFT}{cut}{END}" if direction(text) == "rtl" else cut


def facts_elided(metrics: QFontMetrics, text: str, width: int, least: float = 1.0) -> str:
    """Return facts with dots between them, cut to `width` pixels: half a date or half a share says nothing.

    Further facts are whole or not there. The first one may be cut to make room for them, to `least` of the width.
    """
    first, *others = text.split(BETWEEN)
    for count in range(len(others), 0, -1):
        rest = "".join(BETWEEN + one for one in others[:count])
        room, whole = width - metrics.horizontalAdvance(rest), metrics.horizontalAdvance(first)
        if room >= min(whole, least * width):
            return elided(metrics, first, room) + rest
    return elided(metrics, first, width)


def in_its_direction(text: str) -> str:
    """Return `text` with control characters that keep its full stop at its end if it is Arabic or Hebrew."""
    return f"{RIGHT_TO_LEFT}{text}{END}" if direction(text) == "rtl" else text


def without_signs(text: str) -> str:
    """Return `text` without the control characters, for copying."""
    return text.translate(dict.fromkeys(map(ord, (RIGHT_TO_LEFT, ISOLATE, FORWARD, END))))
