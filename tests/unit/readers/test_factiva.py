from copytaster.readers import factiva, html_reader
from copytaster.readers.draft import Piece
from copytaster.readers.sheet import of_pieces, of_text
from copytaster.text.document import Role
from fakes.exports import FERRY, MILL, factiva_coded, factiva_id, factiva_lines


def drafts(lines):
    return [one.read() for one in factiva.entries(of_pieces(tuple(map(Piece, lines))))]


def shown(draft):
    return [piece.text for piece in draft.pieces if piece.role is not Role.FURNITURE]


def test_the_name_is_the_id_of_the_database():
    found = factiva.entries(of_text("\n".join(factiva_lines(FERRY, MILL))))
    assert [one.name for one in found] == [factiva_id(0), factiva_id(1)]


def test_the_publisher_below_the_text_is_furniture():
    last = drafts(factiva_lines(FERRY, MILL))[0].pieces[-1]
    assert (last.text, last.role) == ("Port Papers Limited", Role.FURNITURE)


def test_a_headline_without_a_section_above_it_is_found():
    lines = [line for line in factiva_lines(FERRY, MILL) if line != "News"]
    assert [one.title for one in drafts(lines)] == [FERRY.title, MILL.title]


def test_without_a_copyright_the_text_begins_below_the_language():
    lines = [line for line in factiva_lines(FERRY, MILL) if not line.startswith("(c)")]
    assert shown(drafts(lines)[0])[2] == FERRY.text[0]


def test_a_text_that_begins_with_copyright_loses_nothing():
    lines = [line for line in factiva_lines(FERRY, MILL) if not line.startswith("(c)")]
    at = lines.index(FERRY.text[0])
    assert shown(drafts([*lines[:at], "Copyright law is old.", *lines[at:]])[0])[2] == "Copyright law is old."


def test_a_word_in_capitals_is_no_code():
    assert shown(drafts(factiva_coded(FERRY, MILL))[0])[-1] == "IN the end nobody was hurt."


def test_codes_in_cells_of_their_own_are_codes_too():
    lines = [part for line in factiva_coded(FERRY, MILL) for part in line.split("\t")]
    assert [(one.title, one.source) for one in drafts(lines)] == [
        (FERRY.title, FERRY.source),
        (MILL.title, MILL.source),
    ]


def test_captions_of_pictures_are_captions():
    lines = factiva_coded(FERRY, MILL)
    at = lines.index("IN the end nobody was hurt.") + 1
    draft = drafts([*lines[:at], "ART\tA ferry at its berth.", *lines[at:]])[0]
    assert (draft.pieces[-1].text, draft.pieces[-1].role) == ("A ferry at its berth.", Role.CAPTION)


def test_a_last_article_that_was_cut_off_is_read():
    assert [one.title for one in drafts(factiva_coded(FERRY, MILL)[:-2])] == [FERRY.title, MILL.title]


def test_ids_alone_make_no_export():
    assert (
        drafts(["The council quoted this:", f"Document {factiva_id(1)}", "And this:", f"Document {factiva_id(2)}"])
        == []
    )


def row(code, *paragraphs):
    inner = "".join(f"<p>{one}</p>" for one in paragraphs) if len(paragraphs) > 1 else paragraphs[0]
    return f"<tr><td class='index'><b>{code}</b>&nbsp;</td><td>{inner}</td></tr>"


def table(one, number):
    rows = [row("HD", f"<span><b>{one.title}</b></span>"), row("BY", f"By {one.author}"), row("WC", "120 words")]
    rows += [row("PD", one.day), row("SN", one.source), row("LA", "English"), row("LP", *one.text[:2])]
    rows += [row("TD", *one.text[2:])] if one.text[2:] else []
    rows += [row("NS", "gferry : Ferries | gport : Ports"), row("AN", f"Document {factiva_id(number)}")]
    return f"<div class='article enArticle'><table>{''.join(rows)}</table></div><br>"


def test_a_page_with_its_fields_in_tables_is_read():
    page = f"<html><body>{table(FERRY, 1)}{table(MILL, 2)}</body></html>"
    found = [one.read() for one in html_reader.read(page.encode(), "a.html").entries]
    assert [(one.title, one.source, one.date) for one in found] == [
        (FERRY.title, FERRY.source, "2024-05-06"),
        (MILL.title, MILL.source, "2024-05-08"),
    ]
    assert shown(found[0])[2:] == list(FERRY.text)
