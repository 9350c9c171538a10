"""The list of a story's loose ties and cuts, of which a paragraph was not found again."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import PurePosixPath

from PySide6.QtWidgets import QWidget

from copytaster.gui.panels.loose_list import LooseList
from copytaster.project.anchoring import Spot
from copytaster.project.project import SpotPin

QUOTED = 40


class LoosePins(LooseList):
    """Lists loose pins."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Name the parts."""
        super().__init__(parent)
        self.setAccessibleName(self.tr("Ties and cuts that no longer hold"))
        self.words.setAccessibleName(self.tr("Which ties and cuts no longer hold"))
        self.forget.setText(self.tr("Forget them"))
        self.forget.setAccessibleName(self.tr("Forget the ties and cuts that no longer hold"))

    def show_pins(self, pins: Sequence[SpotPin]) -> None:
        """List `pins`."""
        first = self.tr("Not obeyed, because a paragraph was not found again (kept, in case it comes back):")
        self.tell(pins, first, self._told)

    def _told(self, pin: SpotPin) -> str:
        ends = {"a": named(pin.a), "b": named(pin.b)}
        return (self.tr("tied: {a} – {b}") if pin.kind == "tie" else self.tr("cut apart: {a} – {b}")).format(**ends)


def named(spot: Spot) -> str:
    """Return a description of a paragraph: its document, its number and its first words."""
    quote = spot.paragraph.quote
    words = quote if len(quote) <= QUOTED else quote[:QUOTED].rsplit(" ", 1)[0] + " …"
    return f"{PurePosixPath(spot.document).name} ¶{spot.paragraph.number + 1} ({words})"
