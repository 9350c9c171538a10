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
        ("es", ["Villaclara (EFE).- El puente está cerrado.", "Nadie habló."]),
        ("sv", ["Larmet kom kl. 17.30.", "Bl.a. två båtar kom, t.ex. Ada.", "Det brann."]),
        ("no", ["Den 3. mai kom dr. Hansen.", "Det var ca. 300 der."]),
        ("da", ["Den 3. maj kom ca. 300.", "Det brændte."]),
        ("pl", ["Było ok. 300 osób o godz. 18.", "W 2024 r. było tu 3 tys. Polaków.", "To koniec."]),
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


@pytest.mark.parametrize(
    "expected",
    [
        ["The talks end at 5 p.m. Friday.", "Nobody asked."],
        ["He left at 5 p.m.", "The rest stayed."],
        ["It is over. * * *"],
        ["They asked me.", "I said no.", "A man fell ill.", "Police came."],
        ["It is in no. 5, and no. IV says the same."],
    ],
)
def test_an_abbreviation_ends_a_sentence_only_before_a_clear_start_and_marks_are_no_sentence(expected):
    text = " ".join(expected)
    assert [span.of(text) for span in sentences(text, "en")] == expected


def test_nothing_has_no_sentence():
    assert sentences(" \n ") == ()


@pytest.mark.parametrize("space", ["\u00a0", "\u2009", "\u202f", "\u3000", "\u0085", "\u2028", "\u2029"])
def test_an_initial_beside_an_uncommon_space_breaks_nothing(space):
    text = f"Plan B{space}. Nobody agreed."
    assert sentences(text, "en")[-1].end == len(text)


SIGNS = ["a", "B", "é", "e\u0301", "習", "ก", "א", "😀", "1", ".", "!", "?", "。", "…", "“", "”", "'s", "Mr.", "J. "]
SPACES = [" ", "\n", "\t", "\u00a0", "\u2009", "\u202f", "\u3000", "\u0085", "\u2028", "\u2029", "\u200b", "\x1c"]


@given(st.lists(st.sampled_from(SIGNS + SPACES), max_size=12), st.sampled_from(["en", "de", "ja", "ar", "fr", "und"]))
def test_spaces_of_any_kind_break_nothing(signs, language):
    text = "".join(signs)
    covered = {position for span in sentences(text, language) for position in range(*span)}
    assert {position for position, sign in enumerate(text) if not sign.isspace()} <= covered


def test_a_text_longer_than_one_part_is_cut_as_a_short_one():
    one = "The ferry left the old pier at seven, with two bicycles and a piano on its deck."
    text = " ".join([one] * 600)
    assert {span.of(text) for span in sentences(text)} == {one}


def test_a_sentence_longer_than_one_part_stays_whole():
    text = "and then " * 6000 + "it was over. Nobody clapped."
    assert [len(span.of(text)) for span in sentences(text)] == [len("and then ") * 6000 + 12, 15]


def test_line_ends_that_sentencex_drops_shift_nothing():
    one = "The ferry left the old pier at seven."
    text = "\n\n".join([one] * 500)
    assert [span.of(text) for span in sentences(text)] == [one] * 500
