"""The annotations of a story that hang nowhere, because their change was not found again."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import PurePosixPath

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from copytaster.gui.models.remarks import told
from copytaster.gui.panels.loose_pins import named
from copytaster.gui.widgets.labels import sentence
from copytaster.project.annotation import Annotation, Side

LISTED = 3
"""Notes told one by one; of more only the number is told."""


class LooseNotes(QFrame):
    """Tell of loose annotations, and nothing where there are none; `forget_wanted` carries those to be removed."""

    forget_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Lay out the sentences and the button."""
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAccessibleName(self.tr("Notes whose change is gone"))
        self.annotations: tuple[Annotation, ...] = ()
        self.words = sentence("")
        self.words.setAccessibleName(self.tr("Which notes have lost their change"))
        self.forget = QPushButton(self.tr("Forget these notes"))
        self.forget.setAccessibleName(self.tr("Forget the notes whose change is gone"))
        self.forget.clicked.connect(lambda: self.forget_wanted.emit(self.annotations))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        row = QHBoxLayout(self)
        row.setContentsMargins(6, 3, 6, 3)
        row.addWidget(self.words, 1)
        row.addWidget(self.forget)
        self.hide()

    def show_annotations(self, loose: Sequence[Annotation]) -> None:
        """Tell of the annotations `loose`."""
        self.annotations = tuple(loose)
        self.setVisible(bool(self.annotations))
        lines = [self._told(one) for one in self.annotations[:LISTED]]
        if len(self.annotations) > LISTED:
            lines.append(self.tr("… and {n} more.").format(n=len(self.annotations) - LISTED))
        first = self.tr("Notes whose change was not found again (kept, in case it comes back):")
        self.words.setText("\n".join((first, *lines)))

    def _told(self, one: Annotation) -> str:
        a, b, _ = one.change
        return self.tr("{note} · {a} – {b}").format(note=told(one), a=end(a), b=end(b))


def end(side: Side) -> str:
    """Return one side of what was annotated: its paragraph, or its document where that was absent."""
    return PurePosixPath(side.document).name if side.spot is None else named(side.spot)
