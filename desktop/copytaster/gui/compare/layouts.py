"""The layout of a cell (captions, lines of text, numbers) and a cache of the layouts of nearby cells."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeAlias

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QTextLayout, QTextLine, QTextOption

from copytaster.gui.compare.look import LEADING, Look
from copytaster.gui.compare.marking import formats
from copytaster.gui.models.cells import Cell, Ghost, Part, ShownParagraph, Vacancy
from copytaster.gui.utf16 import to_units
from copytaster.report.direction import direction

KEPT = 1200
"""The most cell layouts in the cache: some fifteen screens of three columns, about 15 MB."""

NARROWEST = 40.0


@dataclass(frozen=True, slots=True)
class GhostLayout:
    """The layout of a moved paragraph's placeholder, in coordinates from the cell's top left corner."""

    part: Ghost
    top: float
    bottom: float
    caption: QRectF


@dataclass(frozen=True, slots=True)
class ParagraphLayout:
    """The layout of a paragraph, in coordinates from the cell's top left corner.

    `caption` is None if it has none; `origin` is the top left corner of the text's own layout. The `gutter` for numbers
    and signs is at the side where the lines begin: at the right of the cell if it is `mirrored`, `width` being the
    cell's.
    """

    part: ShownParagraph
    top: float
    bottom: float
    caption: QRectF | None
    text: QTextLayout
    origin: QPointF
    width: float
    gutter: float
    mirrored: bool

    def aside(self, area: QRectF) -> QRectF:
        """Return an area beside text from left to right, moved to the other side of the cell if this is mirrored."""
        left = self.width - area.right() if self.mirrored else area.left()
        return QRectF(left, area.top(), area.width(), area.height())

    def line_rects(self, start: int, end: int) -> list[QRectF]:
        """Return the areas of the code points `start` to `end`, line by line; an empty stretch has an empty area."""
        first, last = to_units(self.part.text, start), to_units(self.part.text, end)
        found: list[QRectF] = []
        for number in range(self.text.lineCount()):
            line = self.text.lineAt(number)
            if first >= line_end(line) and number + 1 < self.text.lineCount():
                continue
            if line.textStart() > last or (line.textStart() == last and found):
                break
            found.append(line_rect(line, max(first, line.textStart()), min(last, line_end(line))))
        return [rect.translated(self.origin) for rect in found]


PartLayout: TypeAlias = ParagraphLayout | GhostLayout


@dataclass(frozen=True, slots=True)
class CellLayout:
    """The layout of a cell at a width."""

    cell: Cell
    parts: tuple[PartLayout, ...]
    width: float
    height: float


def line_end(line: QTextLine) -> int:
    """Return the number of the UTF-16 unit after the last of a line."""
    return line.textStart() + line.textLength()


def line_rect(line: QTextLine, first: int, last: int) -> QRectF:
    """Return the area of the units `first` to `last` of a line; with mixed directions, all that lies between."""
    runs = line.glyphRuns(first, last - first) if last > first else []
    area = QRectF()
    for run in runs:
        area = area.united(run.boundingRect())
    if area.isEmpty():
        return QRectF(x_of(line, first), line.y(), 0, line.height())
    return QRectF(area.left(), line.y(), area.width(), line.height())


def x_of(line: QTextLine, unit: int) -> float:
    """Return the x coordinate at which a unit begins; Qt may return a pair of it and the unit."""
    at: Any = line.cursorToX(unit)
    return float(at[0] if isinstance(at, tuple) else at)


def lay_out(cell: Cell, width: float, look: Look, others: int) -> CellLayout:
    """Lay out a cell at a width in pixels; `others` is the number of versions but the base."""
    top = 0.0
    parts: list[PartLayout] = []
    for part in cell.parts:
        made = part_layout(part, top, width, look, others)
        parts.append(made)
        top = made.bottom
    least = look.line + 2 * look.above
    if cell.vacancy is Vacancy.OMITTED:
        return CellLayout(cell, tuple(parts), width, top + least)
    return CellLayout(cell, tuple(parts), width, max(top, least))


def part_layout(part: Part, top: float, width: float, look: Look, others: int) -> PartLayout:
    """Lay out one paragraph or placeholder; `top` is where the one above it ends."""
    room = max(NARROWEST, width - look.gutter - look.margin)
    if not isinstance(part, ShownParagraph):
        caption = QRectF(look.gutter, top + look.above / 2, room, look.caption_height)
        return GhostLayout(part, top, caption.bottom() + look.above / 2, caption)
    y, mirrored = top + look.above, is_right_to_left(part.text)
    left, said = look.margin if mirrored else look.gutter, None
    if part.caption:
        said = QRectF(left, y, room, look.caption_height)
        y = said.bottom()
    text = text_layout(part, room, look, others)
    bottom = y + text.boundingRect().height() + look.above
    return ParagraphLayout(part, top, bottom, said, text, QPointF(left, y), width, look.gutter, mirrored)


def text_layout(paragraph: ShownParagraph, room: float, look: Look, others: int) -> QTextLayout:
    """Break a paragraph into lines `room` pixels wide, with its marks, in its own direction."""
    made = QTextLayout(paragraph.text, look.fonts[paragraph.role])
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    if is_right_to_left(paragraph.text):
        option.setTextDirection(Qt.LayoutDirection.RightToLeft)
        option.setAlignment(Qt.AlignmentFlag.AlignRight)
    else:
        option.setTextDirection(Qt.LayoutDirection.LeftToRight)
    made.setTextOption(option)
    ranges = formats(look, paragraph, others)
    if ranges:
        made.setFormats(ranges)
    made.beginLayout()
    y = 0.0
    while (line := made.createLine()).isValid():
        line.setLineWidth(room)
        line.setPosition(QPointF(0, y))
        y += line.height() * LEADING
    made.endLayout()
    return made


def is_right_to_left(text: str) -> bool:
    """Tell whether the first letter with a direction runs from right to left."""
    return direction(text) == "rtl"


class LayoutCache:
    """A cache of the latest cell layouts; a cell is laid out again if another width is requested."""

    def __init__(self, make: Callable[[int, int, float], CellLayout]) -> None:
        """Take the function that lays out the cell of a line and a version at a width."""
        self._make = make
        self._kept: OrderedDict[tuple[int, int], CellLayout] = OrderedDict()

    def get(self, line: int, version: int, width: float) -> CellLayout:
        """Return the layout of a cell."""
        key = (line, version)
        found = self._kept.get(key)
        if found is not None and found.width == width:
            self._kept.move_to_end(key)
            return found
        found = self._kept[key] = self._make(line, version, width)
        self._kept.move_to_end(key)
        if len(self._kept) > KEPT:
            self._kept.popitem(last=False)
        return found

    def clear(self, version: int | None = None) -> None:
        """Forget all cells, or those of one version."""
        for key in [key for key in self._kept if version in {None, key[1]}]:
            del self._kept[key]
