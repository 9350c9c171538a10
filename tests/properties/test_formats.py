"""Whatever happens to the bytes of a format on their way, they are read or refused."""

from contextlib import suppress
from functools import partial

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from copytaster.errors import UnreadableDocument
from copytaster.readers import (
    epub_reader,
    feed_reader,
    json_feed_reader,
    mail_reader,
    newsml_reader,
    ninjs_reader,
    nitf_reader,
    odt_reader,
    rtf_reader,
    teleprinter_reader,
    text_reader,
)
from copytaster.readers.draft import Collection, Draft, Entry, Piece, sound
from copytaster.readers.roles import settle
from fakes.exports import ALL, factiva_coded, factiva_lines, nexis_lines, nexis_text, proquest_text
from fakes.opendocument import odt

NITF = b"""<nitf><body><body.head><hedline><hl1>Dam holds</hl1></hedline><dateline>SKARV (NP) -</dateline></body.head>
<body.content><p>The dam &amp; the <em>bridge</em> held.</p><table><tr><td>1</td><td>2</td></tr></table>
<pre>a
b</pre></body.content></body></nitf>"""
NEWSML = b"""<newsMessage><newsItem><contentMeta><headline>Dam holds</headline></contentMeta><contentSet><inlineXML>
<html><body><p>The dam held.</p></body></html></inlineXML></contentSet></newsItem></newsMessage>"""
ITEM = b"<newsItem><contentSet><inlineData>The bridge held.</inlineData></contentSet></newsItem>"
NINJS = b"""{"versioncreated": "2024-05-06", "headlines": [{"role": "main", "value": "Dam holds"}], "bodies":
[{"contentType": "text/html", "value": "<p>The dam held.</p>"}], "associations": {"a": {"description_text": "b"}}}"""
WIRE = b"\x16\x16\x01a\x1fb\r\n\x02^Dam holds<\r\n\t   SKARV (NP) _ The dam held.\r\n\x03AP-WF-05-06-24 2350GMT<\x04"
FEED = b"<rss><item><title>Dam</title><description>The dam &lt;b&gt;held.</description></item></rss>"
JSON_FEED = b"""{"version": "https://jsonfeed.org/version/1.1", "title": "Port", "authors": [{"name": "Per"}],
"items": [{"id": "a", "title": "Dam", "content_html": "<p>The dam held.</p>", "date_published": "2024-05-06"}]}"""
RTF = rb"{\rtf1\ansi{\fonttbl{\f0\fcharset204 A;}}\uc1 The \u233?\'e9{\footnote a}\pard\intbl b\cell\row{\f0\'cc}\par}"
MAIL = b"""From: =?utf-8?q?In=C3=A9s?= <a@b.example>
Subject: Dam holds
MIME-Version: 1.0
Content-Type: multipart/alternative; boundary="x"

--x
Content-Type: text/plain; charset="koi8-r"
Content-Transfer-Encoding: quoted-printable

The dam =E9 held.
--x
Content-Type: text/html

<p>The dam held.</p>
--x--
"""
ODT = odt(
    '<text:p>The <text:span text:style-name="T1">a</text:span> dam<text:note><text:note-body/></text:note></text:p>'
)
SEVERAL = (
    (
        newsml_reader,
        NEWSML.replace(b"<newsMessage>", b"<newsMessage><newsItem/>").replace(b"</newsM", ITEM + b"</newsM"),
    ),
    (teleprinter_reader, WIRE + b"\r\n" + WIRE),
    (feed_reader, FEED.replace(b"</rss>", FEED[len("<rss>") :])),
    (json_feed_reader, JSON_FEED.replace(b"}]}", b'}, {"id": 2, "content_text": "The bridge held."}]}')),
    (mail_reader, b"\n\n".join([b"From a@b Mon May  6 10:00:00 2024\n" + MAIL] * 2)),
    (text_reader, nexis_text(*ALL).encode()),
    (text_reader, proquest_text(*ALL).encode()),
    (text_reader, "\n".join(factiva_coded(*ALL)).encode()),
    (text_reader, "\n".join(factiva_lines(*ALL)).encode()),
    (text_reader, "\n".join(nexis_lines(*ALL)).encode()),
)
"""Files of several articles."""
SAMPLES = (
    (nitf_reader, NITF),
    (newsml_reader, NEWSML),
    (ninjs_reader, NINJS),
    (teleprinter_reader, WIRE),
    (feed_reader, FEED),
    (json_feed_reader, JSON_FEED),
    (rtf_reader, RTF),
    (mail_reader, MAIL),
    (odt_reader, ODT),
    (epub_reader, ODT.replace(b"content.xml", b"container.x")),
)


@st.composite
def damaged(draw):
    """Draw a format and a sample of it with some of its bytes changed, cut out or put in."""
    reader, sample = draw(st.sampled_from((*SAMPLES, *SEVERAL)))
    data = bytearray(sample)
    for _ in range(draw(st.integers(0, 6))):
        place = draw(st.integers(0, len(data)))
        data[place : place + draw(st.integers(0, 9))] = draw(st.binary(max_size=4))
    return reader, bytes(data)


@given(damaged())
@settings(suppress_health_check=[HealthCheck.too_slow], max_examples=400)
def test_damaged_samples_are_read_or_refused(one):
    reader, data = one
    with suppress(UnreadableDocument):
        found = reader.read(data, "a")
        for entry in found.entries if isinstance(found, Collection) else [Entry(partial(reader.read, data, "a"))]:
            with suppress(UnreadableDocument):
                document = settle(sound(entry.read()), "a", "", "text")
                assert all(paragraph.text.encode() for paragraph in document.paragraphs)


def test_the_samples_of_several_articles_hold_several():
    assert all(len(reader.read(data, "a").entries) > 1 for reader, data in SEVERAL)


@given(st.binary(max_size=300))
@settings(suppress_health_check=[HealthCheck.too_slow], max_examples=50)
def test_any_bytes_are_read_or_refused_by_every_format(data):
    for reader, _ in SAMPLES:
        with suppress(UnreadableDocument):
            assert isinstance(reader.read(data, "a"), Draft | Collection)


@given(st.text(st.characters(), max_size=40), st.text(max_size=40))
def test_a_sound_draft_holds_characters_only(text, title):
    draft = sound(Draft((Piece(text),), title, byline="\ud800", source=""))
    held = draft.pieces[0].text + draft.title
    assert (draft.byline, draft.source) == (None, None)
    assert not {letter for letter in held if letter < " " or "\ud800" <= letter <= "\udfff"} - set("\t\n\r")
