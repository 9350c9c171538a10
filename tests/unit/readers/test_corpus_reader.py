import pytest

from copytaster.progress import silent
from copytaster.readers.articles import several
from copytaster.readers.corpus_reader import read, sniff
from copytaster.readers.draft import Collection, Sample
from copytaster.readers.registry import tell
from copytaster.text.document import Role, Unread

AQUAINT = """<DOC>
<DOCNO> APW19990506.0012 </DOCNO>
<DOCTYPE> NEWS STORY </DOCTYPE>
<DATE_TIME> 05/06/1999 21:45:00 </DATE_TIME>
<HEADER>
w1455 &Cx1f; wstm-
r i &Cx13;  &Cx11;  BC-Skarv-Ferry     05-06 0055
</HEADER>
<BODY>
<SLUG> BC-Skarv-Ferry,0055 </SLUG>
<HEADLINE>
Ferry runs aground off Skarv _ 40 rescued
</HEADLINE>
 &UR; With AP Photos SKA101-102
 &UR; By INES CALLOWAY &QC;
 &UR; Associated Press Writer &QC;

<TEXT>
       SKARV, Norway (AP) _ A ferry with forty people on board ran onto
rocks off Skarv in fog on Thursday.
       ``We heard a bang, then `everybody up,''' said Per Roe, a
fisherman.
       Nobody was hurt.
</TEXT>
(PROFILE
(WS SL:BC-Skarv-Ferry; CT:i;
(LANG:ENGLISH;))
)
</BODY>
<TRAILER>
AP-NY-05-06-99 2145EDT
</TRAILER>
</DOC>
"""
GIGAWORD = """<DOC id="APW_ENG_20050814.0477" type="story" >
<HEADLINE>
Ferry runs aground
off Skarv
</HEADLINE>
<DATELINE>
SKARV, Norway 2005-08-14 10:12:05 UTC
</DATELINE>
<TEXT>
<P>
A ferry ran onto rocks &AMP; sank.
</P>
<P>
Nobody was hurt.
</P>
</TEXT>
</DOC>
"""
TREC = """<DOC>
<DOCNO>WSJ880911-0016</DOCNO>
<HL>
<P>
Ferry Runs Aground;
</P>
<P>
Forty Rescued
</P>
</HL>
<BYLINE>By Ines Calloway</BYLINE>
<BYLINE>Staff Reporter</BYLINE>
<DATELINE>SKARV, Norway </DATELINE>
<TEXT>
   A ferry ran onto rocks.
</TEXT>
<TEXT>
   Nobody was hurt.
</TEXT>
</DOC>
"""
REUTERS = """<!DOCTYPE lewis SYSTEM "lewis.dtd">
<REUTERS TOPICS="YES" OLDID="5544" NEWID="1">
<DATE>26-FEB-1987 15:01:01.79</DATE>
<PLACES><D>norway</D></PLACES>
<UNKNOWN>
&#5;&#5;&#5;C T
&#22;&#22;&#1;f0704&#31;reute</UNKNOWN>
<TEXT>&#2;
<TITLE>FERRY &lt;SKFE> RUNS AGROUND</TITLE>
<DATELINE>    SKARV, Feb 26 - </DATELINE><BODY>A ferry ran onto rocks off the isle of
Skarv in fog today, and all on board were saved.
    Nobody was hurt, and nothing is known of the cause so
far.
&#3;</BODY></TEXT>
</REUTERS>
<REUTERS TOPICS="NO" OLDID="5545" NEWID="2">
<DATE>26-FEB-1987 15:02:20.00</DATE>
<TEXT TYPE="BRIEF">&#2;
******<TITLE>FERRY LINE SHARES FALL
</TITLE>Oslo.
&#3;
</TEXT>
</REUTERS>
"""


def told(text):
    found = read(text.encode(), "a.sgm")
    return [one.read() for one in found.entries] if isinstance(found, Collection) else [found]


def lines(draft):
    return [(piece.text, piece.role) for piece in draft.pieces]


def test_a_wire_of_aquaint_has_its_lines_without_the_commands_to_typesetters():
    (draft,) = told(AQUAINT)
    assert lines(draft) == [
        ("Ferry runs aground off Skarv — 40 rescued", Role.HEADLINE),
        ("With AP Photos SKA101-102", None),
        ("By INES CALLOWAY", None),
        ("Associated Press Writer", None),
        ("SKARV, Norway (AP) — A ferry with forty people on board ran onto rocks off Skarv in fog on Thursday.", None),
        ("“We heard a bang, then ‘everybody up,’” said Per Roe, a fisherman.", None),
        ("Nobody was hurt.", None),
    ]
    assert (draft.source, draft.date, draft.revised) == ("AP", "1999-05-06", "1999-05-06T21:45:00")


def test_what_only_says_how_urgent_a_wire_is_is_no_headline():
    urgent = AQUAINT.replace("Ferry runs aground off Skarv _ 40 rescued", "URGENT")
    (draft,) = told(urgent.replace(" &UR; With AP Photos SKA101-102", " &UR; Ferry runs aground"))
    assert lines(draft)[:2] == [("URGENT", Role.FURNITURE), ("Ferry runs aground", None)]
    assert draft.title == ""


def test_what_follows_the_headline_is_a_standfirst_or_a_note_to_editors():
    heads = "<HEAD>Ferry Burns</HEAD><HEAD></HEAD><HEAD>Nobody Is Hurt</HEAD><HEAD>Eds: Also in PMs report.</HEAD>"
    (draft,) = told(f"<DOC><DOCNO>AP880911-0016</DOCNO>{heads}<TEXT>A ferry burned.</TEXT></DOC>")
    assert lines(draft) == [
        ("Ferry Burns", Role.HEADLINE),
        ("Nobody Is Hurt", Role.STANDFIRST),
        ("Eds: Also in PMs report.", Role.FURNITURE),
        ("A ferry burned.", None),
    ]


def test_gigaword_has_the_time_in_the_dateline():
    (draft,) = told(GIGAWORD)
    assert lines(draft) == [
        ("Ferry runs aground off Skarv", Role.HEADLINE),
        ("SKARV, Norway", Role.DATELINE),
        ("A ferry ran onto rocks & sank.", None),
        ("Nobody was hurt.", None),
    ]
    assert (draft.source, draft.date, draft.revised) == ("AP", "2005-08-14", "2005-08-14T10:12:05Z")


def test_the_texts_of_trec_may_be_in_several_elements_with_the_day_in_the_name():
    (draft,) = told(TREC)
    assert [text for text, _ in lines(draft)] == [
        "Ferry Runs Aground; Forty Rescued",
        "By Ines Calloway, Staff Reporter",
        "SKARV, Norway",
        "A ferry ran onto rocks.",
        "Nobody was hurt.",
    ]
    assert (draft.source, draft.date, draft.revised) == ("The Wall Street Journal", "1988-09-11", None)


def test_reuters_has_the_text_in_the_text_and_briefs_their_headline_there():
    first, brief = told(REUTERS)
    assert [text for text, _ in lines(first)] == [
        "FERRY <SKFE> RUNS AGROUND",
        "SKARV, Feb 26 - A ferry ran onto rocks off the isle of Skarv in fog today, and all on board were saved.",
        "Nobody was hurt, and nothing is known of the cause so far.",
    ]
    assert (first.date, first.revised) == ("1987-02-26", "1987-02-26T15:01:01")
    assert (brief.title, lines(brief)[-1][0]) == ("FERRY LINE SHARES FALL", "Oslo.")


@pytest.mark.parametrize(
    ("written", "date", "revised"),
    [
        ("<DATE>910514</DATE>", "1991-05-14", None),
        ("<DATE><P>May 14, 1991, Sunday, Home Edition</P></DATE>", "1991-05-14", None),
        ("<DATE_TIME> 1998-12-31 00:02 </DATE_TIME>", "1998-12-31", "1998-12-31T00:02:00"),
        ("<DATE>spring</DATE>", None, None),
        ("<DATELINE>SKARV 2005-13-45 10:12:05 UTC</DATELINE>", None, None),
    ],
)
def test_days_are_written_in_many_ways(written, date, revised):
    (draft,) = told(f"<DOC><DOCNO>FT911-3</DOCNO>{written}<TEXT>Ferry burns.</TEXT></DOC>")
    assert (draft.date, draft.revised) == (date, revised)


def test_every_text_is_a_document_by_its_name_and_one_without_words_gives_the_reason():
    empty = "<DOC>\n<DOCNO> NYT19981231.0002 </DOCNO>\n<TEXT>\n<P>\n</P>\n</TEXT>\n</DOC>"
    cut = GIGAWORD.replace("0477", "0478").replace("Nobody was hurt.\n</P>\n</TEXT>\n</DOC>", "Nobody was")
    found = several(read((AQUAINT + empty + cut).encode(), "a.sgm"), "a.sgm", "a.sgm", "corpus", silent)
    assert [isinstance(one, Unread) or one.article.name for one in found] == [
        "APW19990506.0012",
        True,
        "APW_ENG_20050814.0478",
    ]
    assert [paragraph.text for paragraph in found[2].paragraphs][-1] == "Nobody was"


@pytest.mark.parametrize("text", [AQUAINT, GIGAWORD, TREC, REUTERS, f"<?xml version='1.0'?>\n<root>\n{TREC}</root>"])
def test_a_corpus_is_recognized_by_its_first_text(text):
    assert tell(Sample(text.encode(), text, ".0012"), "a.0012").name == "corpus"


@pytest.mark.parametrize(
    "text", ["<doctor>Ferry</doctor>", "<DOC>Ferry</DOC>", "<html><body><doc id='1'>", "A <DOC id="]
)
def test_other_texts_are_no_corpus(text):
    assert not sniff(Sample(text.encode(), text, ".sgm"))
