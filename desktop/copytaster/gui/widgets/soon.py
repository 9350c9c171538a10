"""A timer for what has to happen soon after something was typed, but not at each key."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

UNSAVED_MILLISECONDS = 250
"""How long what is typed may be only on the screen: a few letters would be lost."""


class Soon(QTimer):
    """A timer that is due soon after the first of several requests, so that going on does not put it off."""

    def __init__(self, parent: QObject) -> None:
        """Wait for the first request."""
        super().__init__(parent, singleShot=True, interval=UNSAVED_MILLISECONDS)

    def request(self) -> None:
        """Be due soon, if that was not requested already."""
        if not self.isActive():
            self.start()
