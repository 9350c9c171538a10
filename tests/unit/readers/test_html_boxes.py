import pytest

from copytaster.readers import html_boxes
from copytaster.readers.draft import Piece
from copytaster.readers.html_boxes import without_boxes
from copytaster.readers.html_reader import read
from copytaster.readers.html_tree import html_tree
from copytaster.text.document import Role

SENTENCES = [
    f"On day {number} the river rose by {number} metres, and the town by the bridge waited for news."
    for number in range(1, 13)
]
TEASER = "Tickets for the boat are gone until Sunday."


def aside(box, byline=None, after="", texts=(TEASER,)):
    body = "".join(f"<p>{sentence}</p>" for sentence in SENTENCES[:6]) + box
    body += "".join(f"<p>{sentence}</p>" for sentence in SENTENCES[6:]) + after
    pieces = tuple(map(Piece, (*SENTENCES[:6], *texts, *SENTENCES[6:])))
    found = without_boxes(pieces, html_tree(f"<body><main>{body}</main></body>"), byline)
    return [piece.text for piece in found if piece.role is Role.FURNITURE]


@pytest.mark.parametrize("title", ["Other news", "Related stories", "Mehr zum Thema", "Te puede interesar"])
def test_a_box_of_other_stories_between_paragraphs_is_furniture(title):
    assert aside(f"<div><header><h3>{title}</h3></header><div><p>{TEASER}</p></div></div>") == [TEASER]


@pytest.mark.parametrize("name", ["PageList", "story related-articles", "newsletter-signup", "author-bio"])
def test_a_box_is_known_by_its_class(name):
    assert aside(f'<div class="{name}"><p>{TEASER}</p></div>') == [TEASER]


@pytest.mark.parametrize(
    "box",
    [
        "<div><h3>Two more days</h3><p>{}</p></div>",
        '<div class="unrelated"><p>{}</p></div>',
        "<section><h3>More about the boats</h3><p>{}</p></section>",
        "<section><h3>Recommended boats</h3><p>{}</p></section>",
        '<div class="newsletter-section"><p>{}</p></div>',
    ],
)
def test_a_section_of_the_article_is_no_box(box):
    assert aside(box.format(TEASER)) == []


def test_scripts_do_not_make_a_box_large():
    assert aside(f"<div><script>{'x' * 9000}</script><h3>Other news</h3><p>{TEASER}</p></div>") == [TEASER]


def test_an_element_that_holds_most_of_the_article_is_no_box():
    body = "".join(f"<p>{sentence}</p>" for sentence in SENTENCES)
    tree = html_tree(f'<body><div class="related-content"><h2>Related stories</h2>{body}</div></body>')
    found = without_boxes(tuple(map(Piece, SENTENCES)), tree, None)
    assert all(piece.role is None for piece in found)


def test_boxes_that_are_most_of_the_article_are_none():
    body = "".join(f'<div class="newsletter"><p>{sentence}</p></div>' for sentence in SENTENCES)
    found = without_boxes(tuple(map(Piece, SENTENCES)), html_tree(f"<body>{body}</body>"), None)
    assert all(piece.role is None for piece in found)


def test_the_part_of_one_of_several_authors_is_not_about_her():
    parts = [Piece("Kaj Holm", Role.HEADLINE), *map(Piece, SENTENCES[:6])]
    parts += [Piece("Olga Berg", Role.HEADLINE), *map(Piece, SENTENCES[6:])]
    found = without_boxes(tuple(parts), html_tree("<body><p>Wind.</p></body>"), "Olga Berg")
    assert all(piece.role is not Role.FURNITURE for piece in found)


def test_links_below_each_other_are_furniture_and_one_alone_is_not():
    links = ("Weather today", "Sports", "Boats")
    assert aside("".join(f"<a href='/{link}'>{link}</a><br>" for link in links), texts=links) == list(links)
    assert aside("<p><a href='/olga'>Olga Berg</a></p>", texts=("Olga Berg",)) == []


def test_names_that_a_menu_has_too_are_of_the_article():
    menu = "<nav><a href=/bern>Bern</a><a href=/bonn>Bonn</a></nav>"
    assert aside(f"{menu}<p>Bern</p><p>Bonn</p>", texts=("Bern", "Bonn")) == []


def test_what_follows_the_name_of_the_author_at_the_end_is_furniture():
    body = "".join(f"<p>{sentence}</p>" for sentence in SENTENCES)
    about = "<h3>OLGA BERG</h3><p>Berg writes about rivers and lakes for the paper.</p>"
    head = '<meta name="author" content="Olga Berg"><title>River rises</title>'
    page = (
        f"<html><head>{head}</head><body><article><h1>River rises</h1>{body}<div>{about}</div></article></body></html>"
    )
    found = read(page.encode(), "a.html").pieces
    assert [piece.text for piece in found if piece.role is Role.FURNITURE] == [
        "OLGA BERG",
        "Berg writes about rivers and lakes for the paper.",
    ]


def test_boxes_nested_without_end_are_read_once(monkeypatch):
    met = []
    monkeypatch.setattr(html_boxes, "is_small", lambda *_: met.append(1))
    tree = html_tree(f"<body>{'<div class=related-news>' * 1000}<p>Wind.</p></body>")
    without_boxes((Piece("Wind."),), tree, None)
    assert met == []
