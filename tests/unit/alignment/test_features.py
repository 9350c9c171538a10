"""Which words count, and how they are folded."""

from copytaster.alignment.features import words


def test_words_are_folded():
    assert words("The MAYOR's 2 bridges") == ["the", "mayor", "s", "2", "bridges"]


def test_accents_and_soft_hyphens_do_not_cut_a_word():
    assert words("Kö\u00adnigsberg façade") == ["königsberg", "façade"]


def test_scripts_without_spaces_give_neighbouring_letters():
    assert words("新桥通车") == ["新桥", "桥通", "通车"]


def test_arabic_vowel_signs_stay_in_the_word():
    assert len(words("كَتَبَ")) == 1
