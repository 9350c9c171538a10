import re

from lxml import etree

from copytaster.export import registry
from copytaster.export.svg import inline, standalone
from copytaster.report.build import build
from copytaster.report.pictures import Box, Line, Picture, Words
from fakes.comparisons import bridge

HOSTILE = '"><script>alert(1)</script>\x00'
PICTURE = Picture(
    40, 20, (Box(0, 0, 9, 9, "addition", title=HOSTILE), Line(1, 1, 9, 9, arrow=True), Words(1, 9, HOSTILE))
)


def test_a_picture_is_well_formed_and_its_words_are_nothing_but_words():
    tree = etree.fromstring(standalone(PICTURE))
    assert {etree.QName(node).localname for node in tree.iter()} == {"svg", "title", "rect", "line", "polygon", "text"}
    assert "".join(tree[-1].itertext()) == '"><script>alert(1)</script>\ufffd'


def test_strokes_of_one_kind_are_one_path():
    strokes = (Line(0, 1, 2, 3.5), Line(0, 5, 2, 7), Line(0, 9, 2, 9, width=2), Line(0, 9, 2, 9, dashed=True))
    tree = etree.fromstring(standalone(Picture(40, 20, strokes)))
    assert [node.get("d") for node in tree if node.tag.endswith("path")] == ["M0 1L2 3.5M0 5L2 7", "M0 9L2 9"]
    assert sum(node.tag.endswith("line") for node in tree) == 1


def test_a_picture_of_its_own_has_plain_colours_and_fetches_nothing():
    written = standalone(PICTURE).decode()
    assert "var(" not in written
    assert re.findall(r"https?://[^\"]*", written) == ["http://www.w3.org/2000/svg"]


def test_a_picture_on_the_page_has_the_colours_of_the_page():
    assert 'style="fill:var(--add)"' in inline(PICTURE)


def test_the_pictures_of_a_report_are_formats():
    for name in ("coverage-svg", "lineage-svg"):
        assert etree.fromstring(registry.render(build(bridge()), name)).tag.endswith("svg")
