"""The widget for a picture of shapes, whose boxes and lines can be chosen with the mouse and the keys."""

from __future__ import annotations

from collections.abc import Callable
from math import hypot

from PySide6.QtCore import QBuffer, QByteArray, QEvent, QIODevice, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QFontInfo,
    QHelpEvent,
    QImage,
    QImageWriter,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget
from typing_extensions import override

from copytaster.gui.models.tips import plain
from copytaster.gui.widgets.announcing import announce
from copytaster.palette import LIGHT, Palette
from copytaster.report.pictures import Box, Line, Picture, Shape, Words, arrow_head, colour

SMALLEST, LARGEST = 0.8, 1.5
"""The least and the greatest scale of a picture that fills its room, at the usual size of letters; a picture whose
labels must be read, with letters of 9 points and more, sets a higher least one. What has no room is scrolled to."""
USUAL = 13.0
"""The usual size of the window's letters in pixels; if a person has set a larger one, pictures are larger too."""
REACH = 6.0
"""The greatest distance from a line, in points, at which the pointer still hits it."""
GLOW = 9.0
"""How much wider than the line itself the highlight of the current line is, in points."""
FINE = 2.0
"""Pixels per point in an exported picture."""
EMPTY = Picture(0, 0, ())
NEXT = {Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1}


def title_of(shape: Shape) -> str:
    """Return the description of a shape."""
    return "" if isinstance(shape, Words) else shape.title


class PictureView(QWidget):
    """Shows `picture`; `shape_chosen` carries the shape that was chosen: a box with a place, or a line with an edge.

    `resized` tells that its size changed.
    """

    shape_chosen = Signal(object)
    resized = Signal()

    def __init__(self, name: str, parent: QWidget | None = None, *, least: float = SMALLEST) -> None:
        """Start empty; `name` is the accessible name, `least` the least number of pixels per point."""
        super().__init__(parent)
        self._smallest = least
        self.picture = EMPTY
        self.colours: Palette = LIGHT
        self.current: Shape | None = None
        self._about: Callable[[Shape], str] = title_of
        self.setAccessibleName(name)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_picture(self, picture: Picture, told: str = "", about: Callable[[Shape], str] = title_of) -> None:
        """Show `picture`; `told` is its description for screen readers, `about` that of a shape that can be chosen."""
        self.picture, self.current, self._about = picture, None, about
        self.setAccessibleDescription(told or picture.title)
        self.updateGeometry()
        self.update()

    def choose_edge(self, edge: int) -> None:
        """Show an edge as chosen, without emitting a signal; -1 for none."""
        self.current = next((one for one in self.choices() if isinstance(one, Line) and one.edge == edge), None)
        self.update()

    def set_colours(self, colours: Palette) -> None:
        """Paint in `colours`."""
        self.colours = colours
        self.update()

    def choices(self) -> tuple[Shape, ...]:
        """Return the shapes that can be chosen, in the order of the picture."""
        return tuple(shape for shape in self.picture.shapes if leads(shape))

    def shape_at(self, point: QPointF) -> Shape | None:
        """Return the shape with a title or a lead at a point of the widget, the uppermost first."""
        inside = point / self.scale()
        return next((shape for shape in reversed(self.picture.shapes) if hit(shape, inside)), None)

    def scale(self) -> float:
        """Return the number of pixels per point of the picture."""
        if not self.picture.width or not self.picture.height:
            return 1.0
        fitting = min(self.width() / self.picture.width, self.height() / self.picture.height)
        return max(self._least(), min(LARGEST * max(1.0, letters(self.font())), fitting))

    def middle(self, line: Line) -> QPointF:
        """Return the position of the middle of a line in the widget."""
        return QPointF(line.x1 + line.x2, line.y1 + line.y2) / 2 * self.scale()

    @override
    def sizeHint(self) -> QSize:
        return QSize(round(self.picture.width), round(self.picture.height))

    @override
    def minimumSizeHint(self) -> QSize:
        return self.needed(self.picture)

    def needed(self, picture: Picture, scale: float = 0.0) -> QSize:
        """Return the least size in which a picture can be read; with a `scale`, at no less than that."""
        wide = max(self._least(), scale * max(1.0, letters(self.font())))
        high = wide if picture.height <= picture.width else max(1.0, letters(self.font()))
        return QSize(round(picture.width * wide), round(picture.height * high))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self.hasFocus() and not isinstance(self.current, Box):  # which has a frame of its own
            painter.setPen(QColor(self.colours.focus))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(self.scale(), self.scale())
        if isinstance(self.current, Line):
            paint_glow(painter, self.current, self.colours)
        paint_picture(painter, self.picture, self.colours, self.font(), self.current)
        if isinstance(self.current, Box) and self.hasFocus():
            paint_frame(painter, self.current, self.colours)
        painter.end()

    @override
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            shape = self.shape_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), plain(title_of(shape)) if shape else "", self)
            return True
        return super().event(event)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        shape = self.shape_at(event.position())
        wanted = shape is not None and leads(shape)
        self.setCursor(Qt.CursorShape.PointingHandCursor if wanted else Qt.CursorShape.ArrowCursor)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        shape = self.shape_at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and shape is not None and leads(shape):
            self._choose(shape)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, found = Qt.Key(event.key()), self.choices()
        if key in NEXT and found:
            at = found.index(self.current) if self.current in found else (-1 if NEXT[key] > 0 else len(found))
            self._walk(found[max(0, min(len(found) - 1, at + NEXT[key]))])
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.current is not None:
            self._choose(self.current)
        else:
            super().keyPressEvent(event)

    def _least(self) -> float:
        return self._smallest * max(1.0, letters(self.font()))

    def _walk(self, shape: Shape) -> None:
        self.current = shape
        self.setAccessibleDescription(self._about(shape))
        announce(self, self._about(shape))  # the focus stays where it is
        if isinstance(shape, Line):
            self.shape_chosen.emit(shape)
        self.update()

    def _choose(self, shape: Shape) -> None:
        self.current = shape
        self.shape_chosen.emit(shape)
        self.update()


def letters(font: QFont) -> float:
    """Return the size of the window's letters relative to the usual one."""
    return QFontInfo(font).pixelSize() / USUAL


def leads(shape: Shape) -> bool:
    """Tell whether choosing a shape leads anywhere."""
    return (isinstance(shape, Box) and shape.place is not None) or (isinstance(shape, Line) and shape.edge is not None)


def hit(shape: Shape, point: QPointF) -> bool:
    """Tell whether a point of the picture is on a shape that has a description or leads somewhere."""
    match shape:
        case Box() if shape.title or shape.place is not None:
            return QRectF(shape.x, shape.y, shape.width, shape.height).contains(point)
        case Line() if shape.title or shape.edge is not None:
            return distance(shape, point) <= REACH
        case _:
            return False


def distance(line: Line, point: QPointF) -> float:
    """Return the distance of a point from a line."""
    across, down = line.x2 - line.x1, line.y2 - line.y1
    length = across * across + down * down
    share = ((point.x() - line.x1) * across + (point.y() - line.y1) * down) / length if length else 0.0
    share = max(0.0, min(1.0, share))
    return hypot(point.x() - line.x1 - share * across, point.y() - line.y1 - share * down)


def paint_picture(
    painter: QPainter, picture: Picture, colours: Palette, font: QFont, current: Shape | None = None
) -> None:
    """Paint every shape of a picture, in points; `current` is the one that is highlighted if it is a line."""
    for shape in picture.shapes:
        match shape:
            case Box():
                painter.setPen(QPen(QColor(colour(shape.stroke, colours)), 1) if shape.stroke else Qt.PenStyle.NoPen)
                painter.setBrush(QColor(colour(shape.fill, colours)) if shape.fill else Qt.BrushStyle.NoBrush)
                area = QRectF(shape.x, shape.y, shape.width, shape.height)
                painter.drawRoundedRect(area, shape.radius, shape.radius)
            case Line():
                drawn = colours.selection_text if shape is current else colour(shape.stroke, colours)
                paint_line(painter, shape, QColor(drawn))
            case Words():
                paint_words(painter, shape, QColor(colour(shape.tone, colours)), font)


def paint_line(painter: QPainter, line: Line, colour_: QColor) -> None:
    """Paint a line, dashed or with an arrow head if it has these."""
    pen = QPen(colour_, line.width)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    if line.dashed:
        pen.setDashPattern([4, 3])
    painter.setPen(pen)
    painter.drawLine(QPointF(line.x1, line.y1), QPointF(line.x2, line.y2))
    if line.arrow:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QBrush(colour_))
        painter.drawPolygon(QPolygonF([QPointF(*corner) for corner in arrow_head(line)]))


def paint_words(painter: QPainter, words: Words, colour_: QColor, font: QFont) -> None:
    """Paint words at their base line."""
    written = QFont(font)
    written.setPixelSize(max(1, round(words.size)))
    written.setBold(words.bold)
    painter.setFont(written)
    painter.setPen(colour_)
    width = painter.fontMetrics().horizontalAdvance(words.text)
    left = words.x - width * {"start": 0.0, "middle": 0.5, "end": 1.0}[words.anchor]
    painter.drawText(QPointF(left, words.y), words.text)


def paint_glow(painter: QPainter, line: Line, colours: Palette) -> None:
    """Paint the highlight of the current line."""
    pen = QPen(QColor(colours.selection), line.width + GLOW)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    painter.drawLine(QPointF(line.x1, line.y1), QPointF(line.x2, line.y2))


def paint_frame(painter: QPainter, box: Box, colours: Palette) -> None:
    """Paint the frame of the current box."""
    painter.setPen(QPen(QColor(colours.focus), 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(QRectF(box.x - 1, box.y - 1, box.width + 2, box.height + 2))


def as_png(picture: Picture, colours: Palette, font: QFont) -> bytes:
    """Return a picture as the bytes of a PNG with two pixels per point, on the page's background colour."""
    image = QImage(round(picture.width * FINE), round(picture.height * FINE), QImage.Format.Format_RGB32)
    image.fill(QColor(colours.page))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(FINE, FINE)
    paint_picture(painter, picture, colours, font)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(buffer.data().data())
