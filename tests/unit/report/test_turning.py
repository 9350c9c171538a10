import pytest

from copytaster.report.turning import END, FORWARD, ISOLATE, exchange, isolated


@pytest.mark.parametrize("text", ["الثلاثاء", "٢٥", "Mr. כהן", "plain \u202e turned"])
def test_words_that_would_turn_their_neighbours_are_isolated(text):
    assert isolated(text) == f"{ISOLATE}{text}{END}"


def test_words_from_left_to_right_are_not_isolated():
    assert isolated("14 – “old”") == "14 – “old”"


def test_an_arrow_between_hebrew_words_points_at_the_new_ones():
    assert exchange("48 משפחות", "84", "→") == f"{FORWARD}{isolated('48 משפחות')}→84{END}"


@pytest.mark.parametrize(
    ("before", "after", "said"), [("old", "new", "old → new"), ("old", "", "old"), ("", "חדש", "חדש")]
)
def test_only_what_would_turn_the_arrow_gets_control_characters(before, after, said):
    assert exchange(before, after) == said
