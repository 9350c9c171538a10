"""How a line of text is shortened where it does not fit, in its own direction."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics

from copytaster.report.direction import direction

RIGHT_TO_LEFT, END = "\u2067", "\u2069"
"""Between these two signs text runs from right to left, whatever stands around it."""


def elided(metrics: QFontMetrics, text: str, width: int) -> str:
    """Return `text` cut to `width` pixels; the dots stand at the end also of Arabic and Hebrew."""
    cut = metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)
    return f"{RIGHT_TO_LEFT}{cut}{END}" if direction(text) == "rtl" else cut
