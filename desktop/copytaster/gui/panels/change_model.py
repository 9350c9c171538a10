"""The differences of a story as a table, and which of them a filter lets through."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor
from typing_extensions import override

from copytaster.comparison.walk import Stop
from copytaster.palette import LIGHT, Palette, stripe

SIGNS = {"addition": "+", "omission": "−", "wording": "≈", "move": "⇅"}
LONGEST = 120
"""How much of a stretch a cell of the table holds."""
Place = QModelIndex | QPersistentModelIndex


class Filter(NamedTuple):
    """Which differences are listed: their kinds, one version or all (None), words they hold, set aside ones or not."""

    kinds: frozenset[str] = frozenset(SIGNS)
    version: int | None = None
    words: str = ""
    aside: bool = False


def passing(stops: Sequence[Stop], wanted: Filter) -> tuple[Stop, ...]:
    """Return the stops that `wanted` lets through, in their order."""
    words = wanted.words.casefold()
    return tuple(
        stop
        for stop in stops
        if stop.kind in wanted.kinds
        and wanted.version in {None, stop.version}
        and (wanted.aside or stop.set_aside is None)
        and (not words or words in stop.before.casefold() or words in stop.after.casefold())
    )


def counts(stops: Sequence[Stop], version: int | None) -> Counter[str]:
    """Count the stops of a version (or of all) by kind; those set aside count as ``aside`` only."""
    return Counter("aside" if stop.set_aside else str(stop.kind) for stop in stops if version in {None, stop.version})


class ChangeModel(QAbstractTableModel):
    """A table of stops: number, kind, version, the words of the base, the words of the version, and the row."""

    NUMBER, KIND, VERSION, BEFORE, AFTER, ROW = range(6)

    def __init__(self, parent: QObject | None = None) -> None:
        """Make an empty table."""
        super().__init__(parent)
        self.stops: tuple[Stop, ...] = ()
        self.colours: Palette = LIGHT
        self._labels: tuple[str, ...] = ()
        self._names = {
            "addition": self.tr("added"),
            "omission": self.tr("left out"),
            "wording": self.tr("reworded"),
            "move": self.tr("moved"),
        }
        self._heads = (
            self.tr("No."),
            self.tr("Kind"),
            self.tr("Version"),
            self.tr("In the base"),
            self.tr("In the version"),
            self.tr("Row"),
        )

    def fill(self, stops: tuple[Stop, ...], labels: tuple[str, ...]) -> None:
        """Show `stops`; `labels` are those of the versions."""
        self.beginResetModel()
        self.stops = stops
        self._labels = labels
        self.endResetModel()

    def name(self, kind: str) -> str:
        """Return how a kind of change is called."""
        return self._names[kind]

    @override
    def rowCount(self, parent: Place = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.stops)

    @override
    def columnCount(self, parent: Place = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._heads)

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return self._heads[section]
        return None

    @override
    def data(self, index: Place, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        stop = self.stops[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._text(index.row(), stop, index.column())
            case Qt.ItemDataRole.ToolTipRole if index.column() in {self.BEFORE, self.AFTER}:
                return stop.before if index.column() == self.BEFORE else stop.after
            case Qt.ItemDataRole.ForegroundRole:
                return self._ink(stop, index.column())
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._text(index.row(), stop, index.column()) or self.tr("nothing")
        return None

    def _text(self, number: int, stop: Stop, column: int) -> str:
        match column:
            case self.NUMBER:
                return str(number + 1)
            case self.KIND:
                aside = " · " + self.tr("set aside") if stop.set_aside else ""
                return f"{SIGNS[stop.kind]}  {self._names[stop.kind]}{aside}"
            case self.VERSION:
                return self._labels[stop.version]
            case self.BEFORE:
                return shortened(stop.before)
            case self.AFTER:
                return shortened(stop.after)
        return str(stop.row + 1)

    def _ink(self, stop: Stop, column: int) -> QColor | None:
        if stop.set_aside:
            return QColor(self.colours.dim)
        if column == self.KIND:
            return QColor(self.colours.kinds[stop.kind].ink)
        return QColor(stripe(self.colours, stop.version)) if column == self.VERSION else None


def shortened(text: str) -> str:
    """Return the beginning of a text on one line."""
    line = " ".join(text[: LONGEST + 1].split())
    return line if len(text) <= LONGEST else line[:LONGEST].rstrip() + "…"
