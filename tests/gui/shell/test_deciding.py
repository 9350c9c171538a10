from dataclasses import replace

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from copytaster.alignment.alignment import Place
from copytaster.gui.app import finish
from copytaster.gui.compare.target import target
from copytaster.gui.dialogs.pick_dialog import PickDialog
from copytaster.gui.dialogs.story_dialog import StoryDialog
from copytaster.gui.program import SessionProgram
from copytaster.project.edits import MoveDocument
from copytaster.session.refresh import refresh
from fakes.story_lines import document_item


def stories(window):
    return [story.documents for story in window.parts.bridge.session.state.stories if not story.picked]


def select(window, *documents):
    tree = window.parts.stories.tree
    tree.clearSelection()
    for number in documents:
        document_item(window, number).setSelected(True)


def test_a_document_gets_a_story_of_its_own_and_undo_brings_it_back(opened, do):
    before = stories(opened)
    select(opened, 2)
    do(opened, "own-story")
    assert (2,) in stories(opened)
    assert len(opened.parts.bridge.reading.comparison.inputs.versions) == 2
    do(opened, "undo")
    assert stories(opened) == before
    do(opened, "redo")
    assert (2,) in stories(opened)


def test_undo_and_redo_tell_what_they_did(opened, do):
    do(opened, "base-2")
    do(opened, "undo")
    assert opened.parts.status.currentMessage() == "Undone: choosing the base."
    do(opened, "redo")
    assert opened.parts.status.currentMessage() == "Redone: choosing the base."


def test_what_was_told_of_one_wish_goes_with_the_next(opened, do):
    do(opened, "base-2")
    do(opened, "undo")
    do(opened, "next")
    assert not opened.parts.status.currentMessage()


def test_what_is_told_of_a_mark_stays_while_one_walks(opened, do):
    opened.parts.comparison.view.go_to_place(Place(0, 1))
    do(opened, "tie")
    told = opened.parts.status.currentMessage()
    assert told
    do(opened, "next")
    assert opened.parts.status.currentMessage() == told


def test_undo_says_what_it_undoes(opened, do):
    select(opened, 2)
    do(opened, "own-story")
    assert opened.parts.actions["undo"].text() == "&Undo moving a document"


def test_a_document_dropped_on_a_story_moves_there(opened, settled):
    tree = opened.parts.stories.tree
    select(opened, 3)
    point = QPointF(tree.visualItemRect(tree.heads()[0]).center())
    event = QDropEvent(
        point, Qt.DropAction.MoveAction, QMimeData(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    event.source = lambda: tree
    tree.dropEvent(event)
    settled(opened)
    assert stories(opened) == [(0, 1, 2, 3)]


def test_the_line_on_which_documents_would_be_dropped_is_framed(opened):
    tree = opened.parts.stories.tree
    select(opened, 3)
    place = tree.visualItemRect(tree.heads()[0])
    before = tree.viewport().grab(place).toImage()
    tree.setState(tree.State.DraggingState)
    held = tree.model().mimeData(tree.selectedIndexes())  # the event does not own it
    event = QDragMoveEvent(
        place.center(), Qt.DropAction.MoveAction, held, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    event.source = lambda: tree
    tree.dragMoveEvent(event)
    assert event.isAccepted()
    assert tree.viewport().grab(place).toImage() != before


def test_asking_for_the_story_offers_all_others_and_none(opened, do):
    select(opened, 3)
    do(opened, "move-story")
    dialog = opened.findChild(StoryDialog)
    assert dialog.list.count() == 2
    dialog.list.setCurrentRow(0)
    dialog.accept()
    assert stories(opened) == [(0, 1, 2, 3)]


def test_selected_documents_are_compared_as_a_picked_set(opened, do):
    select(opened, 0, 3)
    do(opened, "compare-selected")
    reading = opened.parts.bridge.reading
    assert [version.document.title for version in reading.comparison.inputs.versions] == [
        "Ferry runs aground near Harwick",
        "Bakers warn of dearer bread",
    ]
    tree = opened.parts.stories.tree
    tree.setCurrentItem(tree.heads()[2])
    do(opened, "drop-set")
    assert not [story for story in opened.parts.bridge.session.state.stories if story.picked]


def test_the_hand_picked_set_that_is_read_can_be_removed_from_the_versions(opened, do, settled):
    do(opened, "pick")
    opened.findChild(PickDialog).accept()
    settled(opened)
    assert opened.parts.actions["drop-set"].isEnabled()
    do(opened, "drop-set")
    assert not [story for story in opened.parts.bridge.session.state.stories if story.picked]
    assert not opened.parts.bridge.story().picked
    assert not opened.parts.actions["drop-set"].isEnabled()


def test_documents_can_be_picked_in_a_dialog(opened, do, settled):
    do(opened, "pick")
    dialog = opened.findChild(PickDialog)
    assert dialog.documents == (0, 1, 2)
    dialog.list.item(1).setCheckState(Qt.CheckState.Unchecked)
    dialog.accept()
    settled(opened)
    assert opened.parts.bridge.story().documents == (0, 2)


def test_all_documents_in_sight_are_checked_at_once(opened, do):
    do(opened, "pick")
    dialog = opened.findChild(PickDialog)
    everything, nothing = (button for button in dialog.findChildren(QPushButton) if "heck" in button.text())
    nothing.click()
    assert dialog.documents == ()
    assert not dialog._compare.isEnabled()
    dialog._filter.setText(dialog.list.item(1).text())
    everything.click()
    assert dialog.documents == (1,)
    assert not dialog._nothing.isVisible()
    dialog._filter.setText("zeppelin")
    assert dialog._nothing.isVisible()


def test_all_documents_are_checked_without_counting_them_at_each(opened, do, monkeypatch):
    do(opened, "pick")
    dialog = opened.findChild(PickDialog)
    counted = []
    monkeypatch.setattr(PickDialog, "_count", lambda *_: counted.append(True))
    everything, nothing = (button for button in dialog.findChildren(QPushButton) if "heck" in button.text())
    nothing.click()
    everything.click()
    assert len(counted) == 2


def test_enter_presses_the_button_that_the_keyboard_is_at_and_else_compares(opened, do):
    do(opened, "pick")
    dialog = opened.findChild(PickDialog)
    everything, nothing = (button for button in dialog.findChildren(QPushButton) if "heck" in button.text())
    for button, checked in ((nothing, ()), (everything, (0, 1, 2, 3))):
        button.setFocus()
        QTest.keyClick(button, Qt.Key.Key_Return)
        assert (dialog.isVisible(), dialog.documents) == (True, checked)
    dialog._filter.setFocus()
    QTest.keyClick(dialog._filter, Qt.Key.Key_Return)
    assert dialog.result() == PickDialog.DialogCode.Accepted


def test_another_version_becomes_the_base(opened, do):
    do(opened, "base-2")
    assert opened.parts.bridge.reading.index.base == 1
    assert opened.parts.actions["base-2"].isChecked()
    assert not opened.parts.actions["base-1"].isChecked()


def test_the_bases_offered_are_the_versions(opened):
    texts = [action.text() for action in opened.parts.actions.menu("view/base").actions() if action.isVisible()]
    assert [text[:2] for text in texts] == ["&A", "&B", "&C"]
    assert texts[2].endswith("Tugs free stranded ferry near Harwick  (c.txt)")


def test_a_paragraph_is_set_aside_and_taken_back(opened, do):
    opened.parts.comparison.view.go_to_place(Place(0, 4))
    do(opened, "set-aside")
    paragraph = opened.parts.bridge.reading.comparison.inputs.versions[0].paragraphs[4]
    assert paragraph.set_aside is not None
    assert opened.parts.comparison.view.current_place() == Place(0, 4)
    do(opened, "take-back")
    assert opened.parts.bridge.reading.comparison.inputs.versions[0].paragraphs[4].set_aside is None


def test_a_decision_elsewhere_leaves_one_at_the_difference_where_one_is(opened, do, settled):
    changes, view = opened.parts.changes, opened.parts.comparison.view
    number = next(
        n for n, stop in enumerate(changes.stops) if stop.row > 2 and stop.place.paragraph > 2 and stop.change
    )
    opened.stepping.go(number)
    stop = changes.stops[number]
    opened.deciding.set_aside(Place(0, 0))
    settled(opened)
    now = changes.stops[changes.current()]
    assert (now.version, now.place, now.before, now.after) == (stop.version, stop.place, stop.before, stop.after)
    assert now.row != stop.row
    assert view.stage.target == target(view.sight, now)
    do(opened, "next")
    assert changes.current() == changes.stops.index(now) + 1


def test_what_a_version_left_out_is_decided_upon_where_it_is_missed(opened, do):
    stops = opened.parts.changes.stops
    number = next(n for n, stop in enumerate(stops) if stop.kind == "omission" and stop.version != stop.place.version)
    opened.parts.changes.select(number)
    opened.stepping.choose(stops[number])
    do(opened, "set-aside")
    place = stops[number].place
    inputs = opened.parts.bridge.reading.comparison.inputs
    assert inputs.versions[place.version].paragraphs[place.paragraph].set_aside is not None


def test_a_cut_is_made_in_the_part_of_a_cell_that_was_gone_to(window, do, settled, tmp_path):
    first = "The ferry sails again on Monday after a month of repairs in the yard."
    second = "Tickets for cars cost twelve crowns more than before, the company said."
    (tmp_path / "a.txt").write_text(f"Ferry sails again\n\n{first} {second}\n", encoding="utf-8")
    (tmp_path / "b.txt").write_text(f"Ferry sails again\n\n{first}\n\n{second[:-5]}told\n", encoding="utf-8")
    window.open([tmp_path])
    settled(window)
    changes = window.parts.changes
    window.stepping.choose(next(stop for stop in changes.stops if stop.place == Place(1, 2)))
    do(window, "cut")
    assert window.parts.status.currentMessage() == "B ¶3 is cut from A ¶2."


def test_the_difference_of_the_part_of_a_cell_that_was_gone_to_is_selected(window, settled, tmp_path):
    first = "The ferry sails again on Monday after a month of repairs in the yard."
    second = "Tickets for cars cost twelve crowns more than before, the company said."
    (tmp_path / "a.txt").write_text(f"Ferry sails again\n\n{first} {second}\n", encoding="utf-8")
    shown = f"Ferry sails again\n\n{first.replace('Monday', 'Friday')}\n\n{second[:-5]}told\n"
    (tmp_path / "b.txt").write_text(shown, encoding="utf-8")
    window.open([tmp_path])
    settled(window)
    for paragraph in (1, 2, 1):
        window.parts.comparison.view.go_to_place(Place(1, paragraph))
        assert window.parts.changes.stop.place == Place(1, paragraph)


def test_a_role_is_changed(opened, do):
    opened.parts.comparison.view.go_to_place(Place(0, 4))
    do(opened, "role-caption")
    assert opened.parts.bridge.reading.comparison.inputs.versions[0].paragraphs[4].role == "caption"
    assert opened.parts.actions["role-caption"].isChecked()


def test_two_presses_tie_two_paragraphs(opened, do):
    view = opened.parts.comparison.view
    view.go_to_place(Place(0, 4))
    do(opened, "tie")
    view.go_to_place(Place(1, 2))
    do(opened, "tie")
    pins = opened.parts.bridge.reading.comparison.inputs.pins
    assert [(pin.kind, pin.a, pin.b) for pin in pins] == [("tie", Place(0, 4), Place(1, 2))]
    do(opened, "unpin")
    assert opened.parts.bridge.reading.comparison.inputs.pins == ()


def test_a_second_press_on_the_same_paragraph_forgets_its_mark_and_says_so(opened, do):
    opened.parts.comparison.view.go_to_place(Place(0, 4))
    do(opened, "tie")
    do(opened, "tie")
    assert opened.parts.comparison.view.stage.picked == ()
    assert opened.parts.status.currentMessage() == "A ¶5 is no longer marked."


def test_escape_forgets_a_mark(opened, do):
    view = opened.parts.comparison.view
    view.go_to_place(Place(0, 4))
    do(opened, "tie")
    do(opened, "back")
    view.go_to_place(Place(1, 2))
    do(opened, "tie")
    assert opened.parts.bridge.reading.comparison.inputs.pins == ()


def test_a_paragraph_is_cut_from_its_partner(opened, do):
    view, index = opened.parts.comparison.view, opened.parts.bridge.reading.index
    place = next(Place(1, n) for n in range(5) if index.partners(Place(1, n), 0))
    partner = index.partners(place, 0)[0]
    view.go_to_place(place)
    do(opened, "cut")
    assert partner not in opened.parts.bridge.reading.index.partners(place, 0)


@pytest.mark.parametrize("name", ["punctuation", "spelling"])
def test_a_class_of_change_is_counted_or_not(opened, do, name):
    action = opened.parts.actions[f"aside-{name}"]
    assert action.isChecked()
    do(opened, f"aside-{name}")
    assert name not in opened.parts.bridge.reading.comparison.inputs.aside
    assert not action.isChecked()


def test_decisions_are_there_after_closing_and_opening(opened, make, do, articles):
    select(opened, 2)
    do(opened, "own-story")
    opened.close()
    again = make(SessionProgram())
    again.open([articles])
    finish(again)
    assert stories(again) == [(0, 1), (2,), (3,)]


def test_a_doubtful_link_is_shown_and_cut(opened, settled):
    review = opened.parts.review
    links = opened.parts.bridge.reading.comparison.alignment.links
    number = min(range(len(links)), key=lambda n: links[n].confidence)
    review.show_reading(replace(opened.parts.bridge.reading, doubtful=(number,), evidence={number: ("ferry",)}))
    review.list.setCurrentItem(review.list.topLevelItem(0))
    assert opened.parts.comparison.view.current_place() == links[number].right
    review._cut.click()
    settled(opened)
    assert opened.parts.bridge.reading.comparison.inputs.pins[0].kind == "cut"


def test_both_paragraphs_of_a_doubtful_link_are_read_beside_each_other(opened, do, settled):
    review, reading = opened.parts.review, opened.parts.bridge.reading
    review.show_reading(replace(reading, doubtful=(0,), evidence={0: ("ferry",)}))
    do(opened, "show-review")
    opened.resize(900, 700)
    settled(opened)
    link, item = reading.comparison.alignment.links[0], review.list.topLevelItem(0)
    assert [item.toolTip(column) for column in (3, 4)] == [
        reading.index.text(link.left),
        reading.index.text(link.right),
    ]
    assert review.list.header().length() <= review.list.viewport().width()


def test_the_first_doubtful_link_is_selected_when_the_keyboard_comes_into_the_list(opened, do):
    review = opened.parts.review
    review.show_reading(replace(opened.parts.bridge.reading, doubtful=(0,), evidence={0: ("ferry",)}))
    do(opened, "show-review")
    assert review.list.topLevelItem(0).isSelected()


def doubting(window, numbers):
    """List the links with these numbers as doubtful, and return the panel."""
    evidence = dict.fromkeys(numbers, ("ferry",))
    window.parts.review.show_reading(replace(window.parts.bridge.reading, doubtful=numbers, evidence=evidence))
    return window.parts.review


def test_the_buttons_of_a_doubtful_link_wait_until_one_is_selected(opened):
    review = doubting(opened, (0, 1))
    assert [one.isEnabled() for one in (review._tie, review._cut, review._next)] == [False, False, True]
    review._next.click()
    assert review._tie.isEnabled()
    assert review._cut.isEnabled()


def test_a_comparison_made_again_leaves_the_doubtful_link_selected_and_the_text_where_it_is(opened):
    review, wanted = doubting(opened, (0, 1, 2)), []
    review.list.setCurrentItem(review.list.topLevelItem(1))
    review.place_wanted.connect(wanted.append)
    doubting(opened, (2, 1))
    assert review.list.currentItem() is review.list.topLevelItem(1)
    assert review._cut.isEnabled()
    assert not wanted


def test_a_doubtful_link_that_is_no_more_is_not_replaced_by_another(opened):
    review = doubting(opened, (0, 1))
    review.list.setCurrentItem(review.list.topLevelItem(1))
    doubting(opened, (0, 2))
    assert review.list.currentItem() is None
    assert not review._tie.isEnabled()


def test_moving_several_documents_is_several_steps_back(opened, do):
    select(opened, 1, 2)
    do(opened, "own-story")
    assert stories(opened) == [(0,), (1,), (2,), (3,)]
    do(opened, "undo")
    assert stories(opened) == [(0, 2), (1,), (3,)]


def test_a_decision_made_while_another_story_is_being_compared_is_about_what_is_shown(opened, settled):
    bridge = opened.parts.bridge
    path = bridge.reading.comparison.inputs.versions[2].document.path
    key = bridge.document_key(next(n for n, one in enumerate(bridge.session.state.documents) if "b.txt" in one.path))
    bridge.perform(MoveDocument(key, None))
    opened.deciding.set_aside(Place(2, 1))
    settled(opened)
    document = next(one for one in bridge.session.state.documents if one.path == path)
    assert document.paragraphs[1].set_aside == "by hand"


def test_what_is_shown_but_no_longer_there_is_refused_in_a_sentence(opened, settled):
    bridge, refused = opened.parts.bridge, []
    bridge.refused.connect(refused.append)
    gone = bridge.document_key(bridge.session.state.stories[0].documents[2])
    bridge.perform(MoveDocument(gone, None))
    opened.deciding.set_aside(Place(2, 1))
    opened.consulting.choose_class(2, None)
    settled(opened)
    assert [words.partition(";")[0] for words in refused] == ["This document is no longer in the story"] * 2


def test_a_paragraph_that_was_rewritten_meanwhile_is_refused_in_a_sentence(opened, articles):
    bridge, refused = opened.parts.bridge, []
    bridge.refused.connect(refused.append)
    (articles / "a.txt").write_text("Fog on the river.", encoding="utf-8")
    refresh(bridge.session)
    opened.deciding.set_aside(Place(0, 2))
    assert refused == ["This paragraph is no longer there; the versions are being compared anew."]


def test_a_version_beyond_the_keys_can_become_the_base(make, do, settled, tmp_path):
    for number in range(11):
        text = f"Fog on the quay\n\nThe ferry stayed in port for {number} hours on Monday, the company said."
        (tmp_path / f"{number:02}.txt").write_text(text, encoding="utf-8")
    window = make()
    window.open(sorted(tmp_path.glob("*.txt")))
    settled(window)
    assert len([action for action in window.parts.actions.menu("view/base").actions() if action.isVisible()]) == 11
    do(window, "base-11")
    assert window.parts.bridge.reading.index.base == 10


def test_what_is_picked_is_the_documents_listed_although_a_refresh_renumbered_them(opened, do, articles, settled):
    do(opened, "pick")
    dialog = opened.findChild(PickDialog)
    (articles / "a.txt").unlink()
    do(opened, "refresh")
    dialog.accept()
    settled(opened)
    picked = opened.parts.bridge.session.state.stories[-1]
    names = [opened.parts.bridge.session.state.keys[number] for number in picked.documents]
    assert (picked.picked, names) == (True, ["b.txt", "c.txt"])


def test_a_document_is_moved_although_a_refresh_renumbered_it(opened, do, articles, settled):
    select(opened, 2)
    do(opened, "move-story")
    dialog = opened.findChild(StoryDialog)
    (articles / "a.txt").unlink()
    do(opened, "refresh")
    dialog.list.setCurrentRow(dialog.list.count() - 1)  # a story of its own
    dialog.accept()
    settled(opened)
    session = opened.parts.bridge.session
    assert [one.document for one in session.project.moves] == ["c.txt"]


def test_nothing_is_moved_into_a_story_that_is_no_more(opened):
    opened.sorting.move([1], "story:gone.txt")
    assert opened.parts.bridge.session.project.moves == ()
