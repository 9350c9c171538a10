"""The scroll position of the view in terms of paragraphs, so that it can be restored after its lines changed."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtWidgets import QTableView

from copytaster.alignment.alignment import Place
from copytaster.gui.models.sight import Sight
from copytaster.gui.models.table import ComparisonTable


class Anchor(NamedTuple):
    """A paragraph in the topmost visible line, and the distance of that line from the top of the view in pixels."""

    place: Place
    below: int


def anchor(view: QTableView, table: ComparisonTable) -> Anchor | None:
    """Return the scroll position of `view`, None if it is empty."""
    line = view.rowAt(0)
    if line < 0 or line >= len(table.lines) or table.sight is None:
        return None
    place = first_place(table.sight, table.lines.starts[line])
    return Anchor(place, view.rowViewportPosition(line)) if place else None


def first_place(sight: Sight, row: int) -> Place | None:
    """Return the first paragraph in a row."""
    shown = sight.comparison.rows[row]
    return next((Place(version, cell[0]) for version, cell in enumerate(shown.cells) if cell), None)


def exists(sight: Sight, place: Place) -> bool:
    """Tell whether there is such a paragraph."""
    versions = sight.comparison.inputs.versions
    return place.version < len(versions) and place.paragraph < len(versions[place.version].paragraphs)


def hold(view: QTableView, line: int, below: int) -> None:
    """Scroll so that `line` begins `below` pixels under the top of `view`."""
    view.verticalScrollBar().setValue(view.verticalHeader().sectionPosition(line) - below)


def identities(sight: Sight) -> tuple[str, ...]:
    """Return what identifies the documents compared."""
    return tuple(version.document.identity for version in sight.comparison.inputs.versions)


def moved_to(old: Sight, new: Sight, place: Place) -> Place | None:
    """Return where a paragraph of a comparison is in one with fewer or more of the same documents, else None.

    If its document is not there, it is a partner of the paragraph, preferably in the base.
    """
    before, numbers = identities(old), {identity: number for number, identity in enumerate(identities(new))}
    if not (numbers.keys() <= set(before) or set(before) <= numbers.keys()):
        return None
    others = sorted(range(len(before)), key=lambda version: version != old.base)
    partners = (one for version in others if version != place.version for one in old.index.partners(place, version))
    found = (Place(numbers[before[v]], n) for v, n in (place, *partners) if before[v] in numbers)
    return next((one for one in found if exists(new, one)), None)
