"""The table of what each version changed of the one before."""

from copytaster.comparison.compare import compare
from copytaster.comparison.comparison import Inputs
from copytaster.report.build import build
from copytaster.report.options import Options, Section
from copytaster.report.succession_table import LISTED
from copytaster.text.version import versions
from fakes.documents import document, versions_of

LINES = [f"The {word} barge carried gravel for the new wharf at noon." for word in ("red", "old", "long", "low")]
FIRST = "\n".join(LINES)
SECOND = FIRST.replace("red barge", "blue barge")
MANY = " ".join(f"Quay {number} has bollard {number}00." for number in range(1, LISTED + 4))


def table(*texts, shown=None):
    report = build(compare(Inputs(versions_of(*texts))), Options(versions=shown))
    return next((one for one in report.tables if one.section is Section.SUCCESSION), None), report


def words(row):
    return [cell.words for cell in row]


def test_the_counts_stand_beside_the_first_difference_of_a_version_and_its_name_beside_each():
    found, _ = table(FIRST, SECOND, f"{SECOND}\nRain stopped the work.".replace("old barge", "new barge"))
    assert [words(row) for row in found.rows] == [
        ["A → B", "reworded", "red", "blue"],
        ["B → C", "reworded", "old", "new"],
        ["B → C", "added", "", "Rain stopped the work."],
    ]
    assert [row[0].note for row in found.rows] == ["1 reworded", "1 added, 1 reworded", ""]


def test_a_version_that_changed_nothing_says_so():
    found, _ = table(FIRST, FIRST, SECOND)
    assert (words(found.rows[0]), found.rows[0][0].note) == (["A → B", "", "", ""], "no difference")


def test_how_many_more_there_are_than_are_listed_is_told():
    found, _ = table(FIRST, f"{FIRST}\n{MANY}", f"{FIRST}\n{MANY.replace('00.', '50.')}")
    assert [words(row)[1] for row in found.rows[-2:]] == ["reworded", "3 more"]


def test_a_difference_leads_to_its_row_and_says_what_it_touches():
    found, report = table(FIRST, f"{FIRST}\n{MANY}", f"{FIRST}\n{MANY.replace('100.', '150.')}")
    kind, before, after = found.rows[-1][1:]
    assert kind.note == "figure"
    assert {before.row, after.row} == {report.rows[-1].number}


def test_two_versions_have_no_such_section():
    for found, report in (table(FIRST, SECOND), table(FIRST, SECOND, FIRST, shown=frozenset("B"))):
        assert found is None
        assert Section.SUCCESSION not in {heading.section for heading in report.outline}


def test_the_order_of_the_versions_is_told():
    found, _ = table(FIRST, SECOND, FIRST)
    assert found.remarks == ("In the order given, because not all say when they were written: A, B, C.",)
    days = "2024-05-03", "2024-05-01", "2024-05-02"
    made = versions(tuple(document(FIRST, f"{n}.txt", date=day) for n, day in enumerate(days)))
    tables = build(compare(Inputs(made))).tables
    assert tables[-1].remarks == ("In the order in which they were written: B, C, A.",)


def test_a_version_in_another_order_throughout_says_so():
    lines = [f"Wharf {number}: {LINES[number % 4]}" for number in range(8)]
    turned = [lines[number] for number in (5, 2, 7, 0, 4, 1, 6, 3)]
    found, _ = table(*map("\n".join, (lines, turned, lines)))
    assert "A → B follows a different order throughout; its single moves are not counted." in found.remarks
