"""The current paragraph as plain text with its differences told in words, for screen readers and for selecting."""

from __future__ import annotations

from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit, QWidget

from copytaster.alignment.alignment import Place
from copytaster.gui.models.sections import Section, sections
from copytaster.gui.models.sight import Sight
from copytaster.gui.models.words import translate


class ReadingPane(QTextEdit):
    """Shows a paragraph, its partner and what differs between them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self.setReadOnly(True)
        self.setAcceptRichText(False)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setAccessibleName(translate("Comparison", "Reading pane"))
        self.setPlaceholderText(translate("Comparison", "Go to a paragraph to read it"))

    def show_place(self, sight: Sight | None, place: Place | None) -> None:
        """Show the paragraph at `place`, or nothing."""
        self.clear()
        if sight is not None and place is not None:
            write(QTextCursor(self.document()), sections(sight, place))
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
