"""How the panels are placed around the comparison, and how large they are."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDockWidget, QMainWindow, QTabBar, QTabWidget, QToolBar, QWidget

from copytaster.gui.models.words import translate
from copytaster.gui.widgets.few_lines import LOW
from copytaster.gui.window_parts import WindowParts

LEFT_SHARE, NARROWEST, WIDEST = 0.2, 220, 320
BOTTOM_SHARE, LOWEST, HIGHEST = 0.3, 230, 330
LOWEST_IN_LOW = 180
"""The least height of the panels below in a low window, where the versions could not be read beside higher ones."""
SLACK = 3
"""Pixels by which a panel may differ from its share and still count as not resized by a person."""
BELOW = ("show-changes", "show-review", "show-ledgers", "reading")
TABLE_SHARE = 0.42
"""The share of the window's height for panels with tables of sentences."""
READING_SHARE = 0.28
"""The share of the window's width for the reading pane."""
HEIGHTENED = "heightened"
"""The property of a window with the height that its panels below were given for tables, not chosen by a person."""
BEFORE = "before"
"""The property of a window with the height that its panels below had before they were given more for tables."""
NO_FOCUS = Qt.FocusPolicy.NoFocus
MOST, MOST_IN_LOW = 0.56, 0.5
"""The greatest share of the height for the panels below, and in a low window; with more, too little of the versions
could be read."""


def docks(parts: WindowParts) -> dict[str, QDockWidget]:
    """Put the panels into docks of the window, and return the docks by the ids of their actions."""
    window = parts.window
    made = {
        "show-stories": dock(window, "stories", translate("Docks", "Stories"), parts.stories),
        "show-changes": dock(window, "changes", translate("Docks", "Changes"), parts.changes),
        "show-review": dock(window, "review", translate("Docks", "Doubtful links"), parts.review),
        "show-ledgers": dock(window, "ledgers", translate("Docks", "Ledgers"), parts.ledgers),
        "reading": dock(window, "reading", translate("Docks", "Reading pane"), parts.pane),
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
    """Return the width of the list at the left and the height of the panels below, for a window of this size."""
    width = min(WIDEST, max(NARROWEST, round(size.width() * LEFT_SHARE)))
    least = LOWEST_IN_LOW if size.height() < LOW else LOWEST
    return width, min(HIGHEST, max(least, round(size.height() * BOTTOM_SHARE)))


def keep_proportion(window: QMainWindow, docks: Mapping[str, QDockWidget], before: QSize) -> None:
    """Resize the panels with the window, which had the size `before`, unless a person resized them."""
    (width, height), (wide, high) = shares(before), shares(window.size())
    stories = docks["show-stories"]
    if stories.isVisible():
        window.resizeDocks([stories], [grown(stories.width(), width, wide)], Qt.Orientation.Horizontal)
    below = panel_below(docks)
    if below is not None:
        now, tables = height_below(window, below), int(window.property(HEIGHTENED) or 0)
        shrinks = window.height() < before.height()
        if tables and (abs(now - tables) <= SLACK or (shrinks and now < tables)):
            window.setProperty(BEFORE, grown(int(window.property(BEFORE)), height, high))
            height, high = tables, round(window.height() * TABLE_SHARE)
            window.setProperty(HEIGHTENED, high)
        size = min(grown(now, height, high), most_below(window))
        window.resizeDocks([below], [size], Qt.Orientation.Vertical)


def tidy(window: QMainWindow, docks: Mapping[str, QDockWidget]) -> None:
    """Name the tab bar below, which Qt itself makes, and shrink panels that leave too little room for the versions."""
    for bar in window.findChildren(QTabBar):
        if bar.parent() is window:
            bar.setAccessibleName(translate("Docks", "Panels"))
    below, most = panel_below(docks), most_below(window)
    if below is not None and height_below(window, below) > most:
        window.resizeDocks([below], [most], Qt.Orientation.Vertical)


def most_below(window: QMainWindow) -> int:
    """Return the greatest height of the panels below, computed without the menus, the tool bar and the status line."""
    bars = (window.menuBar(), window.statusBar(), *window.findChildren(QToolBar))
    share = MOST_IN_LOW if window.height() < LOW else MOST
    return round((window.height() - sum(bar.height() for bar in bars if bar.isVisible())) * share)


def panel_below(docks: Mapping[str, QDockWidget]) -> QDockWidget | None:
    """Return the visible panel below, None if there is none."""
    return next((docks[name] for name in BELOW if not docks[name].visibleRegion().isEmpty()), None)


@contextmanager
def without_hidden(docks: Mapping[str, QDockWidget]) -> Iterator[None]:
    """Let nothing in the panels behind other tabs take the focus while the Tab key looks for the next control.

    Qt takes them for visible. A list that gets the focus makes its first line the current one, and the versions would
    be scrolled to that. Were the panels disabled instead, screen readers would be told of hundreds of controls at each
    press of the key.
    """
    hidden = [one for one in docks.values() if one.isVisible() and one.visibleRegion().isEmpty()]
    controls = [control for panel in hidden for control in panel.findChildren(QWidget)]
    policies = [(control, policy) for control in controls if (policy := control.focusPolicy()) != NO_FOCUS]
    for control, _ in policies:
        control.setFocusPolicy(NO_FOCUS)
    try:
        yield
    finally:
        for control, policy in policies:  # the outer ones first: a control passes its own on to its focus proxy
            control.setFocusPolicy(policy)


def height_below(window: QMainWindow, panel: QDockWidget) -> int:
    """Return the height of a panel below, including the tab bar."""
    tabs = (bar.height() for bar in window.findChildren(QTabBar) if bar.parent() is window and bar.isVisible())
    return panel.height() + sum(tabs)


def grown(now: int, before: int, after: int) -> int:
    """Return the new size of a panel of the size `now` whose share of the window was `before` and is `after`.

    A panel that a person made larger keeps its size; one that is smaller than its share does not grow if the window
    shrinks.
    """
    if after < before:
        return min(now, after) if now <= before + SLACK else now
    return after if abs(now - before) <= SLACK else now


def heighten(window: QMainWindow, dock: QDockWidget) -> None:
    """Give a panel below the height that tables need, unless it is already higher."""
    height = round(window.height() * TABLE_SHARE)
    if dock.height() < height:
        if not window.property(HEIGHTENED):  # otherwise the panel was given more for another table
            window.setProperty(BEFORE, height_below(window, dock))
        window.resizeDocks([dock], [height], Qt.Orientation.Vertical)
        window.setProperty(HEIGHTENED, height)


def lower(window: QMainWindow, docks: Mapping[str, QDockWidget]) -> None:
    """Give the panels below the height again that they had before tables needed more, unless a person resized them."""
    below, tables = panel_below(docks), int(window.property(HEIGHTENED) or 0)
    if below is not None and tables and abs(height_below(window, below) - tables) <= SLACK:
        window.resizeDocks([below], [int(window.property(BEFORE))], Qt.Orientation.Vertical)
    window.setProperty(HEIGHTENED, 0)


def widen(window: QMainWindow, dock: QDockWidget) -> None:
    """Give a panel beside others the width that the reading pane needs, unless it is already wider."""
    width = round(window.width() * READING_SHARE)
    if dock.width() < width:
        window.resizeDocks([dock], [width], Qt.Orientation.Horizontal)


def dock(window: QWidget, name: str, title: str, widget: QWidget) -> QDockWidget:
    """Return a dock with the title `title`; `name` is its name in the saved layout."""
    made = QDockWidget(title, window)
    made.setObjectName(name)
    made.setAccessibleName(title)
    made.setWidget(widget)
    made.setTitleBarWidget(QWidget())
    return made
