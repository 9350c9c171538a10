"""What a picture is: boxes, lines and words at places in points, their colours by name, painted by whoever shows it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, NamedTuple, TypeAlias

from copytaster.alignment.alignment import Place
from copytaster.palette import Palette, stripe

Tone: TypeAlias = str
"""A colour by name: a field of the palette (“text”, “dim”, “line”, “page” …), a kind (“addition” for its ink,
“addition tint” for what lies behind words), or “version 3”, counted from 0; empty for none."""


class Box(NamedTuple):
    """A rectangle; `title` is said under the pointer, `place` is the paragraph that it leads to."""

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
    """A line of `width` points, dashed or not, with an arrow's head at its end or not.

    `edge` is the number of the edge of the lineage that it stands for.
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
    """A line of text whose base line is at `y`, `size` points high."""

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


HEAD = 9.0
"""Points from the point of an arrow to the end of its wings."""
HALF_HEAD = 4.0
"""Points from the line to either wing."""


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
    """Return the three corners of the head of a line that is an arrow."""
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
    """Return `text` cut to about `width` points at `size` points; no font is needed to know it roughly."""
    most = max(1, int(width / (size * LETTER)))
    return text if len(text) <= most else text[: most - 1].rstrip() + "…"


LETTER = 0.56
"""Average width of a letter in its size, a little more than that of the bundled font so that nothing runs over."""
