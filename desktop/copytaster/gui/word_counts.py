"""How many words of each document are compared, counted once a document."""

from __future__ import annotations

from collections.abc import Iterable

from copytaster.text.document import Document
from copytaster.text.tokens import count_words


class WordCounts:
    """Count words as the headings of the versions do, and remember them: a document is a value that never changes."""

    def __init__(self) -> None:
        """Know nothing."""
        self._known: dict[str, tuple[Document, int]] = {}

    def of(self, documents: Iterable[Document]) -> tuple[int, ...]:
        """Return the number of words of each document that are not set aside."""
        return tuple(self._one(document) for document in documents)

    def _one(self, document: Document) -> int:
        known = self._known.get(document.path)
        if known is None or known[0] is not document:
            texts = (paragraph.text for paragraph in document.paragraphs if paragraph.set_aside is None)
            known = self._known[document.path] = document, sum(map(count_words, texts))
        return known[1]
