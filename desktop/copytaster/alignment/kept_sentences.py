"""Which pairs are links although their surroundings speak against them: those with a sentence almost word for word."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import numpy as np
from rapidfuzz.distance import LCSseq

from copytaster.alignment import weights
from copytaster.alignment.context import Setting
from copytaster.alignment.features import Words
from copytaster.alignment.inputs import Mask


def kept_sentences(known: Setting, links: Mask, words: Words) -> Mask:
    """Tell which candidates that are no `links` become links because a sentence of one stands in the other.

    Only a paragraph without a partner in the other version gets one in this way; the pair with the greatest cosine
    comes first. The sentence needs `weights.KEPT_WORDS` words, the share `weights.KEPT_SHARE` of which stand in the
    other paragraph in the same order, or `weights.KEPT_WHOLE` words that stand there in one piece; and the paragraphs
    need the cosine `weights.KEPT_COSINE`.
    """
    pairs = known.pairs
    found = np.zeros(len(pairs.x), bool)
    near = np.flatnonzero(~links & (pairs.score >= weights.KEPT_COSINE))
    if not len(near):
        return found
    rows, columns = pairs.x * known.versions + known.version[pairs.y], pairs.y * known.versions + known.version[pairs.x]
    held = {*rows[links].tolist(), *columns[links].tolist()}
    for k in near[np.lexsort((pairs.y[near], pairs.x[near], -pairs.score[near]))].tolist():
        sides = int(rows[k]), int(columns[k])
        if held.issuperset(sides):
            continue
        one, other = (int(known.features.alike[side[k]]) for side in pairs[:2])
        if stands_in(sentences(known, words, one), known.written[other]) or stands_in(
            sentences(known, words, other), known.written[one]
        ):
            found[k] = True
            held.update(sides)
    return found


def sentences(known: Setting, words: Words, number: int) -> Iterator[str]:
    """Yield the sentences of a paragraph, each stem as one character (see `kept_order.written`)."""
    written = known.written[number]
    begin = int(np.searchsorted(words.number, number))
    of_sentence = words.sentence[begin : begin + len(written)]
    edges = np.flatnonzero(np.diff(of_sentence)) + 1
    for start, end in zip([0, *edges.tolist()], [*edges.tolist(), len(written)], strict=True):
        yield written[start:end]


def stands_in(sentences: Iterable[str], text: str) -> bool:
    """Tell whether one of the sentences stands in a text, a long one almost and a short one wholly word for word."""
    return any(
        (len(sentence) >= weights.KEPT_WHOLE and sentence in text)
        or (
            len(sentence) >= weights.KEPT_WORDS
            and LCSseq.similarity(sentence, text) >= weights.KEPT_SHARE * len(sentence)
        )
        for sentence in sentences
    )
