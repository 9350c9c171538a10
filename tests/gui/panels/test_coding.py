"""Coding by single keys: what each key does, where, what is said of it, and that it is undone."""

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from copytaster.gui.dialogs.note_dialog import NoteDialog
from copytaster.gui.models.remarks import remark_words
from copytaster.gui.models.spoken import aloud
from copytaster.gui.widgets import announcing
from copytaster.project.annotating import DescribeCode, RenameCode
from copytaster.session.annotations import annotations_in
from copytaster.settings import GO_ON


@pytest.fixture
def coder(window, do, settled):
    """Return a window with a codebook of three codes, at the first difference, the keyboard in the versions."""
    for name, keys in (("sourcing", None), ("figure", None), ("cut", ("3", "x"))):
        window.parts.bridge.perform(DescribeCode(name, "", keys))
    do(window, "first")
    window.parts.comparison.view.setFocus()
    settled(window)
    return window


@pytest.fixture
def press(settled):
    def typed(window, keys, widget=None):
        for key in keys:
            QTest.keyClicks(widget or window.parts.comparison.view, key)
            settled(window)

    return typed


def codes(window):
    annotation = window.parts.changes.annotation
    return annotation.codes if annotation else ()


def said(window):
    return window.parts.status.currentMessage()


KEYS = "456789abcdefghijklmoprstuvwyzäöüßéèêáàâñçåøæ"
"""Keys that are free beside those of the three codes."""
PARTS = {
    "versions": lambda window: window.parts.comparison.view,
    "list": lambda window: window.parts.changes.table,
    "reading pane": lambda window: window.parts.pane,
}


def test_no_code_is_shown_as_given_once_all_documents_are_gone(coder, press, do, quay):
    press(coder, "2")
    assert coder.parts.changes.codes.buttons["figure"].isChecked()
    for path in quay.iterdir():
        path.unlink()
    do(coder, "refresh")
    assert not coder.parts.changes.codes.buttons["figure"].isChecked()


@pytest.mark.parametrize("part", PARTS)
def test_a_digit_gives_its_code_and_takes_it(coder, press, part):
    widget = PARTS[part](coder)
    number = coder.parts.changes.stop.number
    press(coder, "2", widget)
    assert (codes(coder), said(coder)) == (("figure",), f"Coded “figure” on change {number} · Ctrl+Z undoes")
    press(coder, "1", widget)
    assert codes(coder) == ("figure", "sourcing")
    press(coder, "2", widget)
    assert (codes(coder), said(coder)) == (("sourcing",), f"Removed “figure” from change {number} · Ctrl+Z undoes")


def test_a_letter_of_its_own_gives_a_code_in_either_case(coder, press):
    press(coder, "x")
    assert codes(coder) == ("cut",)
    press(coder, "X")
    assert codes(coder) == ()


def test_a_digit_behind_shift_or_of_the_number_pad_gives_its_code(coder, settled):
    for modifier in (Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.KeypadModifier):
        QTest.keyClick(coder.parts.comparison.view, "1", modifier)
        settled(coder)
        assert bool(codes(coder)) == (modifier is Qt.KeyboardModifier.ShiftModifier)


def test_a_key_held_down_gives_its_code_once(coder, press):
    from PySide6.QtGui import QKeyEvent  # noqa: PLC0415 - used here alone

    press(coder, "1")
    held = QKeyEvent(QKeyEvent.Type.KeyPress, Qt.Key.Key_1, Qt.KeyboardModifier.NoModifier, "1", autorep=True)
    assert coder.coding.eventFilter(coder.parts.comparison.view, held)
    assert codes(coder) == ("sourcing",)


def test_q_gives_the_code_used_last(coder, press, do):
    press(coder, "q")
    assert said(coder).startswith("No code has been used yet")
    press(coder, "2")
    do(coder, "next")
    press(coder, "q")
    assert codes(coder) == ("figure",)
    number = coder.parts.changes.stop.number
    press(coder, "q")
    assert (codes(coder), said(coder)) == (("figure",), f"Change {number} already has “figure”.")


def test_q_gives_the_code_of_the_last_note_too(coder, press, do, settled):
    coder.annotating.keep(coder.parts.bridge.reading, coder.parts.changes.stop, ("cut", "tone"), "")
    settled(coder)
    do(coder, "next")
    press(coder, "q")
    assert codes(coder) == ("tone",)


def test_keys_typed_faster_than_the_list_is_written_do_what_they_say(coder, settled):
    QTest.keyClicks(coder.parts.comparison.view, "2q1")
    settled(coder)
    assert codes(coder) == ("figure", "sourcing")


def test_q_gives_no_code_that_is_called_otherwise_now(coder, press, do):
    press(coder, "2")
    coder.parts.bridge.perform(RenameCode("figure", "number"))
    do(coder, "next")
    press(coder, "q")
    assert (codes(coder), said(coder)) == ((), "The codebook no longer has “figure”.")


def test_n_opens_the_note(coder, press):
    press(coder, "n")
    dialog = coder.findChild(NoteDialog)
    assert dialog.isVisible()
    assert dialog.line.text() == ""


def test_a_memo_stays_when_a_key_codes(coder, press, settled):
    coder.annotating.keep(coder.parts.bridge.reading, coder.parts.changes.stop, (), "Who counted?")
    settled(coder)
    press(coder, "2")
    assert remark_words(coder.parts.changes.annotation) == "figure – Who counted?"
    press(coder, "2")
    assert remark_words(coder.parts.changes.annotation) == "Who counted?"


def test_every_key_is_one_step_of_undo_and_undo_goes_where_it_was(coder, press, do):
    first = coder.parts.changes.stop
    press(coder, "21")
    do(coder, "last")
    do(coder, "undo")
    assert coder.parts.changes.stop == first
    assert codes(coder) == ("figure",)
    assert said(coder) == f"Undone: annotating a change, No. {first.number} (figure)."
    do(coder, "undo")
    assert codes(coder) == ()
    do(coder, "redo")
    assert (codes(coder), coder.parts.changes.stop) == (("figure",), first)


def test_undo_goes_to_a_difference_that_the_filter_had_hidden(coder, press, do):
    coder.parts.changes.notes.setCurrentIndex(2)
    first = coder.parts.changes.stop
    press(coder, "2")
    do(coder, "next")
    press(coder, "1")
    assert first not in coder.parts.changes.stops
    do(coder, "undo")
    do(coder, "undo")
    assert coder.parts.changes.stop == first


def test_without_a_difference_it_is_said_how_to_come_to_one(coder, press):
    coder.parts.changes.select(-1)
    for key in "1qn":
        press(coder, key)
        assert said(coder).startswith("No difference is selected: Alt+Down")
    assert coder.parts.bridge.session.project.annotations == ()


def test_without_any_difference_listed_that_is_said(coder, press):
    coder.parts.changes._words.setText("nowhere to be found")
    press(coder, "1")
    assert said(coder) == "No difference is listed, so there is none to code."


def test_an_empty_codebook_says_how_codes_are_made(window, do, press):
    do(window, "first")
    press(window, "1")
    assert said(window) == "The codebook is empty: Ctrl+Shift+B adds codes, or n notes the first one here."


def test_a_key_of_no_code_says_where_the_keys_are(coder, press):
    press(coder, "7")
    assert said(coder) == "No code has the key “7”: the codebook (Ctrl+Shift+B) lists the keys."


def test_what_is_typed_into_a_field_codes_nothing(coder, press):
    press(coder, "12n", coder.parts.changes._words)
    assert isinstance(coder.parts.changes._words, QLineEdit)
    assert coder.parts.changes._words.text() == "12n"
    assert coder.parts.bridge.session.project.annotations == ()


def test_a_shortcut_is_no_code(coder, settled):
    QTest.keyClick(coder.parts.comparison.view, "1", Qt.KeyboardModifier.AltModifier)
    settled(coder)
    assert coder.parts.bridge.session.project.annotations == ()


def test_after_coding_one_stays_or_goes_on_as_is_set(coder, press, do):
    first, second = coder.parts.changes.stops[:2]
    press(coder, "1")
    assert coder.parts.changes.stop == first
    coder.parts.actions["go-on"].trigger()
    assert coder.parts.settings.flag(GO_ON)
    press(coder, "2")
    assert coder.parts.changes.stop == second
    assert said(coder) == f"Coded “figure” on change {first.number} · Ctrl+Z undoes"
    do(coder, "previous")
    press(coder, "2")
    assert coder.parts.changes.stop == first  # what was taken is looked at


def test_among_what_has_no_note_the_difference_stays_until_one_goes_on(coder, press, do):
    panel = coder.parts.changes
    panel.notes.setCurrentIndex(2)
    first, second = panel.stops[:2]
    press(coder, "12")
    assert (panel.stop, codes(coder)) == (first, ("sourcing", "figure"))
    do(coder, "next")
    press(coder, "1")
    assert panel.stop == second
    assert first not in panel.stops


def test_going_on_through_what_has_no_note_leaves_none_out(coder, press):
    panel = coder.parts.changes
    coder.parts.actions["go-on"].trigger()
    panel.notes.setCurrentIndex(2)
    wanted = panel.stops
    press(coder, "1" * len(wanted))
    found = coder.parts.bridge.session.project.annotations
    assert len(found) == len(wanted)
    assert {one.codes for one in found} == {("sourcing",)}


def test_the_list_is_filtered_by_code(coder, press, do):
    panel = coder.parts.changes
    press(coder, "1")
    do(coder, "next")
    press(coder, "12")
    items = [panel.notes.itemText(number) for number in range(panel.notes.count())]
    assert items[1:] == ["with a note 2", f"without a note {len(panel.stops) - 2}", "figure 1", "sourcing 2"]
    panel.notes.setCurrentIndex(4)
    assert len(panel.stops) == 2
    panel.notes.setCurrentIndex(3)
    assert [one.annotation.codes for one in panel.model.entries] == [("sourcing", "figure")]
    press(coder, "2")
    assert panel.notes.currentText() == "figure 0"


def test_what_is_counted_by_note_is_what_would_be_listed(coder, press):
    panel = coder.parts.changes
    press(coder, "1")
    for version, aside in ((0, False), (1, False), (0, True), (2, True)):
        panel.versions.setCurrentIndex(version)
        panel._kinds["aside"].setChecked(aside)
        for at in (1, 2, 3):
            panel.notes.setCurrentIndex(min(at, panel.notes.count() - 1))
            assert panel.notes.currentIndex() == 0 or panel.notes.currentText().split()[-1] == str(len(panel.stops))
        panel.notes.setCurrentIndex(0)


def test_the_filter_by_code_is_chosen_by_keys_and_leaves_them_to_the_list(coder, press, do, settled):
    panel = coder.parts.changes
    press(coder, "1")
    do(coder, "filter-notes")
    settled(coder)
    assert panel.notes.view().isVisible()
    QTest.keyClick(panel.notes.view(), Qt.Key.Key_Down)
    QTest.keyClick(panel.notes.view(), Qt.Key.Key_Return)
    settled(coder)
    assert (panel.notes.currentText(), len(panel.stops)) == ("with a note 1", 1)
    assert panel.table.hasFocus()


def test_the_codes_stand_below_the_list_pressed_where_they_are_given(coder, press, do, settled):
    bar = coder.parts.changes.codes
    assert [button.text() for button in bar.buttons.values()] == ["1  sourcing", "2  figure", "3 X  cut"]
    assert bar.height() >= bar.buttons["cut"].height() > 0
    press(coder, "2")
    assert [name for name, button in bar.buttons.items() if button.isChecked()] == ["figure"]
    do(coder, "next")
    assert not any(button.isChecked() for button in bar.buttons.values())
    bar.buttons["cut"].click()
    settled(coder)
    assert codes(coder) == ("cut",)


@pytest.mark.parametrize("many", [8, 40])
def test_in_a_low_window_codes_and_filters_stand_whole_and_leave_room_for_the_list(coder, settled, many):
    panel = coder.parts.changes
    coder.resize(1000, 660)
    for number in range(many):
        coder.parts.bridge.perform(DescribeCode(f"certainty weakened {number}", "", (KEYS[number],)))
    settled(coder)
    QCoreApplication.processEvents()
    bar, line = panel.codes, panel.codes.buttons["cut"].height()
    assert bar.verticalScrollBar().maximum() == 0 or bar.height() >= 2 * line
    assert bar.geometry().bottom() <= panel.rect().bottom()
    filters = [panel._words, *panel._kinds.values()]
    assert max(control.geometry().bottom() for control in filters) < panel.facets.geometry().top()
    assert panel.table.viewport().height() >= 3 * panel.table.rowHeight(0)
    assert coder.height() == 660
    assert coder.parts.comparison.view.viewport().height() > 150


def test_without_codes_there_is_no_bar(window, do):
    do(window, "first")
    assert window.parts.changes.codes.isHidden()


def test_a_key_frames_the_difference_it_coded(coder, press):
    view, stop = coder.parts.comparison.view, coder.parts.changes.stops[-1]
    view.go_to_place(stop.place)
    assert not coder.stepping.there
    press(coder, "1")
    assert coder.stepping.there


def test_what_was_done_is_told_to_screen_readers(coder, press, monkeypatch):
    announced = []
    monkeypatch.setattr(announcing.QAccessible, "updateAccessibility", lambda event: announced.append(event.message()))
    press(coder, "2")
    assert announced == [aloud(said(coder))]


def test_notes_are_found_once_after_each_decision(coder, press):
    bridge = coder.parts.bridge
    press(coder, "1")
    found = bridge.notes.of(bridge.session, bridge.reading.index)
    assert bridge.notes.of(bridge.session, bridge.reading.index) is found
    press(coder, "2")
    assert bridge.notes.of(bridge.session, bridge.reading.index) is not found
    state, index = bridge.session.state, bridge.reading.index
    assert bridge.notes.of(bridge.session, index) == annotations_in(state, index)


def test_without_a_story_a_key_does_nothing(window, press):
    window.parts.bridge.close()
    press(window, "1")
    assert said(window) == ""
