"""What two texts have in common letter for letter, with and without changes that are known."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from copytaster.report.common_words import common
from copytaster.report.strands import unused
from copytaster.text.spans import Span

END = "\ue000"
few = st.text(alphabet="ab .\n\u00a0\u00e9" + END, max_size=30)


def parts(left, right, changes=()):
    return [left[at : at + size] for at, _, size in common(left, right, changes, END)]


def test_the_same_text_is_in_common_as_a_whole():
    assert common("The bridge.", "The bridge.", (), END) == [(0, 0, 11)]
    assert common("", "", (), END) == []


def test_what_lies_outside_the_changes_known_is_in_common():
    changes = [(Span(4, 7), Span(3, 3))]
    assert parts("The old bridge", "The bridge", changes) == ["The", " bridge"]


def test_spaces_that_no_change_tells_of_are_not_in_common():
    assert parts("ten  ships", "ten ships") == ["ten ", "ships"]
    assert parts("ten\u00a0ships", "ten ships") == ["ten", "ships"]


def test_an_end_is_only_in_common_with_an_end():
    assert parts(f"It went. {END}She", "It went. She") == ["It went. ", "She"]
    assert parts(f"It went.{END}She", f"It goes.{END}She") == ["It ", f"{END}She"]


def test_changes_that_cross_are_not_looked_at():
    crossing = [(Span(0, 3), Span(4, 8)), (Span(4, 7), Span(0, 3))]
    assert (
        parts("The old bridge", "The bridge", crossing) == parts("The old bridge", "The bridge") == ["The", " bridge"]
    )


@given(few, few, st.lists(st.tuples(*[st.integers(0, 30)] * 4), max_size=3))
def test_what_is_in_common_is_so_letter_for_letter_and_in_order(left, right, places):
    changes = [
        (
            Span(*sorted((min(a, len(left)), min(b, len(left))))),
            Span(*sorted((min(c, len(right)), min(d, len(right))))),
        )
        for a, b, c, d in places
    ]
    at = to = 0
    for start, other, size in common(left, right, changes, END):
        assert size > 0
        assert start >= at
        assert other >= to
        assert left[start : start + size] == right[other : other + size]
        at, to = start + size, other + size


@pytest.mark.parametrize("texts", [[], ["\ue000"], ["\ue000\ue001", "a\ue002"]])
def test_an_unused_character_is_in_none_of_the_texts(texts):
    assert not any(unused(texts) in text for text in texts)
