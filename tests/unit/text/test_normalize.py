import pytest
from hypothesis import given
from hypothesis import strategies as st

from copytaster.text.normalize import normalize


@pytest.mark.parametrize(
    ("shown", "matched"),
    [
        ("“Don’t”", '"don\'t"'),
        ("«Nein» – sagte", '"nein" - sagte'),
        ("co\u00adop\u200berate", "cooperate"),
        (" a\u00a0 b\n", "a b"),
        ("STRASSE", "strasse"),
        ("ﬁne ①", "fine 1"),
    ],
)
def test_marks_spaces_and_case_fold(shown, matched):
    assert normalize(shown) == matched


@given(st.text(max_size=60))
def test_normalizing_twice_changes_nothing_more_for_matching(text):
    assert normalize(normalize(text)).casefold() == normalize(normalize(normalize(text)))
