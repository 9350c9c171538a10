"""How work is done a slice at a time, while the window has nothing else to do."""

from __future__ import annotations

import time
from collections.abc import Iterator

from PySide6.QtCore import QObject, QTimer, Signal

SLICE_SECONDS = 0.006
"""How long a slice may take: two of them and one painting of the view fit into 20 ms."""


class IdleWork(QTimer):
    """Goes through an iterator whose steps are short; `finished` tells that it is at its end."""

    finished = Signal()

    def __init__(self, parent: QObject) -> None:
        """Wait for work."""
        super().__init__(parent)
        self._work: Iterator[None] = iter(())
        self.timeout.connect(self._go_on)

    def begin(self, work: Iterator[None]) -> None:
        """Do `work` from now on, and nothing more of what was being done."""
        self._work = work
        self.start()

    def _go_on(self) -> None:
        end = time.perf_counter() + SLICE_SECONDS
        while time.perf_counter() < end:
            if next(self._work, self) is self:
                self.stop()
                self.finished.emit()
                return
