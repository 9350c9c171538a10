"""How large windows begin."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QDialog, QLabel, QVBoxLayout

from copytaster.gui.widgets.room import FRAME, begin_at, begin_whole


def test_a_dialog_begins_no_larger_than_the_screen(qtbot):
    dialog = QDialog()
    qtbot.addWidget(dialog)
    begin_at(dialog, 9000, 9000)
    assert dialog.size() == dialog.screen().availableSize() - FRAME


def test_a_dialog_that_is_nearly_as_high_as_the_screen_begins_whole(qtbot):
    dialog, label = QDialog(), QLabel()
    qtbot.addWidget(dialog)
    high = dialog.screen().availableSize().height() - 100
    label.setFixedSize(QSize(200, high))
    QVBoxLayout(dialog).addWidget(label)
    begin_whole(dialog)
    dialog.show()
    assert dialog.height() >= high
