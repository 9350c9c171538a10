"""What documents tell, cut into paragraphs or sentences, with the words of every piece."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple, TypeAlias

import numpy as np

from copytaster.alignment.features import Words, split
from copytaster.alignment.inputs import SEVERAL, Ints, Parts
from copytaster.progress import Progress, silent
from copytaster.text.document import Document, Paragraph, Role
from copytaster.text.sentences import sentences

Cut: TypeAlias = Callable[[str, str], Sequence[str]]
"""Cuts the text of a paragraph, in a language, into pieces."""


class Pieces(NamedTuple):
    """The pieces of several documents in order of reading, and all their `words`, by the number of the piece.

    `document` and `paragraph` say by piece where it stands; the paragraphs of all documents have one numbering.
    """

    document: Ints
    paragraph: Ints
    words: Words


def pieces(documents: Sequence[Document], chosen: Iterable[int], cut: Cut, progress: Progress = silent) -> Pieces:
    """Return what the `chosen` of `documents`, by number, tell; left out is what is set aside, and bylines."""
    document: list[int] = []
    paragraph: list[int] = []
    language: list[str] = []
    text: list[str] = []
    paragraphs = 0
    for number in chosen:
        progress(number, len(documents))
        own = documents[number]
        for item in filter(tells, own.paragraphs):
            found = cut(item.text, own.language)
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


def whole(text: str, _language: str) -> Sequence[str]:
    """Return a paragraph in one piece."""
    return (text,)


def by_sentence(text: str, language: str) -> Sequence[str]:
    """Return the sentences of a paragraph."""
    if ". " in text or SEVERAL.search(text):
        return [text[start:end] for start, end in sentences(text, language)]
    return (text,)
