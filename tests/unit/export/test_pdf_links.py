"""Where the links of a PDF lead."""

from copytaster.comparison.compare import compare
from copytaster.comparison.comparison import Inputs
from copytaster.export.pdf_links import links
from copytaster.report.build import build
from copytaster.report.options import Options, Section
from fakes.comparisons import bridge
from fakes.documents import versions_of


def test_a_row_is_sought_where_the_version_is():
    texts = ["The bridge was shut on Monday.", *["The bridge was shut on Tuesday."] * 5]
    found = links(build(compare(Inputs(versions_of(*texts)))), [(0, 1, 2, 3), (0, 4, 5)])
    assert [found.to_row(0, version) for version in range(6)] == ["row-0-0"] * 4 + ["row-0-1"] * 2


def test_a_row_stands_only_in_the_parts_that_have_something_of_it():
    texts = ["One bridge was shut.", *["One bridge was shut."] * 4, "One bridge was shut.\nRain fell all night."]
    report = build(compare(Inputs(versions_of(*texts))))
    assert links(report, [(0, 1, 2, 3), (0, 4, 5)]).parts == {0: (0, 1), 1: (1,)}


def test_nothing_leads_to_a_row_that_is_not_printed():
    found = links(build(bridge(), Options(sections=frozenset({Section.CHANGES}))), [(0, 1, 2)])
    assert found.to_row(0, 1) is None
