from pathlib import Path

import pytest

from copytaster.progress import Cancelled
from copytaster.readers import folder as searching
from copytaster.readers.folder import find, natural
from fakes.reading import read_all

WORDS = "The bridge is shut since Monday, and nobody knows for how long.\n"


def filled(folder, *names):
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(WORDS)
    return folder


def names(paths, folder):
    return [path.relative_to(folder).as_posix() for path in find(paths)]


def test_numbers_are_sorted_as_numbers():
    assert sorted(["b10", "B2", "a", "b1", "10", "9"], key=natural) == ["9", "10", "a", "b1", "B2", "b10"]


@pytest.mark.parametrize(
    "ordered",
    [
        ["story.txt", "story2.txt", "story16.txt"],
        ["story.txt", "story 2.txt", "story-a.txt"],
        ["v1.txt", "v1.2.txt", "v1.10.txt", "v2.txt"],
        ["v", "v1", "v1.2", "v1.10"],
        ["a.html", "A.txt", "a1.html"],
    ],
)
def test_what_goes_on_comes_after_what_ends(ordered):
    assert sorted(ordered, key=natural) == ordered


def test_folders_are_searched_to_the_bottom_in_natural_order(tmp_path):
    filled(tmp_path, "2.txt", "10.txt", "1/b.txt", "1/a/deep.txt")
    assert names([tmp_path], tmp_path) == ["1/a/deep.txt", "1/b.txt", "2.txt", "10.txt"]


def test_files_keep_the_order_given(tmp_path):
    filled(tmp_path, "b.txt", "a.txt", "folder/c.txt")
    given = [tmp_path / "b.txt", tmp_path / "folder", tmp_path / "a.txt"]
    assert names(given, tmp_path) == ["b.txt", "folder/c.txt", "a.txt"]


def test_nothing_is_read_twice(tmp_path):
    filled(tmp_path, "a.txt", "b.txt")
    assert names([tmp_path / "a.txt", tmp_path, tmp_path / "x" / ".." / "a.txt", tmp_path], tmp_path) == [
        "a.txt",
        "b.txt",
    ]


def test_hidden_files_and_locks_are_passed_over(tmp_path):
    filled(
        tmp_path, "a.txt", ".hidden", ".git/b.txt", "~$a.docx", ".~lock.a.odt#", "Thumbs.db", "__MACOSX/a.txt", "a.txt~"
    )
    assert names([tmp_path], tmp_path) == ["a.txt"]


def test_project_files_and_what_lies_beside_an_open_one_are_passed_over(tmp_path):
    filled(tmp_path, "a.txt", *(f"x.copytaster{end}" for end in ("", "-wal", "-shm", "-journal", ".lock")))
    assert names([tmp_path], tmp_path) == ["a.txt"]


def test_a_hidden_file_named_by_the_person_is_meant(tmp_path):
    filled(tmp_path, ".hidden.txt")
    assert names([tmp_path / ".hidden.txt"], tmp_path) == [".hidden.txt"]


def test_links_that_lead_back_end_somewhere(tmp_path):
    filled(tmp_path, "in/a.txt")
    (tmp_path / "in" / "back").symlink_to(tmp_path)
    (tmp_path / "twin.txt").symlink_to(tmp_path / "in" / "a.txt")
    assert names([tmp_path], tmp_path) == ["in/a.txt"]


def test_folders_in_folders_deeper_than_the_stack_are_searched(monkeypatch):
    monkeypatch.setattr(searching, "real", str)
    monkeypatch.setattr(searching, "is_folder", lambda path: path.name == "in")
    monkeypatch.setattr(searching.os, "listdir", lambda path: ["in", "z.txt"] if len(path.parts) < 1200 else ["a.txt"])
    assert len(find([Path("in")])) == 1200


def test_a_folder_named_like_a_file_is_a_folder(tmp_path):
    filled(tmp_path, "notes.txt/a.txt")
    assert names([tmp_path], tmp_path) == ["notes.txt/a.txt"]


def test_an_empty_folder_has_nothing(tmp_path):
    assert read_all([tmp_path]) == read_all([])


def test_a_folder_that_may_not_be_opened_is_told(tmp_path, monkeypatch):
    def refuse(path):
        raise PermissionError(13, "Permission denied", str(path))

    monkeypatch.setattr("copytaster.readers.folder.os.listdir", refuse)  # root may open every folder
    assert [fault.code for fault in read_all([tmp_path]).unread] == ["permission"]


def test_progress_counts_files_and_may_stop_the_reading(tmp_path):
    filled(tmp_path, "a.txt", "b.txt")
    seen = []

    def stop(done, total):
        seen.append((done, total))
        if done == 1:
            raise Cancelled

    with pytest.raises(Cancelled):
        read_all([tmp_path], stop)
    assert seen == [(0, 2), (1, 2)]


def test_paths_are_as_given(tmp_path, monkeypatch):
    filled(tmp_path, "in/a.txt")
    monkeypatch.chdir(tmp_path)
    assert [document.path for document in read_all([Path("in")]).documents] == ["in/a.txt"]
