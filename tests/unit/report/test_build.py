from dataclasses import replace
from datetime import UTC, datetime

import pytest

from copytaster.alignment.alignment import Relation
from copytaster.comparison.compare import compare
from copytaster.comparison.comparison import Inputs
from copytaster.errors import Notice
from copytaster.report.build import build
from copytaster.report.labels import Labels
from copytaster.report.options import Options, Section
from copytaster.report.report import Alike, Extent
from copytaster.text.document import Unread
from copytaster.text.version import versions
from fakes.comparisons import bridge
from fakes.documents import versions_of


@pytest.fixture
def report():
    return build(bridge())


def cells(report, number):
    return next(row for row in report.rows if not isinstance(row, Alike) and row.number == number).cells


def test_the_base_comes_first_with_what_is_known_of_it(report):
    first = report.columns[0]
    assert (first.label, first.is_base, first.name, first.words) == ("A", True, "bridge.txt", 44)


@pytest.mark.parametrize(
    ("aside", "notes"), [(frozenset({"punctuation"}), ("edited, but in nothing that is counted",)), ((), ("edited",))]
)
def test_a_paragraph_that_differs_in_nothing_counted_says_so(aside, notes):
    texts = [f"Bridge shut\nThe bridge will close{mark} the mayor said on Monday in Brona." for mark in (",", " –")]
    report = build(compare(Inputs(versions_of(*texts), aside=frozenset(aside))))
    assert cells(report, 1)[1].entries[0].notes == notes


def test_a_version_that_has_a_paragraph_in_another_row_points_there():
    made = bridge()
    ferries = made.rows[4]
    here = ferries._replace(cells=((4,), (), ()), status=((), (), (Relation.OMITTED,)))
    there = ferries._replace(cells=((), (2,), ()), status=((), (Relation.MOVED,), ()))
    report = build(replace(made, rows=(*made.rows[:4], here, *made.rows[5:], there)))
    assert [[tuple(pointer) for pointer in cell.pointers] for cell in cells(report, 4)] == [[], [("see B\xa03", 7)], []]


def test_words_set_aside_are_not_counted_in_a_version(report):
    assert report.counts[0].cells[0] == "44"


def test_the_counts_follow_their_heads(report):
    assert dict(zip(report.count_heads, report.counts[1].cells, strict=True))["Reworded"] == "2"


def test_a_moved_paragraph_stands_beside_its_partner_with_its_own_number(report):
    moved = cells(report, 4)[1].entries[0]
    assert (moved.name, moved.moved, moved.notes) == ("B\u00a03", True, ("moved",))


def test_a_moved_paragraph_leaves_a_pointer_at_its_own_place(report):
    assert cells(report, 2)[1].pointers[0].words == "B\u00a03 stands beside A\u00a05"
    assert cells(report, 2)[1].pointers[0].row == 4


def test_the_base_says_how_many_left_a_paragraph_out(report):
    assert cells(report, 3)[0].entries[0].notes == ("left out by C (1 of 2)",)


def test_a_version_that_left_a_paragraph_out_says_so(report):
    assert cells(report, 3)[2].absent == "left out"


def test_nothing_is_missing_where_the_base_has_nothing(report):
    assert [cell.absent for cell in cells(report, 5)] == ["", "", ""]


def test_furniture_is_said_to_be_set_aside(report):
    [furniture] = cells(report, 6)[0].entries
    assert (furniture.notes, furniture.whole) == (("furniture", "set aside"), False)


def test_furniture_that_only_one_version_has_is_no_difference():
    made = bridge()
    omitted = made.rows[6]._replace(status=((), (Relation.OMITTED,), (Relation.OMITTED,)))
    found = build(replace(made, rows=(*made.rows[:6], omitted)), Options(only_differences=True)).rows
    assert 6 not in [row.number for row in found if not isinstance(row, Alike)]


def test_beside_one_other_version_nothing_is_counted_of_who_left_a_paragraph_out():
    report = build(bridge(), Options(versions=frozenset("C")))
    assert cells(report, 3)[0].entries[0].notes == ("left out by C",)


def test_only_differences_counts_what_it_leaves_away():
    rows = build(bridge(), Options(only_differences=True, versions=frozenset("C"))).rows
    assert rows[0] == Alike(1)
    assert rows[-1] == Alike(1)


def test_versions_can_be_left_away_but_not_the_base():
    report = build(bridge(), Options(versions=frozenset("C")))
    assert [column.label for column in report.columns] == ["A", "C"]
    assert {change.label for change in report.changes} == {"C"}


def test_a_row_of_versions_not_shown_goes():
    assert all(row.number != 5 for row in build(bridge(), Options(versions=frozenset("C"))).rows)


@pytest.mark.parametrize(
    ("section", "field"),
    [
        (Section.SETTINGS, "settings"),
        (Section.LEGEND, "legend"),
        (Section.COUNTS, "counts"),
        (Section.TEXT, "rows"),
        (Section.CHANGES, "changes"),
    ],
)
def test_a_section_can_be_switched_off(section, field):
    report = build(bridge(), Options(sections=frozenset(Section) - {section}))
    assert getattr(report, field) == ()
    assert section not in {heading.section for heading in report.outline}


def test_unread_documents_are_kept_whatever_is_shown():
    unread = (Unread("a.bin", "binary", Notice("a.bin cannot be used: it is not text.")),)
    assert build(bridge(), Options(sections=frozenset()), unread=unread).unread == unread


def test_every_difference_is_listed_once_in_reading_order(report):
    assert [change.number for change in report.changes] == list(range(1, 11))
    assert [change.row for change in report.changes] == sorted(change.row for change in report.changes)


def test_a_long_list_says_how_much_it_leaves_away():
    report = build(bridge(), Options(change_limit=4))
    assert (len(report.changes), report.changes_left) == (4, 6)


def test_a_report_on_texts_without_a_headline_is_named_after_the_file_of_the_base():
    untitled = [replace(one.document, title="") for one in bridge().inputs.versions]
    report = build(compare(Inputs(versions(tuple(untitled)))))
    assert report.title == report.columns[0].name == "bridge.txt"


def test_the_title_can_be_chosen():
    assert build(bridge(), Options(title="Bridge desk")).title == "Bridge desk"


def test_there_is_a_date_only_when_one_is_given(report):
    assert report.dated is None
    assert build(bridge(), dated=datetime(2025, 3, 8, tzinfo=UTC)).dated == "2025-03-08"


def test_every_word_can_be_said_in_another_language():
    report = build(bridge(), labels=Labels(relations=Labels().relations, omitted="Fehlt", kind_move="verschoben"))
    assert report.count_heads[2] == "Fehlt"
    assert "verschoben" in {change.kind for change in report.changes}


def test_a_paragraph_that_moved_does_not_make_its_neighbour_in_the_cell_move():
    whole = bridge()
    rows = list(whole.rows)
    rows[3] = rows[3]._replace(cells=((3, 4), (3, 2), ()), status=((), (Relation.EDITED, Relation.MOVED), ()))
    report = build(replace(whole, rows=(*rows[:4], *rows[5:])))
    assert [entry.notes for entry in cells(report, 3)[1].entries] == [("edited",), ("moved",)]


def test_a_version_in_another_order_is_said_to_be_so_once():
    whole = bridge()
    report = build(replace(whole, alignment=replace(whole.alignment, reordered=((0, 1),))))
    assert report.remarks == ("B follows a different order throughout; its single moves are not counted.",)
    assert cells(report, 4)[1].entries[0].notes == ()
    assert cells(report, 2)[1].pointers == ()


def test_the_front_alone_has_the_counts_and_nothing_laid_out(report):
    front = build(bridge(), extent=Extent.FRONT)
    assert (front.counts, front.columns, front.summary) == (report.counts, report.columns, report.summary)
    assert not any((front.rows, front.changes, front.tables, front.ledgers.facts, front.normals))


def test_the_ledgers_come_without_the_layout(report):
    less = build(bridge(), extent=Extent.LEDGERS)
    assert less.ledgers.facts
    assert (less.ledgers, less.normals) == (report.ledgers, report.normals)
    assert not any((less.rows, less.changes, less.tables))


def test_a_change_of_a_figure_has_its_normal_form(report):
    assert " → " in next(iter(report.normals.values()))


def test_a_paragraph_that_the_base_lacks_leaves_a_pointer_to_that_of_another_version():
    news = "The old bridge closes on Monday.\nThe work will cost 4 million crowns.\nFerries run every ten minutes."
    more = "Residents have collected signatures against the plan."
    made = compare(Inputs(versions_of(news, f"{news}\n{more}", f"{more}\n{news}")))
    [pointer] = cells(build(made), 0)[2].pointers
    assert pointer.words == "C\u00a01 stands beside B\u00a04"
    assert cells(build(made, Options(versions=frozenset("C"))), 0)[1].pointers == ()


FERRY = (
    "The ferry sailed from Lindholm on Monday for the first time since November.",
    "Repairs to the stage cost four million crowns, the island council said.",
    "The harbour master painted the rails in a new colour before the visitors came.",
)
SPELT = FERRY[2].replace("colour", "color")


@pytest.mark.parametrize(
    ("texts", "notes"),
    [
        ((*FERRY[:2], SPELT), ("edited, but in nothing that is counted",)),
        ((SPELT, *FERRY[:2]), ("edited, but in nothing that is counted", "moved")),
        ((*FERRY[:2], SPELT.replace("new", "bright")), ("edited",)),
    ],
)
def test_a_paragraph_says_that_it_was_edited_and_whether_that_counts(texts, notes):
    made = build(compare(Inputs(versions_of("\n".join(FERRY), "\n".join(texts)))))
    entries = [entry for row in made.rows if not isinstance(row, Alike) for cell in row.cells for entry in cell.entries]
    assert [entry.notes for entry in entries if entry.notes] == [notes]
