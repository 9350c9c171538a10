import time

import pytest

from copytaster.readers.draft import Sample
from copytaster.readers.rtf_reader import read, sniff
from copytaster.text.document import Role

HEAD = (
    r"{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0\fcharset0 Arial;}{\f1\fcharset204 Arial Cyr;}{\f2\fcharset128 Ming;}}"
)
SHEET = r"{\stylesheet{\s0 Normal;}{\s1\sbasedon0 heading 1;}{\s2 Quote;}{\*\cs10 heading char;}}"


def told(body, head=HEAD + SHEET):
    return [(piece.text, piece.role) for piece in read(f"{head}{body}}}".encode("latin-1"), "a.rtf").pieces]


def texts(body, **how):
    return [text for text, _ in told(body, **how)]


def test_paragraphs_end_where_they_say():
    assert texts("One\\par\r\nTwo \r\nwords.\\par}") == ["One", "Two words."]


def test_a_deleted_paragraph_mark_joins_two_paragraphs():
    assert texts(r"The ferry {\deleted sank.\par}was towed.\par Nobody was hurt.\par") == [
        "The ferry was towed.",
        "Nobody was hurt.",
    ]


@pytest.mark.parametrize(
    ("written", "text"),
    [
        (r"Caf\'e9", "Café"),
        (r"Caf\u233?", "Café"),
        (r"\uc2 Caf\u233\'3f\'3f shut", "Café shut"),
        (r"\uc0 Caf\u233 shut", "Caféshut"),
        (r"{\uc0 a}\u233 bc", "aéc"),
        (r"\u-10179?\u-8704?", "😀"),
        (r"\ldblquote Yes\rdblquote\emdash no", "“Yes”—no"),
        (r"a\~b\_c\-d\{e\}\\", "a\u00a0b\u2011cd{e}\\"),
        (r"{\f1 \'cc\'e8\'f0}", "Мир"),
        (r"{\f2 \'93\'fa\'96\'7b}", "日本"),
        (r"a\tab b", "a\tb"),
        (r"It\u8217\rquote s", "It’s"),
        (r"{\upr{Cafe}{\*\ud{Caf\u233 ?}}}", "Café"),
    ],
)
def test_characters_are_what_they_stand_for(written, text):
    assert texts(written) == [text]


@pytest.mark.parametrize(
    "written",
    [
        r"Shown{\v hidden}",
        r"Shown\v hidden\v0",
        r"Shown{\deleted gone}",
        r"Shown{\*\unknown words}",
        r"Shown{\header words}",
        r"Shown{\pict\pngblip 89504e47}",
        r"{\field{\*\fldinst HYPERLINK 'http://x'}{\fldrslt Shown}}",
        r"Shown{\*\annotation Why?}",
        r"Shown{\object{\*\objdata 0105}}",
    ],
)
def test_what_is_not_shown_is_not_read(written):
    assert texts(written) == ["Shown"]


def test_pictures_in_binary_are_passed_over():
    assert texts("A{\\pict\\bin5 }}}}}}B") == ["AB"]


def test_a_length_of_binary_beyond_the_file_takes_no_words_with_it():
    assert texts("A{\\pict\\bin99999999999999 }B") == ["AB"]


def test_styles_and_lists_give_their_roles():
    styled = r"\pard\s1 Head\par\pard\s2 Said\par"
    assert told(styled + r"\pard\ls1{\listtext 1.\tab}Item\par\pard\outlinelevel2 Next\par\pard Body\par") == [
        ("Head", Role.HEADLINE),
        ("Said", Role.QUOTATION),
        ("Item", Role.LIST_ITEM),
        ("Next", Role.HEADLINE),
        ("Body", None),
    ]


def test_notes_stand_at_the_end():
    assert texts(r"One\chftn{\footnote\pard A note.} line.\par Two.") == ["One line.", "Two.", "A note."]


def test_short_cells_stand_in_one_paragraph_a_row():
    assert texts(r"\trowd\cellx1\pard\intbl Route\cell State\cell\row\pard Below\par") == ["Route\tState", "Below"]


def test_the_text_of_a_box_is_text():
    assert texts(r"{\shp{\*\shpinst{\sp{\sn a}{\sv 1}}{\shptxt Boxed\par}}}Words") == ["Boxed", "Words"]


def test_the_properties_give_title_author_and_day():
    info = r"{\info{\title Ferry halted}{\author Ines Calloway}{\creatim\yr2024\mo5\dy6\hr9}{\company None}}"
    draft = read(f"{HEAD}{info}Words}}".encode(), "a.rtf")
    assert (draft.title, draft.byline, draft.made) == ("Ferry halted", "Ines Calloway", "2024-05-06")
    assert [piece.text for piece in draft.pieces] == ["Words"]


@pytest.mark.parametrize("cut", range(0, 120, 7))
def test_a_document_cut_off_is_read_as_far_as_it_goes(cut):
    whole = HEAD + SHEET + r"One\par{\footnote A note}Caf\'e9 \u233? {\b two\cell"
    left = [piece.text for piece in read(whole[: len(whole) - cut].encode(), "a.rtf").pieces]
    assert "One".startswith("".join(left[:1]))
    assert bool(left) == (cut < len(whole) - whole.index("One"))


@pytest.mark.parametrize("body", ["{" * 100_000, "}" * 100_000 + "late", r"\u" * 1000, r"\bin99999999 x", r"\bin-5 x"])
def test_hostile_documents_end_soon(body):
    begun = time.perf_counter()
    read((HEAD + body).encode(), "a.rtf")
    assert time.perf_counter() - begun < 5


def test_told_by_the_first_word():
    assert sniff(Sample(b"\r\n{\\rtf1 words}", "", ".doc"))
    assert not sniff(Sample(b"Say {\\rtf1", "", ".rtf"))


def test_a_heading_that_a_list_numbers_is_a_heading():
    assert told(r"\pard\ls1\s1 What comes next\par") == [("What comes next", Role.HEADLINE)]


def test_a_text_box_comes_before_the_paragraph_that_it_is_in():
    box = r"{\shp{\*\shpinst{\sp{\sn a}{\sv 1}}{\shptxt \pard Box one.\par Box two.}}}"
    assert texts(rf"The dam {box}held.\par Rain fell.\par") == ["Box one.", "Box two.", "The dam held.", "Rain fell."]


def test_a_text_box_in_a_note_stays_with_the_note():
    note = r"{\footnote A note {\shp{\*\shpinst{\shptxt Box.\par}}}here.}"
    assert texts(rf"The dam{note} held.\par Rain.\par") == ["The dam held.", "Rain.", "Box.", "A note here."]


@pytest.mark.parametrize(("charset", "code", "word"), [(78, "cp932", "橋"), (89, "mac_cyrillic", "Мост")])
def test_the_fonts_of_a_mac_have_their_own_encodings(charset, code, word):
    fonts = rf"{{\rtf1\mac{{\fonttbl{{\f0\fcharset77 Times;}}{{\f1\fcharset{charset} Osaka;}}}}"
    written = "".join(f"\\'{byte:02x}" for byte in word.encode(code))
    assert texts(rf"\f1 {written}\par", head=fonts) == [word]
