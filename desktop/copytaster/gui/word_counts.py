"""How many words of each document are compared; each document is counted once."""

from __future__ import annotations

from collections.abc import Iterable

from copytaster.text.document import Document
from copytaster.text.tokens import count_words


class WordCounts:
    """Counts words like the headings of the versions, and caches the counts, since a document never changes."""

    def __init__(self) -> None:
        """Start with an empty cache."""
        self._known: dict[str, tuple[Document, int]] = {}

    def of(self, documents: Iterable[Document]) -> tuple[int, ...]:
        """Return the number of words of each document that are not set aside."""
        return tuple(self._one(document) for document in documents)

    def _one(self, document: Document) -> int:
        known = self._known.get(document.identity)
        if known is None or known[0] is not document:
            texts = (paragraph.text for paragraph in document.paragraphs if paragraph.set_aside is None)
            known = self._known[document.identity] = document, sum(map(count_words, texts))
        return known[1]
