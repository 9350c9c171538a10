"""What changes touch, in the list, its filters, its order, the status line and the reading pane."""

import re

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from copytaster.alignment.alignment import Place
from copytaster.facts.facet import Facet
from copytaster.gui.models.facets import FACETS, facet_name, touched
from copytaster.gui.panels.change_model import FACETS_HERE, ChangeModel, Entry, Filter, passing, touching
from copytaster.gui.panels.facet_bar import FacetBar


def quoted(window):
    """Return the number in the list of the altered quotation."""
    model = window.parts.changes.model
    return next(n for n, one in enumerate(model.entries) if Facet.QUOTATION in one.weight.facets)


def test_every_facet_has_a_sign_and_words_of_its_own():
    assert set(FACETS) == set(Facet)
    assert len({sign.sign for sign in FACETS.values()}) == len({sign.words for sign in FACETS.values()}) == len(Facet)


def test_what_is_touched_is_told_in_the_order_given():
    assert touched(("quotation", "figure")) == "quotation · figure"
    assert touched(()) == ""


def test_the_list_names_what_a_change_touches(window):
    model = window.parts.changes.model
    index = model.index(quoted(window), ChangeModel.TOUCHES)
    assert facet_name(Facet.QUOTATION) in index.data()
    assert Facet.QUOTATION in index.data(FACETS_HERE)[0]
    assert index.data(3) == "words inside quotation marks altered, added or left out"


def test_a_facet_chosen_lists_only_what_touches_it(window):
    changes = window.parts.changes
    whole = len(changes.stops)
    changes.facets._switches[Facet.FIGURE].setChecked(True)
    assert 0 < len(changes.stops) < whole
    assert all(Facet.FIGURE in one.weight.facets for one in changes.model.entries)


def test_house_style_asked_for_is_listed_though_it_is_set_aside(window):
    changes = window.parts.changes
    entries = tuple(map(Entry, window.parts.bridge.reading.stops, window.parts.bridge.reading.weights))
    assert touching(entries, None)[Facet.SPELLING]
    changes.facets._switches[Facet.SPELLING].setChecked(True)
    assert changes.stops
    assert passing(entries, Filter()) != entries


def test_most_important_first_begins_with_the_quotation(window, do):
    do(window, "by-importance")
    ranks = [one.weight.rank for one in window.parts.changes.model.entries]
    assert ranks == sorted(ranks)
    assert Facet.QUOTATION in window.parts.changes.model.entries[0].weight.facets
    do(window, "next")
    assert window.parts.changes.current() == 0
    do(window, "by-importance")
    rows = [stop.row for stop in window.parts.changes.stops]
    assert rows == sorted(rows)


def test_going_to_a_paragraph_finds_its_change_in_either_order(window, do):
    do(window, "by-importance")
    window.parts.comparison.view.go_to_place(Place(1, 2))
    assert window.parts.changes.stops[window.parts.changes.current()].place == Place(1, 2)


def test_the_status_line_names_what_the_change_touches(window):
    changes = window.parts.changes
    number = quoted(window)
    changes.select(number)
    window.stepping.choose(changes.stops[number])
    assert window.parts.status._touched.text() == touched(changes.model.entries[number].weight.facets)
    assert window.parts.status._touched.toolTip() == "words inside quotation marks altered, added or left out"


def test_the_reading_pane_names_what_the_change_touches(window, do):
    do(window, "reading")
    window.stepping.focus(1)
    window.parts.comparison.view.go_to_place(Place(1, 2))
    assert "touches: quotation" in window.parts.pane.toPlainText()


def test_counting_spelling_keeps_list_and_switches_in_step(window, do):
    do(window, "aside-spelling")
    counted = [stop for stop in window.parts.bridge.reading.stops if stop.set_aside == "spelling"]
    assert counted == []
    assert any(Facet.SPELLING in one.weight.facets for one in window.parts.changes.model.entries)


def test_that_a_change_is_set_aside_is_said_whole(window):
    changes = window.parts.changes
    changes._kinds["aside"].setChecked(True)
    texts = {changes.model.index(row, ChangeModel.KIND).data() for row in range(changes.model.rowCount())}
    longest = max(texts, key=len)
    assert "set aside" in longest
    assert changes.table.fontMetrics().horizontalAdvance(longest) < changes.table.columnWidth(ChangeModel.KIND)


def test_in_a_narrow_list_the_words_keep_their_room(window, settled):
    table = window.parts.changes.table
    assert not table.isColumnHidden(ChangeModel.WHERE)
    window.resize(700, 500)
    settled(window)
    assert min(table.columnWidth(column) for column in (ChangeModel.BEFORE, ChangeModel.AFTER)) > 80
    assert table.horizontalScrollBar().maximum() == 0


def test_words_on_the_switches_never_keep_the_window_large(window):
    bar = window.parts.changes.facets
    bar.resize(1400, 30)
    assert "figure" in bar._switches[Facet.FIGURE].text()
    assert window.parts.changes.minimumSizeHint().width() < 700


def test_where_nothing_is_touched_no_head_stands_alone(qtbot):
    bar = FacetBar()
    qtbot.addWidget(bar)
    assert bar._head.isHidden()
    bar.show_counts({Facet.FIGURE: 1204})
    assert not bar._head.isHidden()
    assert bar._switches[Facet.FIGURE].text().endswith(" 1,204")


def test_few_pixels_show_signs_alone(window):
    bar = window.parts.changes.facets
    bar.resize(200, 30)
    assert re.fullmatch(r"# \(\d+\)", bar._switches[Facet.FIGURE].text())
    bar.resize(1400, 30)
    bar.resize(bar._row.sizeHint().width() - 8, 30)
    assert bar._switches[Facet.FIGURE].text().startswith("figure ")
    bar.resize(1400, 30)
    assert "figure" in bar._switches[Facet.FIGURE].text()


@pytest.fixture
def bar(qtbot):
    """Give the switches, each with a count, and an action after them."""
    around = QWidget()
    qtbot.addWidget(around)
    made = FacetBar(around)
    made.add_action(QAction("Most important first", made))
    made.show_counts(dict.fromkeys(Facet, 120))
    made.resize(1600, 30)
    around.show()
    yield made
    around.close()


def test_words_are_kept_without_a_head_before_only_signs_are(bar):
    for _ in range(2):
        bar.resize(bar._row.sizeHint().width() - 8, 30)
    assert bar._head.isHidden()
    assert bar._switches[Facet.FIGURE].text().startswith("figure ")


def test_the_action_after_the_switches_goes_before_one_of_them_is_cut_off(bar):
    for _ in range(4):
        bar.resize(bar._row.sizeHint().width() - 8, 30)
    assert bar._last.isHidden()
    assert bar._row.sizeHint().width() <= bar.width()
    bar.resize(1600, 30)
    assert not bar._last.isHidden()
