import pytest

from copytaster.errors import UnreadableDocument
from copytaster.readers.draft import Sample
from copytaster.readers.nitf_reader import read, sniff
from copytaster.text.document import Role

HEAD = """<hedline><hl1>Ferry halted after <em>fire</em></hl1><hl2>No one hurt</hl2></hedline>
<byline>By Ines Calloway, <byttl>Staff</byttl></byline>"""
BODY = "<p>The <org>operator</org> halted all service.</p><p>Repairs take three weeks.</p>"


def nitf(body=BODY, head=HEAD, docdata="", before=""):
    parts = f"<body.head>{head}</body.head><body.content>{body}</body.content>"
    return f"{before}<nitf><head><docdata>{docdata}</docdata></head><body>{parts}</body></nitf>".encode()


def told(data):
    return [(piece.text, piece.role) for piece in read(data, "a.xml").pieces]


def sniffed(text):
    return sniff(Sample(text.encode(), text, ".xml"))


def test_the_lines_of_the_head_stand_before_the_text():
    assert told(nitf()) == [
        ("Ferry halted after fire", Role.HEADLINE),
        ("No one hurt", Role.STANDFIRST),
        ("By Ines Calloway, Staff", Role.BYLINE),
        ("The operator halted all service.", None),
        ("Repairs take three weeks.", None),
    ]


def test_a_dateline_with_a_dash_stands_before_the_first_words():
    head = "<dateline><location>MOSSPORT</location>, May 6 (CP) -</dateline>"
    assert told(nitf(head=head))[0] == ("MOSSPORT, May 6 (CP) - The operator halted all service.", None)


def test_a_dateline_without_one_stands_alone():
    assert told(nitf(head="<dateline>Mossport</dateline>"))[0] == ("Mossport", Role.DATELINE)


def test_a_dateline_that_the_text_has_is_not_said_twice():
    head, body = "<dateline>MOSSPORT</dateline>", "<p>MOSSPORT (CP) - The ferry is halted.</p>"
    assert told(nitf(body, head)) == [("MOSSPORT (CP) - The ferry is halted.", None)]


@pytest.mark.parametrize("line", ["May 6", "28/05/2024", "<story.date>May 6, 2024</story.date>"])
def test_a_day_alone_is_no_dateline(line):
    assert told(nitf(head=f"<dateline>{line}</dateline>"))[0] == ("The operator halted all service.", None)


def test_a_dateline_with_which_the_text_begins_behind_its_agency_is_not_said_twice():
    head, body = "<dateline>MOSSPORT</dateline>", "<p>(ANSA) - MOSSPORT, MAY 6 - The ferry is halted.</p>"
    assert [text for text, _ in told(nitf(body, head))] == ["(ANSA) - MOSSPORT, MAY 6 - The ferry is halted."]


def test_a_dateline_that_stands_behind_a_standfirst_is_not_said_before_it_too():
    head = "<dateline>Mossport (CP) - </dateline>"
    body = "<p>Commuters need patience.</p><p>Mossport (CP) - The ferry is halted.</p>"
    texts = [text for text, _ in told(nitf(body, head))]
    assert texts == ["Commuters need patience.", "Mossport (CP) - The ferry is halted."]


def test_a_paragraph_further_down_that_names_the_place_leaves_the_dateline_where_it_belongs():
    body = "<p>The ferry is halted.</p><p>Mossport has no bridge.</p>"
    assert told(nitf(body, "<dateline>Mossport -</dateline>"))[0][0] == "Mossport - The ferry is halted."


def test_a_moment_for_machines_is_no_dateline():
    head = '<dateline><!-- sent --><story.date norm="20240506T1200">20240506T1200</story.date></dateline>'
    assert told(nitf(head=head))[0] == ("The operator halted all service.", None)


def test_an_abstract_that_the_text_begins_with_is_not_said_twice():
    head = "<abstract><p>The operator halted all…</p></abstract>"
    assert told(nitf(head=head))[0] == ("The operator halted all service.", None)


def test_day_and_source_are_those_of_the_head():
    facts = '<date.issue norm="20240506T101500Z"/><doc.copyright holder="Coastal Press" year="2024"/>'
    draft = read(nitf(docdata=facts), "a.xml")
    assert (draft.date, draft.source) == ("2024-05-06", "Coastal Press")
    assert draft.revised == "2024-05-06T10:15:00Z"


@pytest.mark.parametrize(
    ("element", "role"),
    [
        ("<hl2>What next</hl2>", Role.HEADLINE),
        ("<ul><li>What next</li></ul>", Role.LIST_ITEM),
        ("<media><media-reference>x</media-reference><media-caption>What next</media-caption></media>", Role.CAPTION),
        ("<bq><block><p>What next</p></block></bq>", Role.QUOTATION),
    ],
)
def test_elements_have_their_roles(element, role):
    assert told(nitf(element, ""))[-1] == ("What next", role)


def test_the_lines_of_a_table_that_was_typed_stand_by_themselves():
    body = "<pre>Mossport 2 Brindle 0\nVesterholm 1 Skarv 1</pre>"
    assert told(nitf(body, "")) == [("Mossport 2 Brindle 0", None), ("Vesterholm 1 Skarv 1", None)]


def test_named_characters_of_html_stand_for_what_html_says():
    before = '<?xml version="1.0" encoding="iso-8859-1"?><!DOCTYPE nitf SYSTEM "nitf-3-2.dtd">'
    assert told(nitf("<p>Caf&eacute; &amp; bar &mdash; shut</p>", "", before=before)) == [("Café & bar — shut", None)]


@pytest.mark.parametrize("written", ["Port & Sons", "Port &amp; Sons", "Port &#38; Sons"])
def test_an_ampersand_need_not_be_written_as_one_should(written):
    assert told(nitf(f"<p>{written}</p>", "")) == [("Port & Sons", None)]


def test_a_name_that_html_does_not_know_stands_as_it_is():
    assert told(nitf("<p>Call &nobody; now</p>", "")) == [("Call &nobody; now", None)]


def test_a_document_type_with_declarations_of_its_own_is_refused():
    before = '<!DOCTYPE nitf [<!ENTITY a SYSTEM "file:///etc/hosts">]>'
    with pytest.raises(UnreadableDocument, match="declares entities"):
        read(nitf("<p>&a;</p>", before=before), "a.xml")


def test_an_encoding_that_is_declared_is_believed():
    data = b'<?xml version="1.0" encoding="koi8-r"?>' + nitf("<p>Ж</p>", "").decode().encode("koi8-r")
    assert told(data) == [("Ж", None)]


@pytest.mark.parametrize(
    ("text", "is_nitf"),
    [
        ("<nitf>", True),
        ('\ufeff<?xml version="1.0"?>\n<!-- <html> -->\n<!DOCTYPE nitf SYSTEM "a.dtd">\n<n:nitf version="3">', True),
        ("<nitfx>", False),
        ("Say <nitf> aloud", False),
    ],
)
def test_told_by_the_root(text, is_nitf):
    assert sniffed(text) == is_nitf


def test_the_title_of_an_author_does_not_run_on_from_the_name():
    head = "<byline>By <person>Ines Calloway</person><byttl>Staff Writer</byttl></byline>"
    assert told(nitf(head=head))[0] == ("By Ines Calloway, Staff Writer", Role.BYLINE)


def test_the_line_after_the_text_is_furniture():
    data = nitf().replace(b"</body></nitf>", b"<body.end><tagline>Pia helped.</tagline></body.end></body></nitf>")
    assert told(data)[-1] == ("Pia helped.", Role.FURNITURE)


def test_a_document_type_may_name_its_parts():
    before = '<!DOCTYPE nitf SYSTEM "a.dtd" [\n<!ENTITY % parts SYSTEM "b.dtd">\n%parts;\n]>\n'
    assert sniffed(nitf(before=before).decode())
    assert told(nitf(before=before)) == told(nitf())


def test_characters_that_are_named_twice_are_characters():
    content = "<p>&amp;quot;It holds,&amp;quot; said A&amp;amp;B&amp;#39;s chief &amp; left.</p>"
    found = read(f"<nitf><body><body.content>{content}</body.content></body></nitf>".encode(), "a.xml")
    assert found.pieces[0].text == '"It holds," said A&B\'s chief & left.'


def test_a_heading_in_bold_on_the_first_line_of_a_paragraph_stands_alone():
    body = """<p><strong>About <em>Halcyon</em> </strong><br/>Halcyon runs ferries.</p>
    <p><b>Crew:</b> 12<br/>and a dog</p><p>It is <b>late</b><br/>again.</p>"""
    assert [text for text, _ in told(nitf(body, ""))] == [
        "About Halcyon",
        "Halcyon runs ferries.",
        "Crew: 12 and a dog",
        "It is late again.",
    ]
