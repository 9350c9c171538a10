"""The ledgers in the window: made beside it, filtered, copied, and every line leads to the text."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QApplication, QMessageBox, QTableView

from copytaster.alignment.alignment import Place
from copytaster.comparison.ledgers import Derivation
from copytaster.comparison.walk import Stop
from copytaster.gui.actions.catalogue import LEDGERS
from copytaster.gui.models.facets import Weight
from copytaster.gui.panels.change_model import ChangeModel, Entry
from copytaster.gui.widgets.copying import selected_lines
from copytaster.report.pictures import Box


def frame_of(window):
    return window.parts.comparison.view.stage.target.spans


def test_the_ledgers_are_there_after_the_comparison(window):
    tabs = window.parts.ledgers.tabs
    assert window.parts.ledgers.quotations.view.model_.rowCount() == 2
    assert tabs.tabText(0) == "Quotations 2"


@pytest.mark.parametrize("name", LEDGERS)
def test_every_ledger_has_its_key(window, do, name):
    do(window, f"ledger-{name}")
    ledgers = window.parts.ledgers
    assert ledgers.tabs.currentIndex() == LEDGERS.index(name)
    assert ledgers.isVisible()
    assert ledgers.first_control().isVisible()


def test_the_panel_gets_room_when_it_is_asked_for(window, do):
    do(window, "show-ledgers")
    assert window.docks["show-ledgers"].height() >= 0.3 * window.height()


def test_a_cell_leads_to_its_words_in_its_version(window, do, qtbot):
    do(window, "ledger-quotations")
    view = window.parts.ledgers.quotations.view
    view.setCurrentIndex(view.model_.index(0, 2))
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert window.parts.comparison.view.current_place() == Place(1, 2)
    span = frame_of(window)[Place(1, 2)]
    assert "four cranes" in span.of(window.parts.bridge.reading.comparison.inputs.versions[1].paragraphs[2].text)


def test_a_double_click_on_a_line_leads_to_the_first_place_of_it(window, do):
    do(window, "ledger-omissions")
    view = window.parts.ledgers.omissions.view
    view.doubleClicked.emit(view.model_.index(0, 0))
    assert window.parts.comparison.view.current_place() == view.model_.lines[0].slots[1].leads[:2]


def test_a_filter_lists_only_its_kind(window):
    page = window.parts.ledgers.facts
    whole = page.view.model_.rowCount()
    page._switches["conflict"].setChecked(True)
    assert 0 < page.view.model_.rowCount() < whole
    assert all("conflict" in line.kinds for line in page.view.model_.lines)


def test_a_filter_that_lets_nothing_through_says_so(window, do):
    do(window, "ledger-facts")
    page = window.parts.ledgers.facts
    page._words.setText("no such words")
    assert not page.view.isVisible()
    assert page._note.text() == "No line passes these filters."


def test_a_ledger_with_nothing_in_it_has_nothing_to_filter(window, do):
    do(window, "ledger-omissions")
    page = window.parts.ledgers.omissions
    controls = (page._words, page._version)
    assert not any(one.isHidden() for one in controls)
    page.show_grid(replace(page.grid, lines=(), note="Nothing is missing."))
    assert all(one.isHidden() for one in controls)
    assert page._note.text() == "Nothing is missing."


def test_the_omissions_of_one_version_are_listed(window):
    page = window.parts.ledgers.omissions
    page._version.setCurrentIndex(page._version.findData(1))
    assert {line.version for line in page.view.model_.lines} == {1}


def test_copying_takes_the_lines_of_the_table_that_has_the_keyboard(window, do, monkeypatch):
    do(window, "ledger-quotations")
    view = window.parts.ledgers.quotations.view
    view.setCurrentIndex(view.model_.index(0, 0))
    monkeypatch.setattr(QApplication, "focusWidget", lambda: view)
    do(window, "copy")
    copied = QGuiApplication.clipboard().text().splitlines()
    assert len(copied) == 2
    assert copied[0].startswith("Speaker\tA")


def test_an_edge_chosen_in_the_picture_shows_its_evidence(window, do):
    do(window, "ledger-lineage")
    page = window.parts.ledgers.lineage
    last = page.list.count() - 1
    page.frame.edge_chosen.emit(last)
    assert page.list.currentRow() == last
    assert page.evidence.toPlainText().startswith(page._edges[last].sentence)
    assert page.frame.view.current.edge == last


@pytest.mark.parametrize("size", [(1024, 640), (1280, 720), (1500, 960)])
def test_every_version_of_who_copied_whom_is_in_sight(window, do, size):
    window.resize(*size)
    do(window, "ledger-lineage")
    view = window.parts.ledgers.lineage.frame.view
    seen = view.visibleRegion().boundingRect()
    boxes = [shape for shape in view.picture.shapes if isinstance(shape, Box) and shape.stroke.startswith("version")]
    assert len(boxes) == len(window.parts.bridge.reading.comparison.inputs.versions)
    for box in boxes:
        corner = QPointF(box.x + box.width, box.y + box.height) * view.scale()
        assert seen.contains(QPointF(box.x, box.y).toPoint())
        assert seen.contains(corner.toPoint())


def test_a_box_of_the_map_leads_to_its_paragraph(window, do):
    do(window, "ledger-coverage")
    frame = window.parts.ledgers.coverage.frame
    box = next(shape for shape in frame.view.choices() if shape.place.version == 1)
    frame.view.shape_chosen.emit(box)
    assert window.parts.comparison.view.current_place() == box.place


def test_the_class_of_a_version_is_wanted_otherwise(window, do, qtbot):
    do(window, "ledger-coverage")
    page = window.parts.ledgers.coverage
    choice = page._class.findData(Derivation.PARTIALLY)
    with qtbot.waitSignal(page.class_wanted) as wanted:
        page._class.activated.emit(choice)
    assert wanted.args == [1, Derivation.PARTIALLY]


@pytest.mark.parametrize("suffix", [".svg", ".png"])
def test_a_picture_is_written(window, settled, tmp_path, suffix):
    out = tmp_path / f"map{suffix}"
    window.exporting.write_picture(window.parts.ledgers.coverage.frame.view.picture, out)
    settled(window)
    assert b"<svg" in out.read_bytes()[:400] if suffix == ".svg" else not QImage(str(out)).isNull()


@pytest.mark.parametrize("suffix", [".svg", ".png"])
def test_a_picture_is_not_written_over_a_document(window, settled, tmp_path, suffix):
    source = window.parts.bridge.session.state.reading.sources[0]
    before, out = source.read_bytes(), tmp_path / f"link{suffix}"
    out.symlink_to(source)
    window.exporting.write_picture(window.parts.ledgers.coverage.frame.view.picture, out)
    settled(window)
    assert "is not written over" in window.findChild(QMessageBox).text()
    assert source.read_bytes() == before


def test_the_ledgers_follow_a_decision(window, do):
    before = window.parts.ledgers.coverage.frame.view.picture
    do(window, "base-2")
    assert window.parts.ledgers.quotations.view.model_.heads[2].title == "B · base"
    assert window.parts.ledgers.coverage.frame.view.picture != before


def test_it_is_said_that_the_ledgers_of_the_story_shown_are_being_made(window, settled):
    ledgers = window.parts.ledgers
    window.ledger_maker.make()
    assert ledgers._sentence.text() == "The ledgers are being made…"
    settled(window)
    assert ledgers._stack.currentWidget() is ledgers.tabs
    window.parts.bridge.close()
    assert ledgers._sentence.text() == "The ledgers are made once a story is compared."


def test_a_ledger_asked_for_before_it_is_made_gets_the_keyboard(window, do, settled):
    do(window, "ledger-quotations")
    window.parts.actions["base-2"].trigger()
    window.parts.ledgers.say_begun()
    window.parts.actions["ledger-facts"].trigger()
    settled(window)
    assert window.focusWidget() is window.parts.ledgers.facts.view


def test_stopped_work_offers_to_be_done(window, settled):
    ledgers = window.parts.ledgers
    window.ledger_maker.make()
    window.parts.background.cancel()
    settled(window)
    assert ledgers._again.isVisibleTo(ledgers)
    ledgers._again.click()
    settled(window)
    assert not ledgers._again.isVisibleTo(ledgers)


def test_closing_the_story_empties_the_panel(window):
    window.parts.bridge.close()
    ledgers = window.parts.ledgers
    assert ledgers._stack.currentWidget() is ledgers._wait


def test_a_line_of_the_change_list_is_copied(window):
    table = window.parts.changes.table
    window.parts.changes.select(1)
    copied = selected_lines(table).rstrip("\n").split("\t")
    assert len(copied) == table.model().columnCount() - table.horizontalHeader().hiddenSectionCount()
    assert copied[0] == "2"


def test_what_is_copied_from_the_list_is_whole(qtbot):
    long = "a sentence that is too long for a cell " * 9
    stop = Stop(0, 1, Place(1, 0), 0, "addition", 3, None, "", long.strip(), None)
    model, table = ChangeModel(), QTableView()
    qtbot.addWidget(table)
    model.fill((Entry(stop, Weight((), 1, "")),), ("A", "B"))
    table.setModel(model)
    table.selectAll()
    assert long.strip() in selected_lines(table)


def classes(window):
    return [line.slots[1].said.words for line in window.parts.ledgers.coverage.view.model_.lines]


def test_a_class_chosen_by_hand_is_shown_kept_and_undone(window, do, settled):
    measured = classes(window)
    page = window.parts.ledgers.coverage
    page.view.setCurrentIndex(page.view.model_.index(0, 0))
    page._class.activated.emit(page._class.findData(Derivation.NON))
    settled(window)
    assert classes(window) == ["not derived", *measured[1:]]
    assert page.view.model_.lines[0].slots[1].text == "by you"
    assert page._class.currentData() == Derivation.NON
    assert len(window.parts.bridge.session.project.derivations) == 1
    do(window, "undo")
    assert classes(window) == measured
    assert page._class.currentIndex() == 0


def test_a_class_is_as_measured_again(window, settled):
    measured = classes(window)
    for derivation in (Derivation.NON, None):
        window.consulting.choose_class(1, derivation)
        settled(window)
    assert classes(window) == measured


def test_no_row_of_filters_keeps_the_window_wide(window, do):
    for name in ("ledger-quotations", "ledger-facts", "ledger-omissions"):
        do(window, name)
    window.resize(480, 800)
    assert window.parts.ledgers.minimumSizeHint().width() < 480
    assert window.parts.changes.minimumSizeHint().width() < 480


@pytest.mark.parametrize("name", LEDGERS)
def test_the_heads_of_a_table_are_whole_in_a_narrow_window(window, do, settled, name):
    window.resize(760, 700)
    do(window, f"ledger-{name}")
    settled(window)
    for table in (table for table in window.parts.ledgers.findChildren(QTableView) if table.isVisible()):
        heads = table.horizontalHeader()
        assert all(heads.sectionSize(one) >= heads.sectionSizeHint(one) for one in range(heads.count()))
