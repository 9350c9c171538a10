"""Plain text: any file that can be decoded as text."""

from __future__ import annotations

from copytaster.readers import databases, paragraphs, sheet
from copytaster.readers.draft import Collection, Draft, Sample
from copytaster.readers.encoding import characters


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
