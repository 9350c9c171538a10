"""A drop-down list above a table: once something is chosen, the keyboard is in the table."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QWidget
from typing_extensions import override


class Chooser(QComboBox):
    """Offer something that changes what `table` lists."""

    def __init__(self, table: QWidget, parent: QWidget | None = None) -> None:
        """Offer nothing yet."""
        super().__init__(parent)
        self._table = table

    @override
    def hidePopup(self) -> None:
        opened = self.view().isVisible()
        super().hidePopup()
        if opened:
            self._table.setFocus()
