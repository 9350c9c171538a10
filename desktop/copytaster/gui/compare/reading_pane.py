"""The reading pane: the current paragraph as plain text, with its differences described, for screen readers."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtGui import QShowEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit, QWidget
from typing_extensions import override

from copytaster.alignment.alignment import Place
from copytaster.gui.models.sections import Section, sections
from copytaster.gui.models.sight import Sight
from copytaster.gui.models.words import translate
from copytaster.gui.widgets.labels import read_only


class ReadingPane(QTextEdit):
    """Shows a paragraph, its partner and their differences; the text is only made when the pane is visible."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._wanted: tuple[Sight, Place] | None = None
        self._written = True
        read_only(self)
        self.setAcceptRichText(False)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setAccessibleName(translate("Comparison", "Reading pane"))
        self.setPlaceholderText(translate("Comparison", "Go to a paragraph to read it"))

    def show_place(self, sight: Sight | None, place: Place | None) -> None:
        """Show the paragraph at `place`, or nothing."""
        self._wanted = (sight, place) if sight is not None and place is not None else None
        self._written = False
        if self.isVisible():
            self._write()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # Once the pane has the focus: of a focus that comes after a moved caret, Orca does not tell.
        QTimer.singleShot(0, self, self._write_wanted)

    def _write_wanted(self) -> None:
        if self.isVisible() and not self._written:
            self._write()

    def _write(self) -> None:
        self._written = True
        self.clear()
        if self._wanted is not None:
            write(QTextCursor(self.document()), sections(*self._wanted))
        self.moveCursor(QTextCursor.MoveOperation.Start)


def write(cursor: QTextCursor, found: tuple[Section, ...]) -> None:
    """Write `found`, every heading in bold over its text."""
    heading, plain = QTextCharFormat(), QTextCharFormat()
    heading.setFontWeight(700)
    for number, section in enumerate(found):
        if number:
            cursor.insertBlock()
            cursor.insertBlock()
        cursor.insertText(section.heading, heading)
        for line in section.lines:
            cursor.insertBlock()
            cursor.insertText(line, plain)
