"""The widths of the columns: they share the view's width, and scroll sideways before they become too narrow."""

from __future__ import annotations

from PySide6.QtWidgets import QTableView

from copytaster.gui.compare.look import Look

LETTERS = 22
"""The least width of text in letters: four words per line, and five versions beside the list at 1400 pixels."""


def share_out(view: QTableView, look: Look, *, evenly: bool = False) -> None:
    """Distribute the width of `view` over the columns, evenly or in their present proportions."""
    header = view.horizontalHeader()
    count = header.count()
    if not count:
        return
    room = view.viewport().width()
    least = round(look.gutter + LETTERS * look.letter + look.margin)
    if count * (least - look.letter) <= room < count * least:
        least = room // count  # a letter less is better than to scroll sideways for some pixels
    present = [1 if evenly else max(1, header.sectionSize(number)) for number in range(count)]
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
