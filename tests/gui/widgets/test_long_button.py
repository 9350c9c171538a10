"""A button that leaves out the middle of words it has no room for."""

import pytest

from copytaster.gui.widgets.long_button import LongButton

WORDS = "Harbour & pier   /home/ada/" + "/".join(["papers"] * 30)


@pytest.fixture
def button(qtbot):
    made = LongButton(WORDS)
    qtbot.addWidget(made)
    made.show()
    return made


def test_a_path_of_any_length_keeps_no_window_wide(button):
    assert button.minimumSizeHint().width() <= 120


def test_both_ends_are_said_in_a_narrow_button(button):
    button.resize(300, 30)
    assert button.text().startswith("Harbour && pier")
    assert button.text().endswith("papers")
    assert button.fontMetrics().horizontalAdvance(button.text()) <= 300


def test_all_words_are_said_where_there_is_room(button):
    button.resize(5000, 30)
    assert button.text() == WORDS.replace("&", "&&")
