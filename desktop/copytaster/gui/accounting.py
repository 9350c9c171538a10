"""How the ledgers of the story being read come to be: made in the worker after the comparison is shown."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from copytaster.comparison.account import account
from copytaster.gui.jobs import Job
from copytaster.gui.ledgers.account import Account, account_for
from copytaster.gui.reading import Reading
from copytaster.gui.session_bridge import SessionBridge
from copytaster.progress import Progress


class Accounting(QObject):
    """Make the ledgers of every reading of `bridge`; `begun`, then `made` with them or `stopped`."""

    begun = Signal()
    made = Signal(object)
    stopped = Signal()

    def __init__(self, bridge: SessionBridge, parent: QObject | None = None) -> None:
        """Follow the readings of `bridge`."""
        super().__init__(parent)
        self._bridge = bridge
        self._job: Job | None = None
        bridge.comparing.connect(self.drop)
        bridge.reading_changed.connect(self.make)
        bridge.closed.connect(self.drop)

    def make(self) -> None:
        """Make the ledgers of the story being read."""
        reading = self._bridge.reading
        self.drop()
        if reading is None:
            return
        job = self._bridge.errands.run(self.tr("Making the ledgers…"), lambda progress: work(reading, progress))
        self._job = job
        job.succeeded.connect(lambda made: self._take(job, reading, made))
        job.cancelled.connect(lambda: self._stop(job))
        job.ended.connect(lambda: self._forget(job))
        self.begun.emit()

    def drop(self) -> None:
        """Stop what is being made: it is of no use any more."""
        job, self._job = self._job, None
        if job is not None:
            job.cancel()

    def _take(self, job: Job, reading: Reading, made: Account) -> None:
        if job is self._job and reading is self._bridge.reading:
            self.made.emit(made)

    def _stop(self, job: Job) -> None:
        if job is self._job:
            self.stopped.emit()

    def _forget(self, job: Job) -> None:
        if job is self._job:
            self._job = None


def work(reading: Reading, progress: Progress) -> Account:
    """Return the ledgers of a reading and what the panels show of them."""
    return account_for(reading.index, account(reading.index, progress))
