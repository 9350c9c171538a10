import pytest

from copytaster.facts.figures import figures
from copytaster.text.spans import Span


def normals(text, language="en"):
    return [figure.normal for figure in figures(text, language)]


@pytest.mark.parametrize(
    ("forms", "normal"),
    [
        ("5m|5 million|5,000,000|five million|5-million", "5000000"),
        ("£5m|5 million pounds|£5,000,000|£5 million", "5000000 GBP"),
        ("$1.2 billion|US$1.2bn|1.2 billion dollars|$1,200,000,000", "1200000000 USD"),
        ("3.5%|3.5 per cent|3.5 percent", "7/2 %"),
        ("tens of thousands|tens of 1000's|tens of 1,000’s", "n*10000"),
        ("28-year-old|28 years old|28 years|twenty-eight years", "28 year"),
        ("21st|twenty-first", "21."),
        ("half a million|500,000", "500000"),
        ("one hundred and five|105", "105"),
        ("two-thirds|two thirds", "2/3"),
        ("3-1", "3-1"),
        ("-3 degrees|-3°", "-3 °"),
    ],
)
def test_every_way_to_write_a_figure_has_one_normal_form(forms, normal):
    assert {form: normals(form) for form in forms.split("|")} == {form: [normal] for form in forms.split("|")}


@pytest.mark.parametrize(
    ("language", "text", "normal"),
    [
        ("de", "1.000 Euro", "1000 EUR"),
        ("de", "3,5 Prozent", "7/2 %"),
        ("de", "zweiundzwanzig Tote", "22"),
        ("de", "Zehntausende", "n*10000"),
        ("fr", "1 000 euros", "1000 EUR"),
        ("fr", "quatre-vingt-dix personnes", "90"),
        ("es", "veintidós muertos", "22"),
        ("xx", "1,000", "1000"),
    ],
)
def test_languages_write_numbers_their_own_way(language, text, normal):
    assert normals(text, language) == [normal]


@pytest.mark.parametrize("text", ["a B-52 over the G20", "no figure here", "", "…", "1,2,3/4:5"])
def test_what_is_part_of_a_name_is_no_figure(text):
    assert normals(text) == []


@pytest.mark.parametrize("text", ["➊ Close the bridge", "Rule ⓵", "❹❹ of them", "③❹", "፫ ships", "₩➁", "➊/➋"])
def test_signs_that_only_look_like_digits_are_no_figures(text):
    assert normals(text) == []


@pytest.mark.parametrize("shape", ["{}", "£{}m", "{}th", "1,{}", "{}.{}", "1/{}", "{}-1", "{}’s", "{}000’s"])
def test_a_number_of_thousands_of_digits_is_a_code_and_no_figure(shape):
    digits = "9" * 5000
    assert not any("99" in one for one in normals(f"The key {shape.replace('{}', digits)} was lost"))


def test_weak_words_are_said_to_be_weak():
    assert [(figure.normal, figure.weak) for figure in figures("one of the first four", "en")] == [
        ("1", True),
        ("1.", True),
        ("4", False),
    ]


def test_spans_cover_sign_number_and_unit():
    text = "It fell to -3.5 per cent, he said."
    [figure] = figures(text, "en")
    assert figure.span.of(text) == "-3.5 per cent"


def test_dates_are_left_out():
    assert figures("4 May", "en", taken=(Span(0, 5),)) == ()


def test_a_missing_unit_agrees_but_another_one_does_not():
    bare, euros, pounds = (figures(text, "en")[0] for text in ("5 million", "5m euros", "£5m"))
    assert bare.agrees(euros)
    assert not euros.agrees(pounds)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("an hour", "60 minutes"),
        ("half an hour", "30 minutes"),
        ("a quarter of an hour", "15 minutes"),
        ("two weeks", "14 days"),
        ("a year", "12 months"),
        ("5 km", "5,000 metres"),
    ],
)
def test_as_much_in_another_unit_is_the_same_figure(one, other):
    [ours], [theirs] = figures(one, "en"), figures(other, "en")
    assert ours.agrees(theirs)
    assert theirs.agrees(ours)


def test_other_units_state_other_figures():
    [hours], [days] = figures("5 hours", "en"), figures("5 days", "en")
    assert not hours.agrees(days)


def test_one_unit_of_time_after_an_article_is_a_weak_figure():
    assert [(one.normal, one.weak) for one in figures("twelve miles an hour in a valley", "en")] == [
        ("12 mile", False),
        ("1 h", True),
    ]
