"""How a comparison is printed: as a PDF that opens in the person's own viewer."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QDir, QTemporaryDir, QUrl
from PySide6.QtGui import QDesktopServices
from typing_extensions import override

from copytaster.gui.dialogs.export_dialog import usual_paper
from copytaster.gui.handlers.exporting import Exporting
from copytaster.gui.handlers.handler import Commands, Handler
from copytaster.gui.language import report_language
from copytaster.gui.window_parts import WindowParts
from copytaster.report.options import Options, Paper, Section
from copytaster.settings import EXPORT_PAPER, EXPORT_SECTIONS, IMPORTANCE, ONLY_DIFFERENCES, Settings

FORMAT = "pdf"


class Printing(Handler):
    """Writes a PDF to a temporary folder and opens it; the folder is removed when the program is closed."""

    def __init__(self, parts: WindowParts, exporting: Exporting) -> None:
        """Print what the window of `parts` shows; `exporting` writes."""
        super().__init__(parts)
        self._exporting = exporting
        self._folder: QTemporaryDir | None = None

    @override
    def commands(self) -> Commands:
        return {"print": lambda _: self.write()}

    def write(self) -> None:
        """Write the comparison shown as a PDF, with the sections and on the paper of the last export, and open it."""
        if (reading := self._parts.bridge.reading) is None:
            return
        format_ = next((one for one in self._parts.bridge.program.formats() if one.name == FORMAT), None)
        if self._folder is None:
            self._folder = QTemporaryDir(f"{QDir.tempPath()}/copytaster-")
        if format_ is None or not self._folder.isValid():
            self.told.emit(self.tr("There is no room for the pages to be printed. Export them as a PDF instead."))
            return
        options = as_shown(self._parts.settings)
        out = Path(self._folder.filePath(f"{self._exporting.name(reading, options)}{format_.suffix}"))
        self._exporting.write(reading, format_, options, out, self._open)

    def close(self) -> None:
        """Remove the files that were written for printing."""
        self._folder = None

    def _open(self, out: Path) -> None:
        if QDesktopServices.openUrl(QUrl.fromLocalFile(str(out))):
            words = self.tr("{name} goes to your PDF viewer: print it there. If none opens, export it instead.")
            self.told.emit(words.format(name=out.name))
        else:
            self.told.emit(self.tr("No program here opens a PDF. Export it, and print it elsewhere."))


def as_shown(settings: Settings) -> Options:
    """Return the options for printing: the comparison as it is shown, with the last choices for exports."""
    left_out = frozenset(settings.words(EXPORT_SECTIONS).split(","))
    papers = {paper.value: paper for paper in Paper}
    return Options(
        sections=frozenset(section for section in Section if section.value not in left_out),
        only_differences=settings.flag(ONLY_DIFFERENCES),
        paper=papers.get(settings.words(EXPORT_PAPER)) or usual_paper(),
        by_importance=settings.flag(IMPORTANCE),
        language=report_language(settings),
    )
