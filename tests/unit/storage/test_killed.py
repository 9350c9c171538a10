import subprocess
import sys

import pytest

from copytaster.storage.store import open_store

WRITER = """
import sys
from copytaster.project.anchoring import Anchor
from copytaster.project.edits import SetAside
from copytaster.project.history import performed
from copytaster.storage.store import open_store
from pathlib import Path
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
