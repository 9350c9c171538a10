"""How a person goes from difference to difference, and how list, view and status line stay synchronized."""

from __future__ import annotations

from PySide6.QtCore import Signal
from typing_extensions import override

from copytaster.alignment.alignment import Place
from copytaster.comparison.comparison import Passage
from copytaster.comparison.walk import Stop
from copytaster.gui.compare.moving import frame, unframe
from copytaster.gui.compare.view import CompareView
from copytaster.gui.handlers.handler import Commands, Handler
from copytaster.gui.models.facets import reason, touched
from copytaster.gui.models.spoken import aloud, spoken_stop
from copytaster.gui.reading import Reading
from copytaster.gui.widgets.announcing import announce
from copytaster.gui.window_parts import WindowParts
from copytaster.text.spans import Span


class Stepping(Handler):
    """Steps through the listed differences; `moved` tells that another paragraph or version is in focus.

    A difference can be selected only because its paragraph is in focus, without being framed; then the next step goes
    to it and not past it. `there` tells whether the selected difference is framed.
    """

    moved = Signal()

    def __init__(self, parts: WindowParts) -> None:
        """Work in the window of `parts`."""
        super().__init__(parts)
        self._focus: int | None = None
        self.there = False
        self._settled = ""

    @override
    def commands(self) -> Commands:
        return {
            "next": lambda _: self.step(1),
            "previous": lambda _: self.step(-1),
            "first": lambda _: self.go(0),
            "last": lambda _: self.go(len(self._parts.changes.stops) - 1),
            "partner": lambda _: self.go_to_partner(),
            "next-story": lambda _: self.change_story(1),
            "previous-story": lambda _: self.change_story(-1),
        }

    @property
    def place(self) -> Place | None:
        """Return the paragraph in focus; in a cell without one, the paragraph of the difference shown there."""
        if self._parts.bridge.reading is None:
            return None
        return self._parts.comparison.view.current_place() or self._place_of_stop()

    @property
    def version(self) -> int | None:
        """Return the version that is compared with the base in the status line."""
        reading = self._parts.bridge.reading
        if reading is None or reading.alone:
            return None
        wanted = self._parts.changes.version if self._parts.changes.version is not None else self._focus
        return wanted if wanted in reading.index.others else reading.index.others[0]

    def partner(self) -> Place | None:
        """Return the partner of the paragraph in focus: in the base, or for the base in the version in focus."""
        reading, place = self._parts.bridge.reading, self.place
        if reading is None or place is None:
            return None
        base = reading.index.base
        order = [base] if place.version != base else [self.version, *reading.index.others]
        found = (reading.index.partners(place, other) for other in order if other is not None)
        return next((partners[0] for partners in found if partners), None)

    def step(self, by: int) -> None:
        """Go to the next difference, or with -1 to the previous one."""
        current = self._parts.changes.current()
        if current < 0:
            self.go(self._from_here(by))
        else:
            self.go(current if by > 0 and not self.there else current + by)

    def go(self, number: int) -> None:
        """Go to the difference at this index in the list, or to the nearest one that there is."""
        stops = self._parts.changes.stops
        if not stops:
            announce(self._parts.status, self._parts.status.position)
            return
        number = max(0, min(number, len(stops) - 1))
        self._parts.changes.select(number)
        self.choose(stops[number])
        say(self._parts, stops[number])

    def choose(self, stop: Stop) -> None:
        """Show a difference that was chosen in the list."""
        self._focus = stop.version
        self._parts.comparison.view.go_to(stop)
        self.there = True
        self._tell()

    def follow(self, place: Place | None) -> None:
        """Select the difference of the cell in focus in the list; `place` is its paragraph, None if it has none."""
        reading, changes, view = self._parts.bridge.reading, self._parts.changes, self._parts.comparison.view
        cell = view.currentIndex()
        if reading is None or not cell.isValid() or view.sight is None:
            return
        if view.sight.comparison is not reading.comparison:
            return  # another comparison is about to be shown, and `settle` will follow
        if cell.column() != reading.index.base:
            self._focus = cell.column()
        current, row = changes.current(), row_in_focus(reading, view, place)
        version = self.version if cell.column() == reading.index.base else cell.column()
        stop = changes.stops[current] if 0 <= current < len(changes.stops) else None
        nearest = changes.nearest(row, place, version)
        there = changes.stops[nearest].place == place if nearest >= 0 else False
        if stop is None or stop.row != row or version not in {None, stop.version} or (there and elsewhere(stop, place)):
            if nearest != current:
                self.there = False
                unframe(view)
            changes.select(nearest)
        self._tell()

    def go_to_partner(self, here: Place | None = None, there: Place | None = None) -> None:
        """Go from `here` to its partner `there`, or from the paragraph in focus to its own."""
        here, there, sight = here or self.place, there or self.partner(), self._parts.comparison.view.sight
        if here is None or there is None or sight is None:
            return
        self._parts.comparison.view.go_to_place(there)
        words = (
            self.tr("{there} is the partner of {here}.")
            if sight.own_places.keys() & {here, there}
            else self.tr("{there} is the partner of {here}, which was not moved.")
        )
        self.told.emit(words.format(there=sight.name(there), here=sight.name(here)))

    def go_to_passage(self, passage: Passage) -> None:
        """Go to a passage and frame it."""
        place = passage.place
        self._parts.comparison.view.go_to_place(place)
        frame(self._parts.comparison.view, place, Span(passage.start, passage.end))

    def focus(self, version: int) -> None:
        """Put a version in focus."""
        self._focus = version
        self._tell()

    def read(self, key: str, document: int) -> None:
        """Show the story `key` with the version of `document` in focus, -1 for none."""
        bridge = self._parts.bridge
        story = next((one for one in bridge.session.state.stories if one.key == key), None) if bridge.session else None
        if story is not None and document in story.documents:
            self._focus = story.documents.index(document)
        elif key != bridge.key:
            self._focus = None  # a version of another story
        if key != bridge.key:
            bridge.show(key)
        else:
            self._tell()

    def forget(self) -> None:
        """Forget the present place, because something else is opened, which begins at its own first difference."""
        self._focus, self._settled, self.there = None, "", False

    def settle(self) -> None:
        """Update everything for a comparison just shown; a new story sorted by importance begins at the list's top."""
        key = self._parts.bridge.key
        current = self._parts.changes.current()
        if self.there and key == self._settled and current >= 0:
            self._parts.comparison.view.frame_again(self._parts.changes.stops[current])
            self._tell()
        elif self._parts.changes.in_order or key == self._settled:
            self.follow(self.place)
        else:
            self._tell()
        self._settled = key

    def change_story(self, by: int) -> None:
        """Show the next story of the list, or with -1 the previous one."""
        session = self._parts.bridge.session
        keys = [story.key for story in session.state.stories] if session else []
        if keys:
            at = keys.index(self._parts.bridge.key) if self._parts.bridge.key in keys else 0
            self.read(keys[(at + by) % len(keys)], -1)

    def tell(self) -> None:
        """Update the status line."""
        reading = self._parts.bridge.reading
        changes = self._parts.changes
        weight = changes.weight()
        number = changes.stop.number if changes.stop else 0
        total = None if reading is None or reading.alone else len(changes.stops)
        self._parts.status.show_position(number, changes.current(), total)
        self._parts.status.show_touched(touched(weight.facets) if weight else "", reason(weight) if weight else "")
        self._parts.status.show_counts(reading, self.version)

    def _place_of_stop(self) -> Place | None:
        view, changes = self._parts.comparison.view, self._parts.changes
        line, number = view.currentIndex().row(), changes.current()
        if line < 0 or not 0 <= number < len(changes.stops):
            return None
        stop = changes.stops[number]
        shown = view.stage.row(line) == stop.row and view.currentIndex().column() in {stop.version, stop.place.version}
        return stop.place if shown else None

    def _tell(self) -> None:
        self._parts.comparison.view.set_focused_version(self.version)
        self.tell()
        self.moved.emit()

    def _from_here(self, by: int) -> int:
        reading, place = self._parts.bridge.reading, self.place
        if not self._parts.changes.in_order:
            return 0 if by > 0 else len(self._parts.changes.stops) - 1
        row = reading.index.row_of(place) if reading and place else 0
        stops = self._parts.changes.stops
        later = next((number for number, stop in enumerate(stops) if stop.row >= row), len(stops))
        return later if by > 0 else later - 1


def say(parts: WindowParts, stop: Stop) -> None:
    """Tell screen readers which difference was gone to: often it is in the same cell as the one before."""
    sight = parts.comparison.view.sight
    if sight is not None:
        announce(parts.status, f"{spoken_stop(sight, stop)}. {aloud(parts.status.position)}")


def elsewhere(stop: Stop, place: Place | None) -> bool:
    """Tell whether a difference is shown in another paragraph of the version of `place`."""
    return place is not None and place.version == stop.place.version and place != stop.place


def row_in_focus(reading: Reading, view: CompareView, place: Place | None) -> int:
    """Return the row of the cell in focus: that of the base's order, even for a moved paragraph shown elsewhere."""
    shown, sight = view.stage.row(view.currentIndex().row()), view.sight
    here = place is not None and sight is not None and sight.row_of(place) == shown
    return reading.index.row_of(place) if place and here else shown
