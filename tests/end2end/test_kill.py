"""What a person decided is there after the program was killed."""

import subprocess
import sys

from copytaster.resources import resource
from copytaster.session.create import open_paths

PERSON = """
import sys
from pathlib import Path
from copytaster.alignment.alignment import Place
from copytaster.project.edits import ChooseBase, MoveDocument, SetAside
from copytaster.session.create import open_paths
session = open_paths([Path(sys.argv[1])])
story = max(session.state.stories, key=lambda story: len(story.documents))
session.perform(ChooseBase(session.state.keys[story.documents[1]]))
session.perform(SetAside(*session.spot(story.key, Place(1, 2))))
session.perform(MoveDocument(session.state.keys[story.documents[-1]], None))
print("decided", flush=True)
sys.stdin.read()
"""


def test_nothing_decided_is_lost_by_a_kill():
    samples = resource("samples")
    command = [sys.executable, "-c", PERSON, samples]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as person:
        assert person.stdout.readline() == "decided\n"
        person.kill()
    session = open_paths([samples])
    session.close()
    assert session.notices == ()
    assert session.can_undo == "moving a document"
    assert (len(session.project.bases), len(session.project.asides), len(session.project.moves)) == (1, 1, 1)
    assert any(
        paragraph.set_aside == "by hand" for document in session.state.documents for paragraph in document.paragraphs
    )


TYPIST = """
import sys
from pathlib import Path
from PySide6.QtTest import QTest
from copytaster.gui.app import application, finish
from copytaster.gui.dialogs.note_dialog import NoteDialog
from copytaster.gui.main_window import MainWindow
from copytaster.gui.program import SessionProgram
from copytaster.settings import Settings
app = application()
window = MainWindow(SessionProgram(), Settings(Path(sys.argv[2])), "light")
window.show()
window.open([Path(sys.argv[1])])
finish(window)
window.parts.actions["first"].trigger()
window.parts.actions["note"].trigger()
dialog = window.findChild(NoteDialog)
dialog.typed.connect(lambda: print("typed", flush=True))
QTest.keyClicks(dialog.line, "doub")
QTest.keyClicks(dialog.text, "Who counted the ca")
app.exec()
"""


def test_a_note_survives_a_kill_while_it_is_typed(tmp_path, monkeypatch):
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    samples = resource("samples")
    command = [sys.executable, "-c", TYPIST, samples, tmp_path / "settings.json"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as typist:
        assert typist.stdout.readline() == "typed\n"
        typist.kill()
    session = open_paths([samples])
    session.close()
    (note,) = session.project.annotations
    assert (note.codes, note.memo) == (("doub",), "Who counted the ca")
    assert "“Who counted the ca”" in session.notices[0]
    assert session.can_undo == "annotating a change"
