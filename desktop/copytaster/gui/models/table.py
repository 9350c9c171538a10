"""The comparison as a Qt table: a row for each line, a column for each version, and headings about the versions."""

from __future__ import annotations

from typing import Any, NamedTuple, TypeAlias

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from copytaster.alignment.alignment import Place
from copytaster.comparison.summary import Summary
from copytaster.gui.models.cells import Cell, Vacancy, cell
from copytaster.gui.models.lines import Lines, all_lines, band_words, folded
from copytaster.gui.models.sight import Sight
from copytaster.gui.models.spoken import spoken, spoken_differences
from copytaster.gui.models.tips import plain
from copytaster.gui.models.words import article_in, moment, names_of, percent, translate, words_counted

Index: TypeAlias = QModelIndex | QPersistentModelIndex
NOT_AN_INDEX = QModelIndex()
ItemRole = Qt.ItemDataRole
HORIZONTAL = Qt.Orientation.Horizontal
LATEST = 8
"""How many cells are cached: one step requests the same cell three times, and a long one takes time to make."""


class Heading(NamedTuple):
    """What the heading of a column tells; `share` is the share of the compared words with a partner in the base.

    `name` is the part of the path that distinguishes the file from those of the other versions.
    """

    label: str
    title: str
    path: str
    source: str
    date: str
    words: int | None = None
    share: float | None = None
    is_base: bool = False
    reordered: bool = False
    name: str = ""


class ComparisonTable(QAbstractTableModel):
    """The model of the comparison view, which also has the texts for screen readers."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self.sight: Sight | None = None
        self.lines = all_lines(0)
        self.headings: tuple[Heading, ...] = ()
        self.only_differences = False
        self.opened: frozenset[int] = frozenset()
        self._latest: dict[tuple[int, int], tuple[Sight, Cell]] = {}

    def show_sight(self, sight: Sight | None) -> None:
        """Show a comparison or none; if it is the same in another order, the counts in the headings are kept."""
        same = sight is not None and self.sight is not None and sight.comparison is self.sight.comparison
        self.beginResetModel()
        self.sight = sight
        self.lines = self._lines()
        self._latest = {}  # its cells would keep the comparison that was shown before
        if not same:
            self.headings = headings(sight) if sight else ()
        self.endResetModel()

    def fold(self, opened: frozenset[int], *, only_differences: bool) -> None:
        """Fold the rows in which nothing differs, except those in `opened`, or show all rows."""
        self.beginResetModel()
        self.only_differences, self.opened = only_differences, opened
        self.lines = self._lines()
        self.endResetModel()

    def tell_counts(self, summary: Summary) -> None:
        """Add to the headings how many words the versions have, and how many they share with the base."""
        self.headings = counted(self.headings, summary)
        self.headerDataChanged.emit(HORIZONTAL, 0, len(self.headings) - 1)

    def cell(self, line: int, version: int) -> Cell:
        """Return the contents of a cell; a band has none."""
        if self.sight is None or line in self.lines.bands:
            return Cell((), Vacancy.BLANK)
        row = self.lines.starts[line]
        sight, found = self._latest.get((row, version), (None, None))
        if found is None or sight is not self.sight:
            found = cell(self.sight, row, version)
            self._latest = {**dict(list(self._latest.items())[-LATEST:]), (row, version): (self.sight, found)}
        return found

    def line_of(self, place: Place) -> int:
        """Return the line on which a paragraph is shown."""
        return self.lines.line_of(self.sight.row_of(place)) if self.sight else 0

    def band(self, line: int) -> str:
        """Return the words of a band, empty for a line that is not a band."""
        if self.sight is None or line not in self.lines.bands:
            return ""
        return band_words(self.sight, self.lines.rows(line))

    @override
    def rowCount(self, parent: Index = NOT_AN_INDEX) -> int:
        return 0 if parent.isValid() else len(self.lines)

    @override
    def columnCount(self, parent: Index = NOT_AN_INDEX) -> int:
        return 0 if parent.isValid() else len(self.headings)

    @override
    def data(self, index: Index, role: int = ItemRole.DisplayRole) -> Any:
        if self.sight is None or not index.isValid():
            return None
        line, version = index.row(), index.column()
        if role == ItemRole.DisplayRole:
            return self.band(line) or "\n\n".join(paragraph.text for paragraph in self.cell(line, version).paragraphs)
        if role == ItemRole.AccessibleTextRole:
            return self.band(line) or spoken(self.sight, version, self.cell(line, version))
        if role == ItemRole.AccessibleDescriptionRole:
            return spoken_differences(self.sight, self.cell(line, version))
        return None

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = ItemRole.DisplayRole) -> Any:
        if orientation != HORIZONTAL or section >= len(self.headings):
            return None
        heading = self.headings[section]
        if role == ItemRole.DisplayRole:
            return f"{heading.label} {heading.title}"
        if role == ItemRole.AccessibleTextRole:
            return f"{heading.label} {heading.title}"  # short: it is read before each cell of another column
        if role == ItemRole.AccessibleDescriptionRole:
            return ". ".join(heading_lines(heading)[1:])
        if role == ItemRole.ToolTipRole:
            return plain("\n".join(heading_lines(heading)))
        return None

    def _lines(self) -> Lines:
        if self.sight is None:
            return all_lines(0)
        alone = len(self.sight.comparison.inputs.versions) == 1  # it would be folded whole, and could not be read
        if self.only_differences and not alone:
            return folded(self.sight, self.opened)
        return all_lines(len(self.sight.comparison.rows))


def headings(sight: Sight) -> tuple[Heading, ...]:
    """Return headings with what is known about the versions without counting words."""
    pairs = sight.comparison.alignment.reordered
    found: list[Heading] = []
    versions = sight.comparison.inputs.versions
    names = names_of([version.document for version in versions])
    for number, (version, name) in enumerate(zip(versions, names, strict=True)):
        document = version.document
        reordered = (min(number, sight.base), max(number, sight.base)) in pairs
        found.append(
            Heading(
                version.label,
                document.title or name,
                article_in(document.path, document.number),
                document.source or "",
                document.written or "",
                is_base=number == sight.base,
                reordered=reordered,
                name=name,
            )
        )
    return tuple(found)


def counted(headings: tuple[Heading, ...], summary: Summary) -> tuple[Heading, ...]:
    """Return the headings with the word counts of the versions and their shares of the base."""
    words = {tally.version: (tally.words, tally.linked) for tally in summary.tallies}
    words[summary.base] = (summary.base_words, 1.0)
    return tuple(
        heading._replace(words=words[number][0], share=words[number][1]) if number in words else heading
        for number, heading in enumerate(headings)
    )


def heading_lines(heading: Heading) -> list[str]:
    """Return everything a heading tells, one fact per line."""
    lines = [f"{heading.label}  {heading.title}", heading.path]
    if heading.source:
        lines.append(translate("Comparison", "Source: {source}", source=heading.source))
    if heading.date:
        lines.append(translate("Comparison", "Date: {date}", date=moment(heading.date)))
    if heading.words is not None:
        lines.append(words_counted(heading.words))
    if heading.is_base:
        lines.append(translate("Comparison", "The base: the others are measured against it"))
    elif heading.share is not None:
        share = percent(heading.share)
        lines.append(
            translate("Comparison", "{share} of its words are in paragraphs that the base has too", share=share)
        )
    if heading.reordered:
        lines.append(translate("Comparison", "Its order differs throughout, so single moves are not marked"))
    return lines
