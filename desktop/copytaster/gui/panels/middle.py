"""The middle of the window, which shows one of four panels: the start, work under way, an error, or a comparison."""

from __future__ import annotations

from PySide6.QtWidgets import QStackedWidget, QWidget

from copytaster.gui.panels.comparison_panel import ComparisonPanel
from copytaster.gui.panels.state_panels import BusyPanel, StartPanel, TroublePanel
from copytaster.gui.widgets.announcing import announce
from copytaster.gui.widgets.entering import has_keyboard

LEAST = 120
"""The minimum height in pixels."""


class Middle(QStackedWidget):
    """Contains the four panels and shows one of them; the focus given to it goes to that one."""

    def __init__(self, comparison: ComparisonPanel, parent: QWidget | None = None) -> None:
        """Show the start panel at first."""
        super().__init__(parent)
        self.start = StartPanel()
        self.busy = BusyPanel()
        self.trouble = TroublePanel()
        self.comparison = comparison
        self.setMinimumHeight(LEAST)
        for panel in (self.start, self.busy, self.trouble, self.comparison):
            self.addWidget(panel)
        self._show(self.start)

    @property
    def reads(self) -> bool:
        """Tell whether a comparison is shown."""
        return self.currentWidget() is self.comparison

    @property
    def waits(self) -> bool:
        """Tell whether work under way is shown."""
        return self.currentWidget() is self.busy

    def begin(self) -> None:
        """Show how to begin."""
        self._show(self.start)

    def wait(self, what: str) -> None:
        """Show that work is under way, unless a comparison is shown that can be read meanwhile."""
        if not self.reads:
            self.busy.begin(what)
            self._show(self.busy)

    def say(self, title: str, advice: str, *, again: bool) -> None:
        """Show what went wrong."""
        self.trouble.say(title, advice, again=again)
        self._show(self.trouble)
        announce(self.trouble, f"{title} {advice}")

    def read(self) -> None:
        """Show the comparison."""
        self._show(self.comparison)

    def paint_icons(self) -> None:
        """Draw the icons again, after the colours changed."""
        self.start.paint_icons()
        self.trouble.paint_icons()

    def _show(self, panel: QWidget) -> None:
        """Show a panel, and give it the keyboard if the one before had it."""
        if panel is not self.busy:
            self.busy.end()
        had = has_keyboard(self)
        self.setCurrentWidget(panel)
        self.setFocusProxy(panel)
        if had:
            panel.setFocus()
