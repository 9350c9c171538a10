"""In which order versions are aligned, so that neither labels nor the order given change anything."""

from __future__ import annotations

from collections.abc import Iterable

from copytaster.alignment.alignment import Relation
from copytaster.text.document import Document
from copytaster.text.version import Version

MIRRORED = {Relation.SPLIT: Relation.JOINED, Relation.JOINED: Relation.SPLIT}


def canonical_order(versions: Iterable[Version]) -> tuple[int, ...]:
    """Return the numbers of `versions` in an order that depends on their content alone."""
    return order_by_content(version.document for version in versions)


def order_by_content(documents: Iterable[Document]) -> tuple[int, ...]:
    """Return the numbers of `documents` in an order that depends on their content alone.

    They are sorted by language, by their texts and by what is set aside: documents that agree in all of that are alike
    to the alignment as well. Two of them mostly part at their first paragraph, so hardly a text is read to its end.
    """
    contents = list(map(content, documents))
    return tuple(sorted(range(len(contents)), key=contents.__getitem__))


def content(document: Document) -> tuple[str, list[str], list[bool]]:
    """Return everything of a document that an alignment depends on."""
    texts = [paragraph.text for paragraph in document.paragraphs]
    return document.language, texts, [paragraph.set_aside is not None for paragraph in document.paragraphs]
