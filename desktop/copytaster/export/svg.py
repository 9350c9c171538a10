"""A picture as SVG: shapes only, every text escaped, nothing fetched and nothing run."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import groupby

from copytaster.export.html_text import escape
from copytaster.export.styles import KINDS, VERSIONS
from copytaster.palette import Scheme, palette
from copytaster.report.pictures import Box, Line, Picture, Shape, Tone, Words, arrow_head, colour

Paint = Callable[[Tone], str]

PAGE_NAMES = {
    "text": "ink",
    "page": "paper",
    "dim": "faint",
    "line": "rule",
    "window": "tint",
    "stripe_text": "stripe",
}
"""The names of the palette's colours in the style sheet of the web page."""
KIND_NAMES = {kind: short for short, kind in KINDS.items()}
NAMESPACE = "http://www.w3.org/2000/svg"
FONT = "Noto Sans, system-ui, sans-serif"


@dataclass(frozen=True, slots=True)
class Pen:
    """Caches for the text of colours and numbers, most of which occur many times in a large picture."""

    paint: Paint
    number: Callable[[float], str]


def standalone(picture: Picture) -> bytes:
    """Return the picture as a standalone SVG file, in light colours, on their page colour."""
    colours = palette(Scheme.LIGHT)
    ground = Box(0, 0, picture.width, picture.height, "page")
    whole = Picture(picture.width, picture.height, (ground, *picture.shapes), picture.title)
    written = svg(whole, lambda tone: colour(tone, colours))
    return (written.replace("<svg ", f'<svg xmlns="{NAMESPACE}" ', 1) + "\n").encode()


def inline(picture: Picture) -> str:
    """Return the picture as an element of the web page, in the colours of its style sheet."""
    return svg(picture, page_colour)


def page_colour(tone: Tone) -> str:
    """Return a tone as a reference to a colour of the web page's style sheet."""
    name, _, rest = tone.partition(" ")
    if name == "version":
        return f"var(--v{int(rest) % VERSIONS})"
    if name in KIND_NAMES:
        return f"var(--{KIND_NAMES[name]}{'fill' if rest else ''})"
    return f"var(--{PAGE_NAMES[name]})"


def svg(picture: Picture, paint: Paint) -> str:
    """Return the SVG element of a picture whose tones `paint` turns into colours."""
    shapes = "".join(elements(picture.shapes, Pen(cache(paint), cache(number))))
    size = f"{number(picture.width)} {number(picture.height)}"
    title = escape(picture.title)
    return (
        f'<svg viewBox="0 0 {size}" width="{number(picture.width)}"'
        f' height="{number(picture.height)}" role="img" aria-label="{title}" font-family="{FONT}">'
        f"<title>{title}</title>{shapes}</svg>"
    )


def elements(shapes: Sequence[Shape], pen: Pen) -> Iterator[str]:
    """Yield the elements of the shapes; consecutive strokes of one kind, as in a hatching, become one path."""
    for kind, group in groupby(shapes, stroke_kind):
        if kind is None:
            yield from (shape_element(shape, pen) for shape in group)
        else:
            yield strokes(kind, group, pen)


def stroke_kind(shape: Shape) -> tuple[Tone, float] | None:
    """Return the colour and width of a plain stroke; None for every other shape."""
    if isinstance(shape, Line) and not (shape.dashed or shape.arrow or shape.title):
        return shape.stroke, shape.width
    return None


def strokes(kind: tuple[Tone, float], lines: Iterable[Shape], pen: Pen) -> str:
    """Return strokes of one colour and width as one path."""
    of = pen.number
    ends = [(line.x1, line.y1, line.x2, line.y2) for line in lines if isinstance(line, Line)]
    path = "".join([f"M{of(x1)} {of(y1)}L{of(x2)} {of(y2)}" for x1, y1, x2, y2 in ends])
    return f'<path d="{path}" style="stroke:{pen.paint(kind[0])};stroke-width:{of(kind[1])}"/>'


def shape_element(shape: Shape, pen: Pen) -> str:
    """Return the elements of one shape."""
    match shape:
        case Box():
            return box(shape, pen)
        case Line():
            return line(shape, pen)
        case Words():
            return words(shape, pen)


def box(shape: Box, pen: Pen) -> str:
    """Return a rectangle."""
    x, y, width, height, fill, stroke, radius, title, _ = shape
    of = pen.number
    look = f"fill:{pen.paint(fill) if fill else 'none'}{f';stroke:{pen.paint(stroke)}' if stroke else ''}"
    rounded = f' rx="{of(radius)}"' if radius else ""
    place = f'x="{of(x)}" y="{of(y)}" width="{of(width)}" height="{of(height)}"'
    return titled("rect", f'{place}{rounded} style="{look}"', title)


def line(shape: Line, pen: Pen) -> str:
    """Return a line, and the head of an arrow."""
    of = pen.number
    ink = pen.paint(shape.stroke)
    look = f"stroke:{ink};stroke-width:{of(shape.width)}" + (";stroke-dasharray:5 4" if shape.dashed else "")
    place = f'x1="{of(shape.x1)}" y1="{of(shape.y1)}" x2="{of(shape.x2)}" y2="{of(shape.y2)}"'
    drawn = titled("line", f'{place} style="{look}"', shape.title)
    if shape.arrow:
        corners = " ".join(f"{of(x)},{of(y)}" for x, y in arrow_head(shape))
        drawn += f'<polygon points="{corners}" style="fill:{ink}"/>'
    return drawn


def words(shape: Words, pen: Pen) -> str:
    """Return a line of text."""
    of = pen.number
    weight = ' font-weight="700"' if shape.bold else ""
    return (
        f'<text x="{of(shape.x)}" y="{of(shape.y)}" font-size="{of(shape.size)}"'
        f' text-anchor="{shape.anchor}"{weight} style="fill:{pen.paint(shape.tone)}">{escape(shape.text)}</text>'
    )


def titled(name: str, attributes: str, title: str) -> str:
    """Return an element that contains its tooltip."""
    inside = f"><title>{escape(title)}</title></{name}>" if title else "/>"
    return f"<{name} {attributes}{inside}"


def number(value: float) -> str:
    """Return a number rounded to hundredths of a point, without trailing zeros."""
    return f"{value:.2f}".rstrip("0").rstrip(".")
