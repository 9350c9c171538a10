import pytest

from copytaster.errors import UnreadableDocument
from copytaster.readers import newsml_reader
from copytaster.readers.newsml_reader import read
from copytaster.text.document import Role

META = """<headline>Ferry halted after fire</headline><by>By Ines Calloway</by><creditline>CP –</creditline>
<description role="drol:summary">No one was hurt.</description>"""
HTML = "<html><head><title>x</title></head><body><p>Service <Company>Halcyon</Company> is off.</p></body></html>"
WRAPPED = """<p>(Adds detail)
    MOSSPORT, May 6 (CP) - A fire in the engine room of the
ferry halted all service on Tuesday, and the operator said that
repairs would take three weeks.
    The 42-year-old vessel carried 118 passengers and 31 cars and
was towed to its berth at noon.</p>"""


def item(content, meta=META, moment="2024-05-06T10:15:00Z"):
    created = f"<itemMeta><versionCreated>{moment}</versionCreated></itemMeta>"
    return f"<newsItem>{created}<contentMeta>{meta}</contentMeta><contentSet>{content}</contentSet></newsItem>"


def message(*items):
    return f'<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/">{"".join(items)}</newsMessage>'.encode()


def inline(content, kind="application/xhtml+xml"):
    return f'<inlineXML contenttype="{kind}">{content}</inlineXML>'


def told(data):
    return [(piece.text, piece.role) for piece in read(data, "a.xml").pieces]


def refusal(data):
    with pytest.raises(UnreadableDocument) as fault:
        read(data, "a.xml")
    return str(fault.value)


def test_the_lines_of_the_envelope_stand_before_the_text():
    assert told(message(item(inline(HTML)))) == [
        ("Ferry halted after fire", Role.HEADLINE),
        ("No one was hurt.", Role.STANDFIRST),
        ("By Ines Calloway", Role.BYLINE),
        ("Service Halcyon is off.", None),
    ]


def test_day_and_source_are_those_of_the_envelope():
    draft = read(message(item(inline(HTML))), "a.xml")
    assert (draft.date, draft.source) == ("2024-05-06", "CP")
    assert draft.revised == "2024-05-06T10:15:00Z"


def test_the_source_may_be_a_literal():
    assert read(message(item(inline(HTML), '<infoSource literal="Coastal Press"/>')), "a").source == "Coastal Press"


def test_a_byline_that_the_text_has_is_not_said_twice():
    page = "<html><body><p>By Ines Calloway</p><p>Service is off.</p></body></html>"
    assert [text for text, _ in told(message(item(inline(page), "<by>By Ines Calloway</by>")))] == [
        "By Ines Calloway",
        "Service is off.",
    ]


def test_nitf_inside_brings_the_lines_that_the_envelope_lacks():
    head, content = "<byline>By Per</byline>", "<p>Off.</p>"
    nitf = f"<nitf><body><body.head>{head}</body.head><body.content>{content}</body.content></body></nitf>"
    assert told(message(item(inline(nitf), "<headline>Ferry</headline>"))) == [
        ("Ferry", Role.HEADLINE),
        ("By Per", Role.BYLINE),
        ("Off.", None),
    ]


def test_a_text_put_into_one_paragraph_as_it_was_typed_is_parted():
    page = f"<html><body>{WRAPPED}</body></html>"
    texts = [text for text, _ in told(message(item(inline(page), "")))]
    assert [text.split()[0] for text in texts] == ["(Adds", "MOSSPORT,", "The"]
    assert texts[1].endswith("the operator said that repairs would take three weeks.")


def test_plain_text_is_read_by_its_lines():
    assert told(message(item("<inlineData>Ferry halted\n\nService is off.</inlineData>", ""))) == [
        ("Ferry halted", None),
        ("Service is off.", None),
    ]


def test_a_page_sent_as_a_string_is_read_by_its_elements():
    assert told(
        message(item("<inlineData>&lt;p>Ferry halted&lt;/p>&lt;p>Service is off.&lt;/p></inlineData>", ""))
    ) == [
        ("Ferry halted", None),
        ("Service is off.", None),
    ]


def test_of_several_forms_the_one_with_most_words_is_read():
    forms = inline("<html><body><p>Off.</p></body></html>") + inline(HTML)
    assert told(message(item(forms, ""))) == [("Service Halcyon is off.", None)]


def test_every_story_of_a_message_is_read_and_pictures_are_none():
    first = item(inline(HTML)).replace("<newsItem>", '<newsItem guid="urn:1">')
    second = item(inline("<html><body><p>Mill burns.</p></body></html>"), "<headline>Mill</headline>")
    several = read(message(first, item("", "<headline>A photo</headline>"), second), "a.xml").entries
    assert [(one.name, one.read().title) for one in several] == [("urn:1", "Ferry halted after fire"), ("", "Mill")]


def test_a_picture_beside_the_story_is_passed_over():
    assert len(told(message(item("", "<headline>A photo</headline>"), item(inline(HTML))))) == 4


def test_an_envelope_without_text_is_refused():
    assert "NewsML without the text of a story" in refusal(message(item("<remoteContent href='x.jpg'/>")))


def test_the_first_generation_has_its_lines_around_the_text():
    data = b"""<NewsML><NewsItem><Identification><DateId>20240506</DateId></Identification><NewsComponent>
    <NewsLines><HeadLine>Ferry halted</HeadLine><DateLine>MOSSPORT (CP) -</DateLine></NewsLines>
    <NewsComponent><ContentItem><MimeType FormalName="text/css"/><DataContent>p {color: red} and more</DataContent>
    </ContentItem></NewsComponent><NewsComponent><NewsLines><HeadLine/></NewsLines><ContentItem><DataContent>
    <p>Service is off.</p><p>Repairs go on.</p></DataContent></ContentItem></NewsComponent></NewsComponent></NewsItem>
    </NewsML>"""
    assert told(data) == [
        ("Ferry halted", Role.HEADLINE),
        ("MOSSPORT (CP) - Service is off.", None),
        ("Repairs go on.", None),
    ]
    assert read(data, "a.xml").date == "2024-05-06"


def test_words_around_the_only_element_of_a_text_are_kept():
    text = "<html><body><b>Service</b> is off until May.</body></html>"
    assert told(message(item(inline(text))))[-1] == ("Service is off until May.", None)


def test_a_text_with_nothing_but_a_comment_is_none():
    assert "without the text of a story" in refusal(message(item(inline("<html><body><!-- later --></body></html>"))))


def test_of_very_many_forms_the_kind_is_asked_once(monkeypatch):
    asked = []
    monkeypatch.setattr(newsml_reader, "mime_type", lambda holder: asked.append(holder) or "")
    forms = "<DataContent><p>The dam held.</p></DataContent>" * 9
    read(f"<NewsML><NewsItem><ContentItem>{forms}</ContentItem></NewsItem></NewsML>".encode(), "a.xml")
    assert len(set(map(id, asked))) == 1
    assert len(asked) < 9


def test_who_wrote_a_story_did_not_send_it():
    meta = "<by>By Ines Calloway</by><creator><name>Ines Calloway</name></creator>"
    provider = "<itemMeta><provider><name>Coastal Press</name></provider></itemMeta>"
    assert read(message(item(f"{inline(HTML)}{provider}", meta)), "a").source == "Coastal Press"


def component(role, content, lines=""):
    held = f"<ContentItem><DataContent>{content}</DataContent></ContentItem>" if content is not None else ""
    return f'<NewsComponent><NewsLines>{lines}</NewsLines><Role FormalName="{role}"/>{held}</NewsComponent>'


def first_generation(*components):
    told = f"<NewsComponent>{''.join(components)}</NewsComponent>"
    return f"<NewsML><NewsItem><Identification/>{told}</NewsItem></NewsML>".encode()


def test_a_lead_sent_apart_stands_before_the_body_and_captions_after_it():
    parts = (
        component("Title", "Quarry floods"),
        component("Caption", "<p>The quarry on Friday.</p>"),
        component("Lead", "A quarry near Ostrel filled up overnight."),
        component("Body", "<p>Nobody was in it, the owner said.</p><p>Pumps are on their way.</p>"),
    )
    assert told(first_generation(*parts)) == [
        ("A quarry near Ostrel filled up overnight.", None),
        ("Nobody was in it, the owner said.", None),
        ("Pumps are on their way.", None),
        ("The quarry on Friday.", Role.CAPTION),
    ]


def test_a_lead_or_caption_that_the_body_repeats_is_not_said_twice():
    words = "A quarry filled up."
    parts = (component("Lead", words), component("Body", f"<p>{words}</p><p>Pumps are on their way.</p>"))
    assert told(first_generation(*parts)) == [(words, None), ("Pumps are on their way.", None)]


def test_several_bodies_in_one_item_are_several_stories():
    def story(headline, *parts):
        lines = f"<NewsLines><HeadLine>{headline}</HeadLine></NewsLines>"
        return f"<NewsComponent>{lines}{''.join(parts)}</NewsComponent>"

    data = first_generation(
        story(
            "Steengroeve onder water", component("Lead", "Een groeve liep vol."), component("Body", "Er viel regen.")
        ),
        story("Une photo", component("Caption", "La carrière.")),
        story("Une carrière inondée", component("Body", "Il a plu.")),
    )
    assert [[piece.text for piece in one.read().pieces] for one in read(data, "a.xml").entries] == [
        ["Steengroeve onder water", "Een groeve liep vol.", "Er viel regen."],
        ["Une carrière inondée", "Il a plu."],
    ]


def test_a_text_sent_as_a_string_is_parted_at_its_lines_or_tags():
    assert told(first_generation(component("Main", "\tPumps run.\n\tThe water falls."))) == [
        ("Pumps run.", None),
        ("The water falls.", None),
    ]
    page = "<body><body.content><![CDATA[<p>Pumps run.</p><p>The <b>water</b> falls.</p>]]></body.content></body>"
    assert told(first_generation(component("Main", page))) == [("Pumps run.", None), ("The water falls.", None)]


def test_the_swedish_names_of_elements_give_roles():
    text = """<BODY><TEXT><RUBRIK>Bron stängd</RUBRIK><INGRESS><P>Bron är stängd.</P></INGRESS><BRODTEXT><P>Den ses
    över.</P><MELLIS>Sprickor</MELLIS><CITAT>Det tar tid, säger Ann Roe.</CITAT></BRODTEXT><BYLINE>Per Roe</BYLINE>
    <BILD><BILDFIL>http://example.org/1</BILDFIL><BILDTEXT><P>Bron.</P></BILDTEXT></BILD></TEXT></BODY>"""
    assert told(message(item(inline(text, "application/ttnitf+xml"), ""))) == [
        ("Bron stängd", Role.HEADLINE),
        ("Bron är stängd.", Role.STANDFIRST),
        ("Den ses över.", None),
        ("Sprickor", Role.HEADLINE),
        ("Det tar tid, säger Ann Roe.", None),
        ("Per Roe", Role.BYLINE),
        ("Bron.", Role.CAPTION),
    ]
