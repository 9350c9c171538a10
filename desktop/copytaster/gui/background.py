"""The work in the background: what is being done, one job after another, with signals that every panel can follow."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from copytaster.gui.jobs import Job, Work, Worker


class Background(QObject):
    """Runs work; emits `begun` with a sentence, `progressed`, `rested` when no work is left, and what went wrong.

    `trouble` carries one sentence, a `Notice`; `broke` the exception of an error in the program itself.
    """

    begun = Signal(str)
    progressed = Signal(int, int)
    rested = Signal()
    trouble = Signal(object)
    broke = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        """Make the worker."""
        super().__init__(parent)
        self._worker = Worker(self)
        self._job: Job | None = None

    @property
    def working(self) -> bool:
        """Tell whether work is under way."""
        return self._job is not None

    def run(self, what: str, work: Work) -> Job:
        """Do `work`, described by `what`, in the worker; failures are reported here, a result goes to the caller."""
        job = self._worker.start(what, work)
        job.progressed.connect(lambda done, total: self._report(job, done, total))
        job.failed.connect(lambda error: self.trouble.emit(error.sentence))
        job.broke.connect(self.broke)
        job.ended.connect(lambda: self._rest(job))
        self._job = job
        self.begun.emit(what)
        return job

    def cancel(self) -> None:
        """Stop the work under way."""
        if self._job is not None:
            self._job.cancel()

    def close(self) -> None:
        """Cancel everything and wait for the worker."""
        self._worker.close()

    def _report(self, job: Job, done: int, total: int) -> None:
        if job is self._job:
            self.progressed.emit(done, total)

    def _rest(self, job: Job) -> None:
        if job is self._job:
            self._job = None
            self.rested.emit()
