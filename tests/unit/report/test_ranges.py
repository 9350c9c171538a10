from types import SimpleNamespace

import pytest

from copytaster.alignment.alignment import Place
from copytaster.comparison.compare import compare
from copytaster.comparison.comparison import Inputs
from copytaster.comparison.index import Index
from copytaster.report.build import build
from copytaster.report.ranges import APART, IN_ONE_PIECE, beside, ranges_of
from copytaster.report.runs import runs_of_base
from copytaster.text.version import label
from fakes.documents import versions_of


@pytest.mark.parametrize(
    ("numbers", "names"),
    [
        (range(5), list("ABCDE")),
        ((0, *range(2, 8)), ["A", "C–H"]),
        ((2, 0, 1, 2), ["A", "B", "C"]),
        ((27, 25, 26, 24), ["Y", "Z", "AA", "AB"]),
        (range(40), ["A–AN"]),
        ((0, *range(2, 9), 12), ["A", "C–I", "M"]),
    ],
)
def test_versions_are_named_in_their_order_and_long_runs_by_the_first_and_last(numbers, names):
    index = SimpleNamespace(versions=[SimpleNamespace(label=label(number)) for number in range(40)])
    assert list(ranges_of(index, numbers)) == names


def test_a_line_may_end_between_many_labels_only():
    assert beside("ABC") == f"A{IN_ONE_PIECE}B{IN_ONE_PIECE}C"
    assert beside("ABCDEFGH").count(APART) == 7


def test_a_word_that_all_of_many_versions_changed_names_the_first_and_the_last_of_them():
    text = "The bridge over the harbour of Port Ellerin stays shut for {} weeks, the roads authority said on Tuesday."
    index = Index(compare(Inputs(versions_of(text.format("six"), *[text.format("eight")] * 9))))
    assert [run.by for run in runs_of_base(index, Place(0, 0), tuple(range(1, 10))) if run.by] == [("B–J",)]


def test_a_paragraph_that_many_versions_left_out_names_the_first_and_the_last_of_them():
    kept = "The bridge over the harbour stays shut for six weeks, the roads authority said on Tuesday."
    cut = "Divers who looked at the piers at daybreak reported no damage below the waterline."
    report = build(compare(Inputs(versions_of(f"{kept}\n{cut}", *[kept] * 9))))
    notes = [note for row in report.rows for cell in row.cells for entry in cell.entries for note in entry.notes]
    assert "left out by B–J (9 of 9)" in notes
