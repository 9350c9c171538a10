"""The switches that list only the changes that touch a quotation, a figure or a name."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget
from typing_extensions import override

from copytaster.facts.facet import Facet
from copytaster.gui.models.facets import FACETS, called

ROOMY = 1000
"""Pixels from which on the switches have words; below they have their signs."""


class FacetBar(QWidget):
    """Hold a switch for every facet that is there; `changed` tells that others are chosen."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make the switches."""
        super().__init__(parent)
        self._counts: Mapping[Facet, int] = {}
        self._switches = {facet: self._switch() for facet in FACETS}
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(QLabel(self.tr("Touching:")))
        for switch in self._switches.values():
            row.addWidget(switch)
        row.addStretch(1)
        self.show_counts({})

    @property
    def facets(self) -> frozenset[Facet]:
        """Return the facets chosen; none means all changes."""
        return frozenset(facet for facet, switch in self._switches.items() if switch.isChecked())

    def show_counts(self, counts: Mapping[Facet, int]) -> None:
        """Show how many changes touch each facet."""
        self._counts = counts
        for facet, switch in self._switches.items():
            count = counts.get(facet, 0)
            switch.setVisible(count > 0 or switch.isChecked())
            switch.setAccessibleName(
                self.tr("{count} touch {name}: list only these").format(count=count, name=called(facet))
            )
            switch.setToolTip(switch.accessibleName())
        self._write()

    def add_action(self, action: QAction) -> None:
        """Put a switch for `action` at the end of the row."""
        button = QToolButton()
        button.setDefaultAction(action)
        button.setAccessibleName(action.text().replace("&", ""))
        self._row.addWidget(button)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._write()

    def _switch(self) -> QToolButton:
        switch = QToolButton()
        switch.setCheckable(True)
        switch.toggled.connect(self.changed)
        return switch

    def _write(self) -> None:
        roomy = self.width() >= ROOMY
        for facet, switch in self._switches.items():
            words = f"{FACETS[facet].sign}  {called(facet)}" if roomy else FACETS[facet].sign
            switch.setText(f"{words} {self._counts.get(facet, 0)}")
