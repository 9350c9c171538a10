"""What a screen reader is told: names that do not hide what a label says, and what happens while the focus stays."""

from operator import attrgetter

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLabel,
    QMenu,
    QPlainTextEdit,
    QTextEdit,
    QToolButton,
    QTreeWidgetItemIterator,
    QWidget,
)
from typing_extensions import override

from copytaster.alignment.alignment import Place
from copytaster.gui.widgets import announcing
from fakes.dialogs import DIALOGS

Name, Description = QAccessible.Text.Name, QAccessible.Text.Description


@pytest.fixture
def announced(monkeypatch):
    """Return the sentences that screen readers are told to say."""
    said = []
    monkeypatch.setattr(announcing.QAccessible, "updateAccessibility", lambda event: said.append(event.message()))
    return said


@pytest.fixture
def focused(monkeypatch, qapp):
    """Return the names of the lines of lists that screen readers are told to have the focus."""
    told = []
    monkeypatch.setattr(
        announcing.QAccessible,
        "updateAccessibility",
        lambda event: told.append(event.accessibleInterface().text(Name)),
    )
    with announcing.telling_lines(qapp):
        yield told


class Switched(QObject):
    """Notes which controls are enabled or disabled."""

    def __init__(self, controls):
        super().__init__()
        self.controls = []
        for control in controls:
            control.installEventFilter(self)

    @override
    def eventFilter(self, control, event):
        if event.type() == QEvent.Type.EnabledChange:
            self.controls.append(control)
        return False


def names_in(view):
    """Return the names of the heads and the cells of a table."""
    table = QAccessible.queryAccessibleInterface(view)
    return [table.child(number).text(Name) for number in range(table.childCount())]


def hidden(widget):
    """Return the texts of labels that a screen reader would not read, because another name stands before them."""
    labels = [one for one in widget.findChildren(QLabel) if one.text() and not one.pixmap()]
    return [
        (one.text(), name)
        for one in labels
        if (name := QAccessible.queryAccessibleInterface(one).text(Name)) != one.text().replace("&", "")
    ]


def test_no_label_of_the_window_has_a_name_before_its_text(opened, do):
    opened.parts.comparison.find_bar.open("Harwick")
    opened.parts.middle.trouble.say("The disk is full.", "Make room.")
    do(opened, "next")
    assert hidden(opened) == []


def test_no_label_of_the_dialogs_has_a_name_before_its_text(opened):
    assert {name: found for name, make in DIALOGS.items() if (found := hidden(make(opened)))} == {}


def test_a_step_tells_what_kind_of_change_it_is_its_words_and_its_place(opened, do, announced):
    do(opened, "first")
    assert announced == ["reworded in B: “near” became “off”, B paragraph 1. No. 1, 1 of 13"]


def test_a_step_inside_the_same_paragraph_is_told_too(opened, do, announced):
    do(opened, "first")
    do(opened, "next")
    assert len(set(announced)) == 2


def test_every_step_from_first_to_last_is_told(opened, do, announced):
    for _ in opened.parts.changes.stops:
        do(opened, "next")
    assert len(announced) == len(set(announced)) == len(opened.parts.changes.stops)


def test_a_step_in_an_empty_list_tells_that_it_is_empty(opened, do, announced):
    opened.parts.changes._words.setText("zeppelin")
    announced.clear()
    do(opened, "next")
    assert announced == ["No change is listed"]


def test_a_search_tells_how_many_places_it_found_and_the_words_there(opened, announced):
    opened.parts.comparison.find_bar._words.setText("tea and")
    opened.parts.comparison.find_bar.seek()
    assert announced == ["1 of 1. C paragraph 5: Passengers were given tea and blankets on the quay by volunteers."]


def test_a_search_tells_that_it_found_nothing(opened, announced):
    opened.parts.comparison.find_bar._words.setText("zeppelin")
    opened.parts.comparison.find_bar.seek()
    assert announced == ["Not found"]


def test_what_went_wrong_is_told(window, tmp_path, settled, announced):
    window.open([tmp_path / "stick"])
    settled(window)
    assert announced[-1].startswith("stick is not there (any more). It may have been moved")


def test_the_head_of_a_column_is_short_and_the_rest_is_its_description(opened):
    view = opened.parts.comparison.view
    assert "B Ferry runs aground off Harwick" in names_in(view)
    told = view.table.headerData(1, Qt.Orientation.Horizontal, Qt.ItemDataRole.AccessibleDescriptionRole)
    assert "b.txt" in told
    assert "Ferry" not in told


def test_the_list_of_changes_is_read_without_signs(opened):
    assert names_in(opened.parts.changes.table)[10:15] == ["1", "reworded", "B", "nothing", "near"]
    assert "B paragraph 1" in names_in(opened.parts.changes.table)


def test_every_drop_down_list_tells_what_is_chosen_in_it(opened):
    told = [QAccessible.queryAccessibleInterface(box) for box in opened.findChildren(QComboBox)]
    assert [one.text(Name) for one in told if not one.text(Description)] == []


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("set-aside", "A paragraph 5 is set aside: it is not compared."),
        ("role-caption", "A paragraph 5 has the role “caption”."),
        ("cut", "A paragraph 5 is cut from C paragraph 4."),
        ("partner", "C paragraph 4 is the partner of A paragraph 5, which was not moved."),
        ("base-2", "B is the base."),
    ],
)
def test_a_decision_is_told(opened, do, announced, name, told):
    opened.parts.comparison.view.go_to_place(Place(0, 4))
    announced.clear()
    do(opened, name)
    assert announced == [told]


def test_a_decision_that_is_taken_back_is_told_too(opened, do, announced):
    opened.parts.comparison.view.go_to_place(Place(0, 4))
    for name in ("set-aside", "take-back", "cut", "unpin"):
        do(opened, name)
    assert announced[1::2] == [
        "A paragraph 5 is compared again.",
        "A paragraph 5 is neither tied nor cut by hand any more.",
    ]


def test_f6_reaches_the_reading_pane(opened, do):
    do(opened, "reading")
    for _ in range(4):
        do(opened, "next-pane")
    assert opened.parts.pane.hasFocus()


def test_a_doubtful_link_is_read_without_signs(opened):
    assert "B paragraph 1 and C paragraph 1" in names_in(opened.parts.review.list)


def test_a_cell_has_what_differs_in_it_as_its_description(opened):
    view = opened.parts.comparison.view
    told = view.table.data(view.table.index(0, 1), Qt.ItemDataRole.AccessibleDescriptionRole)
    assert told == "reworded in B: “near” became “off”"


def test_a_cell_of_the_base_says_what_the_version_in_focus_changed(opened, do):
    view = opened.parts.comparison.view
    base = view.table.index(0, 0)
    do(opened, "first")
    assert base.data(Qt.ItemDataRole.AccessibleDescriptionRole) == "reworded in B: “near” became “off”"
    view.set_focused_version(None)
    assert base.data(Qt.ItemDataRole.AccessibleDescriptionRole) == ""


def test_a_filter_tells_how_many_changes_it_leaves(opened, announced):
    opened.activateWindow()
    opened.parts.changes._words.setFocus()
    opened.parts.changes._words.setText("near")
    assert announced == ["1 change"]


def test_a_filter_of_a_ledger_tells_how_many_lines_it_leaves(opened, do, announced):
    opened.activateWindow()
    page = opened.parts.ledgers.omissions
    do(opened, "ledger-omissions")
    page._words.setFocus()
    announced.clear()
    page._words.setText("tea and")
    page._words.setText("zeppelin")
    assert announced == ["2 lines", "No line passes these filters."]


def test_a_list_that_changes_by_itself_tells_nothing(opened, announced):
    opened.parts.comparison.view.setFocus()
    opened.parts.changes._words.setText("near")
    assert announced == []


@pytest.mark.parametrize(
    ("name", "told"),
    [("coverage", "A paragraph 1: base"), ("lineage", "A and C")],
)
def test_the_keys_in_a_picture_tell_what_they_come_to(opened, do, qtbot, announced, name, told):
    do(opened, f"ledger-{name}")
    view = getattr(opened.parts.ledgers, name).frame.view
    announced.clear()
    qtbot.keyClick(view, Qt.Key.Key_Right)
    assert announced[0].startswith(told)
    assert QAccessible.queryAccessibleInterface(view).text(Description) == announced[0]


def test_the_tab_key_disables_nothing_for_a_moment(opened, settled):
    settled(opened)
    opened.activateWindow()
    opened.parts.comparison.view.setFocus()
    switched = Switched([one for dock in opened.docks.values() for one in dock.findChildren(QWidget)])
    QTest.keyClick(opened.focusWidget(), Qt.Key.Key_Tab)
    assert not opened.parts.comparison.view.hasFocus()
    assert switched.controls == []


def test_a_list_that_gets_the_focus_tells_its_line(opened, focused, qapp):
    opened.activateWindow()
    opened.parts.stories.tree.setFocus()
    qapp.processEvents()
    assert focused[-1].startswith("Ferry runs aground near Harwick")


def test_a_list_that_has_lost_the_focus_again_tells_nothing(opened, focused, qapp):
    opened.activateWindow()
    opened.parts.stories.tree.setFocus()
    opened.parts.stories._filter.setFocus()
    qapp.processEvents()
    assert focused == []


@pytest.mark.parametrize("part", ["stories._filter", "changes._words", "ledgers.quotations._words"])
def test_a_field_that_gets_the_focus_tells_of_no_caret_before(opened, do, part):
    opened.activateWindow()
    if part.startswith("ledgers"):
        do(opened, "ledger-quotations")
    field = attrgetter(part)(opened.parts)
    moved = []
    field.cursorPositionChanged.connect(lambda *places: moved.append(places))
    field.setFocus(Qt.FocusReason.TabFocusReason)
    assert field.hasFocus()
    assert moved == []


def test_the_arrows_move_a_caret_in_the_reading_pane(opened, do):
    opened.activateWindow()
    do(opened, "reading")
    before = opened.parts.pane.toPlainText()
    QTest.keyClick(opened.parts.pane, Qt.Key.Key_Down)
    QTest.keyClick(opened.parts.pane, Qt.Key.Key_X)
    assert opened.parts.pane.textCursor().position() > 0
    assert opened.parts.pane.toPlainText() == before


def test_the_reading_pane_has_the_focus_before_its_caret_moves(opened, do):
    opened.activateWindow()
    focused = []
    opened.parts.pane.cursorPositionChanged.connect(lambda: focused.append(opened.parts.pane.hasFocus()))
    do(opened, "reading")
    assert focused
    assert all(focused)


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("only-differences", "Only differences: on"),
        ("by-importance", "Most important first: on"),
        ("legend", "Legend: off"),
        ("larger", "Text size 110 %"),
        ("usual-size", "Text size 100 %"),
    ],
)
def test_a_switch_tells_how_it_is_now(opened, do, announced, name, told):
    do(opened, name)
    assert announced[0] == told


def test_a_switch_that_has_the_focus_is_left_to_screen_readers(opened, announced):
    opened.activateWindow()
    button = opened.parts.changes.facets.findChildren(QToolButton)[-1]
    button.setFocus()
    announced.clear()
    button.click()
    assert opened.parts.actions["by-importance"].isChecked()
    assert "Most important first: on" not in announced


def test_a_menu_opened_by_the_keyboard_begins_at_its_first_entry(opened):
    opened.activateWindow()
    view = opened.parts.comparison.view
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert menu.activeAction() is menu.actions()[0]
    menu.close()


def test_stories_and_ledgers_are_read_without_signs(opened, do):
    do(opened, "ledger-quotations")
    ledgers = opened.parts.ledgers
    views = (opened.parts.stories.tree, ledgers.quotations.view, ledgers.coverage.view, ledgers.facts.view)
    assert [name for view in views for name in names_in(view) if {"·", "¶"} & set(name)] == []


def test_the_list_of_keys_tells_how_many_lines_its_filter_leaves(opened, announced):
    DIALOGS["shortcuts"](opened)._filter.setText("find")
    assert announced == ["3 lines"]


def test_a_line_of_the_list_of_keys_is_not_said_to_be_expanded(opened):
    table = DIALOGS["shortcuts"](opened).table
    lines = QTreeWidgetItemIterator(table)
    expanded = []
    while line := lines.value():
        if line.isExpanded():
            expanded.append(line)
        lines += 1
    assert expanded == [table.topLevelItem(number) for number in range(table.topLevelItemCount())]


def carets(widget):
    """Return the names of the texts that are only read, and whether the keyboard can move a caret in them."""
    texts = [*widget.findChildren(QTextEdit), *widget.findChildren(QPlainTextEdit)]
    keyboard = Qt.TextInteractionFlag.TextSelectableByKeyboard
    return {one.accessibleName(): bool(one.textInteractionFlags() & keyboard) for one in texts if one.isReadOnly()}


def test_every_text_that_is_only_read_has_a_caret(opened):
    found = carets(opened)
    for make in DIALOGS.values():
        found |= carets(make(opened))
    assert {"Reading pane", "Evidence for the pair selected", "What to send with a report"} <= set(found)
    assert [name for name, has in found.items() if not has] == []
