"""How a person gives codes to the selected difference with single keys, while reading."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QToolButton
from typing_extensions import override

from copytaster.comparison.walk import Stop
from copytaster.gui.handlers.annotating import found_in
from copytaster.gui.handlers.handler import Commands, Handler
from copytaster.gui.handlers.stepping import Stepping
from copytaster.gui.models.words import thousands
from copytaster.gui.window_parts import WindowParts
from copytaster.project.annotation import Code
from copytaster.project.codebook import by_key, codebook
from copytaster.settings import GO_ON

NOTE, AGAIN = "n", "q"
ALONE = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
"""Modifiers that a single key may have: on some keyboards digits need Shift."""


class Coding(Handler):
    """Watches the versions and the list of changes for single keys.

    “n” calls `ask` for the note, “q” gives the code used last, any other letter or digit the code with that key; a code
    that the difference already has is removed.
    """

    def __init__(self, parts: WindowParts, stepping: Stepping, ask: Callable[[], object]) -> None:
        """Work in the window of `parts`."""
        super().__init__(parts)
        self._stepping = stepping
        self._ask = ask
        self._last = ""
        switches = parts.changes.findChildren(QToolButton)
        for widget in (parts.comparison.view, parts.changes.table, parts.pane, *switches):  # no text is typed into them
            widget.installEventFilter(self)
        parts.changes.codes.wanted.connect(self.toggle)

    @override
    def commands(self) -> Commands:
        return {"filter-notes": lambda _: self.choose_notes()}

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            not isinstance(event, QKeyEvent)
            or event.type() != QEvent.Type.KeyPress
            or self._parts.bridge.reading is None
        ):
            return False
        key = sign(event)
        if key and not event.isAutoRepeat():
            self.press(key)
        return bool(key)

    def show(self) -> None:
        """Show the codes with their keys, and which of them the selected difference has."""
        annotation = self._parts.changes.annotation
        self._parts.changes.codes.show_codes(self._codes(), annotation.codes if annotation else ())

    def remember(self, codes: tuple[str, ...]) -> None:
        """Remember the last of `codes` as the code used last."""
        self._last = codes[-1] if codes else self._last

    def press(self, key: str) -> None:
        """Do what a key means, which is a small letter or a digit."""
        codes = self._codes()
        name = by_key(codes).get(key)
        if key == AGAIN:
            self._again([code.name for code in codes])
        elif key != NOTE and name is None:
            self.told.emit(self._unknown(key, codes))
        elif name is not None:
            self.toggle(name)
        elif self._here() is not None:
            self._ask()

    def toggle(self, name: str) -> None:
        """Give the selected difference a code, or remove the code if it has it."""
        bridge, stop = self._parts.bridge, self._here()
        if bridge.session is None or bridge.reading is None or stop is None:
            return
        codes, memo = self._remarked(stop)
        taken = name in codes
        now = tuple(code for code in codes if code != name) if taken else (*codes, name)
        if not bridge.annotate(bridge.reading, stop, now, memo):
            return
        if not taken:
            self._last = name
        if not taken and self._parts.settings.flag(GO_ON):
            self._stepping.step(1)
        elif not self._stepping.there:
            self._stepping.choose(stop)  # it was selected only with its paragraph, without a frame
        words = (
            self.tr("Removed “{code}” from change {number} · Ctrl+Z undoes")
            if taken
            else self.tr("Coded “{code}” on change {number} · Ctrl+Z undoes")
        )
        self.told.emit(words.format(code=name, number=thousands(stop.number)))

    def choose_notes(self) -> None:
        """Move the focus to the filter by notes, for choosing which changes are listed."""
        if dock := self._parts.changes.parentWidget():
            dock.show()
            dock.raise_()
        self._parts.changes.notes.setFocus()
        self._parts.changes.notes.showPopup()

    def _codes(self) -> tuple[Code, ...]:
        session = self._parts.bridge.session
        return codebook(session.project) if session else ()

    def _here(self) -> Stop | None:
        """Return the selected difference; if there is none, tell how to select one."""
        changes = self._parts.changes
        if changes.stop is None and not changes.stops:
            self.told.emit(self.tr("No difference is listed, so there is none to code."))
        elif changes.stop is None:
            self.told.emit(
                self.tr("No difference is selected: Alt+Down goes to the next one, and then the key codes it.")
            )
        return changes.stop

    def _remarked(self, stop: Stop) -> tuple[tuple[str, ...], str]:
        """Return the present codes and memo of a difference; the list may not yet have those of the last key."""
        known = found_in(self._parts).at(stop.change, stop.link)
        return (known.codes, known.memo) if known else ((), "")

    def _again(self, names: list[str]) -> None:
        stop = self._here()
        if stop is None:
            return
        if self._last and self._last not in names:
            self.told.emit(self.tr("The codebook no longer has “{code}”.").format(code=self._last))
        elif not self._last:
            self.told.emit(self.tr("No code has been used yet: 1 to 9 give those of the codebook, n opens the note."))
        elif self._last in self._remarked(stop)[0]:
            words = self.tr("Change {number} already has “{code}”.")
            self.told.emit(words.format(number=thousands(stop.number), code=self._last))
        else:
            self.toggle(self._last)

    def _unknown(self, key: str, codes: tuple[Code, ...]) -> str:
        """Return the message for a key that gives no code."""
        if not codes:
            return self.tr("The codebook is empty: Ctrl+Shift+B adds codes, or n notes the first one here.")
        return self.tr("No code has the key “{key}”: the codebook (Ctrl+Shift+B) lists the keys.").format(key=key)


def sign(event: QKeyEvent) -> str:
    """Return the typed letter (as a small one) or digit; empty for any other key, and for a shortcut."""
    typed = event.text().lower()
    return typed if len(typed) == 1 and typed.isalnum() and not event.modifiers() & ~ALONE else ""
