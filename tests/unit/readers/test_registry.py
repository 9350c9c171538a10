import hashlib

import pytest

from copytaster.errors import UnreadableDocument
from copytaster.readers.draft import Sample
from copytaster.readers.registry import FORMATS, read, tell
from fakes.word import docx, paragraph, run

WORDS = "The bridge is shut since Monday, and nobody knows for how long."
PAGE = f"<!DOCTYPE html><html><body><p>{WORDS}</p></body></html>"


@pytest.mark.parametrize(
    ("name", "content", "form"),
    [
        ("a.txt", WORDS.encode(), "text"),
        ("a.docx", WORDS.encode(), "text"),
        ("a.html", WORDS.encode(), "text"),
        ("a", WORDS.encode(), "text"),
        ("a.md", WORDS.encode(), "markdown"),
        ("a.txt", PAGE.encode(), "html"),
        ("a.md", PAGE.encode(), "html"),
        ("a.txt", PAGE.encode("utf-16"), "html"),
        ("a.txt", docx(paragraph(run(WORDS))), "docx"),
        ("a.html", docx(paragraph(run(WORDS))), "docx"),
        ("A.DOCX", docx(paragraph(run(WORDS))), "docx"),
    ],
)
def test_content_decides_over_the_suffix(tmp_path, name, content, form):
    (tmp_path / name).write_bytes(content)
    (found,) = read(tmp_path / name, name)
    assert (found.format, found.paragraphs[0].text) == (form, WORDS)


def test_a_document_knows_its_path_and_its_bytes(tmp_path):
    (tmp_path / "a.txt").write_text(WORDS)
    (found,) = read(tmp_path / "a.txt", "given/a.txt")
    assert (found.path, found.sha256) == ("given/a.txt", hashlib.sha256(WORDS.encode()).hexdigest())


def test_every_format_has_its_own_name_and_plain_text_stays_last():
    names = [form.name for form in FORMATS]
    assert len(set(names)) == len(names)
    assert names[-1] == "text"


def test_a_folder_is_no_document(tmp_path):
    with pytest.raises(UnreadableDocument, match="it is a folder"):
        read(tmp_path, "folder")


def test_what_is_no_character_is_left_out(tmp_path):
    path = tmp_path / "story.json"
    path.write_text('{"versioncreated": "2024", "headline": "Fer\\u0007ry", "body_text": "Half\\ud83d a word."}')
    (document,) = read(path, "story.json")
    assert (document.title, document.paragraphs[1].text) == ("Ferry", "Half a word.")


def test_markdown_may_begin_with_a_tag():
    text = "<h1 align='center'>Ferry halted</h1>\n\nIt burned.\n\nNobody was hurt.\n"
    assert tell(Sample(text.encode(), text, ".md"), "a.md").name == "markdown"
