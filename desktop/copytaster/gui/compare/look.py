"""The fonts, distances and colours with which cells are laid out and painted."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QColor, QFont, QFontMetricsF

from copytaster.gui import fonts
from copytaster.palette import Palette
from copytaster.text.document import Role

LEADING = 1.22
"""Line spacing: the height of a line of text, as a multiple of the font's own line height."""

CAPTION_SIZE = 0.82
NUMBER_SIZE = 0.78
HEADLINE_SIZE = 1.28
STANDFIRST_SIZE = 1.08
SMALL_SIZE = 0.93
WIDEST_NUMBER = "¶0000"
PROSE = "The minister said on Friday that the talks would go on, and that nobody had left the table."
"""Sample words for the average width of a letter, from which the number of lines of a paragraph is estimated."""

BOLD = frozenset({Role.HEADLINE, Role.STANDFIRST})
ITALIC = frozenset({Role.BYLINE, Role.CAPTION, Role.QUOTATION})
SIZES = {
    Role.HEADLINE: HEADLINE_SIZE,
    Role.STANDFIRST: STANDFIRST_SIZE,
    Role.BYLINE: SMALL_SIZE,
    Role.DATELINE: SMALL_SIZE,
    Role.CAPTION: SMALL_SIZE,
    Role.FURNITURE: SMALL_SIZE,
}


@dataclass(frozen=True, slots=True)
class Look:
    """The fonts by role, the distances in pixels at the zoom, and the colours.

    A cell has the `gutter` where its lines begin, for numbers and signs, then the text, then `margin`; `above` is the
    space over and under every paragraph.
    """

    colours: Palette
    zoom: int
    fonts: dict[Role, QFont]
    caption: QFont
    number: QFont
    caption_height: float
    gutter: float
    margin: float
    above: float
    band: float
    line: float
    letter: float

    def colour(self, name: str) -> QColor:
        """Return a colour of the palette by its name there."""
        return QColor(getattr(self.colours, name))

    def ink(self, kind: str) -> QColor:
        """Return the colour of the lines and letters of a kind."""
        return QColor(self.colours.kinds[kind].ink)

    def tint(self, kind: str) -> QColor:
        """Return the colour behind words of a kind."""
        return QColor(self.colours.kinds[kind].tint)


def look(colours: Palette, zoom: int = 100) -> Look:
    """Return how cells look at a zoom of so many per cent."""
    body = fonts.text_font(zoom)
    caption = scaled(body, CAPTION_SIZE)
    number = scaled(body, NUMBER_SIZE)
    metrics = QFontMetricsF(body)
    unit = metrics.height() / 4
    return Look(
        colours=colours,
        zoom=zoom,
        fonts={role: role_font(body, role) for role in Role},
        caption=caption,
        number=number,
        caption_height=round(QFontMetricsF(caption).height() * 1.15),
        gutter=round(QFontMetricsF(number).horizontalAdvance(WIDEST_NUMBER) + 3.5 * unit),
        margin=round(2.5 * unit),
        above=round(1.5 * unit),
        band=round(QFontMetricsF(caption).height() * 1.7),
        line=metrics.height() * LEADING,
        letter=metrics.horizontalAdvance(PROSE) / len(PROSE),
    )


def role_font(body: QFont, role: Role) -> QFont:
    """Return the font of paragraphs of a role."""
    font = scaled(body, SIZES.get(role, 1.0))
    font.setBold(role in BOLD)
    font.setItalic(role in ITALIC)
    return font


def scaled(font: QFont, size: float) -> QFont:
    """Return `font` in another size."""
    made = QFont(font)
    made.setPointSizeF(font.pointSizeF() * size)
    return made
