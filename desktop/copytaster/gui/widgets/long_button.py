"""A button for words of any length: what it has no room for is left out in their middle."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget
from typing_extensions import override

PADDING = 40
"""Pixels of a button beside its words: the icon, the gap behind it, and the edges."""
LEAST = 120
"""Pixels that a button has at least."""


class LongButton(QPushButton):
    """Say `words`, as far as the button is wide, and all of them to assistive software."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        """Begin with all words."""
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
