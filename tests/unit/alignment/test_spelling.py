"""Which words count, how they are folded, and how they are numbered."""

from hypothesis import given
from hypothesis import strategies as st

from copytaster.alignment.spelling import spelled, words


def test_words_are_folded():
    assert words("The MAYOR's 2 bridges") == ["the", "mayor", "s", "2", "bridges"]


def test_accents_and_soft_hyphens_do_not_cut_a_word():
    assert words("Kö\u00adnigsberg façade") == ["königsberg", "façade"]


def test_scripts_without_spaces_give_neighbouring_letters():
    assert words("新桥通车") == ["新桥", "桥通", "通车"]


def test_arabic_vowel_signs_stay_in_the_word():
    assert len(words("كَتَبَ")) == 1


def cut(texts):
    names, number, count = spelled(texts)
    found = iter([names[k] for k in number.tolist()])
    return [[next(found) for _ in range(size)] for size in count.tolist()]


def test_numbers_keep_their_separators():
    assert cut(["It cost 1,250.50, at 10:30.", "a1.5"]) == [["it", "cost", "1,250.50", "at", "10:30"], ["a1", "5"]]


def test_words_are_numbered_as_they_first_appear():
    names, number, count = spelled(["Bread and coffee", "and bread"])
    assert (names, number.tolist(), count.tolist()) == (["bread", "and", "coffee"], [0, 1, 2, 1, 0], [3, 2])


def test_words_that_begin_alike_are_kept_apart():
    assert len(spelled(["counter counterrevolution counterrevolutionary counterrevolutionaries"]).names) == 4


SIGNS = ["a", "B", "_", "1", "25", ".", ",", ":", " ", "\t", "’", "—", "\u00a0", "é", "習", "\u00ad", "\0", "\1", "-"]
SIGNS += ["octagonal", "seventeen_letters"]


@given(st.lists(st.lists(st.sampled_from(SIGNS), max_size=12).map("".join), max_size=4))
def test_words_found_together_are_those_found_one_by_one(texts):
    assert cut(texts) == list(map(words, texts))
