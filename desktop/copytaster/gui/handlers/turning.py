"""How a person undoes and redoes decisions, and how the window goes to the difference concerned."""

from __future__ import annotations

from collections.abc import Callable

from typing_extensions import override

from copytaster.comparison.walk import Stop
from copytaster.gui.handlers.annotating import found_in
from copytaster.gui.handlers.deciding import label_of
from copytaster.gui.handlers.handler import Commands, Handler
from copytaster.gui.handlers.stepping import Stepping
from copytaster.gui.models.remarks import remark_words
from copytaster.gui.models.words import shortened, thousands
from copytaster.gui.window_parts import WindowParts
from copytaster.project.annotating import Annotate
from copytaster.project.annotation import Annotations


class Turning(Handler):
    """Undoes and redoes edits, and tells what was done, as the change may be out of sight."""

    def __init__(self, parts: WindowParts, stepping: Stepping) -> None:
        """Work in the window of `parts`."""
        super().__init__(parts)
        self._stepping = stepping

    @override
    def commands(self) -> Commands:
        return {"undo": lambda _: self.undo(), "redo": lambda _: self.redo()}

    def undo(self) -> None:
        """Undo the last decision."""
        session = self._parts.bridge.session
        if session and session.can_undo:
            self._turn(session.can_undo, self._parts.bridge.undo, self.tr("Undone: {what}."))

    def redo(self) -> None:
        """Redo the decision that was undone last."""
        session = self._parts.bridge.session
        if session and session.can_redo:
            self._turn(session.can_redo, self._parts.bridge.redo, self.tr("Redone: {what}."))

    def _turn(self, what: str, act: Callable[[], bool], words: str) -> None:
        """Undo or redo the edit named `what`; if it was a note on a difference, go to the difference."""
        before = found_in(self._parts) if what == Annotate.label else None
        if not act():
            return
        said = label_of(what)
        if before is not None and (stop := self._differing(before)) is not None:
            remark = found_in(self._parts).at(stop.change, stop.link)
            now = remark_words(remark) if remark else self.tr("no note")
            said = self.tr("{what}, No. {number} ({now})").format(
                what=said, number=thousands(stop.number), now=shortened(now)
            )
            self._parts.changes.select_like(stop)
            self._stepping.choose(stop)
        self.told.emit(words.format(what=said))

    def _differing(self, before: Annotations) -> Stop | None:
        """Return the first difference whose note is another one than in `before`."""
        reading, after = self._parts.bridge.reading, found_in(self._parts)
        self._parts.changes.show_annotations(after)  # now, so that the difference can be selected
        return next(
            (
                stop
                for stop in (reading.stops if reading else ())
                if before.at(stop.change, stop.link) != after.at(stop.change, stop.link)
            ),
            None,
        )
