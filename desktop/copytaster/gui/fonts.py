"""With which letters the window is written: the bundled family first, so that a bare system can be read too."""

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
"""Families asked for the scripts that the bundled one lacks, where the system has them."""

TEXT_POINTS = 10.5
"""The size of a version's text at 100 %: 65 to 75 letters a line in three columns on a screen 1920 wide."""


def load() -> str:
    """Make the bundled family known to Qt and return its name; harmless when called again."""
    if not QFontDatabase.hasFamily(FAMILY):
        for path in sorted(resource("fonts").glob("*.ttf")):
            QFontDatabase.addApplicationFont(str(path))
    return FAMILY


def text_font(percent: int = 100) -> QFont:
    """Return the font of a version's text at a zoom of `percent`."""
    font = QFont([FAMILY, *FALLBACKS])
    font.setPointSizeF(TEXT_POINTS * percent / 100)
    return font
