import errno
import os
import shutil
import sqlite3
import sys
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from copytaster.project.anchoring import Anchor, DocumentKey, Spot
from copytaster.project.annotating import Annotate, DescribeCode
from copytaster.project.annotation import Code, Side, change_anchor
from copytaster.project.edits import ChooseBase, ChooseDerivation, SetAside, Tie
from copytaster.project.history import performed, undone
from copytaster.storage import database, migrations, naming, own_log
from copytaster.storage.store import (
    ProjectNotRead,
    ProjectNotWritten,
    is_project,
    open_read_only,
    open_store,
    sources_of,
)

A, B = DocumentKey("a.txt"), DocumentKey("b.txt")
PARAGRAPH = Anchor(0, "The dam held.", "1" * 64)
EDIT = SetAside(A, PARAGRAPH)
HELD = change_anchor(Side(A, PARAGRAPH, 8, "held"), Side(B, PARAGRAPH, 8, "holds"), "wording")


@pytest.fixture
def path(tmp_path):
    return tmp_path / "projects" / "dam.copytaster"


@pytest.fixture
def opened():
    """Open stores that are closed when the test ends."""
    stores = []

    def open_and_keep(path):
        stores.append(open_store(path))
        return stores[-1]

    yield open_and_keep
    for store in stores:
        store.close()


def write(store, edit=EDIT):
    history = performed(store.history, edit)
    store.performed(history)
    return history


def test_a_new_project_is_empty_and_says_nothing(opened, path):
    store = opened(path)
    assert (store.history.turns, store.notices, store.path) == ((), (), path)


def test_a_new_project_is_known_as_one_before_it_is_closed(opened, path):
    write(opened(path))
    assert is_project(path)


def test_an_edit_is_there_on_reopening(opened, path):
    store = opened(path)
    history = write(store)
    store.close()
    assert opened(path).history == history


@pytest.mark.parametrize("damage", [b"junk" * 4096, b""])
def test_a_file_that_is_overwritten_while_it_is_opened_is_one_sentence(opened, path, damage):
    store = opened(path)
    store.connection.execute("PRAGMA cache_size = 0")
    store.connection.execute("PRAGMA shrink_memory")
    path.write_bytes(damage)
    with pytest.raises(ProjectNotRead, match="is damaged"):
        store.sources()
    assert store.draft() is None


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


def test_without_a_path_decisions_stay_in_memory(opened):
    store = opened(None)
    assert write(store).project.asides
    assert (store.path, store.notices) == (None, ())


def test_a_second_program_reads_and_does_not_write(opened, path):
    history = write(opened(path))
    second = opened(path)
    assert second.history == history
    assert second.path is None
    write(second, ChooseBase(B))
    second.close()
    assert "another window" in second.notices[0]


@pytest.mark.parametrize("first_by_link", [False, True])
def test_a_second_program_that_comes_by_a_link_does_not_write_either(opened, path, tmp_path, first_by_link):
    opened(path).close()
    (link := tmp_path / "link.copytaster").symlink_to(path)
    first, second = (link, path) if first_by_link else (path, link)
    history = write(opened(first))
    with closing(open_read_only(second)) as reader:
        assert reader.history == history
    other = opened(second)
    assert (other.history, other.path) == (history, None)


def test_a_file_that_another_program_locks_is_read_and_not_written(opened, path, monkeypatch):
    monkeypatch.setattr(database, "PATIENCE", 0)
    store = opened(path)
    history = write(store)
    store.close()
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("PRAGMA locking_mode = EXCLUSIVE")
        other.execute("BEGIN EXCLUSIVE")
        locked_out = opened(path)
    assert (locked_out.history, locked_out.path) == (history, None)
    assert "cannot be written (database is locked): decisions made now will not be kept" in locked_out.notices[0]
    assert opened(path).path == path


def test_what_a_second_program_decides_never_reaches_the_file(opened, path):
    first = opened(path)
    history = write(first)
    write(opened(path), ChooseBase(B))
    first.close()
    assert opened(path).history == history


def test_the_file_is_free_again_when_the_first_program_closes(opened, path):
    opened(path).close()
    assert opened(path).path == path


@pytest.mark.parametrize("new", [False, True])
def test_a_lock_file_left_behind_holds_nobody_up(opened, path, new):
    opened(path).close()
    if new:
        path.unlink()
    path.with_name("dam.copytaster.lock").write_text("4711", encoding="utf-8")
    assert opened(path).notices == ()


@pytest.mark.parametrize(
    "content", [b"not a database at all, but long enough to be one" * 40, b"SQLite format 3\0" * 9]
)
def test_a_damaged_file_is_kept_and_a_new_one_begun(opened, path, content):
    path.parent.mkdir()
    path.write_bytes(content)
    store = opened(path)
    assert path.with_name("dam.damaged-1.copytaster").read_bytes() == content
    assert "dam.damaged-1.copytaster" in store.notices[0]
    assert write(store).position == 1


def test_a_second_damaged_file_does_not_replace_the_first(opened, path):
    path.parent.mkdir()
    for content in (b"first" * 500, b"second" * 500):
        path.write_bytes(content)
        opened(path).close()
    assert path.with_name("dam.damaged-1.copytaster").read_bytes().startswith(b"first")
    assert path.with_name("dam.damaged-2.copytaster").read_bytes().startswith(b"second")


def test_a_damaged_file_that_cannot_be_put_aside_is_left_as_it_is(opened, path, monkeypatch):
    def refuse(_):
        raise OSError(errno.EACCES, "Permission denied")

    monkeypatch.setattr(naming, "put_aside", refuse)
    path.parent.mkdir()
    path.write_bytes(b"first" * 500)
    store = opened(path)
    assert write(store).position == 1
    assert "is damaged and cannot be put aside (Permission denied)" in store.notices[0]
    assert path.read_bytes() == b"first" * 500


def test_a_file_with_a_broken_page_is_kept_and_a_new_one_begun(opened, path):
    store = opened(path)
    write(store)
    store.close()
    content = bytearray(path.read_bytes())
    content[5000:9000] = b"\xff" * 4000
    path.write_bytes(content)
    assert "was damaged" in opened(path).notices[0]


@pytest.mark.parametrize(
    "statement",
    [
        'UPDATE history SET forward = \'{"edit": "fly"}\'',
        "UPDATE history SET back = '[]'",
        "UPDATE history_position SET done = 9",
        "DELETE FROM history_position",
        "DROP TABLE pin",
        "DROP TABLE source",
        "INSERT INTO source VALUES (0, '')",
        "ALTER TABLE source RENAME COLUMN path TO way",
        "INSERT INTO base VALUES (CAST(x'ff' AS TEXT), 0)",
        "INSERT INTO paragraph_role VALUES ('a', 1, '', '', 'king')",
    ],
)
def test_a_file_that_does_not_hold_what_we_write_is_damaged(opened, path, statement):
    store = opened(path)
    write(store)
    store.connection.execute(statement)
    store.close()
    again = opened(path)
    assert again.history.turns == ()
    assert "was damaged" in again.notices[0]


def test_a_table_that_lost_a_column_is_damaged(opened, path):
    store = opened(path)
    write(store, Annotate(HELD, ("cut",), "why?"))
    store.connection.execute("ALTER TABLE annotation DROP COLUMN memo")
    store.close()
    assert "was damaged" in opened(path).notices[0]


def test_another_programs_database_is_kept_as_it_is(opened, path):
    path.parent.mkdir()
    with sqlite3.connect(path) as other:
        other.execute("CREATE TABLE bookmark (url TEXT)")
    other.close()
    assert opened(path).path == path
    with sqlite3.connect(path.with_name("dam.damaged-1.copytaster")) as kept:
        assert kept.execute("SELECT count(*) FROM bookmark").fetchone() == (0,)
    kept.close()


def test_a_later_programs_file_is_left_alone(opened, path):
    store = opened(path)
    write(store)
    store.connection.execute(f"PRAGMA user_version = {migrations.NEWEST + 1}")
    store.close()
    before = path.read_bytes()
    later = opened(path)
    write(later, ChooseBase(B))
    assert "later version" in later.notices[0]
    assert path.read_bytes() == before


def test_what_is_opened_for_reading_is_not_written(opened, path):
    write(opened(path))
    opened(path).close()
    before = path.read_bytes()
    reader = open_read_only(path)
    write(reader, ChooseBase(B))
    reader.close()
    assert [turn.forward for turn in reader.history.turns] == [EDIT]
    assert path.read_bytes() == before


def test_a_closed_project_is_read_without_a_file_beside_it(opened, path, monkeypatch):
    store = opened(path)
    history = write(store)
    store.close()
    monkeypatch.chdir(path.parent)
    with closing(open_read_only(Path(path.name))) as reader:
        assert reader.history == history
        assert list(path.parent.iterdir()) == [path]


@pytest.mark.parametrize("content", [b"no database" * 200, b"SQLite format 3\0" * 9])
def test_what_is_damaged_is_refused_for_reading_and_stays_where_it_is(path, content):
    path.parent.mkdir()
    path.write_bytes(content)
    with pytest.raises(ProjectNotRead, match="is damaged"):
        open_read_only(path)
    assert [entry.name for entry in path.parent.iterdir()] == [path.name]
    assert path.read_bytes() == content


def test_a_later_programs_file_is_refused_for_reading(opened, path):
    store = opened(path)
    store.connection.execute(f"PRAGMA user_version = {migrations.NEWEST + 1}")
    store.close()
    with pytest.raises(ProjectNotRead, match="later version"):
        open_read_only(path)


def test_an_empty_file_becomes_a_project(opened, path):
    path.parent.mkdir()
    path.touch()
    assert opened(path).notices == ()


def test_where_nothing_can_be_written_work_goes_on_in_memory(opened, tmp_path):
    (tmp_path / "projects").write_text("a file where the folder would be", encoding="utf-8")
    store = opened(tmp_path / "projects" / "dam.copytaster")
    assert write(store).position == 1
    assert "Nothing can be written" in store.notices[0]
    assert "will not be kept" in store.notices[0]


def test_where_the_project_itself_is_a_folder_work_goes_on_in_memory(opened, path):
    path.mkdir(parents=True)
    store = opened(path)
    assert write(store).position == 1
    assert "will not be kept" in store.notices[0]


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


def test_a_file_moved_while_closed_opens_where_it_is(opened, path, tmp_path):
    store = opened(path)
    history = write(store)
    store.close()
    moved = tmp_path / "elsewhere.copytaster"
    shutil.move(path, moved)
    assert opened(moved).history == history


def test_damage_where_no_decision_stands_is_found_as_well(opened, path):
    store = opened(path)
    store.remember([f"/news/{number:0200}" for number in range(500)])
    store.close()
    content = bytearray(path.read_bytes())
    middle = len(content) // 2
    content[middle : middle + 4096] = b"\xff" * 4096
    path.write_bytes(content)
    with pytest.raises(ProjectNotRead, match="is damaged"):
        open_read_only(path)
    assert "was damaged" in opened(path).notices[0]


def test_what_a_project_is_about_is_told_without_opening_it(tmp_path):
    project = tmp_path / "a.copytaster"
    with closing(open_store(project)) as store:
        store.remember(["/news", "/more"])
        assert sources_of(project) == ("/news", "/more")
    before = project.read_bytes()
    assert sources_of(project) == ("/news", "/more")
    assert project.read_bytes() == before
    project.write_bytes(b"not a project")
    assert sources_of(project) == sources_of(tmp_path / "none") == ()
