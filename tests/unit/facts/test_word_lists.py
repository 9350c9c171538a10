import tomllib
from pathlib import Path

import pytest

from copytaster.facts.attribution import attributions
from copytaster.facts.certainty import certainty
from copytaster.facts.dates import dates
from copytaster.facts.figures import figures
from copytaster.facts.house_style import difference_class
from copytaster.facts.name_variants import same_name
from copytaster.facts.names import name_book, names
from copytaster.facts.word_lists import of_all, unusable, word_list

ROOT = Path(__file__).parents[3]


def test_own_words_are_added_to_the_bundled_ones():
    own = (("certainty", '[en]\nalleged = ["so they say"]'),)
    assert [one.kind for one in certainty("It is, so they say, allegedly shut.", "en", own)] == ["alleged", "alleged"]
    assert [one.kind for one in certainty("It is, so they say, shut.", "en")] == []


def test_own_verbs_and_agencies_attribute():
    own = (("attribution", '[en]\nagencies = ["copytaster wire"]\n[en.verbs]\nclaimed = ["crowed"]'),)
    found = attributions("Copytaster Wire: It won, he crowed.", "en", own)
    assert [one.kind for one in found] == ["agency copytaster wire", "claimed"]


def test_own_aliases_make_one_name():
    text = "the bells of Ambleton, which they call Belltown"
    for own, same in (((("names", '[en]\naliases = ["ambleton | belltown"]'),), True), ((), False)):
        book = name_book((text,), "en", own)
        first, second = names(text, book)
        assert same_name(first, second, book) is same


def test_own_spellings_are_house_style():
    own = (("spelling", '[en]\nwords = ["gaol jail"]'),)
    assert difference_class("gaol", "jail", "en", own) == "spelling"
    assert difference_class("gaol", "jail", "en") is None


def test_own_numbers_and_a_new_language_are_read():
    own = (("numbers", '[en.words]\n"gross" = 144\n[pt]\ndecimal = ","\n[pt.words]\n"quatro" = 4'),)
    assert [one.value for one in figures("a gross of eggs", "en", own=own)] == ["144"]
    assert [one.value for one in figures("quatro ovos, 2,5 litros", "pt", own=own)] == ["4", "5/2"]


def test_months_of_a_new_language_are_read():
    own = (("dates", '[pt]\norder = "dm"\nmonths = [["janeiro", "jan"], ["fevereiro", "fev"]]\nof = ["de"]'),)
    assert [one.normal for one in dates("em 4 de fevereiro de 2022", "pt", own=own)] == ["2022-02-04"]


@pytest.mark.parametrize("key", ["given", "families", "titles"])
def test_a_new_language_may_have_only_some_of_the_words_that_tell_people(key):
    own = (("names", f'[fi.people]\n{key} = ["Aino"]'),)
    book = name_book(("He näkivät Aino Lund.",), "fi", own)
    assert {one.normal for one in names("He näkivät Aino Lund.", book)} == {"aino lund"}


def test_a_new_language_may_write_its_dates_as_chinese_does_without_the_signs_of_its_weekdays():
    own = (("dates", "[yue]\neastern = true"),)
    assert [one.normal for one in dates("2024年3月13日", "yue", own=own)] == ["2024-03-13"]


def test_an_own_word_for_a_time_of_day_that_is_none_is_passed_over():
    own = (("dates", '[en.parts]\n"teatime" = "late"\n"curfew" = "9:30"'),)
    assert [one.normal for one in dates("At teatime, before curfew, at noon", "en", own=own)] == ["T09:30", "T12:00"]


@pytest.mark.parametrize(
    "text",
    [
        "[en]\nagencies = 5",
        "[en]\nagencies = [5]",
        "en = 5",
        "[en]\nverbs = []",
        '[en.verbs]\nsaid = "x"',
        '[en.verbs]\nsaid = ["x", " "]',
        '[en.verbs]\n"" = ["x"]',
        "[en.verbs.said]\nx = 1",
    ],
)
def test_what_has_another_shape_is_passed_over(text):
    assert word_list("attribution", (("attribution", text),)) == word_list("attribution")


def test_a_new_language_may_have_what_only_some_bundled_languages_have():
    own = (("numbers", '[fi.words]\n"fem" = 5\n"tjugo" = 20\n[fi.closed]\nhundred = "hundra"'),)
    assert [one.value for one in figures("tjugofem båtar", "fi", own=own)] == ["25"]
    for wrong in ("closed = []", 'closed = "x"', "closed = {}"):
        assert figures("tjugofem båtar", "fi", own=(("numbers", f"[fi]\n{wrong}"),)) == ()


def test_what_is_looked_for_in_any_language_is_of_all_languages_and_there_once():
    found = of_all("speakers", "articles")
    assert {"the", "der", "la", "os", "het"} <= set(found)
    assert len(found) == len(set(found))


@pytest.mark.parametrize(
    "path", sorted((ROOT / "resources").glob("*/*.toml")), ids=lambda path: f"{path.parent.name}-{path.stem}"
)
def test_no_list_has_a_word_twice(path):
    twice = [
        words for words in lists_in(tomllib.loads(path.read_text(encoding="utf-8"))) if len(words) > len(set(words))
    ]
    assert twice == []


def lists_in(value):
    """Yield the lists of words in what a file says."""
    if isinstance(value, dict):
        for one in value.values():
            yield from lists_in(one)
    elif isinstance(value, list) and all(isinstance(one, str) for one in value):
        yield value


def test_a_file_that_is_no_list_says_why():
    assert unusable("certainty", "[en]\nalleged = []") is None
    assert unusable("certainty", "[en")
    assert unusable("nonsense", "[en]") == "there is no list called nonsense"
