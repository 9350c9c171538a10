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
        ("A boat", Role.CAPTION),
        ("Nobody was hurt.", None),
    ]
    assert (draft.date, draft.revised) == ("2024-05-06", "2024-05-06T10:00:00Z")


def test_an_entry_of_atom_is_read():
    entry = "<entry><title>Ferry</title><author><name>admin</name></author><published>2024-05-06T10:00:00Z</published>"
    draft = read(
        f"<feed>{entry}<content type='html'>&lt;p&gt;It burned.&lt;/p&gt;</content></entry></feed>".encode(), "a"
    )
    assert [piece.text for piece in draft.pieces] == ["Ferry", "It burned."]
    assert (draft.date, draft.revised, draft.byline) == ("2024-05-06", "2024-05-06T10:00:00Z", None)


def test_the_authors_of_an_entry_are_those_of_the_feed_if_it_names_none():
    person = "<author><name>{}</name></author>".format
    entry = "<entry>{}<summary>It burned.</summary></entry>".format
    own = entry(person("Ines Calloway") + person("Pia Lund"))
    several = read(f"<feed>{person('Per Roe')}{own}{entry('')}</feed>".encode(), "a").entries
    assert [one.read().byline for one in several] == ["Ines Calloway, Pia Lund", "Per Roe"]


@pytest.mark.parametrize(
    ("author", "byline"),
    [("ines@port.example (Ines Calloway)", "Ines Calloway"), ("Ines Calloway", "Ines Calloway"), ("a@b.example", None)],
)
def test_the_author_of_rss_stands_behind_an_address(author, byline):
    item = f"<item><author>{author}</author><pubDate>2024-05-06T10:00:00Z</pubDate><description>x</description></item>"
    draft = read(rss(item), "a.xml")
    assert (draft.byline, draft.date, draft.revised) == (byline, "2024-05-06", "2024-05-06T10:00:00Z")


@pytest.mark.parametrize(
    ("title", "shown"),
    [
        ("The &lt;em&gt;Ferry&lt;/em&gt; burned", "The Ferry burned"),
        ("<![CDATA[Jobs &amp; the <i>Ferry</i>]]>", "Jobs & the Ferry"),
        ("Is 3 &lt; 4?", "Is 3 < 4?"),
    ],
)
def test_a_title_is_read_without_its_tags(title, shown):
    assert read(rss(item(title)), "a.xml").title == shown


def test_articles_may_be_of_a_type_of_their_own_unlike_menus_and_parts_of_the_layout():
    kinds = ("page", "news", "nav_menu_item", "wp_template_part", "revision")
    several = read(rss(*(POST.replace(">post<", f">{kind}<").replace("Ferry", kind) for kind in kinds)), "a.xml")
    assert [one.read().title for one in several.entries] == ["page halted", "news halted"]


@pytest.mark.parametrize("items", [(), (PICTURE,), ("<item><title>Ferry</title></item>",)])
def test_a_feed_without_an_article_is_refused(items):
    assert "a feed without the text of an article" in refusal(rss(*items))


def item(title, text="It burned.", more=""):
    return f"<item><title>{title}</title><description>{text}</description>{more}</item>"


def test_every_article_of_a_feed_is_read_with_its_outlet():
    several = read(rss(item("Ferry"), item("Mill", more="<source>The Mill</source>")), "a.xml").entries
    assert [(draft.title, draft.source) for draft in (one.read() for one in several)] == [
        ("Ferry", "Port"),
        ("Mill", "The Mill"),
    ]


def test_the_only_article_of_a_feed_has_the_source_that_it_names():
    assert read(rss(item("Mill", more="<source>The Mill</source>")), "a.xml").source == "The Mill"


def test_an_article_has_the_id_of_its_feed():
    several = read(rss(item("Ferry", more="<guid>p1</guid>"), item("Mill", more="<link>https://a.b/2</link>")), "a.xml")
    assert [one.name for one in several.entries] == ["p1", "https://a.b/2"]


@pytest.mark.parametrize("title", ["", "Storm"])
def test_an_article_without_text_is_refused_and_those_around_it_are_read(title):
    first, second, third = read(rss(item("Ferry"), item(title, text=""), item("Mill")), "a.xml").entries
    assert [first.read().title, third.read().title] == ["Ferry", "Mill"]
    with pytest.raises(UnreadableDocument, match="holds no text"):
        second.read()


def test_one_article_among_empty_ones_is_the_document():
    assert read(rss(item("", text=""), item("Ferry")), "a.xml").title == "Ferry"


def test_what_was_thrown_away_is_no_article():
    assert read(rss(item("Ferry"), item("Mill", more="<wp:status>trash</wp:status>")), "a.xml").title == "Ferry"


def test_the_entries_of_atom_are_read():
    entry = "<entry><id>e{0}</id><title>Ferry {0}</title><content>It burned {0} times.</content></entry>"
    feed = f"<feed><title>Port</title>{entry.format(1)}{entry.format(2)}</feed>".encode()
    several = read(feed, "a").entries
    assert [(one.name, one.read().source, one.read().title) for one in several] == [
        ("e1", "Port", "Ferry 1"),
        ("e2", "Port", "Ferry 2"),
    ]


@pytest.mark.parametrize(("head", "expected"), [("<rss version='2'>", True), ("<nitf>", False), ("rss", False)])
def test_told_by_the_root(head, expected):
    assert sniff(Sample(head.encode(), head, ".xml")) is expected


def test_blank_lines_part_paragraphs_also_beside_tags():
    post = POST.replace(
        "Nobody was hurt.", "Nobody was hurt.\n\n<blockquote>It burned.</blockquote>\nThe mayor came.\n\nHe left."
    )
    assert [piece.text for piece in read(rss(post), "a.xml").pieces][-4:] == [
        "Nobody was hurt.",
        "It burned.",
        "The mayor came.",
        "He left.",
    ]


def test_the_tabs_of_a_post_are_read():
    post = POST.replace("Nobody was hurt.", "<div style='display:none'>Nobody was hurt.</div>")
    assert [piece.text for piece in read(rss(post), "a.xml").pieces][-1] == "Nobody was hurt."


def test_an_author_who_logs_in_under_another_name_has_the_one_shown():
    names = "<wp:author_login>ines</wp:author_login><wp:author_display_name>Ines Calloway</wp:author_display_name>"
    post = f"<wp:author>{names}</wp:author>{POST.replace('creator>Ines Calloway', 'creator>ines')}"
    assert read(rss(post), "a.xml").byline == "Ines Calloway"


def test_atom_of_the_first_version_has_its_own_name_for_the_day():
    entry = "<entry><title>Ferry</title><issued>2024-05-06T10:00:00Z</issued><content>It burned.</content></entry>"
    assert read(f'<feed version="0.3">{entry}</feed>'.encode(), "a.xml").date == "2024-05-06"
