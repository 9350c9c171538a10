"""How a person searches all versions."""

from __future__ import annotations

from bisect import bisect_left
from itertools import chain, groupby
from operator import itemgetter

from PySide6.QtCore import Signal
from typing_extensions import override

from copytaster.alignment.alignment import Place
from copytaster.gui.handlers.handler import Commands, Handler
from copytaster.gui.models.selection import selected_text
from copytaster.gui.models.spoken import spoken_hit
from copytaster.gui.widgets.announcing import announce
from copytaster.gui.window_parts import WindowParts
from copytaster.session.search import Hit

SOUGHT = 200
"""The most letters of a selection that is put into the search field; more are a passage, not a search word."""


class Finding(Handler):
    """Searches the versions shown and goes from hit to hit; `found` tells that the hits changed."""

    found = Signal()

    def __init__(self, parts: WindowParts) -> None:
        """Work in the window of `parts`."""
        super().__init__(parts)
        self.hits: tuple[Hit, ...] = ()
        self._by_place: dict[Place, tuple[Hit, ...]] = {}
        self._current = -1

    @override
    def commands(self) -> Commands:
        return {
            "find": lambda _: self._parts.comparison.find_bar.open(self._selected()),
            "find-next": lambda _: self.step(1),
            "find-previous": lambda _: self.step(-1),
        }

    def seek(self, words: str, match_case: bool, whole_words: bool) -> None:  # noqa: FBT001 - a slot of `sought`
        """Find `words` in all versions and show the first hit at or below the paragraph in focus."""
        reading = self._parts.bridge.reading
        found: tuple[Hit, ...] = ()
        if reading and words:
            found = self._parts.bridge.program.search(
                reading.comparison, words, match_case=match_case, whole_words=whole_words
            )
        places = {Place(*where): tuple(hits) for where, hits in groupby(found, key=itemgetter(0, 1))}
        self._by_place = {place: places[place] for place in sorted(places, key=self._row)}
        self.hits = tuple(chain.from_iterable(self._by_place.values()))
        self._current = self._first_from_here()
        self._show()
        self.found.emit()

    def step(self, by: int) -> None:
        """Go to the next hit, or with -1 to the previous one; after the last comes the first."""
        if self.hits:
            self._current = (self._current + by) % len(self.hits)
            self._show()

    def again(self) -> None:
        """Repeat the search, after another story is shown."""
        if self._parts.comparison.find_bar.isVisible():
            self._parts.comparison.find_bar.seek()

    def close(self) -> None:
        """Close the search and remove its hits."""
        self.hits, self._by_place, self._current = (), {}, -1
        self._parts.comparison.find_bar.hide()
        self._parts.comparison.view.show_hits({}, None)
        self._parts.comparison.view.setFocus()
        self.found.emit()

    def _selected(self) -> str:
        """Return the selected words for the search; empty if nothing, or more than one line, is selected."""
        view = self._parts.comparison.view
        selection, sight = view.stage.selection, view.sight
        if selection is None or selection.empty or sight is None:
            return ""
        lines = selected_text(sight, selection).splitlines()
        return lines[0].strip() if len(lines) == 1 and len(lines[0]) <= SOUGHT else ""

    def _first_from_here(self) -> int:
        place = self._parts.comparison.view.current_place()
        if place is None or not self.hits:
            return 0 if self.hits else -1
        below = bisect_left(self.hits, self._row(place), key=lambda hit: self._row(hit.place))
        return below % len(self.hits)

    def _row(self, place: Place) -> int:
        """Return the row in which a paragraph is shown."""
        sight = self._parts.comparison.view.sight
        return sight.row_of(place) if sight is not None else 0

    def _show(self) -> None:
        current = self.hits[self._current] if self.hits else None
        self._parts.comparison.view.show_hits(self._by_place, current)
        bar, sight = self._parts.comparison.find_bar, self._parts.comparison.view.sight
        bar.tell(self._current + 1, len(self.hits))
        here = spoken_hit(sight, current) if current is not None and sight is not None else ""
        announce(bar, ". ".join(filter(None, (bar.count, here))))
