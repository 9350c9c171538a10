"""How the window uses the open session: notifications become signals, and slow work is done in the background."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal

from copytaster.alignment.alignment import Place
from copytaster.comparison.walk import Stop
from copytaster.errors import CopytasterError
from copytaster.gui.annotation_cache import AnnotationCache
from copytaster.gui.background import Background
from copytaster.gui.jobs import Job, Work
from copytaster.gui.locating import spot_now, version_now
from copytaster.gui.program import Program
from copytaster.gui.reading import Reading, reading
from copytaster.gui.word_counts import WordCounts
from copytaster.progress import Progress, part
from copytaster.project.anchoring import DocumentKey
from copytaster.project.edits import Edit
from copytaster.project.parts import Part
from copytaster.session.annotations import annotate
from copytaster.session.session import Session
from copytaster.session.state import StoryView

COMPARED = 0.9
"""The share of the time for a story that comparing takes; the rest is deriving what the panels show."""


class SessionBridge(QObject):
    """Holds the open session and the story being read; everything slow is done in the background.

    `choose` says which story of a session just opened is read first; with an empty key it is the largest. `news`
    carries the parts that changed; `emptied` tells that no story is left; `refreshed` what a refresh brought; `refused`
    one sentence about a decision that could not be kept.
    """

    opened = Signal()
    closed = Signal()
    emptied = Signal()
    news = Signal(object)
    comparing = Signal()
    reading_changed = Signal()
    refreshed = Signal(object)
    refused = Signal(object)
    _told = Signal(object)

    def __init__(self, program: Program, background: Background, parent: QObject | None = None) -> None:
        """Start without a session; `program` are the functions of the program."""
        super().__init__(parent)
        self.program = program
        self.background = background
        self.session: Session | None = None
        self.reading: Reading | None = None
        self.key = ""
        self.paths: tuple[Path, ...] = ()
        self.words = WordCounts()
        self.notes = AnnotationCache()
        self.choose: Callable[[Session], str] = lambda _: ""
        self._jobs: list[Job] = []
        self._comparing: Job | None = None
        self._silence: Callable[[], None] | None = None
        self._told.connect(self._hear, Qt.ConnectionType.QueuedConnection)

    def open(self, paths: Sequence[Path]) -> None:
        """Close what is open and open `paths` in the worker."""
        self.close()
        self.paths = tuple(paths)
        words = self.words
        job = self._run(
            self.tr("Reading the documents…"), lambda progress: read(self.program, words, tuple(paths), progress)
        )
        job.succeeded.connect(self._enter)
        job.late.connect(lambda session: session.close())

    def refresh(self) -> None:
        """Read files again that changed on disk."""
        if session := self.session:
            job = self._run(self.tr("Reading what changed…"), lambda progress: self.program.refresh(session, progress))
            job.succeeded.connect(self.refreshed)

    def show(self, key: str) -> None:
        """Compare the story `key` in the worker and make it the one being read."""
        session = self.session
        if session is None or not key:
            return
        self.key = key
        if self._comparing is not None:
            self._comparing.cancel()
        self.comparing.emit()
        self._comparing = self._run(
            self.tr("Comparing the versions…"), lambda progress: read_closely(self.program, session, key, progress)
        )
        self._comparing.succeeded.connect(self._accept)
        self._comparing.ended.connect(self._stay)

    def perform(self, edit: Edit) -> None:
        """Perform a decision at once; if it is refused, emit the reason as one sentence."""
        self._try(lambda session: session.perform(edit))

    def decide(self, make: Callable[..., Edit], *places: Place) -> bool:
        """Perform the edit that `make` returns for the spots of paragraphs of the story shown; tell if it was done."""
        shown = self.reading
        return shown is not None and self._try(
            lambda session: session.perform(make(*(spot_now(session, shown, place) for place in places)))
        )

    def classify(self, make: Callable[[Session, str, int, int], Edit], version: int) -> None:
        """Perform the edit that `make` returns for a version of the story shown and its base."""
        if (shown := self.reading) is not None:
            numbers = (version, shown.index.base)
            self._try(
                lambda session: session.perform(
                    make(session, shown.key, *(version_now(session, shown, number) for number in numbers))
                )
            )

    def annotate(self, shown: Reading, stop: Stop, codes: tuple[str, ...], memo: str) -> bool:
        """Replace the codes and the memo of a difference; tell whether that could be done."""
        return self._try(
            lambda session: session.perform(
                annotate(session, shown.index, stop, codes, memo, self.notes.of(session, shown.index))
            )
        )

    def undo(self) -> bool:
        """Undo the last decision, and tell whether that could be done."""
        return self._try(lambda session: session.undo())

    def redo(self) -> bool:
        """Redo what was undone, and tell whether that could be done."""
        return self._try(lambda session: session.redo())

    def document_key(self, number: int) -> DocumentKey:
        """Return the key of the document `number` of the session. Raises `LookupError` if none is open."""
        if self.session is None:
            raise LookupError(number)
        return self.session.state.keys[number]

    def story(self) -> StoryView | None:
        """Return the story shown, or if there is none yet the one being compared; None if it no longer exists."""
        stories = self.session.state.stories if self.session else ()
        key = self.reading.key if self.reading else self.key
        return next((story for story in stories if story.key == key), None)

    def close(self) -> None:
        """Close the session, or stop opening one; all decisions are already saved, and nothing of it is kept."""
        if self._silence is not None:
            self._silence()
        for job in self._jobs:
            job.cancel()
        if self.session is not None:
            self.session.close()
        self._silence, self._comparing, self.session, self.reading, self.key = None, None, None, None, ""
        self.words, self.notes = WordCounts(), AnnotationCache()
        self.closed.emit()

    def _run(self, what: str, work: Work) -> Job:
        """Do `work` in the worker, and cancel it if the session is closed meanwhile."""
        job = self.background.run(what, work)
        self._jobs.append(job)
        job.ended.connect(lambda: self._jobs.remove(job))
        return job

    def _enter(self, session: Session) -> None:
        self.session = session
        self._silence = session.listen(self._told.emit)
        self.opened.emit()
        if session.state.stories:
            largest = max(session.state.stories, key=lambda story: len(story.documents))
            self.show(self.choose(session) or largest.key)

    def _hear(self, parts: frozenset[Part]) -> None:
        if self.session is None:
            return
        self._follow(self.session)
        self.news.emit(parts)
        if self.reading is not None and not self.session.state.stories:
            self.reading, self.key = None, ""
            self.emptied.emit()

    def _follow(self, session: Session) -> None:
        """Stay at the same story, or the one that now has most of its documents, and compare it if it changed."""
        if session.state.stories and all(story.key != self.key for story in session.state.stories):
            versions = self.reading.comparison.inputs.versions if self.reading else ()
            read = {version.document.identity for version in versions}
            names = [document.identity for document in session.state.documents]
            shared = {
                story.key: len({names[number] for number in story.documents} & read) for story in session.state.stories
            }
            self.key = max(shared, key=lambda key: shared[key])
        reading = self.reading
        if session.state.stories and (
            reading is None or reading.key != self.key or reading.comparison.inputs != session.inputs(self.key)
        ):
            self.show(self.key)  # also if the same documents are shown, but now as another story

    def _accept(self, found: Reading) -> None:
        if self.session is None or found.key != self.key:
            return  # another story was chosen meanwhile
        if self.session.accept(found.key, found.comparison):
            self.reading = found
            self.reading_changed.emit()
        else:
            self._follow(self.session)

    def _stay(self) -> None:
        """Return to the story that is still shown, if any, after a comparison was stopped or failed."""
        if self._comparing is not None and self._comparing.done:
            self.key = self.reading.key if self.reading else ""

    def _try(self, act: Callable[[Session], object]) -> bool:
        if self.session is None:
            return False
        try:
            act(self.session)
        except CopytasterError as error:
            self.refused.emit(error.sentence)
            return False
        return True


def read(program: Program, words: WordCounts, paths: Sequence[Path], progress: Progress) -> Session:
    """Open a session on `paths` and have the words of its documents counted; called in the worker."""
    session = program.open_paths(paths, progress)
    words.of(session.state.documents)
    return session


def read_closely(program: Program, session: Session, key: str, progress: Progress) -> Reading:
    """Compare a story and derive what the window shows of it; called in the worker."""
    return reading(key, program.compare(session, key, part(progress, 0, COMPARED)))


def set_number(key: str) -> int | None:
    """Return the number of the hand-picked set that a story's key refers to, None if it refers to none."""
    kind, _, number = key.partition(":")
    return int(number) if kind == "set" and number.isdigit() else None
