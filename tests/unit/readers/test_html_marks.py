import pytest

from copytaster.readers.html_fragment import marked_pieces


def text(source):
    return " ".join(piece.text for piece in marked_pieces(source))


@pytest.mark.parametrize(
    "mark",
    [
        '<sup><a href="#fn1">1</a></sup>',
        '<a href="#sdfootnote1sym"><sup>1</sup></a>',
        '<a href="notes.xhtml#n1" epub:type="noteref">12</a>',
        '<a href="#ftnt1">[1]</a>',
        '<a href="#x">*</a>',
        "<del>not</del>",
        '<span class="mw-editsection">[<a href="/e">edit</a>]</span>',
        '<span role="doc-pagebreak">14</span>',
    ],
)
def test_marks_of_notes_and_what_was_deleted_are_no_text(mark):
    assert text(f"<p>The dam held{mark} again.</p>") == "The dam held again."


@pytest.mark.parametrize(
    "link", ['<a href="#s3">3</a>', '<a href="/3">3</a>', '<a href="#fn1">three</a>', "<ins>3</ins>"]
)
def test_words_that_lead_elsewhere_are_text(link):
    assert text(f"<p>Read part {link} again.</p>") in ("Read part 3 again.", "Read part three again.")
