import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu

from copytaster.alignment.alignment import Place
from copytaster.gui.panels.story_tree import IDENTITY, KEY
from copytaster.gui.widgets.copying import all_lines, selected_lines
from copytaster.gui.widgets.eliding import RIGHT_TO_LEFT
from fakes.story_lines import document_item


def titles(tree):
    return [head.text(0) for head in tree.heads()]


def test_the_largest_story_is_compared(opened):
    labels = [version.label for version in opened.parts.bridge.reading.comparison.inputs.versions]
    assert labels == ["A", "B", "C"]
    assert opened.parts.middle.reads


def test_the_list_holds_stories_then_what_could_not_be_used(opened):
    tree = opened.parts.stories.tree
    assert titles(tree) == ["Ferry runs aground near Harwick", "Bakers warn of dearer bread", "Could not be used"]
    assert tree.heads()[-1].child(0).text(0) == "e.txt"
    assert "empty" in tree.heads()[-1].child(0).toolTip(0)


def test_the_versions_are_shown_before_the_ledgers_are_begun(window, articles, settled):
    shown = []
    window.parts.background.begun.connect(lambda what: shown.append((what, window.parts.middle.reads)))
    window.open([articles])
    settled(window)
    assert shown[-1] == ("Making the ledgers…", True)


def test_a_filter_without_a_match_says_so(opened):
    stories, changes = opened.parts.stories, opened.parts.changes
    assert not stories._nothing.isVisible()
    assert not changes._nothing.isVisible()
    stories._filter.setText("zeppelin")
    changes._words.setText("zeppelin")
    assert stories._nothing.isVisible()
    assert changes._nothing.isVisible()
    stories._filter.clear()
    changes._words.clear()
    assert not stories._nothing.isVisible()
    assert not changes._nothing.isVisible()


def test_a_list_without_changes_says_that_nothing_differs(window, settled, tmp_path):
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text("Ferry sails\n\nThe ferry sails again on Monday.\n", encoding="utf-8")
    window.open([tmp_path])
    settled(window)
    assert window.parts.changes._nothing.text() == "Nothing differs here."


def test_the_filter_leaves_what_holds_the_words(opened):
    opened.parts.stories._filter.setText("tugs free")
    shown = [item.text(0) for item in opened.parts.stories.tree._in_order() if not item.isHidden()]
    assert shown == ["Ferry runs aground near Harwick", "Tugs free stranded ferry near Harwick"]


def test_choosing_another_story_reads_it(opened, settled):
    tree = opened.parts.stories.tree
    tree.itemActivated.emit(tree.heads()[1], 0)
    settled(opened)
    assert opened.parts.bridge.reading.alone
    assert opened.parts.comparison.note.isVisible()
    assert opened.parts.comparison._answer.isVisible()


def test_a_document_chosen_is_the_version_in_focus(opened, settled):
    tree = opened.parts.stories.tree
    tree.itemActivated.emit(document_item(opened, 2), 0)
    settled(opened)
    assert opened.stepping.version == 2


def test_next_and_previous_walk_the_list(opened, do):
    stops = opened.parts.changes.stops
    do(opened, "next")
    do(opened, "next")
    assert opened.parts.changes.current() == 1
    do(opened, "last")
    assert opened.parts.changes.current() == len(stops) - 1
    do(opened, "next")
    assert opened.parts.changes.current() == len(stops) - 1
    do(opened, "first")
    do(opened, "previous")
    assert opened.parts.changes.current() == 0


def test_the_status_line_says_where_one_is_and_counts_the_pair(opened, do):
    do(opened, "first")
    total = len(opened.parts.changes.stops)
    assert opened.parts.status._position.text() == f"No. 1 · 1 of {total}"
    assert opened.parts.status._counts.text().startswith("A → ")


def test_every_step_is_in_sight_in_the_view(opened, do):
    do(opened, "first")
    for stop in opened.parts.changes.stops:
        index = opened.parts.comparison.view.currentIndex()
        assert opened.parts.comparison.view.stage.row(index.row()) == stop.row
        do(opened, "next")


def test_going_to_a_paragraph_selects_its_change(opened, settled):
    stop = opened.parts.changes.stops[-1]
    opened.parts.comparison.view.go_to_place(stop.place)
    settled(opened)
    assert opened.parts.changes.stops[opened.parts.changes.current()].row == stop.row


def test_filtering_by_kind_narrows_list_and_steps(opened, do):
    changes = opened.parts.changes
    for kind in ("addition", "omission", "move"):
        changes._kinds[kind].setChecked(False)
    assert {stop.kind for stop in changes.stops} == {"wording"}
    do(opened, "last")
    count, number = len(changes.stops), changes.stops[-1].number
    assert opened.parts.status._position.text() == f"No. {number} · {count} of {count}"


def test_filtering_keeps_the_difference_selected_while_it_passes(opened, do):
    changes = opened.parts.changes
    do(opened, "last")
    stop = changes.stops[-1]
    others = set(changes._kinds) - {stop.kind}
    for kind in others:
        changes._kinds[kind].setChecked(False)
    assert changes.stops[changes.current()] == stop
    changes._kinds[stop.kind].setChecked(False)
    assert changes.current() == -1


def test_filtering_by_version_and_words(opened):
    changes = opened.parts.changes
    changes.versions.choose(1)
    assert {stop.version for stop in changes.stops} == {1}
    changes._words.setText("86")
    assert [stop.after for stop in changes.stops] == ["86"]


def test_the_partner_of_a_paragraph_is_reached(opened, do):
    view = opened.parts.comparison.view
    index = opened.parts.bridge.reading.index
    place = next(Place(2, n) for n in range(5) if index.partners(Place(2, n), 0))
    view.go_to_place(place)
    do(opened, "partner")
    assert view.current_place() == index.partners(place, 0)[0]


def test_the_menu_leads_to_the_partner_that_it_names(opened, settled):
    view, index = opened.parts.comparison.view, opened.parts.bridge.reading.index
    here, there = next((place, partners[0]) for n in range(5) if (partners := index.partners(place := Place(1, n), 2)))
    view.partner_requested.emit(here, there)
    settled(opened)
    assert view.current_place() == there


def test_that_nothing_differs_is_said(make, settled, tmp_path):
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text("The quay stayed dry on Monday.", encoding="utf-8")
    window = make()
    window.open([tmp_path])
    settled(window)
    assert window.parts.status._position.text() == "No change is listed"


def test_counts_stand_back_while_they_would_cut_a_message_off(opened, settled):
    status = opened.parts.status
    opened.resize(760, 600)
    settled(opened)
    status.showMessage("The codebook is empty: Ctrl+Shift+B adds codes, or n notes the first one here.")
    assert status._counts.isHidden()
    assert not status._position.isHidden()
    status.showMessage("Noted.")
    assert not status._counts.isHidden()
    status.clearMessage()
    assert not status._touched.isHidden()


def test_search_counts_and_walks_all_versions(opened, do):
    bar = opened.parts.comparison.find_bar
    do(opened, "find")
    bar._words.setText("Harwick")
    bar.seek()
    found = len(opened.finding.hits)
    assert found == 8
    do(opened, "find-next")
    assert bar._count.text().endswith(f"of {found}")
    bar._case.setChecked(True)
    assert len(opened.finding.hits) == 6
    do(opened, "back")
    assert not bar.isVisible()
    assert opened.finding.hits == ()


def test_a_cell_that_a_version_lacks_selects_its_omission(opened):
    view, changes = opened.parts.comparison.view, opened.parts.changes
    number = next(n for n, stop in enumerate(changes.stops) if stop.kind == "omission" and stop.change and n)
    stop = changes.stops[number]
    view.setCurrentIndex(view.table.index(0, stop.version))
    view.setCurrentIndex(view.table.index(view.table.line_of(stop.place), stop.version))
    assert view.current_place() is None
    selected = changes.stops[changes.current()]
    assert (selected.row, selected.version, selected.kind) == (stop.row, stop.version, "omission")


def test_a_blank_cell_decides_nothing_about_its_neighbour(opened):
    view, changes = opened.parts.comparison.view, opened.parts.changes
    rows, base = opened.parts.bridge.reading.comparison.rows, opened.parts.bridge.reading.index.base
    stop = next(stop for stop in changes.stops if stop.kind == "addition" and not rows[stop.row].cells[base])
    view.setCurrentIndex(view.table.index(view.table.line_of(stop.place), base))
    assert opened.stepping.place is None


def test_what_was_found_is_walked_row_by_row(opened, do):
    do(opened, "find")
    opened.parts.comparison.find_bar._words.setText("Harwick")
    opened.parts.comparison.find_bar.seek()
    sight = opened.parts.comparison.view.sight
    rows = [sight.row_of(Place(version, paragraph)) for version, paragraph, *_ in opened.finding.hits]
    assert rows == sorted(rows)
    assert [hit[0] for hit in opened.finding.hits] != sorted(hit[0] for hit in opened.finding.hits)


def test_a_search_begins_at_the_paragraph_in_focus_and_after_the_last_hit_at_the_first(opened, do):
    view, finding = opened.parts.comparison.view, opened.finding
    bar = opened.parts.comparison.find_bar
    do(opened, "find")
    bar._words.setText("Harwick")
    for place in (Place(0, 0), Place(0, 2), Place(0, 5)):
        view.go_to_place(place)
        bar.seek()
        rows = [view.sight.row_of(Place(hit.version, hit.paragraph)) for hit in finding.hits]
        below = [number for number, row in enumerate(rows) if row >= view.sight.row_of(place)]
        assert bar._count.text() == f"{below[0] + 1 if below else 1} of {len(rows)}"
    assert not below


def test_a_search_without_a_find_says_so(opened, do):
    do(opened, "find")
    opened.parts.comparison.find_bar._words.setText("zeppelin")
    opened.parts.comparison.find_bar.seek()
    assert opened.parts.comparison.find_bar._count.text() == "Not found"


def test_the_next_story_is_read(opened, do):
    key = opened.parts.bridge.key
    do(opened, "next-story")
    assert opened.parts.bridge.reading.key != key
    do(opened, "previous-story")
    assert opened.parts.bridge.reading.key == key


def test_refreshing_reads_what_changed(opened, do, articles):
    (articles / "f.txt").write_text((articles / "a.txt").read_text(encoding="utf-8") + "\nA new line.\n", "utf-8")
    do(opened, "refresh")
    assert len(opened.parts.bridge.reading.comparison.inputs.versions) == 4
    assert opened.parts.status.currentMessage() == "Documents: 1 new."


def test_return_in_the_list_chooses(opened, settled, qtbot):
    tree = opened.parts.stories.tree
    tree.setCurrentItem(tree.heads()[1])
    qtbot.keyClick(tree, Qt.Key.Key_Return)
    settled(opened)
    assert opened.parts.bridge.key == tree.heads()[1].data(0, KEY)


def test_the_list_begins_at_the_story_that_is_read(opened):
    tree = opened.parts.stories.tree
    assert tree.currentItem().data(0, KEY) == opened.parts.bridge.key
    assert tree.verticalScrollBar().value() == 0


def test_the_story_read_next_comes_into_sight(make, do, settled, tmp_path):
    for number in range(30):
        (tmp_path / f"{number:02}.txt").write_text(f"Report {number}\n\n{chr(97 + number % 26) * 9} only.", "utf-8")
    window = make()
    window.open([tmp_path])
    settled(window)
    tree = window.parts.stories.tree
    tree.verticalScrollBar().setValue(tree.verticalScrollBar().maximum())
    do(window, "next-story")
    head = next(head for head in tree.heads() if head.data(0, KEY) == window.parts.bridge.key)
    assert tree.viewport().rect().contains(tree.visualItemRect(head))


def test_the_change_selected_is_one_of_the_version_in_focus(opened):
    view, changes = opened.parts.comparison.view, opened.parts.changes
    rows = [{stop.row for stop in changes.stops if stop.version == version} for version in (1, 2)]
    row = min(rows[0] & rows[1])
    for column in (2, 0, 1, 0):
        view.setCurrentIndex(view.table.index(view.table.lines.line_of(row), column))
        assert changes.stops[changes.current()].version == opened.stepping.version
        assert opened.stepping.version == (column or opened.stepping.version)


def test_selected_documents_have_the_order_of_the_list_and_heads_are_none_of_them(opened):
    tree = opened.parts.stories.tree
    for number in (3, 1, 0):
        document_item(opened, number).setSelected(True)
    tree.heads()[1].setSelected(True)
    assert tree.selected_documents() == (0, 1, 3)


def test_a_refresh_keeps_the_same_document_selected(opened, do, articles):
    tree = opened.parts.stories.tree
    line = next(item for item in tree._in_order() if item.data(0, IDENTITY).endswith("c.txt"))
    tree.setCurrentItem(line)
    (articles / "a.txt").unlink()
    do(opened, "refresh")
    session = opened.parts.bridge.session
    assert [session.state.documents[number].path for number in tree.selected_documents()] == [
        tree.currentItem().data(0, IDENTITY)
    ]
    assert tree.currentItem().data(0, IDENTITY).endswith("c.txt")


def test_a_document_that_is_gone_leaves_no_other_selected(opened, do, articles):
    tree = opened.parts.stories.tree
    tree.setCurrentItem(next(item for item in tree._in_order() if item.data(0, IDENTITY).endswith("a.txt")))
    (articles / "a.txt").unlink()
    do(opened, "refresh")
    assert tree.selected_documents() == ()


@pytest.mark.parametrize("gone", ["a.txt", "c.txt"])
def test_the_paragraph_read_stays_although_a_document_is_gone(opened, do, articles, gone):
    view, reading = opened.parts.comparison.view, opened.parts.bridge.reading
    here = next(
        link.left
        for link in reading.comparison.alignment.links
        if link.left.paragraph and {link.left.version, link.right.version} == {0, 1}
    )
    view.go_to_place(here)
    said = {reading.index.text(place) for place in (here, *reading.index.partners(here, 1))}
    (articles / gone).unlink()
    do(opened, "refresh")
    place = view.current_place()
    assert place.paragraph
    assert opened.parts.bridge.reading.index.text(place) in said


ARABIC = "ضباب على الميناء\n\nبقيت العبّارات في الميناء صباح الاثنين بسبب الضباب، كما قالت الشركة.\n\nلم يصب أحد.\n"


def test_arabic_stands_in_its_own_direction_in_the_list_and_in_the_title(make, settled, tmp_path):
    (tmp_path / "a.txt").write_text(ARABIC, encoding="utf-8")
    (tmp_path / "b.txt").write_text(ARABIC.replace("لم يصب أحد.", "أصيب اثنان."), encoding="utf-8")
    window = make()
    window.open([tmp_path / "a.txt", tmp_path / "b.txt"])
    settled(window)
    table = window.parts.changes.table
    model = table.model()
    shown = [model.index(row, model.AFTER).data() for row in range(model.rowCount())]
    assert shown
    assert all(words.startswith(RIGHT_TO_LEFT) for words in shown if words)
    assert window.windowTitle().startswith("\u200e" + RIGHT_TO_LEFT)
    window.parts.changes.select(0)  # not `selectRow`, which depends on the layout of the header and on held keys
    assert "اثنان" in selected_lines(table)
    assert RIGHT_TO_LEFT not in selected_lines(table)


def test_the_list_tells_the_paragraph_in_which_a_change_stands(opened):
    model, changes = opened.parts.changes.model, opened.parts.changes
    for row, stop in enumerate(changes.stops):
        where = model.index(row, model.WHERE).data()
        assert where.split(" → ")[-1] == f"{'ABC'[stop.place.version]} ¶{stop.place.paragraph + 1}"
        assert ("→" in where) == (stop.kind == "move")


def test_the_list_tells_from_where_and_to_where_a_paragraph_moved(window, settled, tmp_path):
    board, ferry, bread, school = (
        "The harbour board met on Monday and put off the vote on the new quay.",
        "A ferry with eighty passengers ran aground off Harwick in thick fog.",
        "Bakers in Lowton expect bread to cost a tenth more by the spring.",
        "Two schools stay closed until the heating has been repaired, the council wrote.",
    )
    for name, texts in (("a", (board, ferry, bread, school)), ("b", (school, board, ferry, bread))):
        (tmp_path / f"{name}.txt").write_text("\n\n".join(("News of the day", *texts)), encoding="utf-8")
    window.open([tmp_path])
    settled(window)
    changes = window.parts.changes
    row = next(row for row, stop in enumerate(changes.stops) if stop.kind == "move")
    where = changes.model.index(row, changes.model.WHERE).data()
    assert where == "A ¶5 → B ¶2"
    room = changes.table.columnWidth(changes.model.WHERE)
    assert changes.table.fontMetrics().horizontalAdvance(where) < room


def test_what_comes_next_is_in_sight_in_the_list(opened, do):
    changes = opened.parts.changes
    assert len(changes.stops) > 10
    do(opened, "first")
    for number in range(1, len(changes.stops) - 2):
        do(opened, "next")
        shown = changes.table.viewport().rect()
        assert shown.contains(changes.table.visualRect(changes.model.index(number + 1, 0)).center())


def test_home_and_end_lead_to_the_first_and_the_last_change(opened, do, qtbot):
    changes = opened.parts.changes
    do(opened, "next")
    qtbot.keyClick(changes.table, Qt.Key.Key_End)
    assert changes.current() == len(changes.stops) - 1 > 0
    qtbot.keyClick(changes.table, Qt.Key.Key_Home)
    assert changes.current() == 0


def test_several_changes_or_all_of_them_can_be_copied(opened, qapp, monkeypatch):
    monkeypatch.setattr(QMenu, "popup", lambda *_: None)
    changes = opened.parts.changes
    changes.table.selectAll()
    lines = selected_lines(changes.table).splitlines()
    assert len(lines) == len(changes.stops)
    assert lines[0].split("\t")[0] == "1"
    changes.table.customContextMenuRequested.emit(changes.table.rect().center())
    actions = changes.findChild(QMenu).actions()
    actions[-1].trigger()
    assert qapp.clipboard().text().splitlines() == [all_lines(changes.table).splitlines()[0], *lines]


def test_what_a_narrow_list_has_no_room_for_is_copied_all_the_same(opened, settled):
    changes = opened.parts.changes
    whole = all_lines(changes.table)
    assert whole.splitlines()[0].split("\t") == list(changes.model._heads[: changes.model.NOTE])
    opened.resize(500, 700)
    settled(opened)
    assert changes.table.isColumnHidden(changes.model.WHERE)
    changes.table.selectAll()
    assert all_lines(changes.table) == whole
    assert whole.splitlines()[1:] == selected_lines(changes.table).splitlines()


@pytest.mark.parametrize("width", [705, 860, 960, 1200])
def test_the_words_of_the_changes_have_room_at_every_width(opened, settled, width):
    opened.resize(width, 700)
    settled(opened)
    table, model = opened.parts.changes.table, opened.parts.changes.model
    assert min(table.columnWidth(column) for column in (model.BEFORE, model.AFTER)) >= 110


def test_going_on_to_another_paragraph_leaves_no_frame_behind(opened, do):
    view, changes = opened.parts.comparison.view, opened.parts.changes
    do(opened, "first")
    assert view.stage.target.spans or view.stage.target.wholes
    view.setCurrentIndex(view.table.index(view.table.lines.line_of(changes.stops[-1].row), 1))
    assert not view.stage.target.spans
    assert not view.stage.target.wholes
    do(opened, "last")
    assert view.stage.target.spans or view.stage.target.wholes


def test_articles_of_one_file_are_listed_and_the_selected_one_stays_so(make, settled, do, tmp_path):
    item = "<item><title>{0}</title><guid>{0}</guid><description>{1}</description></item>"
    first = item.format("Ferry aground", "The ferry ran aground near Harwick on Monday, and the tugs came.")
    second = item.format("Ferry free", "The ferry that ran aground near Harwick on Monday is free: the tugs came.")
    third = item.format("Bread", "Bakers warn that bread will be dearer.")
    file = tmp_path / "feed.xml"
    file.write_text(f"<rss><channel>{first}{second}{item.format('', '')}</channel></rss>", encoding="utf-8")
    window = make()
    window.open([file])
    settled(window)
    tree = window.parts.stories.tree
    assert [child.text(0) for head in tree.heads() for child in (head.child(0), head.child(1)) if child] == [
        "Ferry aground",
        "Ferry free",
        "feed.xml, article 3",
    ]
    document_item(window, 1).setSelected(True)
    file.write_text(f"<rss><channel>{third}{first}{second}</channel></rss>", encoding="utf-8")
    do(window, "refresh")
    settled(window)
    chosen = [window.parts.bridge.session.state.documents[number].title for number in tree.selected_documents()]
    assert chosen == ["Ferry free"]
