"""A bar of switches for listing only changes that touch certain facets, such as a figure or a name."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget
from typing_extensions import override

from copytaster.facts.facet import Facet
from copytaster.gui.models.facets import FACETS, facet_name
from copytaster.gui.models.words import plural, thousands

LEAST = 120
"""The least width of the bar in pixels, so that it never prevents the window from becoming smaller."""
FORMS = (
    ("{sign}  {words} {count}", True, True),
    ("{words} {count}", True, True),
    ("{words} {count}", False, True),
    ("{sign} ({count})", False, True),
    ("{sign} ({count})", False, False),
)
"""The forms of the bar, of which the first that fits is used: with signs or words, a head before, the action after.

Beside a sign the count is in brackets: “31 9” would be two numbers."""


class FacetBar(QWidget):
    """Has a switch for every facet that occurs; `changed` tells that the selection of switches changed."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make the switches."""
        super().__init__(parent)
        self._counts: Mapping[Facet, int] = {}
        self._switches = {facet: self._switch() for facet in FACETS}
        self._last: QToolButton | None = None
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        self._head = QLabel(self.tr("Touching:"))
        row.addWidget(self._head)
        for switch in self._switches.values():
            row.addWidget(switch)
        row.addStretch(1)
        self.show_counts({})

    @property
    def facets(self) -> frozenset[Facet]:
        """Return the facets chosen; if none is, all changes are listed."""
        return frozenset(facet for facet, switch in self._switches.items() if switch.isChecked())

    def show_counts(self, counts: Mapping[Facet, int]) -> None:
        """Show how many changes touch each facet."""
        self._counts = counts
        for facet, switch in self._switches.items():
            count = counts.get(facet, 0)
            switch.setVisible(count > 0 or switch.isChecked())
            switch.setAccessibleName(
                plural(
                    "FacetBar",
                    "1 touches {name}: list only these",
                    "%Ln touch {name}: list only these",
                    count,
                    name=facet_name(facet),
                )
            )
            switch.setToolTip(switch.accessibleName())
        self._write()

    def add_action(self, action: QAction) -> None:
        """Put a switch for `action` at the end of the row."""
        button = self._last = QToolButton()
        button.setDefaultAction(action)
        self._row.addWidget(button)
        QWidget.setTabOrder(list(self._switches.values())[-1], button)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._write()

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(LEAST, super().minimumSizeHint().height())

    def _switch(self) -> QToolButton:
        switch = QToolButton()
        switch.setCheckable(True)
        switch.toggled.connect(self.changed)
        return switch

    def _write(self) -> None:
        """Label the switches in the first of `FORMS` that fits: signs and words, words only, or signs only.

        If not even these fit, the action at the end, which is also in the menus, is hidden.
        """
        there = [switch for switch in self._switches.values() if not switch.isHidden()]
        for form, head, last in FORMS:
            for facet, switch in self._switches.items():
                count = thousands(self._counts.get(facet, 0))
                switch.setText(form.format(sign=FACETS[facet].sign, words=facet_name(facet), count=count))
            row = [*([self._head] if head and there else ()), *there, *([self._last] if last and self._last else ())]
            if sum(one.sizeHint().width() + self._row.spacing() for one in row) <= self.width():
                break
        self._head.setVisible(self._head in row)
        if self._last is not None:
            self._last.setVisible(self._last in row or self._last.isChecked())
