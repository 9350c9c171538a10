import os
import shutil
import sys
from contextlib import closing
from dataclasses import replace

import pytest

from copytaster.project.anchoring import DocumentKey, Spot
from copytaster.project.annotating import Annotate, DescribeCode
from copytaster.project.annotation import Code, Side, change_anchor
from copytaster.project.edits import ChooseBase, ChooseDerivation, SetAside, Tie
from copytaster.project.history import performed, undone
from copytaster.storage import own_log
from copytaster.storage.opening import open_read_only
from copytaster.storage.store import ProjectNotWritten
from fakes.decided import EDIT, HELD, PARAGRAPH, A, B, write


def test_an_edit_is_there_on_reopening(opened, path):
    store = opened(path)
    history = write(store)
    store.close()
    assert opened(path).history == history


def test_a_draft_is_there_until_it_is_replaced(opened, path):
    store = opened(path)
    for draft in (Annotate(HELD, ("tense",), "Who sa"), Annotate(HELD, ("tense",), "Who says so?"), None):
        store.keep_draft(draft)
        with closing(open_read_only(path)) as reader:
            assert reader.draft() == draft


@pytest.mark.parametrize("text", ["{}", "[]", '{"edit": "paint"}', '{"edit": "annotate", "memo": 1}'])
def test_a_draft_that_we_did_not_write_is_none(opened, path, text):
    store = opened(path)
    store.connection.execute("INSERT INTO draft VALUES (?)", (text,))
    assert store.draft() is None


def test_a_draft_is_not_written_into_a_file_that_replaced_the_project(opened, path, tmp_path):
    store = opened(path)
    (tmp_path / "other").write_bytes(b"another program's")
    (tmp_path / "other").replace(path)
    with pytest.raises(ProjectNotWritten):
        store.keep_draft(EDIT)


def test_an_annotation_is_there_on_reopening_and_gone_once_it_is_emptied(opened, path):
    store = opened(path)
    change = change_anchor(Side(A, PARAGRAPH, 4, "dam"), Side(B, PARAGRAPH, 4, "dyke"), "wording")
    history = write(store, Annotate(change, ("place", "Größe “x”"), "Which?\nBoth?"))
    store.close()
    again = opened(path)
    assert again.history == history
    write(again, Annotate(change, (), ""))
    again.close()
    assert opened(path).history.project.annotations == ()


def test_undo_survives_reopening(opened, path):
    store = opened(path)
    write(store)
    store.close()
    assert opened(path).history.can_undo == "setting aside"


def test_what_was_undone_can_be_redone_after_reopening(opened, path):
    store = opened(path)
    history, edit = undone(write(store))
    store.stepped(edit, history)
    store.close()
    assert opened(path).history.can_redo == "setting aside"


def test_closing_leaves_one_file(opened, path):
    store = opened(path)
    write(store)
    store.close()
    assert [file.name for file in path.parent.iterdir()] == ["dam.copytaster"]


def test_closing_twice_is_closing(opened, path):
    store = opened(path)
    store.close()
    store.close()


def test_a_failed_write_is_one_sentence_and_changes_nothing(opened, path):
    store = opened(path)
    store.connection.execute("DROP TABLE base")
    with pytest.raises(ProjectNotWritten, match="could not be written"):
        write(store, ChooseBase(B))
    assert store.connection.execute("SELECT done FROM history_position").fetchone() == (0,)


def test_a_file_removed_while_it_is_open_takes_no_decision_without_a_word(opened, path, tmp_path):
    store = opened(path)
    history = write(store)
    path.unlink()
    with pytest.raises(ProjectNotWritten, match="was deleted; save a copy to keep all"):
        store.performed(performed(history, ChooseBase(B)))
    with pytest.raises(ProjectNotWritten, match="was deleted"):
        store.remember(["/news"])
    earlier = tmp_path / "copy.copytaster"
    earlier.write_bytes(b"an earlier copy")
    store.copy(earlier)
    assert opened(earlier).history == history


def overwritten(other, path):
    """Write another project into the file, as `cp` does."""
    path.write_bytes(other.read_bytes())


def swapped(other, path):
    """Put another project in the place of the file, as a program does that synchronizes folders."""
    shutil.copy(other, path.with_suffix(".new"))
    path.with_suffix(".new").replace(path)


@pytest.fixture
def other(opened, tmp_path):
    """Return a closed project with another decision."""
    store = opened(tmp_path / "other.copytaster")
    write(store, ChooseBase(B))
    store.close()
    return tmp_path / "other.copytaster"


@pytest.mark.skipif(sys.platform == "win32", reason="an open file cannot be replaced")
@pytest.mark.parametrize("put", [overwritten, swapped])
def test_a_file_replaced_while_it_is_open_takes_no_decision_and_nothing_is_lost(opened, path, other, tmp_path, put):
    store = opened(path)
    history = write(store)
    put(other, path)
    with pytest.raises(ProjectNotWritten, match=r"because another program replaced .*; save a copy to keep all"):
        store.performed(performed(history, ChooseBase(A)))
    store.copy(tmp_path / "copy.copytaster")
    store.close()
    assert path.read_bytes() == other.read_bytes()
    assert opened(tmp_path / "copy.copytaster").history == history
    there = opened(path)
    assert (there.history.project.bases, there.notices) == (opened(other).history.project.bases, ())


@pytest.mark.skipif(sys.platform == "win32", reason="an open file cannot be replaced")
def test_a_file_replaced_by_its_own_copy_takes_no_decision(opened, path):
    store = opened(path)
    history = write(store)
    swapped(path, path)
    with pytest.raises(ProjectNotWritten, match="another program replaced"):
        store.performed(performed(history, ChooseBase(A)))


@pytest.mark.parametrize("edits", [(), (EDIT,)])
def test_a_large_project_that_is_overwritten_is_saved_whole(opened, path, tmp_path, edits):
    """It is larger than what SQLite keeps in memory by itself, and than what it is overwritten with."""
    store = opened(path)
    history = write(store, Annotate(HELD, (), "Which of the two? " * 200_000))
    store.close()
    store = opened(path)
    for edit in edits:
        history = write(store, edit)
    path.write_bytes(b"junk" * 4096)
    store.copy(tmp_path / "copy.copytaster")
    store.close()
    assert path.read_bytes() == b"junk" * 4096
    assert opened(tmp_path / "copy.copytaster").history == history


def test_a_file_with_another_date_takes_decisions(opened, path):
    store = opened(path)
    history = write(store)
    os.utime(path, (1, 1))
    store.performed(performed(history, ChooseBase(B)))
    store.close()
    assert opened(path).history.position == 2


def test_many_decisions_are_no_other_program(opened, path, monkeypatch):
    monkeypatch.setattr(own_log, "LARGEST", 0)
    store = opened(path)
    history = write(store)
    for base in (A, B, A):
        history = performed(history, ChooseBase(base))
        store.performed(history)
    assert history.position == 4


def test_a_copy_holds_everything(opened, path, tmp_path):
    store = opened(path)
    history = write(store, Tie(Spot(A, PARAGRAPH), Spot(B, PARAGRAPH)))
    store.remember(["/news"])
    store.copy(tmp_path / "copy.copytaster")
    copy = opened(tmp_path / "copy.copytaster")
    assert (copy.history, copy.sources()) == (history, ("/news",))


@pytest.fixture
def blind(opened, path, tmp_path):
    """Return a project with decisions and judgements, and the path of its copy for a second coder."""
    store = opened(path)
    store.remember(["/news"])
    history = store.history
    for edit in (
        EDIT,
        ChooseBase(B),
        Annotate(HELD, ("heldfast",), "A secret opinion."),
        DescribeCode("tense", "past or present"),
        ChooseDerivation(A, B, "wholly"),
    ):
        history = performed(history, edit)
        store.performed(history)
    store.copy(tmp_path / "blind.copytaster", blind=True)
    return history.project, tmp_path / "blind.copytaster"


def test_a_blind_copy_decides_what_is_compared_and_judges_nothing(opened, blind):
    project, copy = blind
    store = opened(copy)
    assert store.history.project == replace(
        project, annotations=(), derivations=(), codes=(Code("heldfast", ""), Code("tense", "past or present", ("2",)))
    )
    assert (store.history.turns, store.sources()) == ((), ("/news",))


def test_nothing_that_was_noted_is_anywhere_in_a_blind_copy(blind):
    assert b"secret" not in blind[1].read_bytes()


def test_a_blind_copy_leaves_the_project_as_it_is(opened, blind, path):
    with closing(open_read_only(path)) as reader:
        assert reader.history.project == blind[0]


def test_what_is_in_memory_only_can_still_be_copied(opened, tmp_path):
    store = opened(None)
    history = write(store)
    earlier = tmp_path / "copy.copytaster"
    earlier.write_bytes(b"an earlier copy")
    store.copy(earlier)
    assert opened(earlier).history == history


def test_a_copy_replaces_the_file_chosen(opened, path, tmp_path):
    target = tmp_path / "old"
    target.write_text("something else", encoding="utf-8")
    opened(path).copy(target)
    assert target.read_bytes().startswith(b"SQLite format 3")


def test_a_copy_by_a_link_is_written_to_the_file_it_stands_for(opened, path, tmp_path):
    (link := tmp_path / "link").symlink_to("real")
    opened(path).copy(link)
    assert link.is_symlink()
    assert (tmp_path / "real").read_bytes().startswith(b"SQLite format 3")


def test_a_copy_by_a_link_that_leads_back_to_itself_is_one_sentence(opened, path, tmp_path):
    (link := tmp_path / "link").symlink_to("link")
    with pytest.raises(ProjectNotWritten, match="No copy could be written"):
        opened(path).copy(link)


def test_a_copy_over_a_project_is_not_mixed_with_what_its_killed_program_left(opened, path, tmp_path):
    other = tmp_path / "other.copytaster"
    killed = opened(other)
    write(killed, ChooseBase(B))
    left = (other.read_bytes(), other.with_name("other.copytaster-wal").read_bytes())
    killed.close()
    other.write_bytes(left[0])
    other.with_name("other.copytaster-wal").write_bytes(left[1])
    store = opened(path)
    history = write(store)
    store.copy(other)
    again = opened(other)
    assert (again.history, again.notices) == (history, ())


def test_a_copy_does_not_take_the_place_of_a_project_that_is_open(opened, path, tmp_path):
    other = opened(tmp_path / "other.copytaster")
    store = opened(path)
    with pytest.raises(ProjectNotWritten, match="is open in another window"):
        store.copy(tmp_path / "other.copytaster")
    write(other)
    assert sorted(file.name for file in tmp_path.iterdir() if file.name.startswith(".")) == []


def test_a_copy_that_cannot_be_written_is_one_sentence(opened, path, tmp_path):
    with pytest.raises(ProjectNotWritten, match="No copy could be written"):
        opened(path).copy(tmp_path / "no such folder" / "copy")


def test_the_project_is_not_replaced_by_its_own_copy(opened, path):
    store = opened(path)
    history = write(store)
    with pytest.raises(ProjectNotWritten, match="is the project itself; a copy needs another name"):
        store.copy(path.parent / ".." / "projects" / path.name)
    store.close()
    assert opened(path).history == history


def test_sources_are_remembered_in_order(opened, path):
    store = opened(path)
    store.remember(["/z", "/a"])
    store.close()
    assert opened(path).sources() == ("/z", "/a")


def test_what_was_opened_before_is_forgotten_for_what_is_opened_now(opened, path):
    store = opened(path)
    store.remember(["/z", "/a"])
    store.remember(["/m"])
    write(store)
    store.close()
    assert opened(path).sources() == ("/m",)


def test_a_decision_that_cannot_be_written_does_not_stand_in_the_way_of_the_next(opened, path):
    store = opened(path)
    with pytest.raises(ProjectNotWritten):
        store.performed(performed(store.history, SetAside(DocumentKey("no text \ud800"), PARAGRAPH)))
    history = write(store)
    store.close()
    assert opened(path).history == history


def test_a_source_whose_name_is_no_text_is_remembered_and_goes_into_a_copy(opened, path, tmp_path):
    odd = "/n\udcff\u00e4ws"
    store = opened(path)
    store.remember([odd, "/a"])
    store.copy(tmp_path / "copy.copytaster")
    store.close()
    assert opened(path).sources() == opened(tmp_path / "copy.copytaster").sources() == (odd, "/a")
