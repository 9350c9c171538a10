"""How menus, the tool bar and keyboard shortcuts are made from the actions of the catalogue."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu, QToolBar

from copytaster.gui.actions.catalogue import ACTIONS, AT_PLACE, CONTEXT, MENUS, REASONS
from copytaster.gui.actions.spec import ActionSpec, Need
from copytaster.gui.models.words import translate
from copytaster.gui.widgets.icons import icon

TOOL_SIZE = 18


def shown(text: str) -> str:
    """Return a text of the catalogue in the person's language."""
    return translate(CONTEXT, text) if text else ""


def without_mnemonic(text: str) -> str:
    """Return a menu text as plain words."""
    return text.replace("&", "").rstrip("…")


class Actions(QObject):
    """All actions of one window; `asked` carries the id of the action chosen and whether it is now checked."""

    asked = Signal(str, bool)

    def __init__(self, window: QMainWindow) -> None:
        """Make the actions, the menus and the tool bar of `window`."""
        super().__init__(window)
        self._window = window
        self._actions: dict[str, QAction] = {}
        self._menus: dict[str, QMenu] = {}
        self._groups: dict[str, QActionGroup] = {}
        self._there: frozenset[Need] = frozenset()
        for menu in MENUS:
            self._add_menu(menu.path, shown(menu.title))
        for spec in ACTIONS:
            self._add(spec)
        self._place()
        self.tools = self._tool_bar()

    def __getitem__(self, name: str) -> QAction:
        """Return the action with the id `name`."""
        return self._actions[name]

    def menu(self, path: str) -> QMenu:
        """Return the menu with the path `path`."""
        return self._menus[path]

    def enable(self, there: frozenset[Need]) -> None:
        """Enable each action whose needs are all in `there`, and each submenu with at least one enabled action."""
        self._there = there
        for spec in ACTIONS:
            self._actions[spec.id].setEnabled(spec.needs <= there)
        for path in {spec.menu for spec in ACTIONS if "/" in spec.menu}:
            inside = self._menus[path].actions()
            self._menus[path].menuAction().setEnabled(any(action.isEnabled() for action in inside))

    def refusal(self, keys: QKeySequence) -> str:
        """Return why the action with these keys is disabled, empty if it is not or if there is none."""
        needs = next((spec.needs for spec in ACTIONS if keys in self._actions[spec.id].shortcuts()), frozenset())
        if needs <= self._there:
            return ""
        first = [Need.SESSION, *([Need.PLACE] if needs & AT_PLACE else []), *needs]
        return shown(REASONS[next(need for need in first if need not in self._there)])

    def check(self, name: str, *, on: bool) -> None:
        """Show an action as checked or not, without performing it."""
        self._actions[name].setChecked(on)

    def choose(self, choice: str, value: str) -> None:
        """Check the action of the set `choice` that stands for `value`, and no other."""
        for spec in ACTIONS:
            if spec.choice == choice:
                self._actions[spec.id].setChecked(spec.value == value)

    def paint(self) -> None:
        """Draw the icons again, after the colours changed."""
        for spec in ACTIONS:
            if spec.icon:
                self._actions[spec.id].setIcon(icon(spec.icon, self._window.palette()))
        for menu in MENUS:
            if menu.icon:
                self._menus[menu.path].setIcon(icon(menu.icon, self._window.palette()))

    def _add_menu(self, path: str, title: str) -> None:
        parent, _, _ = path.rpartition("/")
        menu = QMenu(title, self._menus[parent] if parent else self._window)
        menu.setAccessibleName(without_mnemonic(title))
        menu.setToolTipsVisible(True)
        self._menus[path] = menu

    def _add(self, spec: ActionSpec) -> None:
        action = QAction(shown(spec.text), self._window)
        action.setObjectName(spec.id)
        action.setShortcuts([QKeySequence(keys) for keys in spec.keys])
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        action.setCheckable(spec.checkable)
        action.setStatusTip(shown(spec.tip))
        action.setToolTip(tool_tip(spec))
        if spec.choice:
            self._group(spec.choice).addAction(action)
        action.triggered.connect(lambda checked=False, name=spec.id: self.asked.emit(name, checked))
        self._actions[spec.id] = action
        self._window.addAction(action)

    def _group(self, choice: str) -> QActionGroup:
        if choice not in self._groups:
            group = QActionGroup(self)
            group.setExclusionPolicy(QActionGroup.ExclusionPolicy.ExclusiveOptional)
            self._groups[choice] = group
        return self._groups[choice]

    def _place(self) -> None:
        bar = self._window.menuBar()
        for spec in ACTIONS:
            target = self._menus[spec.menu]
            if spec.line:
                target.addSeparator()
            target.addAction(self._actions[spec.id])
        for menu in MENUS:
            parent, _, _ = menu.path.rpartition("/")
            if not parent:
                bar.addMenu(self._menus[menu.path])
            elif menu.path == "file/recent":
                self._menus[parent].insertMenu(self._actions["open-sample"], self._menus[menu.path])
            else:
                if menu.line:
                    self._menus[parent].addSeparator()
                self._menus[parent].addMenu(self._menus[menu.path])

    def _tool_bar(self) -> QToolBar:
        bar = self._window.addToolBar(self.tr("Tools"))
        bar.setObjectName("tools")
        bar.setAccessibleName(self.tr("Tools"))
        bar.setMovable(False)
        bar.setIconSize(QSize(TOOL_SIZE, TOOL_SIZE))
        menu = ""
        for spec in tools():
            if menu and spec.menu != menu:
                bar.addSeparator()
            menu = spec.menu
            bar.addAction(self._actions[spec.id])
        return bar


def tools() -> Iterable[ActionSpec]:
    """Return the actions that are on the tool bar."""
    return (spec for spec in ACTIONS if spec.tool)


def tool_tip(spec: ActionSpec) -> str:
    """Return the tooltip of an action: what it does, and its first keyboard shortcut."""
    words = shown(spec.tip) or without_mnemonic(shown(spec.text))
    return f"{words} ({native(spec.keys[:1])})" if spec.keys else words


def native(keys: Iterable[str]) -> str:
    """Return keys as this system and the person's language write them."""
    return ", ".join(QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) for key in keys)
