"""What people remarked, in the list of changes and as it is handed on."""

import json
from dataclasses import replace

import pytest
from jsonschema import Draft202012Validator

from copytaster.export.registry import render
from copytaster.report.annotations import report_annotations
from copytaster.report.build import build
from copytaster.report.labels import ENGLISH
from copytaster.report.options import Options, Section
from copytaster.resources import resource
from fakes.annotated import remarks
from fakes.comparisons import bridge


@pytest.fixture(scope="module")
def report():
    return build(bridge(), Options(annotations=remarks()))


@pytest.fixture(scope="module")
def data(report):
    return json.loads(render(report, "json"))


def test_annotations_are_handed_on_by_number_and_the_loose_ones_last():
    made = remarks()
    turned = replace(made, changes=dict(reversed(made.changes.items())), links=dict(reversed(made.links.items())))
    found = [(one.change, one.link) for one in report_annotations(turned)]
    assert found == [(number, None) for number in sorted(made.changes)] + [(None, n) for n in sorted(made.links)] + [
        (None, None) for _ in made.loose
    ]


def test_the_lines_annotated_have_codes_and_memo(report):
    found = [(line.after or line.before, line.codes) for line in report.changes if line.codes or line.memo]
    assert ("5", ("figure", "error")) in found
    assert len(found) == 3


def test_what_is_loose_is_said(report):
    assert report.remarks == ("1 note is not listed: the change that it was made on was not found again.",)


def test_several_loose_ones_are_counted():
    assert ENGLISH.loose_annotations_of(1200).startswith("1,200 notes are not listed")


@pytest.mark.parametrize(
    ("codes", "memo", "said"),
    [(("a", "b"), "", "Note: a, b"), ((), "why", "Note: why"), (("a",), "why", "Note: a – why"), ((), "", "")],
)
def test_a_remark_in_words(codes, memo, said):
    assert ENGLISH.annotated(codes, memo) == said


def test_the_data_has_every_annotation(data):
    found = [(one["change"], one["link"], one["state"], one["codes"]) for one in data["annotations"]]
    assert found == [
        ("C4", None, "found", ["figure", "error"]),
        ("C6", None, "found", ["cut"]),
        (None, "L6", "found", []),
        (None, None, "loose", ["source"]),
    ]


def test_the_data_has_the_codebook(data):
    assert {"name": "error", "meaning": "against the wire"} in data["codebook"]


def codebook_of(options):
    [table] = (table for table in build(bridge(), options).tables if table.section is Section.CODEBOOK)
    return [tuple(cell.words for cell in row) for row in table.rows]


def test_the_codebook_tells_what_codes_mean_and_how_many_changes_have_them():
    assert codebook_of(Options(annotations=remarks())) == [
        ("cut", "–", "1"),
        ("error", "against the wire", "1"),
        ("figure", "–", "1"),
        ("source", "–", "0"),
    ]


def test_the_codebook_counts_the_changes_of_the_versions_shown():
    one = Options(annotations=remarks(), versions=frozenset("B"), sections=frozenset({Section.CODEBOOK}))
    assert [(name, count) for name, _, count in codebook_of(one)][:2] == [("cut", "0"), ("error", "1")]


@pytest.mark.parametrize(
    "options", [Options(), Options(sections=frozenset(Section) - {Section.CODEBOOK}, annotations=remarks())]
)
def test_without_codes_or_where_it_is_left_out_there_is_no_codebook(options):
    report = build(bridge(), options)
    assert Section.CODEBOOK not in {table.section for table in report.tables}
    assert Section.CODEBOOK not in {heading.section for heading in report.outline}


@pytest.mark.parametrize("form", ["text", "html"])
def test_a_page_has_what_the_codes_mean(report, form):
    assert b"against the wire" in render(report, form)


def test_an_absent_paragraph_has_no_number(data):
    assert data["annotations"][1]["a"]["paragraph"] is None


def test_the_data_is_valid(data):
    schema = json.loads(resource("schema", "comparison-1.json").read_text(encoding="utf-8"))
    assert not list(Draft202012Validator(schema).iter_errors(data))


def test_a_wrong_annotation_is_not_valid(data):
    schema = json.loads(resource("schema", "comparison-1.json").read_text(encoding="utf-8"))
    wrong = data | {"annotations": [data["annotations"][0] | {"state": "lost"}]}
    assert list(Draft202012Validator(schema).iter_errors(wrong))


@pytest.mark.parametrize("form", ["text", "html"])
def test_a_page_has_the_remark_under_its_change(report, form):
    written = render(report, form).decode()
    assert "Note: figure, error – Who is right?" in written
    assert "Note: Why so high up?" in written


def test_a_memo_is_no_markup(report):
    assert "Who is right?<br>=ask &lt;the&gt; mayor" in render(report, "html").decode()


@pytest.mark.parametrize("form", ["text", "html", "json"])
def test_without_annotations_nothing_is_said_of_them(form):
    written = render(build(bridge()), form)
    assert b"Note: " not in written
    assert b"codebook" not in written
