"""How wide the columns are: they share the view's width, and scroll sideways rather than become too narrow."""

from __future__ import annotations

from PySide6.QtWidgets import QTableView

LETTERS = 26
"""The narrowest column in letters of the text: three to four words a line, still readable."""


def share_out(view: QTableView, letter: float) -> None:
    """Spread the columns over the width of `view` in their present proportions; `letter` is a letter's width."""
    header = view.horizontalHeader()
    count = header.count()
    if not count:
        return
    room = view.viewport().width()
    least = round(LETTERS * letter)
    present = [max(1, header.sectionSize(number)) for number in range(count)]
    widths = [max(least, size * room // sum(present)) for size in present]
    spare = room - sum(widths)
    if spare > 0:
        widths[-1] += spare
    header.blockSignals(True)  # noqa: FBT003 - Qt takes it by position
    for number, width in enumerate(widths):
        header.resizeSection(number, width)
    header.blockSignals(False)  # noqa: FBT003 - likewise
    view.updateGeometries()
    header.viewport().update()
