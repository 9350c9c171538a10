import time

import pytest

from copytaster.readers.draft import Piece
from copytaster.readers.furniture import is_furniture, marked, without_end_mark
from copytaster.text.document import Role

FURNITURE = [
    "More AP soccer: https://apnews.example/hub/soccer and https://social.example/AP_Sports",
    "AP NFL: https://apnews.example/hub/nfl",
    "Mehr zum Thema Wasser: www.wasser.example",
    "Follow the agency’s coverage of the flood at https://wire.example/hub/flood",
    "The Petrel receives support from a college. It is solely responsible for all content.",
    "May 6, 2024 6:04 PM UTC Updated 2 hours ago",
    "Mon 6 May 2024 18.04 AEDT",
    "PTI | Bay Town | Updated: 6 May 2024 22:47 IST",
    "TNN | May 6, 2024, 02.14 AM IST",
    "Editor: huaxia",
    "Share or comment on this article: Flood in Bay Town",
    "Sign up: Breaking News email",
    "Sign up for our Bay Essential newsletter to keep up with all that goes on in the town and the county.",
    "License this content",
    "Reach Ada Byron at abyron@daily.example or 212-555-0142. Follow her on X: @abyron",
    "Lifeline 13 11 14",
    "+1 212 555 0142",
    "Tel: 020 7946 0123",
    "Ada Byron covers bridges for The Times. More about Ada Byron",
    "A version of this article appears in print on May 7, 2024, Section A, Page 9.",
    "Listen to this article · 5:02 min Learn more",
    "FOR IMMEDIATE RELEASE",
    "EMBARGOED UNTIL 19.30 GMT, WEDNESDAY 6 NOVEMBER",
    "Sperrfrist: Mittwoch, 6. November, 19.30 Uhr",
    "CHECK AGAINST DELIVERY",
    "Es gilt das gesprochene Wort!",
    "URGENT",
    "Zusammenfassung 1430",
    "Pressemitteilung Nr. 114/2024",
    "MEDIA RELEASE PR67276",
    "N i e u w bericht, vervangt: Veerboot vaart niet",
    "Ferry was first in Port, where people are continuing the conversation by highlighting and responding to this one.",
    "((Ada.Byron@wire.example; +44 20 7946 0123; Messaging: ada.byron.wire.example@wire.example))",
    "AFP 061015 GMT MAI 24",
    "061015 Mai 24",
    "==Kyodo",
    "PRESS RELEASE 6 May 2024",
    "1ST LEAD",
    "WRAPUP 4",
    "Follow Ada Byron on X at @adabyron.",
    "Post a Comment",
    "POST A COMMENT",
    "Previous Post Next Post",
    "« Previous Post",
    "Read Entire Article",
    "Read more →",
    "Source link",
    "Source: The Daily Bridge",
    "Comments (12)",
    "Share on Facebook",
    "1.2K shares",
    "34 comments · 5.6k views",
    "Card 3 of 7",
    "5 months ago 98",
    "3 hours ago",
    "vor 2 Stunden",
    "hace 5 días",
    "PR Distribution",
    "https://bridge.example/news/1.html",
    "www.bridge.example",
    "desk@bridge.example",
    "Have you been affected by the flood? Email desk@bridge.example",
    "Das könnte Sie auch interessieren:",
    "Newsletter abonnieren",
    "EDS: Updates throughout with details of the flood.",
    "(Adds comment by the mayor, background)",
    "(Recasts first paragraph, updates figures)",
    "20240506",
    "May 6, 2024",
    "Published: 6 May 2024 at 10:15 GMT",
    "Jan. 18, 2022, 1:15 p.m. ET",
    "06.05.2024",
    "Mis à jour le 6 mai 2024 à 18h05",
    "2024年5月6日",
    ",",
    "___",
    "---------- Forwarded message ---------",
    "Begin forwarded message:",
    "-----Ursprüngliche Nachricht-----",
    "View in browser",
    "You are receiving this email because you are on our list.",
    "ZCZC0123/SXA",
    "NNNN",
    "Updated 3 hours ago",
    "BC-FLOOD-SKARV",
    "BC-Flood-Skarv,2nd Ld-Writethru",
    "Eds: UPDATES throughout with quotes from the mayor.",
    "(Eds: With AP Photos.)",
    "With AP Photos SKA101-102",
    "AP Photo SKA101",
    "(For use by New York Times News Service clients)",
    "c.1998 Port Press",
    "SKARV: said Sunday.",
    "UNDATED: the plate.”",
    "* * *",
    "-30-",
    "pic.twitter.com/Ab1Cd2",
    "— River Watch (@riverwatch) May 6, 2024",
    "(Reporting by Ada Byron; Editing by Carl Gauss and Emmy Noether)",
    "Additional reporting by Ada Byron in Bern",
    "Ada Byron in Bern contributed to this report.",
    "Send any friend a story",
    "Post navigation",
    "(Fonte: ANSA)",
    "Bron: ANP",
    "Credit...Pool photograph by Ada Byron",
    "Photo: Ada Byron/AP",
    "Ada Byron / Getty Images",
    "(AP Photo/Ada Byron)",
    "AP",
    "(Reuters)",
    "© 2024 The Daily Bridge. All rights reserved.",
    "Copyright 2024 The Daily Bridge",
    "Tags: bridges, rivers",
    "Advertisement",
    "Kommentar schreiben",
    "Lire aussi : le pont est fermé depuis lundi",
    "Leia também: a ponte fechou na segunda-feira",
    "Читайте также: мост закрыт",
    "分享到",
    "関連記事",
    "All of us want our comments to be a lively meeting place, so keep to the rules.",
    "Your email address will not be published. Required fields are marked *",
    "Sign up for our newsletter and get the bridge news every morning.",
    "4 min read",
    "On Mon, May 6, 2024 at 10:15 AM Ada Byron <ada@bridge.example> wrote:",
    "On 6 May 2024, at 10:15, Ada Byron wrote:",
    "On Monday, May 6, 2024 at 10:15:23 AM GMT+1, Ada Byron wrote:",
    "On Mon, May 6, 2024, 10:15 AM ada via Desk <desk@bridge.example> wrote:",
    "Am 06.05.24 um 10:15 schrieb Ada Byron:",
    "Le 06/05/2024 à 10:15, Ada Byron a écrit :",
    "The post Bridge closed appeared first on The Daily Bridge.",
    "This email originated from outside of the organization. Do not click on links.",
    "Нашли ошибку? Выделите её и нажмите Ctrl+Enter.",
    "Reporting by Ada Byron in Bern, editing by Carl Gauss",
    "Video by Ada Byron, courtesy of The Daily Bridge",
    "Inviato da iPhone",
    "Write to Ada Byron at ada@bridge.example.",
    "All rights reserved. No copying without a licence.",
    "Unauthorized reproduction is prohibited.",
    "To continue reading, subscribe to The Daily Bridge",
    "[Read: How the old bridge was built]",
    "Read more: Will the old bridge hold until the end of the year?",
    "Related: Why the builder of the bridge left the U.S.",
    "Photo: Ada Byron for The Daily Bridge.",
    "Source: The Daily Bridge, Bern.",
    "*** THIS IS AN AUTOMATED TRANSLATION FROM FINNISH ***",
]

ARTICLE = [
    "Jane Roe | Bay Daily | 6 May 2024",
    "Reach for the sky, she said, at the fair at 20 Mill Lane.",
    "Editor: the story of a trade",
    "In 2019 020 7946 0123 was the number of the mill, and is it still.",
    "Readers who followed the flood at https://wire.example found the gauge at four meters.",
    "The address of the petition, she said, was this: sign it or leave it.",
    "SKARV: Two people were hurt.",
    "For use by the blind, the museum has maps of the bridge.",
    "AP photos of the bridge went around the world.",
    "The bridge is shut.",
    "He made no comment.",
    "A version of this story appears in the Bible and in the tales of the Sami.",
    "The council meets at the school on Tuesday. More about that on page four",
    "Follow the river to the sea and you meet people who sign as @skarv",
    "“Read more books,” she said.",
    "“I want our comments to be a lively part of it,” the mayor said.",
    "She said the source of the link was unknown.",
    "Share prices fell 3 percent on Monday.",
    "Source close to the minister said he would resign.",
    "Copyright law was changed on Friday after a long debate in parliament.",
    "By Monday the water had gone.",
    "May 6, 2024 was the day the bridge broke.",
    "On Jan. 21, 2022, the two ministers met in Geneva.",
    "He listed the three charities to which the firm had contributed.",
    "Ms Byron reported from the bank of the river that nothing moved.",
    "Subscribe to the idea or leave it, he told them.",
    "Photographs by Ms Byron hang in the town hall, and visitors may see them until June.",
    "More than 20 people were hurt.",
    "Comments that the mayor made on Friday were met with anger.",
    "The AP said so.",
    "In 2024, 12 people were hurt.",
    "Follow the money, she advised them.",
    "Advertisement revenue fell by half.",
    "Have you been affected by the closure of the bridge?",
    "(Adds up, said the mayor.) The bridge is shut.",
    "(Corrects the length of the bridge in paragraph 3)",
    "The river rose 2 metres an hour ago and has not fallen since.",
    "No.",
    "Why?",
    "Die Brücke ist zu.",
    "Le pont est fermé.",
    "大桥关闭了。",
    "On Monday at 10:15 the mayor's office, in a post on X, wrote:",
    "Am Montag um 10.15 Uhr verschickte das Amt eine Mitteilung, in der es schrieb:",
    "On May 6, 2024, at 10:15, the captain of the ferry wrote:",
    "The breach originated from outside of the organization, the firm said.",
    "The cracks appeared first on the eastern pier.",
    "He was sued for unauthorized reproduction of the plans.",
    "The fund gives grants to support independent journalism in the valley.",
    "Учёные нашли ошибку в расчётах моста.",
    "La red eliminó el vídeo por violar las normas de la comunidad.",
    "The paper changed its comment policy after the flood.",
    "The town told visitors “we use cookies to count you”, the court found.",
    "Reporting by the Daily Bridge has shown that the town knew of the crack.",
    "Editing by machine is common now, the publishers said.",
    "Further reporting from the valley is difficult, the agency said.",
    "More than 200 engineers contributed to the report, which was published on Monday.",
    "Experts from 12 towns contributed to this report, the panel said.",
    "The institute contributed research.",
    "Video by passers-by shows the bridge swaying.",
    "Photographs by Ada Byron fetched record prices.",
    "Foto de familia de los alcaldes en el puente.",
    "The deal was announced via Bloomberg.",
    "Redaktion und Verlag trennen sich zum Jahresende.",
    "Write to your member of parliament, the town told its people.",
    "Get the latest deal done, the mayor told them.",
    "Updated forecasts put inflation at 10.35 pct",
    "Embargo until 2030 sought by three ministers",
    "Urgent repairs begin",
    "Press release 12 days late, say members",
    "1st lead is found in the paint",
    "Inviato da Berna a Roma.",
    "Sent from my phone, the message said he was safe.",
    "This email and any files from the server were passed to the police.",
    "编辑：您怎么看这座桥的未来？",
    "All rights reserved for the town by the treaty of 1890 were given up on Monday.",
    "Unauthorized reproduction is a crime under the new law, the minister said.",
    "The school asked the children to continue reading, even in the holidays.",
    "[Laughter]",
    "Video: that was before we knew of the crack.",
    "Photo : le maire montre une image de la crue de 1954.",
    "Related: the dam upstream was opened on Sunday, which the town was not told.",
    "Source: exhibit 12, page 4, which the defendant did not dispute.",
    "Redaktion: Die Polizei sperrte auch die Redaktion der Zeitung.",
    "Alle Rechte vorbehalten sind dem Grafen, so steht es in der Urkunde von 1412.",
    "[Laughter and applause]",
]


@pytest.mark.parametrize("text", FURNITURE)
def test_parts_of_the_page_are_furniture(text):
    assert is_furniture(text)


@pytest.mark.parametrize("text", ARTICLE)
def test_sentences_of_the_article_are_not(text):
    assert not is_furniture(text)


def test_names_with_places_are_credits_only_at_the_end():
    credit = Piece("Ada Byron in Bern and Carl Gauss in Bonn contributed.")
    body = [Piece(f"The river rose for the {number}th time.") for number in range(8)]
    assert marked((*body, credit))[-1]
    assert not marked((credit, *body))[0]


@pytest.mark.parametrize(
    "initials",
    [
        "ib/pa/cg",
        "bur-ib/cg",
        "بور/منى/نور",
        "ستر-كان/نور",
        "IB // PA",
        "AAP IB",
        "YJ4-IB",
        "PTI IB PA CG",
        "dpa ib pa cg",
    ],
)
def test_the_initials_of_the_desk_are_furniture_only_at_the_end(initials):
    story = [Piece(f"The river rose on day {number}, and the town waited.") for number in range(8)]
    assert marked((*story, Piece(initials)))[-1]
    assert not any(marked((Piece(initials), *story)))


@pytest.mark.parametrize(
    "line", ["Ada Byron is a national correspondent.", "Ada Byron is a reporter covering bridges and tunnels."]
)
def test_what_the_author_is_stands_only_at_the_end_as_furniture(line):
    story = [Piece(f"The river rose on day {number}, and the town waited.") for number in range(8)]
    assert marked((*story, Piece(line)))[-1]
    assert not any(marked((Piece(line), *story)))


@pytest.mark.parametrize(
    "line",
    [
        "Ada Byron is a correspondent whose brother was hurt.",
        "yes",
        "The AFP",
        "AFP has not seen the letter itself.",
        "well-known until then",
        "Three more floods were reported from Bern on Friday.",
        "The Daily Bridge reported from Bern that the talks had failed.",
        "A group of towns in Bern and the canton of Uri contributed.",
    ],
)
def test_a_short_last_line_of_words_is_of_the_article(line):
    assert not marked((Piece("The river rose, and the town waited for news."), Piece(line)))[-1]


def test_the_days_of_a_chronology_are_of_the_article():
    told = (
        "How the bridge fell.",
        "3 May 2024",
        "Cracks are found.",
        "10 May 2024",
        "It is shut.",
        "1 June 2024",
        "It falls.",
    )
    assert not any(marked(tuple(map(Piece, told))))


def test_a_single_day_below_a_standfirst_is_furniture():
    told = "How the bridge fell.", "3 May 2024", "It fell on Monday.", "Nobody was hurt."
    assert marked(tuple(map(Piece, told))) == (False, True, False, False)


def test_the_title_of_a_card_goes_with_its_number():
    pieces = (Piece("The river rose."), Piece("Understand the flood"), Piece("Card 1 of 5"), Piece("It fell again."))
    assert marked(pieces) == (False, True, True, False)


def test_what_readers_wrote_under_a_marked_heading_is_furniture():
    body = tuple(Piece(f"The river rose for the {number}th time and the town waited.") for number in range(8))
    tail = (Piece("3 Comments", Role.HEADLINE), Piece("I saw it coming."), Piece("So did I."))
    assert marked(body + tail) == (False,) * 8 + (True,) * 3


@pytest.mark.parametrize(
    "heading",
    ["More about the crack", "Recommended speed", "Related damage", "More bad news", "The latest", "Responses"],
)
def test_a_heading_over_a_part_of_the_article_takes_nothing_with_it(heading):
    body = tuple(Piece(f"The river rose for the {number}th time and the town waited.") for number in range(8))
    assert not any(marked((*body, Piece(heading, Role.HEADLINE), *body[:3])))


def test_a_doubtful_heading_over_titles_takes_them_with_it():
    body = tuple(Piece(f"The river rose for the {number}th time and the town waited.") for number in range(8))
    tail = (Piece("More about the crack", Role.HEADLINE), Piece("Who built the bridge"), Piece("Town buys a ferry"))
    assert marked(body + tail) == (False,) * 8 + (True,) * 3


def test_an_early_heading_of_that_kind_takes_nothing_with_it():
    body = tuple(Piece(f"The river rose for the {number}th time and the town waited.") for number in range(8))
    assert sum(marked((body[0], Piece("Read more", Role.HEADLINE), *body[1:]))) == 1


@pytest.mark.parametrize("heading", [Piece("More about the crack", Role.HEADLINE), Piece("Topics")])
def test_thousands_of_headings_are_told_soon(heading):
    told = Piece("The river rose for the last time and the town waited.")
    begun = time.perf_counter()
    assert not marked((*[heading] * 6000, *[told, told, heading] * 6000, told))[-1]
    assert time.perf_counter() - begun < 20  # looking at everything above each of them, or below, took minutes


def test_the_header_of_a_quoted_mail_is_furniture():
    header = ("From: Desk <desk@port.example>", "Sent: Tuesday, May 6, 2025 9:00", "Subject: Ferry?")
    assert marked((Piece("Words."), *map(Piece, header), Piece("It came."))) == (False, True, True, True, False)
    assert marked((Piece("Words."), Piece(" ".join(header)))) == (False, True)


def test_answers_and_timetables_are_no_headers():
    lines = ("A: I saw it.", "A: So did I.", "A: We all did.", "From: the port", "To: the island")
    assert not any(marked((Piece("Words."), *map(Piece, lines))))


def test_one_line_like_a_field_is_no_header():
    assert marked((Piece("Words."), Piece("To: whom it may concern, the letter began."))) == (False, False)


def test_offers_of_a_paywall_are_furniture():
    assert is_furniture("Get unlimited access for 1 euro in the first month")


@pytest.mark.parametrize(
    "line",
    [
        "Sent from my phone",
        "Jump to comments",
        "Was this helpful?",
        "This article is more than 2 years old",
        "Listen to this article · 3:41",
        "Updated at 14:31 BST",
        "Last modified on Mon 6 May 2024 14.31 BST",
        "（责任编辑：王明）",
        "This email and any attachments are confidential.",
        "If you are not the intended recipient, please delete it.",
    ],
)
def test_controls_of_pages_and_feet_of_mails_are_furniture(line):
    assert is_furniture(line)


@pytest.mark.parametrize("line", ["Updated rules were published at noon.", "Summary", "Listen to the river at 5."])
def test_words_of_an_article_are_no_controls(line):
    assert not is_furniture(line)


@pytest.mark.parametrize(
    ("line", "aside"), [("Back to top | Print (3) | Share", True), ("Share | Shut | Print", False)]
)
def test_phrases_between_bars_are_furniture_if_all_are(line, aside):
    assert is_furniture(line) is aside


@pytest.mark.parametrize("mark", ["Enditem", "ENDS", "-30-"])
def test_the_end_that_an_agency_marks_behind_a_sentence_is_furniture(mark):
    assert without_end_mark(Piece(f"The ferry sailed. {mark}")) == (
        Piece("The ferry sailed."),
        Piece(mark, Role.FURNITURE),
    )


@pytest.mark.parametrize(
    "text", ["The ferry sailed to Enditem", "It ENDS. The ferry sailed.", "Nobody knows how it ENDS"]
)
def test_words_like_such_a_mark_are_of_the_article(text):
    assert without_end_mark(Piece(text)) == (Piece(text),)


SENTENCES = ("The bridge is shut since Monday.", "Nobody knows when it opens again.")


def aside(*lines):
    return marked(tuple(map(Piece, lines)))


def test_the_keywords_below_their_heading_are_furniture_up_to_the_end():
    assert aside(*SENTENCES, "Related Topics", "Music", "United States") == (False, False, True, True, True)
    assert aside(*SENTENCES, "Topics", "Music", SENTENCES[0])[3:] == (False, False)
    assert aside("Topics", "Music", "United States")[1:] == (False, False)


def test_whom_reporters_may_ask_is_furniture_with_the_name():
    contact = "Media Contact:", "Ada Byron", "Bridge Office", "press@bridge.example", "+1 212 555 0142"
    assert aside(*SENTENCES, *contact) == (False, False, *[True] * 5)
    assert aside(*SENTENCES, *contact[:3])[3:] == (False, False)


def test_the_letters_of_the_desk_behind_the_last_sentence_are_furniture():
    assert without_end_mark(Piece("The ferry sailed. PTI LAL MAS")) == (
        Piece("The ferry sailed."),
        Piece("PTI LAL MAS", Role.FURNITURE),
    )
