"""What the mouse and keys do in the comparison view: select text, take back, open bands, zoom, open a menu."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QHelpEvent, QKeyEvent, QKeySequence, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QToolTip
from typing_extensions import override

from copytaster.gui.compare.hits import Hit, Region, hit
from copytaster.gui.compare.version_table import VersionTable
from copytaster.gui.models.cells import ShownParagraph
from copytaster.gui.models.selection import Caret, Selection, word_at
from copytaster.gui.models.spoken import tip
from copytaster.gui.models.strides import farthest, stride
from copytaster.gui.models.tips import plain
from copytaster.gui.models.words import translate

Key = Qt.Key
Control = Qt.KeyboardModifier.ControlModifier
Shift = Qt.KeyboardModifier.ShiftModifier
MOVES = frozenset({Key.Key_Left, Key.Key_Right, Key.Key_Up, Key.Key_Down, Key.Key_Home, Key.Key_End})


class Gestures(QObject):
    """An event filter for a view and its viewport; signals tell what a person did that concerns other parts."""

    painted_over = Signal()
    caret_put = Signal()
    band_opened = Signal(int)
    take_back_requested = Signal(object)
    place_followed = Signal(object)
    picked = Signal(object)
    zoomed = Signal(int)
    menu_requested = Signal(object, object)

    def __init__(self, view: VersionTable) -> None:
        """Watch `view` from now on."""
        super().__init__(view)
        self._view = view
        self._stage = view.stage
        self._dragging = False
        view.viewport().setMouseTracking(True)
        view.viewport().installEventFilter(self)
        view.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QContextMenuEvent):  # by a key it comes to the view, by the mouse to the viewport
            return self._ask_menu(event)
        if watched is self._view:
            return isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and self._key(event)
        match event:
            case QMouseEvent():
                return self._mouse(event)
            case QWheelEvent() if event.modifiers() & Control:
                self.zoomed.emit(1 if event.angleDelta().y() > 0 else -1)
                return True
            case QHelpEvent():
                return self._tell(event)
            case _:
                return False

    def _ask_menu(self, event: QContextMenuEvent) -> bool:
        """Ask for the menu of the paragraph under the pointer, or of the current one if a key was pressed."""
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        found = None if by_key else self._hit(QPointF(event.pos()))
        below = self._view.viewport().mapToGlobal(self._view.visualRect(self._view.currentIndex()).center())
        place = found[1].place if found and found[1] else None
        self.menu_requested.emit(place, below if by_key else event.globalPos())
        return True

    def _tell(self, event: QHelpEvent) -> bool:
        """Show a tooltip about what is marked under the pointer."""
        found, sight = self._hit(QPointF(event.pos())), self._stage.table.sight
        caret, under = found or (None, None)
        if caret is None or under is None or sight is None:
            return False
        part = self._part(caret, under.place.version)
        words = (
            tip(sight, part, under.offset)
            if isinstance(part, ShownParagraph)
            else translate("Comparison", "Click to go there")
        )
        QToolTip.showText(event.globalPos(), plain(words) if words else "", self._view.viewport())
        return True

    def _mouse(self, event: QMouseEvent) -> bool:
        match event.type():
            case QEvent.Type.MouseButtonPress if event.button() == Qt.MouseButton.LeftButton:
                return self._press(event)
            case QEvent.Type.MouseMove:
                return self._move(event)
            case QEvent.Type.MouseButtonRelease:
                if self._dragging:
                    self._dragging = False
                    self.caret_put.emit()
                return False
            case QEvent.Type.MouseButtonDblClick if event.button() == Qt.MouseButton.LeftButton:
                return self._double_click(event)
            case _:
                return False

    def _press(self, event: QMouseEvent) -> bool:
        line = self._view.rowAt(round(event.position().y()))
        if line in self._stage.table.lines.bands:
            self._view.setCurrentIndex(self._stage.table.index(line, 0))
            self.band_opened.emit(line)
            return True
        found = self._hit(event.position())
        if found is None:
            return False
        caret, under = found
        if under is None:
            self._select(None)
            return False
        return self._press_on(event, caret, under)

    def _press_on(self, event: QMouseEvent, caret: Caret, under: Hit) -> bool:
        if event.modifiers() & Control:
            self.picked.emit(under.place)
            return True
        if under.region is Region.GHOST:
            self.place_followed.emit(under.place)
            return True
        if under.region is Region.CAPTION and self._is_aside(caret, under):
            self.take_back_requested.emit(under.place)
            return True
        old = self._stage.selection
        extending = event.modifiers() & Shift and old is not None and old.version == under.place.version
        anchor = old.anchor if extending and old else caret
        self._select(Selection(under.place.version, anchor, caret))
        self._dragging = True
        return False

    def _move(self, event: QMouseEvent) -> bool:
        found = self._hit(event.position())
        self._point(found)
        old = self._stage.selection
        if not self._dragging or old is None:
            return False
        self._scroll_towards(event.position())
        if found is not None:
            caret, under = found
            if under is not None and under.place.version == old.version:
                self._select(old._replace(cursor=caret))
        return True

    def _double_click(self, event: QMouseEvent) -> bool:
        found = self._hit(event.position())
        if found is None:
            return False
        caret, under = found
        if under is None or under.region is not Region.TEXT:
            return False
        paragraph = self._part(caret, under.place.version)
        if isinstance(paragraph, ShownParagraph):
            word = word_at(paragraph.text, under.offset)
            ends = caret._replace(offset=word.start), caret._replace(offset=word.end)
            self._select(Selection(under.place.version, *ends))
        return True

    def _point(self, found: tuple[Caret, Hit | None] | None) -> None:
        """Set the shape of the pointer according to what a click would do."""
        shape = Qt.CursorShape.ArrowCursor
        caret, under = found or (None, None)
        if under is not None and under.region is Region.TEXT:
            shape = Qt.CursorShape.IBeamCursor
        elif caret is not None and under is not None and self._leads(caret, under):
            shape = Qt.CursorShape.PointingHandCursor
        self._view.viewport().setCursor(shape)

    def _leads(self, caret: Caret, under: Hit) -> bool:
        """Tell whether a click here does something special: goes to a moved paragraph, or takes one back."""
        return under.region is Region.GHOST or (under.region is Region.CAPTION and self._is_aside(caret, under))

    def _scroll_towards(self, point: QPointF) -> None:
        """Scroll while text is being selected beyond the edge of the view."""
        bar, height = self._view.verticalScrollBar(), self._view.viewport().height()
        beyond = min(0.0, point.y()) + max(0.0, point.y() - height)
        if beyond:
            bar.setValue(bar.value() + round(beyond))

    def _hit(self, point: QPointF) -> tuple[Caret, Hit | None] | None:
        """Return the caret and what is under a point of the viewport; None for a band or no cell."""
        view, stage = self._view, self._stage
        line, version = view.rowAt(round(point.y())), view.heads.column_at(round(point.x()))
        if line < 0 or version < 0 or line in stage.table.lines.bands:
            return None
        corner = QPointF(view.heads.left_of(version), view.rowViewportPosition(line))
        under = hit(stage.layout(line, version, view.columnWidth(version)), point - corner)
        row = stage.row(line)
        return (Caret(row, under.part, under.offset) if under else Caret(row, 0, 0)), under

    def _part(self, caret: Caret, version: int) -> object:
        return self._stage.table.cell(self._stage.table.lines.line_of(caret.row), version).parts[caret.part]

    def _is_aside(self, caret: Caret, under: Hit) -> bool:
        part = self._part(caret, under.place.version)
        return isinstance(part, ShownParagraph) and part.aside

    def _select(self, selection: Selection | None) -> None:
        self._stage.selection = selection
        self.painted_over.emit()

    def _key(self, event: QKeyEvent) -> bool:
        index = self._view.currentIndex()
        if not index.isValid():
            return False
        line = index.row()
        if event.key() in {Key.Key_Return, Key.Key_Enter, Key.Key_Space}:
            if line in self._stage.table.lines.bands:
                self.band_opened.emit(line)
            return True
        if event.matches(QKeySequence.StandardKey.SelectAll):
            return self._select_all(index.column())
        if event.key() in MOVES and event.modifiers() & Shift and line not in self._stage.table.lines.bands:
            return self._extend(event)
        return not event.modifiers() and self._read_on(Key(event.key()), line)

    def _select_all(self, version: int) -> bool:
        """Select the whole text of a version."""
        sight, top = self._stage.table.sight, Caret(0, 0, 0)
        if sight is not None:
            self._select(Selection(version, top, farthest(sight, version, top, 1)))
        return True

    def _read_on(self, key: Qt.Key, line: int) -> bool:
        """Scroll within a cell that is higher than the view, before the arrow keys leave it."""
        view, bar = self._view, self._view.verticalScrollBar()
        top = view.rowViewportPosition(line)
        hidden = {Key.Key_Up: -top, Key.Key_Down: top + view.rowHeight(line) - view.viewport().height()}.get(key, 0)
        if hidden <= 0 or view.rowHeight(line) <= view.viewport().height():
            return False
        step = min(hidden, view.viewport().height() // 2)
        bar.setValue(bar.value() + (step if key == Key.Key_Down else -step))
        return True

    def _extend(self, event: QKeyEvent) -> bool:
        """Extend or shrink the selection."""
        table, index = self._stage.table, self._view.currentIndex()
        sight, version = table.sight, index.column()
        if sight is None:
            return False
        old = self._stage.selection
        if old is None or old.version != version or (old.empty and old.cursor.row != self._stage.row(index.row())):
            start = Caret(self._stage.row(index.row()), 0, 0)
            old = Selection(version, start, start)
        cursor = stride(sight, version, old.cursor, Key(event.key()).name, words=bool(event.modifiers() & Control))
        self._select(old._replace(cursor=cursor))
        self._view.scrollTo(table.index(table.lines.line_of(cursor.row), version))
        return True
