"""The words of documents as numbers of their stems, paragraph by paragraph."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import chain, count, pairwise
from operator import itemgetter
from typing import Any, NamedTuple, TypeAlias

import numpy as np
import numpy.typing as npt

from copytaster.alignment.inputs import Ints
from copytaster.alignment.sorting import spread
from copytaster.alignment.spelling import spelled, words
from copytaster.progress import Progress, silent
from copytaster.stories import limits
from copytaster.text.document import Document, Role
from copytaster.text.stems import stemmer

Small: TypeAlias = npt.NDArray[np.int32]
"""Integers of 32 bits, which halve the memory of large folders."""

AT_ONCE = 2_000_000
"""Letters that are split into words at once, so that the arrays for it stay small for any number of articles."""
INSIDE = re.compile(r"(?<=[\w,;:] )\w+(?:[.,:]\d+)*").findall
"""Finds the words that do not begin a sentence: only there a capital letter means a name."""


class Words(NamedTuple):
    """The words of several documents in reading order, as the numbers of their `stem`.

    `length` is the number of words of each paragraph. `first_paragraph` and `first_word` give by document where its own
    begin, with one more element for the end of the last. `names` are the stems of names and numbers.
    """

    stem: Small
    length: Small
    first_paragraph: Ints
    first_word: Ints
    names: Ints

    def of(self, chosen: Ints) -> Words:
        """Return only the words of the `chosen` documents."""
        if len(chosen) == len(self.first_word) - 1:
            return self
        _, paragraph = spread(self.first_paragraph[chosen], self.first_paragraph[chosen + 1])
        kept = np.zeros(len(self.first_word) - 1, bool)
        kept[chosen] = True
        stem = self.stem[np.repeat(kept, np.diff(self.first_word))]
        names = self.names[np.isin(self.names, stem)]
        return arranged(stem, self.length[paragraph], np.diff(self.first_paragraph)[chosen], names)


class Stems(dict[str, int]):
    """The number of the stem of each word of one language, computed on first use."""

    __slots__ = ("number", "stem")

    def __init__(self, language: str, number: Callable[[str], int]) -> None:
        """Begin with the stemmer of `language`; `number` gives the number of a stem."""
        super().__init__()
        self.stem = stemmer(language)
        self.number = number

    def __missing__(self, word: str) -> int:
        """Compute and store the number of a new word."""
        self[word] = number = self.number(self.stem(word))
        return number


def texts_of(document: Document) -> list[str]:
    """Return the texts of a document's paragraphs, without those set aside and bylines."""
    return [item.text for item in document.paragraphs if item.set_aside is None and item.role is not Role.BYLINE]


def words_of(languages: Sequence[str], texts: Sequence[Sequence[str]], progress: Progress = silent) -> Words:
    """Return the words of documents, given the language and the paragraphs of each.

    Names are only looked for where they count, in languages of few documents, because that takes as long again.
    """
    stems: defaultdict[str, int] = defaultdict(count().__next__)
    known: dict[str, Stems] = {}
    stem, length = [np.zeros(0, np.int32)], [np.zeros(0, np.int32)]
    documents = Counter(languages)
    kinds = set[int](), set[int]()
    for start, end in portions(languages, texts):
        progress(start, len(texts))
        own = languages[start]
        number_of = known.setdefault(own, Stems(own, stems.__getitem__))
        paragraphs = list(chain.from_iterable(texts[start:end]))
        distinct, number, lengths = spelled(paragraphs)
        stem.append(np.fromiter(map(number_of.__getitem__, distinct), np.int32, len(distinct))[number])
        length.append(lengths.astype(np.int32))
        if documents[own] < limits.DOCUMENTS[-1]:
            for kind, found in zip(kinds, by_case(paragraphs), strict=True):
                kind.update(number_of[word] for word in found & number_of.keys())
    names = np.array(sorted(kinds[True] - kinds[False]), np.int64)
    return arranged(np.concatenate(stem), np.concatenate(length), np.array(list(map(len, texts)), np.int64), names)


def by_case(paragraphs: Iterable[str]) -> tuple[set[str], set[str]]:
    """Return the normalized words in lower case inside a sentence, and those with a capital letter or a digit.

    A capital letter tells nothing in a paragraph that has one in most words: it is a headline, or all in capitals.
    """
    every, telling = set[str](), set[str]()
    for inside in map(INSIDE, paragraphs):
        every.update(inside)
        if sum(map(str.isupper, map(itemgetter(0), inside))) <= limits.CAPITALS * len(inside):
            telling.update(inside)
    found = set[str](), set[str]()
    for word in every:
        if not word[0].isupper() or word in telling:
            found[word[0].isupper() or word[0].isdigit()].update(words(word))
    return found


def arranged(stem: Small, length: Small, size: Ints, names: Ints) -> Words:
    """Return the words, given their stems, each paragraph's length, each document's paragraph count, and the names."""
    paragraphs = begins(size)
    return Words(stem, length, paragraphs, begins(length)[paragraphs], names)


def begins(size: npt.NDArray[Any]) -> Ints:
    """Return the cumulative sums of `size`: where consecutive items of these sizes begin, and where the last ends."""
    result = np.zeros(len(size) + 1, np.int64)
    np.cumsum(size, out=result[1:])
    return result


def portions(languages: Sequence[str], texts: Sequence[Sequence[str]]) -> Iterator[tuple[int, int]]:
    """Yield ranges of documents (start, end) that are of one language and of about `AT_ONCE` letters at most."""
    start, letters = 0, 0
    for number, own in enumerate(texts):
        if letters >= AT_ONCE or languages[number] != languages[start]:
            yield start, number
            start, letters = number, 0
        letters += sum(map(len, own))
    if texts:
        yield start, len(texts)


def runs(begin: Ints, size: int) -> Iterator[tuple[int, int]]:
    """Yield ranges of items (start, end) of about `size` together, at least one item each.

    `begin` gives where each item begins, and where the last one ends.
    """
    edges = np.flatnonzero(np.diff(begin[:-1] // size, prepend=-1))
    yield from pairwise([*edges.tolist(), len(begin) - 1])
