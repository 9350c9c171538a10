"""The table widget under the comparison view: its model, its state and the heights of its rows."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from copytaster.gui.compare.heights import RowHeights
from copytaster.gui.compare.look import look
from copytaster.gui.compare.stage import Stage
from copytaster.gui.models.table import ComparisonTable
from copytaster.gui.widgets.frozen_columns import FreezingTable
from copytaster.palette import Palette


class VersionTable(FreezingTable):
    """A table of versions, with all that the modules which scroll and paint it need to know."""

    def __init__(self, colours: Palette, parent: QWidget | None) -> None:
        """Start empty."""
        super().__init__(parent)
        self.table = ComparisonTable(self)
        self.stage = Stage(self.table, look(colours))
        self.heights = RowHeights(self, self.stage)
