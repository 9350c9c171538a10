"""A field leaves to the window the keys of its actions."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from copytaster.gui.actions.catalogue import ACTIONS
from copytaster.gui.widgets import filter_field
from copytaster.gui.widgets.filter_field import LEFT_TO_WINDOW, FilterField


@pytest.fixture
def takes(qtbot):
    """Return what tells whether a field takes a key with Ctrl from the actions of the window."""
    field = FilterField("Filter", "Only what has these words")
    qtbot.addWidget(field)

    def asked(key):
        event = QKeyEvent(QEvent.Type.ShortcutOverride, key, Qt.KeyboardModifier.ControlModifier)
        event.ignore()
        QCoreApplication.sendEvent(field, event)
        return event.isAccepted()

    return asked


def test_a_key_that_is_left_to_the_window_is_not_taken(takes, monkeypatch):
    every = QKeyCombination(Qt.Modifier.CTRL, Qt.Key.Key_A)  # a key with which each system edits
    assert takes(every.key())
    monkeypatch.setattr(filter_field, "LEFT_TO_WINDOW", {every})
    assert not takes(every.key())


def test_what_is_left_to_the_window_is_the_key_of_an_action():
    keys = {QKeySequence(key) for action in ACTIONS for key in action.keys}
    assert {QKeySequence(one) for one in LEFT_TO_WINDOW} <= keys
