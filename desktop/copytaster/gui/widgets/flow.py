"""A layout of controls that wraps them into several lines, so that they never force a window to be wide."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QSizePolicy, QStyle, QWidget
from typing_extensions import override

GAP = 4
"""Pixels between two controls and between two lines."""


class Flow(QLayout):
    """Lays out controls like words; those that can grow share the rest of their line."""

    def __init__(self, gap: int = GAP) -> None:
        """Start empty, without a widget: the layout is added to another one."""
        super().__init__()
        self._items: list[QLayoutItem] = []
        self._gap = gap
        self.setContentsMargins(0, 0, 0, 0)

    def insert(self, number: int, widget: QWidget) -> None:
        """Put `widget` at a place among the others."""
        self.addWidget(widget)
        self._items.insert(number, self._items.pop())

    @override
    def addItem(self, item: QLayoutItem, /) -> None:
        self._items.append(item)
        self.invalidate()  # Qt lays out only what it is told about

    @override
    def count(self) -> int:
        return len(self._items)

    @override
    def itemAt(self, index: int, /) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    @override
    def takeAt(self, index: int, /) -> QLayoutItem | None:
        if not 0 <= index < len(self._items):
            return None
        self.invalidate()
        return self._items.pop(index)

    @override
    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation.Horizontal

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int, /) -> int:
        lines = self._lines(width)
        return sum(map(height_of, lines)) + self._gap * max(0, len(lines) - 1)

    @override
    def sizeHint(self) -> QSize:
        shown = self._shown()
        wide = sum(item.sizeHint().width() for item in shown) + self._gap * max(0, len(shown) - 1)
        return QSize(wide, height_of(shown))

    @override
    def minimumSize(self) -> QSize:
        shown = self._shown()
        return QSize(max((item.sizeHint().width() for item in shown), default=0), height_of(shown))

    @override
    def setGeometry(self, rect: QRect, /) -> None:
        super().setGeometry(rect)
        parent = self.parentWidget()
        direction = parent.layoutDirection() if parent else Qt.LayoutDirection.LeftToRight
        top = rect.top()
        for line in self._lines(rect.width()):
            left, height = rect.left(), height_of(line)
            for item, width in zip(line, widths(line, rect.width(), self._gap), strict=True):
                high = item.sizeHint().height()
                place = QRect(QPoint(left, top + (height - high) // 2), QSize(width, high))
                item.setGeometry(QStyle.visualRect(direction, rect, place))
                left += width + self._gap
            top += height + self._gap

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _lines(self, width: int) -> list[list[QLayoutItem]]:
        """Return the controls of each line for a width in pixels."""
        lines: list[list[QLayoutItem]] = []
        left = 0
        for item in self._shown():
            wide = item.sizeHint().width()
            if not lines or left + wide > width:
                lines.append([])
                left = 0
            lines[-1].append(item)
            left += wide + self._gap
        return lines


def height_of(line: list[QLayoutItem]) -> int:
    """Return the height of a line of controls."""
    return max((item.sizeHint().height() for item in line), default=0)


def widths(line: list[QLayoutItem], room: int, gap: int) -> list[int]:
    """Return the widths of the controls of a line; those that can grow fill `room`."""
    found = [min(item.sizeHint().width(), room) for item in line]
    growing = [number for number, item in enumerate(line) if grows(item)]
    rest = max(0, room - sum(found) - gap * (len(line) - 1))
    for number in growing:
        found[number] += rest // len(growing)
    return found


def grows(item: QLayoutItem) -> bool:
    """Tell whether a control becomes wider if there is room."""
    widget = item.widget()
    return widget is not None and widget.sizePolicy().horizontalPolicy() == QSizePolicy.Policy.Expanding
