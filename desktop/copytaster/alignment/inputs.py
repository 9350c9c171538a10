"""What an alignment works on: the paragraphs of all versions in one numbering, and the sentences to be weighed."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
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
NOBODY = np.full(GAP, -1)
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

    `texts[version][paragraph]` is the normalized text ("" where the paragraph takes no part), `number` its number (-1
    where it takes no part). Numbers ascend inside a version, `GAP` are unused between versions, all are below `size`;
    `version` and `paragraph` say by number what stands there (-1 in the gaps). `spans` are the sentences (one for a
    paragraph that has its partner, the same or nearly so, in every other version); `parts` are the sentences of the
    paragraphs that have to be weighed, each text once: `alike` is by number the paragraph whose words it shares.
    """

    versions: tuple[Version, ...]
    texts: tuple[tuple[str, ...], ...]
    spans: tuple[tuple[tuple[Span, ...], ...], ...]
    number: tuple[tuple[int, ...], ...]
    version: Ints
    paragraph: Ints
    parts: tuple[Part, ...]
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
    return Inputs(versions, texts, (), tuple(numbers), *stands, (), np.arange(size))


def with_sentences(inputs: Inputs, settled: Ints) -> Inputs:
    """Return `inputs` with the sentences; paragraphs numbered in `settled` are taken whole and need no weighing."""
    whole = np.zeros(inputs.size, bool)
    whole[settled] = True
    plain = whole.tolist()
    spans: list[tuple[tuple[Span, ...], ...]] = []
    parts: list[Part] = []
    stands_for = np.arange(inputs.size)
    first: dict[tuple[str, str], tuple[int, tuple[Span, ...]]] = {}
    for version, numbers in zip(inputs.versions, inputs.number, strict=True):
        language = version.document.language
        own: list[tuple[Span, ...]] = []
        for item, number in zip(version.paragraphs, numbers, strict=True):
            if number < 0 or plain[number]:
                own.append(one(item.text))
                continue
            earlier = first.get((item.text, language))
            if earlier is not None:
                stands_for[number] = earlier[0]
                own.append(earlier[1])
                continue
            own.append(cut(item.text, language))
            if len(inputs.versions) > 2:  # noqa: PLR2004 - of two versions, what stands in both is settled
                first[item.text, language] = number, own[-1]
            parts.extend(Part(number, k, span.of(item.text), language) for k, span in enumerate(own[-1]))
        spans.append(tuple(own))
    return replace(inputs, spans=tuple(spans), parts=tuple(parts), alike=stands_for)


def folded_texts(versions: tuple[Version, ...]) -> tuple[tuple[str, ...], ...]:
    """Return the normalized text of every paragraph, "" for those that are set aside; equal texts are folded once."""
    raw = {paragraph.text for version in versions for paragraph in version.paragraphs}
    folded = {text: normalize(text) for text in raw}
    return tuple(
        tuple(["" if paragraph.set_aside is not None else folded[paragraph.text] for paragraph in version.paragraphs])
        for version in versions
    )


def one(text: str) -> tuple[Span, ...]:
    """Return the span of a paragraph without the white space around it; none of an empty one."""
    bare = text.strip()
    if len(bare) == len(text):
        return (Span(0, len(text)),) if bare else ()
    start = text.index(bare[0]) if bare else 0
    return (Span(start, start + len(bare)),) if bare else ()


def cut(text: str, language: str) -> tuple[Span, ...]:
    """Return the spans of the sentences of a paragraph."""
    return sentences(text, language) if SEVERAL.search(text) else one(text)
