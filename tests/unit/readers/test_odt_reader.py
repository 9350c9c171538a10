import pytest

from copytaster.errors import UnreadableDocument
from copytaster.readers.draft import Sample
from copytaster.readers.odt_reader import read, sniff
from copytaster.text.document import Role
from fakes.opendocument import odt, part


def told(*blocks, **how):
    return [(piece.text, piece.role) for piece in read(odt(*blocks, **how), "a.odt").pieces]


def texts(*blocks):
    return [text for text, _ in told(*blocks)]


def p(words, style="Standard"):
    return f'<text:p text:style-name="{style}">{words}</text:p>'


def within(name, content):
    return f"<text:{name}>{content}</text:{name}>"


def test_paragraphs_stand_in_order_through_sections_and_spans():
    assert texts(p("One <text:span>two</text:span>."), f"<text:section>{p('Three.')}</text:section>") == [
        "One two.",
        "Three.",
    ]


def test_what_was_deleted_is_gone_and_what_was_inserted_is_there():
    kept = within("tracked-changes", within("changed-region", within("deletion", p("sank"))))
    assert texts(kept, p('The ferry <text:change text:change-id="c1"/>was towed.')) == ["The ferry was towed."]


@pytest.mark.parametrize(
    ("block", "role"),
    [
        ("<text:h>Words</text:h>", Role.HEADLINE),
        (p("Words", "P2"), Role.HEADLINE),
        (p("Words", "P1"), Role.QUOTATION),
        (p("Words", "Illustration"), Role.CAPTION),
        (f"<text:list><text:list-item>{p('Words')}</text:list-item></text:list>", Role.LIST_ITEM),
        (
            f"<text:table-of-content><text:index-body>{p('Words')}</text:index-body></text:table-of-content>",
            Role.FURNITURE,
        ),
        (p("Words"), None),
    ],
)
def test_styles_and_elements_give_their_roles(block, role):
    assert told(block) == [("Words", role)]


def test_spaces_fold_and_signs_stand_for_theirs():
    assert texts(p('a  b\n c<text:s text:c="3"/>d<text:tab/>e<text:soft-page-break/>f')) == ["a b c d\tef"]


def test_a_line_break_inside_a_sentence_is_a_space():
    assert texts(p("The ferry<text:line-break/>is off.")) == ["The ferry is off."]


def test_notes_stand_at_the_end_and_comments_nowhere():
    note = within("note", within("note-citation", "1") + within("note-body", p("A note.")))
    comment = f"<office:annotation><dc:creator>Per</dc:creator>{p('Why?')}</office:annotation>"
    assert texts(p(f"One{note}{comment}."), p("Two.")) == ["One.", "Two.", "A note."]


def test_a_text_box_stands_after_the_paragraph_it_hangs_on():
    box = f"<draw:frame><draw:text-box>{p('Boxed.')}</draw:text-box></draw:frame>"
    assert texts(p(f"One{box} line."), p("Two.")) == ["One line.", "Boxed.", "Two."]


def test_a_field_with_the_title_is_text_and_the_title_of_a_drawing_is_none():
    drawing = "<draw:g><svg:title>A lighthouse</svg:title></draw:g>"
    assert texts(p(f"<text:title>Ferry aground</text:title> again{drawing}")) == ["Ferry aground again"]


def test_hidden_text_is_not_shown():
    hidden = '<text:span text:style-name="T1">secret</text:span><text:hidden-text text:is-hidden="true"/>'
    assert texts(p(f"Shown{hidden}."), f'<text:section text:display="none">{p("no")}</text:section>') == ["Shown."]


def test_short_cells_stand_in_one_paragraph_a_row():
    def cell(words):
        return f"<table:table-cell>{p(words)}</table:table-cell>"

    row = f"<table:table-row>{cell('Route')}{cell('State')}</table:table-row>"
    head = f"<table:table-header-rows>{row}</table:table-header-rows>"
    table = f"<table:table>{head}<table:table-row>{cell('Brindle')}{cell('off')}</table:table-row></table:table>"
    assert texts(table) == ["Route\tState", "Brindle\toff"]


def test_the_properties_give_title_author_and_day():
    told_of_itself = """<office:meta><dc:title>Ferry halted</dc:title>
    <meta:initial-creator>Ines Calloway</meta:initial-creator>
    <meta:creation-date>2024-05-06T10:15:00</meta:creation-date></office:meta>"""
    draft = read(odt(p("Words"), parts={"meta.xml": part("document-meta", told_of_itself)}), "a.odt")
    assert (draft.title, draft.byline, draft.made) == ("Ferry halted", "Ines Calloway", "2024-05-06")


@pytest.mark.parametrize(
    ("parts", "code"),
    [
        ({"content.xml": ""}, "broken"),
        ({"content.xml": "<office:document-content"}, "broken"),
        ({"content.xml": part("document-content", "<office:body><office:drawing/></office:body>")}, "unsupported"),
        ({"META-INF/manifest.xml": "<m><encryption-data/></m>"}, "encrypted"),
        ({"content.xml": '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'}, "unsafe"),
    ],
)
def test_what_cannot_be_read_is_refused(parts, code):
    with pytest.raises(UnreadableDocument) as fault:
        read(odt(p("Words"), parts=parts), "a.odt")
    assert fault.value.code == code


def test_told_by_the_kind_at_the_start():
    assert sniff(Sample(odt(p("Words")), "", ".zip"))
    assert sniff(Sample(odt(p("Words"), mimetype=""), "", ".odt"))
    assert not sniff(Sample(odt(p("Words"), mimetype="application/vnd.oasis.opendocument.spreadsheet"), "", ".ods"))


def test_a_numbered_heading_is_a_heading():
    heading = '<text:h text:outline-level="1">Water falls</text:h>'
    assert told(within("list", within("list-item", heading))) == [("Water falls", Role.HEADLINE)]


def test_the_words_of_a_drawing_are_not_those_of_its_paragraph():
    drawing = (
        '<draw:rect xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"><text:p>Box.</text:p></draw:rect>'
    )
    assert texts(p(f"The dam {drawing}held.")) == ["The dam held.", "Box."]


def test_a_table_used_for_layout_keeps_its_headings():
    xmlns = 'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"'
    heading = "<text:h>Old bridge closed</text:h>" + p("It is shut.")
    held = f"<table:table-row><table:table-cell>{heading}</table:table-cell></table:table-row>"
    assert told(f"<table:table {xmlns}>{held}</table:table>") == [
        ("Old bridge closed", Role.HEADLINE),
        ("It is shut.", None),
    ]


FLAT = """<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="o" xmlns:text="t" xmlns:style="s" xmlns:dc="d"
    office:mimetype="application/vnd.oasis.opendocument.text">
  <office:meta><dc:title>Bridge shut</dc:title></office:meta>
  <office:styles>
    <style:style style:name="Secret"><style:text-properties text:display="none"/></style:style>
    <style:style style:name="P1" style:parent-style-name="Secret"/>
  </office:styles>
  <office:body><office:text><text:h>Bridge shut</text:h><text:p>Words.</text:p>
    <text:p text:style-name="P1">unseen</text:p></office:text></office:body>
</office:document>"""


def test_a_text_in_a_single_file_is_read_with_its_styles_and_properties():
    assert sniff(Sample(FLAT.encode(), FLAT, ".xml"))
    found = read(FLAT.encode(), "a.fodt")
    assert [piece.text for piece in found.pieces] == ["Bridge shut", "Words."]
    assert found.title == "Bridge shut"


def test_a_sheet_in_a_single_file_is_not_recognized():
    sheet = FLAT.replace("opendocument.text", "opendocument.spreadsheet")
    assert not sniff(Sample(sheet.encode(), sheet, ".fods"))
