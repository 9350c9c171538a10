"""A story whose versions quote, state, lack and share things, its ledgers, and a window on it."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent

from copytaster.comparison.account import account
from copytaster.comparison.compare import compare
from copytaster.comparison.comparison import Inputs
from copytaster.comparison.index import Index
from copytaster.gui.ledgers.account import account_for
from copytaster.gui.main_window import MainWindow
from copytaster.gui.program import SessionProgram
from copytaster.settings import Settings
from fakes.ledger_story import versions_of_the_quay


@pytest.fixture(scope="module")
def index():
    return Index(compare(Inputs(versions_of_the_quay())))


@pytest.fixture(scope="module")
def made(index):
    """Return the ledgers of the story and what the panels show of them."""
    return account_for(index, account(index))


@pytest.fixture
def quay(tmp_path):
    """Return a folder with the story."""
    folder = tmp_path / "quay"
    folder.mkdir()
    for version in versions_of_the_quay():
        text = "\n\n".join(paragraph.text for paragraph in version.paragraphs)
        (folder / f"{version.label}.txt").write_text(text, encoding="utf-8")
    return folder


@pytest.fixture
def window(quay, tmp_path, settled):
    """Return a window with the story compared and its ledgers made."""
    shown = MainWindow(SessionProgram(), Settings(tmp_path / "settings.json"), "light")
    shown.resize(1200, 800)
    shown.show()
    shown.open([quay])
    settled(shown)
    yield shown
    shown.close()
    shown.deleteLater()
    QCoreApplication.sendPostedEvents(shown, QEvent.Type.DeferredDelete.value)
