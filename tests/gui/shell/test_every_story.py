"""How all stories of a folder are written at once."""

import json

import pytest
from PySide6.QtWidgets import QFileDialog, QMessageBox

from copytaster.errors import UnusableInput
from copytaster.gui.dialogs.export_dialog import ExportDialog
from copytaster.gui.handlers.every_story import file_stem, places_for
from copytaster.gui.program import SessionProgram
from copytaster.report.options import Options
from copytaster.session.state import StoryView

OTHER = """Bakers warn that bread will be dearer

Bakers in Lowton expect bread to cost a tenth more by summer because of a poor wheat harvest.

Mills have already raised the price of flour twice since the autumn, the guild of bakers wrote.
"""


class Refusing(SessionProgram):
    """A program that writes one report and no second one."""

    def __init__(self):
        super().__init__()
        self.written = []

    def export(self, comparison, order, progress):
        if self.written:
            raise UnusableInput("the disk is full")
        self.written.append(order.out)
        super().export(comparison, order, progress)


class Endless(SessionProgram):
    """A program that writes until it is cancelled."""

    def export(self, comparison, order, progress):
        while True:
            progress(1, 2)


@pytest.fixture
def folder(articles):
    """Return a folder with two stories of several versions, and a document that stands alone."""
    (articles / "f.txt").write_text(OTHER, encoding="utf-8")
    (articles / "g.txt").write_text("Fog on the lake\n\nFog closed the lake to boats for a day.\n", encoding="utf-8")
    return articles


@pytest.fixture
def both(make, folder, settled):
    """Return what makes a window on two stories."""

    def opened(program=None):
        window = make(program)
        window.open([folder])
        settled(window)
        return window

    return opened


def json_of(window):
    return next(one for one in window.parts.bridge.program.formats() if one.name == "json")


def test_all_stories_are_written_each_to_a_file_of_its_own(both, do, settled, tmp_path, monkeypatch):
    window, out = both(), tmp_path / "out"
    out.mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(out))
    do(window, "export")
    dialog = window.findChild(ExportDialog)
    dialog._every.click()
    dialog._format.setCurrentIndex(dialog._format.findData("json"))
    dialog.accept()
    settled(window)
    found = {path.name: json.loads(path.read_text(encoding="utf-8")) for path in out.iterdir()}
    assert {name: len(report["versions"]) for name, report in found.items()} == {
        "Ferry runs aground near Harwick.json": 3,
        "Bakers warn of dearer bread.json": 2,
    }
    box = window.findChild(QMessageBox)
    assert box.text() == "2 reports are written."
    assert box.informativeText() == str(out)


def test_all_stories_are_written_in_the_language_chosen(both, settled, tmp_path):
    window = both()
    text = next(one for one in window.parts.bridge.program.formats() if one.name == "text")
    out = tmp_path / "out"
    out.mkdir()
    window.exporting.write_every(text, Options(language="de"), out)
    settled(window)
    written = [path.read_text(encoding="utf-8") for path in out.iterdir()]
    assert [" Fassungen, gemessen an A" in text for text in written] == [True, True]


def test_all_stories_have_all_their_versions_and_their_own_titles(both, do):
    window = both()
    do(window, "export")
    dialog = window.findChild(ExportDialog)
    dialog._versions["B"].click()
    dialog._title.setText("Ferry")
    assert (dialog.options.title, dialog.options.versions) == ("Ferry", {"A", "C"})
    dialog._every.click()
    assert (dialog.options.title, dialog.options.versions) == (None, None)
    assert not any(box.isEnabled() for box in (*dialog._versions.values(), dialog._title))


def test_one_story_alone_is_not_called_all(opened, do):
    do(opened, "export")
    assert opened.findChild(ExportDialog)._every.isHidden()


@pytest.mark.parametrize(("answer", "kept"), [("No", True), ("Yes", False)])
def test_files_that_are_there_are_written_over_only_when_agreed(both, settled, tmp_path, monkeypatch, answer, kept):
    window, asked = both(), []
    first = tmp_path / "Ferry runs aground near Harwick.json"
    first.write_text("mine", encoding="utf-8")
    button = QMessageBox.StandardButton[answer]
    monkeypatch.setattr(QMessageBox, "question", lambda *words: asked.append(words[-1]) or button)
    window.exporting.write_every(json_of(window), Options(), tmp_path)
    settled(window)
    assert asked == ["1 of the files already exists. Replace it?"]
    assert (first.read_text(encoding="utf-8") == "mine") is kept


def test_the_first_report_that_cannot_be_written_is_told(both, settled, tmp_path):
    window = both(Refusing())
    window.exporting.write_every(json_of(window), Options(), tmp_path)
    settled(window)
    assert "the disk is full" in window.findChild(QMessageBox).text()


def test_cancelling_says_that_reports_are_missing(both, settled, tmp_path):
    window = both(Endless())
    window.exporting.write_every(json_of(window), Options(), tmp_path)
    window.parts.background.cancel()
    settled(window)
    assert window.parts.status.currentMessage() == "Not all reports were written."


def test_titles_that_are_alike_get_numbers(tmp_path):
    stories = [
        StoryView(key, title, (0, 1), (), picked=False) for key, title in (("a", "Fog"), ("b", "FOG"), ("c", "Fog"))
    ]
    names = [path.name for path in places_for(stories, tmp_path, ".pdf", "comparison").values()]
    assert names == ["Fog.pdf", "FOG 2.pdf", "Fog 3.pdf"]


@pytest.mark.parametrize(
    ("title", "name"),
    [
        *(("Who? <b>/me", "Who b me"), ("...", "comparison"), ("x" * 99, "x" * 60)),
        *(("Con", "comparison Con"), ("NUL. And void", "comparison NUL. And void"), ("Conman", "Conman")),
    ],
)
def test_a_title_becomes_a_name_that_every_system_takes(title, name):
    assert file_stem(title, "comparison") == name
