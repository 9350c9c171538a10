import pytest

from copytaster.facts.facet import Facet
from copytaster.facts.house_style import difference_class


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("“go home”", '"go home"'),
        ("board’s", "boards"),
        ("red, white and blue", "red, white, and blue"),
        (",", ""),
        ("1,000", "1000"),
        ("end – now", "end—now"),
        ("two\u00a0words", "two words"),
    ],
)
def test_the_same_words_with_other_marks_are_punctuation(left, right):
    assert difference_class(left, right, "en") == "punctuation"


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("4", "four"),
        ("Feb. 4", "February 4"),
        ("non-starters", "nonstarters"),
        ("less-dramatic", "less dramatic"),
        ("defence", "defense"),
        ("organised", "organized"),
        ("manoeuvres", "maneuvers"),
        ("travelled", "traveled"),
        ("Minister", "minister"),
        ("U.S.", "US"),
        ("café", "cafe"),
        ("per cent", "percent"),
    ],
)
def test_the_same_word_in_another_form_is_spelling(left, right):
    assert difference_class(left, right, "en") == "spelling"
    assert difference_class(right, left, "en") == "spelling"


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("4.2", "42"),
        ("14,000", "14.000"),
        ("5%", "5"),
        ("-3", "3"),
        ("$5", "5"),
        ("filed", "filled"),
        ("", "not"),
        ("the", "a"),
        ("four", "for"),
        ("5", "6"),
        ("rise", "rize up"),
        ("🇫🇷", "🇩🇪"),
        ("good 👍 news", "good 👎 news"),
        ("★★★", "★★"),
    ],
)
def test_what_says_something_else_is_not_house_style(left, right):
    assert difference_class(left, right, "en") is None


@pytest.mark.parametrize(
    ("language", "left", "right"),
    [
        ("de", "Straße", "Strasse"),
        ("de", "daß", "dass"),
        ("fr", "évènement", "événement"),
        ("es", "setiembre", "septiembre"),
        ("xx", "Ñandú", "nandu"),
    ],
)
def test_other_languages_have_their_own_variants(language, left, right):
    assert difference_class(left, right, language) == "spelling"


@pytest.mark.parametrize(
    ("language", "one", "other"),
    [
        ("de", "er wurde gefragt", "er würde gefragt"),
        ("de", "Vater", "Väter"),
        ("fr", "il condamne", "il condamné"),
        ("es", "que esta sola", "que está sola"),
        ("pt", "ela e ele", "ela é ele"),
        ("ru", "мой", "мои"),
        ("ja", "見通しだ", "見通した"),
        ("hi", "की", "का"),
    ],
)
def test_accents_and_signs_of_vowels_that_make_another_word_are_no_house_style(language, one, other):
    assert difference_class(one, other, language) is None
    assert difference_class(other, one, language) is None


@pytest.mark.parametrize(
    ("language", "one", "other"),
    [
        ("en", "a café", "a cafe"),
        ("de", "Erdogan", "Erdoğan"),
        ("fr", "Etat", "État"),
        ("fr", "il connaît", "il connait"),
        ("es", "sólo", "solo"),
        ("pt", "freqüente", "frequente"),
        ("ru", "всё", "все"),
    ],
)
def test_accents_that_desks_leave_out_are_house_style(language, one, other):
    assert difference_class(one, other, language) is Facet.SPELLING


@pytest.mark.parametrize(
    ("language", "left", "right"),
    [
        ("en", "Mr Roe", "Ms Roe"),
        ("de", "Herr Roe", "Frau Roe"),
        ("fr", "Mme Roe", "M. Roe"),
        ("en", "re-signed", "resigned"),
    ],
)
def test_another_sex_and_another_word_without_its_hyphen_are_no_house_style(language, left, right):
    assert difference_class(left, right, language) is None


@pytest.mark.parametrize(
    ("left", "right"),
    [("Mrs Roe", "Ms Roe"), ("Mr. Roe", "Roe"), ("Dr Roe", "Mr Roe"), ("re-elected", "reelected")],
)
def test_an_honorific_and_most_hyphens_are_spelling(left, right):
    assert difference_class(left, right, "en") == "spelling"
