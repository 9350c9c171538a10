"""The middle of the window: the search bar, the versions side by side, the overview map and the legend."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from copytaster.gui.compare.legend import Legend
from copytaster.gui.compare.overview import OverviewMap
from copytaster.gui.compare.view import CompareView
from copytaster.gui.panels.find_bar import FindBar
from copytaster.gui.reading import Reading
from copytaster.palette import Palette

LEGEND_SHARE = 8
"""The legend is hidden if it needs more than one in this many parts of the height, to leave room for the versions."""


class ComparisonPanel(QWidget):
    """The comparison view with all that belongs to it; `note` tells what can be done with a single document."""

    note_answered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Put the parts together."""
        super().__init__(parent)
        self.setAccessibleName(self.tr("Comparison"))
        self.view = CompareView()
        self.setFocusProxy(self.view)
        self.overview = OverviewMap(self.view)
        self.legend = Legend()
        self._explains = True
        self.find_bar = FindBar()
        self.find_bar.hide()
        self.note = self._make_note()
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.view, 1)
        middle.addWidget(self.overview)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.find_bar)
        column.addWidget(self.note)
        column.addLayout(middle, 1)
        column.addWidget(self.legend)

    def show_reading(self, reading: Reading | None, *, others: bool = True) -> None:
        """Show `reading`, with a note if it is a single document, which cannot be compared.

        `others` tells whether other documents are open, with which it could be compared by hand.
        """
        self.note.setVisible(reading is not None and reading.alone)
        self._advice.setText(self._among_others() if others else self._all_there_is())
        self._answer.setVisible(others)
        if reading is None:
            self.view.show_comparison(None)
        else:
            self.view.show_comparison(reading.comparison, reading.index, reading.summary)

    def set_colours(self, colours: Palette) -> None:
        """Paint everything in `colours`."""
        self.view.set_colours(colours)
        self.overview.redraw()
        self.legend.set_colours(colours)
        self.find_bar.paint_icons()

    def set_legend(self, on: bool) -> None:  # noqa: FBT001 - called with a setting
        """Show or hide the legend; it is also hidden if there is no room for it."""
        self._explains = on
        self._make_room()

    @property
    def has_room(self) -> bool:
        """Tell whether the legend leaves enough of the height to the versions."""
        return self.legend.heightForWidth(self.width()) * LEGEND_SHARE <= self.height()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        self.legend.setVisible(self._explains and self.has_room)

    def _make_note(self) -> QFrame:
        note = QFrame()
        note.setAccessibleName(self.tr("A document alone"))
        note.setFrameShape(QFrame.Shape.StyledPanel)
        self._advice = QLabel()
        self._advice.setWordWrap(True)
        self._answer = QPushButton(self.tr("&Compare with…"))
        self._answer.setAccessibleName(self.tr("Compare with other documents"))
        self._answer.clicked.connect(self.note_answered)
        row = QHBoxLayout(note)
        row.addWidget(self._advice, 1)
        row.addWidget(self._answer)
        note.hide()
        return note

    def _among_others(self) -> str:
        return self.tr(
            "This document stands alone: there is nothing to compare it with. To compare it anyway, select it "
            "and others in the list (Ctrl and click) and choose “Compare selected documents” (Ctrl+K)."
        )

    def _all_there_is(self) -> str:
        return self.tr(
            "This is the only document that is open. To compare it, open the folder or the files in which its other "
            "versions are as well."
        )
