import pytest
from hypothesis import given
from hypothesis import strategies as st

from copytaster.export.wrapping import columns, visible, wrapped


def test_words_stay_whole_where_they_fit():
    assert wrapped("the old bridge", 8) == ["the old", "bridge"]
    assert wrapped("old bridge", 6) == ["old", "bridge"]


@pytest.mark.parametrize(
    ("text", "width", "lines"),
    [
        ("ab abcdefghij", 4, ["ab a", "bcde", "fghi", "j"]),
        ("ab abcdef", 4, ["ab a", "bcde", "f"]),
        ("ab abcd", 3, ["ab", "abc", "d"]),
    ],
)
def test_a_word_that_is_too_long_is_broken(text, width, lines):
    assert wrapped(text, width) == lines


@pytest.mark.parametrize(("text", "size"), [("桥梁", 4), ("cafe\u0301", 4), ("שלום", 4), ("Ａ1\u20e3", 3), ("", 0)])
def test_columns(text, size):
    assert columns(text) == size


def test_chinese_breaks_without_spaces():
    assert wrapped("大桥将于周一关闭", 6) == ["大桥将", "于周一", "关闭"]


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("修复费用将达到3,500,000元", ["修复费用将达到", "3,500,000元"]),
        ("工期预计为两年，即24个月", ["工期预计为两年，即", "24个月"]),
        ("在二十二根桥墩中的二十四根", ["在二十二根桥墩中的", "二十四根"]),
        ("橋の工事は二〇二四年三月に", ["橋の工事は", "二〇二四年三月に"]),
        ("工期は18カ月の見込みだ。橋", ["工期は18カ月の見込", "みだ。橋"]),
        ("大桥将于周一关闭了。市长", ["大桥将于周一关闭", "了。市长"]),
        ("大桥将于周一关闭“市长”说", ["大桥将于周一关闭", "“市长”说"]),
        ("รถใช้ถนนเลียบชายฝั่งแทนสะพาน", ["รถใช้ถนนเลียบชายฝั่ง", "แทนสะพาน"]),
        ("the page www.example.org/spring/bridge", ["the page www.", "example.org/spring/", "bridge"]),
        ("the bridge is 18\u00a0m high", ["the bridge is", "18 m high"]),
    ],
)
def test_numbers_words_and_marks_are_not_parted_in_a_text_without_spaces(text, lines):
    assert wrapped(text, max(map(columns, lines))) == lines


def test_nothing_steers_the_terminal():
    assert wrapped("a\x1b[31mred\x07\u009b\ud800", 80) == ["a\ufffd[31mred\ufffd\ufffd\ufffd"]


def test_no_text_is_one_empty_line():
    assert wrapped(" \n ", 10) == [""]


@given(st.text() | st.text("大桥「（(¿。、）) สะพา2１,.%月カé\u0301\u00a0a"), st.integers(2, 30))
def test_no_line_is_too_wide_and_nothing_is_lost(text, width):
    lines = wrapped(text, width)
    assert all(columns(line) <= width for line in lines)
    assert "".join("".join(lines).split()) == "".join(visible(text).split())


def test_a_bracket_at_the_end_of_a_word_is_kept():
    assert wrapped("he said (", 8) == ["he said", "("]
