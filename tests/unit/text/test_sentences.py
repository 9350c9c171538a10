import pytest
from hypothesis import given
from hypothesis import strategies as st

from copytaster.text.sentences import sentences


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("en", ["Mr. Reed said the U.S. Army would stay.", "“It ends at 5 p.m. Friday.”", "Nobody asked."]),
        ("en", ["The U.S. left.", "The mayor of St. Olav agreed."]),
        ("de", ["Das kostet z. B. 3,5 Mio. Euro.", "Mehr sagte er nicht."]),
        ("fr", ["« Oui. »", "Il a dit non."]),
        ("zh", ["桥已关闭。", "市长没有发言。"]),
        ("und", ["One.", "Two."]),
    ],
)
def test_sentences_are_found(language, expected):
    text = (" " if language != "zh" else "").join(expected)
    assert [span.of(text) for span in sentences(text, language)] == expected


@given(st.text(max_size=200))
def test_every_visible_character_lies_in_exactly_one_sentence(text):
    spans = sentences(text)
    covered = [position for span in spans for position in range(*span)]
    assert len(covered) == len(set(covered))
    assert {position for position, sign in enumerate(text) if not sign.isspace()} <= set(covered)


def test_nothing_has_no_sentence():
    assert sentences(" \n ") == ()
