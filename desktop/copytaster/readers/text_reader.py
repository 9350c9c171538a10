"""Plain text: any file that can be decoded as text."""

from __future__ import annotations

from copytaster.errors import Notice, UnreadableDocument
from copytaster.readers import databases, paragraphs, sheet
from copytaster.readers.draft import Collection, Draft, Sample
from copytaster.readers.encoding import Decoded, decode

SUFFIXES = frozenset({".txt", ".text", ".asc"})


def sniff(sample: Sample) -> bool:
    """Accept every file that is not empty: one that is not text is refused on reading."""
    return bool(sample.data)


def read(data: bytes, given: str) -> Draft | Collection:
    """Return the paragraphs of plain text, or the articles of a press database's export.

    Raises `UnreadableDocument` if the bytes are not text.
    """
    decoded = characters(data, given)
    exported = databases.articles(sheet.of_text(decoded.text, decoded.encoding))
    return exported or Draft(paragraphs.pieces(decoded.text), encoding=decoded.encoding)


def characters(data: bytes, given: str, declared: str | None = None) -> Decoded:
    """Return the decoded text of `data`; raises `UnreadableDocument` if it is not text."""
    decoded = decode(data, declared)
    if decoded is None:
        raise UnreadableDocument(given, "binary", Notice("it holds binary data, not text"))
    return decoded
