"""Exports of press databases are told by several signs; whatever has fewer stays one text."""

from contextlib import suppress

import pytest

from copytaster.errors import UnreadableDocument
from copytaster.readers import docx_reader, html_reader, rtf_reader, text_reader
from copytaster.readers.draft import Collection, Draft
from copytaster.readers.registry import read
from fakes.exports import ALL, FERRY, MILL, QUAY, factiva_coded, factiva_lines, nexis_lines, nexis_text, proquest_text
from fakes.word import docx, paragraph, run

TITLES = [one.title for one in ALL]
SOURCES = [one.source for one in ALL]
DAYS = ["2024-05-06", "2024-05-07", "2024-05-08"]
OFFICE = (nexis_lines, factiva_lines, factiva_coded)


def told(found):
    return [one.read() for one in found.entries]


def text(words):
    return text_reader.read(words.encode(), "a.txt")


def as_word(lines):
    return docx(*(paragraph(run(line)) for line in lines))


def as_rtf(lines):
    letters = "".join(letter if letter.isascii() else f"\\u{ord(letter)}?" for letter in "\\par\n".join(lines))
    return f"{{\\rtf1\\ansi\n{letters}\\par}}".encode()


def as_page(lines):
    return f"<html><body>{''.join(f'<p>{line}</p>' for line in lines)}</body></html>".encode()


@pytest.mark.parametrize("export", [nexis_text, proquest_text])
def test_each_article_of_a_text_has_title_source_and_date(export):
    drafts = told(text(export(*ALL)))
    assert [(one.title, one.source, one.date) for one in drafts] == list(zip(TITLES, SOURCES, DAYS, strict=True))


@pytest.mark.parametrize("export", OFFICE)
@pytest.mark.parametrize(
    ("write", "reader"), [(as_word, docx_reader.read), (as_rtf, rtf_reader.read), (as_page, html_reader.read)]
)
def test_each_article_of_an_office_file_or_page_has_title_source_and_date(export, write, reader):
    drafts = told(reader(write(export(*ALL)), "a"))
    assert [(one.title, one.source, one.date) for one in drafts] == list(zip(TITLES, SOURCES, DAYS, strict=True))


@pytest.mark.parametrize("export", [nexis_text, proquest_text, *OFFICE])
def test_every_paragraph_of_the_articles_is_there_and_none_of_the_others(export):
    whole = export(*ALL)
    drafts = told(text(whole if isinstance(whole, str) else "\n\n".join(whole)))
    for draft, one in zip(drafts, ALL, strict=True):
        shown = [piece.text for piece in draft.pieces]
        assert [words for words in shown if words in one.text] == list(one.text)
        assert not any(other in " ".join(shown) for other in ("LENGTH", "Length:", "words", "LOAD", "Last updated"))


@pytest.mark.parametrize("export", OFFICE)
@pytest.mark.parametrize("between", ["\n", "\n\n"])
def test_an_office_file_saved_as_text_is_read_with_and_without_blank_lines(export, between):
    drafts = told(text(between.join(export(*ALL))))
    assert [(one.title, one.source, one.date) for one in drafts] == list(zip(TITLES, SOURCES, DAYS, strict=True))
    assert all(set(one.text) <= {piece.text for piece in draft.pieces} for draft, one in zip(drafts, ALL, strict=True))


@pytest.mark.parametrize("export", [nexis_text, proquest_text])
def test_an_export_of_one_article_is_one_document_with_its_lines(export):
    draft = text(export(QUAY))
    assert isinstance(draft, Draft)
    assert (draft.title, draft.source, draft.date) == (QUAY.title, QUAY.source, "2024-05-07")


def test_the_ids_of_the_database_name_the_articles():
    assert [one.name for one in text(proquest_text(*ALL)).entries] == ["300011", "300012", "300013"]


LETTERS = """Letters to the editor

1 of 3 readers wants the ferry back

Sir, the ferry must return. Copyright 2024 or not, it is ours.
Jane Calloway, Lindholm

LENGTH: of the quay, that is what matters

Sir, I read of 2 of 3 documents that were lost.
Per Aldous, Vessby

End of Document
"""
TRANSCRIPT = """INTERVIEW: the harbour master speaks

HOST: How long was the ferry away?

ODUYA: Six months. Document 12345678 says so.

HOST: And the cost?

ODUYA: LENGTH and breadth of it: 4.2 million.

Full text: at our site.
____________________________________________________________

Title: Harbour talk
"""
MINUTES = """Minutes

Document 1 of 2

The council met on May 6, 2024.

Language: none was foul.

Document 2 of 2

It met again on May 7, 2024. 300 words were spoken.
"""


@pytest.mark.parametrize("words", [LETTERS, TRANSCRIPT, MINUTES, "\n\n".join(FERRY.text)])
def test_what_only_looks_a_little_like_an_export_stays_one_text(words):
    draft = text(words)
    assert isinstance(draft, Draft)
    assert sum(len(piece.text.split()) for piece in draft.pieces) >= len(words.replace("_", "").split()) - 2


def test_numbers_that_do_not_rise_divide_nothing():
    assert isinstance(text(nexis_text(FERRY, MILL).replace("2 of 2 DOCUMENTS", "1 of 2 DOCUMENTS")), Draft)


def test_numbers_of_different_wholes_divide_nothing():
    assert isinstance(text(nexis_text(FERRY, MILL).replace("2 of 2 DOCUMENTS", "2 of 9 DOCUMENTS")), Draft)


def test_an_article_that_quotes_an_export_is_not_divided():
    words = f"{FERRY.text[0]}\n\nThe reporter found this in a database:\n\n1 of 2 DOCUMENTS\n\n2 of 2 DOCUMENTS\n"
    assert isinstance(text(words), Draft)


@pytest.mark.parametrize("export", [nexis_text, proquest_text, *OFFICE])
def test_an_article_of_an_export_quoted_in_a_longer_text_is_not_taken_out_of_it(export):
    whole = export(FERRY)
    quoted = whole if isinstance(whole, str) else "\n\n".join(whole)
    chapter = "This chapter is about what was written of the ferry.\n\n" * len(quoted.split("\n")) * 2
    draft = text(f"{quoted}\n\n{'_' * 60}\n\n{chapter}" if export is not nexis_text else f"{chapter}{quoted}")
    assert isinstance(draft, Draft)
    assert sum("This chapter" in piece.text for piece in draft.pieces) == len(quoted.split("\n")) * 2


def test_one_article_without_fields_among_many_is_still_an_article():
    whole = nexis_text(*ALL, *ALL).replace("LENGTH: 120 words", "", 1).replace("LOAD-DATE: May 9, 2024", "", 1)
    found = text(whole)
    assert isinstance(found, Collection)
    assert [one.title for one in told(found)] == TITLES * 2


SLOW = {"pdf", "html", "html-readability"}
"""Formats whose files take long to read, and of which none holds several articles."""


def test_the_real_files_are_one_document_each_but_for_one_feed(data):
    several = set()
    for file in sorted((data / "formats").rglob("*")):
        if file.is_file() and file.parent.name not in SLOW:
            with suppress(UnreadableDocument):
                several |= {file.name} if len(read(file, file.name)) > 1 else set()
    assert several == {"wenn.xml"}


def test_the_seed_articles_are_one_document_each(seeds):
    assert all(len(read(file, file.name)) == 1 for file in seeds.iterdir() if file.is_file())
