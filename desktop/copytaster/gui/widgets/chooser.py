"""A drop-down list above a table; after a choice the table gets the keyboard focus."""

from __future__ import annotations

import sys

from PySide6.QtWidgets import QComboBox, QWidget
from typing_extensions import override


class Chooser(QComboBox):
    """A drop-down list that determines what `table` lists."""

    def __init__(self, table: QWidget, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._table = table

    def choose(self, value: object) -> None:
        """Choose the item with this value, or the first one if there is none."""
        self.setCurrentIndex(max(0, self.findData(value)))

    @override
    def hidePopup(self) -> None:
        opened = self.view().isVisible()
        super().hidePopup()
        if opened:
            self._table.setFocus()


def name_choice(box: QComboBox, name: str) -> None:
    """Give a drop-down list without a label beside it an accessible name.

    Where Qt speaks to screen readers by AT-SPI, the name of a drop-down list is always its current choice; there the
    description says what is chosen.
    """
    box.setAccessibleName(name)
    if sys.platform not in {"win32", "darwin"}:
        box.setAccessibleDescription(name)
