import pytest

from copytaster.facts.digits import western
from copytaster.facts.facts import facts
from copytaster.facts.names import name_book


def found(text, language):
    return facts(text, language, name_book([text], language))


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("٢٫٤٪", "2.4%"),
        ("١٬٢٣٤", "1,234"),
        ("۱۶:۳۰", "16:30"),
        ("๔๒ वर्ष २०", "42 वर्ष 20"),
        ("“3.5”", "“3.5”"),
        ("２・５％", "2.5%"),
        ("１，２００人、２．５", "1,200人、2.5"),
        ("19，200人", "19，200人"),
        ("ボブ・2", "ボブ・2"),
    ],
)
def test_digits_of_other_scripts_stand_for_western_ones(text, plain):
    assert western(text) == plain


@pytest.mark.parametrize(
    ("text", "language", "normal"),
    [
        ("بلغت الخسائر ٣٫٥ مليون", "ar", "3500000"),
        ("بنسبة ٢٫٤٪ عند", "ar", "12/5 %"),
        ("يسكنها ١٬٢٣٤٬٥٦٧ نسمة", "ar", "1234567"),
        ("انتهت المباراة ٣:١", "ar", "3-1"),
    ],
)
def test_arabic_number_signs_are_read(text, language, normal):
    assert [figure.normal for figure in found(text, language).figures] == [normal]


def test_a_time_in_eastern_digits_is_a_time():
    read = found("ساعت ۱۶:۳۰ روز", "fa")
    assert [day.normal for day in read.dates] == ["T16:30"]
    assert not read.figures


def test_a_unit_keeps_the_marks_of_its_last_letter():
    text = "لمدة ١٤ يوماً بعد"
    assert [figure.span.of(text) for figure in found(text, "ar").figures] == ["١٤ يوماً"]


@pytest.mark.parametrize(("text", "language"), [("Hará 25ºC hoy", "es"), ("25 ºC mañana", "es"), ("气温25℃。", "zh")])
def test_degrees_are_read_by_any_of_their_signs(text, language):
    assert [figure.normal for figure in found(text, language).figures] == ["25 °C"]


def test_the_sign_of_an_ordinal_is_not_that_of_degrees():
    assert western("el 25º Congreso") == "el 25º Congreso"
