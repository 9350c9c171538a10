import pytest
from PySide6.QtGui import QFont, QFontMetrics

from copytaster.gui.widgets.eliding import RIGHT_TO_LEFT, elided, in_its_direction, without_signs
from copytaster.report.turning import END, exchange


@pytest.fixture
def metrics():
    return QFontMetrics(QFont())


def test_what_fits_stays_whole(metrics):
    assert elided(metrics, "Bridge", 400) == "Bridge"


def test_what_does_not_fit_ends_with_dots(metrics):
    assert elided(metrics, "Bridge over the harbour shut", 60).endswith("…")


def test_a_name_with_an_end_of_line_stays_on_one(metrics):
    assert elided(metrics, "bridge\nlate.txt", 400) == "bridge late.txt"


def test_the_dots_of_hebrew_stand_where_its_lines_end(metrics):
    cut = elided(metrics, "הגשר הישן נסגר לאחר שנמצאו סדקים", 60)
    assert cut.startswith(RIGHT_TO_LEFT)
    assert cut.endswith("…" + END)


def test_arabic_runs_in_its_own_direction_among_english():
    assert in_its_direction("Fog.") == "Fog."
    assert in_its_direction("ضباب.") == "\u2067ضباب.\u2069"
    assert without_signs(in_its_direction("ضباب.")) == "ضباب."
    assert without_signs(exchange("ضباب", "14")) == "ضباب → 14"
