"""A folder that was renamed or moved keeps what was decided about its documents, and so does a renamed file."""

import shutil

import pytest

from copytaster.project.anchoring import Spot, new_anchor
from copytaster.project.edits import ChooseBase, SetAside


def decide(session, number=0):
    """Set the second paragraph of a document aside."""
    key = session.state.keys[number]
    session.perform(SetAside(*Spot(key, new_anchor(session.state.documents[number], 1))))
    session.close()


def aside(session):
    return [
        (key, number)
        for key, document in zip(session.state.keys, session.state.documents, strict=True)
        for number, paragraph in enumerate(document.paragraphs)
        if paragraph.set_aside
    ]


def test_decisions_go_with_a_renamed_folder(folder, opened):
    decide(opened(folder))
    moved = folder.rename(folder.with_name("archive"))
    session = opened(moved)
    assert aside(session) == [(session.state.keys[0], 1)]
    assert str(folder) in str(session.notices[0])
    session.close()
    assert aside(opened(moved)) == [(session.state.keys[0], 1)]


def test_the_old_project_is_left_for_a_folder_that_comes_back(folder, opened):
    decide(opened(folder))
    moved = folder.rename(folder.with_name("archive"))
    opened(moved).close()
    moved.rename(folder)
    assert len(aside(opened(folder))) == 1


def test_a_copy_of_a_folder_begins_anew(folder, opened):
    decide(opened(folder))
    copy = shutil.copytree(folder, folder.with_name("copy"))
    session = opened(copy)
    assert (aside(session), session.notices) == ([], ())


def test_a_folder_with_other_texts_begins_anew(folder, opened):
    decide(opened(folder))
    moved = folder.rename(folder.with_name("archive"))
    for file in moved.iterdir():
        file.write_text("Nothing of this was in it before.\n\nNor was this.\n", encoding="utf-8")
    session = opened(moved)
    assert (aside(session), session.notices) == ([], ())


def test_a_folder_that_lacks_a_decided_document_begins_anew(folder, opened):
    session = opened(folder)
    session.perform(SetAside(*Spot(session.state.keys[1], new_anchor(session.state.documents[1], 1))))
    decide(session)
    moved = folder.rename(folder.with_name("archive"))
    (moved / session.state.keys[1]).unlink()
    assert opened(moved).notices == ()


def test_a_folder_that_has_decisions_of_its_own_keeps_them(folder, opened):
    decide(opened(folder))
    copy = shutil.copytree(folder, folder.with_name("copy"))
    session = opened(copy)
    session.perform(ChooseBase(session.state.keys[1]))
    session.close()
    shutil.rmtree(folder)
    again = opened(copy)
    assert (aside(again), again.notices) == ([], ())


@pytest.mark.parametrize("content", [b"", b"not a project"])
def test_a_damaged_project_of_another_folder_is_passed_over(folder, opened, content):
    first = opened(folder)
    project = first.project_file
    decide(first)
    project.with_name("other.copytaster").write_bytes(content)
    moved = folder.rename(folder.with_name("archive"))
    assert len(aside(opened(moved))) == 1
    assert project.with_name("other.copytaster").read_bytes() == content


def test_decisions_go_with_a_renamed_file(folder, opened):
    decide(opened(folder))
    (folder / "a-wire.txt").rename(folder / "z-wire.txt")
    session = opened(folder)
    assert (aside(session), session.state.documents[2].path.endswith("z-wire.txt")) == ([("a-wire.txt", 1)], True)
    assert list(map(str, session.notices)) == ["z-wire.txt was a-wire.txt before: the decisions about it were kept."]
    session.close()
    again = opened(folder)
    assert (aside(again), again.notices) == ([("a-wire.txt", 1)], ())


def test_a_file_renamed_in_a_folder_that_was_renamed_is_found(folder, opened):
    decide(opened(folder))
    (folder / "a-wire.txt").rename(folder / "z-wire.txt")
    moved = folder.rename(folder.with_name("archive"))
    session = opened(moved)
    assert (aside(session), len(session.notices)) == ([("a-wire.txt", 1)], 2)


def test_several_renamed_files_are_told_in_one_sentence(folder, opened):
    session = opened(folder)
    for number in range(2):
        session.perform(ChooseBase(session.state.keys[number]))
    session.close()
    for file in sorted(folder.iterdir()):
        file.rename(file.with_name(f"2026-{file.name}"))
    session = opened(folder)
    assert session.state.stories[0].base == 1
    assert list(map(str, session.notices)) == ["2 files were renamed: the decisions about them were kept."]


def test_nothing_is_told_of_a_renamed_file_without_decisions(folder, opened):
    decide(opened(folder))
    (folder / "c-mill.txt").rename(folder / "d-mill.txt")
    assert opened(folder).notices == ()
