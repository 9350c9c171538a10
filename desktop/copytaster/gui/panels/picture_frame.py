"""A frame for a picture, drawn for the room there is, which can be scrolled, navigated with the keys, and saved."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from copytaster.gui.widgets.picture import SMALLEST, PictureView, title_of
from copytaster.palette import Palette
from copytaster.report.pictures import Box, Line, Picture, Shape

AROUND = 60
"""Pixels around the middle of the chosen line that are scrolled into view, if there is room."""


class PictureFrame(QWidget):
    """Shows a picture; `place_wanted` and `edge_chosen` carry what was chosen, `picture_wanted` asks to save it."""

    place_wanted = Signal(object)
    edge_chosen = Signal(int)
    picture_wanted = Signal(object, str)

    def __init__(self, title: str, name: str, parent: QWidget | None = None, *, least: float = SMALLEST) -> None:
        """Lay out the picture with the title `title`, at least at the scale `least`; `name` is for its files."""
        super().__init__(parent)
        self._pictures: tuple[Picture, ...] = ()
        self._told = ""
        self._about: Callable[[Shape], str] = title_of
        self.view = PictureView(title, least=least)
        self._scroll = QScrollArea()
        self._scroll.setWidget(self.view)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self._save = QPushButton(self.tr("Save the picture…"))
        self._save.setAccessibleName(self.tr("Save the picture: {title}").format(title=title))
        self._save.setToolTip(self.tr("Write the picture as SVG or PNG"))
        self._save.setAutoDefault(False)
        self._save.clicked.connect(lambda: self.picture_wanted.emit(self._whole(), name))
        below = QHBoxLayout()
        below.addWidget(self._save)
        below.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._scroll, 1)
        column.addLayout(below)
        self.view.shape_chosen.connect(self._tell)
        self.view.resized.connect(self._reveal)

    def show_pictures(self, pictures: Sequence[Picture], told: str, about: Callable[[Shape], str]) -> None:
        """Show one picture that is drawn for rooms of several sizes, largest first; `told` and `about` as in the view.

        It is the first one that needs no scrolling in full size, or else in a smaller one, or else none to the side, or
        else the last; the first one is saved.
        """
        self._pictures, self._told, self._about = tuple(pictures), told, about
        self.view.show_picture(self._fitting(), told, about)

    def choose_edge(self, edge: int) -> None:
        """Show an edge as chosen (-1 for none) and scroll to it, without emitting a signal."""
        self.view.choose_edge(edge)
        self._reveal()

    def set_colours(self, colours: Palette) -> None:
        """Paint in `colours`."""
        self.view.set_colours(colours)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Change to the picture that fits, with the same shape chosen."""
        if self._pictures and self.view.picture is not (fitting := self._fitting()):
            chosen = self.view.current
            self.view.show_picture(fitting, self._told, self._about)
            self.view.current = next((one for one in self.view.choices() if leads_alike(one, chosen)), None)
            self._reveal()

    def _fitting(self) -> Picture:
        room = self._scroll.maximumViewportSize()
        full = [(self.view.needed(one, 1.0), one) for one in self._pictures]
        least = [(self.view.needed(one), one) for one in self._pictures]
        whole = (one for need, one in full + least if need.boundedTo(room) == need)
        wide = (one for need, one in least if need.width() <= room.width())
        return next(whole, None) or next(wide, self._pictures[-1])

    def _whole(self) -> Picture:
        return self._pictures[0] if self._pictures else self.view.picture

    def _reveal(self) -> None:
        if isinstance(self.view.current, Line):
            at = self.view.middle(self.view.current)
            self._scroll.ensureVisible(round(at.x()), round(at.y()), AROUND, AROUND)

    def _tell(self, shape: Shape) -> None:
        if isinstance(shape, Box) and shape.place is not None:
            self.place_wanted.emit(shape.place)
        elif isinstance(shape, Line) and shape.edge is not None:
            self.edge_chosen.emit(shape.edge)


def leads_alike(one: Shape, other: Shape | None) -> bool:
    """Tell whether two shapes, perhaps of two pictures, lead to the same place or edge."""
    if isinstance(one, Box):
        return isinstance(other, Box) and one.place == other.place
    return isinstance(one, Line) and isinstance(other, Line) and one.edge == other.edge
