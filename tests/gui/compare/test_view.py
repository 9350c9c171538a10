from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QContextMenuEvent, QGuiApplication, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication

from copytaster.alignment.alignment import Alignment, Place, Row
from copytaster.comparison.compare import compare
from copytaster.comparison.comparison import Comparison, Inputs
from copytaster.comparison.index import Index
from copytaster.comparison.summary import summarize
from copytaster.comparison.walk import stops
from copytaster.gui.compare.layouts import ParagraphLayout
from copytaster.gui.compare.view import ZOOMS, CompareView, grant, next_zoom, pick
from copytaster.gui.models.paragraph_menu import Choice, entries
from copytaster.palette import DARK
from copytaster.session.search import Hit
from copytaster.text.document import FURNITURE_ASIDE, Document, Paragraph, Role
from copytaster.text.version import versions
from fakes.comparisons import document
from fakes.equal_stories import equal_story

A, B, C = 0, 1, 2
Left = Qt.MouseButton.LeftButton


def point(view, place, offset=0):
    """Return where a letter of a paragraph is painted, in the viewport."""
    line = view.table.line_of(place)
    layout = view.stage.layout(line, place.version, view.columnWidth(place.version))
    part = next(part for part in layout.parts if part.part.place == place)
    corner = QPointF(view.columnViewportPosition(place.version), view.rowViewportPosition(line))
    rect = part.line_rects(offset, offset)[0] if isinstance(part, ParagraphLayout) else part.caption
    return (corner + rect.center()).toPoint()


def caption(view, place):
    """Return the middle of what is said above a paragraph, in the viewport."""
    line = view.table.line_of(place)
    layout = view.stage.layout(line, place.version, view.columnWidth(place.version))
    part = next(part for part in layout.parts if part.part.place == place)
    return (
        QPoint(view.columnViewportPosition(place.version), view.rowViewportPosition(line))
        + part.caption.center().toPoint()
    )


def seen(view, line):
    top = view.rowViewportPosition(line)
    return top >= 0 and top + view.rowHeight(line) <= view.viewport().height()


def exact(view):
    """Tell whether every line in sight is as high as its highest cell."""
    lines = range(view.rowAt(0), max(view.rowAt(view.viewport().height() - 1), 0) + 1)
    columns = range(view.table.columnCount())
    return all(
        view.rowHeight(line) == round(max(view.stage.layout(line, v, view.columnWidth(v)).height for v in columns))
        for line in lines
    )


def test_it_starts_empty(qtbot):
    view = CompareView()
    qtbot.addWidget(view)
    view.show()
    assert view.table.rowCount() == 0
    assert view.current_place() is None
    assert view.grab().width() > 0


def test_every_row_and_version_is_shown(view):
    assert (view.table.rowCount(), view.table.columnCount()) == (7, 3)
    assert exact(view)


def test_columns_share_the_width(view):
    assert sum(view.columnWidth(v) for v in range(3)) == view.viewport().width()


def test_columns_scroll_sideways_rather_than_become_too_narrow(view):
    view.resize(400, 700)
    assert view.columnWidth(0) > 100
    assert view.horizontalScrollBar().maximum() > 0


def test_columns_give_up_less_than_a_letter_rather_than_be_scrolled(view):
    view.resize(400, 700)
    least, edges = view.columnWidth(0), view.width() - view.viewport().width()
    view.resize(3 * least + edges - 6, 700)
    assert view.horizontalScrollBar().maximum() == 0
    assert {view.columnWidth(version) for version in range(3)} == {least - 2}
    view.resize(3 * least + edges - 60, 700)
    assert view.columnWidth(0) == least


def test_rows_stay_exact_when_the_window_is_resized_or_zoomed(view):
    view.resize(800, 500)
    assert exact(view)
    view.set_zoom(175)
    assert exact(view)


def test_nothing_can_be_shown_after_something(view):
    view.show_comparison(None)
    assert view.table.rowCount() == view.table.columnCount() == 0


def test_going_to_a_change_frames_both_sides(view):
    stop = next(stop for stop in stops(view.sight.index) if stop.before == "4")
    view.go_to(stop)
    texts = {place: span.of(view.sight.comparison.inputs.versions[place.version].paragraphs[place.paragraph].text)
             for place, span in view.stage.target.spans.items()}  # fmt: skip
    assert texts == {Place(A, 3): "4", Place(B, 3): "5"}
    assert view.current_place() == Place(B, 3)


def test_going_to_a_whole_paragraph_frames_it_and_the_empty_cell(view):
    stop = next(stop for stop in stops(view.sight.index, C) if stop.place == Place(A, 3))
    view.go_to(stop)
    assert view.stage.target.wholes == {Place(A, 3)}
    assert view.stage.target.cells == {(3, C)}


def test_going_to_a_move_frames_the_paragraph_and_its_partner(view):
    view.go_to(next(stop for stop in stops(view.sight.index) if stop.kind == "move"))
    assert view.stage.target.wholes == {Place(B, 2), Place(A, 4)}


def test_going_somewhere_tells_the_place(view, qtbot):
    with qtbot.waitSignal(view.place_changed) as told:
        view.go_to_place(Place(C, 2))
    assert told.args == [Place(C, 2)]


def test_a_place_that_is_not_there_is_no_harm(view):
    before = view.current_place()
    view.go_to_place(Place(A, 99))
    assert view.current_place() == before


def test_a_far_paragraph_is_brought_into_sight_at_its_exact_height(view):
    view.show_comparison(equal_story(2000, text="A sentence that is said again and again. " * 6))
    view.go_to_place(Place(B, 1500))
    assert seen(view, 1500)
    assert exact(view)


def test_scrolling_keeps_rows_exact(view):
    view.show_comparison(equal_story(3000, text="Some words that take up two lines or even three of them. " * 3))
    for value in (5000, 90_000, 4000):
        view.verticalScrollBar().setValue(value)
        assert exact(view)


def test_idle_estimates_do_not_move_the_text(view, qtbot):
    view.show_comparison(equal_story(3000, text="Some words that take up two lines or even three of them. " * 3))
    view.go_to_place(Place(A, 2000))
    before = view.rowViewportPosition(2000)
    qtbot.waitUntil(lambda: not view.heights.idle.isActive())
    assert view.rowViewportPosition(2000) == before


def test_the_place_and_the_top_stay_when_only_decisions_change(view):
    story = equal_story(400)
    view.show_comparison(story)
    view.go_to_place(Place(B, 200))
    before = view.rowViewportPosition(200)
    view.show_comparison(equal_story(400, different={3, 4}))
    assert view.current_place() == Place(B, 200)
    assert view.rowViewportPosition(200) == before


def test_the_paragraph_in_focus_stays_where_it_is_seen_when_lines_above_it_go(view):
    view.show_comparison(equal_story(300, different=set(range(0, 300, 2))))
    view.go_to_place(Place(B, 150))
    before = view.rowViewportPosition(150)
    view.set_only_differences(True)
    assert view.rowViewportPosition(view.currentIndex().row()) == before > 0


def test_at_the_very_top_the_view_stays_there(view):
    view.show_comparison(equal_story(300, different={1}))
    view.go_to_place(Place(B, 1))
    view.set_only_differences(True)
    assert view.verticalScrollBar().value() == 0


def test_its_own_order_leaves_the_counts_in_the_headings(view, comparison):
    view.show_comparison(comparison, summary=summarize(Index(comparison)))
    view.set_own_order(True)
    assert all(heading.words for heading in view.table.headings)


def test_another_story_begins_at_its_top(view, comparison):
    view.show_comparison(equal_story(400))
    view.go_to_place(Place(B, 200))
    view.show_comparison(comparison)
    assert view.verticalScrollBar().value() == 0
    assert view.currentIndex().row() == 0


def test_a_story_begins_at_the_base_where_another_version_has_a_paragraph_above_it(view):
    told = document("a", "Bridge closed", "The bridge will close on Monday, the mayor said.")
    other = replace(
        told, path="b", paragraphs=(Paragraph("Traffic", Role.FURNITURE, FURNITURE_ASIDE), *told.paragraphs)
    )
    view.resize(300, 600)
    view.show_comparison(compare(Inputs(versions((told, replace(told, path="c"), other)))))
    assert view.table.sight.comparison.rows[0].cells == ((), (), (0,))
    assert view.current_place() == Place(A, 0)
    assert (view.horizontalScrollBar().value(), view.verticalScrollBar().value()) == (0, 0)


def test_only_differences_keeps_the_place_and_a_click_opens_a_band(view, qtbot):
    view.show_comparison(equal_story(300, different={150}))
    view.go_to_place(Place(B, 150))
    view.set_only_differences(True)
    assert view.table.rowCount() == 3
    assert view.current_place() == Place(B, 150)
    middle = QPoint(40, view.rowViewportPosition(0) + 5)
    qtbot.mouseClick(view.viewport(), Left, pos=middle)
    assert view.table.rowCount() == 150 + 2


def test_enter_opens_the_band_that_the_keyboard_is_in(view, qtbot):
    view.show_comparison(equal_story(30, different={20}))
    view.set_only_differences(True)
    view.setCurrentIndex(view.table.index(0, 0))
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert view.table.rowCount() == 22


def test_going_to_a_folded_paragraph_opens_its_band(view):
    view.show_comparison(equal_story(30, different={20}))
    view.set_only_differences(True)
    view.go_to_place(Place(A, 5))
    assert view.current_place() == Place(A, 5)


def test_own_order_shows_the_moved_paragraph_at_its_own_place(view):
    view.go_to_place(Place(B, 2))
    view.set_own_order(True)
    assert view.current_place() == Place(B, 2)
    assert view.currentIndex().row() == 2


def test_a_click_on_a_placeholder_goes_to_the_paragraph(view, qtbot):
    line = 2
    layout = view.stage.layout(line, B, view.columnWidth(B))
    ghost = layout.parts[0].caption.center().toPoint()
    corner = QPoint(view.columnViewportPosition(B), view.rowViewportPosition(line))
    qtbot.mouseClick(view.viewport(), Left, pos=corner + ghost)
    assert view.current_place() == Place(B, 2)
    assert view.currentIndex().row() == 4


def test_a_click_on_another_paragraph_of_the_same_cell_is_told(view, qtbot):
    whole = (
        "The ferry sails again on Monday after a month of repairs. Tickets for cars cost 12 crowns more than before."
    )
    first, second = whole.split(". ")
    texts = document("a.txt", "Ferry sails", whole), document("b.txt", "Ferry sails", f"{first}.", second)
    view.show_comparison(compare(Inputs(versions(texts))))
    view.go_to_place(Place(B, 1))
    assert view.table.line_of(Place(B, 1)) == view.table.line_of(Place(B, 2))
    with qtbot.waitSignal(view.place_changed) as told:
        qtbot.mouseClick(view.viewport(), Left, pos=point(view, Place(B, 2), 1))
    assert told.args == [Place(B, 2)]


def test_the_menu_key_opens_the_menu_of_the_current_paragraph(view, qtbot):
    view.go_to_place(Place(B, 1))
    asked = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(5, 5), QPoint(5, 5))
    with qtbot.waitSignal(view.gestures.menu_requested) as told:  # Qt gives what a key asks to the view itself
        QApplication.sendEvent(view, asked)
    where = view.viewport().mapToGlobal(view.visualRect(view.currentIndex()).center())
    assert told.args == [None, where]


def test_a_click_takes_furniture_back(view, qtbot):
    with qtbot.waitSignal(view.take_back_requested) as told:
        qtbot.mouseClick(view.viewport(), Left, pos=caption(view, Place(A, 5)))
    assert told.args == [Place(A, 5)]


def test_a_drag_selects_text_across_cells_of_one_version(view, qtbot):
    start, end = point(view, Place(A, 0), 8), point(view, Place(A, 1), 7)
    qtbot.mousePress(view.viewport(), Left, pos=start)
    QApplication.sendEvent(view.viewport(), drag(QPointF(end)))
    qtbot.mouseRelease(view.viewport(), Left, pos=end)
    view.copy()
    assert QGuiApplication.clipboard().text() == "bridge closes for repairs\n\nThe old"


def drag(where):
    """Return a move of the mouse with its left button held."""
    return QMouseEvent(
        QEvent.Type.MouseMove, where, where, Qt.MouseButton.NoButton, Left, Qt.KeyboardModifier.NoModifier
    )


def test_shift_and_arrows_select_text(view, qtbot):
    view.setCurrentIndex(view.table.index(0, A))
    for _ in range(3):
        qtbot.keyClick(view, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(view, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier)
    view.copy()
    assert QGuiApplication.clipboard().text() == "Harbour"


def test_without_a_selection_the_whole_cell_is_copied(view):
    view.setCurrentIndex(view.table.index(0, B))
    view.copy()
    assert QGuiApplication.clipboard().text() == "Harbour bridge shut for repairs"


def test_a_double_click_selects_a_word(view, qtbot):
    qtbot.mouseDClick(view.viewport(), Left, pos=point(view, Place(A, 1), 5))
    view.copy()
    assert QGuiApplication.clipboard().text() == "old"


def test_control_and_wheel_zooms(view, qtbot):
    where = QPointF(100, 100)
    none, phase = Qt.MouseButton.NoButton, Qt.ScrollPhase.NoScrollPhase
    held = Qt.KeyboardModifier.ControlModifier
    wheel = QWheelEvent(where, where, QPoint(), QPoint(0, 120), none, held, phase, False)  # noqa: FBT003 - as Qt takes it
    with qtbot.waitSignal(view.zoom_changed) as told:
        QApplication.sendEvent(view.viewport(), wheel)
    assert told.args == [110]


@pytest.mark.parametrize(("percent", "step", "expected"), [(100, 1, 110), (100, -1, 90), (300, 1, 300), (50, -1, 50)])
def test_zoom_steps_stop_at_the_ends(percent, step, expected):
    assert next_zoom(percent, step) == expected


def test_zoom_stays_within_its_bounds(view):
    view.set_zoom(9999)
    assert view.stage.look.zoom == ZOOMS[-1]


def test_what_is_found_is_shown_and_the_current_one_reached(view):
    first, second = Hit(B, 1, 4, 10), Hit(B, 1, 20, 24)
    view.show_hits({Place(A, 0): (Hit(A, 0, 8, 14),), Place(B, 1): (first, second)}, second)
    assert view.current_place() == Place(B, 1)
    assert (view.stage.found[Place(B, 1)], view.stage.hit) == ((first, second), second)
    view.show_comparison(None)
    assert (view.stage.found, view.stage.hit) == ({}, None)


def test_two_marked_paragraphs_are_the_pair_for_a_pin(view):
    pick(view, Place(A, 2))
    pick(view, Place(B, 4))
    assert view.pair_selected_for_pin() == (Place(A, 2), Place(B, 4))


def test_a_marked_and_the_current_paragraph_are_a_pair_too(view):
    pick(view, Place(A, 2))
    view.go_to_place(Place(B, 4))
    assert view.pair_selected_for_pin() == (Place(A, 2), Place(B, 4))


def test_marking_twice_is_unmarking(view):
    pick(view, Place(A, 2))
    pick(view, Place(A, 2))
    assert view.stage.picked == ()


def test_two_paragraphs_of_one_version_are_no_pair(view):
    pick(view, Place(B, 1))
    view.go_to_place(Place(B, 4))
    assert view.pair_selected_for_pin() is None


@pytest.mark.parametrize(
    ("choice", "signal", "place", "expected"),
    [
        (Choice.SET_ASIDE, "set_aside_requested", Place(B, 4), [Place(B, 4)]),
        (Choice.TAKE_BACK, "take_back_requested", Place(A, 5), [Place(A, 5)]),
        (Choice.BASE, "base_requested", Place(C, 0), [C]),
        (Choice.PARTNER, "partner_requested", Place(B, 2), [Place(B, 2), Place(A, 4)]),
        (Choice.CUT, "cut_requested", Place(B, 2), [Place(B, 2), Place(A, 4)]),
        (Choice.ROLE, "role_requested", Place(B, 4), [Place(B, 4), Role.HEADLINE]),
    ],
)
def test_the_menu_says_what_was_chosen(view, qtbot, choice, signal, place, expected):
    entry = next(entry for entry in entries(view.sight, place) if entry.choice is choice)
    with qtbot.waitSignal(getattr(view, signal)) as told:
        grant(view, place, entry)
    assert told.args == expected


def test_the_menu_leads_to_a_moved_paragraphs_own_place(view):
    entry = next(entry for entry in entries(view.sight, Place(B, 2)) if entry.choice is Choice.OWN_PLACE)
    grant(view, Place(B, 2), entry)
    assert view.currentIndex().row() == 2


def test_a_focused_version_is_seen_in_the_base(view):
    before = view.stage.layout(1, A, view.columnWidth(A)).cell
    view.set_focused_version(B)
    after = view.stage.layout(1, A, view.columnWidth(A)).cell
    assert before.paragraphs[0].thinned
    assert [mark.span.of(after.paragraphs[0].text) for mark in after.paragraphs[0].marks] == ["old ", ""]


def test_the_focus_survives_a_decision(view, comparison):
    view.set_focused_version(B)
    view.show_comparison(comparison)
    assert view.sight.focused == B


def test_headings_tell_words_and_share_where_they_are_known(view, comparison):
    index = Index(comparison)
    view.show_comparison(comparison, index, summarize(index))
    heading = view.table.headings[B]
    assert (heading.label, heading.title, heading.source) == ("B", "Harbour bridge shut for repairs", "The Quay")
    assert heading.words == 40
    assert heading.share == 0.875


def test_other_colours_change_the_picture(view):
    before = view.grab().toImage().pixelColor(300, 400)
    view.set_colours(DARK)
    assert view.grab().toImage().pixelColor(300, 400) != before


def test_other_colours_measure_no_line_again(view):
    while view.heights.idle.isActive():
        QApplication.processEvents()
    view.set_colours(DARK)
    assert not view.heights.idle.isActive()
    assert exact(view)


def test_cells_are_told_to_assistive_software(view):
    told = view.table.index(3, B).data(Qt.ItemDataRole.AccessibleTextRole)
    assert told == "B paragraph 4, reworded: The work will cost 5 million crowns and last until spring."


def test_headings_are_told_whole_and_never_as_markup(view):
    tip = view.table.headerData(B, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole)
    assert "papers/bridge &lt;front&gt;.html" in tip


def test_another_story_shares_the_width_evenly(view):
    view.horizontalHeader().resizeSection(0, 700)
    view.show_comparison(equal_story(5))
    widths = [view.columnWidth(version) for version in range(2)]
    assert max(widths) - min(widths) <= 1


def test_the_first_paragraph_in_sight_is_the_current_one(view):
    assert view.current_place() == Place(A, 0)


@pytest.fixture
def narrow(view):
    """Return a view too narrow for its three columns, scrolled to the last."""
    view.resize(450, 600)
    view.horizontalScrollBar().setValue(view.horizontalScrollBar().maximum())
    return view


def test_the_base_stays_in_sight_while_the_others_scroll_sideways(narrow):
    assert narrow.columnViewportPosition(A) < 0
    assert narrow.indexAt(QPoint(20, 20)).column() == A
    assert narrow.indexAt(QPoint(narrow.viewport().width() - 5, 20)).column() == C


def test_a_click_on_the_frozen_base_does_not_scroll_back(narrow, qtbot):
    before = narrow.horizontalScrollBar().value()
    qtbot.mouseClick(narrow.viewport(), Left, pos=QPoint(80, narrow.rowViewportPosition(1) + 30))
    assert narrow.current_place() == Place(A, 1)
    assert narrow.horizontalScrollBar().value() == before


def test_a_version_is_never_left_under_the_frozen_base(narrow):
    narrow.go_to_place(Place(B, 1))
    assert narrow.columnViewportPosition(B) >= narrow.columnWidth(A) - 1


def test_screen_readers_find_the_cells_of_the_table(view):
    table = QAccessible.queryAccessibleInterface(view)
    children = [table.child(number) for number in range(table.childCount())]
    names = [child.text(QAccessible.Text.Name) for child in children]
    assert "B paragraph 4, reworded: The work will cost 5 million crowns and last until spring." in names
    assert "C Harbour bridge closes for repairs" in names


def test_the_down_key_reads_a_high_cell_to_its_end_before_it_leaves_it(view, qtbot):
    view.show_comparison(equal_story(3, text="Words that go on and on. " * 200))
    seen_ends = []
    while view.currentIndex().row() == 0:
        seen_ends.append(view.rowViewportPosition(0) + view.rowHeight(0))
        qtbot.keyClick(view, Qt.Key.Key_Down)
    assert len(seen_ends) > 2
    assert seen_ends[-1] <= view.viewport().height()


def test_a_column_drawn_wider_keeps_the_top_where_it_is(view):
    view.show_comparison(equal_story(500, text="Some words that take up two lines or even three of them. " * 3))
    view.verticalScrollBar().setValue(9000)
    line, below = view.rowAt(0), view.rowViewportPosition(view.rowAt(0))
    view.horizontalHeader().resizeSection(0, 380)
    assert (view.rowAt(0), view.rowViewportPosition(line)) == (line, below)
    assert exact(view)


def test_estimates_come_near_the_exact_heights(view):
    for count in (1, 4, 9, 20):
        view.show_comparison(equal_story(1, text="A reporter asked how long it would take. " * count))
        assert view.heights.estimate(0) == pytest.approx(view.rowHeight(0), rel=0.25)


def alone(*texts):
    """Return the comparison of one document with nothing."""
    document = Document("a.txt", "", tuple(map(Paragraph, texts)))
    rows = tuple(Row(((number,),), ((),), ((),)) for number in range(len(texts)))
    return Comparison(Inputs(versions((document,))), Alignment((), ()), rows, ())


@pytest.mark.parametrize("texts", [(), ("",), ("One paragraph.", ""), ("word " * 20_000,), ("\u202e\u0000😀\u0301",)])
def test_a_lone_or_empty_or_endless_document_is_shown(view, texts):
    view.show_comparison(alone(*texts))
    view.set_only_differences(True)
    view.set_only_differences(False)
    view.set_own_order(True)
    view.copy()
    assert view.table.rowCount() == len(texts)
    assert view.grab().width() > 0


def test_all_text_of_the_version_can_be_selected(view, qtbot):
    view.setCurrentIndex(view.table.index(0, C))
    qtbot.keyClick(view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    view.copy()
    paragraphs = view.sight.comparison.inputs.versions[C].paragraphs
    assert QGuiApplication.clipboard().text() == "\n\n".join(paragraph.text for paragraph in paragraphs)


def test_typing_letters_goes_nowhere(view, qtbot):
    before = view.currentIndex()
    qtbot.keyClicks(view, "Ferries")
    assert view.currentIndex() == before


def test_a_cell_is_made_once_until_something_else_is_shown_of_it(view):
    made = view.table.cell(1, A)
    assert view.table.cell(1, A) is made
    view.set_focused_version(B)
    assert view.table.cell(1, A) is not made
