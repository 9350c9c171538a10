import shutil
import subprocess
import sys

import pytest

from copytaster.project.anchoring import Anchor, DocumentKey
from copytaster.project.annotating import Annotate, DescribeCode, RenameCode
from copytaster.project.annotation import ABSENT, Side, change_anchor
from copytaster.project.edits import ChooseBase, SetAside
from copytaster.project.history import performed, undone
from copytaster.storage.opening import open_store

WRITER = """
import sys
from pathlib import Path
from copytaster.project.anchoring import Anchor
from copytaster.project.edits import SetAside
from copytaster.project.history import performed
from copytaster.storage.opening import open_store
store = open_store(Path(sys.argv[1]))
history = store.history
for number in range(1_000_000):
    history = performed(history, SetAside("a.txt", Anchor(number, "words", "0")))
    store.performed(history)
    print(number + 1, flush=True)
"""


@pytest.mark.parametrize("lines", [1, 7, 40])
def test_a_killed_program_loses_nothing_that_was_finished(tmp_path, lines):
    path = tmp_path / "dam.copytaster"
    with subprocess.Popen([sys.executable, "-c", WRITER, path], stdout=subprocess.PIPE, text=True) as writer:
        for _ in range(lines):
            finished = int(writer.stdout.readline())
        writer.kill()
    store = open_store(path)
    store.close()
    assert store.notices == ()
    assert len(store.history.project.asides) == len(store.history.turns) == store.history.position >= finished


def test_a_live_program_holds_the_project_and_a_killed_one_does_not(tmp_path):
    path = tmp_path / "dam.copytaster"
    with subprocess.Popen([sys.executable, "-c", WRITER, path], stdout=subprocess.PIPE, text=True) as writer:
        writer.stdout.readline()
        during = open_store(path)
        during.close()
        writer.kill()
    after = open_store(path)
    after.close()
    assert during.path is None
    assert after.path == path


def copied_at_every_statement(store):
    """Return a list to which a folder with a copy of the project is added before each statement from now on."""
    moments = []

    def copy_everything(statement):
        moments.append(store.path.with_name(str(len(moments))))
        moments[-1].mkdir()
        for file in (store.path, store.path.with_name(f"{store.path.name}-wal")):
            shutil.copy(file, moments[-1])

    store.connection.set_trace_callback(copy_everything)
    return moments


def test_a_code_is_renamed_everywhere_or_nowhere(tmp_path):
    path = tmp_path / "dam.copytaster"
    store = open_store(path)
    history = store.history
    change = change_anchor(Side("a.txt", Anchor(0, "words", "0")), Side("b.txt", ABSENT), "omission")
    for edit in (Annotate(change, ("cut",), ""), DescribeCode("cut", "less than the wire")):
        history = performed(history, edit)
        store.performed(history)
    moments = copied_at_every_statement(store)
    renamed = performed(history, RenameCode("cut", "shortened"))
    store.performed(renamed)
    store.connection.set_trace_callback(None)
    store.close()
    found = []
    for moment in [*moments, tmp_path]:
        copy = open_store(moment / "dam.copytaster")
        copy.close()
        found.append([history, renamed].index(copy.history))
    assert found == sorted(found)
    assert set(found) == {0, 1}


def test_a_project_copied_at_any_moment_holds_the_edit_wholly_or_not_at_all(tmp_path):
    path = tmp_path / "dam.copytaster"
    store = open_store(path)
    before = performed(store.history, SetAside(DocumentKey("a.txt"), Anchor(0, "words", "0")))
    store.performed(before)
    moments = copied_at_every_statement(store)
    after, edit = undone(before)
    store.stepped(edit, after)
    again = performed(after, ChooseBase(DocumentKey("b.txt")))
    store.performed(again)
    store.connection.set_trace_callback(None)
    store.close()
    found = []
    for moment in moments:
        copy = open_store(moment / "dam.copytaster")
        copy.close()
        found.append([before, after, again].index(copy.history))
    assert len(moments) > 8
    assert found == sorted(found)
    assert set(found) >= {0, 1}
