"""How the window returns to the last place of a person: the story, the paragraph, and the panel in front."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QDockWidget

from copytaster.alignment.alignment import Place
from copytaster.gui.actions.catalogue import LEDGERS
from copytaster.gui.docks import panel_below
from copytaster.gui.handlers.stepping import Stepping
from copytaster.gui.window_parts import WindowParts
from copytaster.session.session import Session
from copytaster.settings import FRONT, PLACES
from copytaster.text.document import Document

KEPT = 12
"""For how many recent folders the place is stored: as many as are listed for opening again."""
REST_MILLISECONDS = 1_500
"""How long a person must stay at a place before it is stored."""


class Spot(NamedTuple):
    """The last place in what was opened: the key of the story, the document, and the number of the paragraph."""

    story: str
    document: str
    paragraph: int


class Returning(QObject):
    """Stores the place that a person is at, and goes there when the same folder is opened again."""

    def __init__(self, parts: WindowParts, docks: Mapping[str, QDockWidget], stepping: Stepping) -> None:
        """Take the parts of the window; nothing is done before `begin`."""
        super().__init__(parts.window)
        self._parts = parts
        self._docks = docks
        self._stepping = stepping
        self._here: tuple[str, Spot] | None = None
        self._wanted: Spot | None = None
        self._raised = False
        self._rest = QTimer(self, singleShot=True, interval=REST_MILLISECONDS)
        self._rest.timeout.connect(self._write)

    def begin(self) -> None:
        """Start to follow the window."""
        self._parts.bridge.choose = self._story
        self._parts.bridge.reading_changed.connect(self._go_back)
        self._parts.bridge.closed.connect(self._leave)
        self._stepping.moved.connect(self._note)

    def keep_front(self) -> None:
        """Store which panel below is in front."""
        front = panel_below(self._docks)
        name = next((name for name, dock in self._docks.items() if dock is front), "")
        if name:
            self._parts.settings.change(FRONT, f"{name} {LEDGERS[self._parts.ledgers.tabs.currentIndex()]}")

    def _story(self, session: Session) -> str:
        """Return the key of the story that was shown last in what is open, empty if it no longer exists."""
        self._wanted = places(self._parts.settings.words(PLACES)).get(named(self._parts.bridge.paths))
        story = self._wanted.story if self._wanted else ""
        return story if any(one.key == story for one in session.state.stories) else ""

    def _go_back(self) -> None:
        """Go to the last paragraph, once after opening."""
        wanted, self._wanted = self._wanted, None
        reading = self._parts.bridge.reading
        if not self._raised:
            self._raised = True
            self._bring_front()
        if wanted is None or reading is None or reading.key != wanted.story:
            return
        for number, version in enumerate(reading.comparison.inputs.versions):
            if whole(version.document) == wanted.document and wanted.paragraph < len(version.paragraphs):
                self._parts.comparison.view.go_to_place(Place(number, wanted.paragraph))

    def _bring_front(self) -> None:
        name, _, ledger = self._parts.settings.words(FRONT).partition(" ")
        if ledger in LEDGERS:
            self._parts.ledgers.tabs.setCurrentIndex(LEDGERS.index(ledger))
        if name in self._docks and not self._docks[name].isHidden():
            self._docks[name].raise_()

    def _note(self) -> None:
        bridge, place = self._parts.bridge, self._stepping.place
        if bridge.reading is not None and place is not None and self._wanted is None:
            document = bridge.reading.comparison.inputs.versions[place.version].document
            self._here = named(bridge.paths), Spot(bridge.reading.key, whole(document), place.paragraph)
            self._rest.start()

    def _leave(self) -> None:
        self._write()
        self._here = self._wanted = None

    def _write(self) -> None:
        self._rest.stop()
        if self._here is not None:
            opened, spot = self._here
            known = places(self._parts.settings.words(PLACES))
            known.pop(opened, None)
            latest = {**known, opened: spot}
            kept = {name: list(latest[name]) for name in list(latest)[-KEPT:]}
            self._parts.settings.change(PLACES, json.dumps(kept, ensure_ascii=False))


def named(paths: Sequence[Path]) -> str:
    """Return one name for all paths that are open, as a key."""
    return "\n".join(str(path.absolute()) for path in paths)


def whole(document: Document) -> str:
    """Return what no other document has, however the path was written by which it was opened."""
    return str(Path(document.identity).absolute())


def places(words: str) -> dict[str, Spot]:
    """Return the places stored in `words`, none if these cannot be read."""
    try:
        found = json.loads(words or "{}")
    except ValueError:
        return {}
    entries = found.items() if isinstance(found, dict) else ()
    return {
        name: Spot(*spot)
        for name, spot in entries
        if isinstance(spot, list) and [type(one) for one in spot] == [str, str, int] and spot[2] >= 0
    }
