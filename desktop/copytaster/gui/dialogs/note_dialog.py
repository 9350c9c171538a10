"""The dialog in which a person annotates a difference: its codes, and a memo."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QCompleter,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from copytaster.gui.widgets.announcing import announce
from copytaster.gui.widgets.labels import dimmed, sentence
from copytaster.gui.widgets.room import begin_at
from copytaster.gui.widgets.soon import Soon
from copytaster.project.annotation import Annotation
from copytaster.project.codebook import SEPARATORS, split

SIZE = (480, 320)
MEMO_LINES = 5


class CodeCompleter(QCompleter):
    """Complete the code that is being typed, after the codes that are already on the line."""

    @override
    def splitPath(self, path: str) -> list[str]:
        return [parted(path)[1].strip()]

    @override
    def pathFromIndex(self, index: QModelIndex | QPersistentModelIndex) -> str:
        field = self.widget()
        before = parted(field.text())[0] if isinstance(field, QLineEdit) else ""
        return f"{before}{' ' if before else ''}{super().pathFromIndex(index)}"


def parted(line: str) -> tuple[str, str]:
    """Return the finished codes of a line with their separators, and the code that is being typed."""
    at = max(map(line.rfind, SEPARATORS)) + 1
    return line[:at], line[at:]


class NoteDialog(QDialog):
    """Ask for the codes and the memo of the difference `about`; if both are empty, its annotation is removed.

    `keep_wanted` asks to store them. The dialog closes only after `close_kept`, so that nothing that was written is
    lost if they cannot be stored. `typed` tells, a few times a second at most, that there is more to store as a draft.
    Escape, which is easily pressed by mistake, gives up what was typed only the second time.
    """

    keep_wanted = Signal()
    typed = Signal()

    def __init__(
        self, about: str, annotation: Annotation | None, codes: Sequence[str], parent: QWidget | None = None
    ) -> None:
        """Start with the existing annotation, if any; `codes` are those of the codebook."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Note"))
        begin_at(self, *SIZE)
        self.line = QLineEdit(", ".join(annotation.codes) if annotation else "")
        self.line.setAccessibleName(self.tr("Codes"))
        self.line.setPlaceholderText(self.tr("Codes, with commas between them"))
        completer = CodeCompleter(list(codes), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.line.setCompleter(completer)
        self.text = QPlainTextEdit(annotation.memo if annotation else "")
        self.text.setAccessibleName(self.tr("Memo"))
        self.text.setPlaceholderText(self.tr("Your remark on this change"))
        self.text.setTabChangesFocus(True)
        self.text.setMinimumHeight(self.text.fontMetrics().lineSpacing() * MEMO_LINES)
        self.refusal = sentence("")
        self.refusal.setAccessibleDescription(self.tr("Why it was not kept"))
        self.refusal.hide()
        fields = QFormLayout()
        fields.addRow(self.tr("&Codes"), self.line)
        fields.addRow(self.tr("&Memo"), self.text)
        column = QVBoxLayout(self)
        column.addWidget(sentence(about))
        column.addLayout(fields, 1)
        column.addWidget(
            dimmed(sentence(self.tr("Without codes and memo the change has no note. Ctrl+Enter keeps it.")))
        )
        column.addWidget(self.refusal)
        column.addWidget(self._buttons())
        self._given_up: tuple[tuple[str, ...], str] = (self.codes, self.memo)  # what Escape gives up unasked
        self.unsaved = Soon(self)
        self.unsaved.timeout.connect(self.typed)
        self.line.textChanged.connect(self.unsaved.request)
        self.text.textChanged.connect(self.unsaved.request)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self.accept)
        (self.text if annotation and annotation.codes else self.line).setFocus()  # so its codes are not overwritten

    @property
    def codes(self) -> tuple[str, ...]:
        """Return the codes."""
        return split(self.line.text())

    @property
    def memo(self) -> str:
        """Return the memo."""
        return self.text.toPlainText().strip()

    @override
    def accept(self) -> None:
        """Ask to keep the note; it stays open until that is done."""
        self.keep_wanted.emit()

    @override
    def reject(self) -> None:
        """Close, but say first that what was typed would be lost."""
        if (self.codes, self.memo) == self._given_up:
            super().reject()
            return
        self._given_up = self.codes, self.memo
        self.say(self.tr("What you typed is not kept yet. Ctrl+Enter keeps it, and Escape gives it up."))

    def give_up(self) -> None:
        """Close without keeping what was typed."""
        super().reject()

    @override
    def done(self, result: int) -> None:
        """Close; what was typed is kept or given up, and is no draft any more."""
        self.unsaved.stop()
        super().done(result)

    def close_kept(self) -> None:
        """Close, now that the note is kept."""
        super().accept()

    def say(self, refusal: str) -> None:
        """Show why the note could not be kept."""
        self.refusal.setText(refusal)
        self.refusal.show()
        announce(self, refusal)

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox()
        keep = buttons.addButton(self.tr("&Keep"), QDialogButtonBox.ButtonRole.AcceptRole)
        keep.setAccessibleName(self.tr("Keep the note"))
        keep.setDefault(True)
        buttons.addButton(self.tr("C&ancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.give_up)
        return buttons
