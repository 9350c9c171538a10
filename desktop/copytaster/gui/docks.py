"""Where the panels stand around the comparison."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDockWidget, QTabWidget, QTextEdit, QWidget

from copytaster.gui.face import Face

LEFT_WIDTH = 280
BOTTOM_HEIGHT = 190


def docks(face: Face, pane: QTextEdit) -> dict[str, QDockWidget]:
    """Put the panels into docks of the window and return these by the ids of their actions."""
    window = face.window
    pane.setAccessibleName(said("Reading pane"))
    pane.setPlaceholderText(said("Go to a paragraph to read it here with what differs, told in words."))
    made = {
        "show-stories": dock(window, "stories", said("Stories"), face.stories),
        "show-changes": dock(window, "changes", said("Changes"), face.changes),
        "show-review": dock(window, "review", said("Doubtful links"), face.review),
        "reading": dock(window, "reading", said("Reading pane"), pane),
    }
    window.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, made["show-stories"])
    for name in ("show-changes", "show-review", "reading"):
        window.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, made[name])
    window.setTabPosition(Qt.DockWidgetArea.AllDockWidgetAreas, QTabWidget.TabPosition.North)
    window.tabifyDockWidget(made["show-changes"], made["show-review"])
    window.setCorner(Qt.Corner.BottomLeftCorner, Qt.DockWidgetArea.LeftDockWidgetArea)
    made["show-changes"].raise_()
    made["reading"].hide()
    window.resizeDocks([made["show-stories"]], [LEFT_WIDTH], Qt.Orientation.Horizontal)
    window.resizeDocks([made["show-changes"]], [BOTTOM_HEIGHT], Qt.Orientation.Vertical)
    return made


def dock(window: QWidget, name: str, title: str, widget: QWidget) -> QDockWidget:
    """Return a dock with the title `title`; `name` is what the saved layout knows it by."""
    made = QDockWidget(title, window)
    made.setObjectName(name)
    made.setAccessibleName(title)
    made.setWidget(widget)
    made.setTitleBarWidget(QWidget())
    return made


def said(text: str) -> str:
    """Return a title in the person's language."""
    return QCoreApplication.translate("Docks", text)
