"""How the ledgers of the story being read are made: in the worker, after the comparison is shown."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

from copytaster.comparison.account import account
from copytaster.comparison.ledgers import Ledgers
from copytaster.gui.jobs import Job
from copytaster.gui.ledgers.account import Account, account_for, decided
from copytaster.gui.reading import Reading
from copytaster.gui.session_bridge import SessionBridge
from copytaster.progress import Progress
from copytaster.project.parts import Part
from copytaster.session.ledgers import as_decided
from copytaster.session.session import Session


class Made(NamedTuple):
    """The ledgers as the program measured them, and what is shown of them after the person's decisions."""

    measured: Ledgers
    account: Account


class LedgerMaker(QObject):
    """Make the ledgers of every reading of `bridge`; emits `begun`, then `made` with the account or `stopped`."""

    begun = Signal()
    made = Signal(object)
    stopped = Signal()

    def __init__(self, bridge: SessionBridge, parent: QObject | None = None) -> None:
        """Follow the readings of `bridge`."""
        super().__init__(parent)
        self._bridge = bridge
        self._job: Job | None = None
        self._made: Made | None = None
        bridge.comparing.connect(self.drop)
        bridge.reading_changed.connect(self.make)
        bridge.news.connect(self._hear)
        bridge.closed.connect(self.drop)
        bridge.emptied.connect(self.drop)

    def make(self) -> None:
        """Make the ledgers of the story being read."""
        reading, session = self._bridge.reading, self._bridge.session
        self.drop()
        if reading is None or session is None:
            return
        job = self._bridge.background.run(
            self.tr("Making the ledgers…"), lambda progress: work(session, reading, progress)
        )
        self._job = job
        job.succeeded.connect(lambda made: self._take(job, reading, made))
        job.cancelled.connect(lambda: self._stop(job))
        job.ended.connect(lambda: self._forget(job))
        self.begun.emit()

    def drop(self) -> None:
        """Forget the ledgers, and stop the work on new ones, because they are no longer valid."""
        job, self._job, self._made = self._job, None, None
        if job is not None:
            job.cancel()

    def _take(self, job: Job, reading: Reading, made: Made) -> None:
        if job is self._job and reading is self._bridge.reading:
            self._made = made
            self.made.emit(made.account)

    def _hear(self, parts: frozenset[Part]) -> None:
        """Show a decision about the ledgers that a person just made or undid."""
        session, made = self._bridge.session, self._made
        if Part.LEDGERS in parts and session is not None and made is not None:
            ledgers = as_decided(session, self._bridge.key, made.measured)
            self._made = made._replace(account=decided(made.account, ledgers))
            self.made.emit(self._made.account)

    def _stop(self, job: Job) -> None:
        if job is self._job:
            self.stopped.emit()

    def _forget(self, job: Job) -> None:
        if job is self._job:
            self._job = None


def work(session: Session, reading: Reading, progress: Progress) -> Made:
    """Return the ledgers of a reading as measured, and what the panels show of them as decided."""
    measured = account(reading.index, progress=progress)
    return Made(measured, account_for(reading.index, as_decided(session, reading.key, measured)))
