"""What documents tell, as numbers: the stem of every word, paragraph by paragraph."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from itertools import chain, count, pairwise
from typing import Any, NamedTuple, TypeAlias

import numpy as np
import numpy.typing as npt

from copytaster.alignment.inputs import Ints
from copytaster.alignment.sorting import spread
from copytaster.alignment.spelling import spelled
from copytaster.progress import Progress, silent
from copytaster.text.document import Document, Role
from copytaster.text.stems import stemmer

Small: TypeAlias = npt.NDArray[np.int32]

AT_ONCE = 2_000_000
"""Letters that are cut into words in one go: of 100,000 articles as of 1,000, the arrays for it stay small."""


class Words(NamedTuple):
    """The words of several documents in order of reading, by the number of their `stem`.

    `length` counts the words of each paragraph. By document, and once more for the end of the last, `paragraphs` says
    where its paragraphs begin and `words` where its words do.
    """

    stem: Small
    length: Small
    paragraphs: Ints
    words: Ints

    def of(self, chosen: Ints) -> Words:
        """Return the words of the `chosen` documents alone."""
        if len(chosen) == len(self.words) - 1:
            return self
        _, paragraph = spread(self.paragraphs[chosen], self.paragraphs[chosen + 1])
        kept = np.zeros(len(self.words) - 1, bool)
        kept[chosen] = True
        return arranged(
            self.stem[np.repeat(kept, np.diff(self.words))], self.length[paragraph], np.diff(self.paragraphs)[chosen]
        )


class Stems(dict[str, int]):
    """The number of the stem of each word of one language, found when it is first asked for."""

    __slots__ = ("number", "stem")

    def __init__(self, language: str, number: Callable[[str], int]) -> None:
        """Stem in `language`, and take the number of a stem from `number`."""
        super().__init__()
        self.stem = stemmer(language)
        self.number = number

    def __missing__(self, word: str) -> int:
        """Return the number of a word that was not asked for before."""
        self[word] = number = self.number(self.stem(word))
        return number


def texts_of(document: Document) -> list[str]:
    """Return the paragraphs of what a document tells; left out is what is set aside, and bylines."""
    return [item.text for item in document.paragraphs if item.set_aside is None and item.role is not Role.BYLINE]


def words(languages: Sequence[str], texts: Sequence[Sequence[str]], progress: Progress = silent) -> Words:
    """Return what documents tell, given by document its language and its paragraphs."""
    stems: defaultdict[str, int] = defaultdict(count().__next__)
    known: dict[str, Stems] = {}
    stem, length = [np.zeros(0, np.int32)], [np.zeros(0, np.int32)]
    for start, end in portions(languages, texts):
        progress(start, len(texts))
        own = languages[start]
        number_of = known.setdefault(own, Stems(own, stems.__getitem__))
        names, number, lengths = spelled(list(chain.from_iterable(texts[start:end])))
        stem.append(np.fromiter(map(number_of.__getitem__, names), np.int32, len(names))[number])
        length.append(lengths.astype(np.int32))
    return arranged(np.concatenate(stem), np.concatenate(length), np.array(list(map(len, texts)), np.int64))


def arranged(stem: Small, length: Small, size: Ints) -> Words:
    """Return words by their stems, with the length of each paragraph and the count of those of each document."""
    paragraphs = begins(size)
    return Words(stem, length, paragraphs, begins(length)[paragraphs])


def begins(size: npt.NDArray[Any]) -> npt.NDArray[Any]:
    """Return where things of a `size` each begin that stand one after the other, and where the last one ends."""
    result = np.zeros(len(size) + 1, np.float64 if size.dtype.kind == "f" else np.int64)
    np.cumsum(size, out=result[1:])
    return result


def portions(languages: Sequence[str], texts: Sequence[Sequence[str]]) -> Iterator[tuple[int, int]]:
    """Yield from which to below which document what they tell is of one language and not too much at once."""
    start, letters = 0, 0
    for number, own in enumerate(texts):
        if letters >= AT_ONCE or languages[number] != languages[start]:
            yield start, number
            start, letters = number, 0
        letters += sum(map(len, own))
    if texts:
        yield start, len(texts)


def runs(begin: Ints, size: int) -> Iterator[tuple[int, int]]:
    """Yield from which to below which number things go that are about `size` together, one of them at least.

    `begin` says where each begins, and where the last one ends.
    """
    edges = np.flatnonzero(np.diff(begin[:-1] // size, prepend=-1))
    yield from pairwise([*edges.tolist(), len(begin) - 1])
