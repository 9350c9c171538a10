"""The dialog that names the version and the licences."""

from __future__ import annotations

import re
from importlib.metadata import PackageNotFoundError, distribution
from typing import NamedTuple

from PySide6.QtCore import Qt, qVersion
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from copytaster import __version__
from copytaster.gui.widgets.icons import program_icon
from copytaster.gui.widgets.labels import heading, sentence
from copytaster.gui.widgets.room import begin_at

SIZE = (620, 560)


class Licence(NamedTuple):
    """A part of the program that others wrote, and the licence they gave it."""

    name: str
    licence: str


LICENCES = (
    Licence("PySide6-Essentials", "LGPL-3.0-only"),
    Licence("PyStemmer", "MIT AND BSD-3-Clause"),
    Licence("Noto Sans", "OFL-1.1"),
    Licence("chardet", "0BSD"),
    Licence("diff-match-patch", "Apache-2.0"),
    Licence("lxml", "BSD-3-Clause"),
    Licence("lxml-html-clean", "BSD-3-Clause"),
    Licence("markdown-it-py", "MIT"),
    Licence("numpy", "BSD-3-Clause"),
    Licence("platformdirs", "MIT"),
    Licence("py3langid", "BSD-3-Clause"),
    Licence("pypdfium2", "BSD-3-Clause AND Apache-2.0"),
    Licence("rapidfuzz", "MIT"),
    Licence("regex", "Apache-2.0 AND CNRI-Python"),
    Licence("sentencex", "MIT"),
    Licence("trafilatura", "Apache-2.0"),
    Licence("typing-extensions", "PSF-2.0"),
    Licence("typst", "Apache-2.0"),
)
"""The licences, as the installed distributions declare them; a test compares the list with the dependencies."""


class AboutDialog(QDialog):
    """Name the program, its version, and everything it is built on."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Fill the dialog."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("About Copytaster"))
        begin_at(self, *SIZE)
        picture = QLabel()
        picture.setPixmap(program_icon().pixmap(64, 64))
        picture.setAccessibleName(self.tr("The Copytaster icon"))
        words = QVBoxLayout()
        words.addWidget(heading(f"Copytaster {__version__}", 1.5))
        words.addWidget(
            sentence(self.tr("Compares the versions of a news story. Nothing you open leaves this computer."))
        )
        words.addWidget(sentence(self.tr("Licence: Apache-2.0. Qt {qt}.").format(qt=qVersion())))
        top = QHBoxLayout()
        top.addWidget(picture, alignment=Qt.AlignmentFlag.AlignTop)
        top.addSpacing(8)
        top.addLayout(words, 1)
        table = QTreeWidget()
        table.setAccessibleName(self.tr("Licences of what the program is built on"))
        table.setColumnCount(3)
        table.setHeaderLabels([self.tr("Built on"), self.tr("Version"), self.tr("Licence")])
        table.setRootIsDecorated(False)
        table.setAlternatingRowColors(True)
        table.addTopLevelItems([QTreeWidgetItem([one.name, version(one.name), one.licence]) for one in LICENCES])
        for number in (0, 1):
            table.resizeColumnToContents(number)
        buttons = QDialogButtonBox()
        buttons.addButton(self.tr("&Close"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addLayout(top)
        column.addWidget(table)
        column.addWidget(buttons)


def version(name: str) -> str:
    """Return the installed version of a distribution, empty if there is none of that name."""
    try:
        return re.sub(r"\+.*", "", distribution(name).version)
    except (PackageNotFoundError, ValueError):
        return ""
