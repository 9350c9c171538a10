"""The log that a killed program left is added to its own project file and to no other."""

import shutil
import subprocess
import sys
from contextlib import closing
from dataclasses import replace
from types import SimpleNamespace

import pytest

from copytaster.project.anchoring import Anchor, DocumentKey
from copytaster.project.annotating import DescribeCode
from copytaster.project.edits import SetAside
from copytaster.project.history import performed
from copytaster.storage import own_log
from copytaster.storage.opening import open_read_only, open_store

KILLED = """
import os, signal, sys
from pathlib import Path
from copytaster.project.anchoring import Anchor
from copytaster.project.edits import SetAside
from copytaster.project.history import performed
from copytaster.storage.opening import open_store
store = open_store(Path(sys.argv[1]))
history = store.history
for number in range(40):
    history = performed(history, SetAside("killed.txt", Anchor(1000 + number, "words", "0")))
    store.performed(history)
os.kill(os.getpid(), signal.SIGTERM)
"""


def decided(path, name, decisions):
    """Write decisions about a document into a project and close it; return its history."""
    store = open_store(path)
    history = store.history
    for number in range(decisions):
        history = performed(history, SetAside(DocumentKey(name), Anchor(number, "words", "0")))
        store.performed(history)
    store.close()
    return history


def opened(path):
    """Return what a project holds and what is told on opening it."""
    store = open_store(path)
    store.close()
    return store.history, store.notices


def read(path):
    """Return what a project holds that is only read."""
    with closing(open_read_only(path)) as store:
        return store.history


@pytest.fixture
def path(tmp_path):
    """Return the project file of a program that was killed, with its log."""
    path = tmp_path / "dam.copytaster"
    decided(path, "dam.txt", 30)
    shutil.copy(path, tmp_path / "untouched")
    decided(path, "dam.txt", 60)
    subprocess.run([sys.executable, "-c", KILLED, path], check=False)
    assert path.with_name("dam.copytaster-wal").stat().st_size
    return path


def by_renaming(new, path):
    new.replace(path)


def by_overwriting(new, path):
    path.write_bytes(new.read_bytes())


@pytest.mark.parametrize("replaced", [by_renaming, by_overwriting])
def test_another_project_is_not_mixed_with_the_log(path, tmp_path, replaced):
    other = decided(tmp_path / "other.copytaster", "other.txt", 90)
    replaced(tmp_path / "other.copytaster", path)
    history, notices = opened(path)
    assert history == other
    assert len(notices) == 1
    assert notices[0].startswith("dam was replaced after the program had been killed.")
    assert (tmp_path / "dam.replaced-1.copytaster-wal").stat().st_size


@pytest.mark.parametrize("replaced", [by_renaming, by_overwriting])
def test_a_project_that_is_only_read_is_not_mixed_with_the_log_of_another(path, tmp_path, replaced):
    other = decided(tmp_path / "other.copytaster", "other.txt", 90)
    replaced(tmp_path / "other.copytaster", path)
    before = sorted(file.name for file in tmp_path.iterdir())
    assert read(path) == other
    assert sorted(file.name for file in tmp_path.iterdir()) == before


def test_a_project_that_is_only_read_is_read_with_its_own_log(path):
    assert len(read(path).turns) == 100


def test_a_project_that_another_program_is_merging_is_read_with_its_log(path):
    answers = iter([b"what it was", b""])
    assert own_log.is_own(path, lambda: next(answers))


def test_an_older_state_of_the_project_is_not_mixed_with_the_log(path, tmp_path):
    before, _ = opened(shutil.copy(tmp_path / "untouched", tmp_path / "copy.copytaster"))
    (tmp_path / "untouched").replace(path)
    assert opened(path)[0] == before
    assert opened(path) == (before, ())


def test_the_same_file_put_back_has_its_log(path):
    there = path.read_bytes()
    path.unlink()
    path.write_bytes(there)
    history, notices = opened(path)
    assert (len(history.turns), notices) == (100, ())


@pytest.mark.parametrize("known", [b"", None])
def test_where_nothing_is_known_of_the_file_the_log_is_its_own(path, known):
    beside = path.with_name("dam.copytaster.lock")
    beside.unlink() if known is None else beside.write_bytes(known)
    history, notices = opened(path)
    assert (len(history.turns), notices) == (100, ())


def test_a_program_killed_while_it_merges_loses_nothing(path, tmp_path, monkeypatch):
    monkeypatch.setattr(own_log, "LARGEST", 0)
    store = open_store(path)
    moments = []

    def copy_everything(_):
        moments.append(tmp_path / str(len(moments)))
        moments[-1].mkdir()
        for file in tmp_path.glob("dam.copytaster*"):
            shutil.copy(file, moments[-1])

    store.connection.set_trace_callback(copy_everything)
    history = performed(store.history, SetAside(DocumentKey("dam.txt"), Anchor(500, "words", "0")))
    store.performed(history)
    copy_everything(None)
    store.connection.set_trace_callback(None)
    store.close()
    found = [opened(moment / "dam.copytaster") for moment in moments]
    assert found[-1][0] == history
    assert {len(history.turns) for history, _ in found} == {100, 101}
    assert {notices for _, notices in found} == {()}


@pytest.fixture
def merging(tmp_path):
    """Return an open project, what copies its log and lock file before a merge, and the folder they are copied to."""
    (killed := tmp_path / "killed").mkdir()
    store = open_store(tmp_path / "dam.copytaster")

    def copy_beside():
        for suffix in ("-wal", ".lock"):
            shutil.copy(f"{store.path}{suffix}", killed)

    yield store, copy_beside, killed
    store.close()


def test_a_program_killed_when_it_just_merged_a_large_log_loses_nothing(merging, monkeypatch):
    monkeypatch.setattr(own_log, "LARGEST", 0)
    store, copy_beside, killed = merging
    store.connection.set_trace_callback(lambda statement: copy_beside() if "wal_checkpoint" in statement else None)
    history = performed(store.history, SetAside(DocumentKey("dam.txt"), Anchor(0, "words", "0")))
    store.performed(history)
    shutil.copy(store.path, killed)
    assert opened(killed / "dam.copytaster") == (history, ())


def test_a_program_killed_when_it_just_closed_its_file_loses_nothing(merging):
    store, copy_beside, killed = merging
    history = performed(store.history, SetAside(DocumentKey("dam.txt"), Anchor(0, "words", "0")))
    store.performed(history)
    replace(store, connection=SimpleNamespace(close=copy_beside)).close()
    store.connection.close()
    shutil.copy(store.path, killed)
    assert opened(killed / "dam.copytaster") == (history, ())


def test_a_program_killed_while_it_opens_loses_nothing(path, tmp_path, monkeypatch):
    killed = tmp_path / "killed"
    killed.mkdir()

    def copy_everything(*_):
        for file in tmp_path.glob("dam.copytaster*"):
            shutil.copy(file, killed)

    monkeypatch.setattr(own_log, "merge", copy_everything)
    store = open_store(path)
    monkeypatch.undo()
    store.close()
    history, notices = opened(killed / "dam.copytaster")
    assert (len(history.turns), notices) == (100, ())


def test_a_log_is_merged_once_it_is_large(tmp_path, monkeypatch):
    path = tmp_path / "dam.copytaster"
    log = path.with_name("dam.copytaster-wal")
    store = open_store(path)
    history = performed(store.history, SetAside(DocumentKey("dam.txt"), Anchor(0, "words", "0")))
    store.performed(history)
    before = log.stat().st_size
    monkeypatch.setattr(own_log, "LARGEST", before)
    store.performed(performed(history, SetAside(DocumentKey("dam.txt"), Anchor(1, "words", "0"))))
    assert (before > 0, log.stat().st_size) == (True, 0)
    store.close()


def test_a_large_log_is_merged_by_nobody_else(tmp_path, monkeypatch):
    """What SQLite merged by itself would not be the file that the lock file tells of."""
    path = tmp_path / "dam.copytaster"
    monkeypatch.setattr(own_log, "LARGEST", sys.maxsize)
    with closing(open_store(path)) as store:
        before = path.read_bytes()
        store.keep_draft(DescribeCode("tense", "past or present? " * 500_000))
        assert path.read_bytes() == before


def test_a_deleted_project_is_new_whatever_log_is_left(path):
    path.unlink()
    assert opened(path)[0].turns == ()
