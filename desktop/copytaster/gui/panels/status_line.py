"""The status line: the position among the differences, the counts of the version in focus, and work under way."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QStatusBar, QToolButton, QWidget
from typing_extensions import override

from copytaster.comparison.summary import Tally
from copytaster.gui.models.words import plural, thousands
from copytaster.gui.reading import Reading
from copytaster.gui.widgets.icons import icon
from copytaster.gui.widgets.labels import described

BAR = 140
BEFORE, AFTER = 12, 10
"""Pixels between two parts, and behind the last one."""
MARGIN = 8
"""Pixels beside a message, and beside each part at the right of it."""


class StatusLine(QStatusBar):
    """Shows the position, the counts of one version against the base, and a progress bar with a cancel button."""

    cancel_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Lay out the labels and the progress."""
        super().__init__(parent)
        self.setAccessibleName(self.tr("Status"))
        self._position = described(self.tr("Where you are among the changes"))
        self._touched = described(self.tr("What the change touches"))
        self._counts = described(self.tr("Counts of the two versions in focus"))
        self._work = QWidget()
        self._what = described(self.tr("Work under way"))
        self._bar = QProgressBar()
        self._bar.setAccessibleName(self.tr("How far the work is"))
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(BAR)
        self._cancel = QToolButton(autoRaise=True)
        self._cancel.setAccessibleName(self.tr("Cancel the work"))
        self._cancel.setToolTip(self.tr("Cancel the work"))
        self._cancel.clicked.connect(self.cancel_wanted)
        row = QHBoxLayout(self._work)
        row.setContentsMargins(0, 0, 0, 0)
        for widget in (self._what, self._bar, self._cancel):
            row.addWidget(widget)
        self._work.hide()
        self.paint_icons()
        self.setSizeGripEnabled(False)
        for shown in (self._work, self._position, self._touched, self._counts):
            self.addPermanentWidget(shown)
        self.messageChanged.connect(self._make_room)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    @override
    def minimumSizeHint(self) -> QSize:
        """Return the least height only: what has no room is hidden, and never forces the window to be wide."""
        return QSize(0, super().minimumSizeHint().height())

    @property
    def position(self) -> str:
        """Return the position among the differences in words."""
        return self._position.text()

    def show_position(self, number: int, at: int, total: int | None) -> None:
        """Show the number of the selected difference, and its index in the list, from 0; -1 is none.

        `total` is None where nothing is compared.
        """
        if not total:
            self._position.setText("" if total is None else self.tr("No change is listed"))
        elif at < 0:
            self._position.setText(plural("StatusLine", "1 change", "%Ln changes", total))
        else:
            words = self.tr("No. {number} · {n} of {total}")
            self._position.setText(words.format(number=thousands(number), n=thousands(at + 1), total=thousands(total)))

    def show_touched(self, facets: str, why: str) -> None:
        """Show what the selected difference touches, and as a tooltip why it matters."""
        self._touched.setText(facets)
        self._touched.setToolTip(why)
        self._make_room()

    def show_counts(self, reading: Reading | None, version: int | None) -> None:
        """Show the counts of what `version` did to the base, or nothing if there is no such pair."""
        tally = reading.tally(version) if reading and version is not None else None
        if reading is None or tally is None:
            self._counts.setText("")
            return
        pair = f"{reading.label(reading.index.base)} → {reading.label(tally.version)}"
        self._counts.setText(f"{pair}:  {self._sentence(tally)}")
        self._make_room()

    def begin(self, what: str) -> None:
        """Show that work is under way."""
        self._what.setText(what)
        self._bar.setRange(0, 0)
        self._work.show()
        self._make_room()

    def progress(self, done: int, total: int) -> None:
        """Show the progress of the work."""
        self._bar.setRange(0, total)
        self._bar.setValue(done)

    def end(self) -> None:
        """Show that no work is under way."""
        self._work.hide()
        self._make_room()

    def paint_icons(self) -> None:
        """Draw the icons again, after the colours changed."""
        self._cancel.setIcon(icon("close", self.palette()))

    def _make_room(self) -> None:
        """Hide the counts, and then the facets, while there is no room for them beside the rest."""
        standing = [one for one in (self._work, self._position) if not one.isHidden()]
        taken = self.fontMetrics().horizontalAdvance(self.currentMessage()) + MARGIN if self.currentMessage() else 0
        taken += sum(one.sizeHint().width() + MARGIN for one in standing)
        for one in (self._touched, self._counts):
            taken += one.sizeHint().width() + MARGIN
            one.setVisible(taken <= self.width())
        last = [one for one in (self._position, self._touched, self._counts) if not one.isHidden() and one.text()][-1:]
        for one in (self._position, self._touched, self._counts):
            before = 0 if one is self._position else BEFORE
            one.setContentsMargins(before, 0, AFTER if one in last else 0, 0)

    def _sentence(self, tally: Tally) -> str:
        parts = [
            self.tr("{n} added").format(n=thousands(tally.added)),
            self.tr("{n} left out").format(n=thousands(tally.omitted)),
            self.tr("{n} reworded").format(n=thousands(tally.reworded)),
            self.tr("re-ordered") if tally.reordered else self.tr("{n} moved").format(n=thousands(tally.moved)),
            self.tr("{n} set aside").format(n=thousands(tally.set_aside)),
        ]
        return " · ".join(parts)
