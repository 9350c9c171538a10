"""The table of differences: a line each, whole words, and nothing that a spreadsheet would run."""

import csv
import io
from dataclasses import replace

import pytest

from copytaster.export.csv_table import shielded
from copytaster.export.csv_writer import COLUMNS, render
from copytaster.report.build import build
from copytaster.report.options import Options
from copytaster.text.document import FURNITURE_ASIDE
from fakes.annotated import remarks
from fakes.comparisons import A, B, bridge


def lines(options=None, comparison=None):
    text = render(build(comparison or bridge(), options or Options(annotations=remarks()))).decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(text, newline="")))


def test_a_line_is_a_difference():
    report = build(bridge())
    assert [(line["number"], line["place"]) for line in lines(Options())] == [
        (str(change.number), change.place.replace("\N{NO-BREAK SPACE}", " ")) for change in report.changes
    ]


def test_the_columns_are_named():
    assert tuple(lines()[0]) == COLUMNS


def test_a_line_says_what_changed_and_what_was_remarked():
    line = next(line for line in lines() if line["version_words"] == "5")
    assert [*line.values()][1:] == [
        "B", "B 4", "wording", "figure", "", "4", "5", "figure; error", "Who is right?\n=ask <the> mayor",
    ]  # fmt: skip


def test_a_move_has_its_memo():
    assert [line["memo"] for line in lines() if line["kind"] == "move"] == ["Why so high up?"]


def test_what_nobody_remarked_on_is_empty():
    assert {(line["codes"], line["memo"]) for line in lines(Options())} == {("", "")}


def test_what_is_not_counted_says_why_and_what_is_no_article_is_left_out():
    made = bridge()
    changes = [*made.changes]
    spelt, shared, *_ = (number for number, one in enumerate(changes) if one.pair == (A, B) and not one.whole)
    changes[spelt] = changes[spelt]._replace(set_aside="spelling")
    changes[shared] = changes[shared]._replace(set_aside=FURNITURE_ASIDE)
    found = lines(Options(), replace(made, changes=tuple(changes)))
    assert {line["set_aside"] for line in found} == {"", "spelling"}
    assert len(found) == len(lines(Options())) - 1


def test_only_the_versions_shown_are_there():
    assert {line["version"] for line in lines(Options(versions=frozenset("C")))} == {"C"}


@pytest.mark.parametrize("cell", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "\N{FULLWIDTH EQUALS SIGN}1"])
def test_nothing_is_run(cell):
    assert shielded(cell) == f"'{cell}"


def test_other_words_stay():
    assert shielded("4 – 5 = 1") == "4 – 5 = 1"


def test_it_is_utf_8_with_its_mark_and_lines_as_in_the_standard():
    written = render(build(bridge()))
    assert written.startswith(b"\xef\xbb\xbfnumber,version,")
    assert written.count(b"\r\n") == len(lines(Options())) + 1
