"""Which words count, and how they are folded."""

from hypothesis import given
from hypothesis import strategies as st

from copytaster.alignment.features import words, words_of_all


def test_words_are_folded():
    assert words("The MAYOR's 2 bridges") == ["the", "mayor", "s", "2", "bridges"]


def test_accents_and_soft_hyphens_do_not_cut_a_word():
    assert words("Kö\u00adnigsberg façade") == ["königsberg", "façade"]


def test_scripts_without_spaces_give_neighbouring_letters():
    assert words("新桥通车") == ["新桥", "桥通", "通车"]


def test_arabic_vowel_signs_stay_in_the_word():
    assert len(words("كَتَبَ")) == 1


def test_numbers_keep_their_separators():
    assert list(words_of_all(["It cost 1,250.50, at 10:30.", "a1.5"])) == [
        ["it", "cost", "1,250.50", "at", "10:30"],
        ["a1", "5"],
    ]


SIGNS = ["a", "B", "_", "1", "25", ".", ",", ":", " ", "\t", "’", "—", "\u00a0", "é", "習", "\u00ad", "\0", "\1", "-"]


@given(st.lists(st.lists(st.sampled_from(SIGNS), max_size=12).map("".join), max_size=4))
def test_words_found_together_are_those_found_one_by_one(texts):
    assert list(words_of_all(texts)) == list(map(words, texts))
