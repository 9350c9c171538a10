"""How large windows begin."""

from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QDialog, QLabel, QVBoxLayout

from copytaster.gui.widgets.room import FRAME, begin_at, begin_whole, bring_inside


def test_a_dialog_begins_no_larger_than_the_screen(qtbot):
    dialog = QDialog()
    qtbot.addWidget(dialog)
    begin_at(dialog, 9000, 9000)
    assert dialog.size() == dialog.screen().availableSize() - FRAME


def test_a_window_that_was_larger_than_the_screen_comes_back_inside(qtbot):
    window = QDialog()
    qtbot.addWidget(window)
    room = window.screen().availableGeometry()
    window.setGeometry(room.right() - 50, room.bottom() - 50, 5000, 5000)
    bring_inside(window)
    assert room.contains(window.frameGeometry())


def test_a_window_that_lies_inside_stays_where_it_is(qtbot, monkeypatch):
    window, moved = QDialog(), []
    qtbot.addWidget(window)
    window.setGeometry(30, 90, 200, 100)
    monkeypatch.setattr(window, "move", moved.append)
    bring_inside(window)
    assert window.geometry() == QRect(30, 90, 200, 100)
    assert moved == []


def test_a_dialog_that_is_nearly_as_high_as_the_screen_begins_whole(qtbot):
    dialog, label = QDialog(), QLabel()
    qtbot.addWidget(dialog)
    high = dialog.screen().availableSize().height() - 100
    label.setFixedSize(QSize(200, high))
    QVBoxLayout(dialog).addWidget(label)
    begin_whole(dialog)
    dialog.show()
    assert dialog.height() >= high
