"""What was being typed when the program ended is made an edit on opening, and can be undone."""

from contextlib import closing

import pytest

from copytaster.alignment.alignment import Place
from copytaster.project.annotating import Annotate, DescribeCode, RenameCode
from copytaster.project.annotation import Annotation, Code, Side, change_anchor
from copytaster.storage.opening import open_read_only


@pytest.fixture
def change(session, key):
    one, other = (session.spot(key, Place(version, 1)) for version in (0, 1))
    return change_anchor(Side(*one, 48, "for the first time"), Side(*other, 55, "the first time"), "wording")


@pytest.fixture
def again(session, folder, opened):
    """Return what ends a session while an edit is being typed, and opens its folder again."""

    def end(draft):
        session.draft(draft)
        session.close()
        return opened(folder)

    return end


def test_a_note_is_kept_as_far_as_it_was_typed(again, change):
    opened = again(Annotate(change, ("doubt",), "Who counted the da"))
    assert opened.project.annotations == (Annotation(change, ("doubt",), "Who counted the da"),)
    (told,) = opened.notices
    assert told.startswith("The program ended while a note was being typed.")
    assert "“Who counted the da”" in told


def test_a_note_of_codes_alone_is_told_by_its_codes(again, change):
    assert "“doubt, fig”" in again(Annotate(change, ("doubt", "fig"), "")).notices[0]


def test_what_stood_there_before_comes_back_by_undo(again, session, change):
    session.perform(Annotate(change, ("doubt",), "Who counted?"))
    opened = again(Annotate(change, ("doubt",), "Wh"))
    opened.undo()
    assert [one.memo for one in opened.project.annotations] == ["Who counted?"]


def test_what_was_typed_is_made_an_edit_once(again, folder, opened, change):
    first = again(Annotate(change, (), "Who"))
    first.undo()
    first.close()
    assert (opened(folder).notices, opened(folder).project.annotations) == ((), ())


def test_a_note_that_was_kept_before_the_end_is_no_draft(again, session, change):
    session.perform(Annotate(change, (), "Who counted?"))
    opened = again(Annotate(change, (), "Who counted?"))
    assert (opened.notices, opened.can_undo) == ((), "annotating a change")
    opened.undo()
    assert opened.can_undo is None


def test_the_meaning_of_a_code_is_kept_as_far_as_it_was_typed(again):
    opened = again(DescribeCode("doubt", "less certain than the wi"))
    assert opened.project.codes == (Code("doubt", "less certain than the wi", ("1",)),)
    assert opened.notices == (
        "The program ended while the codebook was being edited. What was typed is kept. Undo takes it back.",
    )


def test_what_cannot_be_decided_is_no_longer_a_draft(again, session):
    for code in ("doubt", "figure"):
        session.perform(DescribeCode(code, ""))
    opened = again(RenameCode("doubt", "figure"))
    assert (opened.notices, len(opened.project.codes)) == ((), 2)
    opened.close()
    with closing(open_read_only(opened.project_file)) as store:
        assert store.draft() is None


def test_what_is_typed_in_another_window_is_left_to_it(session, folder, opened, change):
    session.draft(Annotate(change, (), "Who"))
    other = opened(folder)
    assert other.project.annotations == ()
    assert len(other.notices) == 1


def test_what_was_typed_goes_along_with_a_renamed_folder(session, folder, opened, change):
    session.perform(Annotate(change, (), "Who counted?"))
    session.draft(Annotate(change, (), "Who counted the days?"))
    session.close()
    moved = opened(folder.rename(folder.with_name("moved")))
    assert [one.memo for one in moved.project.annotations] == ["Who counted the days?"]


def test_a_draft_is_not_in_a_blind_copy(session, change, tmp_path):
    session.draft(Annotate(change, (), "A secret opinion."))
    session.save_copy(tmp_path / "blind.copytaster", blind=True)
    assert b"secret" not in (tmp_path / "blind.copytaster").read_bytes()
