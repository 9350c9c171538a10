"""A part of a dialog that is scrolled where the screen is too low for it, so that the buttons below stay in reach."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QStyle, QWidget
from typing_extensions import override

LOWEST = 120
"""Pixels of the part that are always seen."""
SLACK = 8
"""Pixels beside the part: its letters become a little wider on a screen that is scaled by one and a half."""


class Tall(QScrollArea):
    """Show `inside` whole where there is room."""

    def __init__(self, inside: QWidget, parent: QWidget | None = None) -> None:
        """Take `inside` in."""
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
        """Return the size of all that is inside, beside the bar that scrolls it."""
        bar = self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)
        return self._inside.sizeHint().expandedTo(self._inside.minimumSize()) + QSize(bar + SLACK, 0)

    @override
    def minimumSizeHint(self) -> QSize:
        """Return the least size, at which all but a few lines are scrolled to."""
        hint = self.sizeHint()
        return QSize(min(hint.width(), self.screen().availableSize().width() * 9 // 10), min(hint.height(), LOWEST))
