"""Word documents with tracked changes: what is accepted and rejected, comments, and a structure that Word takes."""

import zipfile
from collections import Counter
from dataclasses import replace
from datetime import UTC, datetime
from io import BytesIO

import pytest
from lxml import etree

from copytaster.comparison.compare import compare
from copytaster.comparison.comparison import Inputs
from copytaster.errors import Notice
from copytaster.export.docx_tracked import ROLE_STYLES
from copytaster.export.docx_writer import render
from copytaster.progress import silent
from copytaster.readers import docx_reader
from copytaster.report.build import build
from copytaster.report.options import Options, Paper, Section
from copytaster.text.document import FURNITURE_ASIDE, Document, Paragraph, Role, Unread
from copytaster.text.version import versions
from fakes.annotated import remarks
from fakes.comparisons import A, B, bridge
from fakes.documents import versions_of
from fakes.word_changes import W, by_heading, names, part, settled, texts

R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
ORDER = {
    "pPr": "pStyle keepNext pageBreakBefore numPr bidi spacing ind jc outlineLvl rPr pPrChange",
    "rPr": "ins del moveFrom moveTo rStyle rFonts b bCs i iCs color sz szCs rtl lang",
    "style": "name basedOn qFormat pPr rPr tblPr",
    "tblPr": "tblStyle tblW tblBorders tblLayout tblCellMar",
    "sectPr": "footerReference pgSz pgMar",
    "settings": "zoom defaultTabStop characterSpacingControl compat",
    "lvl": "start numFmt lvlText lvlJc pPr",
    "tbl": "tblPr tblGrid tr",
}
"""The children of some elements that we write, in the order of the schema (ECMA-376, part 1, annex A)."""
DATED = datetime(2025, 3, 9, tzinfo=UTC)


@pytest.fixture(scope="module")
def written():
    return render(build(bridge(), Options(annotations=remarks()), dated=DATED))


@pytest.fixture(scope="module")
def document(written):
    return part(written)


def texts_of(version):
    return [paragraph.text for paragraph in bridge().inputs.versions[version].paragraphs]


def said(root, path):
    return ["".join(one.itertext()) for one in root.iterfind(path.replace("w:", W))]


def values(root, path, name="val"):
    return [one.get(f"{W}{name}") for one in root.iterfind(path.replace("w:", W))]


def front(root):
    """Return the text of every paragraph of the first page."""
    found = [
        (block.find(f"{W}pPr/{W}pStyle").get(f"{W}val"), "".join(block.itertext())) for block in root.iter(f"{W}p")
    ]
    return [text for style, text in found[: next(n for n, one in enumerate(found) if one[0] == "PartHeading")]]


def test_each_version_has_a_part_that_reads_as_the_base_or_as_it(written):
    found = by_heading(written)
    assert list(found) == ["A → B", "A → C"]
    for version, blocks in enumerate(found.values(), B):
        assert texts(blocks, accept=False) == texts_of(A)
        assert texts(blocks, accept=True) == texts_of(version)


def test_the_reader_reads_the_accepted_text(written):
    read = [piece.text for piece in docx_reader.read(written, "a.docx").pieces]
    whole = [*texts_of(1), "End of A → B", "A → C", *texts_of(2), "End of A → C"]
    start = read.index("A → B") + 1
    assert read[start : start + len(whole)] == whole


def test_words_left_out_stand_before_those_in_their_place(written):
    headline = by_heading(written)["A → B"][0]
    assert [(one.tag.removeprefix(W), "".join(one.itertext())) for one in headline][1:] == [
        ("r", "Harbour bridge "),
        ("del", "closes"),
        ("ins", "shut"),
        ("r", " for repairs"),
    ]


def test_a_move_is_named_in_both_places(document):
    assert values(document, ".//w:moveFromRangeStart", "name") == values(document, ".//w:moveToRangeStart", "name")
    for name in ("moveFrom", "moveTo"):
        assert [*filter(None, said(document, f".//w:{name}"))] == ["Ferries run every ten minutes."]
        assert values(document, f".//w:{name}RangeStart", "id") == values(document, f".//w:{name}RangeEnd", "id")


def test_the_end_of_a_whole_paragraph_is_tracked_too(document):
    marks = Counter(one[0].tag.removeprefix(W) for one in document.iterfind(f".//{W}pPr/{W}rPr"))
    assert marks == {"del": 5, "ins": 1, "moveFrom": 1, "moveTo": 1}


def test_changes_have_the_version_and_its_source_as_their_author(document):
    authors = {one.get(f"{W}author") for name in ("ins", "del") for one in document.iter(f"{W}{name}")}
    assert authors == {"B, The Quay", "C, brief.txt"}


def test_changes_are_dated_only_if_the_report_is(document):
    assert {one.get(f"{W}date") for one in document.iter(f"{W}ins")} == {"2025-03-09T00:00:00Z"}
    assert {one.get(f"{W}date") for one in part(render(build(bridge()))).iter(f"{W}ins")} == {None}


def test_every_change_has_a_number_of_its_own(document):
    changes = ("ins", "del", "moveFrom", "moveTo", "pPrChange", "moveFromRangeStart", "moveToRangeStart")
    numbers = [one.get(f"{W}id") for name in changes for one in document.iter(f"{W}{name}")]
    assert len(set(numbers)) == len(numbers) > 10


def test_a_remark_hangs_at_its_change(document, written):
    held = {}
    opened = []
    for one in document.iter():
        match one.tag.removeprefix(W):
            case "commentRangeStart":
                opened.append(one.get(f"{W}id"))
            case "commentRangeEnd":
                opened.remove(one.get(f"{W}id"))
            case "t" | "delText":
                for number in opened:
                    held[number] = held.get(number, "") + one.text
    comments = part(written, "word/comments.xml")
    told = {one.get(f"{W}id"): ["".join(line.itertext()) for line in one] for one in comments}
    assert {held[number]: told[number] for number in held} == {
        "45": ["figure, error", "Who is right?", "=ask <the> mayor"],
        "Ferries run every ten minutes.": ["Why so high up?"],
        "The work will cost 4 million crowns and last until spring.": ["cut"],
    }
    assert sorted(values(document, ".//w:commentReference", "id")) == sorted(told)


def test_a_sign_that_hangs_at_a_whole_paragraph_goes_with_it(document):
    signs = [one.getparent().getparent().tag for one in document.iter(f"{W}commentReference")]
    assert Counter(tag.removeprefix(W) for tag in signs) == {"p": 1, "moveTo": 1, "del": 1}


def test_without_remarks_there_are_no_comments():
    assert "word/comments.xml" not in names(render(build(bridge())))


def test_the_first_page_has_the_versions_and_the_counts(document):
    page = front(document)
    assert page[:2] == [
        "Comparison: Harbour bridge closes for repairs",
        "3 versions, measured against A. Prepared 2025-03-09",
    ]
    assert {"papers/bridge <front>.html", "The Quay", "2025-03-07", bridge().inputs.versions[A].document.sha256} < {
        *page
    }
    rows = [[*map("".join, map(etree._Element.itertext, row.iterfind(f"{W}tc")))] for row in document.iter(f"{W}tr")]
    assert rows[-2:] == [["B", "40", "2", "2", "2", "1", "0", "88 %"], ["C", "25", "0", "3", "0", "0", "0", "100 %"]]


def test_sections_left_out_are_not_there():
    written = render(build(bridge(), Options(sections=frozenset({Section.VERSIONS}))))
    assert by_heading(written) == {}
    assert said(part(written), ".//w:pStyle[@w:val='ReportHeading']/../..") == ["Versions"]


def test_only_the_versions_asked_for_have_a_part():
    assert list(by_heading(render(build(bridge(), Options(versions=frozenset("C")))))) == ["A → C"]


def test_rows_that_agree_are_there_however_few_are_asked_for():
    less = render(build(bridge(), Options(only_differences=True)))
    assert texts(by_heading(less)["A → C"], accept=True) == texts_of(2)


def test_another_base_turns_the_way_round():
    shown = bridge().inputs.versions
    found = by_heading(render(build(compare(Inputs(shown, base=1)))))
    assert list(found) == ["B → A", "B → C"]
    assert texts(found["B → A"], accept=True) == texts_of(A)


def test_a_version_alone_is_there_as_it_is():
    found = by_heading(render(build(compare(Inputs(versions_of("One.\nTwo."))))))
    assert {heading: settled(blocks, accept=True) for heading, blocks in found.items()} == {
        "A": [("BodyText", "One."), ("BodyText", "Two.")]
    }


def test_documents_that_could_not_be_used_are_listed():
    unread = (Unread("x.bin", "binary", Notice("x.bin cannot be used: it is a program.")),)
    assert unread[0].reason in front(part(render(build(bridge(), unread=unread))))


@pytest.fixture(scope="module")
def roles():
    """Return a document whose second version gives each paragraph the role of another one."""
    said = [f"Sentence number {number} tells of the harbour and of its {word}." for number, word in enumerate(
        ("bridge", "ferry", "mayor", "lamp", "tide", "crane", "museum", "winter", "choir")
    )]  # fmt: skip
    every = list(Role)
    sides = (
        [
            Paragraph(text, role, FURNITURE_ASIDE if role is Role.FURNITURE else None)
            for text, role in zip(said, order, strict=True)
        ]
        for order in (every, [*every[1:-1], every[0], every[-1]])
    )
    made = versions(tuple(Document("a.txt", "0" * 64, tuple(side), language="en") for side in sides))
    return made, render(build(compare(Inputs(made))))


def test_roles_are_styles_and_another_role_is_tracked(roles):
    made, written = roles
    blocks = by_heading(written)["A → B"]
    for accept, version in ((False, made[0]), (True, made[1])):
        assert [style for style, _ in settled(blocks, accept=accept)] == [
            ROLE_STYLES[one.role] for one in version.paragraphs
        ]


@pytest.mark.parametrize(
    ("entry", "style"),
    [("- The lamps are lit.", "List"), ("2. The lamps are lit.", "List"), ("The lamps are lit.", "ListBullet")],
)
def test_an_entry_of_a_list_with_a_sign_of_its_own_gets_no_second_one(entry, style):
    made = versions(
        tuple(Document("a.txt", "0" * 64, (Paragraph(entry, Role.LIST_ITEM),), language="en") for _ in range(2))
    )
    blocks = by_heading(render(build(compare(Inputs(made)))))["A → B"]
    assert settled(blocks, accept=True) == [(style, entry)]


def test_what_is_set_aside_is_grey(roles):
    _, written = roles
    assert values(by_heading(written)["A → B"][-1], "w:r/w:rPr/w:color") == ["545c66"]


def test_every_style_named_is_there(roles, written):
    for data in (roles[1], written):
        known = set(values(part(data, "word/styles.xml"), "w:style", "styleId"))
        parts = [part(data, name) for name in names(data) if name.startswith("word/") and name.endswith(".xml")]
        used = {
            one.get(f"{W}val")
            for root in parts
            for one in root.iter(f"{W}pStyle", f"{W}rStyle", f"{W}tblStyle", f"{W}basedOn")
        }
        assert used <= known


@pytest.mark.parametrize("name", ORDER)
def test_children_stand_in_the_order_of_the_schema(roles, written, name):
    order = ORDER[name].split()
    found = [
        [child.tag.removeprefix(W) for child in one]
        for data in (roles[1], written)
        for content in names(data)
        if content.startswith("word/") and content.endswith(".xml")
        for one in part(data, content).iter(f"{W}{name}")
    ]
    assert found
    assert [one for one in found if one != sorted(one, key=order.index)] == []


def test_the_body_ends_with_a_paragraph_that_is_not_tracked_and_its_paper(document):
    *_, last, sheet = document.find(f"{W}body")
    assert (last.tag, sheet.tag) == (f"{W}p", f"{W}sectPr")
    assert last.find(f"{W}pPr/{W}rPr") is None


def test_every_cell_ends_with_a_paragraph(document):
    assert {cell[-1].tag for cell in document.iter(f"{W}tc")} == {f"{W}p"}


def test_the_paper_is_the_one_asked_for():
    sheet = part(render(build(bridge(), Options(paper=Paper.LETTER)))).find(f".//{W}pgSz")
    assert (sheet.get(f"{W}w"), sheet.get(f"{W}h")) == ("12240", "15840")


def test_every_part_is_named_in_the_contents_and_referred_to(written, document):
    kinds = {one.get("PartName") for one in part(written, "[Content_Types].xml") if "PartName" in one.attrib}
    held = {f"/{name}" for name in names(written) if not name.endswith(".rels") and name != "[Content_Types].xml"}
    assert kinds == held
    links = {one.get("Id"): one.get("Target") for one in part(written, "word/_rels/document.xml.rels")}
    assert {f"/word/{target}" for target in links.values()} == {
        name for name in held if name.startswith("/word/") and name != "/word/document.xml"
    }
    assert links[document.find(f".//{W}footerReference").get(f"{R}id")] == "footer1.xml"


def test_nothing_refers_to_what_is_outside(written):
    whole = [one for name in names(written) if name.endswith(".rels") for one in part(written, name)]
    assert {one.get("TargetMode") for one in whole} == {None}


def test_equal_reports_give_equal_bytes_that_tell_no_time(written):
    assert written == render(build(bridge(), Options(annotations=remarks()), dated=DATED))
    with zipfile.ZipFile(BytesIO(written)) as container:
        assert {info.date_time for info in container.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert container.infolist()[0].filename == "[Content_Types].xml"


def test_a_title_that_xml_cannot_hold_is_written():
    report = build(bridge(), Options(title="A \x00 title \ud800"))
    assert "Comparison: A \ufffd title \ufffd" in front(part(render(report)))


def test_names_of_sources_that_xml_cannot_hold_are_written():
    first, second, third = bridge().inputs.versions
    odd = replace(second, document=replace(second.document, source="Quay \x07"))
    comparison = replace(bridge(), inputs=Inputs((first, odd, third)))
    assert "B, Quay \ufffd" in {one.get(f"{W}author") for one in part(render(build(comparison))).iter(f"{W}ins")}


def test_a_long_name_of_a_source_is_cut_to_what_word_takes():
    first, second, third = bridge().inputs.versions
    long = replace(second, document=replace(second.document, source="\N{SHIP} " * 200))
    comparison = replace(bridge(), inputs=Inputs((first, long, third)))
    authors = [one.get(f"{W}author") for one in part(render(build(comparison))).iter(f"{W}ins")]
    assert max(len(author.encode("utf-16-le")) // 2 for author in authors) <= 255


def test_it_can_be_cancelled():
    def stop(_done, _total):
        raise KeyboardInterrupt

    assert render(build(bridge()), silent)
    with pytest.raises(KeyboardInterrupt):
        render(build(bridge()), stop)
