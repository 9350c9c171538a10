"""The comparison view: columns of versions on level rows, with every difference marked."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QWidget
from typing_extensions import override

from copytaster.alignment.alignment import Place
from copytaster.comparison.comparison import Comparison
from copytaster.comparison.index import Index
from copytaster.comparison.summary import Summary
from copytaster.comparison.walk import Stop
from copytaster.gui.compare.anchor import exists, identities, moved_to
from copytaster.gui.compare.delegate import CellPainter
from copytaster.gui.compare.gestures import Gestures
from copytaster.gui.compare.header import VersionHeader
from copytaster.gui.compare.menu import menu
from copytaster.gui.compare.moving import (
    STEP_LINES,
    bring_into_sight,
    current_place,
    kept_in_sight,
    kept_place,
    lay_columns,
    open_band,
    reach,
    remeasure,
    restyle,
)
from copytaster.gui.compare.target import Target, target
from copytaster.gui.compare.version_table import VersionTable
from copytaster.gui.models.paragraph_menu import Choice, Entry, entries
from copytaster.gui.models.selection import selected_text
from copytaster.gui.models.sight import Sight, look_at
from copytaster.gui.models.words import translate
from copytaster.palette import LIGHT, Palette
from copytaster.project.annotation import Annotations
from copytaster.session.search import Hit
from copytaster.text.spans import Span

ZOOMS = (50, 60, 70, 80, 90, 100, 110, 125, 150, 175, 200, 250, 300)


class CompareView(VersionTable):
    """Shows a comparison; signals tell what a person did or wants to do."""

    place_changed = Signal(object)
    base_requested = Signal(int)
    version_selected = Signal(int)
    set_aside_requested = Signal(object)
    take_back_requested = Signal(object)
    role_requested = Signal(object, object)
    tie_requested = Signal(object, object)
    cut_requested = Signal(object, object)
    partner_requested = Signal(object, object)
    zoom_changed = Signal(int)

    def __init__(self, colours: Palette = LIGHT, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(colours, parent)
        self.set_heads(VersionHeader(self.stage, self))
        self.gestures = Gestures(self)
        self.setItemDelegate(CellPainter(self.stage, self))
        self.setModel(self.table)
        set_up(self)
        connect(self)

    @property
    def sight(self) -> Sight | None:
        """Return the comparison shown and how it is displayed, None if there is none."""
        return self.table.sight

    def show_comparison(
        self, comparison: Comparison | None, index: Index | None = None, summary: Summary | None = None
    ) -> None:
        """Show a comparison, or nothing; `index` and `summary` are passed if the worker has made them.

        Without a summary the headings have no word counts and shares. If the same documents were compared before, the
        current place and the scroll position are kept; if one was removed or added, the place is.
        """
        old, stage = self.table.sight, self.stage
        sight = look_at(comparison, index) if comparison else None
        same = old is not None and sight is not None and identities(old) == identities(sight)
        if old is not None and sight is not None:
            sight = replace(sight, focused=old.focused if same else None, own_order=old.own_order)
        place = self.current_place()
        goal = moved_to(old, sight, place) if old and sight and place and not same else None
        stage.target, stage.selection, stage.found, stage.hit = Target(), None, {}, None
        stage.picked = stage.picked if same else ()
        self.heads.frozen = range(sight.base, sight.base + 1) if sight else range(0)
        with kept_place(self, same):
            self.table.show_sight(sight)
            if summary is not None:
                self.table.tell_counts(summary)
        if goal is not None:
            self.go_to_place(goal)

    def set_focused_version(self, version: int | None) -> None:
        """Show in the base what `version` changed, or with None how many versions left out each part."""
        if self.table.sight is None or self.table.sight.focused == version:
            return
        self.table.sight = replace(self.table.sight, focused=version)
        self.stage.cache.clear(self.table.sight.base)
        self.horizontalHeader().viewport().update()
        self.viewport().update()

    def go_to(self, stop: Stop) -> None:
        """Scroll to a difference and frame it on both sides."""
        if self.table.sight is not None:
            self.stage.target = target(self.table.sight, stop)
            moved = self.table.sight.own_order and stop.change is None
            reach(self, self.table.sight.row_of(stop.place) if moved else stop.row, stop.version, stop.place)
            bring_into_sight(self, stop.version, self.stage.target.spans)

    def frame_again(self, stop: Stop) -> None:
        """Frame a difference on both sides, without scrolling."""
        if self.table.sight is not None:
            self.stage.target = target(self.table.sight, stop)
            self.viewport().update()

    def go_to_place(self, place: Place) -> None:
        """Scroll to a paragraph and make its cell the current one."""
        if self.table.sight is not None and exists(self.table.sight, place):
            cell, before = self.currentIndex(), self.current_place()
            reach(self, self.table.sight.row_of(place), place.version, place)
            if self.currentIndex() == cell and self.current_place() != before:
                self.place_changed.emit(self.current_place())  # another paragraph of the same cell

    def current_place(self) -> Place | None:
        """Return the paragraph that the caret is in, else the first of the current cell, or None if it has none."""
        return current_place(self)

    def set_only_differences(self, on: bool) -> None:  # noqa: FBT001 - a slot of a checkable action
        """Fold the rows in which nothing differs, or show them again."""
        if self.table.only_differences != on:
            with kept_place(self):
                self.table.fold(frozenset(), only_differences=on)

    def set_own_order(self, on: bool) -> None:  # noqa: FBT001 - likewise
        """Show moved paragraphs at their own place, or beside their partner."""
        if self.table.sight is not None and self.table.sight.own_order != on:
            with kept_place(self):
                self.table.show_sight(replace(self.table.sight, own_order=on))

    def set_zoom(self, percent: int) -> None:
        """Show the text of the versions at a size in per cent."""
        percent = max(ZOOMS[0], min(ZOOMS[-1], percent))
        if percent != self.stage.look.zoom:
            restyle(self, self.stage.look.colours, percent)
            self.zoom_changed.emit(percent)

    def set_colours(self, colours: Palette) -> None:
        """Paint in other colours from now on."""
        restyle(self, colours, self.stage.look.zoom)

    def show_hits(self, hits: Mapping[Place, Sequence[Hit]], current: Hit | None) -> None:
        """Show what a search found, and go to one of the hits."""
        self.stage.found, self.stage.hit = hits, current
        if current is not None:
            place = current.place
            self.go_to_place(place)
            bring_into_sight(self, place.version, {place: Span(current.start, current.end)})
        self.viewport().update()

    def copy(self) -> None:
        """Put the selected text, or else the text of the current cell, on the clipboard."""
        index, selection = self.currentIndex(), self.stage.selection
        if selection and not selection.empty and self.table.sight:
            QGuiApplication.clipboard().setText(selected_text(self.table.sight, selection))
        elif index.isValid():
            QGuiApplication.clipboard().setText(str(index.data() or ""))

    def pair_selected_for_pin(self) -> tuple[Place, Place] | None:
        """Return the two paragraphs marked for a tie or a cut, else the marked and the current one, else None."""
        places = (*self.stage.picked, self.current_place())
        pair = tuple(place for place in dict.fromkeys(places) if place is not None)[:2]
        return (pair[0], pair[1]) if len(pair) == 2 and pair[0].version != pair[1].version else None  # noqa: PLR2004 - a pair

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        with kept_in_sight(self, event.oldSize().height()):
            if event.size().width() == event.oldSize().width() or not event.oldSize().isValid():
                super().resizeEvent(event)
                lay_columns(self)
                return
            with kept_place(self):
                super().resizeEvent(event)

    @override
    def keyboardSearch(self, search: str) -> None:
        """Disable Qt's search by first letters: it would read every cell, and letters are used for giving codes."""


def set_up(view: CompareView) -> None:
    """Configure `view` for reading: scrolling, focus and accessibility."""
    view.setAccessibleName(translate("Comparison", "Versions side by side"))
    view.setShowGrid(False)
    view.setWordWrap(False)
    view.setFrameShape(QFrame.Shape.NoFrame)
    view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.setTabKeyNavigation(False)
    view.setContextMenuPolicy(Qt.ContextMenuPolicy.DefaultContextMenu)
    view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
    view.verticalHeader().hide()
    view.verticalHeader().setMinimumSectionSize(1)
    view.verticalScrollBar().setSingleStep(round(view.stage.look.line * STEP_LINES))


def connect(view: CompareView) -> None:
    """Connect the signals of the parts of `view`."""
    header, gestures = view.horizontalHeader(), view.gestures
    view.table.modelReset.connect(view.stage.cache.clear)
    header.sectionResized.connect(lambda *_: remeasure(view))
    view.verticalScrollBar().valueChanged.connect(view.heights.settle)
    view.selectionModel().currentChanged.connect(lambda *_: view.place_changed.emit(view.current_place()))
    gestures.painted_over.connect(view.viewport().update)
    gestures.caret_put.connect(lambda: view.place_changed.emit(view.current_place()))  # perhaps within the same cell
    gestures.band_opened.connect(lambda line: open_band(view, line))
    gestures.take_back_requested.connect(view.take_back_requested)
    gestures.place_followed.connect(view.go_to_place)
    gestures.picked.connect(lambda place: pick(view, place))
    gestures.zoomed.connect(lambda step: view.set_zoom(next_zoom(view.stage.look.zoom, step)))
    gestures.menu_requested.connect(lambda place, point: open_menu(view, place, point))
    if isinstance(header, VersionHeader):
        header.version_selected.connect(view.version_selected)
        header.base_requested.connect(view.base_requested)


def show_annotations(view: CompareView, found: Annotations) -> None:
    """Show a person's annotations on the comparison."""
    if view.table.sight is not None and view.table.sight.annotations != found:
        view.table.sight = replace(view.table.sight, annotations=found)
        view.stage.cache.clear()
        view.viewport().update()


def pick(view: CompareView, place: Place) -> None:
    """Mark a paragraph for a tie or a cut, or unmark it; at most two of different versions are marked."""
    stage = view.stage
    if place in stage.picked:
        stage.picked = tuple(other for other in stage.picked if other != place)
    else:
        others = tuple(other for other in stage.picked if other.version != place.version)
        stage.picked = (*others[-1:], place)
    view.viewport().update()


def next_zoom(percent: int, step: int) -> int:
    """Return the next larger (1) or smaller (-1) of the usual sizes."""
    larger = [zoom for zoom in ZOOMS if zoom > percent]
    smaller = [zoom for zoom in ZOOMS if zoom < percent]
    if step > 0:
        return larger[0] if larger else percent
    return smaller[-1] if smaller else percent


def open_menu(view: CompareView, place: Place | None, point: QPoint) -> None:
    """Open the context menu of a paragraph at a point of the screen."""
    place = place or view.current_place()
    if view.table.sight is None or place is None:
        return
    found = entries(view.table.sight, place, view.stage.picked)
    opened = menu(view, found, lambda entry: grant(view, place, entry))
    opened.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    opened.popup(point)


def grant(view: CompareView, place: Place, entry: Entry) -> None:
    """Do what was chosen in the context menu of a paragraph, or emit the signal for it."""
    ways: dict[Choice, Callable[[], object]] = {
        Choice.COPY: view.copy,
        Choice.PARTNER: lambda: view.partner_requested.emit(place, entry.other),
        Choice.OWN_PLACE: lambda: go_home(view, place),
        Choice.SET_ASIDE: lambda: view.set_aside_requested.emit(place),
        Choice.TAKE_BACK: lambda: view.take_back_requested.emit(place),
        Choice.ROLE: lambda: view.role_requested.emit(place, entry.role),
        Choice.TIE: lambda: view.tie_requested.emit(place, entry.other),
        Choice.CUT: lambda: view.cut_requested.emit(place, entry.other),
        Choice.PICK: lambda: pick(view, place),
        Choice.BASE: lambda: view.base_requested.emit(place.version),
    }
    ways[entry.choice]()


def go_home(view: CompareView, place: Place) -> None:
    """Scroll to the place that a moved paragraph has in its own version."""
    if view.table.sight is not None:
        reach(view, view.table.sight.own_places[place], place.version, place)
