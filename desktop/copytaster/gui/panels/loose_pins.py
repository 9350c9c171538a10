"""The ties and cuts of a story that hold no more, because a paragraph of theirs was not found again."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import PurePosixPath

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from copytaster.gui.widgets.labels import sentence
from copytaster.project.anchoring import Spot
from copytaster.project.project import SpotPin

LISTED = 3
"""Pins named one by one; of more only the number is told."""
QUOTED = 40


class LoosePins(QFrame):
    """Tell of loose pins, and nothing where there are none; `forget_wanted` carries those to be removed."""

    forget_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Lay out the sentences and the button."""
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAccessibleName(self.tr("Ties and cuts that hold no more"))
        self.pins: tuple[SpotPin, ...] = ()
        self.words = sentence("")
        self.words.setAccessibleName(self.tr("Which ties and cuts hold no more"))
        self.forget = QPushButton(self.tr("Forget them"))
        self.forget.setAccessibleName(self.tr("Forget the ties and cuts that hold no more"))
        self.forget.clicked.connect(lambda: self.forget_wanted.emit(self.pins))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        row = QHBoxLayout(self)
        row.setContentsMargins(6, 3, 6, 3)
        row.addWidget(self.words, 1)
        row.addWidget(self.forget)
        self.hide()

    def show_pins(self, pins: Sequence[SpotPin]) -> None:
        """Tell of `pins`."""
        self.pins = tuple(pins)
        self.setVisible(bool(self.pins))
        if not self.pins:
            return
        told = [self._told(pin) for pin in self.pins[:LISTED]]
        if len(self.pins) > LISTED:
            told.append(self.tr("… and {n} more.").format(n=len(self.pins) - LISTED))
        first = self.tr("Not obeyed, because a paragraph was not found again (kept, in case it comes back):")
        self.words.setText("\n".join((first, *told)))

    def _told(self, pin: SpotPin) -> str:
        ends = {"a": named(pin.a), "b": named(pin.b)}
        return (self.tr("tied: {a} – {b}") if pin.kind == "tie" else self.tr("cut apart: {a} – {b}")).format(**ends)


def named(spot: Spot) -> str:
    """Return a paragraph by its document, its number and its first words."""
    quote = spot.paragraph.quote
    words = quote if len(quote) <= QUOTED else quote[:QUOTED].rsplit(" ", 1)[0] + " …"
    return f"{PurePosixPath(spot.document).name} ¶{spot.paragraph.number + 1} ({words})"
