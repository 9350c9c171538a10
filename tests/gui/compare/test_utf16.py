import pytest
from hypothesis import given
from hypothesis import strategies as st

from copytaster.gui.utf16 import span_in_units, to_code_points, to_units, units
from copytaster.text.spans import Span


@given(st.text())
def test_units_are_those_of_the_encoding(text):
    assert units(text) == len(text.encode("utf-16-le", "surrogatepass")) // 2


@given(st.text(), st.integers(0, 40))
def test_there_and_back_is_the_same_place(text, offset):
    offset = min(offset, len(text))
    assert to_code_points(text, to_units(text, offset)) == offset


def test_a_unit_inside_a_pair_belongs_to_the_pair():
    assert to_code_points("a😀b", 2) == 1


@pytest.mark.parametrize(("span", "expected"), [(Span(0, 1), (0, 1)), (Span(1, 2), (1, 2)), (Span(2, 3), (3, 1))])
def test_a_span_behind_an_emoji_is_shifted(span, expected):
    assert span_in_units("a😀b", span) == expected


def test_a_unit_behind_the_end_is_the_end():
    assert to_code_points("abc", 9) == 3
