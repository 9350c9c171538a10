"""A button for words of any length, which are shortened in the middle if there is no room."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget
from typing_extensions import override

PADDING = 40
"""Pixels of a button that its words cannot use: the icon, the gap after it, and the edges."""
LEAST = 120
"""The least width of a button in pixels."""


class LongButton(QPushButton):
    """Shows as much of `words` as fits; screen readers get all of them."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        """Start with all words."""
        super().__init__(parent)
        self._words = words
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._say()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._say()

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(LEAST, super().minimumSizeHint().height())

    def _say(self) -> None:
        room = max(LEAST, self.width()) - PADDING
        cut = self.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideMiddle, room)
        self.setText(cut.replace("&", "&&"))
