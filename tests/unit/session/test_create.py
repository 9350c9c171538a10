import os
import shutil
import sys
from pathlib import Path

import pytest

from copytaster.errors import UnusableInput
from copytaster.paths import projects_folder
from copytaster.progress import Cancelled
from copytaster.project.edits import ChooseBase
from copytaster.session.create import beside, open_paths, open_project
from copytaster.storage.opening import open_store


def test_a_file_that_cannot_be_used_is_listed_and_the_rest_is_read(folder, opened):
    (folder / "empty.txt").touch()
    session = opened(folder)
    assert [unread.code for unread in session.state.unread] == ["empty"]
    assert len(session.state.documents) == 3


def test_a_folder_that_is_not_there_is_listed(tmp_path, opened):
    session = opened(tmp_path / "gone")
    assert (session.state.documents, session.state.stories) == ((), ())
    assert [unread.code for unread in session.state.unread] == ["vanished"]
    assert not projects_folder().exists()


def test_nothing_at_all_is_an_empty_session(opened):
    assert opened().state.stories == ()


def test_files_are_one_story_in_the_order_given_if_asked(folder, opened):
    session = opened(folder / "c-mill.txt", folder / "a-wire.txt", together=True)
    assert [story.documents for story in session.state.stories] == [(0, 1)]
    assert session.state.keys == ("c-mill.txt", "a-wire.txt")


def test_without_keeping_no_project_is_written(folder, opened):
    session = opened(folder, keep=False)
    session.perform(ChooseBase(session.state.keys[1]))
    assert (session.project_file, session.notices) == (None, ())
    assert not projects_folder().exists()


def test_files_of_several_folders_are_known_from_their_common_folder(folder, opened):
    (folder / "sub").mkdir()
    shutil.copy(folder / "a-wire.txt", folder / "sub")
    assert opened(folder / "sub" / "a-wire.txt", folder / "b-quay.txt").state.keys == ("sub/a-wire.txt", "b-quay.txt")


def test_a_project_survives_that_its_files_are_given_in_another_order(folder, opened):
    session = opened(folder / "a-wire.txt", folder / "b-quay.txt")
    session.perform(ChooseBase(session.state.keys[1]))
    session.close()
    again = opened(folder / "b-quay.txt", folder / "a-wire.txt")
    assert again.state.stories[0].base == again.state.keys.index("b-quay.txt")


def test_cancelling_leaves_nothing_behind(folder):
    def stop(done, total):
        raise Cancelled

    with pytest.raises(Cancelled):
        open_paths([folder], stop)
    assert not projects_folder().exists()


def test_a_project_file_opens_its_documents(folder, opened):
    session = opened(folder)
    session.perform(ChooseBase(session.state.keys[1]))
    session.close()
    again = open_project(session.project_file)
    again.close()
    assert (again.state.stories, again.project) == (session.state.stories, session.project)


def test_a_copied_project_file_opens_the_same_documents(folder, opened, tmp_path):
    session = opened(folder)
    session.save_copy(tmp_path / "copy.copytaster")
    copy = open_project(tmp_path / "copy.copytaster")
    copy.close()
    assert copy.state.documents == session.state.documents
    assert copy.project_file == tmp_path / "copy.copytaster"


@pytest.mark.parametrize("content", [b"", b"an article", b"SQLite format 3\0" + b"\0" * 200])
def test_what_is_no_project_is_refused_and_left_alone(tmp_path, content):
    path = tmp_path / "article.txt"
    path.write_bytes(content)
    with pytest.raises(UnusableInput, match="not a project file"):
        open_project(path)
    assert [file.read_bytes() for file in tmp_path.iterdir()] == [content]


def test_a_project_that_may_not_be_read_says_so(tmp_path, monkeypatch):
    def refuse(_path, _mode):
        raise PermissionError(13, "Permission denied")

    path = tmp_path / "a.copytaster"
    path.write_bytes(b"")
    monkeypatch.setattr(Path, "open", refuse)
    with pytest.raises(UnusableInput, match=r"a\.copytaster cannot be read: Permission denied\."):
        open_project(path)


def test_a_project_that_is_not_there_is_refused_and_not_made(tmp_path):
    with pytest.raises(UnusableInput, match="is not there"):
        open_project(tmp_path / "nope.copytaster")
    assert list(tmp_path.iterdir()) == []


def test_a_project_without_documents_is_refused(tmp_path):
    open_store(tmp_path / "dam.copytaster").close()
    with pytest.raises(UnusableInput, match=r"does not say which documents it is about\.$"):
        open_project(tmp_path / "dam.copytaster")


def test_a_damaged_project_is_refused_and_says_where_it_is_kept(folder, opened):
    session = opened(folder)
    session.close()
    content = session.project_file.read_bytes()
    session.project_file.write_bytes(content[:100] + b"\xff" * (len(content) - 100))
    with pytest.raises(
        UnusableInput, match=r"which documents it is about\. The project file was damaged; it is kept as "
    ):
        open_project(session.project_file)


def test_a_project_whose_folder_is_gone_is_refused(folder, opened):
    session = opened(folder)
    session.close()
    shutil.rmtree(folder)
    with pytest.raises(UnusableInput, match="no longer there"):
        open_project(session.project_file)


def test_a_project_taken_elsewhere_with_its_folder_opens_there(folder, opened, tmp_path):
    session = opened(folder)
    session.perform(ChooseBase(session.state.keys[1]))
    session.save_copy(tmp_path / "copy.copytaster")
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    shutil.move(folder, elsewhere)
    shutil.move(tmp_path / "copy.copytaster", elsewhere)
    again = open_project(elsewhere / "copy.copytaster")
    again.close()
    assert (again.state.keys, again.project) == (session.state.keys, session.project)


@pytest.mark.skipif(sys.platform in {"win32", "darwin"}, reason="file names are text there")
def test_names_that_are_no_text_are_no_trouble(folder, opened):
    odd = folder.parent / os.fsdecode(b"n\xffws")
    folder.rename(odd)
    (odd / "b-quay.txt").rename(odd / os.fsdecode(b"b\xff.txt"))
    session = opened(odd)
    session.perform(ChooseBase(session.state.keys[1]))
    session.close()
    again = opened(odd)
    assert (again.state.keys[1], again.state.stories[0].base, again.notices) == (r"b\xff.txt", 1, ())
    again.close()
    alone = open_project(again.project_file, write=False)
    assert (alone.state.keys, alone.state.stories) == (again.state.keys, again.state.stories)


def test_a_disk_as_a_whole_has_no_name_to_lie_beside_a_project(tmp_path):
    assert beside(tmp_path / "all.copytaster", Path(tmp_path.anchor)) == Path(tmp_path.anchor)
