import pytest

from copytaster.facts.dates import dates
from copytaster.facts.figures import figures
from copytaster.facts.han_numbers import han_number


@pytest.mark.parametrize(
    ("said", "number"),
    [
        ("三十五万", 350_000),
        ("百二十", 120),
        ("两千", 2000),
        ("一千零五", 1005),
        ("一亿三千万", 130_000_000),
        ("一万亿", 10**12),
        ("二〇二四", 2024),
        ("十", 10),
        ("", None),
        ("三x", None),
        ("九" * 30, None),
    ],
)
def test_numbers_are_read_from_their_signs(said, number):
    assert han_number(said) == number


@pytest.mark.parametrize(
    ("language", "forms"),
    [
        ("zh", "三十五万人|35万人|350000人"),
        ("zh", "两千人|2000人"),
        ("zh", "七千美元|7千美元|7000美元"),
        ("zh", "三千万元|3千万元|3000万元"),
        ("zh", "百分之三十五|35%|百分之35"),
        ("zh", "三分之一|1/3"),
        ("zh", "五分钟|5分钟"),
        ("zh", "三人死亡|3人死亡"),
        ("ja", "百二十人|120人"),
        ("ja", "三十五万円|35万円"),
    ],
)
def test_signs_and_digits_are_one_figure(language, forms):
    found = {form: [one.normal for one in figures(form, language)] for form in forms.split("|")}
    assert len({tuple(normals) for normals in found.values()}) == 1
    assert all(found.values())


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("zh", "一般来说"),
        ("zh", "十分重要"),
        ("zh", "万一发生"),
        ("zh", "千万不要"),
        ("zh", "成千上万的人"),
        ("zh", "统一行动"),
        ("zh", "两国关系"),
        ("ja", "十分な"),
        ("ja", "一部の"),
        ("ja", "一度も"),
        ("en", "三十五万人"),
    ],
)
def test_words_with_the_signs_of_numbers_are_no_figures(language, text):
    assert figures(text, language) == ()


def test_one_of_something_is_a_weak_figure():
    assert [one.weak for one in figures("一名男子和三名女子", "zh")] == [True, False]


@pytest.mark.parametrize(
    ("language", "text", "normal"),
    [("zh", "二〇二四年三月五日", "2024-03-05"), ("zh", "一九九八年", "1998"), ("ja", "五月二十三日", "--05-23")],
)
def test_dates_are_read_from_such_signs(language, text, normal):
    assert [one.normal for one in dates(text, language)] == [normal]


@pytest.mark.parametrize(
    ("language", "text", "normals"),
    [
        ("ja", "3割の世帯と三割と3割5分", ["30 %", "30 %", "35 %"]),
        ("ja", "5分の1と三分の二と5分の遅れ", ["1/5", "2/3", "5 min"]),
        ("ja", "3割合計", ["3"]),
        ("zh", "近8成居民，七成反对", ["80 %", "70 %"]),
        ("zh", "3成人票", ["3"]),
    ],
)
def test_shares_are_told_in_tenths(language, text, normals):
    assert [one.normal for one in figures(text, language)] == normals
