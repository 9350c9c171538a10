import pytest

from copytaster.facts.opposites import opposites, parted
from copytaster.facts.word_lists import word_list

LANGUAGES = [language for language, section in word_list("opposites").items() if section["pairs"]]


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_word_has_both_meanings_of_a_pair_in_any_inflection(language):
    known = opposites(language)
    assert [word for word, poles in known.poles.items() if any(pole.other in poles for pole in poles)] == []


def test_an_inflection_of_words_on_both_sides_is_of_neither():
    own = (("opposites", '[es]\npairs = ["vecino | vecina"]'),)
    known = opposites("es", own)
    assert (len(known.of("vecino")), len(known.of("vecina")), known.of("vecinos")) == (1, 1, ())


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_line_has_words_on_both_sides(language):
    listed = word_list("opposites")[language]
    assert all(all(parted(line)) and line.count("|") == 1 for line in (*listed["pairs"], *listed["alone"]))


def test_inflections_have_the_poles_of_their_word():
    known = opposites("en")
    [pole] = known.of("rejecting")[:1]
    assert pole.other in known.of("accepts")


def test_a_seat_that_was_held_was_not_lost():
    known = opposites("en")
    assert {pole.other for pole in known.of("held")} & set(known.of("lost"))


def test_a_denial_in_a_script_without_spaces_is_part_of_other_words():
    assert opposites("zh").denies("他没有赢", ())
    assert not opposites("zh").denies("他赢了", ())


def test_own_opposites_are_added():
    own = (("opposites", '[en]\npairs = ["ebb | flood"]'),)
    assert opposites("en", own).of("ebb")
    assert not opposites("en").of("ebb")


def test_a_language_without_a_list_has_no_opposites():
    assert not opposites("fi").poles
