"""What an alignment works on: the paragraphs of all versions in one numbering, and the sentences to be weighed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import chain, repeat
from operator import attrgetter
from typing import NamedTuple, TypeAlias

import numpy as np
import numpy.typing as npt
import regex

from copytaster.alignment.alignment import Place
from copytaster.columns import made
from copytaster.text.normalize import normalize_all
from copytaster.text.numbering import numbering
from copytaster.text.sentences import sentences
from copytaster.text.spans import Span
from copytaster.text.version import Version

Ints: TypeAlias = npt.NDArray[np.int64]
Floats: TypeAlias = npt.NDArray[np.float64]
Mask: TypeAlias = npt.NDArray[np.bool_]

TEXT = attrgetter("text")
GAP = 10
"""Unused numbers between two versions, so that no paragraph has a neighbour in another version."""
NOBODY = np.full(GAP, -1)
SEVERAL = regex.compile(r"[\p{Sentence_Terminal}…\n\u0e2f](?:(?<=[。！？\n\u0e2f])|[^\w\s]*(?:[\s\p{L}]|(?<!\.)\d))")
"""Without one of these signs a paragraph is one sentence, and the slower sentence splitter is not needed."""


class Parts(NamedTuple):
    """The sentences to be weighed: number, language and sentence count of each paragraph, and all sentence texts."""

    number: list[int]
    language: list[str]
    sentences: list[int]
    text: list[str]


@dataclass(frozen=True, slots=True)
class Inputs:
    """Everything that is aligned.

    `texts[version][paragraph]` is the normalized text ("" if the paragraph takes no part), `number` its number (-1 if
    it takes no part). Numbers ascend within a version, `GAP` of them are unused between versions, all are below `size`;
    `version` and `paragraph` give by number which paragraph it is (-1 in the gaps). `spans` are the sentences (only one
    for a settled paragraph). `parts` are the sentences of the paragraphs to be weighed, each text once: `alike` gives
    by number the paragraph with the same text whose words are used.
    """

    versions: tuple[Version, ...]
    texts: tuple[tuple[str, ...], ...]
    spans: tuple[tuple[tuple[Span, ...], ...], ...]
    number: tuple[tuple[int, ...], ...]
    version: Ints
    paragraph: Ints
    parts: Parts
    alike: Ints

    @property
    def size(self) -> int:
        """Return a number above all paragraph numbers."""
        return len(self.version)

    def place(self, number: int) -> Place:
        """Return which paragraph has `number`."""
        return Place(int(self.version[number]), int(self.paragraph[number]))


def numbered(versions: tuple[Version, ...]) -> Inputs:
    """Give a number to every paragraph of `versions`; their sentences are still to be found."""
    texts = folded_texts(versions)
    numbers: list[tuple[int, ...]] = []
    version: list[Ints] = [NOBODY]
    paragraph: list[Ints] = [NOBODY]
    size = GAP
    for v, own in enumerate(texts):
        standing = np.flatnonzero(np.fromiter(map(bool, own), bool, len(own)))
        number = np.full(len(own), -1)
        number[standing] = np.arange(size, size + len(standing))
        numbers.append(tuple(number.tolist()))
        version += [np.full(len(standing), v), NOBODY]
        paragraph += [standing, NOBODY]
        size += len(standing) + GAP
    stands = np.concatenate(version), np.concatenate(paragraph)
    return Inputs(versions, texts, (), tuple(numbers), *stands, Parts([], [], [], []), np.arange(size))


def with_sentences(inputs: Inputs, settled: Ints) -> Inputs:
    """Return `inputs` with the sentences; the paragraphs numbered in `settled` are not split or weighed."""
    texts = [list(map(TEXT, version.paragraphs)) for version in inputs.versions]
    languages = [version.document.language for version in inputs.versions]
    spans = taken_whole(texts)
    weighed = inputs.version >= 0
    weighed[settled] = False
    numbers = np.flatnonzero(weighed)
    parts = Parts([], [], [], [])
    alike = np.arange(inputs.size)
    first: dict[tuple[str, str], tuple[int, tuple[Span, ...]]] = {}
    columns = numbers, inputs.version[numbers], inputs.paragraph[numbers]
    for number, v, at in zip(*map(np.ndarray.tolist, columns), strict=True):
        text, language = texts[v][at], languages[v]
        if (text, language) in first:
            alike[number], spans[v][at] = first[text, language]
            continue
        if ". " in text or SEVERAL.search(text):
            spans[v][at] = sentences(text, language)
        own = spans[v][at]
        if len(texts) > 2:  # noqa: PLR2004 - of two versions, what stands in both is settled
            first[text, language] = number, own
        parts.number.append(number)
        parts.language.append(language)
        parts.sentences.append(len(own))
        said = [text[start:end] for start, end in own]
        if numbered := numbering(text):  # sections are renumbered when one is added or moved
            said[0] = text[numbered : own[0].end]
        parts.text.extend(said)
    return replace(inputs, spans=tuple(map(tuple, spans)), parts=parts, alike=alike)


def taken_whole(texts: list[list[str]]) -> list[list[tuple[Span, ...]]]:
    """Return by version the span of each whole paragraph; paragraphs of equal length share one object."""
    lengths = [list(map(len, own)) for own in texts]
    sizes = set(chain.from_iterable(lengths)) - {0}
    whole = {0: (), **dict(zip(sizes, zip(made(Span, repeat(0), sizes), strict=True), strict=True))}
    return [
        list(map(whole.__getitem__, known) if known == list(map(len, map(str.strip, own))) else map(bare, own))
        for own, known in zip(texts, lengths, strict=True)
    ]


def bare(text: str) -> tuple[Span, ...]:
    """Return the span of a paragraph without surrounding white space; none if it is empty."""
    inner = text.strip()
    start = text.index(inner[0]) if inner else 0
    return (Span(start, start + len(inner)),) if inner else ()


def folded_texts(versions: tuple[Version, ...]) -> tuple[tuple[str, ...], ...]:
    """Return the normalized text of every paragraph, "" for those that are set aside.

    A text that every version has letter for letter is not normalized: it has its partners already, and normalizing it
    would take as long as finding the equal ones. The exceptions are texts that might be empty after normalizing, and
    those that a version has several times: a copy may have its partner in one with other quotation marks.
    """
    texts = [["" if item.set_aside is not None else item.text for item in version.paragraphs] for version in versions]
    everywhere = set(texts[0]).intersection(*texts[1:]) if len(texts) > 1 else set()
    everywhere -= repeated(texts)
    folded = {text: text for text in everywhere if text[:1].isalnum()}
    others = [text for text in dict.fromkeys(chain.from_iterable(texts)) if text not in folded]
    folded.update(zip(others, normalize_all(others), strict=True))
    return tuple(tuple(map(folded.__getitem__, own)) for own in texts)


def repeated(texts: Sequence[Sequence[str]]) -> set[str]:
    """Return the texts that a version has more than once."""
    uneven = (own for own in texts if len(set(own)) < len(own))
    return {text for own in uneven for text, times in Counter(own).items() if times > 1}
