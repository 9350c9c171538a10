"""What is under a point of a cell: the paragraph, and the letter or the sign in it."""

from __future__ import annotations

from enum import Enum
from typing import NamedTuple

from PySide6.QtCore import QPointF
from PySide6.QtGui import QTextLayout, QTextLine

from copytaster.alignment.alignment import Place
from copytaster.gui.compare.layouts import CellLayout, GhostLayout, PartLayout
from copytaster.gui.utf16 import to_code_points


class Region(Enum):
    """The parts of a paragraph that a point can be in."""

    TEXT = "text"
    CAPTION = "caption"
    GHOST = "ghost"
    NUMBER = "number"


class Hit(NamedTuple):
    """The paragraph under a point and the code point of it nearest to the point; `part` counts within the cell."""

    part: int
    place: Place
    region: Region
    offset: int


def hit(layout: CellLayout, point: QPointF) -> Hit | None:
    """Return what is under `point`, relative to the cell's top left corner; None if the cell has no paragraph."""
    if not layout.parts:
        return None
    number = next((n for n, part in enumerate(layout.parts) if point.y() < part.bottom), len(layout.parts) - 1)
    part = layout.parts[number]
    return Hit(number, part.part.place, region(part, point), offset(part, point))


def region(part: PartLayout, point: QPointF) -> Region:
    """Return the part of a paragraph that a point is in."""
    if isinstance(part, GhostLayout):
        return Region.GHOST
    if part.caption is not None and point.y() < part.caption.bottom():
        return Region.CAPTION
    beside = part.width - point.x() if part.mirrored else point.x()
    return Region.NUMBER if beside < part.gutter - 2 else Region.TEXT


def offset(part: PartLayout, point: QPointF) -> int:
    """Return the code point nearest to a point, 0 in a placeholder."""
    if isinstance(part, GhostLayout):
        return 0
    inside = point - part.origin
    line = line_at(part.text, inside.y())
    return to_code_points(part.part.text, line.xToCursor(inside.x())) if line is not None else 0


def line_at(text: QTextLayout, y: float) -> QTextLine | None:
    """Return the line at a height, or the first or last if the height is above or below; None without lines."""
    count = text.lineCount()
    for number in range(count):
        line = text.lineAt(number)
        following = text.lineAt(number + 1).y() if number + 1 < count else y + 1
        if y < following:
            return line
    return None
