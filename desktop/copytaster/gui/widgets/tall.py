"""A part of a dialog that scrolls if the screen is too low, so that the buttons below stay visible."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QStyle, QWidget
from typing_extensions import override

LOWEST = 120
"""Pixels of the part that are always visible."""
SLACK = 8
"""Extra pixels of width, because letters become a little wider on a screen with a scale of 1.5."""


class Tall(QScrollArea):
    """Shows all of `inside` if there is room, else scrolls it."""

    def __init__(self, inside: QWidget, parent: QWidget | None = None) -> None:
        """Put `inside` into the scroll area."""
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._inside = inside
        self.setWidget(inside)
        inside.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)
        inside.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)

    @override
    def sizeHint(self) -> QSize:
        """Return the size of the whole contents plus the scroll bar."""
        return self._inside.sizeHint().expandedTo(self._inside.minimumSize()) + self._beside()

    @override
    def minimumSizeHint(self) -> QSize:
        """Return the least size, at which words are wrapped and only a few lines are visible."""
        least = (self._inside.minimumSizeHint().expandedTo(self._inside.minimumSize()) + self._beside()).width()
        height = min(self.sizeHint().height(), LOWEST)
        return QSize(min(least, self.screen().availableSize().width() * 9 // 10), height)

    def _beside(self) -> QSize:
        """Return the room that the scroll bar needs."""
        return QSize(self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent) + SLACK, 0)
