import json

import pytest

from copytaster.export.pdf_data import column_groups, language, layout_data, runs_value
from copytaster.report.build import build
from copytaster.report.options import Options, Section
from copytaster.report.report import Run, RunMark
from fakes.comparisons import bridge


@pytest.mark.parametrize(
    ("columns", "groups"),
    [
        (1, [(0,)]),
        (5, [(0, 1, 2, 3, 4)]),
        (6, [(0, 1, 2, 3), (0, 4, 5)]),
        (10, [(0, 1, 2, 3), (0, 4, 5, 6), (0, 7, 8, 9)]),
    ],
)
def test_more_than_five_versions_stand_in_even_parts_with_the_base_in_each(columns, groups):
    assert column_groups(columns) == groups


def test_every_value_is_plain_data():
    data = layout_data(build(bridge()))
    assert json.loads(json.dumps(data)) == data


def test_three_versions_need_a_landscape_page():
    assert layout_data(build(bridge()))["flipped"]
    assert not layout_data(build(bridge(), Options(versions=frozenset("C"))))["flipped"]


def test_a_section_that_is_switched_off_is_none():
    data = layout_data(build(bridge(), Options(sections=frozenset({Section.TEXT}))))
    assert {data[name] for name in ("versions", "settings", "legend", "counts", "unread", "changes")} == {None}


def test_the_space_after_marked_words_is_not_marked():
    runs = [Run("old ", RunMark.OMISSION, by=("B", "D")), Run("bridge")]
    assert list(runs_value(runs)) == [["omission", "old", "B\u202fD"], " ", "bridge"]


def test_spaces_alone_have_no_letters_which_would_stand_beside_those_of_the_word_before():
    runs = [Run("harbor", RunMark.WORDING, by=("C", "E")), Run(" ", RunMark.WORDING, by=("E",)), Run("", RunMark.GAP)]
    assert list(runs_value(runs)) == [["wording", "harbor", "C\u202fE"], " ", ["gap", "", ""]]


def test_an_unknown_language_is_set_as_english():
    assert [language(code) for code in ("he", "und", "x-klingon", "")] == ["he", "en", "en", "en"]
