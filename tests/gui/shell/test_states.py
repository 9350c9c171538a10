"""What stands in the middle, and that the window is never blocked."""

import gc
import shutil
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QFileDialog, QMessageBox, QScrollArea

from copytaster.alignment.alignment import Place
from copytaster.comparison.comparison import Comparison
from copytaster.errors import News, Notice, UnusableInput
from copytaster.gui.app import finish
from copytaster.gui.dialogs.crash_dialog import CrashDialog
from copytaster.gui.program import SessionProgram
from copytaster.report.options import Options
from copytaster.resources import resource
from copytaster.text.document import Document


class Waiting(SessionProgram):
    """A program whose reading waits until it is let go."""

    def __init__(self):
        super().__init__()
        self.begun, self.gate = threading.Event(), threading.Event()

    def open_paths(self, paths, progress):
        progress(1, 4)
        self.begun.set()
        self.gate.wait()
        progress(2, 4)
        return super().open_paths(paths, progress)


class Failing(SessionProgram):
    """A program that cannot open anything, for one reason or another."""

    def __init__(self, error):
        super().__init__()
        self.error = error

    def open_paths(self, paths, progress):
        raise self.error


class SlowToCompare(SessionProgram):
    """A program whose comparisons wait until they are let go, but for those let through before."""

    def __init__(self, through=0):
        super().__init__()
        self.begun, self.gate, self.through = threading.Event(), threading.Event(), through

    def compare(self, session, key, progress):
        if self.through:
            self.through -= 1
        else:
            self.begun.set()
            self.gate.wait()
            progress(1, 2)
        return super().compare(session, key, progress)


class SlowToOpen(SessionProgram):
    """A program whose first session waits until it is let go, although it is open already."""

    def __init__(self):
        super().__init__()
        self.begun, self.gate = threading.Event(), threading.Event()

    def open_paths(self, paths, progress):
        session = super().open_paths(paths, progress)
        self.begun.set()
        self.gate.wait()
        return session


class SlowToRefresh(SessionProgram):
    """A program that has read what changed, and waits until it is let go."""

    def __init__(self):
        super().__init__()
        self.begun, self.gate = threading.Event(), threading.Event()

    def refresh(self, session, progress):
        brought = super().refresh(session, progress)
        self.begun.set()
        self.gate.wait()
        return brought


def test_while_another_folder_is_read_nothing_of_the_first_is_left(make, articles, settled):
    program = Waiting()
    program.gate.set()
    window = make(program)
    window.open([articles])
    settled(window)
    program.gate.clear()
    window.open([articles])
    assert window.parts.middle.waits
    program.gate.set()
    settled(window)
    assert window.parts.middle.reads


@pytest.fixture
def slow(make):
    """Return a window whose reading waits, and lets it go at the end."""
    program = Waiting()
    yield make(program), program
    program.gate.set()


def test_an_empty_start_offers_ways_to_begin(window):
    start = window.parts.middle.start
    assert window.parts.middle.currentWidget() is start
    assert start._sample.isVisible()
    assert window.docks["show-stories"].isHidden()


def test_the_start_keeps_no_window_high_or_wide_and_is_scrolled(window):
    start = window.parts.middle.start
    long = Path("/home", *["papers of the year"] * 9)
    start.show_recent([(long / str(number),) for number in range(5)])
    window.resize(640, 360)
    assert (window.width(), window.height()) == (640, 360)
    assert start.findChild(QScrollArea).verticalScrollBar().maximum() > 0


def test_what_is_open_is_closed_and_the_start_has_the_keyboard(opened, do, articles):
    opened.activateWindow()
    do(opened, "close")
    start = opened.parts.middle.start
    assert opened.parts.middle.currentWidget() is start
    assert opened.focusWidget() is start._folder
    assert opened.windowTitle() == "Copytaster"
    assert opened.docks["show-changes"].isHidden()
    assert not any(opened.parts.actions[name].isEnabled() for name in ("close", "export", "print", "undo"))
    opened.open([articles])
    finish(opened)
    assert opened.parts.middle.reads


def test_what_is_closed_while_it_is_compared_stays_closed(make, articles, settled, qtbot):
    program = SlowToCompare()
    window = make(program)
    window.open([articles])
    qtbot.waitUntil(program.begun.is_set)
    window.parts.actions["close"].trigger()
    program.gate.set()
    settled(window)
    assert window.parts.middle.currentWidget() is window.parts.middle.start
    assert window.parts.bridge.reading is None
    assert all(dock.isHidden() for dock in window.docks.values())


def test_a_report_that_fails_after_all_was_closed_is_told_over_the_start(opened, settled, tmp_path):
    opened.exporting.write(
        opened.parts.bridge.reading, opened.parts.bridge.program.formats()[0], Options(), tmp_path / "gone" / "out"
    )
    opened.parts.bridge.close()
    settled(opened)
    assert opened.parts.middle.currentWidget() is opened.parts.middle.start
    assert "out" in opened.findChild(QMessageBox).text()


def test_nothing_of_what_was_closed_is_kept_in_memory(opened, do, articles, qtbot):
    do(opened, "reading")
    do(opened, "find")
    do(opened, "next")
    assert Comparison in kinds_kept(articles)
    do(opened, "close")
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    # the worker may just be letting go of its last result, and each search takes a second on a busy machine
    qtbot.waitUntil(lambda: kinds_kept(articles) == set(), timeout=60_000)


def kinds_kept(folder):
    """Return which of the large values about the documents of a folder are in memory."""
    gc.unfreeze()  # the worker exempts its results from the search
    gc.collect()
    read = {
        Document: lambda value: value.identity,
        Comparison: lambda value: value.inputs.versions[0].document.identity,
    }
    return {
        type(value)
        for value in gc.get_objects()
        if type(value) in read and read[type(value)](value).startswith(str(folder))
    }


def test_a_folder_that_is_read_while_another_is_opened_is_closed(make, articles, settled, qtbot):
    program = SlowToOpen()
    window = make(program)
    window.open([articles])
    qtbot.waitUntil(program.begun.is_set)
    window.open([resource("samples")])
    program.gate.set()
    settled(window)
    assert window.parts.bridge.session.project_file is not None
    window.open([articles])
    settled(window)
    assert window.parts.bridge.session.project_file is not None, "the first session still has its project open"


def test_what_is_closed_while_it_is_refreshed_tells_nothing_of_that(make, articles, settled, qtbot):
    program = SlowToRefresh()
    window = make(program)
    window.open([articles])
    settled(window)
    told = []
    window.parts.bridge.refreshed.connect(told.append)
    window.parts.actions["refresh"].trigger()
    qtbot.waitUntil(program.begun.is_set)
    window.parts.actions["close"].trigger()
    program.gate.set()
    settled(window)
    assert told == []


def test_a_folder_that_is_gone_is_called_gone(window, tmp_path, settled):
    window.open([tmp_path / "stick"])
    settled(window)
    trouble = window.parts.middle.trouble
    assert window.parts.middle.currentWidget() is trouble
    assert trouble._title.text() == "stick is not there (any more)."
    assert trouble._again.isVisible()


def test_escape_leaves_the_keyboard_where_it_is_seen_if_there_is_no_text_to_go_back_to(window, tmp_path, settled, do):
    window.activateWindow()
    window.open([tmp_path / "stick"])
    settled(window)
    window.parts.middle.trouble._again.setFocus()
    do(window, "back")
    assert window.parts.middle.trouble._again.hasFocus()


def test_the_sample_opens(window, settled):
    window.parts.middle.start._sample.click()
    settled(window)
    assert len(window.parts.bridge.reading.comparison.inputs.versions) == 5


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_a_button_is_pressed_by_the_keyboard(window, qtbot, settled, key):
    window.activateWindow()
    window.parts.middle.start._sample.setFocus()
    qtbot.keyClick(window.focusWidget(), key)
    settled(window)
    assert window.parts.middle.reads


def test_what_was_opened_is_offered_again(opened, make, settled):
    again = make()
    line = again.parts.middle.start._recent.itemAt(0).widget()
    assert "articles" in line.text()
    opened.close()
    line.click()
    settled(again)
    assert again.parts.middle.reads


def test_the_sample_is_offered_again_by_its_name(window, do, settled):
    do(window, "open-sample")
    settled(window)
    do(window, "close")
    line = window.parts.middle.start._recent.itemAt(0).widget()
    (entry,) = window.parts.actions.menu("file/recent").actions()
    assert (line.text(), line.accessibleName()) == ("Sample", "Open Sample again")
    assert entry.text() == "&1  Sample"


def test_progress_appears_only_where_work_takes_long(slow, articles, qtbot):
    window, program = slow
    window.open([articles])
    busy = window.parts.middle.busy
    assert program.begun.wait(5)
    assert window.parts.middle.waits
    assert not busy._inside.isVisible()
    qtbot.waitUntil(busy._inside.isVisible)
    qtbot.waitUntil(lambda: busy._bar.maximum() == 4)
    assert busy._bar.value() == 1


def test_cancelling_leads_back_to_the_start(slow, articles):
    window, program = slow
    window.open([articles])
    assert program.begun.wait(5)
    window.parts.middle.busy.cancel_wanted.emit()
    program.gate.set()
    finish(window)
    assert window.parts.middle.currentWidget() is window.parts.middle.start
    assert window.parts.bridge.session is None


def test_the_window_answers_while_work_is_under_way(slow, articles):
    window, program = slow
    window.open([articles])
    assert program.begun.wait(5)
    window.parts.actions["theme-dark"].trigger()
    assert window.palette().window().color().lightness() < 100


def test_a_folder_without_documents_says_what_to_do(opened, tmp_path, settled, do):
    (tmp_path / "nothing").mkdir()
    do(opened, "ledger-spun")
    opened.open([tmp_path / "nothing"])
    settled(opened)
    assert opened.parts.middle.currentWidget() is opened.parts.middle.trouble
    assert "Open the folder" in opened.parts.middle.trouble._advice.text()
    assert opened.focusWidget() is opened.parts.middle.trouble._again


def test_a_panel_that_is_hidden_beside_an_error_leaves_the_keyboard_to_it(window, tmp_path, settled, do):
    for name in ("hollow.txt", "void.txt"):
        (tmp_path / name).write_text("", encoding="utf-8")
    window.open([tmp_path / "hollow.txt", tmp_path / "void.txt"])
    settled(window)
    window.parts.stories.tree.setFocus()
    do(window, "show-stories")
    assert window.docks["show-stories"].isHidden()
    assert window.focusWidget() is window.parts.middle.trouble._again


def test_a_folder_without_documents_is_still_without_them_when_it_is_refreshed(window, tmp_path, settled, do):
    (tmp_path / "nothing").mkdir()
    window.open([tmp_path / "nothing"])
    settled(window)
    do(window, "refresh")
    assert window.parts.middle.currentWidget() is window.parts.middle.trouble
    assert window.parts.middle.trouble._title.text() == "There are no documents here."
    assert "Open the folder" in window.parts.middle.trouble._advice.text()


def test_files_that_cannot_be_used_are_listed_with_the_reason(window, tmp_path, settled):
    for name in ("hollow.txt", "void.txt"):
        (tmp_path / name).write_text("", encoding="utf-8")
    window.open([tmp_path / "hollow.txt", tmp_path / "void.txt"])
    settled(window)
    assert window.parts.stories.tree.heads()[0].child(0).text(0) == "hollow.txt"
    assert window.parts.middle.trouble._title.text() == "No document here can be read."
    assert "list at the left" in window.parts.middle.trouble._advice.text()
    assert "exports of press databases and what agencies send." in window.parts.middle.trouble._advice.text()


def test_of_a_single_file_the_reason_itself_is_told(window, tmp_path, settled):
    (tmp_path / "hollow.txt").write_text("", encoding="utf-8")
    window.open([tmp_path / "hollow.txt"])
    settled(window)
    trouble = window.parts.middle.trouble
    assert trouble._title.text() == "hollow.txt cannot be used."
    assert trouble._advice.text().startswith("It is empty. Copytaster reads text")


def test_a_failure_is_one_sentence_and_can_be_tried_again(make, articles, settled):
    program = Failing(UnusableInput("The project is open in another window."))
    window = make(program)
    window.open([articles])
    settled(window)
    trouble = window.parts.middle.trouble
    assert trouble._title.text() == "articles could not be opened."
    assert trouble._advice.text().startswith("The project is open in another window.")
    program.open_paths = SessionProgram().open_paths
    trouble._again.click()
    settled(window)
    assert window.parts.middle.reads


def test_an_error_of_the_program_is_shown_with_text_to_copy(make, articles, settled):
    window = make(Failing(ZeroDivisionError("by nought")))
    window.open([articles])
    settled(window)
    dialog = window.findChild(CrashDialog)
    assert "ZeroDivisionError: by nought" in dialog.report
    assert window.parts.middle.currentWidget() is window.parts.middle.start


def test_a_comparison_that_was_stopped_says_how_to_go_on(make, articles, settled, qtbot):
    program = SlowToCompare()
    window = make(program)
    window.activateWindow()
    window.open([articles])
    qtbot.waitUntil(program.begun.is_set)
    window.parts.background.cancel()
    program.gate.set()
    settled(window)
    assert window.parts.middle.trouble._title.text() == "The story was not compared."
    tree = window.parts.stories.tree
    assert len(tree.heads()) == 3
    assert window.focusWidget() is tree
    qtbot.keyClick(tree, Qt.Key.Key_Return)
    settled(window)
    assert window.parts.middle.reads


def test_a_comparison_that_was_stopped_leaves_the_keyboard_where_it_is_seen(make, articles, settled, qtbot):
    program = SlowToCompare()
    window = make(program)
    window.open([articles])
    qtbot.waitUntil(program.begun.is_set)
    window.parts.actions["show-stories"].trigger()
    window.parts.background.cancel()
    program.gate.set()
    settled(window)
    assert window.focusWidget() is window.parts.middle.trouble._folder


def test_reading_that_was_stopped_gives_the_keyboard_to_the_start(make, articles, settled):
    program = Waiting()
    window = make(program)
    window.activateWindow()
    window.open([articles])
    window.parts.background.cancel()
    program.gate.set()
    settled(window)
    assert window.focusWidget() is window.parts.middle.start._folder


def test_work_that_ends_while_its_button_has_the_keyboard_leaves_it_to_the_text(opened):
    opened.parts.status.begin("Reading…")
    opened.parts.status._cancel.setFocus()
    opened.parts.background.rested.emit()
    assert opened.focusWidget() is opened.parts.comparison.view


def test_a_story_that_was_not_reached_leaves_the_one_that_is_read(make, articles, settled, qtbot, qapp):
    program = SlowToCompare(through=1)
    window = make(program)
    window.open([articles])
    settled(window)
    window.parts.bridge.show("story:d.txt")
    qtbot.waitUntil(program.begun.is_set)
    window.parts.comparison.view.go_to_place(Place(0, 4))
    window.parts.actions["set-aside"].trigger()
    qapp.processEvents()
    assert [aside.document for aside in window.parts.bridge.session.project.asides] == ["a.txt"]
    window.parts.background.cancel()
    program.gate.set()
    settled(window)
    assert window.parts.bridge.key == window.parts.bridge.reading.key == "story:a.txt"


def test_errors_in_a_row_are_shown_once(window):
    window.showing.say_broken(ZeroDivisionError())
    window.showing.say_broken(ZeroDivisionError())
    assert len(window.findChildren(CrashDialog)) == 1


def test_a_refused_decision_is_told_over_the_story(opened):
    opened.parts.bridge.refused.emit("That cannot be.")
    box = opened.findChild(QMessageBox)
    assert (box.text(), box.icon()) == ("That cannot be.", QMessageBox.Icon.Warning)
    assert box.accessibleName() == "Warning"
    assert opened.parts.middle.reads


def test_what_went_well_is_told_without_a_warning(opened, make, articles, settled):
    opened.annotating.keep(opened.parts.bridge.reading, opened.parts.changes.stops[0], ("doubt",), "")
    opened.close()
    (articles / "b.txt").rename(articles / "wire.txt")
    again = make()
    again.open([articles])
    settled(again)
    box = again.findChild(QMessageBox)
    assert "wire.txt was b.txt before" in box.text()
    assert (box.icon(), box.accessibleName()) == (QMessageBox.Icon.Information, "Information")


def test_news_beside_a_warning_is_told_with_it(window):
    window.showing.say_over(News("All is kept."), Notice("But {what}.", what="not this"))
    box = window.findChild(QMessageBox)
    assert (box.text(), box.icon()) == ("All is kept.\n\nBut not this.", QMessageBox.Icon.Warning)


def test_a_lone_document_says_that_there_is_nothing_to_compare(window, articles, settled):
    window.open([articles / "d.txt"])
    settled(window)
    assert window.parts.bridge.reading.alone
    assert window.parts.comparison.note.isVisible()
    assert window.parts.comparison._advice.text().startswith("This is the only document that is open.")
    assert not window.parts.comparison._answer.isVisible()
    assert window.parts.status._position.text() == ""
    assert window.parts.status._counts.text() == ""


def test_a_folder_is_dropped(window, articles, settled):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(articles))])
    drop = QDropEvent(
        QPointF(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    window.dropEvent(drop)
    settled(window)
    assert window.parts.middle.reads


def test_opening_something_else_forgets_what_was_open(opened, settled):
    opened.open([resource("samples")])
    settled(opened)
    assert len(opened.parts.bridge.reading.comparison.inputs.versions) == 5
    assert opened.windowTitle().endswith(" – Sample – Copytaster")


def test_what_is_opened_next_begins_at_its_first_difference(opened, do, settled, articles, tmp_path):
    opened.stepping.focus(2)
    copy = tmp_path / "copy"
    shutil.copytree(articles, copy)
    turned = (copy / "c.txt").read_text(encoding="utf-8").partition("\n")[2]
    (copy / "c.txt").write_text(f"Ferry runs aground by Harwick\n{turned}", encoding="utf-8")
    opened.opening.open([copy])
    settled(opened)
    do(opened, "next")
    assert opened.parts.changes.stop.number == 1


def test_files_are_taken_from_the_folder_that_is_open_and_folders_from_beside_it(opened, do, articles, monkeypatch):
    asked = []
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *words: asked.append(words[2]) or ([], ""))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *words: asked.append(words[2]) or "")
    do(opened, "open-files")
    do(opened, "open-folder")
    assert asked == [str(articles), str(articles.parent)]


def test_a_late_comparison_is_dropped(opened, settled):
    bridge = opened.parts.bridge
    late = bridge.reading
    bridge.key = "story:d.txt"
    bridge._accept(late)
    assert bridge.reading is late
    settled(opened)
    bridge.show("story:d.txt")
    bridge.show("story:a.txt")
    settled(opened)
    assert bridge.reading.key == "story:a.txt"


def test_closing_while_work_is_under_way_ends_it(slow, articles):
    window, program = slow
    window.open([articles])
    assert program.begun.wait(5)
    window.parts.background.cancel()
    program.gate.set()
    window.close()
    assert window.parts.bridge.session is None


def test_a_second_window_says_all_the_time_that_it_keeps_nothing(opened, make, articles, settled):
    again = make()
    again.open([articles])
    settled(again)
    assert "decisions are not kept" in again.windowTitle()
    assert "not kept" not in opened.windowTitle()


def test_several_files_are_named_after_their_folder(make, articles, settled):
    window = make()
    window.open(sorted(articles.glob("*.*"))[:2])
    settled(window)
    assert articles.name in window.windowTitle()


def test_when_all_documents_are_gone_nothing_of_them_is_shown(opened, do, articles):
    do(opened, "reading")
    assert opened.parts.pane.toPlainText()
    texts = {path: path.read_text(encoding="utf-8") for path in articles.iterdir()}
    for path in texts:
        path.unlink()
    do(opened, "refresh")
    assert not opened.parts.middle.reads
    assert not opened.parts.pane.toPlainText()
    assert not opened.parts.actions["export"].isEnabled()
    assert not opened.parts.changes.stops
    for path, text in texts.items():
        path.write_text(text, encoding="utf-8")
    do(opened, "refresh")
    assert opened.parts.middle.reads
    assert opened.parts.changes.stops
