from collections import Counter, defaultdict
from operator import attrgetter

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractButton, QMenu

from copytaster.alignment.alignment import Place
from copytaster.gui.actions.catalogue import ACTIONS, BASES, KEYED_BASES, MENUS
from copytaster.gui.actions.menus import without_mnemonic
from copytaster.gui.actions.spec import Need
from copytaster.gui.dialogs.shortcuts_dialog import ShortcutsDialog
from copytaster.resources import resource

EXPECTED = {
    "open-folder": "Ctrl+O",
    "refresh": "F5",
    "export": "Ctrl+E",
    "print": "Ctrl+P",
    "close": "Ctrl+W",
    "find": "Ctrl+F",
    "find-next": "F3",
    "find-previous": "Shift+F3",
    "next": "Alt+Down",
    "previous": "Alt+Up",
    "first": "Alt+Home",
    "last": "Alt+End",
    "partner": "Ctrl+Shift+G",
    "base-1": "Ctrl+1",
    "base-9": "Ctrl+9",
    "only-differences": "Ctrl+D",
    "usual-size": "Ctrl+0",
    "overview": "F9",
    "next-pane": "F6",
    "full-screen": "F11",
    "tie": "Alt+S",
    "settings": "Ctrl+,",
}


def mnemonic(text):
    at = text.replace("&&", "  ").find("&")
    return text[at + 1].upper() if at >= 0 else None


def key_of(button):
    """Return the key that Qt gives a button for the letter underlined in its text."""
    return QKeySequence.mnemonic(button.text()).toString()


def test_every_action_has_one_id():
    assert not [name for name, count in Counter(spec.id for spec in ACTIONS).items() if count > 1]


def test_no_two_actions_share_a_key():
    keys = Counter(QKeySequence(key).toString() for spec in ACTIONS for key in spec.keys)
    assert not [key for key, count in keys.items() if count > 1]


def test_no_key_opens_a_menu_of_the_bar():
    bar = {f"Alt+{mnemonic(menu.title)}" for menu in MENUS if "/" not in menu.path}
    assert not bar & {key for spec in ACTIONS for key in spec.keys}


def test_no_button_of_the_window_takes_a_key_of_a_menu_or_an_action(window):
    taken = {f"Alt+{mnemonic(menu.title)}" for menu in MENUS if "/" not in menu.path}
    taken |= {QKeySequence(key).toString() for spec in ACTIONS for key in spec.keys}
    assert not [button.text() for button in window.findChildren(QAbstractButton) if key_of(button) in taken]


def test_no_two_buttons_that_stand_beside_the_versions_share_a_key(window):
    middle = window.parts.middle
    buttons = [one for one in window.findChildren(QAbstractButton) if key_of(one)]
    others = (middle.start, middle.trouble, middle.busy)
    beside = [one for one in buttons if not any(page.isAncestorOf(one) for page in others)]
    assert not [key for key, count in Counter(map(key_of, beside)).items() if count > 1]


@pytest.mark.parametrize("name", ["start", "trouble"])
def test_no_two_buttons_of_a_page_share_a_key(window, name):
    page = getattr(window.parts.middle, name)
    keys = [key_of(one) for one in page.findChildren(QAbstractButton) if key_of(one)]
    assert keys
    assert len(set(keys)) == len(keys)


@pytest.mark.parametrize(("name", "key"), EXPECTED.items())
def test_hands_find_their_keys(name, key):
    assert key in next(spec.keys for spec in ACTIONS if spec.id == name)


def test_mnemonics_are_there_and_unique_in_each_menu():
    seen = defaultdict(list)
    for menu in MENUS:
        seen[menu.path.rpartition("/")[0]].append(mnemonic(menu.title))
    for spec in ACTIONS:
        seen[spec.menu].append(mnemonic(spec.text))
    assert {
        path: letters for path, letters in seen.items() if len(set(letters)) < len(letters) or None in letters
    } == {}


def test_every_icon_is_there():
    names = {one.icon for one in (*ACTIONS, *MENUS) if one.icon}
    assert {name for name in names if not resource("icons", f"{name}.svg").is_file()} == set()


def test_every_action_is_in_its_menu_and_does_something(window):
    for spec in ACTIONS:
        assert window.parts.actions[spec.id] in window.parts.actions.menu(spec.menu).actions()
    assert {spec.id for spec in ACTIONS} == set(window._commands)


def test_the_keyboard_dialog_lists_every_action_but_bases_without_a_key(window):
    dialog = ShortcutsDialog(window)
    table = dialog.table
    lines = [
        table.topLevelItem(n).child(m).text(0)
        for n in range(table.topLevelItemCount())
        for m in range(table.topLevelItem(n).childCount())
    ]
    listed = [spec for spec in ACTIONS if spec.keys or spec.choice != "base"]
    assert len(ACTIONS) - len(listed) == BASES - KEYED_BASES
    assert lines[: len(listed)] == [
        without_mnemonic(spec.text) for menu in MENUS for spec in listed if spec.menu == menu.path
    ]


def test_without_a_session_only_what_needs_none_is_enabled(window):
    enabled = {spec.id for spec in ACTIONS if window.parts.actions[spec.id].isEnabled()}
    assert enabled == {spec.id for spec in ACTIONS if not spec.needs}


@pytest.mark.parametrize(
    ("keys", "told"),
    [
        ("Ctrl+Shift+G", "This paragraph has no partner."),
        ("Alt+X", "This paragraph has no partner."),
        ("Ctrl+Shift+Backspace", "This paragraph is not set aside."),
        ("Ctrl+Z", "There is nothing to undo."),
        ("Alt+Down", ""),
        ("Ctrl+F12", ""),
    ],
)
def test_keys_that_do_nothing_say_why(opened, qtbot, keys, told):
    opened.parts.comparison.view.go_to_place(Place(2, 4))
    opened.parts.status.clearMessage()
    pressed = QKeySequence(keys)[0]
    qtbot.keyClick(opened.parts.comparison.view, pressed.key(), pressed.keyboardModifiers())
    assert opened.parts.status.currentMessage() == told


def test_keys_say_first_that_nothing_is_open(window, qtbot):
    qtbot.keyClick(window, Qt.Key.Key_X, Qt.KeyboardModifier.AltModifier)
    assert window.parts.status.currentMessage() == "Nothing is open."


def test_what_was_said_of_the_start_is_not_said_of_what_is_opened_then(window, articles, qtbot, settled):
    window.open([articles])
    qtbot.keyClick(window, Qt.Key.Key_X, Qt.KeyboardModifier.AltModifier)
    assert window.parts.status.currentMessage() == "Nothing is open."
    settled(window)
    assert not window.parts.status.currentMessage()


@pytest.mark.parametrize("part", ["comparison.view", "stories.tree", "changes.table"])
def test_shift_and_f10_open_the_menu_of_what_has_the_keyboard(opened, qtbot, monkeypatch, part):
    popped = []
    monkeypatch.setattr(QMenu, "popup", lambda menu, *_: popped.append([one.text() for one in menu.actions()]))
    focused = attrgetter(part)(opened.parts)
    focused.setFocus()
    qtbot.keyClick(focused, Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    assert len(popped) == 1
    assert popped[0]


def test_needs_are_met_when_a_story_is_read(opened):
    enabled = {spec.id for spec in ACTIONS if opened.parts.actions[spec.id].isEnabled()}
    absent = {f"base-{number}" for number in range(4, BASES + 1)}
    assert {spec.id for spec in ACTIONS if spec.needs <= {Need.SESSION, Need.COMPARISON}} - absent <= enabled
    assert not ({"undo", "redo", "find-next", "take-back"} | absent) & enabled
