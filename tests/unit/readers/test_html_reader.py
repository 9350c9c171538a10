import json
import socket
import subprocess
import sys
import textwrap

import pytest

from copytaster.errors import UnreadableDocument
from copytaster.readers import html_metadata
from copytaster.readers.bounds import EXTRACT_ELEMENTS, EXTRACT_LIMIT
from copytaster.readers.draft import Piece, Sample
from copytaster.readers.html_main import with_headings
from copytaster.readers.html_reader import read, sniff
from copytaster.readers.html_tree import html_tree
from copytaster.readers.roles import settle
from copytaster.text.document import Role

SENTENCES = [
    f"On day {number} the river rose by {number} metres, and the town by the bridge waited for news."
    for number in range(1, 9)
]
BODY = "".join(f"<p>{sentence}</p>" for sentence in SENTENCES)


def page(body=BODY, head=""):
    return f"<!DOCTYPE html><html><head>{head}</head><body>{body}</body></html>"


def texts(source, **kind):
    return [piece.text for piece in read(source.encode(**kind), "a.html").pieces]


def role_of(source, text):
    return next(piece.role for piece in read(source.encode(), "a.html").pieces if piece.text == text)


def test_paragraphs_of_an_article_are_read_in_order():
    assert texts(page(f"<nav>Home News</nav><article>{BODY}</article><footer>Imprint</footer>")) == SENTENCES


def test_the_shown_headline_comes_first():
    found = read(
        page(f"<h1>Old bridge closed</h1>{BODY}", "<title>Old bridge closed | Daily</title>").encode(), "a.html"
    )
    assert found.title == "Old bridge closed"
    assert (found.pieces[0].text, found.pieces[0].role) == ("Old bridge closed", Role.HEADLINE)


def test_a_title_that_the_page_does_not_show_is_no_paragraph():
    found = read(page(BODY, "<title>Unseen words</title>").encode(), "a.html")
    assert found.title == "Unseen words"
    assert found.pieces[0].text == SENTENCES[0]


def test_a_standfirst_left_out_by_the_extractor_comes_back():
    line = "Two metres of water overnight, and no end of it in sight."
    head = f'<title>Old bridge closed</title><meta name="description" content="{line}">'
    found = read(
        page(f"<header><h1>Old bridge closed</h1><div>{line}</div></header><article>{BODY}</article>", head).encode(),
        "a",
    )
    assert [piece.text for piece in found.pieces[:2]] == ["Old bridge closed", line]


def test_metadata_is_read_from_json_ld_and_open_graph():
    head = (
        '<meta property="og:site_name" content="The Daily Bridge">'
        '<script type="application/ld+json">{"@context": "https://schema.org", "@type": "NewsArticle",'
        '"author": {"@type": "Person", "name": "Ada Byron"}, "datePublished": "2024-05-06T07:00:00Z"}</script>'
    )
    found = read(page(BODY, head).encode(), "a.html")
    assert (found.byline, found.source, found.date) == ("Ada Byron", "The Daily Bridge", "2024-05-06")


def test_a_small_page_is_read_block_by_block():
    source = "<h1>Bridge shut</h1><p>The bridge is shut.</p><ul><li>One bus</li></ul><blockquote>Alas.</blockquote>"
    assert texts(page(source)) == ["Bridge shut", "The bridge is shut.", "One bus", "Alas."]
    assert role_of(page(source), "One bus") is Role.LIST_ITEM
    assert role_of(page(source), "Alas.") is Role.QUOTATION


def test_a_short_article_is_never_lost():
    assert texts(page("<p>The bridge is shut.</p>")) == ["The bridge is shut."]


def test_text_outside_of_any_block_is_read():
    assert texts("<html><body>The bridge is shut.<br><br>The market moved.</body></html>") == [
        "The bridge is shut.",
        "The market moved.",
    ]


@pytest.mark.parametrize("begun", ["<div>", "<font size=2><p>", "<blockquote>", "<ul><li>", "<b><p>"])
def test_paragraphs_that_are_never_closed_are_all_there(begun):
    told = [f"On day {number} the river rose, and the town by the bridge waited for news." for number in range(400)]
    assert texts(page(begun + begun.join(told))) == told


def test_a_page_deeper_than_its_parser_goes_is_refused_and_not_cut_off():
    with pytest.raises(UnreadableDocument, match=r"a.html cannot be used: it holds no page that can be read"):
        texts(page("<div>The river rose. " * 3000))


def test_single_line_breaks_and_source_lines_are_spaces():
    assert texts(page("<p>The bridge<br>is\n   shut.</p>")) == ["The bridge is shut."]


def test_scripts_forms_and_what_is_hidden_are_no_text():
    hidden = "<script>alert(1)</script><style>p{}</style><form><button>Go</button></form><p hidden>No</p>"
    assert texts(page(f"{hidden}<p>The bridge is shut.</p>")) == ["The bridge is shut."]


def test_rows_of_figures_are_one_paragraph_each():
    table = "<table><tr><th>Town</th><th>Metres</th></tr><tr><td>Bern</td><td>2</td></tr></table>"
    assert texts(page(f"<p>The river rose.</p>{table}")) == ["The river rose.", "Town\tMetres", "Bern\t2"]


def test_characters_by_name_are_characters():
    assert texts(page("<p>&ldquo;Caf&eacute;&nbsp;&amp; bar&rdquo;</p>")) == ["“Café\u00a0& bar”"]


@pytest.mark.parametrize(
    ("declared", "name"),
    [
        ("windows-1252", "cp1252"),
        ("iso-8859-1", "cp1252"),
        ("koi8-r", "koi8-r"),
        ("Shift_JIS", "cp932"),
        ("utf-8", "utf-8"),
    ],
)
def test_the_declared_encoding_is_honoured(declared, name):
    words = {"koi8-r": "Мост закрыт сегодня", "cp932": "橋は閉鎖された"}.get(name, "Le pont est fermé")
    source = page(f"<p>{words}</p>", f'<meta charset="{declared}">')
    found = read(source.encode(name), "a.html")
    assert ([piece.text for piece in found.pieces], found.encoding) == ([words], name)


def test_utf8_declared_as_something_else_is_utf8():
    assert texts(
        page("<p>Le pont est fermé</p>", '<meta http-equiv="Content-Type" content="text/html; charset=ISO-8859-1">')
    ) == ["Le pont est fermé"]


def test_utf16_with_a_mark_is_read():
    assert texts(page("<p>The bridge is shut.</p>"), encoding="utf-16") == ["The bridge is shut."]


def test_what_a_document_type_declares_is_no_text():
    declared = '<!DOCTYPE html PUBLIC "x" [ <!ENTITY town "Bern"> <!ENTITY % more SYSTEM "file:///etc/passwd"> ]>'
    assert texts(f"{declared}<html><body><p>The river rose in &town;.</p></body></html>") == [
        "The river rose in &town;."
    ]


def test_entities_of_a_page_are_not_expanded():
    bomb = (
        '<!DOCTYPE html [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><html><body><p>Words &b;</p></body></html>'
    )
    assert "aaaa" not in " ".join(texts(bomb))


def test_nothing_is_fetched(monkeypatch):
    def refuse(*_, **__):
        raise AssertionError("a page must not reach for the network")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    outside = (
        '<base href="http://bridge.invalid/"><link rel="stylesheet" href="http://bridge.invalid/a.css">'
        '<meta http-equiv="refresh" content="0; url=http://bridge.invalid/">'
    )
    body = f'<img src="http://bridge.invalid/a.png"><iframe src="http://bridge.invalid/"></iframe>{BODY}'
    assert texts(page(body, outside)) == SENTENCES


def test_what_an_article_deleted_is_not_read():
    assert texts(page(f"<article>{BODY.replace('On day 3', 'On <del>night</del> day 3')}</article>")) == SENTENCES


def test_a_page_that_a_script_would_fill_is_read_from_what_it_declares():
    told = json.dumps(
        {"@graph": [{"@type": "NewsArticle", "headline": "Bridge", "articleBody": "\n\n".join(SENTENCES)}]}
    )
    head = f'<title>Bridge</title><script type="application/ld+json">{told}</script>'
    assert texts(page('<div id="root"></div>', head)) == ["Bridge", *SENTENCES]


def test_damaged_declarations_are_passed_over():
    head = '<script type="application/ld+json">{"articleBody": </script>'
    assert texts(page("<p>Short words.</p>", head)) == ["Short words."]


def test_on_a_short_page_what_is_only_a_link_is_furniture():
    links = "<p><a href=/a>Spring fair opens</a></p><p><a href=/b>By Ines Calloway</a></p>"
    source = page(f"<p>The bridge is closed, as the town said.</p>{links}")
    assert role_of(source, "Spring fair opens") is Role.FURNITURE
    assert role_of(source, "By Ines Calloway") is None


def test_a_page_laid_out_by_a_table_keeps_its_headings():
    source = page("<table><tr><td>News</td><td><h1>Bridge closed</h1><p>It is closed.</p></td></tr></table>")
    assert role_of(source, "Bridge closed") is Role.HEADLINE


def test_no_socket_is_opened_to_look_for_the_network():
    script = (
        "import sys\n"
        "sys.addaudithook(lambda event, _: event.startswith('socket.') and sys.exit(event))\n"
        "from copytaster.readers.html_reader import read\n"
        f"read({page()!r}.encode(), 'a.html')"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")


def test_what_scripts_and_pictures_weigh_does_not_make_a_page_large():
    picture = f'<img src="data:image/png;base64,{"A" * EXTRACT_LIMIT}">'
    other = "<div class=related><a href=/a>Ten other towns that have lost a bridge</a></div>"
    assert texts(page(f"<article>{picture}{BODY}</article>{other}{other}")) == SENTENCES


def test_a_page_of_very_many_elements_is_read_by_its_blocks():
    body = BODY + "<p></p>" * EXTRACT_ELEMENTS
    assert texts(page(body)) == SENTENCES


@pytest.mark.parametrize(
    ("head", "suffix", "expected"),
    [
        ("<!DOCTYPE html><html>", ".txt", True),
        ("\n<!-- saved --><HTML lang=de>", "", True),
        ('<?xml version="1.0"?><html xmlns="x">', ".xml", True),
        ("<p>A fragment</p>", ".txt", True),
        ("<p>A mark without its end", ".txt", False),
        ("<p>A mark without its end", ".html", True),
        ("Plain words, 1 < 2", ".html", False),
        ("Plain words <b>bold</b>", ".txt", False),
        ("<TEI><text>", ".xml", False),
    ],
)
def test_pages_are_told_by_their_first_characters(head, suffix, expected):
    assert sniff(Sample(head.encode(), head, suffix)) is expected


def test_a_heading_that_the_page_gives_as_its_description_is_the_standfirst():
    line = "Two metres of water overnight, and no end of it in sight."
    head = f'<title>Old bridge closed</title><meta name="description" content="{line}">'
    assert (
        role_of(page(f"<article><h1>Old bridge closed</h1><h2>{line}</h2>{BODY}</article>", head), line)
        is Role.STANDFIRST
    )


def test_a_page_that_was_typed_keeps_its_paragraphs():
    story = [f"{sentence} {sentence} {sentence}" for sentence in SENTENCES]
    lines = "\n\n".join(textwrap.fill(text, 70) for text in story)
    assert texts(page(f"<h1>Bridge closed</h1><pre>{lines}</pre>")) == ["Bridge closed", *story]


def test_a_line_break_after_a_sentence_parts_paragraphs():
    assert texts(page(f"<div>{'<br>'.join(SENTENCES)}</div>")) == SENTENCES


def test_a_line_break_in_an_address_or_a_sentence_does_not():
    lines = (
        "Town hall of Skarv.<br>Quay Street 1.<br>On day 1 the river rose by 1 metres, and the town<br>waited for news."
    )
    assert len(texts(page(f"<p>{lines}</p>"))) == 1


def declared_page(text, shown):
    data = json.dumps({"@type": "NewsArticle", "articleBody": text})
    return page(shown, f'<title>Bridge shut</title><script type="application/ld+json">{data}</script>')


def test_a_page_that_shows_the_beginning_of_its_article_is_read_from_what_it_declares():
    shown = "".join(f"<p>{sentence}</p>" for sentence in SENTENCES[:3])
    assert texts(declared_page("\n\n".join(SENTENCES), shown)) == ["Bridge shut", *SENTENCES]


def test_the_standfirst_need_not_be_in_the_article_that_a_page_declares():
    standfirst = "The town council will not say before spring what it wants to do about the old bridge."
    shown = "".join(f"<p>{sentence}</p>" for sentence in (standfirst, *SENTENCES[:2]))
    source = declared_page("\n\n".join(SENTENCES), shown)
    source = source.replace("<title>", f'<meta name="description" content="{standfirst}"><title>')
    assert texts(source) == ["Bridge shut", standfirst, *SENTENCES]


def test_a_page_that_declares_another_article_is_read_as_it_is_shown():
    other = "\n\n".join(sentence.replace("river", "price") for sentence in SENTENCES * 2)
    assert texts(declared_page(other, BODY)) == SENTENCES


def test_a_page_that_shows_what_it_does_not_declare_is_read_as_it_is_shown():
    own = "".join(f"<p>{sentence.replace('river', 'price')}</p>" for sentence in SENTENCES[:2])
    shown = "".join(f"<p>{sentence}</p>" for sentence in SENTENCES[:3])
    assert texts(declared_page("\n\n".join(SENTENCES * 2), shown + own))[:3] == SENTENCES[:3]


def test_a_short_page_is_not_replaced_by_less():
    assert texts(declared_page("The river.", "<p>The river rose by a metre.</p>")) == ["The river rose by a metre."]


def test_the_name_of_a_section_in_a_heading_is_not_the_headline():
    head = "<title>Traffic - Old bridge closed</title>"
    source = page(f"<h1><span>Traffic</span> Old bridge closed</h1>{BODY}", head)
    assert read(source.encode(), "a.html").title == "Traffic Old bridge closed"


def test_a_page_of_frames_is_refused_with_the_reason():
    frames = "<noframes><body>Get a browser that shows frames.</body></noframes>"
    source = f"<html><head><title>Bridge</title></head><frameset><frame src=a.html>{frames}</frameset></html>"
    with pytest.raises(UnreadableDocument, match="whose text is in other files"):
        read(source.encode(), "a.html")


def test_a_headline_is_told_from_the_kicker_in_its_heading():
    head = '<title>Old bridge closed - The Bridge</title><meta property="og:title" content="Old bridge closed">'
    source = page(f"<h1><span>Traffic</span> <span>Old bridge closed</span></h1>{BODY}", head)
    found = read(source.encode(), "a.html")
    assert found.title == "Old bridge closed"
    assert role_of(source, "Old bridge closed") is Role.HEADLINE
    assert role_of(source, "Traffic") is None


def test_a_headline_is_told_from_the_name_of_the_site_in_its_heading():
    source = page(
        f"<h1><b>Old bridge closed</b><a href=/>The Bridge</a></h1>{BODY}", "<title>Old bridge closed » X</title>"
    )
    assert read(source.encode(), "a.html").title == "Old bridge closed"


def test_a_reader_who_comments_is_not_the_author():
    comment = '<div class="comment"><span class="comment_author">Kaj Holm</span> <p>What a bridge.</p></div>'
    assert read(page(BODY + comment, "<title>Bridge</title>").encode(), "a.html").byline is None


@pytest.mark.parametrize(("most", "byline"), [(1000, "Ada Byron"), (4, None)])
def test_of_a_page_with_too_many_elements_only_the_head_declares_anything(monkeypatch, most, byline):
    monkeypatch.setattr(html_metadata, "DECLARING_ELEMENTS", most)
    author = '<span class="author" rel="author">Ada Byron</span>'
    head = '<title>Old bridge closed</title><meta property="article:published_time" content="2024-05-06">'
    found = read(page(f"<h1>Old bridge closed</h1>{author}{BODY}", head).encode(), "a.html")
    assert (found.title, found.byline, found.date) == ("Old bridge closed", byline, "2024-05-06")


def test_crossheads_lost_by_the_extractor_come_back():
    blocks = (Piece("One."), Piece("Two", Role.HEADLINE), Piece("Three."), Piece("x"), Piece("Four", Role.HEADLINE))
    tree = html_tree("<h2>Two</h2><h2>Four</h2><h2><a href=x>Six</a></h2>")
    more = (Piece("Five."), Piece("Six", Role.HEADLINE), Piece("Seven."))
    found = with_headings(tuple(map(Piece, ("One.", "Three.", "Five.", "Seven."))), (*blocks, *more), tree)
    assert [piece.text for piece in found] == ["One.", "Two", "Three.", "Four", "Five.", "Seven."]


def test_a_list_lost_by_the_extractor_comes_back():
    blocks = (Piece("One."), Piece("a", Role.LIST_ITEM), Piece("b", Role.LIST_ITEM), Piece("Two."))
    found = with_headings((Piece("One."), Piece("Two.")), blocks, html_tree("<p>One.</p>"))
    assert found == blocks


def test_sections_of_the_site_above_the_headline_leave_its_byline_in_place():
    links = "<br>".join(f"<a href='/{number}'>Section {number}</a>" for number in range(20))
    body = "<br><br>".join(["<b>Old bridge closed</b>", "By Olga Berg", *SENTENCES * 2])
    source = page(f"<table><tr><td>{links}</td><td>{body}</td></tr></table>", "<title>Old bridge closed</title>")
    document = settle(read(source.encode(), "a.html"), "a.html", "", "html")
    own = [one for one in document.paragraphs if one.role is not Role.FURNITURE]
    assert [one.role for one in own[:3]] == [Role.HEADLINE, Role.BYLINE, Role.BODY]


def test_byline_and_day_above_the_article_count_also_where_the_extractor_drops_them():
    above = ("Old bridge closed", "By Olga Berg | 3 min read", "Tuesday, May 6, 2024 • 3:40 PM CET", "Share", "Print")
    source = page(
        "".join(f"<div>{line}</div>" for line in above) + BODY * 3, '<meta name="author" content="The Bridge">'
    )
    draft = read(source.encode(), "a.html")
    assert (draft.byline, draft.date) == ("Olga Berg", "2024-05-06")
    assert Piece("By Olga Berg | 3 min read", Role.BYLINE) in draft.pieces


@pytest.mark.parametrize(
    ("lines", "shown"),
    [
        (("<h1>Old bridge closed</h1>", "<div>Ada Byron</div>"), ["Ada Byron"]),
        (("<div>By Olga Berg</div>", "<h1>Old bridge closed</h1>"), []),
        (("<h1>Old bridge closed</h1>", "<div>Most read</div>"), []),
    ],
)
def test_a_byline_is_a_paragraph_where_it_is_below_the_headline(lines, shown):
    head = '<title>Old bridge closed</title><meta name="author" content="Ada Byron">'
    draft = read(page("".join(lines) + BODY * 3, head).encode(), "a.html")
    assert [piece.text for piece in draft.pieces if piece.role is Role.BYLINE] == shown


def test_the_editor_in_charge_is_not_the_author():
    source = page(f"<h1>Old bridge closed</h1>{BODY}", '<meta name="author" content="责任编辑：王芳">')
    assert read(source.encode(), "a.html").byline is None


def test_a_byline_stays_where_it_is_above_day_and_picture():
    head = "<h1>Old bridge closed</h1><p>By Olga Berg</p><p>6 May 2024</p><figcaption>The bridge</figcaption>"
    lines = texts(page(f"<article>{head}{''.join(f'<p>{one}</p>' for one in SENTENCES[:3])}</article>"))
    assert lines == ["Old bridge closed", "By Olga Berg", "6 May 2024", "The bridge", *SENTENCES[:3]]


def test_a_byline_below_the_article_is_that_of_another():
    source = page(
        f"<div><h1>Old bridge closed</h1>{BODY * 3}<div>By Olga Berg</div></div>", "<title>Old bridge</title>"
    )
    assert read(source.encode(), "a.html").byline is None
