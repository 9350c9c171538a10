"""The differences of a story as a table, and which of them a filter lets through."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor
from typing_extensions import override

from copytaster.comparison.walk import Stop
from copytaster.facts.facet import Facet
from copytaster.gui.models.facets import Weight, reason, touched
from copytaster.gui.widgets.eliding import in_its_direction
from copytaster.palette import LIGHT, Palette, stripe

SIGNS = {"addition": "+", "omission": "−", "wording": "≈", "move": "⇅"}
LONGEST = 120
"""How much of a stretch a cell of the table holds."""
FACETS_HERE = Qt.ItemDataRole.UserRole + 1
"""The role under which a row has its facets, and whether the change is set aside."""
Place = QModelIndex | QPersistentModelIndex


class Entry(NamedTuple):
    """A difference and how much it matters."""

    stop: Stop
    weight: Weight


class Filter(NamedTuple):
    """Which differences are listed: their kinds, one version or all (None), words they hold, set aside ones or not.

    `facets` are what they touch, none for all: what touches one that is asked for is listed though it is set aside.
    """

    kinds: frozenset[str] = frozenset(SIGNS)
    version: int | None = None
    words: str = ""
    aside: bool = False
    facets: frozenset[Facet] = frozenset()


def passing(entries: Sequence[Entry], wanted: Filter, *, by_importance: bool = False) -> tuple[Entry, ...]:
    """Return what `wanted` lets through, in the order of the text or the most important first."""
    words = wanted.words.casefold()
    found = (
        entry
        for entry in entries
        if entry.stop.kind in wanted.kinds
        and wanted.version in {None, entry.stop.version}
        and (not wanted.facets or not wanted.facets.isdisjoint(entry.weight.facets))
        and (wanted.aside or wanted.facets or entry.stop.set_aside is None)
        and (not words or words in entry.stop.before.casefold() or words in entry.stop.after.casefold())
    )
    return tuple(sorted(found, key=lambda entry: entry.weight.rank)) if by_importance else tuple(found)


def touching(entries: Sequence[Entry], version: int | None) -> Counter[Facet]:
    """Count what the differences of a version (or of all) touch."""
    counted = (entry.weight.facets for entry in entries if version in {None, entry.stop.version})
    return Counter(facet for facets in counted for facet in facets)


def counts(stops: Sequence[Stop], version: int | None) -> Counter[str]:
    """Count the stops of a version (or of all) by kind; those set aside count as ``aside`` only."""
    return Counter("aside" if stop.set_aside else str(stop.kind) for stop in stops if version in {None, stop.version})


class ChangeModel(QAbstractTableModel):
    """A table of stops: number, kind, version, what it touches, the words of base and version, and the paragraph."""

    NUMBER, KIND, VERSION, TOUCHES, BEFORE, AFTER, WHERE = range(7)

    def __init__(self, parent: QObject | None = None) -> None:
        """Make an empty table."""
        super().__init__(parent)
        self.stops: tuple[Stop, ...] = ()
        self.weights: tuple[Weight, ...] = ()
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
            self.tr("Touches"),
            self.tr("In the base"),
            self.tr("In the version"),
            self.tr("Where"),
        )

    def fill(self, entries: tuple[Entry, ...], labels: tuple[str, ...]) -> None:
        """Show `entries`; `labels` are those of the versions."""
        self.beginResetModel()
        self.stops = tuple(entry.stop for entry in entries)
        self.weights = tuple(entry.weight for entry in entries)
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
        number, column = index.row(), index.column()
        stop, weight = self.stops[number], self.weights[number]
        whole = {self.BEFORE: stop.before, self.AFTER: stop.after}
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole | Qt.ItemDataRole.EditRole:
                shown = self._texts(number, stop, weight)[column]
                if role == Qt.ItemDataRole.AccessibleTextRole:
                    return shown or self.tr("nothing")
                return whole.get(column, shown) if role == Qt.ItemDataRole.EditRole else shown
            case Qt.ItemDataRole.ToolTipRole:
                return whole.get(column, reason(weight))
            case Qt.ItemDataRole.ForegroundRole:
                return self._ink(stop, column)
            case _ if role == FACETS_HERE:
                return weight.facets, stop.set_aside is not None
        return None

    def _texts(self, number: int, stop: Stop, weight: Weight) -> tuple[str, ...]:
        aside = " · " + self.tr("set aside") if stop.set_aside else ""
        return (
            str(number + 1),
            f"{SIGNS[stop.kind]}  {self._names[stop.kind]}{aside}",
            self._labels[stop.version],
            touched(weight.facets),
            in_its_direction(shortened(stop.before)),
            in_its_direction(shortened(stop.after)),
            f"{self._labels[stop.place.version]} ¶{stop.place.paragraph + 1}",
        )

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
