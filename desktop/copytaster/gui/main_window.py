"""The main window: its parts, and the connections between them, one line for each."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QByteArray, QEvent
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QMainWindow, QWidget
from typing_extensions import override

from copytaster.gui.actions.menus import Actions
from copytaster.gui.background import Background
from copytaster.gui.compare.reading_pane import ReadingPane
from copytaster.gui.docks import docks, keep_proportion, without_hidden
from copytaster.gui.handlers.adjudicating import Adjudicating
from copytaster.gui.handlers.annotating import Annotating
from copytaster.gui.handlers.coding import Coding
from copytaster.gui.handlers.consulting import Consulting
from copytaster.gui.handlers.deciding import Deciding
from copytaster.gui.handlers.enabling import met
from copytaster.gui.handlers.exporting import Exporting
from copytaster.gui.handlers.finding import Finding
from copytaster.gui.handlers.handler import Commands, Handler
from copytaster.gui.handlers.helping import Helping
from copytaster.gui.handlers.looking import Looking
from copytaster.gui.handlers.opening import Opening, local_paths
from copytaster.gui.handlers.pairing import Pairing
from copytaster.gui.handlers.printing import Printing
from copytaster.gui.handlers.returning import Returning
from copytaster.gui.handlers.showing import Showing
from copytaster.gui.handlers.sorting import Sorting
from copytaster.gui.handlers.stepping import Stepping
from copytaster.gui.handlers.turning import Turning
from copytaster.gui.ledger_maker import LedgerMaker
from copytaster.gui.panels.changes_panel import ChangesPanel
from copytaster.gui.panels.comparison_panel import ComparisonPanel
from copytaster.gui.panels.ledgers_panel import LedgersPanel
from copytaster.gui.panels.middle import Middle
from copytaster.gui.panels.review_panel import ReviewPanel
from copytaster.gui.panels.status_line import StatusLine
from copytaster.gui.panels.stories_panel import StoriesPanel
from copytaster.gui.program import Program
from copytaster.gui.session_bridge import SessionBridge
from copytaster.gui.widgets.entering import entered
from copytaster.gui.widgets.icons import program_icon
from copytaster.gui.widgets.menu_key import menu_asked
from copytaster.gui.window_parts import WindowParts
from copytaster.settings import GEOMETRY, LAYOUT, Settings

SIZE = (1400, 900)
MOST_UNSEEN = 20
"""How many controls out of sight, such as the tabs of panels that are hidden, the Tab key skips before it gives up."""


class MainWindow(QMainWindow):
    """One window on one session."""

    def __init__(self, program: Program, settings: Settings, theme: str | None = None) -> None:
        """Make the window; `theme` overrides the colours in the settings while it is open."""
        super().__init__()
        self.setWindowIcon(program_icon())
        self.setAcceptDrops(True)
        self.resize(*SIZE)
        self.parts = self._make_parts(program, settings)
        self.setCentralWidget(self.parts.middle)
        self.setStatusBar(self.parts.status)
        self.docks = docks(self.parts)
        self.opening = Opening(self.parts)
        self.stepping = Stepping(self.parts)
        self.sorting = Sorting(self.parts)
        self.deciding = Deciding(self.parts, self.stepping)
        self.pairing = Pairing(self.parts, self.deciding, self.stepping)
        self.turning = Turning(self.parts, self.stepping)
        self.annotating = Annotating(self.parts)
        self.adjudicating = Adjudicating(self.parts, self.stepping)
        self.coding = Coding(self.parts, self.stepping, self.annotating.ask)
        self.finding = Finding(self.parts)
        self.exporting = Exporting(self.parts)
        self.printing = Printing(self.parts, self.exporting)
        self.helping = Helping(self.parts)
        self.showing = Showing(self.parts)
        self.consulting = Consulting(self.parts, self.docks)
        self.looking = Looking(self.parts, self.docks, theme)
        self.returning = Returning(self.parts, self.docks, self.stepping)
        self._commands = self._wire_handlers()
        self._wire_session()
        self.ledger_maker = LedgerMaker(self.parts.bridge, self)  # hears of a reading after it is shown
        self._wire_panels()
        self._wire_view()
        self.looking.begin()
        self.looking.hide_panels()
        self.opening.show_recent()
        self._enable()

    def restore(self) -> None:
        """Restore the last position of the window, and record the place that the person is at from now on."""
        self.returning.begin()
        self.looking.restored = bool(self.parts.settings.words(LAYOUT))
        self.looking.show_panels()
        for setting, put in ((GEOMETRY, self.restoreGeometry), (LAYOUT, self.restoreState)):
            if words := self.parts.settings.words(setting):
                put(QByteArray.fromBase64(QByteArray(words.encode())))
        self.looking.hide_panels()

    def open(self, paths: Sequence[Path]) -> None:
        """Open folders and files."""
        self.opening.open(paths)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if local_paths(event.mimeData()):
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        self.opening.open_dropped(event.mimeData())
        event.acceptProposedAction()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        settings = self.parts.settings
        self.returning.keep_front()
        settings.change(GEOMETRY, bytes(self.saveGeometry().toBase64().data()).decode())
        self.looking.show_panels()
        settings.change(LAYOUT, bytes(self.saveState().toBase64().data()).decode())
        self.hide()
        self.parts.background.close()
        self.parts.bridge.close()
        self.printing.close()
        super().closeEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().isValid():
            keep_proportion(self, self.docks, event.oldSize())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press the focused button by Enter, open a menu, and tell why the keys of a disabled action do nothing."""
        if entered(self, event) or menu_asked(self, event):
            return
        if reason := self.parts.actions.refusal(QKeySequence(event.keyCombination())):
            self.showing.hint(reason)
        super().keyPressEvent(event)

    @override
    def focusNextPrevChild(self, next: bool) -> bool:
        """Move the focus to the next control that is seen; Qt also goes to panels and tabs that are out of sight."""
        with without_hidden(self.docks):
            for _ in range(MOST_UNSEEN):
                if not super().focusNextPrevChild(next):
                    return False
                if not self.focusWidget().visibleRegion().isEmpty():
                    return True
        return True

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ThemeChange and hasattr(self, "looking"):
            self.looking.system_changed()

    def _make_parts(self, program: Program, settings: Settings) -> WindowParts:
        comparison, background = ComparisonPanel(), Background(self)
        return WindowParts(
            window=self,
            settings=settings,
            actions=Actions(self),
            background=background,
            bridge=SessionBridge(program, background, self),
            middle=Middle(comparison),
            stories=StoriesPanel(),
            comparison=comparison,
            changes=ChangesPanel(),
            review=ReviewPanel(),
            ledgers=LedgersPanel(),
            pane=ReadingPane(),
            status=StatusLine(),
        )

    def _wire_handlers(self) -> Commands:
        commands: Commands = {
            "quit": lambda _: self.close(),
            "copy": lambda _: self.consulting.copy(),
            "next-pane": lambda _: change_pane(self.parts, 1),
            "previous-pane": lambda _: change_pane(self.parts, -1),
            "back": lambda _: self._back(),
        }
        handlers: tuple[Handler, ...] = (
            self.opening,
            self.stepping,
            self.sorting,
            self.deciding,
            self.pairing,
            self.turning,
            self.annotating,
            self.coding,
            self.adjudicating,
            self.finding,
            self.exporting,
            self.printing,
            self.helping,
            self.looking,
            self.consulting,
        )
        for handler in handlers:
            commands |= handler.commands()
            handler.told.connect(self.showing.hint)
        return commands

    def _wire_session(self) -> None:
        bridge, background = self.parts.bridge, self.parts.background
        middle, status = self.parts.middle, self.parts.status
        bridge.closed.connect(self.showing.forget)
        bridge.closed.connect(self.looking.hide_panels)
        bridge.closed.connect(self.stepping.forget)
        bridge.emptied.connect(self.showing.show_emptied)
        bridge.emptied.connect(self.parts.ledgers.say_waiting)
        bridge.emptied.connect(self.coding.show)
        bridge.opened.connect(self.looking.show_story_list)
        bridge.reading_changed.connect(self.looking.show_panels)
        bridge.opened.connect(self.showing.show_session)
        bridge.opened.connect(self.opening.remember)
        bridge.news.connect(self.showing.hear)
        bridge.reading_changed.connect(self.showing.show_reading)
        bridge.reading_changed.connect(self.annotating.show)
        bridge.news.connect(self.annotating.hear)
        bridge.reading_changed.connect(self.adjudicating.show)
        bridge.news.connect(self.adjudicating.hear)
        bridge.closed.connect(self.adjudicating.close)
        bridge.news.connect(lambda _: self.coding.show())
        for changed in (bridge.closed, bridge.emptied, bridge.news, self.stepping.moved):
            changed.connect(self._show_place)
        bridge.reading_changed.connect(self.looking.look_again)  # after it: settings apply to what is shown
        bridge.reading_changed.connect(self.finding.again)
        bridge.reading_changed.connect(self.stepping.settle)
        bridge.reading_changed.connect(self.pairing.settle)
        bridge.refused.connect(self.showing.say_over)
        bridge.refreshed.connect(self.showing.tell_refreshed)
        background.begun.connect(self.showing.begin)
        background.progressed.connect(middle.busy.progress)
        background.progressed.connect(status.progress)
        background.rested.connect(self.showing.rest)
        background.trouble.connect(self.showing.say)
        background.broke.connect(self.showing.say_broken)
        middle.busy.cancel_wanted.connect(background.cancel)
        status.cancel_wanted.connect(background.cancel)
        self.showing.shown.connect(self._enable)

    def _wire_panels(self) -> None:
        parts, middle, stories = self.parts, self.parts.middle, self.parts.stories
        parts.actions.asked.connect(self._do)
        for panel in (middle.start, middle.trouble):
            panel.folder_wanted.connect(self.opening.ask_folder)
            panel.files_wanted.connect(self.opening.ask_files)
        middle.start.sample_wanted.connect(self.opening.open_sample)
        middle.start.recent_wanted.connect(self.opening.open)
        middle.trouble.again_wanted.connect(self.opening.try_again)
        parts.comparison.note_answered.connect(self.sorting.ask_documents)
        stories.story_chosen.connect(self.stepping.read)
        stories.move_wanted.connect(self.sorting.move)
        stories.selection_changed.connect(self._enable)
        stories.set_menu(parts.actions.menu("story"))
        parts.changes.stop_chosen.connect(self.stepping.choose)
        parts.changes.changed.connect(self.stepping.tell)
        parts.changes.facets.add_action(parts.actions["by-importance"])
        parts.review.place_wanted.connect(parts.comparison.view.go_to_place)
        parts.review.tie_wanted.connect(self.deciding.tie)
        parts.review.cut_wanted.connect(self.deciding.cut)
        parts.review.loose.forget_wanted.connect(self.deciding.drop_pins)
        parts.review.loose_notes.forget_wanted.connect(self.annotating.forget)
        self.annotating.given.connect(self.coding.remember)
        parts.ledgers.passage_wanted.connect(self.stepping.go_to_passage)
        parts.ledgers.place_wanted.connect(parts.comparison.view.go_to_place)
        parts.ledgers.picture_wanted.connect(self.exporting.ask_picture)
        parts.ledgers.class_wanted.connect(self.consulting.choose_class)
        parts.ledgers.account_wanted.connect(self.ledger_maker.make)
        self.ledger_maker.begun.connect(parts.ledgers.say_begun)
        self.ledger_maker.made.connect(parts.ledgers.show_account)
        self.ledger_maker.stopped.connect(parts.ledgers.say_stopped)
        parts.bridge.closed.connect(parts.ledgers.say_waiting)
        self.helping.setting_changed.connect(self.looking.change)

    def _wire_view(self) -> None:
        view, bar = self.parts.comparison.view, self.parts.comparison.find_bar
        view.place_changed.connect(self.stepping.follow)
        view.version_selected.connect(self.stepping.focus)
        view.base_requested.connect(self.deciding.choose_base)
        view.set_aside_requested.connect(self.deciding.set_aside)
        view.take_back_requested.connect(self.deciding.take_back)
        view.role_requested.connect(self.deciding.change_role)
        view.tie_requested.connect(self.deciding.tie)
        view.cut_requested.connect(self.deciding.cut)
        view.partner_requested.connect(self.stepping.go_to_partner)
        view.zoom_changed.connect(self.looking.remember_zoom)
        bar.sought.connect(self.finding.seek)
        bar.next_wanted.connect(lambda: self.finding.step(1))
        bar.previous_wanted.connect(lambda: self.finding.step(-1))
        bar.closed.connect(self.finding.close)
        self.finding.found.connect(self._enable)
        self.stepping.moved.connect(self._enable)
        self.stepping.moved.connect(self.coding.show)

    def _do(self, name: str, on: bool) -> None:  # noqa: FBT001 - a slot of `asked`
        if not self.parts.comparison.view.stage.picked:
            self.parts.status.clearMessage()  # the message was about the previous request
        self._commands[name](on)
        self._enable()

    def _show_place(self) -> None:
        self.parts.pane.show_place(self.parts.comparison.view.sight, self.stepping.place)

    def _enable(self) -> None:
        parts = self.parts
        parts.actions.enable(met(parts, self.stepping.place, self.stepping.partner(), found=bool(self.finding.hits)))
        self.deciding.show_state()

    def _back(self) -> None:
        if self.deciding.forget():
            return
        if self.parts.comparison.find_bar.isVisible():
            self.finding.close()
        elif self.isFullScreen():
            self.parts.actions["full-screen"].trigger()
        elif self.parts.middle.reads:
            self.parts.comparison.view.setFocus()


def change_pane(parts: WindowParts, by: int) -> None:
    """Give the keyboard to the next part of the window that is visible, or with -1 to the previous one."""
    panes: list[QWidget] = [parts.stories.tree, parts.comparison.view, parts.changes.table, parts.review.list]
    panes += [parts.ledgers.first_control(), parts.pane]
    shown = [one for one in panes if not one.visibleRegion().isEmpty()]
    here = next((number for number, one in enumerate(shown) if one.hasFocus()), -1 if by > 0 else 0)
    if shown:
        shown[(here + by) % len(shown)].setFocus()
