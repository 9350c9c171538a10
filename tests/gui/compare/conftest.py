"""Comparisons and a view of them to try."""

import pytest

from copytaster.gui.compare.view import CompareView
from copytaster.gui.models.sight import look_at
from fakes.comparisons import bridge


@pytest.fixture
def comparison():
    """Return three versions of one report: A the base, B moved a paragraph up, C is shorter."""
    return bridge()


@pytest.fixture
def sight(comparison):
    return look_at(comparison)


@pytest.fixture
def view(qtbot, comparison):
    shown = CompareView()
    qtbot.addWidget(shown)
    shown.resize(1200, 700)
    with qtbot.waitExposed(shown):
        shown.show()
    shown.show_comparison(comparison)
    return shown
