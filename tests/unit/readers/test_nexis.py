from copytaster.readers import nexis
from copytaster.readers.draft import Piece
from copytaster.readers.sheet import of_pieces, of_text
from copytaster.text.document import Role
from fakes.exports import FERRY, MILL, QUAY, nexis_blocks, nexis_lines, nexis_text


def drafts(sheet):
    return [one.read() for one in nexis.entries(sheet)]


def test_the_copyright_may_stand_above_the_article():
    blocks = nexis_blocks(FERRY, "1 of 1")
    *rest, last = blocks
    (draft,) = drafts(of_text("\n\n".join([rest[0], last, *rest[1:]])))
    assert (draft.title, draft.source) == (FERRY.title, FERRY.source)


def test_headline_and_text_may_be_fields():
    blocks = nexis_blocks(FERRY, "1 of 1")
    at = blocks.index("LENGTH: 120 words")
    moved = [*blocks[: at - 3], *blocks[at - 1 : at + 1], f"HEADLINE: {FERRY.title}", "BYLINE: Jo Ek", "BODY:"]
    (draft,) = drafts(of_text("\n\n".join([*moved, *blocks[at + 1 :]])))
    assert (draft.title, draft.byline, draft.source) == (FERRY.title, "Jo Ek", FERRY.source)
    assert [piece.text for piece in draft.pieces][2] == FERRY.text[0]


def test_the_captions_of_pictures_follow_the_text():
    for sheet in (of_text(nexis_text(FERRY)), of_pieces(tuple(map(Piece, nexis_lines(FERRY))))):
        (draft,) = drafts(sheet)
        assert (draft.pieces[-1].text, draft.pieces[-1].role) == ("A ferry at its berth.", Role.CAPTION)


def test_other_languages_are_known():
    german = (
        nexis_text(FERRY, MILL)
        .replace("1 of 2 DOCUMENTS", "Dokument 1 von 2")
        .replace("2 of 2 DOCUMENTS", "Dokument 2 von 2")
        .replace("LENGTH: 120 words", "LÄNGE: 120 Wörter")
        .replace("LANGUAGE: ENGLISH", "SPRACHE: GERMAN; DEUTSCH")
        .replace("May 6, 2024 Monday", "6. Mai 2024 Montag")
    )
    assert [(one.title, one.date) for one in drafts(of_text(german))] == [
        (FERRY.title, "2024-05-06"),
        (MILL.title, "2024-05-08"),
    ]


def test_what_a_speaker_says_last_is_no_field():
    words = nexis_text(FERRY).replace("GRAPHIC: A ferry at its berth.", "ODUYA: That is all I can say.")
    assert drafts(of_text(words))[0].pieces[-1].text == "ODUYA: That is all I can say."


def test_a_list_of_the_articles_before_them_is_left_out():
    (draft, _) = drafts(of_pieces(tuple(map(Piece, nexis_lines(FERRY, QUAY)))))
    assert [piece.text for piece in draft.pieces][:2] == [FERRY.title, FERRY.author]


def test_a_last_article_that_was_cut_off_is_read():
    lines = nexis_lines(FERRY, QUAY)
    cut = lines[: lines.index("Classification", lines.index("End of Document"))]
    assert [one.title for one in drafts(of_pieces(tuple(map(Piece, cut))))] == [FERRY.title, QUAY.title]


def test_a_list_item_keeps_its_role():
    lines = [Piece(line, Role.LIST_ITEM if line == FERRY.text[1] else None) for line in nexis_lines(FERRY)]
    (draft,) = drafts(of_pieces(lines))
    assert [piece.text for piece in draft.pieces if piece.role is Role.LIST_ITEM] == [FERRY.text[1]]


def test_the_edition_may_follow_the_date_on_its_line():
    words = nexis_text(FERRY).replace("May 6, 2024 Monday\nLate Edition", "May 6, 2024 Monday Late Edition")
    assert [(one.date, one.source) for one in drafts(of_text(words))] == [("2024-05-06", FERRY.source)]


def test_a_magazine_has_only_a_month():
    words = nexis_text(FERRY).replace("May 6, 2024 Monday", "May 2024")
    assert [(one.date, one.source, one.title) for one in drafts(of_text(words))] == [
        ("2024-05", FERRY.source, FERRY.title)
    ]


def test_without_a_date_headline_and_source_are_there():
    words = nexis_text(FERRY).replace("May 6, 2024 Monday\nLate Edition", "")
    assert [(one.date, one.source, one.title) for one in drafts(of_text(words))] == [(None, FERRY.source, FERRY.title)]


def test_a_second_line_below_the_headline_is_a_standfirst():
    (draft,) = drafts(of_text(nexis_text(FERRY).replace(FERRY.title, f"{FERRY.title}\n\nThe quay was full again")))
    assert [(piece.text, piece.role) for piece in draft.pieces[:2]] == [
        (FERRY.title, Role.HEADLINE),
        ("The quay was full again", Role.STANDFIRST),
    ]


def test_a_headline_that_looks_like_a_field_is_the_headline():
    wanted = "Column: why the ferry matters"
    for sheet in (
        of_text(nexis_text(FERRY._replace(title=wanted))),
        of_pieces([*map(Piece, nexis_lines(FERRY._replace(title=wanted)))]),
    ):
        assert [one.title for one in drafts(sheet)] == [wanted]


def test_a_field_below_the_text_that_nobody_knows_is_left_out_between_others():
    words = nexis_text(FERRY).replace("LANGUAGE: ENGLISH", "NAICS: 483 Water Transport\n\nLANGUAGE: ENGLISH")
    assert "NAICS" not in " ".join(piece.text for piece in drafts(of_text(words))[0].pieces)


def test_an_article_of_which_only_the_text_is_known_loses_nothing():
    words = nexis_text(FERRY, MILL, QUAY, FERRY, MILL)
    start, end = words.index("4 of 5 DOCUMENTS") + len("4 of 5 DOCUMENTS"), words.index("5 of 5 DOCUMENTS")
    odd = "\n\nA photograph\n\nOf the ferry\n\nAt its berth\n\nIn the harbour\n\nAt noon\n\nMay 6, 2024\n\n"
    found = drafts(of_text(words[:start] + odd + words[end:]))[3]
    assert [piece.text for piece in found.pieces][:2] == ["A photograph", "Of the ferry"]
