"""TEI with parallel segmentation: rows, readings, what moved, what was remarked, and a header that says by whom."""

from dataclasses import replace

import pytest
from lxml import etree

from copytaster.alignment.alignment import Place
from copytaster.comparison.comparison import NOWHERE, Change, Inputs, Passage
from copytaster.diff.changes import Kind
from copytaster.export.tei_writer import render
from copytaster.report.build import build
from copytaster.report.options import Options
from copytaster.text.document import Paragraph, Role
from fakes.annotated import remarks
from fakes.comparisons import bridge
from fakes.tei import ID, NAMES, faults, in_parallel, schema

LANG = "{http://www.w3.org/XML/1998/namespace}lang"


def written(comparison=None, **options):
    return etree.fromstring(render(build(comparison or bridge(), Options(**options))))


@pytest.fixture(scope="module")
def page():
    return written(annotations=remarks())


def row(page, number):
    return page.find(f".//t:ab[@n='{number}']", NAMES)


def rdgs(element):
    return [(one.get("wit"), "".join(one.itertext())) for one in element.iterfind("t:rdg", NAMES)]


def test_it_is_as_its_schema_says_and_points_at_what_is_there(page):
    assert faults(schema(), page) == []


@pytest.mark.parametrize("label", ["A", "B", "C"])
def test_every_version_is_there_letter_for_letter(page, label):
    own = next(one for one in bridge().inputs.versions if one.label == label)
    assert in_parallel(page, label) == [paragraph.text for paragraph in own.paragraphs]


def test_versions_of_one_wording_share_a_reading(page):
    assert rdgs(row(page, 1).find("t:app", NAMES)) == [("#A #C", "closes"), ("#B", "shut")]


def test_what_a_version_lacks_is_an_empty_reading(page):
    assert rdgs(row(page, 5).find("t:app", NAMES)) == [("#A #B", "Ferries run every ten minutes."), ("#C", "")]


def test_what_only_another_version_has_is_empty_in_the_base(page):
    assert rdgs(row(page, 6).find("t:app", NAMES)) == [("#B", "Shops fear for their trade."), ("#A #C", "")]


def test_what_moved_is_pointed_at_from_where_its_version_has_it(page):
    pointer = row(page, 3).find("t:app/t:rdg[@wit='#B']/t:ptr", NAMES)
    there = row(page, 5).find(".//t:milestone[@edRef='#B']", NAMES)
    assert pointer.get("target") == f"#{there.get(ID)}" == "#B.3"
    assert there.get("ana") == "#relation.moved"


def test_a_reading_says_what_it_touches_and_by_which_number_it_is_called(page):
    reading = row(page, 4).find(".//t:rdg[@wit='#B']", NAMES)
    listed = next(change for change in build(bridge()).changes if change.after == "5")
    assert (reading.get("ana"), reading.get("n")) == ("#facet.figure", str(listed.number))


def test_roles_confidence_and_what_is_set_aside_stand_at_the_milestones(page):
    found = {one.get(ID): (one.get("ana"), one.get("cert")) for one in page.iterfind(".//t:milestone", NAMES)}
    assert found["B.1"] == ("#role.headline #relation.edited", "0.91")
    assert found["A.6"] == ("#role.furniture #aside.furniture", None)
    assert found["A.2"] == (None, None)


def test_a_change_that_is_not_counted_says_why():
    comparison = bridge()
    first = comparison.changes[0]._replace(facets=("spelling",), set_aside="spelling")
    page = written(replace(comparison, changes=(first, *comparison.changes[1:])))
    assert row(page, 1).find(".//t:rdg[@wit='#B']", NAMES).get("ana") == "#facet.spelling #aside.spelling"


@pytest.mark.parametrize("reason", ["by hand", "because it rains"])
def test_whatever_the_reason_what_is_set_aside_points_at_it(reason):
    comparison = bridge()
    first, *others = comparison.inputs.versions
    paragraphs = (*first.paragraphs[:5], replace(first.paragraphs[5], role=Role.BODY, set_aside=reason))
    first = replace(first, document=replace(first.document, paragraphs=paragraphs))
    page = written(replace(comparison, inputs=Inputs((first, *others))))
    assert page.find(".//t:milestone[@xml:id='A.6']", NAMES).get("ana") == f"#aside.{reason.replace(' ', '-')}"
    assert faults(schema(), page) == []


def test_a_reading_of_which_something_counts_is_counted():
    comparison = bridge()
    first = comparison.changes[0]._replace(facets=("spelling",), set_aside="spelling")
    also = first._replace(facets=("figure",), set_aside=None)
    page = written(replace(comparison, changes=(first, *comparison.changes[1:], also)))
    assert row(page, 1).find(".//t:rdg[@wit='#B']", NAMES).get("ana") == "#facet.spelling #facet.figure"


def test_versions_are_told_in_the_order_of_their_labels_and_the_base_reads_first():
    comparison = bridge()
    page = written(replace(comparison, inputs=replace(comparison.inputs, base=2)))
    assert [one.get("n") for one in page.iter("{*}witness")] == ["A", "B", "C"]
    assert [wit for wit, _ in rdgs(row(page, 1).find("t:app", NAMES))] == ["#A #C", "#B"]
    assert "base, against which the others are measured, is C." in "".join(page.find("t:teiHeader", NAMES).itertext())


def test_a_version_without_a_title_has_the_name_of_its_file():
    comparison = bridge()
    first, *others = comparison.inputs.versions
    first = replace(first, document=replace(first.document, title=""))
    page = written(replace(comparison, inputs=Inputs((first, *others))))
    assert page.find(".//t:witness[@n='A']/t:bibl/t:title", NAMES).text == "bridge.txt"


def test_remarks_stand_where_they_were_made(page):
    figure = row(page, 4).find(".//t:app/t:rdg/t:app/t:note", NAMES)
    assert (figure.text, figure.get("ana")) == ("Who is right?\n=ask <the> mayor", "#code.3 #code.2")
    assert row(page, 4).find("t:app/t:note", NAMES).get("ana") == "#code.1"


def test_other_remarks_stand_at_the_end(page):
    moved, loose = page.iterfind(".//t:back/t:div[@type='annotations']/t:note", NAMES)
    assert (moved.text, moved.get("target")) == ("Why so high up?", "#A.5 #B.3")
    assert (loose.get("subtype"), [one.text for one in loose.iterfind("t:cit/t:quote", NAMES)]) == (
        "loose",
        ["council", "mayor"],
    )


def test_a_code_that_is_in_no_codebook_is_there_all_the_same():
    page = written(annotations=replace(remarks(), codebook=()))
    assert [one.text for one in page.iterfind(".//t:taxonomy[@xml:id='code']//t:term", NAMES)] == [
        "figure", "error", "cut", "source",
    ]  # fmt: skip
    assert faults(schema(), page) == []


@pytest.mark.parametrize(("aside", "told"), [({"spelling", "punctuation"}, "punctuation, spelling"), ((), "nothing")])
def test_the_header_says_what_is_not_counted(aside, told):
    comparison = bridge()
    page = written(replace(comparison, inputs=replace(comparison.inputs, aside=frozenset(aside))))
    assert page.find(".//t:interpretation/t:p", NAMES).text.endswith(f"not counted: {told}.")


def test_a_remark_on_two_versions_that_are_not_the_base_points_at_both():
    found = remarks()
    page = written(annotations=replace(found, changes={9: found.changes[4]}, links={}, loose=()))
    note = page.find(".//t:back//t:note", NAMES)
    assert (note.get("target"), note.get("subtype")) == ("#B.1 #C.1", None)
    assert faults(schema(), page) == []


def test_a_remark_on_what_neither_base_nor_a_third_version_has_stands_there():
    comparison, found = bridge(), remarks()
    there = Passage(1, 4, 0, len("Shops fear for their trade."))
    change = Change(Kind.OMISSION, there, Passage(2, NOWHERE, 0, 0), None, whole=True)
    changed = replace(comparison, changes=(*comparison.changes, change))
    page = written(changed, annotations=replace(found, changes={10: found.changes[6]}, links={}, loose=()))
    assert row(page, 6).find("t:app/t:note", NAMES).get("ana") == "#code.1"


def test_what_has_no_paragraph_is_not_pointed_at():
    comparison, found = bridge(), remarks()
    there = Passage(1, 0, 0, len("Harbour bridge shut for repairs"))
    change = Change(Kind.OMISSION, there, Passage(2, NOWHERE, 0, 0), None, whole=True)
    changed = replace(comparison, changes=(*comparison.changes, change))
    page = written(changed, annotations=replace(found, changes={10: found.changes[6]}, links={}, loose=()))
    assert page.find(".//t:back//t:note", NAMES).get("target") == "#B.1"


def test_of_a_loose_remark_without_words_the_paragraph_is_quoted():
    found = remarks()
    gone = found.changes[6]
    page = written(annotations=replace(found, changes={}, links={}, loose=(gone,)))
    assert "The work will cost" in [one.text for one in page.iterfind(".//t:back//t:quote", NAMES)]


def test_codes_lead_to_the_codebook(page):
    code = page.find(".//t:category[@xml:id='code.2']/t:catDesc", NAMES)
    assert [one.text for one in code] == ["error", "against the wire"]


def test_links_between_rows_stand_at_the_end():
    comparison = bridge()
    far = comparison.alignment.links[3]._replace(left=Place(0, 1), right=Place(1, 4), confidence=0.123456)
    links = (*comparison.alignment.links, far)
    page = written(replace(comparison, alignment=replace(comparison.alignment, links=links)))
    found = [(one.get("target"), one.get("cert")) for one in page.iterfind(".//t:back//t:link", NAMES)]
    assert found == [("#A.2 #B.5", "0.1235")]
    assert faults(schema(), page) == []


def test_only_versions_shown_are_there():
    page = written(versions=frozenset("C"), annotations=remarks())
    assert [one.get("n") for one in page.iter("{*}witness")] == ["A", "C"]
    assert [one.get("type") for one in page.iterfind(".//t:back//t:note", NAMES)] == ["annotation"]
    assert faults(schema(), page) == []


def test_the_header_tells_of_a_version_what_is_known(page):
    version = page.find(".//t:witness[@n='B']/t:bibl", NAMES)
    assert [(etree.QName(one).localname, one.text) for one in version][:3] == [
        ("title", "Harbour bridge shut for repairs"),
        ("publisher", "The Quay"),
        ("date", "2025-03-07"),
    ]


@pytest.mark.parametrize(
    ("said", "when"),
    [
        ("2025", "2025"),
        ("2025-03", "2025-03"),
        ("2025-03-07T06:30", "2025-03-07"),
        ("2025-03-07T06:30:00+01:00", "2025-03-07T06:30:00+01:00"),
        ("Friday", None),
        ("2025-99-07", None),
    ],
)
def test_a_date_is_one_that_tei_knows(said, when):
    comparison = bridge()
    first, *others = comparison.inputs.versions
    first = replace(first, document=replace(first.document, date=said))
    page = written(replace(comparison, inputs=Inputs((first, *others))))
    date = page.find(".//t:witness[@n='A']/t:bibl/t:date", NAMES)
    assert (date.text, date.get("when")) == (said, when)


def test_a_reading_in_another_language_says_so():
    comparison = bridge()
    first, second, third = comparison.inputs.versions
    second = replace(second, document=replace(second.document, language="he"))
    page = written(replace(comparison, inputs=Inputs((first, second, third))))
    found = [one.get(LANG) for one in row(page, 1).find("t:app", NAMES)]
    assert (page.find("t:text", NAMES).get(LANG), found) == ("en", [None, "he"])
    assert [one.get("ident") for one in page.iter("{*}language")] == ["en", "he"]


def test_paragraphs_without_words_keep_their_places():
    comparison = bridge()
    first, *others = comparison.inputs.versions
    texts = (*first.paragraphs[:4], Paragraph(""), first.paragraphs[4])
    first = replace(first, document=replace(first.document, paragraphs=texts))
    last = comparison.rows[4]._replace(cells=((4, 5), (2,), ()))
    rows = (*comparison.rows[:4], last, comparison.rows[5])
    page = written(replace(comparison, inputs=Inputs((first, *others)), rows=rows))
    assert in_parallel(page, "A") == [one.text for one in texts]


def test_a_character_that_xml_cannot_hold_is_named():
    comparison = bridge()
    first, *others = comparison.inputs.versions
    paragraphs = (*first.paragraphs[:5], Paragraph("Share\x0b this & that"))
    first = replace(first, document=replace(first.document, paragraphs=paragraphs, path="a\x0bb"))
    page = written(replace(comparison, inputs=Inputs((first, *others))))
    assert in_parallel(page, "A")[5] == "Share\x0b this & that"
    assert page.find(".//t:charDecl/t:char", NAMES).get(ID) == "U.000B"
    assert page.find(".//t:idno[@type='file']", NAMES).text == "a\ufffdb"
    assert faults(schema(), page) == []


def test_it_is_dated_only_if_it_is_to_be(page):
    dated = etree.fromstring(render(replace(build(bridge()), dated="2025-03-08")))
    assert page.find(".//t:publicationStmt//t:date", NAMES) is None
    assert dated.find(".//t:publicationStmt//t:date", NAMES).get("when") == "2025-03-08"


def test_nothing_in_it_leads_away():
    told = render(build(bridge())).decode()
    assert told.count("http") == told.count('xmlns="http://www.tei-c.org/ns/1.0"') == 1
    assert "<?xml-" not in told
    assert "<!DOCTYPE" not in told
