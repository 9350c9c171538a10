import hashlib
from functools import partial

import pytest

from copytaster.errors import UnreadableDocument
from copytaster.progress import Cancelled, silent
from copytaster.readers.articles import settled, several
from copytaster.readers.bounds import MOST_ARTICLES, MOST_PARAGRAPHS
from copytaster.readers.draft import Collection, Draft, Entry, Piece
from copytaster.text.document import Unread


def told(words, **facts):
    return partial(Draft, (Piece(words),), **facts)


def read(*entries, progress=silent):
    return several(Collection(entries), "in/wires.xml", "in/wires.xml", "feed", progress)


def test_each_article_knows_its_file_and_its_number():
    found = read(Entry(told("The ferry burned.")), Entry(told("The mill stands.")))
    assert [(one.path, one.number, one.format) for one in found] == [
        ("in/wires.xml", 1, "feed"),
        ("in/wires.xml", 2, "feed"),
    ]


def test_the_hash_is_that_of_the_paragraphs():
    (found,) = read(Entry(partial(Draft, (Piece("The ferry burned."), Piece("Nobody was hurt.")))))
    assert found.sha256 == hashlib.sha256(b"The ferry burned.\nNobody was hurt.").hexdigest()


def test_the_name_is_the_id_of_the_format():
    (found,) = read(Entry(told("The ferry burned.", title="Ferry"), "  p-1\n"))
    assert found.article.name == "p-1"


def test_without_an_id_the_name_is_source_date_and_title():
    (found,) = read(Entry(told("The ferry burned.", title="Ferry", source="Port Post", date="2024-05-06")))
    assert found.article.name == "Port Post, 2024-05-06, Ferry"


def test_equal_names_are_numbered():
    found = read(*(Entry(told(f"It burned {word}."), name) for word, name in zip("abcd", "xxx", strict=False)))
    assert [one.article.name for one in found] == ["x", "x (2)", "x (3)"]


def test_a_numbered_name_is_never_that_of_another_article():
    found = read(*(Entry(told("It burned."), name) for name in ("x", "x (2)", "x", "x")))
    assert len({one.identity for one in found}) == len(found)


def test_an_article_without_words_is_told_and_the_others_are_read():
    first, second, third = read(Entry(told("It burned.")), Entry(told(" … ")), Entry(told("It stands.")))
    assert isinstance(second, Unread)
    assert second.reason == "Article 2 in in/wires.xml cannot be used: it holds no words."
    assert (second.code, second.number, first.number, third.number) == ("empty", 2, 1, 3)


def test_more_articles_than_are_read_are_refused_as_a_whole():
    with pytest.raises(UnreadableDocument, match="10001 articles, more than the 10000"):
        read(*[Entry(told("It burned."))] * (MOST_ARTICLES + 1))


def test_reading_can_be_cancelled_between_articles():
    def stop(done, total):
        if (done, total) == (1, 2):
            raise Cancelled

    with pytest.raises(Cancelled):
        read(Entry(told("It burned.")), Entry(told("It stands.")), progress=stop)


def test_a_text_without_breaks_with_more_sentences_than_any_article_is_refused():
    with pytest.raises(UnreadableDocument, match="paragraphs, more than"):
        settled(Draft((Piece("It sank. " * (MOST_PARAGRAPHS + 1)),)), "a.txt", "a.txt", "", "text")


def test_a_list_with_more_lines_than_any_article_is_refused():
    with pytest.raises(UnreadableDocument, match=f"{MOST_PARAGRAPHS + 1} paragraphs"):
        settled(Draft((Piece("Ferry"),) * (MOST_PARAGRAPHS + 1)), "a.txt", "a.txt", "", "text")
