"""Lines of controls of which all are shown where there is room."""

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from copytaster.gui.widgets.few_lines import FewLines
from copytaster.gui.widgets.flow import GAP, Flow

LINE = 30
NARROW = 100
"""The width of a control."""


@pytest.fixture
def window(qtbot):
    """Return a window that is not low, so that it shows all lines."""
    made = QWidget()
    made.resize(600, 700)
    qtbot.addWidget(made)
    return made


@pytest.fixture
def lines(window):
    """Return two controls that need no scroll bar unless they stand below each other."""
    made, row = FewLines(window), Flow()
    for _ in range(2):
        control = QWidget()
        control.setFixedSize(NARROW, LINE)
        row.addWidget(control)
    made.add(row)
    window.show()
    return made


def sized(lines, width, height):
    lines.resize(width, height)
    QCoreApplication.processEvents()
    return lines.verticalScrollBar().isVisible()


def test_a_scroll_bar_goes_that_is_needed_only_because_it_is_there(lines):
    assert sized(lines, NARROW + GAP, LINE)
    assert not sized(lines, 2 * NARROW + GAP, LINE)
    assert lines.widget().height() == LINE


def test_a_scroll_bar_comes_where_a_line_has_no_room(lines):
    assert not sized(lines, 2 * NARROW + GAP, LINE)
    assert sized(lines, 2 * NARROW + GAP - 1, LINE)


def test_a_control_that_comes_brings_the_scroll_bar(lines, qtbot):
    assert not sized(lines, 2 * NARROW + GAP, LINE)
    late = QWidget()
    late.setFixedSize(NARROW, LINE)
    lines.add(late)
    qtbot.waitUntil(lines.verticalScrollBar().isVisible)
