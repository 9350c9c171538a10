"""How a person's notes are compared with those of a second coder, and how these are taken over."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog
from typing_extensions import override

from copytaster.comparison.index import Index
from copytaster.comparison.walk import Stop
from copytaster.gui.dialogs.agreement_dialog import AgreementDialog
from copytaster.gui.handlers.folders import opened_folder
from copytaster.gui.handlers.handler import Commands, Handler
from copytaster.gui.handlers.replacing import with_suffix
from copytaster.gui.handlers.stepping import Stepping
from copytaster.gui.language import report_language
from copytaster.gui.models.words import thousands, translate
from copytaster.gui.window_parts import WindowParts
from copytaster.paths import PROJECT_SUFFIX
from copytaster.project.annotation import Annotations
from copytaster.project.parts import Part
from copytaster.report.agreement import AgreementReport, CodedDifference
from copytaster.session.agreement import in_language
from copytaster.session.annotations import annotations_in
from copytaster.session.coding import Coder, as_seen_by, coding, report
from copytaster.session.reading import ReadFiles
from copytaster.session.session import Session
from copytaster.session.state import State


class Adjudicating(Handler):
    """Compares with another coder in a dialog that stays open beside the window."""

    def __init__(self, parts: WindowParts, stepping: Stepping) -> None:
        """Work in the window of `parts`; `stepping` goes to the differences."""
        super().__init__(parts)
        self._stepping = stepping
        self._other: tuple[Path, Coder] | None = None
        self._seen: tuple[ReadFiles, Index, State, Annotations] | None = None
        self.dialog: AgreementDialog | None = None

    @override
    def commands(self) -> Commands:
        return {"agreement": lambda _: self.ask()}

    def ask(self) -> None:
        """Ask for the other coder's project and compare with it."""
        name, _ = QFileDialog.getOpenFileName(
            self._parts.window,
            self.tr("The other coder's project"),
            str(self._folder()),
            f"{self.tr('Copytaster projects')} (*{PROJECT_SUFFIX})",
        )
        if name:
            self.compare(Path(name))

    def compare(self, path: Path) -> None:
        """Read the other coder's project and show how far both agree about the story shown."""
        bridge = self._parts.bridge
        if (session := bridge.session) is None:
            return
        own = session.project_file
        job = self._parts.background.run(
            self.tr("Reading {name}…").format(name=path.name), lambda _: bridge.program.read_coder(path, own)
        )
        job.succeeded.connect(lambda coder: self._open(session, path, coder))

    def show(self) -> None:
        """Update the agreement, if it is shown at all."""
        if self.dialog is not None and (found := self._report()) is not None:
            self.dialog.show_report(found)

    def hear(self, parts: frozenset[Part]) -> None:
        """Update the agreement after a decision."""
        if not parts.isdisjoint({Part.ANNOTATIONS, Part.DOCUMENTS, Part.STORIES}):
            self.show()

    def close(self) -> None:
        """Close the dialog, which ends the comparison with the other coder."""
        if self.dialog is not None:
            self.dialog.reject()

    def go_to(self, stop: Stop) -> None:
        """Show a difference in the list of changes and in the versions."""
        reading, changes = self._parts.bridge.reading, self._parts.changes
        if reading is None or stop not in reading.stops:
            return  # another comparison is about to be shown
        changes.select(changes.stops.index(stop) if stop in changes.stops else -1)
        self._stepping.choose(stop)

    def take_over(self, unit: CodedDifference) -> None:
        """Replace the person's note on a difference by the other coder's, or remove it if they have none."""
        reading, other = self._parts.bridge.reading, unit.second
        codes, memo = (other.codes, other.memo) if other else ((), "")
        if reading is not None and self._parts.bridge.annotate(reading, unit.stop, codes, memo):
            words = (
                self.tr("Taken over on change {number}.") if other else self.tr("Change {number} no longer has a note.")
            )
            self.told.emit(words.format(number=thousands(unit.stop.number)))

    def ask_file(self) -> None:
        """Ask where to save the agreement, and write it."""
        found = self._report()
        if found is None or self._other is None:
            return
        formats = self._parts.bridge.program.agreement_formats()
        filters = {f"{translate('Formats', one.title)} (*{one.suffix})": one for one in formats}
        name, how = QFileDialog.getSaveFileName(
            self.dialog,
            self.tr("Export the agreement"),
            str(self._folder() / self.tr("agreement.txt")),
            ";;".join(filters),
        )
        known = {one.suffix: one for one in formats}
        wanted = filters.get(how, formats[0]).suffix
        out = with_suffix(self.dialog, Path(name), wanted, known) if name else None
        if out is not None:
            self.write(found, known[out.suffix.lower()].name, out)

    def write(self, found: AgreementReport, format_: str, out: Path) -> None:
        """Write an agreement to `out`."""
        program, session = self._parts.bridge.program, self._parts.bridge.session
        if self._other is None or session is None:
            return
        sources = (self._other[0], *session.state.reading.sources)
        language = report_language(self._parts.settings)
        job = self._parts.background.run(
            self.tr("Exporting {name}…").format(name=out.name),
            lambda _: program.export_agreement(in_language(found, language), format_, out, sources),
        )
        job.succeeded.connect(lambda _: self.told.emit(self.tr("Wrote {name}.").format(name=out.name)))

    def _open(self, session: Session, path: Path, coder: Coder) -> None:
        if session is not self._parts.bridge.session:
            return  # it was closed meanwhile
        self.close()
        self._other = (path, coder)
        dialog = self.dialog = AgreementDialog(coder.names[1], self._parts.window)
        dialog.stop_wanted.connect(self.go_to)
        dialog.taken.connect(self.take_over)
        dialog.narrowed.connect(lambda _: self.show())
        dialog.export_wanted.connect(self.ask_file)
        dialog.finished.connect(self._forget)
        dialog.finished.connect(dialog.deleteLater)
        dialog.addActions([self._parts.actions[name] for name in ("undo", "redo")])  # their keys are the window's alone
        self.show()
        dialog.show()

    def _forget(self) -> None:
        self.dialog, self._other, self._seen = None, None, None

    def _report(self) -> AgreementReport | None:
        """Return how both coded the story shown, None if it no longer exists."""
        bridge = self._parts.bridge
        session, reading, story = bridge.session, bridge.reading, bridge.story()
        if session is None or reading is None or story is None or self._other is None:
            return None
        coder = self._other[1]
        theirs, known = self._seen_by(coder, session, reading.index)
        found = coding(session, story, reading.index, theirs, known)
        return report(session, coder, [found], noted_only=bool(self.dialog and self.dialog.noted_only.isChecked()))

    def _seen_by(self, coder: Coder, session: Session, index: Index) -> tuple[State, Annotations]:
        """Return the other coder's notes in a comparison, from a cache: a person's decisions do not change them."""
        documents = session.state.reading
        if self._seen is None or self._seen[0] is not documents or self._seen[1] is not index:
            theirs = as_seen_by(coder, session)
            self._seen = documents, index, theirs, annotations_in(theirs, index)
        return self._seen[2:]

    def _folder(self) -> Path:
        """Return the folder of the other project, else the open one."""
        return opened_folder(self._parts.bridge.paths) if self._other is None else self._other[0].parent
