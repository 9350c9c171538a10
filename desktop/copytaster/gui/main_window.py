"""The main window: its parts, and the connections between them, one line for each."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QByteArray, QEvent
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import QMainWindow, QWidget
from typing_extensions import override

from copytaster.gui.accounting import Accounting
from copytaster.gui.actions.menus import Actions
from copytaster.gui.compare.reading_pane import ReadingPane
from copytaster.gui.desk import Desk
from copytaster.gui.docks import docks, keep_proportion
from copytaster.gui.errands import Errands
from copytaster.gui.face import Face
from copytaster.gui.panels.changes_panel import ChangesPanel
from copytaster.gui.panels.comparison_panel import ComparisonPanel
from copytaster.gui.panels.ledgers_panel import LedgersPanel
from copytaster.gui.panels.middle import Middle
from copytaster.gui.panels.review_panel import ReviewPanel
from copytaster.gui.panels.status_line import StatusLine
from copytaster.gui.panels.stories_panel import StoriesPanel
from copytaster.gui.session_bridge import SessionBridge
from copytaster.gui.widgets.icons import program_icon
from copytaster.gui.wishes.adjudicating import Adjudicating
from copytaster.gui.wishes.annotating import Annotating
from copytaster.gui.wishes.coding import Coding
from copytaster.gui.wishes.command import Commands
from copytaster.gui.wishes.consulting import Consulting
from copytaster.gui.wishes.deciding import Deciding
from copytaster.gui.wishes.enabling import met
from copytaster.gui.wishes.exporting import Exporting
from copytaster.gui.wishes.finding import Finding
from copytaster.gui.wishes.helping import Helping
from copytaster.gui.wishes.looking import Looking
from copytaster.gui.wishes.opening import Opening, local_paths
from copytaster.gui.wishes.printing import Printing
from copytaster.gui.wishes.returning import Returning
from copytaster.gui.wishes.showing import Showing
from copytaster.gui.wishes.sorting import Sorting
from copytaster.gui.wishes.stepping import Stepping
from copytaster.gui.wishes.turning import Turning
from copytaster.settings import GEOMETRY, LAYOUT, Settings

SIZE = (1400, 900)
MOST_PARTS = 200
"""How many hidden parts the Tab key skips before it gives up."""


class MainWindow(QMainWindow):
    """One window on one session."""

    def __init__(self, desk: Desk, settings: Settings, theme: str | None = None) -> None:
        """Make the window; `theme` overrides the colours in the settings while it is open."""
        super().__init__()
        self.setWindowIcon(program_icon())
        self.setAcceptDrops(True)
        self.resize(*SIZE)
        self.face = self._make_face(desk, settings)
        self.pane = ReadingPane()
        self.setCentralWidget(self.face.middle)
        self.setStatusBar(self.face.status)
        self.docks = docks(self.face, self.pane)
        self.opening = Opening(self.face)
        self.stepping = Stepping(self.face)
        self.sorting = Sorting(self.face)
        self.deciding = Deciding(self.face, self.stepping)
        self.turning = Turning(self.face, self.stepping)
        self.annotating = Annotating(self.face)
        self.adjudicating = Adjudicating(self.face, self.stepping)
        self.coding = Coding(self.face, self.stepping, self.annotating.ask)
        self.coding.watch(self.pane)
        self.finding = Finding(self.face)
        self.exporting = Exporting(self.face)
        self.printing = Printing(self.face, self.exporting)
        self.helping = Helping(self.face)
        self.showing = Showing(self.face)
        self.accounting = Accounting(self.face.bridge, self)
        self.consulting = Consulting(self.face, self.docks["show-ledgers"])
        self.looking = Looking(self.face, self.docks, theme)
        self.returning = Returning(self.face, self.docks, self.stepping)
        self._commands = self._all_commands()
        self._wire_session()
        self._wire_panels()
        self._wire_view()
        self.looking.begin()
        self.looking.veil()
        self.opening.show_recent()
        self._enable()

    def restore(self) -> None:
        """Restore the last position of the window, and record the place that the person is at from now on."""
        self.returning.begin()
        self.looking.restored = bool(self.face.settings.words(LAYOUT))
        self.looking.unveil()
        for setting, put in ((GEOMETRY, self.restoreGeometry), (LAYOUT, self.restoreState)):
            if words := self.face.settings.words(setting):
                put(QByteArray.fromBase64(QByteArray(words.encode())))
        self.looking.veil()

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
        settings = self.face.settings
        self.returning.keep_front()
        settings.change(GEOMETRY, bytes(self.saveGeometry().toBase64().data()).decode())
        self.looking.unveil()
        settings.change(LAYOUT, bytes(self.saveState().toBase64().data()).decode())
        self.hide()
        self.face.errands.close()
        self.face.bridge.close()
        self.printing.close()
        super().closeEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().isValid():
            keep_proportion(self, self.docks, event.oldSize())

    @override
    def focusNextPrevChild(self, next: bool) -> bool:
        """Move the focus to the next visible part; Qt would also give it to a panel behind another tab."""
        for _ in range(MOST_PARTS):
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

    def _make_face(self, desk: Desk, settings: Settings) -> Face:
        comparison, errands = ComparisonPanel(), Errands(self)
        return Face(
            window=self,
            settings=settings,
            actions=Actions(self),
            errands=errands,
            bridge=SessionBridge(desk, errands, self),
            middle=Middle(comparison),
            stories=StoriesPanel(),
            comparison=comparison,
            changes=ChangesPanel(),
            review=ReviewPanel(),
            ledgers=LedgersPanel(),
            status=StatusLine(),
        )

    def _all_commands(self) -> Commands:
        commands: Commands = {
            "quit": lambda _: self.close(),
            "copy": lambda _: self.consulting.copy(),
            "next-pane": lambda _: self._next_pane(),
            "back": lambda _: self._back(),
        }
        for part in (
            self.opening,
            self.stepping,
            self.sorting,
            self.deciding,
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
        ):
            commands |= part.commands()
        return commands

    def _wire_session(self) -> None:
        bridge, errands = self.face.bridge, self.face.errands
        middle, status = self.face.middle, self.face.status
        bridge.closed.connect(self.showing.forget)
        bridge.closed.connect(self.looking.veil)
        bridge.closed.connect(self.stepping.forget)
        bridge.emptied.connect(self.showing.show_emptied)
        bridge.emptied.connect(self.face.ledgers.say_waiting)
        bridge.emptied.connect(self.coding.show)
        bridge.opened.connect(self.looking.unveil_list)
        bridge.reading_changed.connect(self.looking.unveil)
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
        bridge.news.connect(lambda _: self.pane.show_place(self.face.comparison.view.sight, self.stepping.place))
        bridge.reading_changed.connect(self.looking.look_again)  # after it: settings apply to what is shown
        bridge.reading_changed.connect(self.finding.again)
        bridge.reading_changed.connect(self.stepping.settle)
        bridge.refused.connect(self.showing.say_over)
        bridge.refreshed.connect(self.showing.tell_refreshed)
        errands.begun.connect(self.showing.begin)
        errands.progressed.connect(middle.busy.progress)
        errands.progressed.connect(status.progress)
        errands.rested.connect(self.showing.rest)
        errands.trouble.connect(self.showing.say)
        errands.broke.connect(self.showing.say_broken)
        middle.busy.cancel_wanted.connect(errands.cancel)
        status.cancel_wanted.connect(errands.cancel)
        self.showing.shown.connect(self._enable)

    def _wire_panels(self) -> None:
        face, middle, stories = self.face, self.face.middle, self.face.stories
        face.actions.asked.connect(self._do)
        for panel in (middle.start, middle.trouble):
            panel.folder_wanted.connect(self.opening.ask_folder)
            panel.files_wanted.connect(self.opening.ask_files)
        middle.start.sample_wanted.connect(self.opening.open_sample)
        middle.start.recent_wanted.connect(self.opening.open)
        middle.trouble.again_wanted.connect(self.opening.try_again)
        face.comparison.note_answered.connect(self.sorting.ask_documents)
        stories.story_chosen.connect(self.stepping.read)
        stories.move_wanted.connect(self.sorting.move)
        stories.selection_changed.connect(self._enable)
        stories.set_menu(face.actions.menu("story"))
        face.changes.stop_chosen.connect(self.stepping.choose)
        face.changes.changed.connect(self.stepping.tell)
        face.changes.facets.add_action(face.actions["by-importance"])
        face.review.place_wanted.connect(face.comparison.view.go_to_place)
        face.review.tie_wanted.connect(self.deciding.tie)
        face.review.cut_wanted.connect(self.deciding.cut)
        face.review.loose.forget_wanted.connect(self.deciding.drop_pins)
        face.review.loose_notes.forget_wanted.connect(self.annotating.forget)
        self.annotating.told.connect(self.showing.hint)
        self.adjudicating.told.connect(self.showing.hint)
        self.annotating.given.connect(self.coding.remember)
        self.coding.told.connect(self.showing.hint)
        face.ledgers.passage_wanted.connect(self.stepping.go_to_passage)
        face.ledgers.place_wanted.connect(face.comparison.view.go_to_place)
        face.ledgers.picture_wanted.connect(self.exporting.ask_picture)
        face.ledgers.class_wanted.connect(self.consulting.choose_class)
        face.ledgers.account_wanted.connect(self.accounting.make)
        self.accounting.begun.connect(face.ledgers.say_waiting)
        self.accounting.made.connect(face.ledgers.show_account)
        self.accounting.stopped.connect(face.ledgers.say_stopped)
        face.bridge.closed.connect(face.ledgers.say_waiting)
        self.deciding.told.connect(self.showing.hint)
        self.turning.told.connect(self.showing.hint)
        self.exporting.told.connect(self.showing.hint)
        self.printing.told.connect(self.showing.hint)
        self.looking.told.connect(self.showing.hint)
        self.helping.setting_changed.connect(self.looking.change)

    def _wire_view(self) -> None:
        view, bar = self.face.comparison.view, self.face.comparison.find_bar
        view.place_changed.connect(self.stepping.follow)
        view.place_changed.connect(lambda place: self.pane.show_place(view.sight, place))
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
        bar.next_wanted.connect(self.finding.go_on)
        bar.previous_wanted.connect(self.finding.go_back)
        bar.closed.connect(self.finding.close)
        self.finding.found.connect(self._enable)
        self.stepping.moved.connect(self._enable)
        self.stepping.moved.connect(self.coding.show)
        self.stepping.moved.connect(lambda: self.pane.show_place(view.sight, self.stepping.place))

    def _do(self, name: str, on: bool) -> None:  # noqa: FBT001 - a slot of `asked`
        if not self.face.comparison.view.stage.picked:
            self.face.status.clearMessage()  # the message was about the previous request
        self._commands[name](on)
        self._enable()

    def _enable(self) -> None:
        face = self.face
        face.actions.enable(met(face, self.stepping.place, self.stepping.partner(), found=bool(self.finding.hits)))
        self.deciding.show_state()

    def _next_pane(self) -> None:
        face = self.face
        panes: list[QWidget] = [face.stories.tree, face.comparison.view, face.changes.table, face.review.list]
        panes.append(face.ledgers.first_control())
        shown = [pane for pane in panes if not pane.visibleRegion().isEmpty()]
        here = next((number for number, pane in enumerate(shown) if pane.hasFocus()), -1)
        if shown:
            shown[(here + 1) % len(shown)].setFocus()

    def _back(self) -> None:
        if self.deciding.forget():
            return
        if self.face.comparison.find_bar.isVisible():
            self.finding.close()
        elif self.isFullScreen():
            self.face.actions["full-screen"].trigger()
        else:
            self.face.comparison.view.setFocus()
