"""Whatever is compared, a report keeps every word of it, and its JSON is valid."""

import json
from collections import Counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from lxml import html

from copytaster.comparison.compare import compare
from copytaster.comparison.comparison import Inputs
from copytaster.export import html_writer, json_writer, text_writer
from copytaster.report.build import build
from copytaster.report.report import ReportRow
from copytaster.resources import resource
from copytaster.text.document import FURNITURE_ASIDE, Document, Paragraph, Role
from copytaster.text.version import versions

SENTENCES = (
    "The old bridge closes on Monday.",
    "The bridge shuts on Monday, the mayor said.",
    "“It is safe,” she told reporters.",
    "Repairs cost 4 million crowns.",
    "Repairs cost 5 million crowns & more.",
    "Ferries run every ten minutes <b>daily</b>.",
    "港口的桥关闭。",
    "הגשר נסגר.",
    "Share",
)

paragraphs = st.builds(
    lambda parts, aside: Paragraph(
        " ".join(parts), Role.FURNITURE if aside else Role.BODY, FURNITURE_ASIDE if aside else None
    ),
    st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=3),
    st.sampled_from([False] * 5 + [True]),
)
documents = st.builds(
    lambda found: Document("a.txt", "0" * 64, tuple(found), language="en"), st.lists(paragraphs, max_size=6)
)
reports = st.builds(
    lambda found, base: build(compare(Inputs(versions(tuple(found)), base % len(found)))),
    st.lists(documents, min_size=2, max_size=4),
    st.integers(0, 3),
)


@pytest.fixture(scope="module")
def schema():
    return Draft202012Validator(json.loads(resource("schema", "comparison-1.json").read_text(encoding="utf-8")))


@settings(max_examples=40, deadline=None)
@given(reports)
def test_every_paragraph_stands_in_one_cell_with_all_its_words(report):
    shown = [
        (entry.place, entry.text)
        for row in report.rows
        if isinstance(row, ReportRow)
        for cell in row.cells
        for entry in cell.entries
    ]
    there = [
        ((version, number), paragraph.text)
        for version, shown_version in enumerate(report.comparison.inputs.versions)
        for number, paragraph in enumerate(shown_version.paragraphs)
    ]
    assert Counter(shown) == Counter(there)


@settings(max_examples=40, deadline=None)
@given(report=reports)
def test_the_json_is_valid_and_every_passage_is_where_it_says(schema, report):
    data = json.loads(json_writer.render(report))
    assert not list(schema.iter_errors(data))
    texts = {paragraph["id"]: paragraph["text"] for version in data["versions"] for paragraph in version["paragraphs"]}
    for change in data["changes"]:
        for side in (change["left"], change["right"]):
            text = texts.get(f"{side['version']}{side['paragraph']}", "")
            assert text[side["start"] : side["end"]] == side["text"]


@settings(max_examples=40, deadline=None)
@given(reports)
def test_the_web_page_and_the_text_have_every_row(report):
    page = html.fromstring(html_writer.render(report))
    rows = page.xpath("//table[@class='rows']/tbody/tr")
    assert len(rows) == len(report.rows)
    assert not page.xpath("//table[@class='rows']//b[text()='daily']")
    assert text_writer.render(report).decode().count("\n\n") >= len(report.rows)
