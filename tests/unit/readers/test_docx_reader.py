import pytest

from copytaster.errors import UnreadableDocument
from copytaster.readers.docx_reader import read, sniff
from copytaster.readers.draft import Sample
from copytaster.text.document import Role
from fakes.word import NAMESPACES, cell, docx, paragraph, row, run, styled, table


def texts(*blocks, parts=None):
    return [piece.text for piece in read(docx(*blocks, parts=parts), "a.docx").pieces]


def test_paragraphs_stand_in_order():
    assert texts(paragraph(run("One "), run("two.")), paragraph(run("Three."))) == ["One two.", "Three."]


def test_insertions_are_kept_and_deletions_left_out():
    changed = paragraph(
        run("The dam "),
        '<w:del w:id="1"><w:r><w:delText>held</w:delText></w:r></w:del>',
        f'<w:ins w:id="2">{run("broke")}</w:ins>',
        run(" at dawn."),
    )
    assert texts(changed) == ["The dam broke at dawn."]


def test_a_deletion_inside_an_insertion_is_gone():
    nested = paragraph(
        f'{run("Kept")}<w:ins w:id="1"><w:del w:id="2"><w:r><w:delText> gone</w:delText></w:r></w:del></w:ins>'
    )
    assert texts(nested) == ["Kept"]


def test_a_moved_stretch_stands_only_where_it_went():
    moved = run("The bridge is shut.")
    away = paragraph(f'<w:moveFrom w:id="1">{moved}</w:moveFrom>', properties='<w:rPr><w:moveFrom w:id="2"/></w:rPr>')
    here = paragraph(f'<w:moveTo w:id="3">{moved}</w:moveTo>', properties='<w:rPr><w:moveTo w:id="4"/></w:rPr>')
    assert texts(away, paragraph(run("Rain fell.")), here) == ["Rain fell.", "The bridge is shut."]


def test_a_deleted_paragraph_mark_joins_two_paragraphs():
    first = paragraph(run("Half a "), properties='<w:rPr><w:del w:id="1"/></w:rPr>')
    assert texts(first, paragraph(run("sentence."))) == ["Half a sentence."]


def test_an_inserted_paragraph_mark_parts_them():
    first = paragraph(run("One."), properties='<w:rPr><w:ins w:id="1"/></w:rPr>')
    assert texts(first, paragraph(run("Two."))) == ["One.", "Two."]


def test_a_deleted_table_row_is_gone():
    kept, gone = row(cell(paragraph(run("kept")))), row(cell(paragraph(run("gone"))), properties='<w:del w:id="1"/>')
    assert texts(table(kept, gone)) == ["kept"]


def test_short_cells_stand_in_one_paragraph_a_row():
    filled = row(cell(paragraph(run("North"))), cell(paragraph(run("41"))))
    assert texts(table(filled)) == ["North\t41"]


def test_long_cells_are_paragraphs_of_their_own():
    long = "The column on the left tells the whole story from the first word of it to the very last."
    assert texts(table(row(cell(paragraph(run(long))), cell(paragraph(run("41")))))) == [long, "41"]


def test_lists_are_list_items():
    listed = paragraph(run("First point"), properties='<w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr>')
    assert [piece.role for piece in read(docx(listed), "a.docx").pieces] == [Role.LIST_ITEM]


def test_numbering_switched_off_is_no_list():
    plain = paragraph(run("No point"), properties='<w:numPr><w:numId w:val="0"/></w:numPr>')
    assert [piece.role for piece in read(docx(plain), "a.docx").pieces] == [None]


@pytest.mark.parametrize(
    ("style", "role"),
    [
        ("Title", Role.HEADLINE),
        ("Heading1", Role.HEADLINE),
        ("Untertitel", Role.STANDFIRST),
        ("Zitat", Role.QUOTATION),
        ("Beschriftung", Role.CAPTION),
    ],
)
def test_styles_give_roles(style, role):
    assert [piece.role for piece in read(docx(styled(style, "Words")), "a.docx").pieces] == [role]


def test_notes_follow_the_body_in_the_order_they_are_referred_to():
    notes = (
        f'<w:footnotes {NAMESPACES}><w:footnote w:id="0" w:type="separator">{paragraph(run("rule"))}</w:footnote>'
        f'<w:footnote w:id="2">{paragraph(run("Late note."))}</w:footnote>'
        f'<w:footnote w:id="1">{paragraph(run("Early note."))}</w:footnote></w:footnotes>'
    )
    body = paragraph(
        run("Body"), '<w:r><w:footnoteReference w:id="1"/></w:r>', '<w:r><w:footnoteReference w:id="2"/></w:r>'
    )
    assert texts(body, paragraph(run("End.")), parts={"word/footnotes.xml": notes}) == [
        "Body",
        "End.",
        "Early note.",
        "Late note.",
    ]


def test_a_note_stands_once_also_where_notes_refer_to_each_other_or_to_themselves():
    both = "".join(f'<w:r><w:footnoteReference w:id="{number}"/></w:r>' for number in (1, 2))
    notes = "".join(
        f'<w:footnote w:id="{number}">{paragraph(run(f"Note {number}."), both)}</w:footnote>' for number in (1, 2)
    )
    parts = {"word/footnotes.xml": f"<w:footnotes {NAMESPACES}>{notes}</w:footnotes>"}
    assert texts(paragraph(run("Body."), both, both), parts=parts) == ["Body.", "Note 1.", "Note 2."]


@pytest.mark.parametrize("number", ["-1", "110000", "D800", "F" * 40, "x", ""])
def test_a_symbol_without_a_character_is_left_out(number):
    assert texts(paragraph(run("Words"), f'<w:r><w:sym w:font="Any" w:char="{number}"/></w:r>')) == ["Words"]


def test_a_text_box_is_read_once_and_after_its_paragraph():
    box = f"<w:txbxContent>{paragraph(run('In the box.'))}</w:txbxContent>"
    both = (
        f"<w:r><mc:AlternateContent><mc:Choice><w:drawing><wps:txbx>{box}</wps:txbx></w:drawing></mc:Choice>"
        f"<mc:Fallback><w:pict><v:textbox>{box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>"
    )
    assert texts(paragraph(run("Around "), both, run("it."))) == ["Around it.", "In the box."]


def test_a_text_box_does_not_part_what_a_deleted_paragraph_mark_joins():
    box = f"<w:r><w:pict><w:txbxContent>{paragraph(run('In the box.'))}</w:txbxContent></w:pict></w:r>"
    first = paragraph(run("Half a "), box, properties='<w:rPr><w:del w:id="1"/></w:rPr>')
    assert texts(first, paragraph(run("sentence."))) == ["Half a sentence.", "In the box."]
    assert texts(first) == ["Half a", "In the box."]


def test_a_field_shows_its_result_and_not_its_code():
    def mark(kind):
        return f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'

    code = "<w:r><w:instrText> PAGEREF x </w:instrText></w:r>"
    assert texts(paragraph(run("Page "), mark("begin"), code, mark("separate"), run("7"), mark("end"), run("."))) == [
        "Page 7."
    ]


def test_links_controls_and_simple_fields_keep_their_words():
    link = f"<w:hyperlink>{run('the report')}</w:hyperlink>"
    control = f"<w:sdt><w:sdtPr/><w:sdtContent>{run(' today')}</w:sdtContent></w:sdt>"
    simple = f'<w:fldSimple w:instr="X">{run(".")}</w:fldSimple>'
    assert texts(paragraph(run("Read "), link, control, simple)) == ["Read the report today."]


def test_an_invitation_to_type_is_no_text():
    empty = f"<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>{run('Click here')}</w:sdtContent></w:sdt>"
    assert texts(paragraph(run("Words."), empty)) == ["Words."]


def test_text_hidden_by_a_style_is_left_out():
    vanish = "<w:rPr><w:vanish/></w:rPr>"
    sheet = f"""<w:styles {NAMESPACES}>
        <w:style w:styleId="Secret">{vanish}</w:style><w:style w:styleId="Child"><w:basedOn w:val="Secret"/></w:style>
        <w:style w:styleId="Open"><w:basedOn w:val="Secret"/><w:rPr><w:vanish w:val="0"/></w:rPr></w:style>
    </w:styles>"""
    spans = "".join(
        f'<w:r><w:rPr><w:rStyle w:val="{name}"/></w:rPr><w:t>{name}</w:t></w:r>' for name in ("Child", "Open", "None")
    )
    styled_ = paragraph(run("unseen"), properties='<w:pStyle w:val="Child"/>')
    assert texts(paragraph(spans), styled_, parts={"word/styles.xml": sheet}) == ["OpenNone"]


def test_hidden_text_and_readings_over_characters_are_left_out():
    hidden = "<w:r><w:rPr><w:vanish/></w:rPr><w:t>unseen</w:t></w:r>"
    ruby = f"<w:r><w:ruby><w:rt>{run('reading')}</w:rt><w:rubyBase>{run('base')}</w:rubyBase></w:ruby></w:r>"
    assert texts(paragraph(hidden, ruby)) == ["base"]


def test_tabs_hyphens_and_symbols_are_characters():
    odd = (
        "<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:noBreakHyphen/><w:t>c</w:t><w:softHyphen/><w:t>d</w:t>"
        '<w:sym w:font="Wingdings" w:char="F0B7"/><w:sym w:font="Arial" w:char="20AC"/></w:r>'
    )
    assert texts(paragraph(odd)) == ["a\tb\u2011cd\u2022\u20ac"]


def test_a_line_break_after_a_sentence_ends_the_paragraph():
    assert texts(paragraph("<w:r><w:t>One.</w:t><w:br/><w:t>Two</w:t><w:br/><w:t>more.</w:t></w:r>")) == [
        "One.",
        "Two more.",
    ]


def test_a_drop_cap_belongs_to_its_word():
    cap = paragraph(run("O"), properties='<w:framePr w:dropCap="drop"/>')
    assert texts(cap, paragraph(run("nce again."))) == ["Once again."]


def test_properties_give_title_author_and_date():
    core = (
        '<p xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:t="http://purl.org/dc/terms/"><dc:title>Flood</dc:title>'
        "<dc:creator>Ada Byron</dc:creator><t:created>2024-05-06T07:08:09Z</t:created></p>"
    )
    draft = read(docx(paragraph(run("Words.")), parts={"docProps/core.xml": core}), "a.docx")
    assert (draft.title, draft.byline, draft.made) == ("Flood", "Ada Byron", "2024-05-06")


def test_the_main_part_may_have_another_name():
    links = '<r><Relationship Type="x/officeDocument" Target="/word/document2.xml"/></r>'
    main = f"<w:document {NAMESPACES}><w:body>{paragraph(run('Here.'))}</w:body></w:document>"
    data = docx(parts={"_rels/.rels": links, "word/document2.xml": main}, without=("word/document.xml",))
    assert [piece.text for piece in read(data, "a.docx").pieces] == ["Here."]


def test_a_document_without_its_main_part_is_refused():
    with pytest.raises(UnreadableDocument, match=r"a.docx cannot be used: .* missing"):
        read(docx(without=("word/document.xml",)), "a.docx")


def test_entities_are_refused():
    bomb = '<!DOCTYPE d [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><d>&b;</d>'
    with pytest.raises(UnreadableDocument, match="entities"):
        read(docx(parts={"word/document.xml": bomb}), "a.docx")


def test_a_part_that_unpacks_beyond_bounds_is_refused():
    with pytest.raises(UnreadableDocument, match="unpack"):
        read(docx(parts={"word/document.xml": "<a>" + " " * 40_000_000 + "</a>"}), "a.docx")


def test_a_word_document_is_told_by_its_parts_not_its_name():
    assert sniff(Sample(docx(paragraph(run("x"))), "PK", ".txt"))
    assert not sniff(Sample(b"plain words", "plain words", ".docx"))


def test_a_field_that_never_ends_hides_no_more_than_its_paragraph():
    begun = '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>'
    assert texts(paragraph(run("One."), begun), paragraph(run("Two."))) == ["One.", "Two."]


def test_a_table_used_for_layout_keeps_headings_and_lists():
    held = table(row(cell(styled("Heading1", "Old bridge closed"), paragraph(run("It is shut.")))))
    pieces = read(docx(held), "a.docx").pieces
    assert [(piece.text, piece.role) for piece in pieces] == [
        ("Old bridge closed", Role.HEADLINE),
        ("It is shut.", None),
    ]


PAGE = "<html><body><h1>Bridge shut</h1><p>It is closed.</p></body></html>"
MAIL = 'MIME-Version: 1.0\nContent-Type: multipart/related; boundary="b"\n\n--b\nContent-Type: text/html\n\n'


@pytest.mark.parametrize(("name", "content"), [("a.html", PAGE), ("a.mht", f"{MAIL}{PAGE}\n--b--\n")])
def test_an_embedded_page_stands_where_it_is_embedded(name, content):
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/aFChunk"
    links = f'<Relationships><Relationship Id="c1" Type="{kind}" Target="{name}"/></Relationships>'
    parts = {"word/_rels/document.xml.rels": links, f"word/{name}": content}
    chunk = '<w:altChunk xmlns:r="r" r:id="c1"/>'
    assert texts(paragraph(run("Before.")), chunk, paragraph(run("After.")), parts=parts) == [
        "Before.",
        "Bridge shut",
        "It is closed.",
        "After.",
    ]


def test_an_embedded_document_that_is_missing_is_passed_over():
    assert texts(paragraph(run("Words.")), '<w:altChunk xmlns:r="r" r:id="c9"/>') == ["Words."]


def test_a_headline_and_a_byline_may_stand_in_the_paragraph_of_the_text():
    lines = ("Ferry halted", "By Ines Calloway", "The ferry stays in port.")
    assert texts(paragraph("<w:br/>".join(f"<w:r><w:t>{line}</w:t></w:r>" for line in lines))) == list(lines)


def test_the_day_of_an_empty_document_of_python_docx_says_nothing():
    core = '<p xmlns:t="http://purl.org/dc/terms/"><t:created>2013-12-23T23:15:00Z</t:created></p>'
    assert read(docx(paragraph(run("Words.")), parts={"docProps/core.xml": core}), "a.docx").made is None
