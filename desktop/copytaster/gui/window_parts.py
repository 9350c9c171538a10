"""All parts of the window as one value, which is passed to the modules in `handlers`."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtWidgets import QMainWindow

from copytaster.gui.actions.menus import Actions
from copytaster.gui.background import Background
from copytaster.gui.compare.reading_pane import ReadingPane
from copytaster.gui.panels.changes_panel import ChangesPanel
from copytaster.gui.panels.comparison_panel import ComparisonPanel
from copytaster.gui.panels.ledgers_panel import LedgersPanel
from copytaster.gui.panels.middle import Middle
from copytaster.gui.panels.review_panel import ReviewPanel
from copytaster.gui.panels.status_line import StatusLine
from copytaster.gui.panels.stories_panel import StoriesPanel
from copytaster.gui.session_bridge import SessionBridge
from copytaster.settings import Settings


@dataclass(frozen=True, slots=True, eq=False)
class WindowParts:
    """The parts of one window."""

    window: QMainWindow
    settings: Settings
    actions: Actions
    background: Background
    bridge: SessionBridge
    middle: Middle
    stories: StoriesPanel
    comparison: ComparisonPanel
    changes: ChangesPanel
    review: ReviewPanel
    ledgers: LedgersPanel
    pane: ReadingPane
    status: StatusLine
