"""What the tables of the ledgers hold, how they are filtered, and what is copied out of them."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QLocale

from copytaster.comparison.account import account
from copytaster.comparison.clues import Clue, ClueKind
from copytaster.comparison.compare import compare
from copytaster.comparison.comparison import Inputs
from copytaster.comparison.index import Index
from copytaster.comparison.ledgers import Coverage, CoverageRow, Derivation, Ledgers, Spun, Substitution
from copytaster.gui.ledgers.account import account_for
from copytaster.gui.ledgers.coverage_grid import coverage_grid
from copytaster.gui.ledgers.fact_grid import dated, spelt
from copytaster.gui.ledgers.grid import Grid, Head, Line, Slot, as_tsv, slot_words
from copytaster.gui.ledgers.spun_grid import findings, first_place
from copytaster.gui.models.facets import Sign
from copytaster.gui.models.words import percent
from copytaster.report.clue_labels import ClueLabels
from copytaster.text.version import versions
from fakes.documents import versions_of
from fakes.ledger_story import FULL, document, versions_of_the_quay


def texts(line):
    return [slot.text for slot in line.slots]


def test_an_altered_quotation_stands_first_with_its_words_marked(made):
    first = made.grids["quotations"].lines[0]
    altered = first.slots[2]
    assert "altered" in first.kinds
    assert altered.said.words == "altered"
    assert [span.of(altered.text) for span in altered.marked] == ["four"]


def test_a_quotation_leads_to_its_passage_in_each_version(made, index):
    for slot in made.grids["quotations"].lines[0].slots[1:3]:
        assert index.comparison.text(slot.leads) == slot.text


def test_a_version_without_a_quotation_says_so(made):
    missing = made.grids["quotations"].lines[0].slots[3]
    assert (missing.text, missing.said.words) == ("", "absent")


def test_the_name_of_somebody_else_who_says_it_stands_with_the_verdict():
    text = "The quay sank on Monday.\n\n“We saw it fall into the harbour,” said Ida Berg, 30, a nurse."
    index = Index(compare(Inputs(versions_of(text, text.replace("Ida Berg", "Per Roe")))))
    given = account_for(index, account(index)).grids["quotations"].lines[0].slots[2]
    assert given.said.words == "re-attributed: Per Roe"


def test_conflicts_stand_first_among_the_facts(made):
    conflicting = ["conflict" in line.kinds for line in made.grids["facts"].lines]
    assert any(conflicting)
    assert conflicting == sorted(conflicting, reverse=True)


def test_a_fact_in_another_form_is_no_conflict(made):
    line = next(line for line in made.grids["facts"].lines if "nine days" in texts(line))
    assert line.slots[4].said.words == "other form"


def test_what_was_cut_from_the_end_is_one_line(made):
    cut = [line for line in made.grids["omissions"].lines if "end" in line.kinds and line.version == 1]
    assert len(cut) == 1
    assert cut[0].slots[1].text.startswith("Cut from the end, 3 paragraphs")


def test_an_omission_says_how_many_carry_it(made):
    carried = [line.slots[2].text for line in made.grids["omissions"].lines if line.version == 2]
    assert "2 of 2: A and B" in carried


def test_headlines_stand_side_by_side_without_a_shared_word(made):
    line = made.grids["roles"].lines[0]
    assert texts(line)[0] == "Headline"
    assert texts(line)[3] == "Market fire leaves Lowhaven without fish"


def test_coverage_tells_class_and_shares(made):
    line = made.grids["coverage"].lines[0]
    assert line.slots[1].said.words == "wholly derived"
    assert 0 < line.slots[2].share <= 1


def test_thousands_of_paragraphs_are_separated(index):
    fates = (Coverage.VERBATIM,) * 2314 + (Coverage.NEW,) * 12
    row = CoverageRow(1, 0, 0.9, 0.5, Derivation.WHOLLY, fates, ())
    slot = coverage_grid(index, Ledgers(coverage=(row,)), ClueLabels()).lines[0].slots[4]
    assert slot.text == "2,314 word for word · 12 new"


def test_a_class_given_by_hand_says_so(index):
    row = CoverageRow(1, 0, 0.9, 0.5, Derivation.NON, (), (Clue(ClueKind.SAME_WORDS, counts=(9,)),), overruled=True)
    slot = coverage_grid(index, Ledgers(coverage=(row,)), ClueLabels()).lines[0].slots[1]
    assert (slot.text, slot.said.words) == ("by you", "not derived")
    assert slot.tip == "9 of them are unchanged there"


def test_spun_copy_is_named_with_its_substitutions(index):
    spun = Spun(1, 0, verdict=True, score=0.8, consistency=0.75, substitutions=(Substitution("fire", "blaze", 3, 1),))
    found = findings(index, Ledgers(spun=(spun,)))[0]
    assert found.title == "B: spun copy of A"
    assert "75 %" in found.sentence
    assert texts(found.grid.lines[0]) == ["fire", "blaze", "3 times", "once"]


def test_signs_are_no_verdict(index):
    passage = first_place(index, 0, "ice house")
    found = findings(index, Ledgers(spun=(Spun(0, None, verdict=False, score=1, consistency=0, signs=(passage,)),)))[0]
    assert "not a verdict" in found.sentence
    assert [span.of(found.grid.lines[0].slots[1].text) for span in found.grid.lines[0].slots[1].marked] == ["ice house"]


def test_words_are_sought_as_whole_words(index):
    assert first_place(index, 0, "ice") is not None
    assert first_place(index, 0, "ic") is None


def test_an_undetermined_edge_claims_nothing(made):
    assert made.edges
    assert "undetermined" in made.edges[0].sentence
    assert made.edges[0].evidence


def test_empty_ledgers_say_why(index):
    empty = account_for(index, Ledgers())
    assert all(grid.note for grid in empty.grids.values())


def test_a_lone_version_has_quotations_without_verdicts():
    index = Index(compare(Inputs(versions_of_the_quay()[:1])))
    grid = account_for(index, account(index)).grids["quotations"]
    assert [head.title for head in grid.heads] == ["Speaker", "A"]
    assert grid.lines
    assert all(slot.said is None for line in grid.lines for slot in line.slots)
    assert not any(line.kinds for line in grid.lines)


def test_lines_are_narrowed_by_kind_version_and_words():
    lines = tuple(
        Line((Slot(text),), frozenset({kind}), number, version)
        for number, (text, kind, version) in enumerate([("Ash", "x", 0), ("Bay", "y", 0), ("Cove", "x", 1)])
    )
    grid = Grid((Head("H"),), lines, ((("x", Sign("+", "X")), ("y", Sign("-", "Y"))),))
    assert grid.narrowed(frozenset({"x"})) == (lines[0], lines[2])
    assert grid.narrowed(frozenset({"x", "y"})) == lines
    assert grid.narrowed(frozenset(), 0) == lines[:2]
    assert grid.narrowed(frozenset(), None, "bAY") == lines[1:2]
    assert grid.count("x") == 2


def test_kinds_of_two_groups_are_both_asked_for(made):
    grid = made.grids["facts"]
    found = grid.narrowed(frozenset({"conflict", "figure"}))
    assert found
    assert all({"conflict", "figure"} <= line.kinds for line in found)


def test_a_copy_has_heads_tabs_and_no_line_ends_inside_cells(made):
    grid = made.grids["quotations"]
    copied = as_tsv(grid.heads, (Line((Slot("a\tb\nc"), *(Slot(),) * 3)),)).splitlines()
    assert copied == ["Speaker\tA · base\tB\tC", "a b c\t\t\t"]


def test_what_is_said_comes_before_the_words(made):
    altered = made.grids["quotations"].lines[0].slots[2]
    assert slot_words(altered) == f"altered: {altered.text}"


@pytest.mark.parametrize(("share", "words"), [(0, "0 %"), (0.001, "1 %"), (0.5, "50 %"), (0.999, "99 %"), (1, "100 %")])
def test_a_share_is_never_rounded_to_nothing_or_all(share, words):
    assert percent(share) == words


@pytest.mark.parametrize(
    ("normal", "words"),
    [
        ("W5", "Friday"),
        ("W5-", "last Friday"),
        ("W5+", "next Friday"),
        ("---04", "day 4"),
        ("--02-04", "4 February"),
        ("1993-02", "February 1993"),
        ("2014", "2014"),
        ("T22:00", "22:00"),
        ("T03:30?", "03:30"),
        ("D-1", "yesterday"),
        ("D-3", "-3 days from then"),
        ("this week", "this week"),
    ],
)
def test_a_date_is_told_in_words(normal, words):
    assert dated(normal, QLocale(QLocale.Language.English)) == words


def test_a_figure_is_grouped(made):
    row = next(row for row in made.ledgers.facts if row.normal.startswith("400000"))
    assert spelt(row, "").startswith("400,000")
    assert spelt(replace(row, normal="1931"), "") == "1931"
    assert spelt(replace(row, normal="27 km"), "") == "27 km"
    assert spelt(replace(row, normal="499/100 dollar"), "") == "4.99 (dollar)"
    assert spelt(replace(row, normal="7/2 %"), "") == "3.5 %"
    assert spelt(replace(row, normal="2469/2 km"), "") == "1,234.5 km"
    assert spelt(replace(row, normal="4/5 %"), "") == "0.8 %"
    assert spelt(replace(row, normal="3/4"), "") == "3/4"
    assert spelt(replace(row, normal="37/6 foot"), "") == "37/6 (foot)"
    assert spelt(replace(row, normal="9 day"), "") == "9 (day)"
    assert spelt(replace(row, normal="n*10000"), "") == "some 10,000s"


def test_of_a_paragraph_that_lacks_a_sentence_only_this_sentence_is_an_omission():
    texts = (FULL, FULL.replace(" “Nobody was hurt.”", ""))
    index = Index(compare(Inputs(versions(tuple(map(document, "ab", texts))))))
    (line,) = account_for(index, account(index)).grids["omissions"].lines
    lacking = line.slots[1]
    assert (lacking.text, lacking.tip, lacking.said.words) == (*["“Nobody was hurt.”"] * 2, "one sentence")
    assert index.comparison.text(lacking.leads) == lacking.text


def test_each_version_is_listed_with_what_it_changed_of_the_one_before(made, index):
    lines = made.grids["succession"].lines
    assert {texts(line)[0] for line in lines} == {"A → B", "B → C"}
    line = next(line for line in lines if "600,000" in texts(line)[3])
    assert texts(line)[2:] == ["400,000", "600,000", "figure"]
    assert line.kinds == {"wording", "figure"}
    assert [index.comparison.text(slot.leads) for slot in line.slots[2:4]] == ["400,000", "600,000"]


def test_words_that_a_version_lacks_lead_nowhere_in_it(made):
    line = next(line for line in made.grids["succession"].lines if "omission" in line.kinds)
    assert (line.slots[3].text, line.slots[3].leads) == ("", None)


def test_a_move_leads_to_both_places():
    lines = FULL.splitlines()
    turned = [*lines[:3], lines[6], *lines[3:6], lines[7]]
    made = versions(
        tuple(document(name, "\n".join(text)) for name, text in zip("abc", (lines, turned, turned), strict=True))
    )
    found = Index(compare(Inputs(made)))
    [line] = account_for(found, account(found)).grids["succession"].lines
    assert [(slot.leads.version, slot.leads.paragraph) for slot in line.slots[2:4]] == [(0, 6), (1, 3)]


def test_two_versions_are_told_where_their_differences_are():
    found = Index(compare(Inputs(versions_of_the_quay()[:2])))
    grid = account_for(found, account(found)).grids["succession"]
    assert (grid.lines, grid.note.startswith("This takes three versions")) == ((), True)
