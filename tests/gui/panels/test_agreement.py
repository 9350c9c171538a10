"""Another coder's notes beside one's own: from a blind copy to what is taken over."""

import json

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QFileDialog, QMessageBox

from copytaster.comparison.index import Index
from copytaster.comparison.walk import stops
from copytaster.gui.models.agreement import apart_line, code_cells, figure, remarks, summary
from copytaster.gui.models.kinds import kind_name
from copytaster.project.agreement import Figure, Undefined
from copytaster.session.annotations import annotate, annotations_in
from copytaster.session.create import open_project
from copytaster.session.work import compare_story
from copytaster.settings import EXPORT_LANGUAGE
from fakes.codings import agreement_report, coding


def code(session, key, **notes):
    """Give differences codes by their numbers."""
    index = Index(compare_story(session, key))
    found = {stop.number: stop for stop in stops(index)}
    for number, codes in notes.items():
        session.perform(annotate(session, index, found[int(number[1:])], tuple(codes.split()), "Hers."))


@pytest.fixture
def other(window, tmp_path, settled):
    """Return another coder's project: three differences noted in the window, and three by the other."""
    session, key = window.parts.bridge.session, window.parts.bridge.key
    path = tmp_path / "hers.copytaster"
    session.save_copy(path, blind=True)
    second = open_project(path)
    code(second, key, _1="cut", _2="style", _4="style")
    second.close()
    code(session, key, _1="cut", _2="figure", _3="figure")
    settled(window)
    return path


@pytest.fixture
def dialog(window, other, settled):
    """Return the dialog that lays them side by side."""
    window.adjudicating.compare(other)
    settled(window)
    return window.adjudicating.dialog


def numbers(dialog):
    return [dialog.apart.topLevelItem(row).text(0) for row in range(dialog.apart.topLevelItemCount())]


def choose(dialog, row):
    dialog.apart.setCurrentIndex(dialog.apart.model().index(row, 0))


def given(window, number):
    """Return the codes that a difference has in the window."""
    session, reading = window.parts.bridge.session, window.parts.bridge.reading
    stop = next(stop for stop in reading.stops if stop.number == number)
    note = annotations_in(session.state, reading.index).at(stop.change, stop.link)
    return None if note is None else (note.codes, note.memo)


def test_a_copy_for_a_second_coder_has_no_notes(window, other, do, tmp_path, monkeypatch):
    asked = []
    chosen = str(tmp_path / "blind"), ""
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *words: asked.append(words) or chosen)
    do(window, "save-blind-copy")
    assert asked[0][2].endswith("quay-second-coder.copytaster")
    assert window.parts.status.currentMessage() == "Saved blind.copytaster, without your notes."
    second = open_project(tmp_path / "blind.copytaster")
    assert second.project.annotations == ()
    assert [one.name for one in second.project.codes] == ["cut", "figure"]
    second.close()


def test_the_second_coder_opens_the_copy_and_is_blind(window, tmp_path, other, settled):
    before = window.parts.bridge.reading.comparison
    window.parts.bridge.session.save_copy(tmp_path / "blind.copytaster", blind=True)
    window.open([tmp_path / "blind.copytaster"])
    settled(window)
    assert window.parts.bridge.reading.comparison == before
    assert {one.annotation for one in window.parts.changes.model.entries} == {None}
    assert window.parts.bridge.session.can_undo is None


def test_the_other_project_is_asked_for(window, other, do, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(other), ""))
    do(window, "agreement")
    assert window.adjudicating.dialog.isVisible()
    assert not window.adjudicating.dialog.isModal()


def test_it_is_told_how_far_both_agree(dialog):
    assert "noted by both 2, by you alone 1, by the other alone 1" in dialog.words.text()
    codes = [dialog.codes.topLevelItem(row).text(0) for row in range(dialog.codes.topLevelItemCount())]
    assert codes == ["cut", "figure", "style"]


def test_what_was_coded_differently_is_listed(dialog):
    assert numbers(dialog) == ["2", "3", "4"]
    item = dialog.apart.topLevelItem(0)
    assert [item.text(4), item.text(5)] == ["figure – Hers.", "style – Hers."]
    assert dialog.apart.topLevelItem(1).text(5) == "nothing"


def test_a_difference_chosen_is_shown_in_the_versions(window, dialog):
    choose(dialog, 2)
    stop = dialog.unit.stop
    assert window.parts.changes.stop == stop
    assert window.parts.comparison.view.current_place() == stop.place or stop.kind == "omission"


def test_a_difference_reached_by_tab_is_selected_too(dialog):
    index = dialog.apart.model().index(1, 0)
    dialog.apart.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)  # as Tab does
    assert dialog.apart.topLevelItem(1).isSelected()


def test_a_difference_that_the_list_leaves_out_is_shown_all_the_same(window, dialog):
    window.parts.changes._words.setText("no such words")
    choose(dialog, 0)
    assert window.parts.changes.stop is None
    assert window.stepping.place is not None


def test_without_a_difference_nothing_can_be_taken_over(dialog):
    assert not dialog.take.isEnabled()
    assert not dialog.show_.isEnabled()
    choose(dialog, 0)
    assert dialog.take.isEnabled()


def test_what_is_taken_over_is_one_step_and_the_next_one_follows(window, dialog, do, settled):
    choose(dialog, 0)
    dialog.take.click()
    settled(window)
    assert window.parts.status.currentMessage() == "Taken over on change 2."
    assert given(window, 2) == (("style",), "Hers.")
    assert (numbers(dialog), dialog.unit.stop.number) == (["3", "4"], 3)
    assert window.parts.changes.stop == dialog.unit.stop
    do(window, "undo")
    assert given(window, 2) == (("figure",), "Hers.")
    assert (numbers(dialog), dialog.unit.stop.number) == (["2", "3", "4"], 3)


def test_the_keys_of_undo_and_redo_work_beside_the_window(window, dialog, settled, qtbot):
    choose(dialog, 0)
    dialog.take.click()
    settled(window)
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    qtbot.keyClick(dialog.apart, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    settled(window)
    assert given(window, 2) == (("figure",), "Hers.")
    qtbot.keyClick(dialog.apart, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    settled(window)
    assert given(window, 2) == (("style",), "Hers.")


def test_where_the_other_has_nothing_nothing_is_taken_over(window, dialog, settled):
    choose(dialog, 1)
    dialog.take.click()
    settled(window)
    assert given(window, 3) is None
    assert window.parts.status.currentMessage() == "Change 3 no longer has a note."


def test_when_the_last_one_is_settled_none_is_selected(window, dialog, settled):
    choose(dialog, 0)
    for _ in range(3):
        dialog.take.click()
        settled(window)
    assert (numbers(dialog), dialog.unit) == ([], None)
    assert not dialog.take.isEnabled()


def test_the_other_project_is_only_read(window, other, settled):
    before = other.read_bytes()
    window.adjudicating.compare(other)
    settled(window)
    choose(window.adjudicating.dialog, 0)
    window.adjudicating.dialog.take.click()
    settled(window)
    assert other.read_bytes() == before


def test_differences_that_one_has_not_noted_can_be_left_out(dialog):
    dialog.noted_only.click()
    assert numbers(dialog) == ["2"]
    dialog.noted_only.click()
    assert numbers(dialog) == ["2", "3", "4"]


def test_a_note_made_in_the_window_is_seen_at_once(window, dialog, settled):
    code(window.parts.bridge.session, window.parts.bridge.key, _4="style")
    settled(window)
    assert numbers(dialog) == ["2", "3"]


def test_another_base_selects_nothing_and_tells_that_the_other_had_another_one(window, dialog, do):
    choose(dialog, 0)
    do(window, "base-2")
    assert dialog.unit is None
    assert "The other project differs in the base." in dialog.words.text()


def test_return_goes_to_the_difference(window, dialog, do):
    choose(dialog, 0)
    do(window, "last")
    dialog.activateWindow()
    QTest.keyClick(dialog.apart, Qt.Key.Key_Return)
    assert window.parts.changes.stop == dialog.unit.stop
    assert dialog.isVisible()


def test_return_presses_the_button_that_the_keyboard_is_at(dialog):
    dialog.activateWindow()
    choose(dialog, 0)
    for button in (dialog.show_, dialog.take, dialog.export):
        button.clicked.disconnect()
        clicks = QSignalSpy(button.clicked)
        button.setFocus()
        QTest.keyClick(button, Qt.Key.Key_Return)
        assert (clicks.count(), dialog.isVisible()) == (1, True)


def test_it_ends_with_what_was_open(window, dialog, settled, quay):
    window.open([quay])
    settled(window)
    assert window.adjudicating.dialog is None


def test_it_does_not_begin_once_what_was_open_is_closed(window, other, do, settled):
    window.adjudicating.compare(other)
    do(window, "close")
    settled(window)
    assert window.adjudicating.dialog is None


def test_a_second_comparison_takes_the_place_of_the_first(window, dialog, other, settled):
    window.adjudicating.compare(other)
    settled(window)
    assert window.adjudicating.dialog not in {None, dialog}


@pytest.mark.parametrize(
    "chosen",
    [("x.json", "", "x.json"), ("x", "JSON data (*.json)", "x.json"), ("x.y", "", "x.y.txt"), ("x.CSV", "", "x.CSV")],
)
def test_the_agreement_is_written(window, dialog, settled, tmp_path, monkeypatch, chosen):
    name, how, written = chosen
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / name), how))
    dialog.export.click()
    settled(window)
    assert window.parts.status.currentMessage() == f"Wrote {written}."
    data = (tmp_path / written).read_bytes()
    assert (written.endswith(".json")) is data.startswith(b"{")
    if written.endswith(".json"):
        assert json.loads(data)["coders"]["second"] == "hers"


@pytest.mark.parametrize("answer", [QMessageBox.StandardButton.Yes, QMessageBox.StandardButton.No])
def test_a_name_without_a_suffix_replaces_no_file_unasked(window, dialog, settled, tmp_path, monkeypatch, answer):
    there, asked = tmp_path / "agreement.txt", []
    there.write_text("last year's", encoding="utf-8")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "agreement"), ""))
    monkeypatch.setattr(QMessageBox, "question", lambda *words: asked.append(words[2]) or answer)
    dialog.export.click()
    settled(window)
    assert asked == ["agreement.txt already exists. Replace it?"]
    assert (there.read_text(encoding="utf-8") == "last year's") is (answer is QMessageBox.StandardButton.No)


def test_the_agreement_is_written_in_the_language_of_reports(window, dialog, settled, tmp_path):
    window.parts.settings.change(EXPORT_LANGUAGE, "de")
    window.adjudicating.write(window.adjudicating._report(), "text", tmp_path / "a.txt")
    settled(window)
    assert "Übereinstimmung zweier Codierungen" in (tmp_path / "a.txt").read_text(encoding="utf-8")


def spared(window, settled, path):
    """Write the agreement to a file that has to be spared, and see that it is, and that it is said."""
    before = path.read_bytes()
    window.adjudicating.write(window.adjudicating._report(), "text", path)
    settled(window)
    assert path.read_bytes() == before
    box = window.findChild(QMessageBox)
    assert "not written over" in box.text()
    box.close()


def test_the_other_project_is_never_written_over(window, dialog, other, settled):
    spared(window, settled, other)


def test_no_document_is_written_over_by_the_agreement(window, dialog, settled):
    for source in window.parts.bridge.session.state.reading.sources:
        spared(window, settled, source)


def test_what_is_no_project_is_one_sentence(window, quay, settled):
    window.adjudicating.compare(quay / "A.txt")
    settled(window)
    assert window.adjudicating.dialog is None
    box = window.findChild(QMessageBox)
    assert "is not a project file" in box.text()
    box.close()


def test_the_open_project_is_no_other_coder(window, other, settled):
    window.adjudicating.compare(window.parts.bridge.session.project_file)
    settled(window)
    box = window.findChild(QMessageBox)
    assert "the first coder's own project" in box.text()
    box.close()


def test_everything_is_told_of_a_code():
    report = agreement_report()
    cells = {code.name: code_cells(code) for code in report.agreement.codes}
    assert cells["cut"][:6] == ("cut", "0", "2", "0", "8", "80.0 %")
    assert cells["unused"][6:] == ("undefined", "", "undefined", "neither gave it; not in the other’s codebook")
    assert cells["süd" * 40][-1] == "not in your codebook"


def test_what_could_not_be_put_side_by_side_is_told():
    told = " ".join(remarks(coding()))
    assert "set aside or not against the base: yours 0, the other’s 2." in told
    assert "not found again: yours 1, the other’s 0." in told
    assert "differs in the base, classes of change that are set aside." in told
    assert "Noted on a different text: papers/brief.txt, wire/feed.xml, article 7." in told
    assert told in summary(agreement_report())


@pytest.mark.parametrize("reason", Undefined)
def test_an_undefined_figure_says_why(reason):
    assert figure(Figure(None, reason)).startswith("undefined: ")


def test_a_difference_is_told_with_its_version_where_that_lacks_it():
    report = agreement_report()
    lines = [apart_line(unit, coding().index.labels) for _, unit in report.apart]
    assert [line.where for line in lines] == ["B ¶2", "B ¶2", "B, at A ¶3"]
    assert kind_name("move") == "moved"
