import pytest

from copytaster.text.spans import Span


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [((0, 3), (2, 5), True), ((0, 3), (3, 5), False), ((0, 5), (1, 2), True), ((0, 1), (4, 5), False)],
)
def test_spans_overlap_where_they_share_a_character(one, other, expected):
    assert Span(*one).overlaps(Span(*other)) is expected
    assert Span(*other).overlaps(Span(*one)) is expected
