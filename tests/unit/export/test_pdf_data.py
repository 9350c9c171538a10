import json
from dataclasses import replace

from copytaster.comparison.compare import compare
from copytaster.comparison.comparison import Inputs
from copytaster.export.pdf_data import LINKED, language, layout_data, runs_value
from copytaster.report.build import build
from copytaster.report.options import Options, Section
from copytaster.report.report import Run, RunMark
from fakes.comparisons import bridge
from fakes.documents import versions_of


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


def test_the_contents_name_a_section_once_though_it_has_several_tables():
    text = "“We saw it fall,” said Ida Berg, 30, a nurse at the harbour."
    data = layout_data(build(compare(Inputs(versions_of(*[text] * 7)))))
    assert len(data["contents"]) == sum(one["listed"] for one in data["ledgers"]) + 2 < len(data["ledgers"])
    assert (data["contents"][0], data["contents"][2], data["contents"][-1]) == (
        "Comparison",
        "Quotations",
        "List of changes",
    )


def test_the_contents_name_only_what_is_printed():
    sections = frozenset({Section.VERSIONS, Section.FACTS})
    assert layout_data(build(bridge(), Options(sections=sections)))["contents"] == ["Figures, dates and names"]


def test_few_changes_are_listed_in_one_column():
    report = build(bridge())
    few, many = (replace(report, changes=report.changes[:1] * number) for number in (12, 13))
    assert [layout_data(one)["changes"]["columns"] for one in (few, many)] == [1, 2]


def test_changes_lead_to_their_rows_unless_there_are_very_many():
    report = build(bridge())
    few, many = (replace(report, changes=report.changes[:1] * number) for number in (LINKED, LINKED + 1))
    assert [layout_data(one)["changes"]["rows"][-1]["to"] for one in (few, many)] == ["row-0-0", None]
