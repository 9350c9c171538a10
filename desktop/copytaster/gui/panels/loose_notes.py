"""The list of a story's loose annotations, whose change was not found again."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import PurePosixPath

from PySide6.QtWidgets import QWidget

from copytaster.gui.models.remarks import remark_words
from copytaster.gui.panels.loose_list import LooseList
from copytaster.gui.panels.loose_pins import named
from copytaster.project.annotation import Annotation, Side


class LooseNotes(LooseList):
    """Lists loose annotations."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Name the parts."""
        super().__init__(parent)
        self.setAccessibleName(self.tr("Notes whose change is gone"))
        self.words.setAccessibleName(self.tr("Which notes have lost their change"))
        self.forget.setText(self.tr("Forget these notes"))
        self.forget.setAccessibleName(self.tr("Forget the notes whose change is gone"))

    def show_annotations(self, loose: Sequence[Annotation]) -> None:
        """List the annotations in `loose`."""
        first = self.tr("Notes whose change was not found again (kept, in case it comes back):")
        self.tell(loose, first, self._told)

    def _told(self, one: Annotation) -> str:
        a, b, _ = one.change
        return self.tr("{note} · {a} – {b}").format(note=remark_words(one), a=end(a), b=end(b))


def end(side: Side) -> str:
    """Return one side of what was annotated, in words: its paragraph, or its document if it had no paragraph there."""
    return PurePosixPath(side.document).name if side.spot is None else named(side.spot)
