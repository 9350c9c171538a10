import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox

from copytaster.gui.widgets.all_box import AllBox

ALL, SOME, NONE = Qt.CheckState.Checked, Qt.CheckState.PartiallyChecked, Qt.CheckState.Unchecked


@pytest.fixture
def boxes(qtbot):
    made = [QCheckBox(str(number)) for number in range(3)]
    for box in made:
        qtbot.addWidget(box)
    return made


def test_it_says_whether_all_some_or_none_are_checked(boxes):
    whole = AllBox("&All", boxes)
    states = []
    for box in boxes:
        box.click()
        states.append(whole.checkState())
    assert states == [SOME, SOME, ALL]


def test_a_click_checks_all_and_the_next_one_none(boxes):
    whole = AllBox("&All", boxes)
    boxes[0].click()
    whole.click()
    assert all(box.isChecked() for box in boxes)
    whole.click()
    assert (any(box.isChecked() for box in boxes), whole.checkState()) == (False, NONE)


def test_a_disabled_box_is_left_alone(boxes):
    boxes[0].setChecked(True)
    boxes[0].setEnabled(False)
    whole = AllBox("&All", boxes)
    whole.count()
    assert whole.checkState() is NONE
    whole.click()
    whole.click()
    assert [box.isChecked() for box in boxes] == [True, False, False]


def test_without_a_box_to_check_it_is_disabled(boxes):
    whole = AllBox("&All", boxes[:1])
    boxes[0].setEnabled(False)
    whole.count()
    assert not whole.isEnabled()
