import pytest

from copytaster.readers.draft import Sample
from copytaster.readers.furniture import is_furniture
from copytaster.readers.mail_reader import read, sniff
from copytaster.text.document import Role

HEADER = """From: =?utf-8?q?Ines_Callow=C3=A9?= <ines@port.example>
Subject: Fwd: =?iso-8859-1?q?Caf=E9_closes?=
Date: Mon, 6 May 2024 23:30:00 -0500
MIME-Version: 1.0
"""
PLAIN = 'Content-Type: text/plain; charset="koi8-r"\nContent-Transfer-Encoding: 8bit\n\n'
PAGE = "Content-Type: text/html; charset=utf-8\n\n<p>Rich <b>words</b>.</p><p>More.</p><script>x()</script>\n"
FILE = 'Content-Type: text/plain\nContent-Disposition: attachment; filename="a.txt"\n\nAttached words.\n'


def mail(content, header=HEADER):
    return (header + content).encode("koi8-r")


def mixed(*parts, kind="alternative"):
    inner = "".join(f"--xyz\n{part}\n" for part in parts)
    return f'Content-Type: multipart/{kind}; boundary="xyz"\n\n{inner}--xyz--\n'


def texts(data):
    return [piece.text for piece in read(data, "a.eml").pieces]


def test_the_subject_is_the_headline_in_its_characters():
    piece = read(mail(f"{PLAIN}Words."), "a").pieces[0]
    assert (piece.text, piece.role) == ("Café closes", Role.HEADLINE)


def test_sender_and_day_are_those_of_the_header():
    draft = read(mail(f"{PLAIN}Words."), "a")
    assert (draft.byline, draft.date) == ("Ines Callowé", "2024-05-06")
    assert draft.revised == "2024-05-06T23:30:00-05:00"


@pytest.mark.parametrize("code", ["latin-1", "utf-8"])
def test_letters_that_a_header_has_without_encoding_them_are_read(code):
    header = "From: Zoë Müller <zoe@port.example>\nSubject: Fähre fällt aus\n\n"
    draft = read(f"{header}Words.".encode(code), "a")
    assert (draft.title, draft.byline) == ("Fähre fällt aus", "Zoë Müller")


def test_an_encoded_name_may_have_a_comma():
    assert read(b"From: =?utf-8?q?Callow=C3=A9=2C_Ines?= <ines@port.example>\n\nWords.", "a").byline == "Callowé, Ines"


def test_the_declared_code_is_believed():
    assert texts(mail(f"{PLAIN}Поезд.\n\nМост.")) == ["Café closes", "Поезд.", "Мост."]


def test_quoted_printable_and_base64_are_undone():
    printable = (
        "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\nCaf=C3=A9=\n s.\n"
    )
    packed = "Content-Type: text/plain\nContent-Transfer-Encoding: base64\n\nV29yZHMu\n"
    assert (texts(mail(printable))[1:], texts(mail(packed))[1:]) == (["Café s."], ["Words."])


def test_of_two_forms_the_plain_one_is_read():
    assert texts(mail(mixed(f"{PLAIN}Plain words.", PAGE)))[1:] == ["Plain words."]


def test_a_page_is_read_where_the_plain_form_is_empty():
    assert texts(mail(mixed(f"{PLAIN}--\n", PAGE)))[1:] == ["Rich words.", "More."]


def test_attachments_are_left_out():
    assert texts(mail(mixed(f"{PLAIN}Plain words.", FILE, kind="mixed")))[1:] == ["Plain words."]


def test_text_that_goes_on_after_a_picture_is_kept():
    picture = "Content-Type: image/png\nContent-Transfer-Encoding: base64\n\naaaa\n"
    parts = (f"{PLAIN}First words.", picture, mixed(f"{PLAIN}Last words.", PAGE).replace("xyz", "inner"))
    assert texts(mail(mixed(*parts, kind="mixed")))[1:] == ["First words.", "Last words."]


def test_the_same_words_sent_as_two_parts_are_read_once():
    twice = (f"{PLAIN}Rich words.\n\nMore.", PAGE)
    assert texts(mail(mixed(*twice, kind="mixed")))[1:] == ["Rich words.", "More."]


def test_a_page_with_its_pictures_is_one_of_several_forms():
    related = mixed(PAGE, kind="related").replace("xyz", "inner")
    assert texts(mail(mixed(f"{PLAIN}--\n", related)))[1:] == ["Rich words.", "More."]


MAIL = f"From a@b.example Mon May  6 10:00:00 2024\n{HEADER}{PLAIN}Words. From here on 2024\n\n"


def test_a_mailbox_of_one_mail_is_this_mail():
    assert texts(MAIL.encode("koi8-r"))[1:] == ["Words. From here on 2024"]


def test_a_line_that_was_marked_in_a_mailbox_of_one_mail_is_no_quotation():
    marked = MAIL.replace("Words.", ">From Ines with love.").encode("koi8-r")
    assert texts(marked)[1:] == ["From Ines with love. From here on 2024"]


def test_a_mailbox_is_told_by_its_suffix_if_people_typed_its_headers():
    typed = "From a@b Mon May  6 10:00:00 2024\nFrom: a@b\nTo: b@c\nSubject: Ferry\n\nWords."
    assert [sniff(Sample(typed.encode(), typed, suffix)) for suffix in (".mbox", ".txt")] == [True, False]


def test_every_mail_of_a_mailbox_is_read():
    second = MAIL.replace("Words.", "Others.\n\n>From Ines with love.").replace("MIME-V", "Message-ID: <2@b>\nMIME-V")
    several = read((MAIL + second).encode("koi8-r"), "a.mbox").entries
    assert [[piece.text for piece in one.read().pieces][1:] for one in several] == [
        ["Words. From here on 2024"],
        ["Others.", "From Ines with love. From here on 2024"],
    ]
    assert [one.name for one in several] == ["", "2@b"]


def test_a_mail_inside_the_mail_is_read_where_it_holds_the_words():
    inner = f"Content-Type: message/rfc822\n\nSubject: Inner\nFrom: a@b.example\n{PLAIN}Inner words.\n"
    assert texts(mail(mixed(inner, kind="mixed")))[1:] == ["Inner words."]


def test_a_page_that_a_browser_saved_is_read_as_a_page():
    header = (
        "From: <Saved by Blink>\nSnapshot-Content-Location: https://port.example/a\nSubject: x\nMIME-Version: 1.0\n"
    )
    page = (
        "<html><head><title>Ferry halted</title></head><body><nav>Home</nav><h1>Ferry halted</h1><p>Caf=C3=A9 shut.</p>"
    )
    part = f"Content-Type: text/html\nContent-Transfer-Encoding: quoted-printable\n\n{page}\n"
    style = "Content-Type: text/css\n\np {color: red}\n"
    draft = read(mail(mixed(part, style, kind="related"), header), "a.mhtml")
    assert [(piece.text, piece.role) for piece in draft.pieces] == [
        ("Ferry halted", Role.HEADLINE),
        ("Café shut.", None),
    ]


@pytest.mark.parametrize(
    "content",
    [
        "Content-Type: multipart/mixed\n\nno boundary",
        "Content-Type: text/plain; charset=no-such-code\n\nWords.",
        "Content-Type: text/plain; charset*=utf-8''%ff\n\nWords.",
        "Content-Transfer-Encoding: base64\n\n!!!",
        'Content-Type: multipart/mixed; boundary="a"\n\n' + "--a\nContent-Type: multipart/mixed\n\n" * 3000,
        "Subject: =?utf-8?b?////?=\n\nWords.",
        "Date: 99 Foo 99999\n\nWords.",
    ],
)
def test_mail_that_is_not_as_it_should_be_is_read_as_far_as_it_goes(content):
    assert read(mail(content), "a.eml").title == "Café closes"


@pytest.mark.parametrize(
    ("text", "suffix", "is_mail"),
    [
        (HEADER, ".txt", True),
        (f"From a@b.example Mon May  6 10:00:00 2024\n{HEADER}", "", True),
        ("From: Ines\nTo: Per\nSubject: Ferry\n\nMessage-ID: x", ".txt", False),
        ("From: Ines\nTo: Per\nSubject: Ferry\n\nWords", ".eml", True),
        ("Ferry halted\n\nFrom: a\nSubject: b\nMIME-Version: 1.0\n", ".eml", False),
    ],
)
def test_told_by_the_lines_of_the_header(text, suffix, is_mail):
    assert sniff(Sample(text.encode(), text, suffix)) == is_mail


def test_the_signature_is_furniture_up_to_what_is_quoted():
    found = read(mail(f"{PLAIN}Words.\n\n-- \nInes\nThe Port\n\n> Earlier words."), "a").pieces[1:]
    assert [(piece.text, piece.role) for piece in found] == [
        ("Words.", None),
        ("--", Role.FURNITURE),
        ("Ines", Role.FURNITURE),
        ("The Port", Role.FURNITURE),
        ("Earlier words.", Role.QUOTATION),
    ]


def test_dashes_between_the_parts_of_an_article_begin_no_signature():
    parts = "Words of the town.\n\n--\n\nThe bridge is shut.\n\nThe ferry runs every hour."
    assert all(piece.role is not Role.FURNITURE for piece in read(mail(PLAIN + parts), "a").pieces)


def test_dashes_before_a_long_text_are_no_signature():
    found = read(mail(f"{PLAIN}Words.\n\n--\n\n" + "\n\n".join(f"Part {number}." for number in range(30))), "a").pieces
    assert Role.FURNITURE not in {piece.role for piece in found}


def test_a_page_that_word_saved_in_one_file_is_read_as_a_page():
    data = f"MIME-Version: 1.0\n{mixed(PAGE, kind='related')}".encode()
    assert sniff(Sample(data, data.decode(), ".mht"))
    assert texts(data) == ["Rich words.", "More."]


def test_a_page_that_an_older_browser_saved_is_read_as_a_page():
    data = f'From: "Saved by Internet Explorer 11"\nSubject: Other words\nMIME-Version: 1.0\n{PAGE}'.encode()
    assert texts(data) == ["Rich words.", "More."]


def test_a_subject_that_the_text_shows_is_not_said_twice():
    assert texts(
        mail(
            "Content-Type: text/html\n\n<p>Release</p><h1>Caf\u00e9 closes</h1><p>Words.</p>".replace(
                "\u00e9", "&eacute;"
            )
        )
    ) == [
        "Release",
        "Café closes",
        "Words.",
    ]


def test_lists_of_mails_that_word_wrote_lose_their_signs():
    item = "<p class=MsoListParagraph>&middot;<span>&nbsp;&nbsp; </span>Buses run</p>"
    page = f'<meta name=Generator content="Microsoft Word 15">{item}'
    assert texts(mail(f"Content-Type: text/html\n\n{page}"))[-1] == "Buses run"


def test_a_page_is_read_where_the_plain_form_only_says_where_it_is():
    page = f"Content-Type: text/html; charset=utf-8\n\n<p>{'The dam held through the night. ' * 9}</p>\n"
    assert texts(mail(mixed(f"{PLAIN}View this mail in your browser.", page)))[1].startswith("The dam held")


def flowed(text, more=""):
    return texts(mail(f"Content-Type: text/plain; format=flowed{more}\n\n{text}"))[1:]


def test_flowed_lines_are_one_paragraph_and_others_are_not():
    long = (
        "The dam above the town held through the night, said the \nmayor, who had stood there with forty men of the \n"
    )
    assert flowed(f"{long}brigade.\nThe water fell.\n{long}guard.\n") == [
        long.replace("\n", "") + "brigade.",
        "The water fell.",
        long.replace("\n", "") + "guard.",
    ]


def test_quotations_and_signatures_do_not_flow_into_each_other():
    assert flowed("> The dam \n> held. \nGood news.\n-- \nInes") == ["The dam held.", "Good news.", "--", "Ines"]


def test_spaces_of_flowed_lines_are_left_out_where_the_mail_says_so():
    assert flowed("Donau \ndampf\n", "; delsp=yes") == ["Donaudampf"]


@pytest.mark.parametrize(
    "line",
    [
        "On Mon, May 6, 2024 at 9:00 AM Port Wire <wire@port.example> wrote:",
        "Am 06.05.2024 um 09:00 schrieb Port Wire:",
        "Le lun. 6 mai 2024 à 09:00, Port Wire <wire@port.example> a écrit :",
    ],
)
def test_the_line_before_a_quoted_mail_is_furniture(line):
    assert is_furniture(line)


def test_a_sentence_that_introduces_what_somebody_wrote_is_no_such_line():
    assert not is_furniture("On May 6, 2024, the engineer wrote:")


def test_a_mail_attached_to_a_few_words_is_the_mail():
    inner = f"Content-Type: message/rfc822\n\nSubject: Inner\nFrom: Ines <a@b.example>\n{PLAIN}{'Inner words. ' * 9}\n"
    draft = read(mail(mixed(f"{PLAIN}See below.", inner, kind="mixed")), "a.eml")
    assert (draft.title, draft.byline) == ("Inner", "Ines")
    assert len(draft.pieces) == 2


def test_a_text_about_a_longer_mail_that_is_attached_stands_above_it():
    inner = f"Content-Type: message/rfc822\n\nSubject: Inner\n{PLAIN}{'Inner words. ' * 60}\n"
    draft = read(mail(mixed(f"{PLAIN}{'Outer words. ' * 13}", inner, kind="mixed")), "a.eml")
    assert [piece.text.split()[0] for piece in draft.pieces[-2:]] == ["Outer", "Inner"]


def test_the_preview_text_of_a_newsletter_is_not_shown():
    page = "Content-Type: text/html\n\n<div style='color:#fff; display: none'>Preview</div><p>Words.</p>"
    assert texts(mail(page))[1:] == ["Words."]
