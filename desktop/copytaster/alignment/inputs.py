"""What an alignment works on: the paragraphs of all versions in one numbering, and the sentences to be weighed."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple, TypeAlias

import numpy as np
import numpy.typing as npt

from copytaster.alignment.alignment import Place
from copytaster.text.normalize import normalize
from copytaster.text.sentences import sentences
from copytaster.text.spans import Span
from copytaster.text.version import Version

Ints: TypeAlias = npt.NDArray[np.int64]
Floats: TypeAlias = npt.NDArray[np.float64]
Mask: TypeAlias = npt.NDArray[np.bool_]

GAP = 10
"""Numbers left free between two versions, so that no paragraph has a neighbour in another version."""
SEVERAL = re.compile(r"[.!?\u2026\u061f\u06d4\u0964][^\w\s]*\s|[\u3002\uff01\uff1f\n\u0e2f]")
"""Without one of these a paragraph is one sentence, and the slower splitter need not be asked."""


class Part(NamedTuple):
    """A sentence to be weighed: the number of its paragraph, its own number in it, its text and language."""

    number: int
    sentence: int
    text: str
    language: str


@dataclass(frozen=True, slots=True)
class Inputs:
    """All that is aligned.

    `texts[version][paragraph]` is the normalized text ("" where the paragraph takes no part), `spans` its sentences
    (one for a paragraph that is the same in every version), `number` its number (-1 where it takes no part).
    Numbers ascend inside a version, `GAP` are unused between versions and all are below `size`;
    `version` and `paragraph` say by number what stands there (-1 in the gaps). `parts` are the sentences of all
    paragraphs that are not the same in every version.
    """

    versions: tuple[Version, ...]
    texts: tuple[tuple[str, ...], ...]
    spans: tuple[tuple[tuple[Span, ...], ...], ...]
    number: tuple[tuple[int, ...], ...]
    version: Ints
    paragraph: Ints
    parts: tuple[Part, ...]

    @property
    def size(self) -> int:
        """Return a number above all paragraph numbers."""
        return len(self.version)

    def place(self, number: int) -> Place:
        """Return which paragraph has `number`."""
        return Place(int(self.version[number]), int(self.paragraph[number]))


def read(versions: tuple[Version, ...], pinned: frozenset[Place] = frozenset()) -> Inputs:
    """Split `versions` into sentences; paragraphs in `pinned` are weighed even where they are the same everywhere."""
    texts = tuple(tuple("" if p.set_aside is not None else normalize(p.text) for p in v.paragraphs) for v in versions)
    settled = everywhere(texts) - {texts[place.version][place.paragraph] for place in pinned}
    spans: list[tuple[tuple[Span, ...], ...]] = []
    numbers: list[tuple[int, ...]] = []
    parts: list[Part] = []
    at: list[tuple[int, int]] = [(-1, -1)] * GAP
    for v, version in enumerate(versions):
        language = version.document.language
        own: list[tuple[Span, ...]] = []
        number: list[int] = []
        for p, item in enumerate(version.paragraphs):
            folded = texts[v][p]
            own.append(cut(item.text, language, settled=not folded or folded in settled))
            number.append(len(at) if folded else -1)
            if folded:
                if folded not in settled:
                    parts.extend(Part(len(at), k, span.of(item.text), language) for k, span in enumerate(own[-1]))
                at.append((v, p))
        spans.append(tuple(own))
        numbers.append(tuple(number))
        at.extend([(-1, -1)] * GAP)
    standing = np.array(at, np.int64)
    return Inputs(versions, texts, tuple(spans), tuple(numbers), standing[:, 0], standing[:, 1], tuple(parts))


def everywhere(texts: Sequence[Sequence[str]]) -> frozenset[str]:
    """Return the texts that stand in every version: they are linked by being the same and need no weighing."""
    if len(texts) < 2:  # noqa: PLR2004 - one version alone has nothing to be the same as
        return frozenset()
    common = set(texts[0])
    for own in texts[1:]:
        common.intersection_update(own)
    return frozenset(common - {""})


def cut(text: str, language: str, *, settled: bool) -> tuple[Span, ...]:
    """Return the spans of the sentences of a paragraph; one for a paragraph that needs no weighing."""
    bare = text.strip()
    if not bare:
        return ()
    if settled or not SEVERAL.search(bare):
        start = text.index(bare[0])
        return (Span(start, start + len(bare)),)
    return sentences(text, language)
