import pytest

from copytaster.facts.peoples import peoples


@pytest.mark.parametrize(
    ("language", "text", "country"),
    [
        ("de", "die norwegischen fischer", "norwegen"),
        ("fr", "la ministre suédoise", "suède"),
        ("es", "los barcos noruegos", "noruega"),
        ("it", "la ministra svedese", "svezia"),
        ("pt", "o barco francês", "frança"),
    ],
)
def test_adjectives_of_countries_are_found_in_small_letters(language, text, country):
    assert peoples(text, language) == {country}


@pytest.mark.parametrize(("language", "text"), [("de", "deutlich finster"), ("en", "the norwegian boats"), ("fr", "")])
def test_other_words_name_no_country(language, text):
    assert peoples(text, language) == frozenset()


def test_own_adjectives_are_added():
    own = (("names", '[de]\npeoples = ["liechtenstein liechtensteinisch"]'),)
    assert peoples("die liechtensteinische regierung", "de", own) == {"liechtenstein"}


def test_an_adjective_with_an_apostrophe_is_found_with_either_form_of_it():
    own = (("names", '[fr]\npeoples = ["ivoire d\'ivoire"]'),)
    assert peoples("la côte d’ivoire", "fr", own) == peoples("la côte d'ivoire", "fr", own) == {"ivoire"}
