"""One box for a list of boxes: checked if all of them are, half checked if some are."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox


class AllBox(QCheckBox):
    """Check all of several boxes by one click, or none; a box that is disabled itself is left out."""

    def __init__(self, words: str, boxes: Iterable[QCheckBox]) -> None:
        """Show `words` and follow `boxes`."""
        super().__init__(words)
        self._boxes = tuple(boxes)
        self.clicked.connect(self._check)
        for box in self._boxes:
            box.toggled.connect(self.count)

    def count(self) -> None:
        """Show whether all, some or none of the boxes are checked, and be enabled if one of them is."""
        own = self._own()
        checked = {box.isChecked() for box in own}
        both = len(checked) > 1
        self.setEnabled(bool(own))
        self.setTristate(both)
        self.setCheckState(
            Qt.CheckState.PartiallyChecked
            if both
            else Qt.CheckState.Checked
            if True in checked
            else Qt.CheckState.Unchecked
        )

    def _own(self) -> list[QCheckBox]:
        return [box for box in self._boxes if not box.testAttribute(Qt.WidgetAttribute.WA_ForceDisabled)]

    def _check(self) -> None:
        """Check every box, or uncheck all if all were checked."""
        own = self._own()
        wanted = not all(box.isChecked() for box in own)
        for box in own:
            box.setChecked(wanted)
        self.count()
