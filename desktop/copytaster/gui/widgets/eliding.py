"""How a line of text is shortened where it does not fit, in its own direction."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics

from copytaster.report.direction import direction

RIGHT_TO_LEFT, END = "\u2067", "\u2069"
"""Between these two signs text runs from right to left, whatever stands around it."""

LEFT_TO_RIGHT = "\u200e"
"""Before a line that begins with Arabic or Hebrew this sign tells that the line as a whole runs left to right."""


def elided(metrics: QFontMetrics, text: str, width: int) -> str:
    """Return `text` on one line, cut to `width` pixels; the dots stand at the end also of Arabic and Hebrew.

    The name of a file may have an end of line in it.
    """
    cut = metrics.elidedText(" ".join(text.splitlines()), Qt.TextElideMode.ElideRight, width)
    return f"{RIGHT_TO_LEFT}{cut}{END}" if direction(text) == "rtl" else cut


def in_its_direction(text: str) -> str:
    """Return `text` so that its full stop stands at its end, also where Arabic or Hebrew stands among English."""
    return f"{RIGHT_TO_LEFT}{text}{END}" if direction(text) == "rtl" else text


def without_signs(text: str) -> str:
    """Return `text` as it was before it was put into its direction, to be copied."""
    return text.replace(RIGHT_TO_LEFT, "").replace(END, "")
