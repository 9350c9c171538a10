import pytest

from copytaster.readers.html_reader import read
from copytaster.text.document import Role

LONG = "".join(
    f"<p>The dam of Skarv held for night number {number}, the warden said at noon.</p>" for number in range(20)
)
WORD = '<meta name=Generator content="Microsoft Word 15 (filtered)">'
OFFICE = '<meta name="generator" content="LibreOffice 7.4 (Linux)">'


def told(body, head=""):
    return [(piece.text, piece.role) for piece in read(f"<html><head>{head}</head>{body}</html>".encode(), "a").pieces]


@pytest.mark.parametrize("head", [WORD, OFFICE, '<meta name=ProgId content="Word.Document">'])
def test_headings_and_lists_of_office_programs_are_kept(head):
    found = told(f"<body><p>Dam holds</p>{LONG}<h2>What comes next</h2><ul><li><p>Buses</p></ul>{LONG}</body>", head)
    assert ("What comes next", Role.HEADLINE) in found
    assert ("Buses", Role.LIST_ITEM) in found


def test_classes_of_word_say_what_paragraphs_are():
    item = "<p class=MsoListParagraphCxSpFirst>·<span>&nbsp;&nbsp;&nbsp; </span>Buses run</p>"
    assert told(f"<p class=MsoTitle>Dam holds</p>{item}<p class=MsoCaption>The dam</p>", WORD) == [
        ("Dam holds", Role.HEADLINE),
        ("Buses run", Role.LIST_ITEM),
        ("The dam", Role.CAPTION),
    ]


def test_running_heads_and_signs_left_to_browsers_are_no_text():
    head = '<div title="header"><p>Courier, desk</p></div>'
    item = "<p class=MsoListParagraph><span style='mso-list:Ignore'>o&nbsp;</span>Buses run</p>"
    assert told(f"{head}{item}", OFFICE) == [("Buses run", Role.LIST_ITEM)]


def test_a_document_exported_by_google_is_read_whole():
    title = '<p class="c1 title">Dam holds</p>'
    listed = '<ul class="c4 lst-kix_a-0 start"><li>Buses run</li></ul>'
    found = told(f'<body class="c5 doc-content">{title}{LONG}{listed}</body>')
    assert (found[0], found[-1]) == (("Dam holds", Role.HEADLINE), ("Buses run", Role.LIST_ITEM))
