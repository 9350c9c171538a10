"""How a test waits until a window has nothing left to do."""

from PySide6.QtWidgets import QApplication

from copytaster.gui.app import finish


def rest(window):
    """Let everything happen that an action set going."""
    QApplication.processEvents()
    finish(window)
    QApplication.processEvents()
