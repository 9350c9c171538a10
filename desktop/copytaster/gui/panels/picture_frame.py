"""A frame for a picture, which can be scrolled, navigated with the keys, and saved."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from copytaster.gui.widgets.picture import SMALLEST, PictureView
from copytaster.palette import Palette
from copytaster.report.pictures import Box, Line, Shape

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
        self._save.clicked.connect(lambda: self.picture_wanted.emit(self.view.picture, name))
        below = QHBoxLayout()
        below.addWidget(self._save)
        below.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._scroll, 1)
        column.addLayout(below)
        self.view.shape_chosen.connect(self._tell)
        self.view.resized.connect(self._reveal)

    def choose_edge(self, edge: int) -> None:
        """Show an edge as chosen (-1 for none) and scroll to it, without emitting a signal."""
        self.view.choose_edge(edge)
        self._reveal()

    def set_colours(self, colours: Palette) -> None:
        """Paint in `colours`."""
        self.view.set_colours(colours)

    def _reveal(self) -> None:
        if isinstance(self.view.current, Line):
            at = self.view.middle(self.view.current)
            self._scroll.ensureVisible(round(at.x()), round(at.y()), AROUND, AROUND)

    def _tell(self, shape: Shape) -> None:
        if isinstance(shape, Box) and shape.place is not None:
            self.place_wanted.emit(shape.place)
        elif isinstance(shape, Line) and shape.edge is not None:
            self.edge_chosen.emit(shape.edge)
