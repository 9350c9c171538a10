"""What an alignment works on: the units of all versions (sentences, or whole paragraphs known to be the same)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
import numpy.typing as npt

from copytaster.alignment.alignment import Place
from copytaster.text.normalize import normalize
from copytaster.text.sentences import sentences
from copytaster.text.spans import Span
from copytaster.text.version import Version

Ints: TypeAlias = npt.NDArray[np.int64]
Floats: TypeAlias = npt.NDArray[np.float64]

GAP = 4
"""Unit numbers left free between two versions, so that no unit has a neighbour in another version."""
SEVERAL = re.compile(
    r"[.!?:;\u2026\u3002\uff01\uff1f\u0e2f\u061f\u06d4\u0964][^\w]*\s+\S|[\u3002\uff01\uff1f]\S|[\n\u0e2f]"
)
"""Without one of these a paragraph is one sentence, and the slower splitter need not be asked."""


@dataclass(frozen=True, slots=True)
class Inputs:
    """All that is aligned, in one numbering over all versions.

    `texts[version][paragraph]` is the normalized paragraph ("" where it takes no part); `spans` the sentences of each;
    `first[version]` is the number of its first paragraph when all are numbered in one run, the last entry their count.
    The unit arrays have one entry a unit, ascending: its `number` (`GAP` numbers are unused between versions, `size`
    is above them all), `version`, `paragraph` (in the one run) and `sentence`. `words` holds the text of each unit,
    empty where it needs no scoring. `begin[paragraph]` is the first unit of a paragraph (-1 without), in the one run.
    """

    versions: tuple[Version, ...]
    texts: tuple[tuple[str, ...], ...]
    spans: tuple[tuple[tuple[Span, ...], ...], ...]
    first: tuple[int, ...]
    number: Ints
    version: Ints
    paragraph: Ints
    sentence: Ints
    words: tuple[str, ...]
    size: int
    begin: Ints


def read(versions: tuple[Version, ...], pinned: frozenset[Place] = frozenset()) -> Inputs:
    """Split `versions` into units; paragraphs in `pinned` are scored even where they are the same everywhere."""
    texts = tuple(tuple("" if p.set_aside is not None else normalize(p.text) for p in v.paragraphs) for v in versions)
    settled = everywhere(texts) - {texts[place.version][place.paragraph] for place in pinned}
    spans: list[tuple[tuple[Span, ...], ...]] = []
    number: list[int] = []
    which: list[int] = []
    paragraph: list[int] = []
    sentence: list[int] = []
    words: list[str] = []
    first: list[int] = []
    unit = total = 0
    for v, version in enumerate(versions):
        first.append(total)
        own: list[tuple[Span, ...]] = []
        for p, item in enumerate(version.paragraphs):
            parts = cut(item.text, texts[v][p], version.document.language, settled)
            own.append(parts)
            if texts[v][p]:
                for k, span in enumerate(parts):
                    number.append(unit)
                    which.append(v)
                    paragraph.append(total + p)
                    sentence.append(k)
                    words.append("" if texts[v][p] in settled else span.of(item.text))
                    unit += 1
        spans.append(tuple(own))
        total += len(version.paragraphs)
        unit += GAP
    return Inputs(
        versions,
        texts,
        tuple(spans),
        (*first, total),
        np.array(number, np.int64),
        np.array(which, np.int64),
        np.array(paragraph, np.int64),
        np.array(sentence, np.int64),
        tuple(words),
        unit,
        beginnings(paragraph, number, total),
    )


def beginnings(paragraph: list[int], number: list[int], total: int) -> Ints:
    """Return the number of the first unit of each paragraph, -1 where it has none."""
    begin = np.full(total, -1, np.int64)
    begin[np.array(paragraph[::-1], np.int64)] = np.array(number[::-1], np.int64)
    return begin


def everywhere(texts: Sequence[Sequence[str]]) -> frozenset[str]:
    """Return the texts that stand in every version: they are linked by being the same and need no scoring."""
    common = set(texts[0]) if texts else set()
    for own in texts[1:]:
        common.intersection_update(own)
    return frozenset(common - {""})


def cut(text: str, folded: str, language: str, settled: frozenset[str]) -> tuple[Span, ...]:
    """Return the spans of the sentences of a paragraph; one for a paragraph that is the same everywhere."""
    if not folded:
        return sentences(text, language)
    if folded in settled or not SEVERAL.search(text):
        stripped = text.strip()
        start = text.index(stripped)
        return (Span(start, start + len(stripped)),)
    return sentences(text, language)
