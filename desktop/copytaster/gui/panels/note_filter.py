"""A drop-down list for showing only changes with a note, without one, or with a certain code."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QComboBox, QWidget

from copytaster.gui.models.words import thousands
from copytaster.gui.widgets.chooser import Chooser, name_choice
from copytaster.project.annotation import Annotation

WIDTH = 18
"""The width of the list in letters."""
CODE = "code:"
WITH, WITHOUT = "with", "without"


class NoteFilter(Chooser):
    """Offers all changes, those with a note, those without, and those with each code that was given."""

    def __init__(self, table: QWidget, parent: QWidget | None = None) -> None:
        """Offer the choices that there are without notes; `table` is the list of changes."""
        super().__init__(table, parent)
        name_choice(self, self.tr("Only changes with a note, without one, or with one code"))
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(WIDTH)
        self.show_annotations((), 0)

    @property
    def noted(self) -> bool | None:
        """Return True for changes with a note, False for those without, None for both."""
        chosen = self._chosen()
        return None if not chosen else chosen != WITHOUT

    @property
    def code(self) -> str:
        """Return the code that the changes must have, empty if none is chosen."""
        chosen = self._chosen()
        return chosen.removeprefix(CODE) if chosen.startswith(CODE) else ""

    def show_annotations(self, annotations: Iterable[Annotation], without: int) -> None:
        """Update the choices and their counts, `without` for changes without a note; the choice made is kept."""
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
