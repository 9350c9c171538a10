"""An area of controls of which a low window shows only the first lines, while the others are scrolled to."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

LOW = 600
"""The height of a window in pixels below which only some lines are shown, since the versions need the room."""
SHARE = 8
"""In a low window the area takes at most one in this many parts of its height, and at least one line."""


class FewLines(QScrollArea):
    """Shows layouts and controls below each other; a control that gets the keyboard focus is scrolled to."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._inside = QWidget()
        self._column = QVBoxLayout(self._inside)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.setWidget(self._inside)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._inside.installEventFilter(self)
        for one in (self._inside, self.viewport()):
            one.setAutoFillBackground(False)

    def add(self, part: QLayout | QWidget) -> None:
        """Put a layout of controls or a control below the others."""
        if isinstance(part, QLayout):
            self._column.addLayout(part)
        else:
            self._column.addWidget(part)
        self._watch()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest and watched is self._inside:
            self._watch()  # a control may have come
            self.updateGeometry()
            self._choose_bar()
        elif event.type() == QEvent.Type.FocusIn and isinstance(watched, QWidget):
            self.ensureWidgetVisible(watched, 0, 0)
        return super().eventFilter(watched, event)

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        self._choose_bar()
        super().resizeEvent(event)

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int, /) -> int:
        whole = self._column.totalHeightForWidth(width)
        window = self.window().height()
        if window >= LOW:
            return whole
        line = self._line() + self._column.spacing()
        return min(whole, max(1, window // SHARE // line) * line - self._column.spacing())

    @override
    def sizeHint(self) -> QSize:
        return self._column.sizeHint()

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(self._column.minimumSize().width(), self._line())

    def _choose_bar(self) -> None:
        """Take the scroll bar away if all lines have room without it.

        Beside a scroll bar that is there, controls can wrap into a line more, for which it would then stay.
        """
        policies, fits = Qt.ScrollBarPolicy, self._column.totalHeightForWidth(self.width()) <= self.height()
        self.setVerticalScrollBarPolicy(policies.ScrollBarAlwaysOff if fits else policies.ScrollBarAsNeeded)

    def _watch(self) -> None:
        for control in self._inside.findChildren(QWidget):
            control.installEventFilter(self)

    def _line(self) -> int:
        first = self._column.itemAt(0)
        return first.sizeHint().height() if first is not None else 0
