"""What a picture is: boxes, lines and words with coordinates in points and named colours; others paint it."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from itertools import accumulate
from typing import Literal, NamedTuple, TypeAlias
from unicodedata import east_asian_width

from copytaster.alignment.alignment import Place
from copytaster.palette import Palette, stripe

LETTER = 0.56
"""Average width of a letter as a share of the font size: slightly more than in the bundled font, to be safe."""
CAPITAL, FULL = 0.68, 1.0
"""The same of a capital letter, and of a Chinese, Japanese or Korean one, which is as wide as high."""
HEAD = 9.0
"""Length of an arrowhead in points."""
HALF_HEAD = 4.0
"""Half the width of an arrowhead in points."""

Tone: TypeAlias = str
"""A colour by name: a field of the palette (“text”, “dim”, “line”, “page” …), a kind (“addition” for its ink,
“addition tint” for the background of words), or “version 3”, counted from 0; empty for none."""


class Box(NamedTuple):
    """A rectangle; `title` is its tooltip, `place` the paragraph that it links to."""

    x: float
    y: float
    width: float
    height: float
    fill: Tone = ""
    stroke: Tone = ""
    radius: float = 0
    title: str = ""
    place: Place | None = None


class Line(NamedTuple):
    """A line of `width` points, optionally dashed, optionally with an arrowhead at its end.

    `edge` is the number of the lineage edge that it represents, if any.
    """

    x1: float
    y1: float
    x2: float
    y2: float
    stroke: Tone = "text"
    width: float = 1
    dashed: bool = False
    arrow: bool = False
    title: str = ""
    edge: int | None = None


class Words(NamedTuple):
    """A line of text whose baseline is at `y`; `size` is the font size in points."""

    x: float
    y: float
    text: str
    size: float = 11
    tone: Tone = "text"
    anchor: Literal["start", "middle", "end"] = "start"
    bold: bool = False


Shape: TypeAlias = Box | Line | Words


@dataclass(frozen=True, slots=True)
class Picture:
    """Shapes on a sheet of `width` by `height` points, painted in order; `title` says what it shows."""

    width: float
    height: float
    shapes: tuple[Shape, ...]
    title: str = ""


def colour(tone: Tone, scheme: Palette) -> str:
    """Return the colour of a tone as ``#rrggbb``, an empty string for none."""
    name, _, rest = tone.partition(" ")
    if not name:
        return ""
    if name == "version":
        return stripe(scheme, int(rest))
    if name in scheme.kinds:
        return scheme.kinds[name].tint if rest else scheme.kinds[name].ink
    return str(getattr(scheme, name))


def arrow_head(line: Line) -> tuple[tuple[float, float], ...]:
    """Return the three corners of a line's arrowhead."""
    across, down = line.x2 - line.x1, line.y2 - line.y1
    length = max((across * across + down * down) ** 0.5, 1e-9)
    across, down = across / length, down / length
    back_x, back_y = line.x2 - HEAD * across, line.y2 - HEAD * down
    return (
        (line.x2, line.y2),
        (back_x - HALF_HEAD * down, back_y + HALF_HEAD * across),
        (back_x + HALF_HEAD * down, back_y - HALF_HEAD * across),
    )


def narrow(text: str, width: float, size: float) -> str:
    """Return `text` cut to about `width` points at font size `size`, estimated without a font."""
    room = width / size
    ends = [*accumulate(map(letter_width, text))]
    if not ends or ends[-1] <= room:
        return text
    most = max(1, bisect_right(ends, room))
    return text[: most - 1].rstrip() + "…"


def letter_width(letter: str) -> float:
    """Return the width of a letter as a share of the font size, estimated without a font."""
    return FULL if east_asian_width(letter) in "WF" else CAPITAL if letter.isupper() else LETTER
