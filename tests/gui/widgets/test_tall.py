"""A part of a dialog that is scrolled where there is no room for it."""

import pytest
from PySide6.QtWidgets import QLabel

from copytaster.gui.widgets.tall import Tall


@pytest.fixture
def part(qtbot):
    """Return a label of a known size, in a part that is shown as wide as it asks and half as high."""
    label = QLabel("Sections")
    label.setMinimumSize(300, 200)
    made = Tall(label)
    qtbot.addWidget(made)
    made.resize(made.sizeHint().width(), 100)
    made.show()
    return label, made


def test_it_is_scrolled_up_and_down(part):
    assert part[1].verticalScrollBar().maximum() > 0


def test_letters_that_become_a_little_wider_are_not_scrolled_sideways(part):
    label, made = part
    label.setMinimumWidth(304)
    made.resize(made.width(), 101)
    assert made.horizontalScrollBar().maximum() == 0
