"""How paragraphs that were aligned without being split are split and their sentences paired afterwards."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeAlias

from rapidfuzz.distance import Indel

from copytaster.alignment import weights
from copytaster.alignment.alignment import Alignment, Link
from copytaster.alignment.within import ONE, SentencePairs
from copytaster.text.sentences import sentences
from copytaster.text.spans import Span
from copytaster.text.version import Version

Spans: TypeAlias = tuple[tuple[tuple[Span, ...], ...], ...]


def with_all_sentences(versions: tuple[Version, ...], alignment: Alignment) -> Alignment:
    """Return `alignment` with the sentences of all paragraphs, and their pairs, also of those that were not split.

    Aligning does not need them, so they are found only when asked for: for 5,000 paragraphs that takes 40 ms.
    """
    spans = tuple(
        tuple(
            [
                sentences(paragraph.text, version.document.language) if len(own) == 1 else own
                for paragraph, own in zip(version.paragraphs, known, strict=True)
            ]
        )
        for version, known in zip(versions, alignment.sentences, strict=True)
    )
    links = [
        link._replace(sentences=pairs(versions, link, spans)) if opened(link, alignment.sentences, spans) else link
        for link in alignment.links
    ]
    return Alignment(spans, tuple(links), alignment.reordered)


def opened(link: Link, before: Spans, after: Spans) -> bool:
    """Tell whether one side of a link was not split although it has several sentences."""
    return any(
        len(before[place.version][place.paragraph]) < len(after[place.version][place.paragraph])
        for place in (link.left, link.right)
    )


def pairs(versions: tuple[Version, ...], link: Link, spans: Spans) -> SentencePairs:
    """Return the pairs of corresponding sentences of a link."""
    left, right = (
        [
            span.of(versions[place.version].paragraphs[place.paragraph].text)
            for span in spans[place.version][place.paragraph]
        ]
        for place in (link.left, link.right)
    )
    if left == right:
        return tuple((number, number) for number in range(len(left)))
    return tuple(most_alike(left, right)) or ONE


def most_alike(left: Sequence[str], right: Sequence[str]) -> list[tuple[int, int]]:
    """Return sorted pairs of sentence numbers, each sentence in one pair at most; the most similar are chosen first.

    There are no pairs if more than `weights.SENTENCE_PAIRS` would have to be compared.
    """
    if len(left) * len(right) > weights.SENTENCE_PAIRS:
        return []
    ranked = sorted(
        (-Indel.normalized_similarity(one, other), abs(i - j), i, j)
        for i, one in enumerate(left)
        for j, other in enumerate(right)
    )
    partner: dict[int, int] = {}
    taken: set[int] = set()
    for unlike, _, i, j in ranked:
        if -unlike >= weights.SENTENCE_ALIKE and i not in partner and j not in taken:
            partner[i] = j
            taken.add(j)
    return sorted(partner.items())
