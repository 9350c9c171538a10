"""The dialog for an error in the program itself: an apology, and text to copy for a report."""

from __future__ import annotations

import platform
import traceback

from PySide6.QtCore import qVersion
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QVBoxLayout, QWidget

from copytaster import __version__
from copytaster.gui.widgets.labels import heading, read_only, sentence
from copytaster.gui.widgets.room import begin_at

SIZE = (680, 420)


class CrashDialog(QDialog):
    """Show `report` with a button that copies it."""

    def __init__(self, report: str, parent: QWidget | None = None) -> None:
        """Lay out the apology and the text."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("An error in Copytaster"))
        begin_at(self, *SIZE)
        self.report = report
        text = QPlainTextEdit(report)
        read_only(text)
        text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        text.setAccessibleName(self.tr("What to send with a report"))
        buttons = QDialogButtonBox()
        copy = buttons.addButton(self.tr("C&opy the text"), QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(self.tr("&Go on"), QDialogButtonBox.ButtonRole.AcceptRole)
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.report))
        buttons.accepted.connect(self.accept)
        column = QVBoxLayout(self)
        column.addWidget(heading(self.tr("Something went wrong inside the program"), 1.2))
        column.addWidget(
            sentence(
                self.tr(
                    "Everything you decided is already kept. You can go on, or start the program again. "
                    "If it happens again, please report it with the text below; read it first, it may quote a document."
                )
            )
        )
        column.addWidget(text)
        column.addWidget(buttons)


def crash_report(error: BaseException) -> str:
    """Return the versions and the traceback of `error` as text."""
    lines = traceback.format_exception(error)
    head = f"Copytaster {__version__}, Python {platform.python_version()}, Qt {qVersion()}, {platform.platform()}"
    return f"{head}\n\n{''.join(lines)}"
