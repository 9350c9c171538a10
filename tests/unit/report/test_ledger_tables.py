from copytaster.comparison.compare import compare
from copytaster.comparison.comparison import Inputs
from copytaster.comparison.ledgers import Derivation
from copytaster.report.build import build
from copytaster.report.ledger_table import Weight
from copytaster.report.options import LEDGERS, Options, Section
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


def test_a_cut_from_the_end_is_one_sentence_and_no_rows():
    found = table(Section.OMISSIONS)
    assert found.remarks == ("C is cut from the end: the last 2 paragraphs of A are gone.",)
    assert not [row for row in found.rows if (row[0].words, row[1].note) == ("C", "A 5")]


def test_more_versions_than_fit_make_more_tables():
    text = "“We saw it fall,” said Ida Berg, 30, a nurse at the harbour."
    report = build(compare(Inputs(versions_of(*[text] * 7))))
    found = [table for table in report.tables if table.section is Section.QUOTATIONS]
    assert [[head.words for head in table.heads[1:]] for table in found] == [list("ABCDE"), list("AFG")]


def test_a_class_set_by_hand_is_said():
    options = Options(derivations=(("B", "A", Derivation.NON),))
    assert table(Section.COVERAGE, build(bridge(), options)).rows[0][1].words == "not derived, as set by hand"


def test_what_matters_most_can_come_first():
    ranks = [change.rank for change in build(bridge(), Options(by_importance=True)).changes]
    assert ranks == sorted(ranks)
    assert build(bridge(), Options(by_importance=True)).changes[0].facets == ("figure",)
