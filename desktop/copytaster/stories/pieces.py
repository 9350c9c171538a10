"""What documents tell, cut into sentences, with the words of each."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from copytaster.alignment.features import Words, split
from copytaster.alignment.inputs import SEVERAL, Ints, Parts
from copytaster.progress import Progress, silent
from copytaster.text.document import Document, Paragraph, Role
from copytaster.text.sentences import sentences


class Pieces(NamedTuple):
    """The sentences of several documents in order of reading, and all their `words`, by the number of the sentence.

    `document` and `paragraph` say by sentence where it stands; the paragraphs of all documents have one numbering.
    """

    document: Ints
    paragraph: Ints
    words: Words

    def of(self, chosen: Ints) -> Pieces:
        """Return the same sentences with the words of the `chosen` documents alone."""
        kept = np.isin(self.document, chosen)[self.words.number]
        return self._replace(words=self.words.where(kept))


def pieces(documents: Sequence[Document], progress: Progress = silent) -> Pieces:
    """Return what `documents` tell; left out is what is set aside, and bylines."""
    document: list[int] = []
    paragraph: list[int] = []
    language: list[str] = []
    text: list[str] = []
    paragraphs = 0
    for number, own in enumerate(documents):
        progress(number, len(documents))
        for item in filter(tells, own.paragraphs):
            found = by_sentence(item.text, own.language)
            document += [number] * len(found)
            paragraph += [paragraphs] * len(found)
            language += [own.language] * len(found)
            text += found
            paragraphs += 1
    words = split(Parts(list(range(len(text))), language, [1] * len(text), text))
    return Pieces(np.array(document, np.int64), np.array(paragraph, np.int64), words)


def tells(paragraph: Paragraph) -> bool:
    """Tell whether a paragraph belongs to what its document tells."""
    return paragraph.set_aside is None and paragraph.role is not Role.BYLINE


def by_sentence(text: str, language: str) -> Sequence[str]:
    """Return the sentences of a paragraph."""
    if ". " in text or SEVERAL.search(text):
        return [text[start:end] for start, end in sentences(text, language)]
    return (text,)
