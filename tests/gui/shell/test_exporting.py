"""How a comparison leaves the window."""

import json
from dataclasses import replace
from pathlib import Path

import pytest
from lxml import etree
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QDialogButtonBox, QFileDialog, QMessageBox

from copytaster.gui.dialogs.export_dialog import Chosen, ExportDialog
from copytaster.gui.program import SessionProgram
from copytaster.report.options import Options, Paper, Section
from copytaster.settings import EXPORT_FORMAT, EXPORT_LANGUAGE, EXPORT_PAPER, EXPORT_SECTIONS
from fakes import tei, word_changes


@pytest.fixture
def named(monkeypatch):
    """Answer the question for a file name."""

    def answer(path):
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path) if path else "", ""))

    return answer


def ask(window, do):
    do(window, "export")
    return window.findChild(ExportDialog)


def test_a_comparison_is_exported(opened, do, settled, named, tmp_path):
    named(tmp_path / "out")
    dialog = ask(opened, do)
    dialog._format.setCurrentIndex(dialog._format.findData("json"))
    dialog.accept()
    settled(opened)
    found = json.loads((tmp_path / "out.json").read_text(encoding="utf-8"))
    assert len(found["versions"]) == 3
    assert "out.json" in opened.findChild(QMessageBox).text()


def test_the_story_is_exported_that_was_shown_when_the_form_was_asked(opened, do, settled, named, tmp_path):
    named(tmp_path / "out.json")
    dialog = ask(opened, do)
    dialog._format.setCurrentIndex(dialog._format.findData("json"))
    opened.parts.bridge.show("story:d.txt")
    settled(opened)
    dialog.accept()
    settled(opened)
    assert len(json.loads((tmp_path / "out.json").read_text(encoding="utf-8"))["versions"]) == 3


def test_cancel_stops_an_export_and_says_so(opened, settled, monkeypatch, tmp_path):
    def endless(_desk, _comparison, _order, progress):
        while True:
            progress(0, 0)

    monkeypatch.setattr(SessionProgram, "export", endless)
    opened.exporting.write(
        opened.parts.bridge.reading, opened.parts.bridge.program.formats()[0], Options(), tmp_path / "out"
    )
    opened.parts.background.cancel()
    settled(opened)
    assert "out was not written" in opened.parts.status.currentMessage()


def test_a_name_without_a_suffix_replaces_nothing_unasked(opened, do, settled, named, monkeypatch, tmp_path):
    kept = tmp_path / "out.json"
    kept.write_text("kept", encoding="utf-8")
    named(tmp_path / "out")
    monkeypatch.setattr(QMessageBox, "question", lambda *_: QMessageBox.StandardButton.No)
    dialog = ask(opened, do)
    dialog._format.setCurrentIndex(dialog._format.findData("json"))
    dialog.accept()
    settled(opened)
    assert kept.read_text(encoding="utf-8") == "kept"


def test_a_word_document_is_written_with_the_versions_chosen(opened, do, settled, named, tmp_path):
    named(tmp_path / "out.docx")
    dialog = ask(opened, do)
    dialog._format.setCurrentIndex(dialog._format.findData("docx"))
    dialog._versions["C"].setChecked(False)
    dialog.accept()
    settled(opened)
    assert list(word_changes.by_heading((tmp_path / "out.docx").read_bytes())) == ["A → B"]


def test_a_word_document_is_offered_no_choice_that_its_text_does_not_know(opened, do):
    dialog = ask(opened, do)
    dialog._format.setCurrentIndex(dialog._format.findData("docx"))
    choices = [dialog._only, dialog._ranked, dialog._sections[Section.CHANGES], dialog._sections[Section.COUNTS]]
    assert [choice.isEnabled() for choice in choices] == [False, False, False, True]
    assert dialog._paper.isEnabled()
    dialog._format.setCurrentIndex(dialog._format.findData("html"))
    assert all(choice.isEnabled() for choice in choices)
    assert not dialog._paper.isEnabled()


def test_a_report_is_in_the_language_of_the_window_until_another_is_chosen(opened, do, settled, named, tmp_path):
    named(tmp_path / "out.txt")
    dialog = ask(opened, do)
    assert dialog.options.language == "en"
    dialog._format.setCurrentIndex(dialog._format.findData("text"))
    dialog._language.setCurrentIndex(dialog._language.findData("de"))
    dialog.accept()
    settled(opened)
    assert "3 Fassungen, gemessen an A" in (tmp_path / "out.txt").read_text(encoding="utf-8")
    assert ask(opened, do).options.language == "de"


def test_the_language_of_the_window_is_not_remembered_as_a_choice(opened, do, settled, named, settings):
    settings.change(EXPORT_LANGUAGE, "de")
    named(None)
    dialog = ask(opened, do)
    dialog._language.setCurrentIndex(dialog._language.findData("en"))
    dialog.accept()
    settled(opened)
    assert settings.words(EXPORT_LANGUAGE) == ""


def test_a_language_can_be_chosen_where_there_are_words_of_ours(opened, do, settled, named, settings):
    settings.change(EXPORT_LANGUAGE, "de")
    named(None)
    dialog = ask(opened, do)
    worded = set()
    for number, one in enumerate(opened.parts.bridge.program.formats()):
        dialog._format.setCurrentIndex(number)
        worded |= {one.name} if dialog._language.isEnabled() else set()
    assert worded == {"text", "html", "pdf", "docx", "coverage-svg", "lineage-svg"}
    dialog._format.setCurrentIndex(dialog._format.findData("json"))
    dialog._language.setCurrentIndex(dialog._language.findData("en"))
    dialog.accept()
    settled(opened)
    assert settings.words(EXPORT_LANGUAGE) == "de"


@pytest.mark.parametrize("form", ["csv", "tei", "tei-standoff"])
def test_what_has_no_effect_cannot_be_chosen(opened, do, form):
    dialog = ask(opened, do)
    dialog._format.setCurrentIndex(dialog._format.findData(form))
    assert not any(one.isEnabled() for one in (dialog._only, dialog._ranked, *dialog._sections.values()))
    assert dialog._versions["B"].isEnabled()


def test_tei_keeps_its_two_suffixes(opened, do, settled, named, tmp_path):
    named(tmp_path / "out.tei.xml")
    dialog = ask(opened, do)
    dialog._format.setCurrentIndex(dialog._format.findData("tei"))
    dialog.accept()
    settled(opened)
    assert tei.faults(tei.schema(), etree.fromstring((tmp_path / "out.tei.xml").read_bytes())) == []


def test_the_choice_is_remembered(opened, do, settled, named, settings):
    named(None)
    dialog = ask(opened, do)
    dialog._format.setCurrentIndex(dialog._format.findData("text"))
    dialog._sections[Section.LEGEND].setChecked(False)
    dialog.accept()
    settled(opened)
    assert settings.words(EXPORT_FORMAT) == "text"
    assert settings.words(EXPORT_SECTIONS) == "legend"


def test_options_follow_the_dialog(opened, do):
    dialog = ask(opened, do)
    dialog._versions["C"].setChecked(False)
    dialog._sections[Section.CHANGES].setChecked(False)
    dialog._only.setChecked(True)
    dialog._title.setText("Ferry")
    options = dialog.options
    assert options.versions == {"A", "B"}
    assert options.sections == frozenset(Section) - {Section.CHANGES}
    assert (options.only_differences, options.title) == (True, "Ferry")


def test_the_base_is_always_shown(opened, do):
    assert not ask(opened, do)._versions["A"].isEnabled()


def test_a_failed_export_is_one_sentence(opened, do, settled, named, tmp_path):
    named(tmp_path / "absent" / "out.txt")
    dialog = ask(opened, do)
    dialog._format.setCurrentIndex(dialog._format.findData("text"))
    dialog.accept()
    settled(opened)
    assert "cannot be written" in opened.findChild(QMessageBox).text()


def test_a_name_that_is_too_long_is_one_sentence(opened, do, settled, named, tmp_path):
    named(tmp_path / ("long" * 100))
    ask(opened, do).accept()
    settled(opened)
    assert "the name is too long" in opened.findChild(QMessageBox).text()


@pytest.mark.parametrize("name", ["a.txt", "d.txt", "e.txt"])
def test_no_document_is_written_over_whatever_its_story(opened, settled, articles, name):
    before = (articles / name).read_bytes()
    opened.exporting.write(
        opened.parts.bridge.reading, opened.parts.bridge.program.formats()[0], Options(), articles / name
    )
    settled(opened)
    assert "is not written over" in opened.findChild(QMessageBox).text()
    assert (articles / name).read_bytes() == before


def test_a_copy_of_the_project_is_saved_and_opens(opened, do, settled, named, tmp_path):
    named(tmp_path / "copy.copytaster")
    do(opened, "base-3")
    do(opened, "save-copy")
    opened.open([tmp_path / "copy.copytaster"])
    settled(opened)
    assert opened.parts.bridge.reading.index.base == 2


def test_a_copy_gets_the_suffix_by_which_it_is_opened(opened, do, settled, named, tmp_path):
    named(tmp_path / "copy v1.2")
    do(opened, "save-copy")
    settled(opened)
    assert [path.name for path in tmp_path.glob("copy*")] == ["copy v1.2.copytaster"]


@pytest.mark.parametrize("action", ["save-copy", "save-blind-copy"])
def test_a_copy_takes_the_place_of_no_document(opened, do, settled, named, articles, action):
    before = (articles / "d.txt").read_bytes()
    (articles / "d.copytaster").symlink_to(articles / "d.txt")
    named(articles / "d.copytaster")
    do(opened, action)
    settled(opened)
    assert "is not written over" in opened.findChild(QMessageBox).text()
    assert (articles / "d.txt").read_bytes() == before
    assert (articles / "d.copytaster").is_symlink()


def test_a_number_after_a_dot_is_no_suffix(opened, do, settled, named, tmp_path):
    named(tmp_path / "ferry v1.2")
    dialog = ask(opened, do)
    dialog._format.setCurrentIndex(dialog._format.findData("text"))
    dialog.accept()
    settled(opened)
    assert (tmp_path / "ferry v1.2.txt").is_file()


def test_a_name_that_ends_like_another_format_is_written_in_that_one(opened, do, settled, named, tmp_path):
    named(tmp_path / "out.html")
    dialog = ask(opened, do)
    dialog._format.setCurrentIndex(dialog._format.findData("json"))
    dialog.accept()
    settled(opened)
    assert (tmp_path / "out.html").read_text(encoding="utf-8").startswith("<!DOCTYPE html>")


def test_the_next_report_is_offered_where_the_last_one_went(opened, do, settled, monkeypatch, tmp_path):
    (tmp_path / "reports").mkdir()
    offered = []
    answers = [str(tmp_path / "reports" / "one.txt"), ""]
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *asked: offered.append(asked[2]) or (answers.pop(0), ""))
    while answers:
        ask(opened, do).accept()
        settled(opened)
    assert offered[1].startswith(str(tmp_path / "reports"))


def test_a_copy_is_called_as_what_is_open_wherever_the_last_report_went(opened, do, settled, monkeypatch, tmp_path):
    (tmp_path / "reports").mkdir()
    offered = []
    answers = [str(tmp_path / "reports" / "one.txt"), ""]
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *asked: offered.append(asked[2]) or (answers.pop(0), ""))
    ask(opened, do).accept()
    settled(opened)
    do(opened, "save-copy")
    assert offered[1] == str(tmp_path / "reports" / "articles.copytaster")


def test_what_is_made_of_the_sample_is_offered_at_home(make, do, settled, monkeypatch, tmp_path):
    offered = []
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *asked: offered.append(asked[2]) or ("", ""))
    monkeypatch.setattr(Path, "home", lambda: tmp_path)
    window = make()
    do(window, "open-sample")
    settled(window)
    ask(window, do).accept()
    assert Path(offered[0]).parent == tmp_path


def test_the_paper_is_remembered_and_begins_with_the_usual_one(opened, do, settled, named, settings, monkeypatch):
    monkeypatch.setattr(QLocale, "system", lambda: QLocale("en_US"))
    named(None)
    dialog = ask(opened, do)
    assert dialog.options.paper is Paper.LETTER
    dialog._paper.setCurrentIndex(dialog._paper.findData(Paper.A4.value))
    dialog.accept()
    settled(opened)
    assert settings.words(EXPORT_PAPER) == "a4"
    assert ask(opened, do).options.paper is Paper.A4


def test_a_report_begins_in_the_order_of_the_list(opened, do):
    do(opened, "by-importance")
    assert ask(opened, do).options.by_importance


def test_one_box_takes_all_sections_or_none(opened, do):
    dialog = ask(opened, do)
    assert dialog._all.checkState() is Qt.CheckState.Checked
    dialog._sections[Section.LINEAGE].click()
    assert dialog._all.checkState() is Qt.CheckState.PartiallyChecked
    dialog._all.click()
    assert dialog.options.sections == frozenset(Section)
    dialog._all.click()
    assert dialog.options.sections == frozenset()
    assert dialog._all.checkState() is Qt.CheckState.Unchecked


def test_three_versions_need_no_box_for_all(opened, do):
    assert ask(opened, do)._all_versions.isHidden()


def test_one_box_leaves_sections_alone_that_the_format_does_not_have(opened, do):
    dialog = ask(opened, do)
    dialog._format.setCurrentIndex(dialog._format.findData("docx"))
    dialog._all.click()
    assert dialog._sections[Section.LINEAGE].isChecked()
    assert not dialog._sections[Section.TEXT].isChecked()


@pytest.mark.parametrize(("name", "why"), [("pdf", ""), ("json", "everything"), ("docx", "grey"), ("csv", "order")])
def test_what_cannot_be_chosen_is_explained(opened, do, name, why):
    dialog = ask(opened, do)
    dialog._format.setCurrentIndex(dialog._format.findData(name))
    assert why in dialog._why.text()
    assert dialog._why.isHidden() is not bool(why)


def test_a_dialog_for_forty_versions_fits_on_the_screen(opened):
    reading, formats = opened.parts.bridge.reading, opened.parts.bridge.program.formats()
    inputs = reading.comparison.inputs
    many = tuple(replace(version, label=f"V{number}") for number, version in enumerate(inputs.versions * 14))
    reading = replace(reading, comparison=replace(reading.comparison, inputs=replace(inputs, versions=many)))
    dialog = ExportDialog(reading, formats, Chosen("pdf", "", "", by_importance=False), opened)
    dialog.show()
    assert len(dialog._versions) == 42
    dialog._all_versions.click()
    dialog._versions["V7"].click()
    assert dialog.options.versions == {"V0", "V7"}
    assert dialog.height() <= opened.screen().availableSize().height()
    assert not dialog.findChild(QDialogButtonBox).visibleRegion().isEmpty()
