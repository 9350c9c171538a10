import pytest

from copytaster.export.text_lines import WIDTH
from copytaster.export.text_writer import Told, gathered, listed, render, spaced
from copytaster.report.build import build
from copytaster.report.ledger_table import LedgerCell, LedgerHead, LedgerTable
from copytaster.report.options import Options, Section
from copytaster.report.report import Run, RunMark
from fakes.comparisons import bridge


@pytest.fixture
def written():
    return render(build(bridge())).decode()


def test_no_line_is_wider_than_the_terminal(written):
    assert max(map(len, written.splitlines())) <= WIDTH < 80


def test_a_table_without_versions_says_what_its_columns_are(written):
    lacks = written.partition("\nWhat each version lacks\n")[2]
    assert "\n\n  Version | Lacks | Carried by | Where it was\n- " in lacks


def test_what_a_table_has_side_by_side_stands_below_each_other():
    heads = (LedgerHead("Words"), LedgerHead("Times")) * 2
    rows = (tuple(map(LedgerCell, ("dam", "3", "old", "1"))), tuple(map(LedgerCell, ("lake", "2", "", ""))))
    lines = listed(LedgerTable(Section.SPUN, "Swapped", heads=heads, rows=rows))
    assert list(lines) == ["  Words | Times", "- dam | 3", "- lake | 2", "- old | 1"]


@pytest.mark.parametrize("mark", ["[+ on Friday+]", "{-old -}", "{~closes→shut~}"])
def test_marks_are_letters(written, mark):
    assert mark in written


def test_what_agrees_is_not_said_twice(written):
    text = " ".join(written.partition("\nComparison\n")[2].partition("\nHeadline, byline and lede\n")[0].split())
    assert text.count("“It is safe, but it is tired,” she told reporters.") == 1
    assert "C  [3] same" in written
    assert "C  [1 · headline] same" in written


def test_many_versions_that_agree_share_a_line():
    words = [("[1] The dam held.",), *[("[1] same",)] * 3, ("— left out",)]
    assert list(gathered(list(map(Told, range(5), "ABCDE", words)))) == [
        ("A", ("[1] The dam held.",)),
        ("B–D ", ("[1] same",)),
        ("E", ("— left out",)),
    ]


def test_few_versions_that_agree_have_a_line_each():
    told = [Told(1, "B", ("[1] same",)), Told(2, "C", ("[1] same",))]
    assert list(gathered(told)) == [("B", ("[1] same",)), ("C", ("[1] same",))]


def test_versions_on_both_sides_of_the_base_do_not_share_a_line():
    told = [Told(version, "ABCDEF"[version], ("[1] same",)) for version in (0, 1, 3, 4, 5)]
    assert [label for label, _ in gathered(told)] == ["A", "B", "D–F "]


def test_a_pointer_says_where_the_paragraph_stands(written):
    assert "B  → B 3 stands beside A 5" in written


def test_sections_can_be_switched_off():
    text = render(build(bridge(), Options(sections=frozenset()))).decode()
    assert text == "Copytaster report\nComparison: Harbour bridge closes for repairs\n3 versions, measured against A\n"


def test_rows_alike_are_counted():
    text = render(build(bridge(), Options(only_differences=True, versions=frozenset("C")))).decode()
    assert text.count("… 1 row without a difference …") == 3


def test_nothing_differs_is_said():
    text = render(
        build(bridge(), Options(only_differences=True, versions=frozenset(), sections=frozenset({Section.TEXT})))
    )
    assert b"No row differs." in text


@pytest.mark.parametrize(
    ("before", "missing", "after", "written"),
    [
        ("shut for", "at least", " six weeks", "shut for {-at least-} six weeks"),
        ("It is so. ", "Nobody knows why.", "She left.", "It is so. {-Nobody knows why.-} She left."),
        ("on Monday", ", the mayor said", ".", "on Monday{-, the mayor said-}."),
        ("The ", "old ", "bridge", "The {-old -}bridge"),
        ("不能拿", "人", "命冒险", "不能拿{-人-}命冒险"),
        ("", "Yesterday", "she left", "{-Yesterday-} she left"),
    ],
)
def test_missing_words_stand_apart_as_words_do(before, missing, after, written):
    runs = [Run(before), Run("", RunMark.GAP, missing), Run(after)]
    assert "".join(spaced([run for run in runs if run.text or run.other])) == written
