import pytest

from copytaster.diff.letters import differing_letters


def letters(left, right):
    return [(one.left.of(left), one.right.of(right)) for one in differing_letters(left, right)]


def test_one_letter_of_a_name():
    assert letters("Zelenskyy", "Zelenskiy") == [("y", "i")]


def test_the_first_letter():
    assert letters("Iran", "Oran") == [("I", "O")]


def test_an_added_letter():
    assert letters("honor", "honour") == [("", "u")]


def test_strokes_one_letter_apart_are_one():
    assert letters("figure-head", "figurohiad") == [("e-he", "ohi")]


def test_strokes_two_letters_apart_are_two():
    assert letters("Hamburger", "Homberger") == [("a", "o"), ("u", "e")]


def test_figures():
    assert letters("1,250,000", "1,350,000") == [("2", "3")]


@pytest.mark.parametrize(("left", "right"), [("cat", "dog"), ("hospital", "inn"), ("a", "b")])
def test_unlike_words_have_no_fine_highlight(left, right):
    assert differing_letters(left, right) == ()


def test_equal_words():
    assert differing_letters("same", "same") == ()


def test_an_accent_is_never_cut_from_its_letter():
    assert letters("fiance\N{COMBINING ACUTE ACCENT}s", "fiances") == [("e\N{COMBINING ACUTE ACCENT}", "e")]
