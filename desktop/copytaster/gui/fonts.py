"""The fonts of the window: the bundled one first, so that the window is readable on a system without fonts."""

from __future__ import annotations

from PySide6.QtGui import QFont, QFontDatabase

from copytaster.resources import resource

FAMILY = "Noto Sans"
FALLBACKS = (
    "Noto Sans Hebrew",
    "Noto Sans Arabic",
    "Noto Sans CJK SC",
    "Noto Sans Thai",
    "Noto Sans Devanagari",
    "sans-serif",
)
"""Font families for scripts that the bundled font lacks, used if the system has them."""

TEXT_POINTS = 10.5
"""The text size of versions at 100 %: 65 to 75 letters per line in three columns on a screen 1920 pixels wide."""


def load() -> str:
    """Load the bundled font into Qt and return its family name; further calls have no effect."""
    if not QFontDatabase.hasFamily(FAMILY):
        for path in sorted(resource("fonts").glob("*.ttf")):
            QFontDatabase.addApplicationFont(str(path))
    return FAMILY


def text_font(percent: int = 100) -> QFont:
    """Return the font of a version's text at a zoom of `percent`."""
    font = QFont([FAMILY, *FALLBACKS])
    font.setPointSizeF(TEXT_POINTS * percent / 100)
    return font
