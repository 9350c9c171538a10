"""The bar for searching all versions."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QToolButton, QWidget

from copytaster.gui.models.words import thousands
from copytaster.gui.widgets.filter_field import FilterField
from copytaster.gui.widgets.icons import icon
from copytaster.gui.widgets.labels import described

PAUSE_MILLISECONDS = 120
"""How long to wait after the last key before the search starts."""


class FindBar(QWidget):
    """Asks what to search; `sought` carries the words, whether case matters, and whether only whole words match."""

    sought = Signal(str, bool, bool)
    next_wanted = Signal()
    previous_wanted = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Lay out the field, the switches and the buttons."""
        super().__init__(parent)
        self.setAccessibleName(self.tr("Search"))
        self._words = FilterField(self.tr("Search all versions"), self.tr("Words to search"))
        self._case = QCheckBox(self.tr("Match c&ase"))
        self._whole = QCheckBox(self.tr("Whole &words"))
        self._count = described(self.tr("How many were found"))
        self._previous = self._button(self.tr("Previous place found"), self.previous_wanted.emit)
        self._next = self._button(self.tr("Next place found"), self.next_wanted.emit)
        self._close = self._button(self.tr("Close the search"), self.closed.emit)
        self.paint_icons()
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 4, 8, 4)
        row.addWidget(self._words, 1)
        for widget in (self._count, self._previous, self._next, self._case, self._whole, self._close):
            row.addWidget(widget)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MILLISECONDS)
        self._pause.timeout.connect(self.seek)
        self._words.textEdited.connect(self._pause.start)
        self._words.returnPressed.connect(self._go_on)
        self._case.toggled.connect(self.seek)
        self._whole.toggled.connect(self.seek)
        back = QShortcut(QKeySequence("Shift+Return"), self._words)
        back.activated.connect(self.previous_wanted)

    def open(self, words: str = "") -> None:
        """Show the bar, ready for typing; `words`, if given, are put into the field."""
        if words:
            self._words.setText(words)
        self.show()
        self._words.setFocus()
        self._words.selectAll()
        self.seek()

    def seek(self) -> None:
        """Search for the words in the field at once."""
        self._pause.stop()
        self.sought.emit(self._words.text(), self._case.isChecked(), self._whole.isChecked())

    def tell(self, current: int, found: int) -> None:
        """Show the number of the current hit, counted from 1, and the number of hits."""
        nothing = bool(self._words.text()) and not found
        self._count.setText(
            self.tr("{current} of {found}").format(current=thousands(current), found=thousands(found))
            if found
            else self.tr("Not found")
            if nothing
            else ""
        )
        self._next.setEnabled(bool(found))
        self._previous.setEnabled(bool(found))

    @property
    def count(self) -> str:
        """Return the number of the current hit and the number of hits in words, or that there are none."""
        return self._count.text()

    def paint_icons(self) -> None:
        """Draw the icons again, after the colours changed."""
        for one, name in ((self._previous, "previous"), (self._next, "next"), (self._close, "close")):
            one.setIcon(icon(name, self.palette()))

    def _go_on(self) -> None:
        if self._pause.isActive():
            self.seek()
        else:
            self.next_wanted.emit()

    def _button(self, name: str, act: object) -> QToolButton:
        made = QToolButton(autoRaise=True)
        made.setAccessibleName(name)
        made.setToolTip(name)
        made.clicked.connect(act)
        return made
