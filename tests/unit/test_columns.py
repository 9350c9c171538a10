"""How values of one kind are made from columns."""

from copytaster.columns import made, maker
from copytaster.text.spans import Span


def test_values_are_those_that_calling_makes():
    assert list(made(Span, [0, 4], [3, 9])) == [Span(0, 3), Span(4, 9)]


def test_values_know_their_fields():
    assert [span.end for span in made(Span, [0, 4], [3, 9])] == [3, 9]


def test_a_value_is_the_one_that_calling_makes():
    assert maker(Span)((0, 3)) == Span(0, 3)
    assert isinstance(maker(Span)((0, 3)), Span)
