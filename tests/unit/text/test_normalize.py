import pytest
import regex
from hypothesis import given
from hypothesis import strategies as st

from copytaster.text.normalize import caseless, normalize, normalize_all


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


@pytest.mark.parametrize("pair", ["iI", "iİ", "ıI", "sſ", "σς", "ßẞ", "kK", "вᲀ"])
def test_what_a_pattern_without_regard_to_case_takes_for_one_has_one_key(pair):
    listed, written = pair
    assert regex.fullmatch(listed, written, regex.IGNORECASE)
    assert caseless(listed) == caseless(written)


SIGNS = ["a", "B", " ", "\t", "\x1c", "\0", "’", "\u00a0", "\u00ad", "é", "ß"]


@given(st.lists(st.lists(st.sampled_from(SIGNS), max_size=6).map("".join), max_size=4))
def test_texts_folded_together_are_those_folded_one_by_one(texts):
    assert normalize_all(texts) == list(map(normalize, texts))
