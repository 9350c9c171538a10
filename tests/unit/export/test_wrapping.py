import pytest
from hypothesis import given
from hypothesis import strategies as st

from copytaster.export.wrapping import columns, wrapped


def test_words_stay_whole_where_they_fit():
    assert wrapped("the old bridge", 8) == ["the old", "bridge"]


def test_a_word_that_is_too_long_is_broken():
    assert wrapped("ab abcdefghij", 4) == ["ab a", "bcde", "fghi", "j"]


@pytest.mark.parametrize(("text", "size"), [("桥梁", 4), ("cafe\u0301", 4), ("שלום", 4), ("", 0)])
def test_columns(text, size):
    assert columns(text) == size


def test_chinese_breaks_without_spaces():
    assert wrapped("大桥将于周一关闭", 6) == ["大桥将", "于周一", "关闭"]


def test_nothing_steers_the_terminal():
    assert wrapped("a\x1b[31mred\x07\u009b", 80) == ["a\ufffd[31mred\ufffd\ufffd"]


def test_no_text_is_one_empty_line():
    assert wrapped(" \n ", 10) == [""]


@given(st.text(), st.integers(2, 30))
def test_no_line_is_too_wide_and_no_letter_is_lost(text, width):
    lines = wrapped(text, width)
    assert all(columns(line) <= width for line in lines)
    assert sum(letter.isalnum() for letter in "".join(lines)) == sum(letter.isalnum() for letter in text)
