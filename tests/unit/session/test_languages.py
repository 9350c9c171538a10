import re

import pytest

from copytaster.errors import Notice, UnreadableDocument
from copytaster.readers import own_reports
from copytaster.readers.draft import Sample
from copytaster.report.labels import ENGLISH
from copytaster.report.options import Options
from copytaster.report.translation import texts
from copytaster.session.export import formats, render, report
from copytaster.session.languages import language
from copytaster.session.work import compare_story
from copytaster.settings import SPOKEN
from copytaster.text.document import Unread

GERMAN = language("de").labels
SAME_IN_GERMAN = {"In {base}", "Code", "Name", "name", "SHA-256", "CJK", "Devanagari", "Gujarati", "Gurmukhi"} | {
    *("Hangul", "Hiragana", "Kannada", "Katakana", "Khmer", "Malayalam", "Oriya", "Telugu", "Thaana", "Thai"),
}


@pytest.fixture
def comparison(session, key):
    return compare_story(session, key)


def in_german(comparison, form, unread=()):
    return render(comparison, form, unread, Options(language="de"))


def test_english_is_what_stands_in_the_code():
    assert language("en").labels == ENGLISH


def test_no_text_of_a_german_report_is_english():
    pairs = zip(texts(ENGLISH), texts(GERMAN), strict=True)
    same = {one.source for one, other in pairs if one == other}
    lettered = {source for source in same if re.search(r"[^\W\d_]", re.sub("{.*?}", "", source))}
    assert lettered <= SAME_IN_GERMAN


def test_german_writes_numbers_dates_and_quotations_its_own_way():
    assert GERMAN.words_of(1467) == "1.467 Wörter"
    assert GERMAN.words_of(1) == "1 Wort"
    assert GERMAN.prepared_on("2025-03-12") == "Erstellt am 12.03.2025"
    assert GERMAN.quoted.format(words="Brücke") == "„Brücke“"
    assert (GERMAN.language, GERMAN.direction) == ("de", "ltr")


@pytest.mark.parametrize("name", [one.name for one in formats() if one.worded])
def test_a_report_is_in_the_language_asked_for_and_the_same_every_time(comparison, name):
    made = in_german(comparison, name)
    assert made == in_german(comparison, name)
    assert made != render(comparison, name)


@pytest.mark.parametrize("name", [one.name for one in formats() if not one.worded])
def test_what_programs_read_is_the_same_in_every_language(comparison, name):
    refused = UnreadableDocument("a.txt", "empty", Notice("it is empty"))
    unread = (Unread("a.txt", "empty", refused.sentence),)
    assert in_german(comparison, name, unread) == render(comparison, name, unread)


def test_a_web_page_says_in_which_language_each_of_its_texts_is(comparison):
    page = in_german(comparison, "html").decode()
    assert '<html lang="de" dir="ltr">' in page
    assert '<td dir="auto" lang="en">Ferry service returns' in page
    assert re.search(r'<p lang="en"[^>]*><span class="n" lang="de"><b>A', page)


def test_why_a_document_could_not_be_used_is_told_in_the_language(comparison):
    refused = UnreadableDocument("leer.txt", "empty", Notice("it is empty"))
    unread = (Unread("leer.txt", "empty", refused.sentence),)
    text = in_german(comparison, "text", unread).decode()
    assert "leer.txt kann nicht verwendet werden: " in text
    assert "it is empty" not in text


def test_a_report_is_laid_out_with_the_words_of_its_language(comparison):
    assert report(comparison, options=Options(language="de")).labels == GERMAN


@pytest.mark.parametrize("name", ["text", "html", "pdf", "docx"])
def test_a_german_report_is_known_as_one_of_ours(comparison, name):
    made = in_german(comparison, name)
    assert own_reports.is_report(Sample(made, made[:4096].decode(errors="replace"), ""))


@pytest.mark.parametrize("code", SPOKEN)
def test_every_language_of_the_window_has_reports(code):
    assert language(code).labels.language == code
