"""How a person annotates the selected difference and edits the codebook."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Sequence

from PySide6.QtCore import QTimer, Signal
from typing_extensions import override

from copytaster.comparison.walk import Stop
from copytaster.errors import CopytasterError
from copytaster.gui.compare.view import show_annotations
from copytaster.gui.dialogs.codebook_dialog import CodebookDialog
from copytaster.gui.dialogs.note_dialog import NoteDialog
from copytaster.gui.handlers.handler import Commands, Handler
from copytaster.gui.models.kinds import kind_name
from copytaster.gui.models.words import file_names, plural, shortened, thousands, told
from copytaster.gui.reading import Reading
from copytaster.gui.window_parts import WindowParts
from copytaster.project.annotating import Annotate, AnnotationEdit, DescribeCode, RemoveCode, RenameCode
from copytaster.project.annotation import Annotation, Annotations
from copytaster.project.codebook import codebook, given
from copytaster.project.parts import Part
from copytaster.report.turning import exchange
from copytaster.session.annotations import annotate
from copytaster.session.session import Session


class Annotating(Handler):
    """Asks for notes and stores them; shows them wherever the differences are shown.

    `given` carries the codes of a note that was just stored.
    """

    given = Signal(object)

    @override
    def commands(self) -> Commands:
        return {"note": lambda _: self.ask(), "codebook": lambda _: self.show_codebook()}

    def show(self) -> None:
        """Show the annotations of the comparison, and list the loose ones."""
        found, parts = found_in(self._parts), self._parts
        parts.changes.show_annotations(found)
        show_annotations(parts.comparison.view, found)
        fresh = set(found.loose) - set(parts.review.loose_notes.loose)
        parts.review.loose_notes.show_annotations(found.loose, file_names(parts.bridge.session))
        if fresh:
            self.told.emit(
                plural(
                    "Annotating",
                    "A note has lost its change: see the panel of doubtful links.",
                    "%Ln notes have lost their change: see the panel of doubtful links.",
                    len(found.loose),
                )
            )

    def hear(self, parts: frozenset[Part]) -> None:
        """Show the annotations again after a decision that changed them."""
        if Part.ANNOTATIONS in parts:
            self.show()

    def ask(self) -> None:
        """Ask for the note on the selected difference."""
        reading, session, stop = self._parts.bridge.reading, self._parts.bridge.session, self._parts.changes.stop
        if reading is None or session is None or stop is None:
            return
        known = found_in(self._parts).at(stop.change, stop.link)
        codes = [code.name for code in codebook(session.project)]
        dialog = NoteDialog(self._about(reading, stop), known, codes, self._parts.window)

        def keep() -> None:
            if reason := self.keep(reading, stop, dialog.codes, dialog.memo):
                dialog.say(reason)
            else:
                dialog.close_kept()

        dialog.keep_wanted.connect(keep)
        dialog.typed.connect(lambda: self.draft(reading, stop, dialog.codes, dialog.memo))
        dialog.finished.connect(lambda: draft(self._parts.bridge.session, lambda _: None))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def draft(self, reading: Reading, stop: Stop, codes: tuple[str, ...], memo: str) -> None:
        """Store a note that is being typed, so that it survives the end of the program; an emptied one removes none."""
        bridge = self._parts.bridge
        draft(
            bridge.session,
            lambda session: (
                annotate(session, reading.index, stop, codes, memo, bridge.notes.of(session, reading.index))
                if codes or memo
                else None
            ),
        )

    def keep(self, reading: Reading, stop: Stop, codes: tuple[str, ...], memo: str) -> str:
        """Give a difference codes and a memo; if both are empty, its note is removed. Return the reason if refused."""
        bridge = self._parts.bridge
        reason = refusal(
            bridge.session,
            lambda session: annotate(
                session, reading.index, stop, codes, memo, bridge.notes.of(session, reading.index)
            ),
        )
        if not reason:
            words = self.tr("Noted on change {number}.") if codes or memo else self.tr("No note on change {number}.")
            self.told.emit(words.format(number=thousands(stop.number)))
            self.given.emit(codes)
        return reason

    def forget(self, loose: Sequence[Annotation]) -> None:
        """Remove annotations, each as an edit of its own."""
        for one in loose:
            self._parts.bridge.perform(Annotate(one.change, (), ""))

    def show_codebook(self) -> None:
        """Show the codebook, to be edited."""
        bridge, dialog = self._parts.bridge, CodebookDialog(self._parts.window)

        def fill() -> None:
            if bridge.session is not None:
                dialog.show_codes(codebook(bridge.session.project), given(bridge.session.project))

        def attempt(edit: AnnotationEdit) -> None:
            dialog.say(refusal(bridge.session, lambda _: edit))
            QTimer.singleShot(0, dialog, fill)  # the line that was written is still being edited

        dialog.described.connect(lambda name, meaning: attempt(DescribeCode(name, meaning)))
        dialog.keyed.connect(lambda name, meaning, keys: attempt(DescribeCode(name, meaning, keys)))
        dialog.renamed.connect(lambda name, new: attempt(RenameCode(name, new)))
        dialog.removed.connect(lambda name: attempt(RemoveCode(name)))
        dialog.drafted.connect(
            lambda name, meaning: draft(bridge.session, lambda _: DescribeCode(name, meaning) if name else None)
        )
        bridge.news.connect(fill)
        dialog.finished.connect(lambda: bridge.news.disconnect(fill))
        dialog.finished.connect(dialog.deleteLater)
        fill()
        dialog.open()

    def _about(self, reading: Reading, stop: Stop) -> str:
        """Return a line that tells which difference is annotated."""
        words = exchange(shortened(stop.before) if stop.link is None else "", shortened(stop.after))
        kind = kind_name(stop.kind)
        if stop.place.version != stop.version:
            kind = self.tr("{kind} by {version}").format(kind=kind, version=reading.label(stop.version))
        return self.tr("No. {number} · {where}, {kind}: {words}").format(
            number=thousands(stop.number), where=reading.name(stop.place), kind=kind, words=words
        )


def refusal(session: Session | None, edit: Callable[[Session], AnnotationEdit]) -> str:
    """Perform an edit of the session; return the reason if it is refused, empty if it was done."""
    try:
        if session is not None:
            session.perform(edit(session))
    except CopytasterError as error:
        return told(error.sentence)
    return ""


def draft(session: Session | None, edit: Callable[[Session], AnnotationEdit | None]) -> None:
    """Store the edit that is being typed, None once nothing is; why that fails is told when the edit is to be made."""
    with contextlib.suppress(CopytasterError):
        if session is not None:
            session.draft(edit(session))


def found_in(parts: WindowParts) -> Annotations:
    """Return the annotations of the comparison shown."""
    session, reading = parts.bridge.session, parts.bridge.reading
    return Annotations() if session is None or reading is None else parts.bridge.notes.of(session, reading.index)
