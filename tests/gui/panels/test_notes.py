"""Notes on differences, from the request to every place where they show, and back."""

from contextlib import closing

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QLineEdit

from copytaster.alignment.alignment import Place
from copytaster.errors import Notice
from copytaster.gui.compare.view import show_annotations
from copytaster.gui.dialogs.codebook_dialog import CodebookDialog
from copytaster.gui.dialogs.note_dialog import NoteDialog
from copytaster.gui.dialogs.shortcuts_dialog import ShortcutsDialog
from copytaster.gui.models.sections import sections
from copytaster.gui.models.spoken import tip
from copytaster.gui.panels.change_model import ChangeModel
from copytaster.project.annotating import Annotate, DescribeCode
from copytaster.project.annotation import Annotations
from copytaster.report.options import Options
from copytaster.session.annotations import annotations_in
from copytaster.storage.opening import open_read_only
from copytaster.storage.store import ProjectNotWritten


def ask(window, do):
    do(window, "note")
    return next(one for one in window.findChildren(NoteDialog) if one.isVisible())


def write(window, do, settled, codes="figure, doubt", memo="Who counted?"):
    dialog = ask(window, do)
    dialog.line.setText(codes)
    dialog.text.setPlainText(memo)
    dialog.accept()
    settled(window)


def go_to_wording(window, do):
    """Go to the first reworded difference that is counted."""
    do(window, "first")
    while window.parts.changes.stop.kind != "wording":
        do(window, "next")
    return window.parts.changes.stop


@pytest.fixture
def noted(window, do, settled):
    """Return a window in which the first reworded difference has a note, and that difference."""
    stop = go_to_wording(window, do)
    write(window, do, settled)
    return window, stop


def noted_line(window):
    changes = window.parts.changes
    return next(row for row, one in enumerate(changes.model.entries) if one.annotation is not None)


def paragraph_of(window, place):
    view = window.parts.comparison.view
    cell = view.table.cell(view.table.line_of(place), place.version)
    return next(paragraph for paragraph in cell.paragraphs if paragraph.place == place)


def test_a_note_needs_a_difference(window, do):
    window.parts.changes.select(-1)
    window._enable()
    assert not window.parts.actions["note"].isEnabled()
    do(window, "first")
    assert window.parts.actions["note"].isEnabled()


def test_the_dialog_tells_what_is_annotated(window, do):
    stop = go_to_wording(window, do)
    told = " ".join(label.text() for label in ask(window, do).findChildren(type(window.parts.review.loose.words)))
    assert f"No. {stop.number} · C ¶{stop.place.paragraph + 1}, reworded: {stop.before} → {stop.after}" in told


def test_a_note_is_in_the_list_with_its_codes_and_memo(noted):
    window, stop = noted
    model = window.parts.changes.model
    index = model.index(noted_line(window), ChangeModel.NOTE)
    assert model.stops[index.row()] == stop
    assert index.data() == "figure, doubt – Who counted?"
    assert index.data(Qt.ItemDataRole.ToolTipRole) == "figure, doubt – Who counted?"
    assert not index.data(Qt.ItemDataRole.DecorationRole).isNull()
    assert model.index(index.row(), ChangeModel.KIND).data(Qt.ItemDataRole.DecorationRole) is None


def test_words_come_before_other_columns_in_a_narrow_list_with_notes(noted, settled):
    window = noted[0]
    changes = window.parts.changes
    window.resize(window.width() - changes.width() + 660, 700)
    settled(window)
    assert 600 < changes.width() < 720
    assert changes.table.isColumnHidden(ChangeModel.WHERE)
    assert changes.table.columnWidth(ChangeModel.BEFORE) > 100


def test_a_note_has_a_fifth_of_a_wide_list(noted, settled):
    window = noted[0]
    window.resize(1900, 900)
    settled(window)
    table = window.parts.changes.table
    assert table.columnWidth(ChangeModel.NOTE) > 0.18 * table.width()


@pytest.mark.parametrize("words", ["who counted", "DOUBT"])
def test_a_note_is_found_again_by_its_memo_and_its_codes(noted, words):
    window, stop = noted
    window.parts.changes._words.setText(words)
    assert window.parts.changes.stops == (stop,)


def test_keeping_a_note_says_which_change_it_is_on_and_stays_at_the_difference(noted):
    window, stop = noted
    assert window.parts.status.currentMessage() == f"Noted on change {stop.number}."
    assert window.parts.changes.stop == stop


def test_a_note_is_asked_again_with_what_it_says(noted, do):
    dialog = ask(noted[0], do)
    assert (dialog.codes, dialog.memo) == (("figure", "doubt"), "Who counted?")


def test_a_note_with_codes_begins_in_its_memo(window, do, settled):
    go_to_wording(window, do)
    dialog = ask(window, do)
    assert dialog.line.hasFocus()
    dialog.line.setText("figure")
    dialog.accept()
    settled(window)
    assert ask(window, do).text.hasFocus()


def test_a_note_on_what_was_left_out_tells_by_whom(window):
    stop = next(one for one in window.parts.changes.stops if one.place.version != one.version)
    label = window.parts.bridge.reading.label(stop.version)
    assert f"left out by {label}: {stop.before}" in window.annotating._about(window.parts.bridge.reading, stop)


def test_an_emptied_note_goes(noted, do, settled):
    window, _ = noted
    write(window, do, settled, "", " ")
    assert window.parts.bridge.session.project.annotations == ()
    assert {one.annotation for one in window.parts.changes.model.entries} == {None}


def test_a_note_is_undone_and_done_again(noted, do):
    window, stop = noted
    do(window, "undo")
    assert window.parts.status.currentMessage() == f"Undone: annotating a change, No. {stop.number} (no note)."
    assert {one.annotation for one in window.parts.changes.model.entries} == {None}
    do(window, "redo")
    assert noted_line(window) >= 0


def test_only_what_has_a_note_is_listed(noted):
    window, stop = noted
    panel = window.parts.changes
    assert panel.notes.itemText(1) == "with a note 1"
    panel.notes.setCurrentIndex(1)
    assert panel.stops == (stop,)
    panel.notes.setCurrentIndex(0)
    assert len(panel.stops) > 1


def test_a_note_is_painted_at_its_change_and_told_there(noted):
    window, stop = noted
    view = window.parts.comparison.view
    paragraph = paragraph_of(window, stop.place)
    assert [remark.annotation.memo for remark in paragraph.remarks] == ["Who counted?"]
    assert "Note: figure, doubt – Who counted?" in tip(view.sight, paragraph, stop.start)
    assert "Note:" not in tip(view.sight, paragraph, 0) or stop.start == 0


def test_the_sign_of_a_note_is_seen(noted):
    window, _ = noted
    view = window.parts.comparison.view
    QApplication.processEvents()
    with_note = view.viewport().grab().toImage()
    show_annotations(view, Annotations())
    QApplication.processEvents()
    assert view.viewport().grab().toImage() != with_note


def test_the_base_shows_the_note_of_the_version_in_focus(noted):
    window, stop = noted
    reading = window.parts.bridge.reading
    partner = reading.index.partners(stop.place, reading.index.base)[0]
    assert [remark.annotation.memo for remark in paragraph_of(window, partner).remarks] == ["Who counted?"]


def test_a_note_is_read_out(noted):
    window, stop = noted
    view = window.parts.comparison.view
    index = view.table.index(view.table.line_of(stop.place), stop.place.version)
    assert "Note: figure, doubt – Who counted?" in index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert sections(view.sight, stop.place)[-1] == ("Notes", ("figure, doubt – Who counted?",))


def test_the_reading_pane_has_a_note_at_once(window, do, settled):
    window.parts.actions["reading"].trigger()
    go_to_wording(window, do)
    write(window, do, settled)
    assert "Notes\nfigure, doubt – Who counted?" in window.parts.pane.toPlainText()
    do(window, "undo")
    assert "Notes" not in window.parts.pane.toPlainText()


def test_a_whole_paragraph_has_its_sign_in_the_margin(window, do, settled):
    number, stop = next(
        (n, one) for n, one in enumerate(window.parts.changes.stops) if one.kind == "omission" and n > 1
    )
    window.parts.changes.select(number)
    window.stepping.choose(stop)
    write(window, do, settled, "cut", "")
    assert [remark.span for remark in paragraph_of(window, stop.place).remarks] == [None]
    window.parts.comparison.view.grab()


def test_typing_completes_the_code_behind_the_others(noted, do):
    dialog = ask(noted[0], do)
    dialog.line.setText("other, dou")
    completer = dialog.line.completer()
    completer.setCompletionPrefix(dialog.line.text())
    assert completer.completionCount() == 1
    assert completer.currentCompletion() == "other, doubt"


def test_ctrl_enter_keeps_the_note_from_the_memo(window, do, settled):
    go_to_wording(window, do)
    dialog = ask(window, do)
    dialog.text.setFocus()
    QTest.keyClicks(dialog.text, "Why?")
    QTest.keyClick(dialog.text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settled(window)
    assert [one.memo for one in window.parts.bridge.session.project.annotations] == ["Why?"]


def draft_of(window):
    with closing(open_read_only(window.parts.bridge.session.project_file)) as store:
        return store.draft()


def test_what_is_typed_is_a_draft_soon_and_none_once_it_is_kept(window, do, settled, qtbot):
    go_to_wording(window, do)
    dialog = ask(window, do)
    QTest.keyClicks(dialog.line, "doubt, fig")
    QTest.keyClicks(dialog.text, "Who co")
    qtbot.waitSignal(dialog.typed).wait()
    draft = draft_of(window)
    assert (draft.codes, draft.memo) == (("doubt", "fig"), "Who co")
    dialog.accept()
    settled(window)
    assert draft_of(window) is None
    assert [one.memo for one in window.parts.bridge.session.project.annotations] == ["Who co"]


def test_a_note_that_is_given_up_is_no_draft(window, do):
    go_to_wording(window, do)
    dialog = ask(window, do)
    QTest.keyClicks(dialog.text, "Who co")
    dialog.typed.emit()
    QTest.keyClicks(dialog.text, "unted")
    dialog.give_up()
    assert draft_of(window) is None
    assert not dialog.unsaved.isActive()


def test_escape_gives_up_a_note_only_after_it_was_said_that_it_is_not_kept(window, do):
    go_to_wording(window, do)
    dialog = ask(window, do)
    for words in ("Who counted", " them?"):
        QTest.keyClicks(dialog.text, words)
        QTest.keyClick(dialog.text, Qt.Key.Key_Escape)
        assert dialog.isVisible()
        assert "not kept" in dialog.refusal.text()
    QTest.keyClick(dialog.text, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_escape_closes_a_note_that_is_as_it_was(noted, do):
    dialog = ask(noted[0], do)
    QTest.keyClick(dialog.text, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_cancel_gives_up_a_note_at_once(window, do):
    go_to_wording(window, do)
    dialog = ask(window, do)
    QTest.keyClicks(dialog.text, "Who counted")
    dialog.findChild(QDialogButtonBox).buttons()[-1].click()
    assert not dialog.isVisible()


def test_emptying_a_note_is_no_draft_that_would_remove_it(noted, do):
    dialog = ask(noted[0], do)
    for field in (dialog.line, dialog.text):
        field.clear()
    dialog.typed.emit()
    assert draft_of(noted[0]) is None


def test_a_draft_that_cannot_be_stored_disturbs_nobody(noted, do, monkeypatch):
    def refuse(_):
        raise ProjectNotWritten(Notice("The disk is full."))

    dialog = ask(noted[0], do)
    monkeypatch.setattr(noted[0].parts.bridge.session, "draft", refuse)
    dialog.typed.emit()
    assert dialog.isVisible()
    assert dialog.refusal.isHidden()


def test_a_note_stays_with_another_base(noted, do):
    window, stop = noted
    do(window, f"base-{stop.version + 1}")
    found = annotations_in(window.parts.bridge.session.state, window.parts.bridge.reading.index)
    assert len(found.changes) == 1
    assert any(one.annotation for one in window.parts.changes.model.entries)


@pytest.fixture
def loosened(noted, do, quay):
    """Return the window after the annotated paragraph of the base was replaced by quite another one."""
    window, stop = noted
    reading = window.parts.bridge.reading
    number = reading.index.partners(stop.place, reading.index.base)[0].paragraph
    text = (quay / "A.txt").read_text(encoding="utf-8").split("\n\n")
    text[number] = "Quite other words stand in this place now."
    (quay / "A.txt").write_text("\n\n".join(text), encoding="utf-8")
    do(window, "refresh")
    return window


def test_a_note_that_lost_its_change_is_told(loosened):
    loose = loosened.parts.review.loose_notes
    assert loose.isVisibleTo(loosened.parts.review)
    assert "figure, doubt – Who counted? · A.txt ¶" in loose.words.text()


def test_a_note_that_lost_its_change_is_forgotten_and_brought_back(loosened, do, settled):
    loosened.parts.review.loose_notes.forget.click()
    settled(loosened)
    assert not loosened.parts.review.loose_notes.isVisibleTo(loosened.parts.review)
    do(loosened, "undo")
    assert loosened.parts.review.loose_notes.isVisibleTo(loosened.parts.review)


def codebook_of(window, do):
    do(window, "codebook")
    return window.findChild(CodebookDialog)


def lines(dialog):
    items = [dialog.list.topLevelItem(number) for number in range(dialog.list.topLevelItemCount())]
    return [tuple(item.text(column) for column in range(3)) for item in items]


def test_the_codebook_begins_empty_and_has_what_was_given(window, do, settled):
    dialog = codebook_of(window, do)
    assert lines(dialog) == []
    stop = go_to_wording(window, do)
    window.annotating.keep(window.parts.bridge.reading, stop, ("figure", "doubt"), "")
    settled(window)
    assert lines(dialog) == [("doubt", "", "1"), ("figure", "", "1")]


def test_an_empty_codebook_waits_at_the_button_that_enter_presses(window, do):
    dialog = codebook_of(window, do)
    assert dialog.focusWidget() is dialog.add
    QTest.keyClick(dialog.add, Qt.Key.Key_Return)
    assert dialog.list.state() == dialog.list.State.EditingState


def test_a_code_is_described_and_renamed_in_its_place(noted, do, settled):
    window, _ = noted
    dialog = codebook_of(window, do)
    dialog.list.topLevelItem(0).setText(1, "less certain than the wire")
    settled(window)
    dialog.list.topLevelItem(0).setText(0, "hedged")
    settled(window)
    assert lines(dialog) == [("hedged", "less certain than the wire", "1"), ("figure", "", "1")]
    assert window.parts.changes.model.entries[noted_line(window)].annotation.codes == ("figure", "hedged")


def test_how_often_a_code_was_given_is_not_edited(noted, do):
    dialog = codebook_of(noted[0], do)
    dialog.list.editItem(dialog.list.topLevelItem(0), dialog.GIVEN)
    assert dialog.list.state() != dialog.list.State.EditingState


def test_without_notes_the_list_has_no_column_for_them(noted, do):
    table = noted[0].parts.changes.table
    assert not table.isColumnHidden(ChangeModel.NOTE)
    do(noted[0], "undo")
    assert table.isColumnHidden(ChangeModel.NOTE)


def test_a_code_that_a_change_has_is_not_removed(noted, do, settled):
    window, _ = noted
    dialog = codebook_of(window, do)
    dialog.list.setCurrentItem(dialog.list.topLevelItem(0))
    assert not dialog.remove.isEnabled()
    dialog.add.click()
    dialog.list.currentItem().setText(0, "unused")
    settled(window)
    assert ("unused", "", "0") in lines(dialog)
    dialog.list.setCurrentItem(dialog.list.topLevelItem(2))
    dialog.remove.click()
    settled(window)
    assert [line[0] for line in lines(dialog)] == ["doubt", "figure"]


def test_a_name_that_is_taken_is_refused_and_the_list_is_as_it_was(noted, do, settled):
    window, _ = noted
    dialog = codebook_of(window, do)
    dialog.list.topLevelItem(0).setText(0, "figure")
    settled(window)
    assert [line[0] for line in lines(dialog)] == ["doubt", "figure"]
    assert dialog.refusal.text() == "The codebook already has a code “figure”."
    dialog.list.topLevelItem(0).setText(0, "hedged")
    settled(window)
    assert dialog.refusal.isHidden()


def keys_of(dialog):
    items = [dialog.list.topLevelItem(number) for number in range(dialog.list.topLevelItemCount())]
    return {item.text(dialog.NAMED): item.text(dialog.KEYS) for item in items}


def test_a_code_is_given_a_letter_in_the_codebook(noted, do, settled):
    window, _ = noted
    dialog = codebook_of(window, do)
    assert keys_of(dialog) == {"doubt": "1", "figure": "2"}
    dialog.list.topLevelItem(0).setText(dialog.KEYS, "d, 5")
    settled(window)
    assert keys_of(dialog) == {"doubt": "5 D", "figure": "1"}
    do(window, "undo")
    assert keys_of(dialog) == {"doubt": "1", "figure": "2"}


@pytest.mark.parametrize(
    ("keys", "said"),
    [
        ("n", "“n” opens the note, so no code can have it as its key."),
        ("q", "“q” gives the code used last, so no code can have it as its key."),
        ("f", "“f” is already the key of “figure”."),
        ("do", "A key is one letter, or a digit from 1 to 9; “do” is neither."),
    ],
)
def test_a_key_that_cannot_be_is_refused_in_the_dialog(noted, do, settled, keys, said):
    window, _ = noted
    dialog = codebook_of(window, do)
    dialog.list.topLevelItem(1).setText(dialog.KEYS, "f")
    settled(window)
    dialog.list.topLevelItem(0).setText(dialog.KEYS, keys)
    settled(window)
    assert (dialog.refusal.text(), dialog.refusal.isHidden()) == (said, False)
    assert keys_of(dialog)["doubt"] == "1"


def test_a_code_is_added_with_its_keys_whichever_is_typed_first(noted, do, settled):
    window, _ = noted
    dialog = codebook_of(window, do)
    dialog.add.click()
    dialog.list.currentItem().setText(dialog.KEYS, "t")
    dialog.list.currentItem().setText(dialog.NAMED, "tone")
    settled(window)
    assert keys_of(dialog)["tone"] == "3 T"


def test_the_sheet_of_keys_has_those_of_the_codes(noted, do):
    window, _ = noted
    do(window, "shortcuts")
    sheet = window.findChild(ShortcutsDialog)
    found = {
        sheet.table.topLevelItem(at).child(line).text(0): sheet.table.topLevelItem(at).child(line).text(1)
        for at in range(sheet.table.topLevelItemCount())
        for line in range(sheet.table.topLevelItem(at).childCount())
    }
    assert (found["Code “doubt”"], found["Code “figure”"], found["Give the code used last"]) == ("1", "2", "Q")


def typed_into(dialog, item, column, words):
    """Type into a cell of the codebook without ending it, and let the draft be due."""
    if dialog.list.state() != dialog.list.State.EditingState:
        dialog.list.editItem(item, column)
    editor = dialog.list.findChild(QLineEdit)
    QTest.keyClicks(editor, words)
    dialog.unsaved.timeout.emit()
    return editor


def test_a_meaning_that_is_typed_is_a_draft_until_it_is_in_its_cell(noted, do, settled):
    window, _ = noted
    dialog = codebook_of(window, do)
    editor = typed_into(dialog, dialog.list.topLevelItem(0), dialog.MEANING, "less cert")
    assert draft_of(window) == DescribeCode("doubt", "less cert")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    settled(window)
    assert draft_of(window) is None
    assert lines(dialog)[0] == ("doubt", "less cert", "1")
    assert not dialog.unsaved.isActive()


def test_a_screen_reader_is_told_which_cell_is_edited(noted, do):
    window, _ = noted
    dialog = codebook_of(window, do)
    editor = typed_into(dialog, dialog.list.topLevelItem(0), dialog.MEANING, "")
    assert editor.accessibleName() == "doubt · Meaning"


def test_the_name_of_a_new_code_is_a_draft_until_it_is_given_up(window, do):
    dialog = codebook_of(window, do)
    dialog.add.click()
    editor = typed_into(dialog, dialog.list.currentItem(), dialog.NAMED, "heds")
    assert draft_of(window) == DescribeCode("heds", "")
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    assert draft_of(window) is None


@pytest.mark.parametrize("column", [CodebookDialog.NAMED, CodebookDialog.KEYS])
def test_half_a_new_name_is_no_draft_because_it_would_rename_the_code(noted, do, column):
    window, _ = noted
    dialog = codebook_of(window, do)
    typed_into(dialog, dialog.list.topLevelItem(0), column, "x")
    assert draft_of(window) is None


def test_forgetting_is_an_edit_for_each(noted, settled):
    window, _ = noted
    change = window.parts.bridge.session.project.annotations[0].change
    window.annotating.forget(window.parts.bridge.session.project.annotations)
    settled(window)
    assert window.parts.bridge.session.project.annotations == ()
    window.parts.bridge.perform(Annotate(change, ("again",), ""))
    assert window.parts.bridge.session.can_undo == "annotating a change"


def test_a_place_without_notes_has_none(window):
    assert paragraph_of(window, Place(0, 1)).remarks == ()


def test_an_export_from_the_window_has_the_note(noted, settled, tmp_path):
    window, _ = noted
    table = next(one for one in window.parts.bridge.program.formats() if one.name == "csv")
    window.exporting.write(window.parts.bridge.reading, table, Options(), tmp_path / "out.csv")
    settled(window)
    assert "figure; doubt,Who counted?" in (tmp_path / "out.csv").read_text(encoding="utf-8-sig")


def typed(dialog, words, settled, window):
    """Type into the line of the codebook that is being edited."""
    QTest.keyClicks(dialog.list.focusWidget(), words)
    settled(window)


def test_codes_are_added_by_keys_alone(noted, do, settled):
    window, _ = noted
    dialog = codebook_of(window, do)
    dialog.add.click()
    for words in ("tone", "\t", "warmer or colder", "\r"):
        typed(dialog, words, settled, window)
    assert ("tone", "warmer or colder", "0") in lines(dialog)
    assert dialog.isVisible()
    assert dialog.list.currentItem().text(0) == "tone"


def test_tab_goes_from_cell_to_cell_and_back(noted, do, settled):
    window, _ = noted
    dialog = codebook_of(window, do)
    dialog.list.setCurrentItem(dialog.list.topLevelItem(1), dialog.MEANING)
    dialog.list.editItem(dialog.list.currentItem(), dialog.MEANING)
    for key in (Qt.Key.Key_Backtab, Qt.Key.Key_Backtab):
        QTest.keyClick(dialog.list.focusWidget(), key)
        settled(window)
    typed(dialog, "f", settled, window)
    typed(dialog, "\r", settled, window)
    assert keys_of(dialog) == {"doubt": "1", "figure": "2 F"}


def test_enter_does_not_close_the_codebook(noted, do, settled):
    window, _ = noted
    dialog = codebook_of(window, do)
    QTest.keyClick(dialog.list, Qt.Key.Key_Return)
    settled(window)
    assert dialog.isVisible()


def test_what_was_written_stays_on_the_screen_if_it_cannot_be_kept(window, do, settled, monkeypatch):
    def full(_):
        raise ProjectNotWritten(Notice("The disk is full."))

    go_to_wording(window, do)
    dialog = ask(window, do)
    dialog.text.setPlainText("A memo that took an hour.")
    monkeypatch.setattr(window.parts.bridge.session, "perform", full)
    dialog.accept()
    assert dialog.isVisible()
    assert dialog.refusal.text() == "The disk is full."
    monkeypatch.undo()
    dialog.accept()
    settled(window)
    assert not dialog.isVisible()
    assert window.parts.changes.annotation.memo == "A memo that took an hour."
