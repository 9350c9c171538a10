"""A picture as SVG: shapes only, every text escaped, nothing fetched and nothing run."""

from __future__ import annotations

from collections.abc import Callable

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
"""What the style sheet of the web page calls the colours of the palette."""
KIND_NAMES = {kind: short for short, kind in KINDS.items()}
NAMESPACE = "http://www.w3.org/2000/svg"
FONT = "Noto Sans, system-ui, sans-serif"


def standalone(picture: Picture, scheme: Scheme = Scheme.LIGHT) -> bytes:
    """Return the picture as an SVG file of its own, in the colours of `scheme`, on the colour of its page."""
    colours = palette(scheme)
    ground = Box(0, 0, picture.width, picture.height, "page")
    whole = Picture(picture.width, picture.height, (ground, *picture.shapes), picture.title)
    written = svg(whole, lambda tone: colour(tone, colours))
    return (written.replace("<svg ", f'<svg xmlns="{NAMESPACE}" ', 1) + "\n").encode()


def inline(picture: Picture) -> str:
    """Return the picture as an element of the web page, in the page's own colours."""
    return svg(picture, page_colour)


def page_colour(tone: Tone) -> str:
    """Return a colour of the web page's style sheet."""
    name, _, rest = tone.partition(" ")
    if name == "version":
        return f"var(--v{int(rest) % VERSIONS})"
    if name in KIND_NAMES:
        return f"var(--{KIND_NAMES[name]}{'fill' if rest else ''})"
    return f"var(--{PAGE_NAMES[name]})"


def svg(picture: Picture, paint: Paint) -> str:
    """Return the SVG element of a picture whose tones `paint` turns into colours."""
    shapes = "".join(shape_element(shape, paint) for shape in picture.shapes)
    size = f"{number(picture.width)} {number(picture.height)}"
    title = escape(picture.title)
    return (
        f'<svg viewBox="0 0 {size}" width="{number(picture.width)}"'
        f' height="{number(picture.height)}" role="img" aria-label="{title}" font-family="{FONT}">'
        f"<title>{title}</title>{shapes}</svg>"
    )


def shape_element(shape: Shape, paint: Paint) -> str:
    """Return the elements of one shape."""
    match shape:
        case Box():
            return box(shape, paint)
        case Line():
            return line(shape, paint)
        case Words():
            return words(shape, paint)


def box(shape: Box, paint: Paint) -> str:
    """Return a rectangle."""
    look = f"fill:{paint(shape.fill) if shape.fill else 'none'}"
    look += f";stroke:{paint(shape.stroke)}" if shape.stroke else ""
    rounded = f' rx="{number(shape.radius)}"' if shape.radius else ""
    place = f'x="{number(shape.x)}" y="{number(shape.y)}" width="{number(shape.width)}" height="{number(shape.height)}"'
    return titled("rect", f'{place}{rounded} style="{look}"', shape.title)


def line(shape: Line, paint: Paint) -> str:
    """Return a line, and the head of an arrow."""
    ink = paint(shape.stroke)
    look = f"stroke:{ink};stroke-width:{number(shape.width)}" + (";stroke-dasharray:5 4" if shape.dashed else "")
    place = f'x1="{number(shape.x1)}" y1="{number(shape.y1)}" x2="{number(shape.x2)}" y2="{number(shape.y2)}"'
    drawn = titled("line", f'{place} style="{look}"', shape.title)
    if shape.arrow:
        corners = " ".join(f"{number(x)},{number(y)}" for x, y in arrow_head(shape))
        drawn += f'<polygon points="{corners}" style="fill:{ink}"/>'
    return drawn


def words(shape: Words, paint: Paint) -> str:
    """Return a line of text."""
    weight = ' font-weight="700"' if shape.bold else ""
    return (
        f'<text x="{number(shape.x)}" y="{number(shape.y)}" font-size="{number(shape.size)}"'
        f' text-anchor="{shape.anchor}"{weight} style="fill:{paint(shape.tone)}">{escape(shape.text)}</text>'
    )


def titled(name: str, attributes: str, title: str) -> str:
    """Return an element, with what is said under the pointer inside it."""
    inside = f"><title>{escape(title)}</title></{name}>" if title else "/>"
    return f"<{name} {attributes}{inside}"


def number(value: float) -> str:
    """Return a number as short as a hundredth of a point allows."""
    return f"{value:.2f}".rstrip("0").rstrip(".")
