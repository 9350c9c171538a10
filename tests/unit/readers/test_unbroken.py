"""Texts without paragraph breaks are cut at their sentences, others are left alone."""

from dataclasses import replace

import pytest

from copytaster.readers.unbroken import by_sentence
from copytaster.text.document import Document, Paragraph, Role

SENTENCE = "The ferry left the old pier at seven, with two bicycles and a piano on its deck."
HEADLINE = Paragraph("Ferry leaves with a piano", Role.HEADLINE)


def article(*texts: str) -> Document:
    return Document("a.txt", "0", (HEADLINE, *map(Paragraph, texts)), language="en")


def wall(count: int) -> str:
    return " ".join([SENTENCE] * count)


def test_a_text_in_one_paragraph_is_cut_at_its_sentences():
    cut = by_sentence(article(wall(30)))
    assert cut.paragraphs == (HEADLINE, *[Paragraph(SENTENCE)] * 30)


@pytest.mark.parametrize("count", [1, 10])
def test_a_short_text_in_one_paragraph_is_kept(count):
    short = article(wall(count))
    assert by_sentence(short) == short


def test_a_long_paragraph_among_others_is_kept():
    mixed = article(wall(30), wall(3), wall(4))
    assert by_sentence(mixed) == mixed


def test_a_paragraph_longer_than_any_is_cut_wherever_it_stands():
    book = by_sentence(article(*[wall(300)] * 20))
    assert len(book.paragraphs) == 1 + 20 * 300


def test_a_printed_page_has_the_paragraphs_that_were_set():
    printed = replace(article(wall(30)), format="pdf")
    assert by_sentence(printed) == printed


def test_what_is_cut_keeps_its_role_and_why_it_is_set_aside():
    aside = Paragraph(wall(30), Role.FURNITURE, "furniture")
    cut = by_sentence(replace(article(), paragraphs=(aside,)))
    assert set(cut.paragraphs) == {replace(aside, text=SENTENCE)}
