"""The list of a story's loose annotations, whose change was not found again."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtWidgets import QWidget

from copytaster.gui.models.remarks import remark_words
from copytaster.gui.panels.loose_list import LooseList
from copytaster.gui.panels.loose_pins import name_of, named
from copytaster.project.anchoring import DocumentKey
from copytaster.project.annotation import Annotation, Side


class LooseNotes(LooseList):
    """Lists loose annotations."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Name the parts."""
        super().__init__(parent)
        self.setAccessibleName(self.tr("Notes whose change is gone"))
        self.words.setAccessibleDescription(self.tr("Which notes have lost their change"))
        self.forget.setText(self.tr("Forget these notes"))
        self.forget.setAccessibleName(self.tr("Forget the notes whose change is gone"))

    def show_annotations(self, loose: Sequence[Annotation], names: Mapping[DocumentKey, str]) -> None:
        """List the annotations in `loose`; `names` are what people call the open documents."""
        first = self.tr("Notes whose change was not found again (kept, in case it comes back):")
        self.tell(loose, first, lambda one: self._told(one, names))

    def _told(self, one: Annotation, names: Mapping[DocumentKey, str]) -> str:
        a, b, _ = one.change
        return self.tr("{note} · {a} – {b}").format(note=remark_words(one), a=end(a, names), b=end(b, names))


def end(side: Side, names: Mapping[DocumentKey, str]) -> str:
    """Return one side of what was annotated, in words: its paragraph, or its document if it had no paragraph there."""
    return name_of(side.document, names) if side.spot is None else named(side.spot, names)
