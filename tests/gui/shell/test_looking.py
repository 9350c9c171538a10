"""How the window looks, and that it remembers."""

from itertools import permutations

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QComboBox, QScrollArea, QTabBar, QToolButton

from copytaster.gui.dialogs.about_dialog import LICENCES
from copytaster.gui.dialogs.settings_dialog import SettingsDialog
from copytaster.gui.docks import BELOW, grown, panel_below
from copytaster.gui.models.selection import Caret, Selection
from copytaster.palette import CONTRAST
from copytaster.project.annotating import DescribeCode
from copytaster.settings import LAYOUT, THEME, ZOOM


def test_the_theme_changes_at_once_and_is_remembered(window, settings):
    window.parts.actions["theme-dark"].trigger()
    assert settings.words(THEME) == "dark"
    assert window.palette().window().color().lightness() < 100
    window.parts.actions["theme-light"].trigger()
    assert window.palette().window().color().lightness() > 200


def test_a_theme_from_the_command_line_is_not_remembered(make, settings):
    window = make(theme="contrast")
    assert window.parts.actions["theme-contrast"].isChecked()
    assert settings.words(THEME) == "system"


def test_zoom_by_keys_is_remembered(opened, settings, do):
    do(opened, "larger")
    assert settings.number(ZOOM) == 110
    assert opened.parts.comparison.view.stage.look.zoom == 110
    do(opened, "usual-size")
    do(opened, "smaller")
    assert opened.parts.comparison.view.stage.look.zoom == 90


def test_zoom_in_the_view_is_remembered(opened, settings):
    opened.parts.comparison.view.set_zoom(150)
    assert settings.number(ZOOM) == 150


def test_only_differences_says_so_where_there_is_nothing_to_leave_out(make, do, settled, tmp_path):
    (tmp_path / "a.txt").write_text("The quay stayed dry on Monday.", encoding="utf-8")
    (tmp_path / "b.txt").write_text("The quay stayed wet on Monday.", encoding="utf-8")
    window = make()
    window.open([tmp_path / "a.txt", tmp_path / "b.txt"])
    settled(window)
    do(window, "only-differences")
    assert window.parts.status.currentMessage().startswith("Something differs in every row")


def test_the_reading_pane_shows_the_paragraph_of_a_difference_where_a_version_lacks_it(opened, do):
    stops, rows = opened.parts.changes.stops, opened.parts.bridge.reading.comparison.rows
    number = next(n for n, stop in enumerate(stops) if not rows[stop.row].cells[stop.version])
    do(opened, "reading")
    opened.stepping.go(number)
    assert stops[number].before[:20] in opened.parts.pane.toPlainText()


def test_the_reading_pane_is_wide_enough_to_be_read(opened, do):
    do(opened, "reading")
    assert opened.parts.pane.width() > 0.2 * opened.width()


def test_the_reading_pane_is_written_only_where_it_is_seen(opened, do):
    do(opened, "last")
    assert not opened.parts.pane.toPlainText()
    do(opened, "reading")
    assert opened.parts.pane.toPlainText()


@pytest.mark.parametrize("name", ["overview", "legend"])
def test_parts_are_shown_and_hidden(opened, do, name):
    part = getattr(opened.parts.comparison, name)
    assert part.isVisible()
    do(opened, name)
    assert not part.isVisible()


@pytest.mark.parametrize("name", ["show-stories", "show-changes", "show-review", "reading"])
def test_panels_are_shown_and_hidden(opened, do, name):
    action = opened.parts.actions[name]
    before = action.isChecked()
    do(opened, name)
    assert action.isChecked() is not before
    do(opened, name)
    assert action.isChecked() is before


@pytest.mark.parametrize("name", ["show-stories", "show-changes", "show-review"])
def test_a_panel_that_is_shown_has_the_keyboard(opened, do, name):
    opened.activateWindow()
    dock = opened.docks[name]
    if opened.parts.actions[name].isChecked():
        do(opened, name)
        assert opened.parts.comparison.view.hasFocus()
    do(opened, name)
    focused = opened.focusWidget()
    assert isinstance(focused, QAbstractItemView)
    assert dock.isAncestorOf(focused)


def test_the_tab_key_goes_round_all_that_is_seen_and_nothing_else(opened, settled):
    settled(opened)
    opened.activateWindow()
    opened.parts.comparison.view.setFocus()
    passed = []
    while not passed or passed[-1] is not opened.parts.comparison.view:
        QTest.keyClick(opened.focusWidget(), Qt.Key.Key_Tab)
        passed.append(opened.focusWidget())
    assert not [one for one in passed if one.visibleRegion().isEmpty()]
    changes = opened.parts.changes
    order = [
        passed.index(one) for one in (changes._words, *changes.facets.findChildren(QToolButton)[-1:], changes.table)
    ]
    assert order == sorted(order)
    assert opened.parts.stories.tree in passed


@pytest.mark.parametrize("key", [Qt.Key.Key_Tab, Qt.Key.Key_Backtab])
def test_nothing_behind_another_tab_has_the_focus_even_for_a_moment(opened, settled, qapp, key):
    settled(opened)
    opened.activateWindow()
    view = opened.parts.comparison.view
    view.setFocus()
    unseen, passed = [], []

    def note(_before, now):
        passed.append(now)
        if now is not None and now.visibleRegion().isEmpty():
            unseen.append(now)

    qapp.focusChanged.connect(note)
    while not passed or passed[-1] is not view:
        QTest.keyClick(opened.focusWidget(), key)
    qapp.focusChanged.disconnect(note)
    assert not unseen
    assert opened.parts.changes.table in passed


def test_the_tab_key_goes_round_what_is_seen_after_a_folder_was_closed(opened, settled, do):
    settled(opened)
    do(opened, "close")
    opened.activateWindow()
    passed = [opened.focusWidget()]
    while len(passed) < 2 or passed[-1] is not passed[0]:
        QTest.keyClick(opened.focusWidget(), Qt.Key.Key_Tab)
        passed.append(opened.focusWidget())
    assert not [one for one in passed if one.visibleRegion().isEmpty()]


def test_a_document_that_stands_alone_is_read_whole_though_only_differences_are_shown(window, do, settled, tmp_path):
    (tmp_path / "a.txt").write_text("Fog\n\nFog closed the lake to boats.\n", encoding="utf-8")
    window.open([tmp_path])
    settled(window)
    do(window, "only-differences")
    lines = window.parts.comparison.view.table.lines
    assert len(lines) == 2
    assert not lines.bands
    assert "nothing to compare with" in window.parts.status.currentMessage()


def test_only_differences_stays_for_the_next_story(opened, do):
    do(opened, "only-differences")
    do(opened, "next-story")
    assert opened.parts.comparison.view.table.only_differences


def test_the_reading_pane_shows_the_paragraph_in_focus(opened, do):
    do(opened, "reading")
    do(opened, "last")
    assert opened.parts.pane.toPlainText()


def test_panels_shrink_with_the_window(opened, settled):
    opened.resize(1600, 1080)
    settled(opened)
    wide, high = opened.docks["show-stories"].width(), opened.docks["show-changes"].height()
    opened.resize(1000, 700)
    settled(opened)
    assert opened.docks["show-stories"].width() < wide
    assert opened.docks["show-changes"].height() < high


@pytest.mark.parametrize(
    ("now", "before", "after", "size"),
    [(320, 320, 220, 220), (307, 320, 220, 220), (200, 320, 220, 200), (400, 320, 220, 400), (220, 220, 260, 260)],
)
def test_what_becomes_of_a_panel_when_the_window_changes(now, before, after, size):
    assert grown(now, before, after) == size


def test_a_panel_that_a_person_sized_keeps_its_size(opened, settled):
    opened.resize(1600, 1080)
    opened.resizeDocks([opened.docks["show-changes"]], [400], Qt.Orientation.Vertical)
    settled(opened)
    high = opened.docks["show-changes"].height()
    opened.resize(1600, 900)
    settled(opened)
    assert opened.docks["show-changes"].height() == high


def test_ledgers_shrink_with_the_window_and_leave_room_for_the_versions(opened, do, settled):
    opened.resize(1600, 1080)
    do(opened, "ledger-facts")
    opened.resize(1000, 640)
    settled(opened)
    assert opened.docks["show-ledgers"].height() < 0.45 * 640
    opened.resize(1000, 1080)
    opened.resizeDocks([opened.docks["show-ledgers"]], [700], Qt.Orientation.Vertical)
    settled(opened)
    opened.resize(1000, 640)
    settled(opened)
    assert opened.parts.comparison.view.viewport().height() > 100


@pytest.mark.parametrize("leave", ["show-ledgers", "show-changes"])
def test_the_versions_have_their_room_again_when_the_ledgers_are_left(opened, do, settled, leave):
    opened.resize(1600, 1080)
    settled(opened)
    before = opened.docks["show-changes"].height()
    for ledger in ("ledger-facts", "ledger-lineage"):
        do(opened, ledger)
        settled(opened)
        assert opened.docks["show-ledgers"].height() > before + 50
    do(opened, leave)
    assert opened.docks["show-changes"].height() == before


def test_ledgers_chosen_by_their_tab_have_the_room_of_tables(opened, settled):
    opened.resize(1600, 1080)
    settled(opened)
    bar = next(bar for bar in opened.findChildren(QTabBar) if bar.parent() is opened)
    names = [bar.tabText(number) for number in range(bar.count())]
    before = opened.docks["show-changes"].height()
    bar.setCurrentIndex(names.index("Ledgers"))
    settled(opened)
    assert opened.docks["show-ledgers"].height() > before + 50
    bar.setCurrentIndex(names.index("Changes"))
    settled(opened)
    assert opened.docks["show-changes"].height() == before


def test_a_height_that_a_person_chose_stays_when_the_ledgers_are_left(opened, do, settled):
    opened.resize(1600, 1080)
    do(opened, "ledger-facts")
    opened.resizeDocks([opened.docks["show-ledgers"]], [520], Qt.Orientation.Vertical)
    settled(opened)
    high = opened.docks["show-ledgers"].height()
    do(opened, "show-changes")
    assert opened.docks["show-changes"].height() == high


@pytest.mark.parametrize(("before", "name"), [*permutations(BELOW[:3], 2)])
def test_the_panel_that_was_in_front_before_comes_forward_again(opened, do, before, name):
    for one in (before, name):
        if not opened.parts.actions[one].isChecked():
            do(opened, one)
    do(opened, name)
    assert panel_below(opened.docks) is opened.docks[before]


@pytest.mark.parametrize("name", ["show-changes", "show-ledgers"])
def test_the_panel_behind_one_that_is_hidden_does_not_get_the_keyboard(opened, do, qapp, name):
    do(opened, name)
    if opened.docks[name].isHidden():
        do(opened, name)
    focused = []
    qapp.focusChanged.connect(lambda _, now: focused.append(now))
    do(opened, name)
    assert opened.docks[name].isHidden()
    assert focused == [opened.parts.comparison.view]


def test_panels_restored_in_a_lower_window_leave_room_for_the_versions(opened, make, settled, articles):
    opened.resize(1200, 1080)
    settled(opened)
    opened.resizeDocks([opened.docks["show-changes"]], [700], Qt.Orientation.Vertical)
    settled(opened)
    opened.close()
    again = make()
    again.restore()
    again.resize(1200, 640)
    again.open([articles])
    settled(again)
    assert again.parts.comparison.view.viewport().height() > 100


@pytest.mark.parametrize("size", [(700, 500), (911, 512), (960, 540)])
def test_in_a_low_window_some_lines_of_the_versions_are_read(make, settled, articles, size):
    window = make()
    window.resize(*size)
    window.open([articles])
    settled(window)
    assert (window.width(), window.height()) == size
    assert window.parts.comparison.view.viewport().height() > 100


@pytest.fixture
def low(make, settled, articles):
    """Return what opens the folder in a window of a size, with a codebook."""

    def window(*size):
        made = make()
        made.resize(*size)
        made.open([articles])
        settled(made)
        for number in range(14):
            made.parts.bridge.perform(DescribeCode(f"code number {number}", ""))
        settled(made)
        assert (made.width(), made.height()) == size
        return made

    return window


def foot(window, widget):
    """Return where a widget of the window ends, in its coordinates."""
    return widget.mapTo(window, QPoint(0, widget.height())).y()


@pytest.mark.parametrize("size", [(683, 384), (700, 500), (800, 500), (960, 540)])
def test_in_a_low_window_codes_and_a_difference_are_seen_below_the_versions(low, do, size):
    window = low(*size)
    do(window, "next")
    changes, bottom = window.parts.changes, window.height() - window.statusBar().height()
    assert foot(window, changes.codes) <= bottom
    row = changes.table.visualRect(changes.table.currentIndex())
    assert changes.table.viewport().rect().contains(row)
    assert not changes.codes.visibleRegion().isEmpty()
    assert window.parts.comparison.view.viewport().height() > (50 if size[1] < 400 else 120)


def test_in_a_low_window_there_is_room_to_read_beside_the_search_bar(low, do):
    window = low(790, 780)
    window.resize(700, 500)
    do(window, "find")
    assert window.parts.comparison.find_bar.isVisible()
    assert window.parts.comparison.view.viewport().height() > 100


def test_in_a_low_window_the_tab_key_scrolls_to_each_filter(low):
    window = low(700, 500)
    window.activateWindow()
    changes = window.parts.changes
    changes.table.setFocus()
    passed = []
    while not passed or passed[-1] is not changes.table:
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
        passed.append(window.focusWidget())
        assert not passed[-1].visibleRegion().isEmpty()
    assert {changes._words, changes.notes} <= set(passed)


def test_panels_come_back_as_high_as_they_were(opened, make, settled, articles):
    opened.resize(790, 780)
    settled(opened)
    before = opened.docks["show-changes"].height()
    opened.close()
    again = make()
    again.resize(790, 780)
    again.restore()
    again.open([articles])
    settled(again)
    assert again.docks["show-changes"].height() == pytest.approx(before, abs=8)


def test_the_legend_stands_back_in_a_low_window_and_says_so(opened, do, settled):
    opened.resize(700, 500)
    settled(opened)
    assert not opened.parts.comparison.legend.isVisible()
    do(opened, "legend")
    do(opened, "legend")
    assert opened.parts.status.currentMessage().startswith("The legend is shown once")
    opened.resize(1200, 900)
    settled(opened)
    assert opened.parts.comparison.legend.isVisible()


def test_the_layout_comes_back(opened, make, do, settings, settled, articles):
    do(opened, "show-changes")
    opened.close()
    assert settings.words(LAYOUT)
    again = make()
    again.restore()
    again.open([articles])
    settled(again)
    assert again.docks["show-changes"].isHidden()
    assert again.docks["show-stories"].isVisible()


def test_settings_take_effect_at_once(opened, do):
    do(opened, "settings")
    dialog = opened.findChild(SettingsDialog)
    dialog.findChild(object, "zoom").setValue(200)
    dialog.findChild(object, "legend").setChecked(False)
    assert opened.parts.comparison.view.stage.look.zoom == 200
    assert not opened.parts.comparison.legend.isVisible()


@pytest.mark.parametrize("theme", ["dark", "contrast"])
def test_the_field_for_a_number_has_an_edge_on_dark_ground(make, do, theme):
    window = make(theme=theme)
    do(window, "settings")
    picture = window.findChild(SettingsDialog).findChild(object, "zoom").grab().toImage()
    edge, middle = (picture.pixelColor(picture.width() // 2, y).lightness() for y in (0, picture.height() // 2))
    assert edge > middle


def test_the_settings_are_wrapped_and_not_scrolled_sideways(opened, do):
    do(opened, "settings")
    dialog = opened.findChild(SettingsDialog)
    dialog.resize(dialog.minimumSizeHint())
    QApplication.processEvents()
    assert dialog.findChild(QScrollArea).horizontalScrollBar().maximum() == 0


def test_panes_are_gone_round_in_both_directions(opened, do):
    opened.activateWindow()
    seen = []
    for name in (*["next-pane"] * 4, *["previous-pane"] * 3):
        do(opened, name)
        seen.append(opened.focusWidget())
    assert len(set(seen)) == 3
    assert seen == seen[::-1]
    assert seen[0] is seen[3]


def test_full_screen_and_back(window):
    window.parts.actions["full-screen"].trigger()
    assert window.isFullScreen()
    window.parts.actions["back"].trigger()
    assert not window.isFullScreen()


def test_text_is_copied(opened, do, qapp):
    do(opened, "first")
    do(opened, "copy")
    assert qapp.clipboard().text()


def test_the_about_dialog_names_every_library():
    import tomllib  # noqa: PLC0415 - needed here only
    from pathlib import Path  # noqa: PLC0415 - likewise

    project = tomllib.loads((Path(__file__).parents[3] / "pyproject.toml").read_text(encoding="utf-8"))
    needed = {line.split(">=")[0].strip() for line in project["project"]["dependencies"]}
    assert needed <= {one.name for one in LICENCES}


def test_keys_reach_the_actions(opened, qtbot):
    opened.activateWindow()
    qtbot.keyClick(opened, Qt.Key.Key_F8)
    assert opened.parts.changes.current() == 0


def test_the_overview_is_painted_in_other_colours_at_once(opened, do):
    overview = opened.parts.comparison.overview
    overview.restart()
    while overview._idle.isActive():
        QCoreApplication.processEvents()
    grounds = []
    for theme in ("theme-light", "theme-contrast", "theme-light"):
        do(opened, theme)
        overview._redraw.stop()  # only where the text became higher or lower
        grounds.append(overview.grab().toImage().pixelColor(overview.width() - 1, overview.height() - 1).lightness())
    assert grounds[0] == grounds[2] > 200
    assert grounds[1] < 60


def test_other_colours_leave_one_where_one_is(opened, do):
    stops = opened.parts.changes.stops
    number = next(n for n, stop in enumerate(stops) if stop.kind == "omission" and stop.version != stop.place.version)
    opened.parts.changes.select(number)
    opened.stepping.choose(stops[number])
    do(opened, "theme-dark")
    assert opened.parts.changes.current() == number
    assert (
        opened.parts.comparison.view.stage.row(opened.parts.comparison.view.currentIndex().row()) == stops[number].row
    )


def test_escape_closes_the_search(opened, do, qtbot):
    opened.activateWindow()
    do(opened, "find")
    bar = opened.parts.comparison.find_bar
    qtbot.keyClicks(bar._words, "ferry")
    qtbot.keyClick(bar._words, Qt.Key.Key_Return)
    assert opened.finding.hits
    qtbot.keyClick(bar._words, Qt.Key.Key_Escape)
    assert not bar.isVisible()


def test_return_and_shift_return_walk_what_was_found(opened, do, qtbot):
    opened.activateWindow()
    do(opened, "find")
    bar = opened.parts.comparison.find_bar
    qtbot.keyClicks(bar._words, "ferry")
    bar.seek()
    first = bar._count.text()
    qtbot.keyClick(bar._words, Qt.Key.Key_Return)
    second = bar._count.text()
    qtbot.keyClick(bar._words, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert first != second
    assert bar._count.text() == first


def test_copying_in_a_field_copies_the_field(opened, qtbot, qapp):
    opened.activateWindow()
    field = opened.parts.changes._words
    field.setFocus()
    qtbot.keyClicks(field, "ferry")
    field.selectAll()
    qtbot.keyClick(field, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert qapp.clipboard().text() == "ferry"


@pytest.mark.parametrize(
    ("name", "page"),
    [
        ("reading", lambda window: window.parts.pane),
        ("ledger-lineage", lambda window: window.parts.ledgers.lineage.evidence),
    ],
)
def test_copying_where_a_text_can_only_be_read_copies_what_is_selected_there(opened, do, qtbot, qapp, name, page):
    opened.activateWindow()
    do(opened, name)
    page(opened).setFocus()
    page(opened).selectAll()
    qtbot.keyClick(page(opened), Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert qapp.clipboard().text() == page(opened).toPlainText()


@pytest.mark.parametrize(
    ("first", "last", "sought"),
    [((2, 0, 0), (2, 0, 7), "HARWICK"), ((0, 0, 0), (3, 0, 5), ""), ((2, 0, 7), (2, 0, 7), "")],
)
def test_the_words_selected_are_sought(opened, do, first, last, sought):
    view, bar = opened.parts.comparison.view, opened.parts.comparison.find_bar
    view.stage.selection = Selection(0, Caret(*first), Caret(*last))
    do(opened, "find")
    assert bar._words.text() == sought
    assert bool(opened.finding.hits) is bool(sought)


@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
@pytest.mark.parametrize("part", ["switch", "notes", "table"])
def test_the_part_that_the_keyboard_is_at_is_seen_and_no_larger(make, articles, settled, theme, part):
    window = make(theme=theme)
    window.open([articles])
    settled(window)
    window.activateWindow()
    changes = window.parts.changes
    part = getattr(changes, part, changes.findChildren(QToolButton)[0])
    changes._words.setFocus()
    before, size = part.grab().toImage(), part.sizeHint()
    part.setFocus()
    now = part.grab().toImage()
    changed = sum(now.pixel(x, 0) != before.pixel(x, 0) for x in range(now.width()))
    assert changed > 0.8 * now.width()
    assert part.sizeHint() == size


def test_what_is_chosen_in_a_list_that_drops_down_is_read_in_high_contrast(make, do, settled):
    window = make(theme="contrast")
    do(window, "settings")
    box = window.findChild(SettingsDialog).findChild(QComboBox)
    box.showPopup()
    settled(window)
    popup = box.view().viewport().grab().toImage()
    row = box.view().visualRect(box.view().currentIndex())
    assert popup.pixelColor(row.right() - 2, row.center().y()).hue() == QColor(CONTRAST.selection).hue()


def test_their_own_order_stays_for_the_next_stories(opened, do):
    do(opened, "own-order")
    for name in ("next-story", "next-story", "previous-story", "base-2"):
        do(opened, name)
        assert opened.parts.comparison.view.sight.own_order


def test_a_cell_reached_while_another_comparison_is_about_to_be_shown_is_no_harm(opened, do):
    view, bridge = opened.parts.comparison.view, opened.parts.bridge
    do(opened, "next-story")
    other = bridge.reading
    do(opened, "previous-story")
    bridge.reading = other
    view.setCurrentIndex(view.table.index(len(view.table.lines) - 1, 2))
    assert view.currentIndex().column() == 2
