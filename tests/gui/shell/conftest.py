"""A small folder of articles, and windows on it that end with the test."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent

from copytaster.gui.app import finish
from copytaster.gui.main_window import MainWindow
from copytaster.gui.program import SessionProgram
from copytaster.settings import Settings

FERRY = """Ferry runs aground near Harwick

By Ada Moss

HARWICK (Wire) - A ferry carrying 84 passengers ran aground near Harwick on Tuesday, the coastguard said.

"Nobody was hurt and the hull is dry," said captain Jonas Pell.

The company that runs the ferry promised an inquiry into the accident.

Two tugs pulled the ship free at high tide in the evening.
"""
SHORT = """Ferry runs aground off Harwick

HARWICK (Wire) - A ferry carrying 86 passengers ran aground near Harwick on Tuesday, the coastguard reported.

"Nobody was hurt and the hull is dry," said captain Jonas Pell.

Post a Comment
"""
TURNED = """Tugs free stranded ferry near Harwick

Two tugs pulled the ferry free at high tide in the evening.

A ferry carrying 84 passengers ran aground near Harwick on Tuesday, the coastguard said.

The company that runs the ferry promised an inquiry into the accident.

Passengers were given tea and blankets on the quay by volunteers.
"""
BREAD = """Bakers warn of dearer bread

Bakers in Lowton expect bread to cost a tenth more by spring because of a poor wheat harvest.

Mills have already raised the price of flour twice since the autumn, the guild of bakers wrote.
"""


@pytest.fixture
def articles(tmp_path):
    """Return a folder with three versions of one story, another story, and an empty file."""
    folder = tmp_path / "articles"
    folder.mkdir()
    for name, text in (("a.txt", FERRY), ("b.txt", SHORT), ("c.txt", TURNED), ("d.txt", BREAD), ("e.txt", "")):
        (folder / name).write_text(text, encoding="utf-8")
    return folder


@pytest.fixture
def settings(tmp_path):
    return Settings(tmp_path / "settings.json")


@pytest.fixture
def make(settings, qtbot):
    """Return what makes a window on a program; every window is closed when the test ends."""
    windows = []

    def window(program=None, theme="light"):
        made = MainWindow(program or SessionProgram(), settings, theme)
        made.resize(1200, 800)
        made.show()
        windows.append(made)
        return made

    yield window
    for made in windows:
        made.close()
        made.deleteLater()
        QCoreApplication.sendPostedEvents(made, QEvent.Type.DeferredDelete.value)


@pytest.fixture
def window(make):
    """Return a window with nothing open."""
    return make()


@pytest.fixture
def opened(window, articles):
    """Return a window on the folder with its largest story compared."""
    window.open([articles])
    finish(window)
    return window
