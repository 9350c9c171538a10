"""How a comparison is exported, and how copies of the project and pictures are saved."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QMessageBox
from typing_extensions import override

from copytaster.gui.dialogs.export_dialog import PRINTED, Chosen, ExportDialog
from copytaster.gui.handlers.every_story import comparable, file_stem, places_for, write_every
from copytaster.gui.handlers.folders import opened_folder
from copytaster.gui.handlers.handler import Commands, Handler
from copytaster.gui.handlers.replacing import agrees, with_suffix
from copytaster.gui.language import report_language, spoken
from copytaster.gui.models.opened import is_sample
from copytaster.gui.models.tips import plain
from copytaster.gui.models.words import plural, translate
from copytaster.gui.program import Format, Order
from copytaster.gui.reading import Reading
from copytaster.gui.widgets.picture import as_png
from copytaster.gui.window_parts import WindowParts
from copytaster.palette import LIGHT
from copytaster.paths import PROJECT_SUFFIX, is_folder, is_there
from copytaster.report.options import Options
from copytaster.report.pictures import Picture
from copytaster.session.annotations import with_annotations
from copytaster.session.ledgers import with_decisions
from copytaster.settings import EXPORT_FORMAT, EXPORT_LANGUAGE, EXPORT_PAPER, EXPORT_SECTIONS, IMPORTANCE


class Exporting(Handler):
    """Asks for the format and the file, and writes in the worker."""

    def __init__(self, parts: WindowParts) -> None:
        """Work in the window of `parts`."""
        super().__init__(parts)
        self._last: Path | None = None

    @override
    def commands(self) -> Commands:
        return {
            "export": lambda _: self.ask(),
            "save-copy": lambda _: self.ask_copy(),
            "save-blind-copy": lambda _: self.ask_copy(blind=True),
        }

    def ask(self) -> None:
        """Ask how the comparison shown is to be exported, with the last choices as defaults."""
        reading, settings = self._parts.bridge.reading, self._parts.settings
        if reading is None:
            return
        formats = self._parts.bridge.program.formats()
        chosen = Chosen(
            settings.words(EXPORT_FORMAT),
            settings.words(EXPORT_SECTIONS),
            settings.words(EXPORT_PAPER),
            settings.flag(IMPORTANCE),
            report_language(settings),
        )
        session = self._parts.bridge.session
        stories = len(comparable(session)) if session is not None else 1
        dialog = ExportDialog(reading, formats, chosen, self._parts.window, stories=stories)
        dialog.accepted.connect(lambda: self._ask_file(reading, dialog))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def write(
        self,
        reading: Reading,
        format_: Format,
        options: Options,
        out: Path,
        done: Callable[[Path], None] | None = None,
    ) -> None:
        """Write a comparison to `out`, then call `done` with it or, without `done`, tell that it is written."""
        program, session = self._parts.bridge.program, self._parts.bridge.session
        if session is None:
            return
        if any(story.key == reading.key for story in session.state.stories):
            options = with_decisions(session, reading.key, options)
        options = with_annotations(session, reading.index, options)
        order = Order(format_.name, out, session.state.unread, options, session.state.reading.sources)
        job = self._parts.background.run(
            self.tr("Exporting {name}…").format(name=out.name),
            lambda progress: program.export(reading.comparison, order, progress),
        )
        job.cancelled.connect(lambda: self.told.emit(self.tr("{name} was not written.").format(name=out.name)))
        job.succeeded.connect(lambda _: (done or self._say_done)(out))

    def write_every(self, format_: Format, options: Options, folder: Path) -> None:
        """Write every story with at least two documents to a file of its own in `folder`."""
        bridge = self._parts.bridge
        if (session := bridge.session) is None:
            return
        outs = places_for(comparable(session), folder, format_.suffix, self.tr("comparison"))
        there = sum(map(is_there, outs.values()))
        words = plural(
            "Exporting",
            "1 of the files already exists. Replace it?",
            "%Ln of the files already exist. Replace them?",
            there,
        )
        if there and not agrees(self._parts.window, words):
            return
        order = Order(format_.name, folder, session.state.unread, options, session.state.reading.sources)
        job = self._parts.background.run(
            self.tr("Exporting all stories…"),
            lambda progress: write_every(bridge.program, session, order, outs, progress),
        )
        job.cancelled.connect(lambda: self.told.emit(self.tr("Not all reports were written.")))
        job.succeeded.connect(
            lambda _: self._say_written(
                plural("Exporting", "1 report is written.", "%Ln reports are written.", len(outs)), folder, ()
            )
        )

    def ask_copy(self, *, blind: bool = False) -> None:
        """Ask where to save a copy of the project, without notes if it is for a second coder, and write it."""
        session = self._parts.bridge.session
        if session is None:
            return
        title = self.tr("Save a copy for a second coder") if blind else self.tr("Save a copy of the project")
        stem = f"{opened_folder(self._parts.bridge.paths).name}{self.tr('-second-coder') if blind else ''}"
        name, _ = QFileDialog.getSaveFileName(
            self._parts.window,
            title,
            str(self._folder() / f"{stem}{PROJECT_SUFFIX}"),
            f"{self.tr('Copytaster projects')} (*{PROJECT_SUFFIX})",
        )
        out = with_suffix(self._parts.window, Path(name), PROJECT_SUFFIX, {PROJECT_SUFFIX}) if name else None
        if out is not None:
            job = self._parts.background.run(self.tr("Saving the copy…"), lambda _: session.save_copy(out, blind=blind))
            words = self.tr("Saved {name}, without your notes.") if blind else self.tr("Saved {name}.")
            job.succeeded.connect(lambda _: self.told.emit(words.format(name=out.name)))

    def ask_picture(self, picture: Picture, name: str) -> None:
        """Ask where to save a picture of the comparison shown, and write it as SVG or PNG."""
        if (reading := self._parts.bridge.reading) is None:
            return
        filters = {self.tr("SVG, scalable (*.svg)"): ".svg", self.tr("PNG, in pixels (*.png)"): ".png"}
        chosen, how = QFileDialog.getSaveFileName(
            self._parts.window,
            self.tr("Save the picture"),
            str(self._folder() / f"{self.name(reading, Options())}-{name}.svg"),
            ";;".join(filters),
        )
        if chosen:
            out = with_suffix(self._parts.window, Path(chosen), filters.get(how, ".svg"), set(filters.values()))
            if out is not None:
                self.write_picture(picture, out)

    def write_picture(self, picture: Picture, out: Path) -> None:
        """Write a picture to `out`: as PNG if it has that suffix, else as SVG."""
        bridge = self._parts.bridge
        sources = bridge.session.state.reading.sources if bridge.session is not None else ()
        colours, font = LIGHT, self._parts.window.font()
        pixels = as_png(picture, colours, font) if out.suffix.lower() == ".png" else None
        job = self._parts.background.run(
            self.tr("Saving {name}…").format(name=out.name),
            lambda _: bridge.program.save_picture(picture, out, pixels, sources),
        )
        job.succeeded.connect(lambda _: self.told.emit(self.tr("Wrote {name}.").format(name=out.name)))

    def _ask_file(self, reading: Reading, dialog: ExportDialog) -> None:
        """Ask where to write `reading`; meanwhile another story may be shown, of whose comparison nobody spoke."""
        format_, options, left_out = dialog.format, dialog.options, dialog.left_out
        self._parts.settings.change(EXPORT_FORMAT, format_.name)
        self._parts.settings.change(EXPORT_SECTIONS, left_out)
        if format_.name in PRINTED:
            self._parts.settings.change(EXPORT_PAPER, options.paper.value)
        if format_.worded:
            self._parts.settings.change(EXPORT_LANGUAGE, "" if options.language == spoken() else options.language)
        if dialog.every:
            folder = QFileDialog.getExistingDirectory(
                self._parts.window, self.tr("Export all stories into a folder"), str(self._folder())
            )
            if folder:
                self._last = Path(folder)
                self.write_every(format_, options, self._last)
            return
        name, _ = QFileDialog.getSaveFileName(
            self._parts.window,
            self.tr("Export"),
            str(self._folder() / f"{self.name(reading, options)}{format_.suffix}"),
            f"{translate('Formats', format_.title)} (*{format_.suffix})",
        )
        chosen = Path(name)
        known = {chosen.suffix.lower()} if chosen.suffix[1:].isalpha() else {format_.suffix}
        format_ = next((one for one in self._parts.bridge.program.formats() if {one.suffix} == known), format_)
        out = with_suffix(self._parts.window, chosen, format_.suffix, known) if name else None
        if out is not None:
            self._last = out.parent
            self.write(reading, format_, options, out)

    def _say_done(self, out: Path) -> None:
        ways = ((self.tr("&Open"), out),)
        self._say_written(self.tr("{name} has been written.").format(name=out.name), out.parent, ways)
        self.told.emit(self.tr("Wrote {name}.").format(name=out.name))

    def _say_written(self, words: str, folder: Path, ways: Sequence[tuple[str, Path]]) -> None:
        """Tell what was written into `folder`, and offer to open the folder and what the `ways` lead to."""
        box = QMessageBox(QMessageBox.Icon.Information, self.tr("Export"), "", parent=self._parts.window)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(words)
        box.setInformativeText(plain(str(folder)))
        for way, path in (*ways, (self.tr("Open the &folder"), folder)):
            button = box.addButton(way, QMessageBox.ButtonRole.ActionRole)
            button.clicked.connect(lambda _=False, path=path: QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))))
        box.setDefaultButton(box.addButton(self.tr("&Close"), QMessageBox.ButtonRole.RejectRole))
        box.finished.connect(box.deleteLater)
        box.open()

    def _folder(self) -> Path:
        """Return the folder of the last report, else the open one; for the sample, the person's home folder."""
        if self._last is not None and is_folder(self._last):
            return self._last
        opened = opened_folder(self._parts.bridge.paths)
        return Path.home() if is_sample(opened) else opened

    def name(self, reading: Reading, options: Options) -> str:
        """Return the file name, without suffix, for the report of a comparison."""
        base = reading.comparison.inputs.versions[reading.index.base].document
        return file_stem(options.title or base.title or "", self.tr("comparison"))
