"""The appearance of the window (colours, text size, what is shown and folded), which is stored in the settings."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QAbstractButton, QApplication, QDockWidget, QWidget
from typing_extensions import override

from copytaster.gui import theme
from copytaster.gui.actions.menus import without_mnemonic
from copytaster.gui.compare.view import ZOOMS
from copytaster.gui.docks import heighten, lower, proportion, tidy, widen
from copytaster.gui.handlers.handler import Commands, Handler, with_state, with_value
from copytaster.gui.models.words import translate
from copytaster.gui.widgets.announcing import announce
from copytaster.gui.window_parts import WindowParts
from copytaster.palette import Palette, Scheme
from copytaster.settings import (
    GO_ON,
    IMPORTANCE,
    LEGEND,
    ONLY_DIFFERENCES,
    OVERVIEW,
    OWN_ORDER,
    THEME,
    THEMES,
    ZOOM,
    Setting,
    Value,
)

USUAL_ZOOM = 100
SWITCHES = {
    "only-differences": ONLY_DIFFERENCES,
    "own-order": OWN_ORDER,
    "by-importance": IMPORTANCE,
    "overview": OVERVIEW,
    "legend": LEGEND,
    "go-on": GO_ON,
}


class Looking(Handler):
    """Applies the settings and changes them.

    `restored` tells that the panels have the sizes that a person left, which are not to be changed.
    """

    def __init__(self, parts: WindowParts, docks: Mapping[str, QDockWidget], forced: str | None = None) -> None:
        """Work in the window of `parts`; `docks` have the ids of their actions; `forced` overrides the colours set."""
        super().__init__(parts)
        self._docks = docks
        self._forced = forced
        self._hidden: list[QDockWidget] = []
        self._fronts: list[QDockWidget] = []
        self.restored = False
        for name, dock in docks.items():
            dock.visibilityChanged.connect(with_state(self._check_dock, name))

    @override
    def commands(self) -> Commands:
        commands: Commands = {
            "larger": lambda _: self._zoom_by(1),
            "smaller": lambda _: self._zoom_by(-1),
            "usual-size": lambda _: self.change(ZOOM, USUAL_ZOOM),
            "full-screen": self._fill_screen,
        }
        switches = {name: with_state(self.change, setting) for name, setting in SWITCHES.items()}
        shown = {name: with_state(self._show_dock, name) for name in self._docks}
        themes = {f"theme-{name}": with_value(partial(self.change, THEME), name) for name in THEMES}
        return commands | switches | shown | themes

    def begin(self) -> None:
        """Apply all settings."""
        self._apply_theme()
        for setting in (ZOOM, *SWITCHES.values()):
            self._apply(setting)

    def change(self, setting: Setting, value: Value) -> None:
        """Change a setting and apply it."""
        self._parts.settings.change(setting, value)
        announce(self._parts.status, told_of(self._parts, setting, value))
        if setting is THEME:
            self._forced = None
        self._apply(setting)
        lines = self._parts.comparison.view.table.lines
        if setting is ONLY_DIFFERENCES and value and len(lines) and not lines.bands:
            reading = self._parts.bridge.reading
            self.told.emit(
                self.tr("There is nothing to compare with, so all rows are shown.")
                if reading is not None and reading.alone
                else self.tr("Something differs in every row, so all of them are shown.")
            )
        if setting is LEGEND and value and not self._parts.comparison.has_room:
            self.told.emit(self.tr("The legend is shown once the window is higher."))

    def look_again(self) -> None:
        """Apply the settings for folding and order to a comparison that was just shown."""
        self._apply(ONLY_DIFFERENCES)
        self._apply(OWN_ORDER)

    def remember_zoom(self, percent: int) -> None:
        """Store a text size that was chosen in the view itself."""
        self._parts.settings.change(ZOOM, percent)

    def system_changed(self) -> None:
        """Follow the system's colours, if the settings say so."""
        if self._theme() == "system":
            self._apply_theme()

    def hide_panels(self) -> None:
        """Hide the panels while nothing is open, and give the keyboard to the middle."""
        self._parts.middle.setFocus()  # before, or Qt gives it to a tab out of sight
        self._hidden = [dock for dock in self._docks.values() if dock in self._hidden or not dock.isHidden()]
        for dock in self._hidden:
            dock.hide()

    def show_story_list(self) -> None:
        """Show the list of documents again, if it was hidden."""
        stories = self._docks["show-stories"]
        if stories in self._hidden:
            self._hidden.remove(stories)
            stories.show()
            self._share_out()

    def show_panels(self) -> None:
        """Show all hidden panels again."""
        hidden, self._hidden = self._hidden, []
        for dock in hidden:
            dock.show()
        if self._docks["show-changes"] in hidden:
            self._docks["show-changes"].raise_()
        if hidden:
            self._share_out()

    def _share_out(self) -> None:
        if not self.restored:
            proportion(self._parts.window, self._docks)
        QTimer.singleShot(0, self, lambda: tidy(self._parts.window, self._docks))  # once they are laid out

    def _apply(self, setting: Setting) -> None:
        settings, comparison = self._parts.settings, self._parts.comparison
        if setting is THEME:
            self._apply_theme()
        elif setting is ZOOM:
            comparison.view.set_zoom(settings.number(ZOOM))
        elif setting is ONLY_DIFFERENCES:
            comparison.view.set_only_differences(settings.flag(setting))
        elif setting is OWN_ORDER:
            comparison.view.set_own_order(settings.flag(setting))
        elif setting is IMPORTANCE:
            self._parts.changes.set_by_importance(settings.flag(setting))
        elif setting is OVERVIEW:
            comparison.overview.setVisible(settings.flag(setting))
        elif setting is LEGEND:
            comparison.set_legend(settings.flag(setting))
        for name, one in SWITCHES.items():
            self._parts.actions.check(name, on=settings.flag(one))

    def _theme(self) -> str:
        return self._forced or self._parts.settings.words(THEME)

    def _apply_theme(self) -> None:
        app = QApplication.instance()
        if not isinstance(app, QApplication):
            return
        name = self._theme()
        colours: Palette = theme.apply(app, theme.system_scheme() if name == "system" else Scheme(name))
        parts = self._parts
        parts.actions.choose("theme", name)
        parts.actions.paint()
        parts.stories.set_colours(colours)
        parts.changes.set_colours(colours)
        parts.comparison.set_colours(colours)
        parts.ledgers.set_colours(colours)
        for panel in (parts.middle, parts.review, parts.status):
            panel.paint_icons()

    def _zoom_by(self, by: int) -> None:
        now = self._parts.settings.number(ZOOM)
        nearest = min(range(len(ZOOMS)), key=lambda number: abs(ZOOMS[number] - now))
        self.change(ZOOM, ZOOMS[max(0, min(len(ZOOMS) - 1, nearest + by))])

    def _fill_screen(self, on: bool) -> None:  # noqa: FBT001 - called with an action's state
        if on:
            self._parts.window.showFullScreen()
        else:
            self._parts.window.showNormal()

    def _show_dock(self, name: str, on: bool) -> None:  # noqa: FBT001 - called with an action's state
        dock = self._docks[name]
        if on:
            dock.show()
            dock.raise_()
            if name == "reading":
                widen(self._parts.window, dock)
            if name == "show-ledgers":
                heighten(self._parts.window, dock)
            self._main_control(name).setFocus()
        else:
            self._hide_dock(dock)

    def _hide_dock(self, dock: QDockWidget) -> None:
        """Hide a panel, and bring the one forward that was in front before it; Qt would take its neighbour."""
        window = self._parts.window
        others = [one for one in window.tabifiedDockWidgets(dock) if one in self._fronts]
        self._parts.middle.setFocus()  # before, or Qt gives the focus to the panel that comes to the front
        lower(window, self._docks)  # before, too: the panel that comes to the front is not painted yet
        dock.hide()
        if others:
            max(others, key=self._fronts.index).raise_()

    def _main_control(self, name: str) -> QWidget:
        """Return the part of a panel that gets the keyboard focus when the panel is shown."""
        parts = self._parts
        lists = {
            "show-stories": parts.stories.tree,
            "show-changes": parts.changes.table,
            "show-review": parts.review.list,
            "show-ledgers": parts.ledgers.first_control(),
        }
        return lists.get(name, self._docks[name].widget())

    def _check_dock(self, name: str, on: bool) -> None:  # noqa: FBT001 - called with a dock's state
        self._parts.actions.check(name, on=on)
        if on:
            dock = self._docks[name]
            self._fronts = [*(other for other in self._fronts if other is not dock), dock]


def told_of(parts: WindowParts, setting: Setting, value: Value) -> str:
    """Return what screen readers are told of a changed setting; empty if they tell of the control that changed it."""
    if QApplication.activeModalWidget() is not None or isinstance(QApplication.focusWidget(), QAbstractButton):
        return ""
    if setting is ZOOM:
        return translate("Looking", "Text size {percent} %", percent=value)
    name = next((name for name, one in SWITCHES.items() if one is setting), None)
    if name is None:
        return ""
    words = without_mnemonic(parts.actions[name].text())
    return translate("Looking", "{name}: on", name=words) if value else translate("Looking", "{name}: off", name=words)
