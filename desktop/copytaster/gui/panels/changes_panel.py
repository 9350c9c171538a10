"""The list of all differences, filtered by kind, version and words, and synchronized with the comparison view."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPoint, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QMenu,
    QTableView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from copytaster.alignment.alignment import Place
from copytaster.comparison.walk import MOVE, Stop
from copytaster.gui.models.facets import Weight
from copytaster.gui.models.kinds import SIGNS, kind_name
from copytaster.gui.models.words import plural, thousands, translate
from copytaster.gui.panels.change_model import ChangeModel, Entry, Filter, counts, passing, touching
from copytaster.gui.panels.code_bar import CodeBar
from copytaster.gui.panels.facet_bar import FacetBar
from copytaster.gui.panels.facet_delegate import FacetDelegate
from copytaster.gui.panels.kind_delegate import KindDelegate, width_of
from copytaster.gui.panels.note_filter import NoteFilter
from copytaster.gui.reading import Reading
from copytaster.gui.widgets.announcing import announce, within
from copytaster.gui.widgets.chooser import Chooser, name_choice
from copytaster.gui.widgets.copying import all_lines, selected_lines
from copytaster.gui.widgets.few_lines import LOW, FewLines
from copytaster.gui.widgets.filter_field import FilterField
from copytaster.gui.widgets.flow import Flow
from copytaster.gui.widgets.icons import icon
from copytaster.gui.widgets.inks import pressed
from copytaster.gui.widgets.labels import over
from copytaster.gui.widgets.line_table import LineTable
from copytaster.gui.widgets.signs import box_of, sign_icon
from copytaster.palette import Palette
from copytaster.project.annotation import Annotation, Annotations

ASIDE = "aside"
WIDTHS = {
    ChangeModel.NUMBER: 52,
    ChangeModel.KIND: 104,  # the least width: the kinds can be longer words in another language
    ChangeModel.VERSION: 62,
    ChangeModel.TOUCHES: 170,
    ChangeModel.WHERE: 68,  # the least width: that of a move names two paragraphs
    ChangeModel.NOTE: 120,  # the least width
}
NOTE_SHARE = 0.2
"""The share of the list's width for notes, if there are any: enough for two codes and the beginning of a memo."""
BESIDE = 14
"""Pixels of a cell that its words cannot use."""
NARROW = 900
"""The width in pixels below which facets are shown as signs without names, to leave room for the words."""
SIGNS_ONLY = 84
NARROWEST = 700
"""The width in pixels below which facets and places are not listed, because the words would have no room."""
ROOM = 6
"""Pixels between the longest kind and the next column."""
AHEAD = 2
"""How many differences after the selected one are also kept visible."""


class ChangesPanel(QWidget):
    """Lists the stops of a reading; `stop_chosen` carries the one chosen, `changed` tells that the list changed.

    `in_order` tells whether they are listed in the order of the text, and not by importance.
    """

    stop_chosen = Signal(object)
    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Lay out the filters and the table."""
        super().__init__(parent)
        self.setAccessibleName(self.tr("List of changes"))
        self._reading: Reading | None = None
        self._annotations = Annotations()
        self.model = ChangeModel(self)
        self.facets = FacetBar()
        self.in_order = True
        self._low = False
        self._painter = FacetDelegate(self)
        self.table = table_of(self.model, self._painter)
        self._nothing = over(self.table)
        self._kinds = {kind: switch(self._narrow, on=kind != ASIDE) for kind in (*SIGNS, ASIDE)}
        self.notes = NoteFilter(self.table)
        self.codes = CodeBar()
        self.versions = Chooser(self.table)
        name_choice(self.versions, self.tr("Only the changes of one version"))
        self._words = FilterField(
            self.tr("Filter changes"), self.tr("Only changes with these words, or with a note that has them")
        )
        top, self._filters = Flow(), FewLines()
        for control in (*self._kinds.values(), self.notes, self.versions, self._words):
            top.addWidget(control)
        self._filters.add(top)
        self._filters.add(self.facets)
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 4, 6, 6)
        column.addWidget(self._filters)
        column.addWidget(self.table)
        column.addWidget(self.codes)
        self.facets.changed.connect(self._narrow)
        self.notes.currentIndexChanged.connect(self._narrow)
        self.versions.currentIndexChanged.connect(self._narrow)
        self._words.textChanged.connect(self._narrow)
        self.table.selectionModel().currentRowChanged.connect(self._choose)
        self.table.activated.connect(self._choose)

    @property
    def stops(self) -> tuple[Stop, ...]:
        """Return the differences listed."""
        return self.model.stops

    @property
    def version(self) -> int | None:
        """Return the only version whose changes are listed, None for all."""
        number = self.versions.currentData()
        return number if isinstance(number, int) else None

    def show_reading(self, reading: Reading | None, found: Annotations | None = None) -> None:
        """List the differences of `reading` with their annotations, and keep the filter and the selection."""
        version, selected = self.version, self.stop
        self._reading, self._annotations = reading, found or Annotations()
        with QSignalBlocker(self.versions):
            self.versions.clear()
            self.versions.addItem(self.tr("All versions"), None)
            if reading is not None:
                for number in reading.index.others:
                    self.versions.addItem(self.tr("Only {label}").format(label=reading.label(number)), number)
            self.versions.choose(version)
        self._list()
        self.select_like(selected)
        self.changed.emit()

    def show_annotations(self, found: Annotations) -> None:
        """Show the annotations of the differences in the list; the selected difference stays in the list."""
        if found != self._annotations:
            self._annotations = found
            self._narrow(kept=self.stop)

    def set_by_importance(self, on: bool) -> None:  # noqa: FBT001 - called with a setting
        """List the most important differences first, with none selected, or list all in text order."""
        if on == self.in_order:
            self.in_order = not on
            self._narrow()
            if on:
                self.select(-1)
                self.table.scrollToTop()
                self.changed.emit()

    def weight(self) -> Weight | None:
        """Return the importance of the selected difference, None if none is selected."""
        number = self.current()
        return self.model.entries[number].weight if 0 <= number < len(self.stops) else None

    @property
    def annotation(self) -> Annotation | None:
        """Return the annotation of the selected difference, None if it has none."""
        stop = self.stop
        return None if stop is None else self._annotations.at(stop.change, stop.link)

    def current(self) -> int:
        """Return the index of the selected difference in the list, -1 for none."""
        return self.table.currentIndex().row()

    def select(self, number: int) -> None:
        """Select a difference without choosing it; -1 selects none."""
        selection = self.table.selectionModel()
        with QSignalBlocker(selection):
            if number < 0:
                selection.clear()
            else:
                index = self.model.index(number, 0)
                flags = QItemSelectionModel.SelectionFlag
                selection.setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
                for near in (number + AHEAD, number - 1, number):  # the next differences are visible too
                    self.table.scrollTo(self.model.index(max(0, min(near, len(self.stops) - 1)), 0))
        self.table.viewport().update()

    def nearest(self, row: int, place: Place | None, version: int | None) -> int:
        """Return the index of the first difference of a version in a row, preferably in the paragraph `place`.

        If the version has none there, it is the first one of the paragraph, else of the row; -1 if the row has none.
        """
        if not self.in_order:
            here = [number for number, stop in enumerate(self.stops) if stop.row == row]
        else:
            start = bisect_left(self.stops, row, key=lambda stop: stop.row)
            end = bisect_right(self.stops, row, key=lambda stop: stop.row)
            here = list(range(start, end))
        stops = self.stops
        here.sort(key=lambda number: (version not in {None, stops[number].version}, stops[number].place != place))
        return next(iter(here), -1)

    def set_colours(self, colours: Palette) -> None:
        """Paint kinds and versions in `colours`."""
        self.model.colours = colours
        self._painter.colours = colours
        self.model.sign = icon("note", self.palette())
        for kind, sign in SIGNS.items():
            self._kinds[kind].setIcon(sign_icon(sign, self.font(), self.palette(), pressed(colours)))
        self.table.viewport().update()

    @override
    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() == QEvent.Type.Resize:
            share_width(self.table, self.width())
        if event.type() in {QEvent.Type.Resize, QEvent.Type.LayoutRequest} and (column := self.layout()):
            self._leave_room(low=self.window().height() < LOW)
            if self.width() > self.minimumSizeHint().width():  # else it is not yet laid out, and would stay too high
                self.setMinimumHeight(column.totalMinimumHeightForWidth(self.width()))  # no line of controls is cut off
        return done

    def _leave_room(self, *, low: bool) -> None:
        """Keep fewer differences, filters and codes visible in a low window, where the versions need the room."""
        keep_in_sight(self.table, 1 if low else AHEAD + 1)
        if low != self._low:
            self._low = low
            self._filters.updateGeometry()
            self.codes.updateGeometry()

    def _narrow(self, *, kept: Stop | None = None) -> None:
        """List the differences that pass the filter, and also `kept`, and keep the selection if it is listed."""
        selected = self.stop
        self._list(kept)
        self.select_like(selected)
        self.changed.emit()
        if within(self._filters):
            announce(self, plural("StatusLine", "1 change", "%Ln changes", len(self.stops)))

    @property
    def stop(self) -> Stop | None:
        """Return the difference selected, None for none."""
        return self.stops[self.current()] if 0 <= self.current() < len(self.stops) else None

    def select_like(self, stop: Stop | None) -> None:
        """Select the same words at the same place if they are listed, even if their number and row have changed."""
        if stop is not None:
            sought = same(stop)
            found = next((number for number, one in enumerate(self.stops) if same(one) == sought), -1)
            if found >= 0:
                self.select(found)

    def _list(self, kept: Stop | None = None) -> None:
        if self._reading is None:
            self.model.fill((), ())
            self.notes.show_annotations((), 0)
            self.facets.show_counts({})
            self._name_switches({})
            self._nothing.hide()
        else:
            stops = self._reading.stops
            remarks = (self._annotations.at(stop.change, stop.link) for stop in stops)
            origins = (origin_of(self._reading, stop) for stop in stops)
            entries = tuple(map(Entry, stops, self._reading.weights, remarks, origins))
            kinds = frozenset(kind for kind in SIGNS if self._kinds[kind].isChecked())
            aside, facets = self._kinds[ASIDE].isChecked(), self.facets.facets
            here = [entry for entry in entries if self.version in {None, entry.stop.version}]
            bare = sum(entry.annotation is None and (entry.stop.set_aside is None or aside) for entry in here)
            self.notes.show_annotations((entry.annotation for entry in here if entry.annotation), bare)
            notes = self.notes.noted, self.notes.code
            wanted = Filter(kinds, self.version, self._words.text(), aside, facets, *notes)
            labels = tuple(version.label for version in self._reading.comparison.inputs.versions)
            self.model.fill(passing(entries, wanted, by_importance=not self.in_order, kept=kept), labels)
            self.facets.show_counts(touching(entries, self.version))
            self.table.setColumnHidden(ChangeModel.NOTE, all(entry.annotation is None for entry in entries))
            share_width(self.table, self.width())
            self._name_switches(counts(stops, self.version))
            self.table.setColumnWidth(ChangeModel.KIND, kind_width(self.table, self.model, aside=aside or bool(facets)))
            self.table.setColumnWidth(ChangeModel.WHERE, where_width(self.table, self.model))
            self._nothing.setText(
                self.tr("No change passes these filters.") if stops else self.tr("Nothing differs here.")
            )
            self._nothing.setVisible(not self.stops)

    def _name_switches(self, found: dict[str, int]) -> None:
        for kind, switch in self._kinds.items():
            name = kind_name(kind) if kind in SIGNS else self.tr("set aside")
            count = thousands(found.get(kind, 0))
            switch.setText(f"{name} {count}")
            switch.setAccessibleName(self.tr("{count} {name}: list them").format(count=count, name=name))
            switch.setToolTip(switch.accessibleName())

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid():
            self.stop_chosen.emit(self.stops[index.row()])


def share_width(table: QTableView, width: int) -> None:
    """Set the widths of the columns other than the words; in a narrow list they are reduced in favour of the words."""
    table.setColumnWidth(ChangeModel.TOUCHES, SIGNS_ONLY if width < NARROW else WIDTHS[ChangeModel.TOUCHES])
    share = NOTE_SHARE if width >= NARROW else 0
    table.setColumnWidth(ChangeModel.NOTE, max(WIDTHS[ChangeModel.NOTE], round(width * share)))
    notes = 0 if table.isColumnHidden(ChangeModel.NOTE) else WIDTHS[ChangeModel.NOTE]
    for spare in (ChangeModel.TOUCHES, ChangeModel.WHERE):
        table.setColumnHidden(spare, width < NARROWEST + notes)


def kind_width(table: QTableView, model: ChangeModel, *, aside: bool) -> int:
    """Return the width of the column of kinds, including the remark on those that are set aside."""
    words = (model.kind(kind, aside=aside) for kind in SIGNS)
    return max(WIDTHS[ChangeModel.KIND], *(width_of(one, table.fontMetrics()) + ROOM for one in words))


def where_width(table: QTableView, model: ChangeModel) -> int:
    """Return the width of the column of places, which is larger if moves are listed."""
    moves = (model.where(number) for number, stop in enumerate(model.stops) if stop.kind == MOVE)
    longest = max(moves, key=len, default="")
    return max(WIDTHS[ChangeModel.WHERE], table.fontMetrics().horizontalAdvance(longest) + BESIDE)


def origin_of(reading: Reading, stop: Stop) -> Place | None:
    """Return where a moved paragraph stands in the base, None for a change of words."""
    return reading.index.partners(stop.place, reading.index.base)[0] if stop.kind == MOVE else None


def table_of(model: ChangeModel, painter: FacetDelegate) -> QTableView:
    """Return the table that shows `model`; `painter` paints the column of facets."""
    table = LineTable()
    table.setModel(model)
    table.setAccessibleName(translate("ChangesPanel", "Changes"))
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
    table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
    table.customContextMenuRequested.connect(lambda point: open_menu(table, point))
    table.setAlternatingRowColors(True)
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.setTabKeyNavigation(False)
    table.verticalHeader().hide()
    table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    table.verticalHeader().setDefaultSectionSize(table.fontMetrics().height() + 8)
    table.setItemDelegateForColumn(ChangeModel.TOUCHES, painter)
    table.setItemDelegateForColumn(ChangeModel.KIND, KindDelegate(table))
    heads = table.horizontalHeader()
    heads.setHighlightSections(False)
    heads.setSectionsClickable(False)  # nothing is sorted by them
    heads.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
    keep_in_sight(table, AHEAD + 1)
    for column, width in WIDTHS.items():
        table.setColumnWidth(column, width)
    for column in (ChangeModel.BEFORE, ChangeModel.AFTER):
        heads.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
    return table


def keep_in_sight(table: QTableView, rows: int) -> None:
    """Make a table always high enough for a number of rows."""
    height = rows * table.verticalHeader().defaultSectionSize()
    table.setMinimumHeight(table.horizontalHeader().sizeHint().height() + height + 2 * table.frameWidth())


def switch(changed: Callable[[], None], *, on: bool) -> QToolButton:
    """Return a switch of the filter that calls `changed`; it is on or off at first."""
    made = QToolButton()
    made.setCheckable(True)
    made.setChecked(on)
    made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    made.setIconSize(box_of(made.fontMetrics()))
    made.toggled.connect(changed)
    return made


def same(stop: Stop) -> tuple[object, ...]:
    """Return a key by which a difference is found in another comparison of the same versions."""
    return stop.version, stop.place, stop.kind, stop.before, stop.after, stop.start


def open_menu(table: QTableView, point: QPoint) -> None:
    """Open a menu for copying the selected lines of a table, or all of them."""
    menu, clipboard = QMenu(table), QGuiApplication.clipboard()
    lines = menu.addAction(
        translate("ChangesPanel", "&Copy these lines"), lambda: clipboard.setText(selected_lines(table))
    )
    lines.setEnabled(table.selectionModel().hasSelection())
    menu.addAction(translate("ChangesPanel", "Copy the &whole table"), lambda: clipboard.setText(all_lines(table)))
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.popup(table.viewport().mapToGlobal(point))
