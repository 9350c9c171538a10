"""Labels in the sizes and colours that the panels and dialogs share."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QAbstractScrollArea, QLabel, QPlainTextEdit, QTextEdit, QVBoxLayout

NOTE_MARGIN = 8


def heading(text: str, size: float) -> QLabel:
    """Return a label with a bold heading, `size` times as large as normal text."""
    label = QLabel(text)
    font = label.font()
    font.setPointSizeF(font.pointSizeF() * size)
    font.setBold(True)
    label.setFont(font)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label


def sentence(text: str) -> QLabel:
    """Return a label with wrapped text that can be selected."""
    label = QLabel(text)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label


def described(what: str) -> QLabel:
    """Return an empty label; `what` tells screen readers what its text is about, and does not replace the text."""
    label = QLabel()
    label.setAccessibleDescription(what)
    return label


def note(text: str = "") -> QLabel:
    """Return a label with a dimmed sentence at the top, to be shown where there is nothing else."""
    label = dimmed(sentence(text))
    label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
    label.setMargin(NOTE_MARGIN)
    return label


def over(view: QAbstractScrollArea) -> QLabel:
    """Return a note that lies over the contents of `view`, to be shown while there are none."""
    made = note()
    made.hide()
    column = QVBoxLayout(view.viewport())
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(made)
    return made


def read_only(text: QTextEdit | QPlainTextEdit) -> None:
    """Make a text one that is only read, with a caret that the arrow keys move: screen readers read where it is."""
    text.setReadOnly(True)
    text.setTextInteractionFlags(text.textInteractionFlags() | Qt.TextInteractionFlag.TextSelectableByKeyboard)


def dimmed(label: QLabel) -> QLabel:
    """Return `label` in the colour of secondary text."""
    label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
    return label
