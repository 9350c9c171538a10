"""The differences of a story as a table, and which of them pass a filter."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QIcon
from typing_extensions import override

from copytaster.alignment.alignment import Place
from copytaster.comparison.walk import Stop
from copytaster.facts.facet import Facet
from copytaster.gui.models.facets import Weight, reason, touched
from copytaster.gui.models.kinds import SIGNS, kind_name
from copytaster.gui.models.remarks import remark_words
from copytaster.gui.models.spoken import aloud
from copytaster.gui.models.tips import plain
from copytaster.gui.models.words import shortened, thousands
from copytaster.gui.widgets.eliding import in_its_direction
from copytaster.palette import LIGHT, Palette, stripe
from copytaster.project.annotation import Annotation

APART = "  "
"""What stands between the sign of a kind and its words."""
FACETS_HERE = Qt.ItemDataRole.UserRole + 1
"""The item role for a row's facets and whether the change is set aside."""
Index = QModelIndex | QPersistentModelIndex


class Entry(NamedTuple):
    """A difference, its importance, its annotation if it has one, and if it is a move its place in the base."""

    stop: Stop
    weight: Weight
    annotation: Annotation | None = None
    origin: Place | None = None


class Filter(NamedTuple):
    """Which differences are listed: their kinds, one version or all (None), words in them, with set-aside ones or not.

    `facets` are what they touch, empty for all; differences that touch one of them are listed even if they are set
    aside. `noted` lists only those with an annotation, even if set aside, or (False) only those without; `code` only
    those with that code.
    """

    kinds: frozenset[str] = frozenset(SIGNS)
    version: int | None = None
    words: str = ""
    aside: bool = False
    facets: frozenset[Facet] = frozenset()
    noted: bool | None = None
    code: str = ""


def passing(
    entries: Sequence[Entry], wanted: Filter, *, by_importance: bool = False, kept: Stop | None = None
) -> tuple[Entry, ...]:
    """Return the entries that pass `wanted`, and `kept` in any case, in text order or the most important first."""
    words = wanted.words.casefold()
    found = (
        entry
        for entry in entries
        if entry.stop == kept
        or (
            entry.stop.kind in wanted.kinds
            and wanted.version in {None, entry.stop.version}
            and (not wanted.facets or not wanted.facets.isdisjoint(entry.weight.facets))
            and (wanted.aside or wanted.facets or wanted.noted or entry.stop.set_aside is None)
            and remarked(entry.annotation, wanted)
            and (not words or any(words in one.casefold() for one in searched(entry)))
        )
    )
    return tuple(sorted(found, key=lambda entry: entry.weight.rank)) if by_importance else tuple(found)


def searched(entry: Entry) -> tuple[str, ...]:
    """Return the texts of a difference to be searched: the words on both sides, its codes and its memo."""
    note = entry.annotation
    return (entry.stop.before, entry.stop.after, *((*note.codes, note.memo) if note else ()))


def remarked(annotation: Annotation | None, wanted: Filter) -> bool:
    """Tell whether the annotation of a difference, or its absence, is what `wanted` asks for."""
    if wanted.code:
        return annotation is not None and wanted.code in annotation.codes
    return wanted.noted in {None, annotation is not None}


def touching(entries: Sequence[Entry], version: int | None) -> Counter[Facet]:
    """Count the differences of a version (or of all) by the facets that they touch."""
    counted = (entry.weight.facets for entry in entries if version in {None, entry.stop.version})
    return Counter(facet for facets in counted for facet in facets)


def counts(stops: Sequence[Stop], version: int | None) -> Counter[str]:
    """Count the stops of a version (or of all) by kind; those set aside count as ``aside`` only."""
    return Counter("aside" if stop.set_aside else str(stop.kind) for stop in stops if version in {None, stop.version})


class ChangeModel(QAbstractTableModel):
    """A table of stops with number, kind, version, facets, the words on both sides, paragraph and note."""

    NUMBER, KIND, VERSION, TOUCHES, BEFORE, AFTER, WHERE, NOTE = range(8)

    def __init__(self, parent: QObject | None = None) -> None:
        """Make an empty table."""
        super().__init__(parent)
        self.entries: tuple[Entry, ...] = ()
        self.stops: tuple[Stop, ...] = ()
        self.sign = QIcon()
        self.colours: Palette = LIGHT
        self._labels: tuple[str, ...] = ()
        self._heads = (
            self.tr("No."),
            self.tr("Kind"),
            self.tr("Version"),
            self.tr("Touches"),
            self.tr("In the base"),
            self.tr("In the version"),
            self.tr("Where"),
            self.tr("Note"),
        )

    def fill(self, entries: tuple[Entry, ...], labels: tuple[str, ...]) -> None:
        """Show `entries`; `labels` are those of the versions."""
        self.beginResetModel()
        self.entries, self.stops = entries, tuple(entry.stop for entry in entries)
        self._labels = labels
        self.endResetModel()

    def kind(self, kind: str, *, aside: bool) -> str:
        """Return the text of the cell with the kind of a change, which also tells if the change is set aside."""
        beside = " · " + self.tr("set aside") if aside else ""
        return f"{SIGNS[kind]}{APART}{kind_name(kind)}{beside}"

    def where(self, number: int) -> str:
        """Return the place of a difference, and for a move also where the paragraph stands in the base."""
        stop, _, _, origin = self.entries[number]
        place = self._name(stop.place)
        return f"{self._name(origin)} → {place}" if origin else place

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.stops)

    @override
    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._heads)

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return self._heads[section]
        return None

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        number, column = index.row(), index.column()
        stop, weight, remark, _ = self.entries[number]
        said = remark_words(remark) if remark else ""
        whole = {self.NUMBER: str(stop.number), self.BEFORE: stop.before, self.AFTER: stop.after, self.NOTE: said}
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.EditRole:
                shown = self._texts(number)[column]
                return whole.get(column, shown) if role == Qt.ItemDataRole.EditRole else shown
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._spoken(number, column) or self.tr("nothing")
            case Qt.ItemDataRole.ToolTipRole:
                return plain(whole.get(column, reason(weight)))
            case Qt.ItemDataRole.DecorationRole:
                return self.sign if remark and column == self.NOTE else None
            case Qt.ItemDataRole.ForegroundRole:
                return self._ink(stop, column)
            case _:
                return (weight.facets, stop.set_aside is not None) if role == FACETS_HERE else None

    def _texts(self, number: int) -> tuple[str, ...]:
        stop, weight, remark, _ = self.entries[number]
        return (
            thousands(stop.number),
            self.kind(stop.kind, aside=stop.set_aside is not None),
            self._labels[stop.version],
            touched(weight.facets),
            in_its_direction(shortened(stop.before)),
            in_its_direction(shortened(stop.after)),
            self.where(number),
            shortened(remark_words(remark)) if remark else "",
        )

    def _spoken(self, number: int, column: int) -> str:
        """Return the text of a cell as it is read aloud: without signs that a screen reader would spell."""
        shown, stop = self._texts(number)[column], self.stops[number]
        if column == self.KIND:
            return aloud(shown.removeprefix(SIGNS[stop.kind]))
        if column == self.WHERE:
            origin, place = self.entries[number].origin, aloud(self._name(stop.place))
            return (
                self.tr("{place}, from {origin}").format(place=place, origin=aloud(self._name(origin)))
                if origin
                else place
            )
        return aloud(shown) if column == self.TOUCHES else shown

    def _name(self, place: Place) -> str:
        return f"{self._labels[place.version]} ¶{place.paragraph + 1}"

    def _ink(self, stop: Stop, column: int) -> QColor | None:
        if stop.set_aside:
            return QColor(self.colours.dim)
        if column == self.KIND:
            return QColor(self.colours.kinds[stop.kind].ink)
        return QColor(stripe(self.colours, stop.version)) if column == self.VERSION else None
