"""Controls that flow into as many lines as a width asks for."""

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QWidget

from copytaster.gui.widgets.flow import GAP, Flow


@pytest.fixture
def row(qtbot):
    """Return a widget with three buttons and a field."""
    made = QWidget()
    qtbot.addWidget(made)
    flow = Flow()
    for words in ("one", "two", "three"):
        flow.addWidget(QPushButton(words))
    flow.addWidget(QLineEdit())
    made.setLayout(flow)
    return made


def shown(row, width):
    row.resize(width, row.layout().heightForWidth(width))
    row.show()
    row.layout().activate()
    return [row.layout().itemAt(number).geometry() for number in range(row.layout().count())]


def test_with_room_all_stand_in_one_line_and_the_field_fills_it(row):
    places = shown(row, 900)
    assert len({place.center().y() for place in places}) == 1
    assert places[-1].right() in range(895, 901)


def test_without_room_they_stand_below_each_other_and_nothing_overlaps(row):
    width = row.layout().minimumSize().width()
    places = shown(row, width)
    assert all(place.right() <= width for place in places)
    assert not [1 for one in places for other in places if one is not other and one.intersects(other)]
    assert row.layout().heightForWidth(width) > row.layout().heightForWidth(900) + GAP


def test_what_is_hidden_takes_no_place(row):
    before = row.layout().sizeHint().width()
    row.layout().itemAt(0).widget().hide()
    assert row.layout().sizeHint().width() < before


def test_a_control_can_be_put_before_others(row):
    label = QLabel("first")
    row.layout().insert(0, label)
    assert row.layout().itemAt(0).widget() is label
    assert row.layout().takeAt(0).widget() is label


def test_from_right_to_left_the_first_stands_at_the_right(row):
    row.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    places = shown(row, 900)
    assert places[0].left() > places[1].left() > places[-1].left()


def test_a_control_that_is_visible_already_gets_a_place_of_its_own(row):
    shown(row, 900)
    late = QPushButton("late", row)
    late.show()
    QCoreApplication.processEvents()
    row.layout().addWidget(late)
    QCoreApplication.processEvents()
    assert late.x() > row.layout().itemAt(2).widget().x()
    assert row.layout().takeAt(99) is None
