"""Whatever is compared, TEI holds every version letter for letter, is as its schema says, and points at something."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from copytaster.comparison.compare import compare
from copytaster.comparison.comparison import Inputs
from copytaster.export import tei_standoff_writer, tei_writer
from copytaster.report.build import build
from copytaster.report.options import Options
from copytaster.text.document import FURNITURE_ASIDE, Document, Paragraph, Role
from copytaster.text.version import versions
from fakes.tei import faults, in_parallel, pointed, said, schema, standing_off

SENTENCES = (
    "The old bridge closes on Monday.",
    "The bridge shuts on Monday, the mayor said.",
    "“It is safe,” she told reporters.",
    '"It is safe", she told the reporters. ',
    "Repairs cost 4 million crowns & more <b>daily</b>.",
    "Repairs cost\u00a05 million  crowns.\r\nFerries\trun.",
    "Le pont de\u0301truit \x0b sera\x00 ferme\u0301.",
    "港口的桥关闭。\U0001f309",
    "הגשר נסגר.",
    "Share",
    "",
)
paragraphs = st.builds(
    lambda parts, joint, role: Paragraph(joint.join(parts), role, FURNITURE_ASIDE if role is Role.FURNITURE else None),
    st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=3),
    st.sampled_from([" ", "", "\n"]),
    st.sampled_from([Role.BODY] * 5 + [Role.HEADLINE, Role.FURNITURE]),
)
documents = st.builds(
    lambda found, language: Document("a\x01.txt", "0" * 64, tuple(found), "A\x02", language=language),
    st.lists(paragraphs, min_size=1, max_size=5),
    st.sampled_from(["en", "und"]),
)
comparisons = st.builds(
    lambda found, base: compare(Inputs(versions(tuple(found)), base % len(found))),
    st.lists(documents, min_size=1, max_size=4),
    st.integers(0, 3),
)


@pytest.fixture(scope="module")
def rules():
    return schema()


def texts(comparison, shown=None):
    return {
        version.label: [paragraph.text for paragraph in version.paragraphs]
        for version in comparison.inputs.versions
        if shown is None or version.label in shown
    }


@settings(max_examples=60, deadline=None)
@given(comparison=comparisons)
def test_every_version_is_in_the_parallel_text(rules, comparison):
    whole = etree.fromstring(tei_writer.render(build(comparison)))
    assert faults(rules, whole) == []
    assert {label: in_parallel(whole, label) for label in texts(comparison)} == texts(comparison)


@settings(max_examples=60, deadline=None)
@given(comparison=comparisons)
def test_every_version_stands_off(rules, comparison):
    whole = etree.fromstring(tei_standoff_writer.render(build(comparison)))
    assert faults(rules, whole) == []
    assert {label: standing_off(whole, label) for label in texts(comparison)} == texts(comparison)
    for side in whole.iterfind(".//{*}listApp/{*}app/{*}rdg"):
        assert pointed(whole, side.get("corresp")) == said(side)


@settings(max_examples=30, deadline=None)
@given(comparison=comparisons, kept=st.frozensets(st.sampled_from("ABCD")))
def test_a_version_not_shown_is_not_there(rules, comparison, kept):
    report = build(comparison, Options(versions=kept))
    shown = {column.label for column in report.columns}
    whole = etree.fromstring(tei_writer.render(report))
    assert faults(rules, whole) == []
    assert {one.get("n") for one in whole.iter("{*}witness")} == shown
    assert {label: in_parallel(whole, label) for label in shown} == texts(comparison, shown)
    assert faults(rules, etree.fromstring(tei_standoff_writer.render(report))) == []
