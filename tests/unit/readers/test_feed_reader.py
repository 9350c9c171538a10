import pytest

from copytaster.errors import UnreadableDocument
from copytaster.readers.draft import Sample
from copytaster.readers.feed_reader import read, sniff
from copytaster.text.document import Role

SPACES = (
    'xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/"'
)
POST = """<item><title>Ferry halted</title><pubDate>Mon, 06 May 2024 10:00:00 +0000</pubDate>
<dc:creator>Ines Calloway</dc:creator><content:encoded><![CDATA[The <b>ferry</b> burned.

[caption id="a"]A boat[/caption]

Nobody was hurt.]]></content:encoded><excerpt:encoded><![CDATA[The ferry]]></excerpt:encoded>
<wp:post_type>post</wp:post_type></item>"""
PICTURE = "<item><title>a.jpg</title><description>A boat</description><wp:post_type>attachment</wp:post_type></item>"


def rss(*items):
    return f"<rss {SPACES}><channel><title>Port</title>{''.join(items)}</channel></rss>".encode()


def refusal(data):
    with pytest.raises(UnreadableDocument) as fault:
        read(data, "a.xml")
    return str(fault.value)


def test_the_one_post_of_an_export_is_read_with_its_lines():
    draft = read(rss(POST, PICTURE), "a.xml")
    assert [(piece.text, piece.role) for piece in draft.pieces] == [
        ("Ferry halted", Role.HEADLINE),
        ("Ines Calloway", Role.BYLINE),
        ("The ferry burned.", None),
        ("A boat", None),
        ("Nobody was hurt.", None),
    ]
    assert draft.date == "2024-05-06"


def test_an_entry_of_atom_is_read():
    entry = "<entry><title>Ferry</title><author><name>admin</name></author><published>2024-05-06T10:00:00Z</published>"
    draft = read(
        f"<feed>{entry}<content type='html'>&lt;p&gt;It burned.&lt;/p&gt;</content></entry></feed>".encode(), "a"
    )
    assert [piece.text for piece in draft.pieces] == ["Ferry", "It burned."]
    assert (draft.date, draft.byline) == ("2024-05-06", None)


@pytest.mark.parametrize("items", [(), (POST, POST), (PICTURE,)])
def test_several_articles_or_none_are_refused(items):
    assert "feed of several articles" in refusal(rss(*items))


@pytest.mark.parametrize(("head", "expected"), [("<rss version='2'>", True), ("<nitf>", False), ("rss", False)])
def test_told_by_the_root(head, expected):
    assert sniff(Sample(head.encode(), head, ".xml")) is expected
