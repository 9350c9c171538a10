"""Texts that have lost their paragraph breaks: each sentence becomes a paragraph, so that versions can stand level."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from copytaster.readers.bounds import LONGEST_PARAGRAPH, UNBROKEN_SHARE, UNBROKEN_WORDS
from copytaster.text.document import Document, Paragraph
from copytaster.text.sentences import sentences
from copytaster.text.tokens import count_words

SET = frozenset({"pdf"})
"""Formats whose paragraphs are read from the printed page: there a long one is meant."""


def by_sentence(document: Document) -> Document:
    """Return a document whose paragraphs that are nearly its whole text, or impossibly long, are cut at sentences."""
    least = shortest(document)
    if all(len(one.text) < least for one in document.paragraphs):
        return document
    cut = (part for one in document.paragraphs for part in parts(one, least, document.language))
    return replace(document, paragraphs=tuple(cut))


def shortest(document: Document) -> float:
    """Return the number of characters from which a paragraph of a document may have lost its breaks."""
    if document.format in SET:
        return LONGEST_PARAGRAPH
    return min(UNBROKEN_SHARE * sum(len(one.text) for one in document.paragraphs), LONGEST_PARAGRAPH)


def parts(paragraph: Paragraph, least: float, language: str) -> Iterator[Paragraph]:
    """Yield the sentences of a paragraph of `least` characters and `UNBROKEN_WORDS` words, else the paragraph."""
    if len(paragraph.text) < least or count_words(paragraph.text) < UNBROKEN_WORDS:
        yield paragraph
        return
    for span in sentences(paragraph.text, language):
        yield replace(paragraph, text=span.of(paragraph.text))
