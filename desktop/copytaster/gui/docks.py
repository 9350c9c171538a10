"""Where the panels stand around the comparison."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDockWidget, QMainWindow, QTabBar, QTabWidget, QTextEdit, QToolBar, QWidget

from copytaster.gui.face import Face
from copytaster.gui.models.words import translate

LEFT_SHARE, NARROWEST, WIDEST = 0.2, 220, 320
BOTTOM_SHARE, LOWEST, HIGHEST = 0.3, 230, 330
SLACK = 3
"""Pixels by which a panel may miss its share and still have been left as it was."""
BELOW = ("show-changes", "show-review", "show-ledgers", "reading")
TABLE_SHARE = 0.42
"""The share of the window's height for tables whose cells are sentences."""
READING_SHARE = 0.28
"""The share of the window's width for a paragraph as plain text."""
HEIGHTENED = "heightened"
"""The property of a window that holds how high its panels below were made for tables; a person did not choose it."""
MOST = 0.56
"""The share of the room for both above which the panels below would leave too little of the versions to be read."""


def docks(face: Face, pane: QTextEdit) -> dict[str, QDockWidget]:
    """Put the panels into docks of the window and return these by the ids of their actions."""
    window = face.window
    made = {
        "show-stories": dock(window, "stories", translate("Docks", "Stories"), face.stories),
        "show-changes": dock(window, "changes", translate("Docks", "Changes"), face.changes),
        "show-review": dock(window, "review", translate("Docks", "Doubtful links"), face.review),
        "show-ledgers": dock(window, "ledgers", translate("Docks", "Ledgers"), face.ledgers),
        "reading": dock(window, "reading", translate("Docks", "Reading pane"), pane),
    }
    window.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, made["show-stories"])
    for name in BELOW:
        window.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, made[name])
    window.setTabPosition(Qt.DockWidgetArea.AllDockWidgetAreas, QTabWidget.TabPosition.North)
    window.tabifyDockWidget(made["show-changes"], made["show-review"])
    window.tabifyDockWidget(made["show-review"], made["show-ledgers"])
    window.setCorner(Qt.Corner.BottomLeftCorner, Qt.DockWidgetArea.LeftDockWidgetArea)
    made["show-changes"].raise_()
    made["reading"].hide()
    window.setAnimated(False)
    return made


def proportion(window: QMainWindow, docks: Mapping[str, QDockWidget]) -> None:
    """Give the list at the left and the panels below their share of the window."""
    width, height = shares(window.size())
    window.resizeDocks([docks["show-stories"]], [width], Qt.Orientation.Horizontal)
    window.resizeDocks([docks["show-changes"]], [height], Qt.Orientation.Vertical)


def shares(size: QSize) -> tuple[int, int]:
    """Return how wide the list at the left and how high the panels below are in a window of a size."""
    width = min(WIDEST, max(NARROWEST, round(size.width() * LEFT_SHARE)))
    return width, min(HIGHEST, max(LOWEST, round(size.height() * BOTTOM_SHARE)))


def keep_proportion(window: QMainWindow, docks: Mapping[str, QDockWidget], before: QSize) -> None:
    """Let the panels grow and shrink with a window that had the size `before`, unless a person gave them another."""
    (width, height), (wide, high) = shares(before), shares(window.size())
    stories = docks["show-stories"]
    if stories.isVisible():
        window.resizeDocks([stories], [grown(stories.width(), width, wide)], Qt.Orientation.Horizontal)
    below = panel_below(docks)
    if below is not None:
        now, tables = height_below(window, below), int(window.property(HEIGHTENED) or 0)
        shrinks = window.height() < before.height()
        if tables and (abs(now - tables) <= SLACK or (shrinks and now < tables)):
            height, high = tables, round(window.height() * TABLE_SHARE)
            window.setProperty(HEIGHTENED, high)
        size = min(grown(now, height, high), most_below(window))
        window.resizeDocks([below], [size], Qt.Orientation.Vertical)


def tidy(window: QMainWindow, docks: Mapping[str, QDockWidget]) -> None:
    """Name the tabs below, which Qt makes itself, and make the panels lower that leave too little of the versions."""
    for bar in window.findChildren(QTabBar):
        if bar.parent() is window:
            bar.setAccessibleName(translate("Docks", "Panels"))
    below, most = panel_below(docks), most_below(window)
    if below is not None and height_below(window, below) > most:
        window.resizeDocks([below], [most], Qt.Orientation.Vertical)


def most_below(window: QMainWindow) -> int:
    """Return how high the panels below are at most: menus, tools and the status line take nothing from the versions."""
    bars = (window.menuBar(), window.statusBar(), *window.findChildren(QToolBar))
    return round((window.height() - sum(bar.height() for bar in bars if bar.isVisible())) * MOST)


def panel_below(docks: Mapping[str, QDockWidget]) -> QDockWidget | None:
    """Return the panel below that is seen, or None where there is none."""
    return next((docks[name] for name in BELOW if not docks[name].visibleRegion().isEmpty()), None)


def height_below(window: QMainWindow, panel: QDockWidget) -> int:
    """Return how high a panel below is with the tabs of all of them."""
    tabs = (bar.height() for bar in window.findChildren(QTabBar) if bar.parent() is window and bar.isVisible())
    return panel.height() + sum(tabs)


def grown(now: int, before: int, after: int) -> int:
    """Return the size of a panel of the size `now` whose share was `before` and is `after`.

    What a person made larger stays; what a smaller window squeezed already becomes no larger by it.
    """
    if after < before:
        return min(now, after) if now <= before + SLACK else now
    return after if abs(now - before) <= SLACK else now


def heighten(window: QMainWindow, dock: QDockWidget) -> None:
    """Give a panel below the height that its tables need, unless it has more already."""
    height = round(window.height() * TABLE_SHARE)
    if dock.height() < height:
        window.resizeDocks([dock], [height], Qt.Orientation.Vertical)
        window.setProperty(HEIGHTENED, height)


def widen(window: QMainWindow, dock: QDockWidget) -> None:
    """Give a panel beside others the width that a paragraph needs to be read, unless it has more already."""
    width = round(window.width() * READING_SHARE)
    if dock.width() < width:
        window.resizeDocks([dock], [width], Qt.Orientation.Horizontal)


def dock(window: QWidget, name: str, title: str, widget: QWidget) -> QDockWidget:
    """Return a dock with the title `title`; `name` is what the saved layout knows it by."""
    made = QDockWidget(title, window)
    made.setObjectName(name)
    made.setAccessibleName(title)
    made.setWidget(widget)
    made.setTitleBarWidget(QWidget())
    return made
