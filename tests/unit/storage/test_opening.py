import errno
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from copytaster.project.annotating import Annotate
from copytaster.project.edits import ChooseBase
from copytaster.storage import database, migrations, naming
from copytaster.storage.opening import is_project, open_read_only, open_store, sources_of
from copytaster.storage.store import ProjectNotRead
from fakes.decided import EDIT, HELD, B, write


def test_a_new_project_is_empty_and_says_nothing(opened, path):
    store = opened(path)
    assert (store.history.turns, store.notices, store.path) == ((), (), path)


def test_a_new_project_is_known_as_one_before_it_is_closed(opened, path):
    write(opened(path))
    assert is_project(path)


@pytest.mark.parametrize("damage", [b"junk" * 4096, b""])
def test_a_file_that_is_overwritten_while_it_is_opened_is_one_sentence(opened, path, damage):
    store = opened(path)
    store.connection.execute("PRAGMA cache_size = 0")
    store.connection.execute("PRAGMA shrink_memory")
    path.write_bytes(damage)
    with pytest.raises(ProjectNotRead, match="is damaged"):
        store.sources()
    assert store.draft() is None


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
