"""The list of a story's loose ties and cuts, of which a paragraph was not found again."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import PurePosixPath

from PySide6.QtWidgets import QWidget

from copytaster.gui.ledgers.columns import first_words
from copytaster.gui.panels.loose_list import LooseList
from copytaster.project.anchoring import DocumentKey, Spot
from copytaster.project.project import SpotPin
from copytaster.text.document import article_name

QUOTED = 40


class LoosePins(LooseList):
    """Lists loose pins."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Name the parts."""
        super().__init__(parent)
        self.setAccessibleName(self.tr("Ties and cuts that no longer hold"))
        self.words.setAccessibleDescription(self.tr("Which ties and cuts no longer hold"))
        self.forget.setText(self.tr("Forget them"))
        self.forget.setAccessibleName(self.tr("Forget the ties and cuts that no longer hold"))

    def show_pins(self, pins: Sequence[SpotPin], names: Mapping[DocumentKey, str]) -> None:
        """List `pins`; `names` are what people call the open documents."""
        first = self.tr("Not obeyed, because a paragraph was not found again (kept, in case it comes back):")
        self.tell(pins, first, lambda pin: self._told(pin, names))

    def _told(self, pin: SpotPin, names: Mapping[DocumentKey, str]) -> str:
        ends = {"a": named(pin.a, names), "b": named(pin.b, names)}
        return (self.tr("tied: {a} – {b}") if pin.kind == "tie" else self.tr("cut apart: {a} – {b}")).format(**ends)


def named(spot: Spot, names: Mapping[DocumentKey, str]) -> str:
    """Return a description of a paragraph: its document, its number and its first words."""
    words = first_words(spot.paragraph.quote, QUOTED)
    return f"{name_of(spot.document, names)} ¶{spot.paragraph.number + 1} ({words})"


def name_of(document: DocumentKey, names: Mapping[DocumentKey, str]) -> str:
    """Return what people call a document, whether it is open or not."""
    return names.get(document) or article_name(document) or PurePosixPath(document).name
