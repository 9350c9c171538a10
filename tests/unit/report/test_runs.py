from dataclasses import replace

import pytest

from copytaster.alignment.alignment import Place
from copytaster.comparison.index import Index
from copytaster.diff.changes import Kind
from copytaster.report.report import Run, RunMark
from copytaster.report.runs import runs_of_base, runs_of_version
from fakes.comparisons import A, B, C, bridge


@pytest.fixture
def index():
    return Index(bridge())


def test_words_that_the_base_lacks_are_additions_and_missing_ones_leave_a_gap(index):
    assert runs_of_version(index, Place(B, 1)) == (
        Run("The "),
        Run("", RunMark.GAP, "old "),
        Run("bridge over the harbour will close on Monday, the mayor said"),
        Run(" on Friday", RunMark.ADDITION, ""),
        Run("."),
    )


def test_reworded_words_carry_those_of_the_base(index):
    assert runs_of_version(index, Place(B, 0))[1] == Run("shut", RunMark.WORDING, "closes")


def test_the_base_says_who_left_words_out(index):
    assert [run for run in runs_of_base(index, Place(A, 1), (B, C)) if run.mark is not RunMark.PLAIN] == [
        Run("old ", RunMark.OMISSION, by=("B",)),
        Run(", the mayor said", RunMark.OMISSION, by=("C",)),
    ]


def test_the_base_names_nobody_when_one_other_version_is_shown(index):
    assert [run.by for run in runs_of_base(index, Place(A, 1), (C,))] == [(), (), ()]


def test_a_paragraph_without_a_partner_is_not_painted_over(index):
    assert runs_of_version(index, Place(B, 4)) == (Run("Shops fear for their trade."),)


def test_words_that_one_version_left_out_and_another_reworded_are_left_out():
    made = bridge()
    gone = next(change for change in made.changes if made.text(change.left) == "old " and change.pair == (A, B))
    other = gone._replace(kind=Kind.WORDING, right=gone.right._replace(version=C, start=0, end=3))
    runs = runs_of_base(Index(replace(made, changes=(gone, other))), Place(A, 1), (B, C))
    assert [run for run in runs if run.mark is not RunMark.PLAIN] == [Run("old ", RunMark.OMISSION, by=("B",))]


def test_words_left_out_stay_one_run_where_another_version_reworded_some_of_them():
    made = bridge()
    gone = next(change for change in made.changes if made.text(change.left) == ", the mayor said")
    middle = gone.left._replace(start=gone.left.start + 2, end=gone.left.end - 5)
    other = gone._replace(kind=Kind.WORDING, left=middle, right=gone.right._replace(version=B, start=0, end=3))
    runs = runs_of_base(Index(replace(made, changes=(other, gone))), Place(A, 1), (B, C))
    assert [run.text for run in runs if run.mark is not RunMark.PLAIN] == [", the mayor said"]


@pytest.mark.parametrize("paragraph", range(6))
def test_the_runs_of_the_base_give_back_its_text(index, paragraph):
    runs = runs_of_base(index, Place(A, paragraph), (B, C))
    assert "".join(run.text for run in runs) == index.comparison.inputs.versions[A].paragraphs[paragraph].text
