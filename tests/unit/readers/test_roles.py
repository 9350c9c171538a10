import pytest

from copytaster.readers.draft import Draft, Piece
from copytaster.readers.headlines import is_sentence, looks_like_headline
from copytaster.readers.paragraphs import pieces
from copytaster.readers.roles import settle
from copytaster.text.document import Role

BODY = "The river rose by two metres overnight and the town closed its only bridge."
MORE = "Nobody was hurt, the fire chief said on Monday."


def document(*texts, **fields):
    return settle(Draft(pieces("\n\n".join(texts)), **fields), "a.txt", "0" * 64, "text")


def roles(*texts, **fields):
    return [paragraph.role for paragraph in document(*texts, **fields).paragraphs]


def test_the_first_line_that_is_no_sentence_is_the_headline():
    found = document("Old bridge closed after flood", BODY, MORE)
    assert found.title == "Old bridge closed after flood"
    assert [paragraph.role for paragraph in found.paragraphs] == [Role.HEADLINE, Role.BODY, Role.BODY]


def test_an_article_may_have_no_headline():
    found = document(BODY, MORE)
    assert found.title == ""
    assert [paragraph.role for paragraph in found.paragraphs] == [Role.BODY, Role.BODY]


@pytest.mark.parametrize(
    "title", ["Bridge shut: what we know", "Will it hold?", "Town flees U.S.", "“Run!” he cried", "桥梁关闭"]
)
def test_what_a_headline_may_look_like(title):
    assert document(title, BODY, MORE).title == title


def test_a_lone_line_is_no_headline():
    assert roles("Bridge closed") == [Role.BODY]


def test_the_title_of_the_file_finds_the_headline_under_other_lines():
    assert (
        roles("Region", "Old bridge closed.", BODY, title="Old bridge closed. | The Daily Bridge")[1] is Role.HEADLINE
    )


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("By Ada Byron", "Ada Byron"),
        ("By ADA BYRON and CARL GAUSS, Associated Press", "ADA BYRON and CARL GAUSS"),
        ("By Ada Byron, Staff Writer", "Ada Byron"),
        ("By Ada Byron, Associated Press Business Writer", "Ada Byron"),
        ("By Ada Byron , bridge.com", "Ada Byron"),
        ("Von Ada Byron", "Ada Byron"),
        ("Par Ada Byron", "Ada Byron"),
        ("Por Ada Byron de la Torre", "Ada Byron de la Torre"),
        ("Автор: Ада Байрон", "Ада Байрон"),
        ("By Ada Byron and the Associated Press", "Ada Byron"),
        ("By The Associated Press", None),
        ("By Reuters", None),
        ("By Ada Byron, dpa", "Ada Byron"),
        ("By Ada Byron in Bern", "Ada Byron"),
        ("By Ada Byron in Bern and Carl Gauss in New York", "Ada Byron and Carl Gauss"),
        ("By Ada Byron at Mill Road", "Ada Byron"),
        ("Ada Byron at Mill Road", "Ada Byron"),
        ("Ada Byron, bridge correspondent", "Ada Byron"),
        ("Par Ada Byron avec AFP", "Ada Byron"),
        ("Par Ada Byron (Berne, envoyée spéciale)", "Ada Byron"),
        ("By Ada Byron · 3 min read", "Ada Byron"),
        ("By Ada Byron | abyron@daily.example | Bay Daily", "Ada Byron | Bay Daily"),
        ("By Ada Byron and Carl Gauss | ab@daily.example, cg@daily.example", "Ada Byron and Carl Gauss"),
        ("Von Ada Byron (mit dpa)", "Ada Byron"),
        ("Par Ada Byron, envoyée spéciale à Berne", "Ada Byron"),
        ("Ada Byron, enviada especial a Berna", "Ada Byron"),
        ("di Ada Byron, inviata a Berna", "Ada Byron"),
        ("Door Ada Byron, verslaggever", "Ada Byron"),
        ("By our bridge correspondent", None),
        ("By Ada Byron, bridge correspondent", "Ada Byron"),
        ("From our correspondents and agencies", None),
        ("María Cendón / Agencias", None),
        ("From staff and wire reports", None),
        ("By a staff reporter", None),
        ("By Associated Press reporters", None),
        ("By Harwick Courier staff and agencies", None),
        ("By Harwick Courier reporters", "Harwick Courier"),
        ("By Harwick Courier newsroom", "Harwick Courier"),
        ("By Ada Byron and agencies", "Ada Byron"),
        ("Von unserer Redaktion", None),
        ("Da Redação", None),
        ("Redação, com agências", None),
        ("De la redacción", None),
        ("Dalla redazione", None),
        ("Redazione Prato", None),
        ("Redactie/ANP", None),
        ("Door ANP/NU.nl", None),
        ("20 Minutes avec AFP", None),
        ("Ouest-France avec AFP Publié le 13/03/2024 à 07h30", None),
        ("De notre envoyée spéciale à Berne", None),
    ],
)
def test_bylines(line, names):
    found = document("Old bridge closed", line, BODY, MORE)
    assert found.byline == names
    assert found.paragraphs[1].role is Role.BYLINE


@pytest.mark.parametrize(
    "line",
    [
        f"By {'A' * 300}",
        "By Monday the water had gone",
        "Von wegen Brücke",
        "Par ailleurs, rien",
        "By our standards",
        "Redactie zoekt brug",
        "Minister speaks with Reuters",
        "By the river, reporters waited",
        "Von unserer Seite",
    ],
)
def test_what_is_no_byline(line):
    assert document("Old bridge closed", line, BODY, MORE).byline is None


def test_an_agency_in_place_of_an_author_is_the_source():
    assert document("Old bridge closed", "By The Associated Press", BODY, MORE).source == "The Associated Press"


def test_an_agency_that_a_format_gives_as_the_byline_is_no_author():
    assert document("Bridge closed", BODY, byline="By The Associated Press").byline is None
    assert document("Bridge closed", BODY, byline="Jane Roe").byline == "Jane Roe"


def test_a_name_of_one_word_with_a_capital_inside_is_not_divided():
    assert document("Bridge closed", "By BridgeWatch News", BODY).byline == "BridgeWatch News"


def test_names_beside_a_lone_date_are_a_byline():
    found = document("Old bridge closed", "Ada ByronCarl Gauss", "May 6, 2024", BODY)
    assert (found.byline, found.date) == ("Ada Byron, Carl Gauss", "2024-05-06")


def test_a_name_over_its_newspaper_and_the_date_is_a_byline():
    found = roles("Bridge shut", "Jane Roe", "The Bay Courier", "May 6, 2024", BODY)
    assert found[1:3] == [Role.BYLINE, Role.BYLINE]


def test_dateline_and_agency_are_read_from_the_lede_which_stays_body():
    found = document("Old bridge closed", f"BERN (AP) — {BODY}", MORE)
    assert (found.dateline, found.source) == ("BERN", "AP")
    assert found.paragraphs[1].role is Role.BODY


def test_what_stands_between_headline_and_dateline_is_a_standfirst():
    line = "Two metres of water overnight; no end in sight, says the fire chief"
    assert roles("Old bridge closed", line, f"BERN (AP) — {BODY}")[1] is Role.STANDFIRST


def test_an_agency_at_the_end_is_the_source():
    found = document(BODY, MORE, "AP")
    assert found.source == "AP"
    assert found.paragraphs[-1].set_aside == "furniture"


def test_a_bare_address_gives_date_and_source():
    found = document("Old bridge closed", "20240506", "https://www.bridge.example/news/1", BODY, MORE)
    assert (found.date, found.source) == ("2024-05-06", "bridge.example")


def test_captions_are_told_by_day_by_words_and_by_credit():
    captions = (
        "Water under the old bridge, Monday, May 6, 2024, in Bern, Switzerland.",
        "  • In this photo provided by the town, a bus stands in the water.",
        "The bridge from above.",
    )
    assert (
        roles("Old bridge closed", *captions, "Photo: Ada Byron/AP", f"BERN (AP) — {BODY}")[1:4] == [Role.CAPTION] * 3
    )


@pytest.mark.parametrize("credit", ["Photo: Ada Byron", "Foto: Byron/dpa", "© Ada Byron", "Picture by Ada Byron"])
def test_a_credit_at_the_end_makes_a_caption(credit):
    assert roles("Old bridge closed", f"Water stands under the bridge. {credit}", BODY, MORE)[1] is Role.CAPTION


def test_a_line_in_the_middle_that_names_a_place_is_no_byline():
    assert (
        roles("Old bridge closed", "Long Way Round in Bern", "A town waits for its bridge", BODY, MORE)[1]
        is not Role.BYLINE
    )


def test_list_items_and_quoted_mail_keep_their_roles():
    assert roles(BODY, "• the bridge is shut\n• the market moved", "> I saw it coming.") == [
        Role.BODY,
        Role.LIST_ITEM,
        Role.LIST_ITEM,
        Role.QUOTATION,
    ]


def test_spoken_words_behind_a_dash_are_no_list_item():
    lede = "Färjan stod still hela natten och hamnkaptenen väntade på bättre väder utanför ön."
    spoken = "– Vi såg ingenting av båten den kvällen, säger Ada Roe, som stod på bron."
    listed = "– Mjölk, bröd och ost från affären på ön"
    assert roles(lede, spoken, listed) == [Role.BODY, Role.BODY, Role.LIST_ITEM]


def test_a_short_line_between_sentences_is_a_crosshead():
    assert roles(BODY, "No end in sight", MORE) == [Role.BODY, Role.HEADLINE, Role.BODY]


def test_the_times_of_live_coverage_and_the_titles_under_them_are_crossheads():
    posts = ("17.42 GMT", "Bridge is closed", BODY, "5:05 p.m. ET", BODY, "16h20", MORE)
    head, body = Role.HEADLINE, Role.BODY
    assert roles("Flood: live updates", *posts) == [head, head, head, body, head, body, head, body]


def test_the_times_of_a_programme_are_what_it_is_about():
    events = ("19.30", "Fire brigade band", "20.15", "The bridge, a play", "22.00", "Fireworks")
    assert Role.HEADLINE not in roles("Week of the bridge", BODY, *events)[1:]


def test_lines_that_are_no_sentences_are_no_crossheads():
    assert roles(BODY, "Bern 41", "Bonn 12", "Basel 7") == [Role.BODY] * 4


def test_furniture_is_set_aside_and_nothing_else():
    found = document("Old bridge closed", BODY, MORE, "Post a Comment", "___")
    assert [paragraph.set_aside for paragraph in found.paragraphs] == [None, None, None, "furniture", "furniture"]


def test_what_the_file_says_of_itself_fills_the_gaps():
    found = document(BODY, MORE, byline="Ada Byron", source="The Daily Bridge", date="2024-05-06", title="Bridge")
    assert (found.byline, found.source, found.date, found.title) == (
        "Ada Byron",
        "The Daily Bridge",
        "2024-05-06",
        "Bridge",
    )


def test_the_day_on_which_a_file_was_made_is_used_if_the_article_shows_none():
    found = document(BODY, MORE, made="2025-01-01")
    assert (found.date, found.is_file_date) == ("2025-01-01", True)
    found = document("Bridge shut", "By Ada Byron", "May 6, 2024", BODY, made="2025-01-01")
    assert (found.date, found.is_file_date) == ("2024-05-06", False)


def test_the_language_is_that_of_the_body():
    german = "Die Brücke ist seit Montag geschlossen, sagte die Bürgermeisterin der Stadt am Abend."
    assert settle(Draft((Piece(german),)), "a.txt", "", "text").language == "de"


def test_no_text_is_lost():
    texts = ["Old bridge closed", "By Ada Byron", "May 6, 2024", BODY, "No end in sight", MORE, "Post a Comment"]
    assert [paragraph.text for paragraph in document(*texts).paragraphs] == texts


def test_a_dateline_after_several_sentences_is_not_the_lede():
    assert roles("Old bridge closed", BODY, MORE, BODY, f"BERN (AP) — {BODY}")[1:] == [Role.BODY] * 4


def test_the_header_of_a_mail_is_furniture_but_for_its_subject():
    header = "From: desk@bridge.example\nTo: all@bridge.example\nSubject: FW: Flood\nDate: Mon, 6 May 2024"
    found = document(header, BODY, MORE)
    assert found.title == "Flood"
    assert [paragraph.role for paragraph in found.paragraphs[:4]] == [
        Role.FURNITURE,
        Role.FURNITURE,
        Role.HEADLINE,
        Role.FURNITURE,
    ]


def test_an_embedded_post_is_a_quotation():
    assert (
        roles(BODY, "Two metres of water at the old bridge tonight. pic.twitter.com/Ab1Cd2", MORE)[1] is Role.QUOTATION
    )


@pytest.mark.parametrize(
    "line", ["Northern Press", "Northern Press Writer", "Tribune in Skarv", "Science reporter", "Science editor, Bern"]
)
def test_the_line_under_a_byline_says_for_whom(line):
    assert roles("Bridge shut", "By Ines Calloway", line, BODY, MORE)[2] is Role.BYLINE


def test_the_line_over_a_desk_is_its_author():
    assert roles("Prédio cai", "Marina Couto", "Da Redação", BODY, MORE)[1:3] == [Role.BYLINE] * 2


def test_under_an_agency_stands_no_such_line():
    assert roles("Bridge shut", "By The Associated Press", "FIRST LEAGUE", BODY, MORE)[2] is not Role.BYLINE


def test_a_row_of_a_table_is_no_headline():
    assert roles("BRIDGE OFFICE\t6 May", "Bridge shut", BODY, MORE)[:2] == [Role.BODY, Role.HEADLINE]


def test_the_place_may_stand_on_a_line_of_its_own():
    line = Piece("SKARV, May 6 (NP)", Role.DATELINE)
    assert settle(Draft((line, Piece(BODY))), "a.txt", "0" * 64, "newsml").dateline == "SKARV"


def test_a_byline_after_a_sentence_announces_the_report():
    teaser = "The wall had leaned since March."
    assert roles("Wall breaks", teaser, "Von Ines Calloway", BODY, MORE) == [
        Role.HEADLINE,
        Role.STANDFIRST,
        Role.BYLINE,
        Role.BODY,
        Role.BODY,
    ]


def test_a_byline_far_below_is_that_of_another_report():
    assert roles("Wall breaks", BODY, MORE, BODY, MORE, "By Ines Calloway", BODY)[1] is Role.BODY


def test_a_byline_is_no_headline():
    found = document("By Ines Calloway", BODY, MORE)
    assert (found.title, found.paragraphs[0].role) == ("", Role.BYLINE)


@pytest.mark.parametrize(
    ("line", "role"),
    [
        ("Reporting from Skarv and Bern, Switzerland", Role.BYLINE),
        ("Reporting from the front is dangerous", Role.HEADLINE),
    ],
)
def test_a_line_that_says_from_where_an_article_comes_holds_only_places(line, role):
    assert roles(line, BODY, MORE)[0] is role


def test_a_place_with_its_day_on_a_line_of_its_own_is_the_dateline():
    found = document("Bridge shut", "By Ines Calloway", "SKARV, May 6, 2025", BODY, MORE)
    assert (found.paragraphs[2].role, found.dateline, found.date) == (Role.DATELINE, "SKARV", "2025-05-06")


def test_what_a_format_calls_the_dateline_gives_the_place():
    pieces_of_wire = (Piece("Ostrel, May 6", Role.DATELINE), Piece(BODY), Piece(MORE))
    assert settle(Draft(pieces_of_wire), "a.xml", "0" * 64, "nitf").dateline == "Ostrel"


def test_a_word_in_capitals_alone_is_no_dateline():
    assert roles("Bridge shut", "EXCLUSIVE", BODY, MORE)[1] is not Role.DATELINE


@pytest.mark.parametrize(
    ("line", "names", "day"),
    [
        ("By Ada Byron | May 6, 2024", "Ada Byron", "2024-05-06"),
        ("By Ada Byron and Carl Gauss May 6, 2024 2:31 pm", "Ada Byron and Carl Gauss", "2024-05-06"),
        ("Posted on May 6, 2024 by Ada Byron", "Ada Byron", "2024-05-06"),
        ("Posted by Ada Byron on May 6, 2024", "Ada Byron", "2024-05-06"),
        ("Von Ada Byron, 06.05.2024", "Ada Byron", "2024-05-06"),
        ("Par Ada Byron, le 16 mai 2024 à 14h31", "Ada Byron", "2024-05-16"),
        ("By Ada Byron (Reuters)", "Ada Byron", None),
        ("By Letters to the Editor |", None, None),
    ],
)
def test_a_byline_may_have_its_date_or_agency_beside_it(line, names, day):
    found = document("Old bridge closed", line, BODY, MORE)
    assert found.paragraphs[1].role is Role.BYLINE
    assert (found.byline, found.date) == (names, day)


def test_a_sentence_that_begins_with_a_deadline_is_no_byline():
    assert roles("Old bridge closed", "By May 6, 2024 it must hold again.", MORE)[1] is Role.BODY


@pytest.mark.parametrize("line", ["Ada Byron/TT", "Carl Friedrich Gauss / AFP", "(©NTB)"])
def test_the_names_of_author_and_agency_at_the_end_are_furniture(line):
    assert roles(BODY, MORE, line)[-1] is Role.FURNITURE


def test_a_short_line_between_a_list_and_a_sentence_is_a_crosshead():
    assert roles(BODY, "- One boat at six", "- One at seven", "Traders worry", MORE)[3] is Role.HEADLINE


def test_a_line_with_a_mail_address_is_no_headline():
    assert roles("Contact: Ada Byron, ada@bridge.example", "Bridge shut", BODY, MORE)[:2] == [Role.BODY, Role.HEADLINE]


@pytest.mark.parametrize(
    ("line", "role"),
    [
        ("Transport", Role.FURNITURE),
        ("BRIDGE FALLS IN RIVER", Role.BODY),
        ("SKARV, May 6 (AP)", Role.DATELINE),
        ("It is shut.", Role.BODY),
        ("Exclusive: the mayor knew", Role.BODY),
        ("独家：桥已关闭", Role.BODY),
    ],
)
def test_a_line_above_the_headline_that_holds_only_names_is_furniture(line, role):
    pieces = (Piece(line), Piece("Old bridge closed", Role.HEADLINE), Piece(BODY), Piece(MORE))
    assert settle(Draft(pieces), "a.txt", "", "html").paragraphs[0].role is role


@pytest.mark.parametrize(
    "text", ["He is often pictured at the bridge.", "She appears in a photo with the mayor, the court was told."]
)
def test_a_sentence_about_a_picture_is_no_caption(text):
    assert roles("Bridge shut", BODY, text, MORE)[2] is Role.BODY


@pytest.mark.parametrize("text", ["Ada Byron, pictured in May, built it.", "The old bridge, seen here, left, in 1920."])
def test_a_line_that_points_at_its_picture_is_a_caption(text):
    assert roles("Bridge shut", BODY, text, MORE)[2] is Role.CAPTION


def test_a_name_over_what_its_bearer_is_is_a_byline():
    found = document("Bridge shut", "Ada Byron", "Bridge correspondent", BODY, MORE)
    assert found.byline == "Ada Byron"
    assert [paragraph.role for paragraph in found.paragraphs[1:3]] == [Role.BYLINE] * 2


def test_the_day_may_have_an_agency_beside_it():
    found = document("Bridge shut", "06.05.2024, 10:02 Uhr | dpa", BODY, MORE)
    assert (found.date, found.paragraphs[1].role) == ("2024-05-06", Role.FURNITURE)


def test_the_header_of_a_collected_article_is_furniture_but_for_title_and_author():
    header = (
        "Title: Flood\nAuthor: Ada Byron\nSource: The Daily Bridge\nDate: 2024-05-06\nURL: https://bridge.example/1"
    )
    found = document(*header.split("\n"), BODY, MORE)
    assert (found.title, found.byline, found.date) == ("Flood", "Ada Byron", "2024-05-06")
    assert [paragraph.role for paragraph in found.paragraphs[2:5]] == [Role.FURNITURE] * 3


@pytest.mark.parametrize(
    "lines",
    [
        ("To: what end? She does not say.", "From: nothing, nothing will come.", "By: and large she is content."),
        ("Location: Skarv, on the river", "Language: Norwegian and Sami", "Section: the lower town"),
    ],
)
def test_words_before_colons_at_the_top_are_no_header(lines):
    assert Role.FURNITURE not in roles(*lines, BODY, MORE)


def test_a_mail_may_have_no_subject():
    found = document("Subject: Re:", "From: Ada Byron", "To: Carl Gauss", BODY, MORE)
    assert [paragraph.text for paragraph in found.paragraphs if paragraph.set_aside is None] == [BODY, MORE]


def test_short_lines_above_a_title_inside_the_text_are_text():
    pieces = (Piece(BODY), Piece("No end in sight"), Piece(MORE), Piece("Bridge shut", Role.HEADLINE), Piece(BODY))
    found = settle(Draft(pieces, title="Bridge shut"), "a.txt", "", "html")
    assert found.paragraphs[1].role is not Role.FURNITURE


def test_a_title_that_web_pages_have_as_a_link_is_the_headline_of_a_text_about_it():
    terms = (
        "1. Use",
        "These terms are those of the service.",
        "The service has new terms.",
        "It keeps its terms of service.",
    )
    assert roles("Terms of Service", *terms)[:2] == [Role.HEADLINE, Role.HEADLINE]
    assert roles("Terms of Service", "Old bridge closed after flood", BODY, MORE)[0] is Role.FURNITURE


def test_a_numbered_line_between_sentences_is_a_crosshead():
    assert roles("Rules", BODY, "§ 2 Opening hours", MORE)[2] is Role.HEADLINE


@pytest.mark.parametrize("mark", ["[4]", "[4][12]", " [2018, amended 2023]", "³"])
def test_a_sentence_ends_before_the_mark_of_a_note(mark):
    assert roles("Old bridge", BODY + mark, MORE + mark, "Later years", BODY + mark) == [
        Role.HEADLINE,
        Role.BODY,
        Role.BODY,
        Role.HEADLINE,
        Role.BODY,
    ]


@pytest.mark.parametrize("number", ["I", "1.", "XIV"])
def test_a_number_under_a_byline_is_no_part_of_it(number):
    found = document("The ferryman", "by Ada Byron", number, BODY, MORE)
    assert found.byline == "Ada Byron"
    assert found.paragraphs[2].role is Role.HEADLINE


@pytest.mark.parametrize("text", ["ទឹកទន្លេឡើងពីរម៉ែត្រ។", "မြစ်ရေ နှစ်မီတာ တက်သည်။", "แม่น้ำขึ้นสองเมตร."])
def test_a_sentence_without_spaces_between_words_is_one_by_its_stop(text):
    assert is_sentence(text)
    assert not looks_like_headline(text)
    assert looks_like_headline(text[:-1])
