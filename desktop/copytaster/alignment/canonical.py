"""In which order versions are aligned internally, so that neither labels nor the order given affect the result."""

from __future__ import annotations

from collections.abc import Iterable

from copytaster.alignment.inputs import TEXT
from copytaster.text.document import Document
from copytaster.text.version import Version


def canonical_order(versions: Iterable[Version]) -> tuple[int, ...]:
    """Return the numbers of `versions` in an order that depends only on their content.

    They are sorted by language, texts and what is set aside, which is all that an alignment depends on. Most documents
    differ in their first paragraph, so the comparison rarely reads further.
    """
    contents = [content(version.document) for version in versions]
    return tuple(sorted(range(len(contents)), key=contents.__getitem__))


def content(document: Document) -> tuple[str, list[str], list[bool]]:
    """Return everything of a document that an alignment depends on."""
    texts = list(map(TEXT, document.paragraphs))
    return document.language, texts, [paragraph.set_aside is not None for paragraph in document.paragraphs]
