"""Stand-off TEI: versions untouched; links, changes and annotations point at them."""

import json
from dataclasses import replace

import pytest
from lxml import etree

from copytaster.alignment.alignment import Pin, Place
from copytaster.comparison.comparison import NOWHERE, Change, Inputs, Passage
from copytaster.diff.changes import Kind
from copytaster.export import json_writer
from copytaster.export.tei_standoff_writer import render
from copytaster.report.build import build
from copytaster.report.options import Options
from fakes.annotated import remarks
from fakes.comparisons import bridge
from fakes.tei import ID, NAMES, faults, pointed, schema, standing_off


def written(comparison=None, **options):
    return etree.fromstring(render(build(comparison or bridge(), Options(**options))))


@pytest.fixture(scope="module")
def page():
    return written(annotations=remarks())


@pytest.fixture(scope="module")
def data():
    return json.loads(json_writer.render(build(bridge())))


def test_it_is_as_its_schema_says_and_points_at_what_is_there(page):
    assert faults(schema(), page) == []


@pytest.mark.parametrize("label", ["A", "B", "C"])
def test_every_version_is_untouched(page, label):
    own = next(one for one in bridge().inputs.versions if one.label == label)
    assert standing_off(page, label) == [paragraph.text for paragraph in own.paragraphs]


def test_links_are_those_of_the_json(page, data):
    found = {
        one.get(ID): (one.get("target"), float(one.get("cert"))) for one in page.iterfind(".//t:link[@cert]", NAMES)
    }
    assert found == {
        link["id"]: (
            " ".join(f"#{label}.{number + 1}" for label, number in (link["left"], link["right"])),
            link["confidence"],
        )
        for link in data["links"]
    }


def test_changes_are_those_of_the_json(page, data):
    found = {one.get(ID): [side.text or "" for side in one] for one in page.iterfind(".//t:listApp/t:app", NAMES)}
    assert found == {change["id"]: [change["left"]["text"], change["right"]["text"]] for change in data["changes"]}


def test_sides_point_at_their_words(page):
    sides = page.findall(".//t:listApp/t:app/t:rdg", NAMES)
    assert [pointed(page, side.get("corresp")) for side in sides] == [side.text or "" for side in sides]


def test_a_change_says_what_it_touches_how_much_it_matters_and_its_number(page):
    change = page.find(".//t:app[@xml:id='C4']", NAMES)
    assert (change.get("type"), change.get("corresp")) == ("wording", "#L5")
    assert change.get("ana") == "#facet.figure #importance.figure"
    assert (change.get("from"), change.get("to")) == ("#string-index(A.4,19)", "#string-index(A.4,20)")
    assert change.get("n") == "6"


def test_a_move_is_a_link_with_a_number(page):
    moved = page.find(".//t:link[@ana='#relation.moved']", NAMES)
    assert (moved.get("target"), moved.get("n")) == ("#A.5 #B.3", "8")


def test_changes_are_read_from_the_base():
    comparison = bridge()
    page = written(replace(comparison, inputs=replace(comparison.inputs, base=1)))
    change = page.find(".//t:app[@xml:id='C8']", NAMES)
    assert page.find(".//t:listApp", NAMES).get("corresp") == "#B #A"
    assert (change.get("type"), change[0].get("wit")) == ("omission", "#B")


def test_a_side_before_the_first_paragraph_points_there():
    comparison = bridge()
    there = Passage(1, 4, 0, len(comparison.inputs.versions[1].paragraphs[4].text))
    added = Change(Kind.ADDITION, Passage(0, NOWHERE, 0, 0), there, None, whole=True)
    page = written(replace(comparison, changes=(*comparison.changes, added)))
    assert page.find(".//t:app[@xml:id='C10']", NAMES).get("from") == "#left(text.A)"
    assert faults(schema(), page) == []


def test_rows_hold_together_what_stands_beside_each_other(page):
    rows = {one.get("n"): one.get("target") for one in page.iterfind(".//t:linkGrp[@type='rows']/t:link", NAMES)}
    assert rows == {"1": "#A.1 #B.1 #C.1", "2": "#A.2 #B.2 #C.2", "3": "#A.3 #C.3", "4": "#A.4 #B.4", "5": "#A.5 #B.3"}


def test_pins_are_there():
    comparison = bridge()
    pins = (Pin("tie", Place(0, 1), Place(1, 1)), Pin("cut", Place(0, 2), Place(2, 0)))
    page = written(replace(comparison, inputs=replace(comparison.inputs, pins=pins)))
    found = [(one.get("type"), one.get("target")) for one in page.iterfind(".//t:linkGrp[@type='pins']/t:link", NAMES)]
    assert found == [("tie", "#A.2 #B.2"), ("cut", "#A.3 #C.1")]
    assert faults(schema(), page) == []


def test_a_link_that_a_person_tied_says_so():
    comparison = bridge()
    links = (comparison.alignment.links[0]._replace(pinned=True), *comparison.alignment.links[1:])
    page = written(replace(comparison, alignment=replace(comparison.alignment, links=links)))
    assert [one.get(ID) for one in page.iterfind(".//t:link[@type='pinned']", NAMES)] == ["L0"]
    assert faults(schema(), page) == []


def test_pins_of_versions_not_shown_are_not_there():
    comparison = bridge()
    pins = (Pin("tie", Place(0, 1), Place(1, 1)),)
    page = written(replace(comparison, inputs=replace(comparison.inputs, pins=pins)), versions=frozenset("C"))
    assert page.find(".//t:linkGrp[@type='pins']", NAMES) is None


def test_remarks_point_at_what_they_are_about(page):
    found = [(one.get("target"), one.get("ana")) for one in page.iterfind(".//t:listAnnotation/t:note", NAMES)]
    assert found == [("#C4", "#code.3 #code.2"), ("#C6", "#code.1"), ("#L6", None), (None, "#code.4")]


def test_a_single_version_has_nothing_beside_it():
    comparison = bridge()
    alone = replace(
        comparison,
        inputs=Inputs(comparison.inputs.versions[:1]),
        alignment=replace(comparison.alignment, links=()),
        rows=tuple(row._replace(cells=row.cells[:1]) for row in comparison.rows if row.cells[0]),
        changes=(),
    )
    page = written(alone)
    assert page.find("t:standOff", NAMES) is None
    assert faults(schema(), page) == []


def test_only_versions_shown_are_there():
    page = written(versions=frozenset("C"), annotations=remarks())
    assert [one.get("n") for one in page.iterfind(".//t:group/t:text", NAMES)] == ["A", "C"]
    assert [one.get("corresp") for one in page.iterfind(".//t:listApp", NAMES)] == ["#A #C"]
    assert faults(schema(), page) == []
