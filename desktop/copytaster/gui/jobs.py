"""How long-running work is done in the background: one worker thread, and exactly one outcome per job."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from typing import TypeAlias

from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, Signal
from typing_extensions import override

from copytaster.errors import CopytasterError
from copytaster.garbage import Pause, kept
from copytaster.progress import Cancelled, Progress

Work: TypeAlias = Callable[[Progress], object]

LOG = logging.getLogger(__name__)
PROGRESS_SECONDS = 0.05


class Job(QObject):
    """One piece of work: emits `progressed` now and then, and exactly one outcome, in the window's thread.

    `failed` carries the `CopytasterError`; `broke` the exception of a fault in the program. A result that arrives
    although the job was cancelled is emitted as `late`, before `cancelled`, so that it can be disposed of. `done` tells
    that the outcome was emitted, `left` that the worker is no longer in the job, which may be a moment later.
    """

    succeeded = Signal(object)
    failed = Signal(object)
    broke = Signal(object)
    cancelled = Signal()
    late = Signal(object)
    ended = Signal()
    progressed = Signal(int, int)
    _told = Signal(object)
    _moved = Signal(int, int)

    def __init__(self, name: str, work: Work, parent: QObject | None = None) -> None:
        """Keep `work`, called in the worker with a progress; `name` is a word for the log."""
        super().__init__(parent)
        self.name = name
        self.done = False
        self.left = False
        self._work = work
        self._stopped = False
        self._last = 0.0
        self._told.connect(self._settle, Qt.ConnectionType.QueuedConnection)
        self._moved.connect(self._report, Qt.ConnectionType.QueuedConnection)

    def cancel(self) -> None:
        """Ask the work to stop; it ends as cancelled at its next report, or at once if it has not begun."""
        self._stopped = True

    def run(self) -> None:
        """Do the work; called in the worker thread."""
        try:
            self._progress(0, 0)
            with kept():
                outcome: object = _Done(self._work(self._progress))
        except Cancelled as stopped:
            outcome = stopped
        except Exception as error:  # noqa: BLE001 - the only place: a job's failure must reach the window
            outcome = error
        self._told.emit(outcome)

    def _progress(self, done: int, total: int) -> None:
        if self._stopped:
            raise Cancelled
        now = time.monotonic()
        if total and now - self._last >= PROGRESS_SECONDS:
            self._last = now
            self._moved.emit(done, total)

    def _report(self, done: int, total: int) -> None:
        if not self.done and not self._stopped:
            self.progressed.emit(done, total)

    def _settle(self, outcome: object) -> None:
        self.done = True
        if self._stopped or isinstance(outcome, Cancelled):
            if isinstance(outcome, _Done):
                self.late.emit(outcome.value)
            self.cancelled.emit()
        elif isinstance(outcome, _Done):
            self.succeeded.emit(outcome.value)
        elif isinstance(outcome, CopytasterError):
            self.failed.emit(outcome)
        elif isinstance(outcome, Exception):
            LOG.error("job %s broke", self.name, exc_info=outcome)
            self.broke.emit(outcome)
        self.ended.emit()


class Worker(QObject):
    """The one thread beside the window's: jobs run in it one after another.

    Meanwhile the search for cyclic garbage is paused: it runs in whichever thread happens to make a value, and in the
    worker it would delete objects of Qt in a thread that is not theirs, which can end the program without a word.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        """Make the thread; it starts with the first job."""
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._jobs: list[Job] = []
        self._pause = Pause()

    def start(self, name: str, work: Work) -> Job:
        """Queue `work` and return its job; connect to its outcomes before control returns to the event loop."""
        job = Job(name, work, self)
        self._pause.begin()
        self._jobs.append(job)
        job.ended.connect(self._forget)
        self._pool.start(_Runner(job))
        return job

    def close(self) -> None:
        """Cancel everything and wait for the thread to be done."""
        for job in self._jobs:
            job.cancel()
        self._pool.waitForDone()
        self._pause.end()

    def _forget(self) -> None:
        for job in [job for job in self._jobs if job.done and job.left]:
            self._jobs.remove(job)
            job.deleteLater()
        if all(job.done for job in self._jobs):
            self._pool.waitForDone()  # a moment: what the worker still does after the outcome must not search either
            self._pause.end()


class _Done:
    __slots__ = ("value",)

    def __init__(self, value: object) -> None:
        self.value = value


class _Runner(QRunnable):
    def __init__(self, job: Job) -> None:
        super().__init__()
        self._job = job

    @override
    def run(self) -> None:
        self._job.run()
        self._job.left = True
