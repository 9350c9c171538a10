"""How coarsely versions are divided into paragraphs, and how those of a coarse one are divided to be weighed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import product

import numpy as np

from copytaster.alignment import weights
from copytaster.alignment.alignment import Pin, Place
from copytaster.alignment.inputs import Floats, Inputs, Ints, Mask
from copytaster.alignment.pairs import Pairs, together
from copytaster.alignment.sorting import starts
from copytaster.text.document import Paragraph
from copytaster.text.sentences import sentences
from copytaster.text.spans import Span
from copytaster.text.version import Version


@dataclass(frozen=True, slots=True)
class Division:
    """The versions of a story with the paragraphs of coarse ones divided: each part is a paragraph of its own.

    `source[version]` gives by part the number of its paragraph, `grain` by version the letters of a typical paragraph.
    """

    versions: tuple[Version, ...]
    source: tuple[Ints, ...]
    grain: Floats

    @property
    def unlike(self) -> Mask:
        """Tell of every two versions whether their grain differs so much that their parts are to be weighed."""
        return unlike(self.grain)

    def cuts(self, pins: tuple[Pin, ...]) -> tuple[Pin, ...]:
        """Return the cuts among the pins as cuts between all parts of the two paragraphs."""
        cuts = (pin for pin in pins if pin.kind == "cut")
        return tuple(Pin("cut", a, b) for pin in cuts for a, b in product(self.parts(pin.a), self.parts(pin.b)))

    def parts(self, place: Place) -> list[Place]:
        """Return the parts of a paragraph."""
        own = self.source[place.version]
        return [Place(place.version, part) for part in np.flatnonzero(own == place.paragraph).tolist()]

    def joined(self, pairs: Pairs, inputs: Inputs, whole: Inputs) -> Pairs:
        """Return pairs of the parts in `inputs` as pairs of the paragraphs in `whole`, each with its best score."""
        number = np.full(inputs.size, -1)
        for of_parts, of_paragraphs, source in zip(inputs.number, whole.number, self.source, strict=True):
            part = np.array(of_parts, np.int64)
            number[part[part >= 0]] = np.array(of_paragraphs, np.int64)[source[part >= 0]]
        x, y = number[pairs.x], number[pairs.y]
        order = np.lexsort((-pairs.score, y, x))
        best = order[starts((x * whole.size + y)[order])]
        return Pairs(x[best], y[best], pairs.score[best])

    def chosen(self, weighed: Pairs, joined: Pairs, inputs: Inputs) -> Pairs:
        """Return the pairs of `joined` between versions of unlike grain, and those of `weighed` between others."""
        of_parts, of_wholes = (self.unlike[inputs.version[own.x], inputs.version[own.y]] for own in (joined, weighed))
        return together(weighed.where(~of_wholes), joined.where(of_parts), inputs.size)


def division(inputs: Inputs) -> Division | None:
    """Return the versions with the coarse ones divided; None if all are of about the same grain.

    A version is coarse if its typical paragraph is several times as long as that of the finest. Its longer paragraphs
    are divided at sentences, into parts that are shorter than the typical paragraph of the finest.
    """
    grain = grains(inputs)
    if not unlike(grain).any():
        return None
    finest = float(grain[grain > 0].min())
    longest = np.where(grain >= weights.UNLIKE_GRAIN * finest, finest, np.inf)
    found = [list(divided(version, own)) for version, own in zip(inputs.versions, longest.tolist(), strict=True)]
    return Division(
        tuple(
            replace(version, document=replace(version.document, paragraphs=tuple(part for _, part in own)))
            for version, own in zip(inputs.versions, found, strict=True)
        ),
        tuple(np.array([number for number, _ in own], np.int64) for own in found),
        grain,
    )


def bound(inputs: Inputs, ties: Pairs) -> Mask:
    """Tell by paragraph number and version which paragraphs have no partner there but the one they are tied to.

    Of two versions of unlike grain, these are the paragraphs of the finer: a longer one keeps the others it holds.
    """
    found = np.zeros((inputs.size, len(inputs.versions)), bool)
    if not len(ties.x):
        return found
    grain = grains(inputs)
    like = ~unlike(grain)
    for own, other in ((ties.x, ties.y), (ties.y, ties.x)):
        here, there = inputs.version[own], inputs.version[other]
        only = like[here, there] | (grain[here] < grain[there])
        found[own[only], there[only]] = True
    return found


def unlike(grain: Floats) -> Mask:
    """Tell of every two versions whether the typical paragraph of one is several times as long as the other's."""
    larger, smaller = np.maximum(grain[:, None], grain), np.minimum(grain[:, None], grain)
    differ: Mask = (larger >= weights.UNLIKE_GRAIN * smaller) & (smaller > 0)
    return differ


def grains(inputs: Inputs) -> Floats:
    """Return the grain of each version: the letters of the paragraph that the middle letter of its text is in."""
    grain = np.zeros(len(inputs.texts))
    for version, texts in enumerate(inputs.texts):
        lengths = np.sort(np.array(list(map(len, texts)), np.int64))
        if lengths.any():
            grain[version] = lengths[np.searchsorted(np.cumsum(lengths), lengths.sum() / 2)]
    return grain


def divided(version: Version, longest: float) -> Iterator[tuple[int, Paragraph]]:
    """Yield the paragraphs with their numbers, those of more than `longest` letters in parts of about half of that."""
    for number, paragraph in enumerate(version.paragraphs):
        if len(paragraph.text) <= longest:
            yield number, paragraph
            continue
        for span in spans(paragraph.text, version.document.language, longest * weights.PART_GRAIN):
            yield number, replace(paragraph, text=span.of(paragraph.text))


def spans(text: str, language: str, wanted: float) -> Iterator[Span]:
    """Yield the spans of neighbouring sentences that have about as many letters as `wanted`, or one sentence."""
    start = end = 0
    for sentence in sentences(text, language):
        if end and (end - start) + (sentence.end - sentence.start) / 2 > wanted:
            yield Span(start, end)
            start = sentence.start
        end = sentence.end
    if end:
        yield Span(start, end)
