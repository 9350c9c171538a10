import gc
from dataclasses import replace
from threading import Thread

import pytest

from copytaster.alignment.alignment import Place
from copytaster.errors import CopytasterError, UnusableInput
from copytaster.project.edits import (
    ChangeOption,
    ChangeRole,
    ChooseBase,
    Cut,
    DropSet,
    MoveDocument,
    PickSet,
    SetAside,
    TakeBack,
    Tie,
)
from copytaster.project.parts import Part
from copytaster.session.create import open_paths
from copytaster.session.state import loose_pins, story_title
from copytaster.session.work import compare_story
from copytaster.text.document import Document, Paragraph, Role


def members(session):
    return [story.documents for story in session.state.stories]


def test_documents_that_tell_the_same_are_one_story(session):
    assert members(session) == [(0, 1), (2,)]


def test_a_story_says_how_alike_its_documents_are(session):
    assert [pair[:2] for pair in session.state.stories[0].similarity] == [(0, 1)]


def test_a_story_has_the_title_of_its_longest_document_or_its_base(session):
    assert session.state.stories[0].title == "Ferry service returns to Lindholm island"
    session.perform(ChooseBase(session.state.keys[1]))
    assert session.state.stories[0].title == "Lindholm island ferry sails again"


def test_a_story_without_a_title_has_the_first_words_of_its_text_and_not_its_byline():
    document = Document(
        "a.txt",
        "",
        (Paragraph("By Ines Calloway", Role.BYLINE), Paragraph("SKARV", Role.DATELINE), Paragraph("A ferry sank.")),
    )
    assert story_title([document], 0) == "A ferry sank."


def test_keys_are_relative_to_the_folder(session):
    assert session.state.keys == ("a-wire.txt", "b-quay.txt", "c-mill.txt")


def test_the_key_of_a_story_stays_when_another_document_joins_it(session, key):
    session.perform(MoveDocument(session.state.keys[2], session.state.keys[0]))
    assert [story.key for story in session.state.stories] == [key]
    assert members(session) == [(0, 1, 2)]


def test_a_document_is_moved_out_and_back_by_undo(session):
    session.perform(MoveDocument(session.state.keys[1], None))
    assert members(session) == [(0,), (1,), (2,)]
    session.undo()
    assert members(session) == [(0, 1), (2,)]


def test_a_picked_set_is_compared_in_the_order_picked(session):
    session.perform(PickSet((session.state.keys[2], session.state.keys[0])))
    picked = session.state.stories[-1]
    assert (picked.key, picked.documents, picked.picked) == ("set:1", (2, 0), True)
    assert [version.document.path for version in session.inputs("set:1").versions] == [
        session.state.documents[2].path,
        session.state.documents[0].path,
    ]


def test_a_dropped_set_is_gone(session):
    session.perform(PickSet((session.state.keys[2], session.state.keys[0])))
    session.perform(DropSet(1))
    with pytest.raises(UnusableInput, match="no longer there"):
        session.inputs("set:1")


def test_a_paragraph_is_set_aside_in_the_document_given_out(session, key):
    session.perform(SetAside(*session.spot(key, Place(1, 2))))
    assert session.state.documents[1].paragraphs[2].set_aside == "by hand"
    assert session.inputs(key).versions[1].paragraphs[2].set_aside == "by hand"


def test_a_paragraph_is_taken_back(session, key):
    session.perform(SetAside(*session.spot(key, Place(1, 2))))
    session.perform(TakeBack(*session.spot(key, Place(1, 2))))
    assert session.state.documents[1].paragraphs[2].set_aside is None


def test_a_role_is_changed(session, key):
    session.perform(ChangeRole(*session.spot(key, Place(0, 1)), Role.STANDFIRST))
    assert session.state.documents[0].paragraphs[1].role is Role.STANDFIRST


def test_a_document_without_decisions_stays_the_very_same(session, key):
    before = session.state.documents[0]
    session.perform(SetAside(*session.spot(key, Place(1, 2))))
    assert session.state.documents[0] is before


def test_a_decided_document_stays_the_very_same_under_other_edits(session, key):
    session.perform(SetAside(*session.spot(key, Place(1, 2))))
    before = session.state.documents[1]
    session.perform(ChooseBase(session.state.keys[1]))
    assert session.state.documents[1] is before


def test_the_base_is_chosen(session, key):
    session.perform(ChooseBase(session.state.keys[1]))
    assert session.inputs(key).base == 1


def test_a_class_of_change_is_counted_again(session, key):
    session.perform(ChangeOption("spelling", value=False))
    assert session.inputs(key).aside == {"punctuation"}


@pytest.mark.parametrize("edit", [Tie, Cut])
def test_pins_are_in_the_inputs_in_the_storys_own_numbers(session, key, edit):
    session.perform(edit(session.spot(key, Place(1, 3)), session.spot(key, Place(0, 4))))
    assert session.inputs(key).pins == ((edit.__name__.lower(), Place(0, 4), Place(1, 3)),)


def test_a_pin_to_a_document_outside_the_story_is_not_in_its_inputs(session, key):
    other = session.spot(session.state.stories[1].key, Place(0, 1))
    session.perform(Tie(session.spot(key, Place(0, 1)), other))
    assert session.inputs(key).pins == ()
    assert loose_pins(session.state, session.story(key)) == ()


def test_everything_decided_is_there_on_reopening(session, key, folder, opened):
    session.perform(SetAside(*session.spot(key, Place(1, 2))))
    session.perform(ChooseBase(session.state.keys[1]))
    session.perform(PickSet((session.state.keys[0], session.state.keys[2])))
    shown = (session.state.documents, session.state.stories, session.inputs(key))
    session.close()
    again = opened(folder)
    assert (again.state.documents, again.state.stories, again.inputs(key)) == shown
    assert again.can_undo == "picking documents to compare"


def test_undo_and_redo_go_back_and_forth(session, key):
    before = session.inputs(key)
    session.perform(ChooseBase(session.state.keys[1]))
    after = session.inputs(key)
    session.undo()
    assert (session.inputs(key), session.can_undo, session.can_redo) == (before, None, "choosing the base")
    session.redo()
    assert session.inputs(key) == after


def test_undo_with_nothing_done_is_nothing(session):
    session.undo()
    session.redo()
    assert session.can_undo is None


def test_listeners_hear_what_changed_until_they_leave(session):
    heard = []
    leave = session.listen(heard.append)
    session.perform(ChooseBase(session.state.keys[1]))
    leave()
    session.undo()
    assert heard == [{Part.PROJECT, Part.STORIES, Part.COMPARISON}]


def test_an_edit_that_changes_nothing_is_not_heard_of(session, key):
    edit = SetAside(*session.spot(key, Place(1, 2)))
    session.perform(edit)
    heard = []
    session.listen(heard.append)
    session.perform(edit)
    assert heard == []


def test_a_present_comparison_is_accepted(session, key):
    comparison = compare_story(session, key)
    assert session.accept(key, comparison)
    assert session.comparison(key) is comparison


def test_a_late_comparison_is_dropped(session, key):
    late = compare_story(session, key)
    session.perform(ChooseBase(session.state.keys[1]))
    assert not session.accept(key, late)
    assert session.comparison(key) is None


def test_a_comparison_of_a_story_that_is_gone_is_dropped(session, key):
    comparison = compare_story(session, key)
    assert not session.accept("story:gone", comparison)


def test_undo_makes_an_earlier_comparison_hold_again(session, key):
    comparison = compare_story(session, key)
    session.accept(key, comparison)
    session.perform(ChooseBase(session.state.keys[1]))
    assert session.comparison(key) is None
    session.undo()
    assert session.comparison(key) is comparison


def test_accepting_is_heard_of(session, key):
    heard = []
    session.listen(heard.append)
    session.accept(key, compare_story(session, key))
    assert heard == [{Part.COMPARISON}]


def test_an_edit_that_makes_no_sense_changes_nothing(session, key):
    before = session.project
    with pytest.raises(CopytasterError):
        session.perform(Tie(session.spot(key, Place(0, 1)), session.spot(key, Place(0, 2))))
    assert (session.project, session.can_undo) == (before, None)


def test_an_edit_that_cannot_be_written_changes_nothing(session):
    store = session._store
    store.connection.execute("DROP TABLE base")
    with pytest.raises(CopytasterError, match="was not made"):
        session.perform(ChooseBase(session.state.keys[1]))
    assert (session.state.stories[0].base, session.can_undo) == (0, None)


def test_a_second_session_on_one_folder_says_that_nothing_is_kept(session, folder, opened):
    second = opened(folder)
    second.perform(ChooseBase(second.state.keys[1]))
    assert second.project_file is None
    assert "will not be kept" in second.notices[0]


def test_a_copy_opens_with_everything(session, tmp_path, opened, folder):
    session.perform(ChooseBase(session.state.keys[1]))
    session.save_copy(tmp_path / "copy.copytaster")
    copy = opened(folder, project_file=tmp_path / "copy.copytaster")
    assert copy.project == session.project


def test_nothing_is_written_beside_the_documents(session, folder):
    session.perform(ChooseBase(session.state.keys[1]))
    assert sorted(file.name for file in folder.iterdir()) == sorted(session.state.keys)


def test_a_session_shows_values_that_are_replaced_and_never_changed(session):
    before = session.state
    session.perform(ChooseBase(session.state.keys[1]))
    assert before.stories[0].base == 0
    assert session.state.stories[0].base != 0
    assert replace(session.state.stories[0], base=0, title=before.stories[0].title) == before.stories[0]


def test_a_session_nobody_closed_lets_go_of_its_project(folder, opened):
    open_paths([folder])
    gc.collect()
    assert opened(folder).notices == ()


def test_edits_from_several_threads_are_all_kept(session, key, folder, opened):
    spots = [session.spot(key, Place(0, number)) for number in range(len(session.state.documents[0].paragraphs))]
    threads = [Thread(target=session.perform, args=(SetAside(*spot),)) for spot in spots]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    session.close()
    again = opened(folder)
    assert again.project == session.project
    assert len(again.project.asides) == len(spots)
