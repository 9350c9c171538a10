import re

import pytest

from copytaster.comparison.compare import compare
from copytaster.comparison.comparison import Inputs
from copytaster.comparison.ledgers import Derivation
from copytaster.report.build import build
from copytaster.report.ledger_setting import sharing
from copytaster.report.ledger_table import Weight
from copytaster.report.options import LEDGERS, Options, Section
from copytaster.report.pictures import Words
from fakes.comparisons import bridge
from fakes.documents import versions_of


def table(section, report=None):
    return next(table for table in (report or build(bridge())).tables if table.section is section)


def test_every_ledger_has_a_table_and_can_be_left_away():
    assert tuple(table.section for table in build(bridge()).tables) == LEDGERS
    options = Options(sections=frozenset({Section.FACTS}))
    assert [table.section for table in build(bridge(), options).tables] == [Section.FACTS]


def test_another_figure_stands_out():
    cells = table(Section.FACTS).rows[0]
    assert [cell.words for cell in cells] == ["figure", "4 million crowns", "5 million crowns", ""]
    assert cells[2].weight is Weight.STRONG


def test_a_quotation_word_for_word_is_not_repeated():
    [row] = table(Section.QUOTATIONS).rows
    assert [cell.words for cell in row[1:]] == ["It is safe, but it is tired,", "", ""]
    assert [cell.note for cell in row[1:]] == ["", "not here", "word for word"]


def test_words_that_are_given_to_somebody_else_have_the_name():
    text = "The quay sank on Monday.\n\n“We saw it fall into the harbour,” said Ida Berg, 30, a nurse."
    given = text.replace("Ida Berg", "Per Roe")
    [row] = table(Section.QUOTATIONS, build(compare(Inputs(versions_of(text, given))))).rows
    assert [cell.note for cell in row[1:]] == ["", "attributed to somebody else: Per Roe"]


def test_a_cut_from_the_end_is_one_sentence_and_no_rows():
    found = table(Section.OMISSIONS)
    assert found.remarks == ("C is cut from the end: the last 2 paragraphs of A are gone.",)
    assert not [row for row in found.rows if (row[0].words, row[1].note) == ("C", "A 5")]


@pytest.mark.parametrize(
    ("columns", "groups"),
    [
        (1, [(0,)]),
        (5, [(0, 1, 2, 3, 4)]),
        (6, [(0, 1, 2, 3), (0, 4, 5)]),
        (10, [(0, 1, 2, 3), (0, 4, 5, 6), (0, 7, 8, 9)]),
    ],
)
def test_more_than_five_versions_stand_in_even_groups_with_the_base_in_each(columns, groups):
    assert list(sharing(range(columns))) == groups


def test_more_versions_than_fit_make_more_tables():
    text = "“We saw it fall,” said Ida Berg, 30, a nurse at the harbour."
    report = build(compare(Inputs(versions_of(*[text] * 7))))
    found = [table for table in report.tables if table.section is Section.QUOTATIONS]
    assert [[head.words for head in table.heads[1:]] for table in found] == [list("ABCD"), list("AEFG")]


def test_a_quotation_is_told_in_a_table_without_its_reference():
    said = "The bridge was shut on Monday.\n\n“We saw it fall,” said Ida Berg, 30, a nurse at the harbour."
    texts = ["The bridge was shut on Monday.", said, *["The bridge was shut on Monday."] * 3, said, said]
    *_, later = (found for found in build(compare(Inputs(versions_of(*texts)))).tables if found.section == "quotations")
    assert [(cell.words, cell.note) for cell in later.rows[0][1:]] == [
        ("", "not here"),
        ("", "not here"),
        ("We saw it fall,", ""),
        ("", "word for word"),
    ]


def test_a_class_set_by_hand_is_said():
    options = Options(derivations={(1, 0): Derivation.NON})
    assert table(Section.COVERAGE, build(bridge(), options)).rows[0][1].words == "not derived, as set by hand"


def test_what_matters_most_can_come_first():
    ranks = [change.rank for change in build(bridge(), Options(by_importance=True)).changes]
    assert ranks == sorted(ranks)
    assert build(bridge(), Options(by_importance=True)).changes[0].facets == ("figure",)


def test_figures_that_the_base_lacks_are_told_once_and_not_once_for_each_version():
    shared = "The market hall of the town will move to the old station in the coming spring."
    signed = "Residents of the quay have collected {} signatures against the plan of the council."
    texts = (shared, *(f"{shared}\n\n{signed.format(number)}" for number in (310, 920, 471)))
    found = table(Section.FACTS, build(compare(Inputs(versions_of(*texts)))))
    assert [[cell.words for cell in row] for row in found.rows] == [["figure", "", "310", "920", "471"]]
    assert [cell.weight for cell in found.rows[0][2:]] == [Weight.PLAIN, Weight.STRONG, Weight.STRONG]


def test_figures_of_a_text_from_right_to_left_stand_where_its_words_do():
    texts = (
        "أعلنت البلدية يوم الثلاثاء إغلاق 14 جسرا في المدينة القديمة",
        "أعلنت البلدية يوم الثلاثاء إغلاق 17 جسرا في المدينة القديمة",
    )
    report = build(compare(Inputs(versions_of(*texts, language="ar"))))
    row = table(Section.FACTS, report).rows[0]
    assert [(cell.words, report.direction_of(cell)) for cell in row] == [
        ("figure", "ltr"),
        ("14", "rtl"),
        ("17", "rtl"),
    ]


def test_a_version_that_is_left_out_of_a_report_is_in_no_ledger():
    tables = build(bridge(), Options(versions=frozenset("C"))).tables
    told = [cell.words for table in tables for row in table.rows for cell in row]
    drawn = [
        shape.text for table in tables if table.picture for shape in table.picture.shapes if isinstance(shape, Words)
    ]
    assert not [words for words in told if re.search(r"\bB\b|Shops fear", words)]
    assert {"A", "C"} <= {*drawn}
    assert "B" not in drawn


def test_what_is_quoted_is_not_compared_with_a_version_that_is_left_out():
    shared = "The market hall of the town will move to the old station in the coming spring."
    said = shared + "\n\n“{} will be left alone in the dark by us this winter,” said Anna Berg, the mayor here."
    bare = shared + "\n\nNobody will be left alone in the dark by us this winter, said Anna Berg, the mayor here."
    compared = compare(Inputs(versions_of(shared, said.format("Nobody"), said.format("No neighbour"), bare)))
    whole = build(compared)
    assert [cell.note for cell in table(Section.QUOTATIONS, whole).rows[0][1:]] == [
        "not here",
        "",
        "altered",
        "quotation marks removed",
    ]
    [row] = table(Section.QUOTATIONS, build(compared, Options(versions=frozenset("C")))).rows
    assert [(cell.words, cell.note) for cell in row[1:]] == [
        ("", "not here"),
        ("No neighbour will be left alone in the dark by us this winter,", ""),
    ]
    assert table(Section.QUOTATIONS, build(compared, Options(versions=frozenset("D")))).rows == ()


def test_the_form_of_a_figure_is_not_compared_with_a_version_that_is_left_out():
    shared = "The market hall of the town will move to the old station in the coming spring."
    paid = shared + "\n\nThe council of the town has paid {} crowns to the owner of the old station."
    compared = compare(Inputs(versions_of(shared, paid.format("5 million"), paid.format("5,000,000"))))
    assert "in another form" in {cell.note for row in table(Section.FACTS, build(compared)).rows for cell in row}
    left = table(Section.FACTS, build(compared, Options(versions=frozenset("C"))))
    assert [[(cell.words, cell.note) for cell in row[1:]] for row in left.rows] == [
        [("", "not here"), ("5,000,000 crowns", "")]
    ]
