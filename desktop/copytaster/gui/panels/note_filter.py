"""The list from which one chooses to see changes with a note, without one, or with one code."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QComboBox, QWidget

from copytaster.gui.models.words import thousands
from copytaster.gui.widgets.chooser import Chooser
from copytaster.project.annotation import Annotation

WIDTH = 18
"""Letters that have room in it."""
CODE = "code:"
WITH, WITHOUT = "with", "without"


class NoteFilter(Chooser):
    """Offer all changes, those with a note, those without, and those with each of the codes given."""

    def __init__(self, table: QWidget, parent: QWidget | None = None) -> None:
        """Offer what there is without any note; `table` lists the changes."""
        super().__init__(table, parent)
        self.setAccessibleName(self.tr("Only changes with a note, without one, or with one code"))
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(WIDTH)
        self.show_annotations((), 0)

    @property
    def noted(self) -> bool | None:
        """Return whether changes are wanted that have a note, or none; None for both."""
        chosen = self._chosen()
        return None if not chosen else chosen != WITHOUT

    @property
    def code(self) -> str:
        """Return the code that the changes wanted have, empty for any or none."""
        chosen = self._chosen()
        return chosen.removeprefix(CODE) if chosen.startswith(CODE) else ""

    def show_annotations(self, annotations: Iterable[Annotation], without: int) -> None:
        """Count the annotations of changes, and those `without` one that would be listed; what was chosen stays."""
        noted, chosen = list(annotations), self._chosen()
        given = Counter(code for one in noted for code in one.codes)
        items = [
            (self.tr("with and without note"), ""),
            (self.tr("with a note {count}").format(count=thousands(len(noted))), WITH),
            (self.tr("without a note {count}").format(count=thousands(without)), WITHOUT),
            *((f"{code} {thousands(count)}", CODE + code) for code, count in sorted(given.items())),
        ]
        with QSignalBlocker(self):
            self.clear()
            for words, data in items:
                self.addItem(words, data)
            if chosen.startswith(CODE) and self.findData(chosen) < 0:
                self.addItem(f"{chosen.removeprefix(CODE)} 0", chosen)  # the last of them was just taken
            self.setCurrentIndex(max(0, self.findData(chosen)))
        self.setToolTip(self.accessibleName())

    def _chosen(self) -> str:
        return str(self.currentData() or "")
