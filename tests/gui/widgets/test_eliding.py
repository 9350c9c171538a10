import pytest
from PySide6.QtGui import QFont, QFontMetrics

from copytaster.gui.widgets.eliding import RIGHT_TO_LEFT, elided, facts_elided, in_its_direction, without_signs
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


FACTS = ("1-coastal-press.txt", "881 words", "2025-03-11")
ROUNDING = 4
"""Pixels by which the widths of parts may together differ from that of the whole."""


@pytest.mark.parametrize("kept", [3, 2, 1])
def test_of_facts_only_whole_ones_are_shown(metrics, kept):
    whole = " · ".join(FACTS[:kept])
    width = metrics.horizontalAdvance(whole) + ROUNDING
    assert facts_elided(metrics, " · ".join(FACTS), width) == whole


def test_a_name_is_cut_to_make_room_for_a_fact(metrics):
    width = metrics.horizontalAdvance(" · ".join(FACTS[:2])) - 20
    cut = facts_elided(metrics, " · ".join(FACTS), width, least=0.3)
    assert cut.endswith("… · 881 words")
    assert cut.startswith("1-co")
    assert metrics.horizontalAdvance(cut) <= width
    assert facts_elided(metrics, " · ".join(FACTS), width) == FACTS[0]


def test_in_very_little_room_there_is_a_name_only(metrics):
    cut = facts_elided(metrics, " · ".join(FACTS), 70)
    assert cut.startswith("1-")
    assert cut.endswith("…")
