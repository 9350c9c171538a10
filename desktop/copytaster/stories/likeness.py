"""How alike two documents are: what share of the one is told again, sentence by sentence, in the other."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import log, sqrt

from copytaster.text.document import Document, Role
from copytaster.text.normalize import normalize
from copytaster.text.sentences import sentences
from copytaster.text.stems import stemmer
from copytaster.text.tokens import TokenKind, tokens

PAIR_WEIGHT = 0.3
"""Weight of two adjacent words against one; the value measured for aligning sentences of one story."""
RETOLD = 0.3
"""Cosine from which a sentence counts as told again: versions of one story have such sentences (18 % of their words
at least), other stories about the same event none (1 % at most)."""
SHORTEST = 4
"""Words below which a sentence says too little to tell stories apart."""

Vector = dict[str, float]


@dataclass(frozen=True, slots=True)
class Profile:
    """A document's sentences as sets of terms: stems and, at less weight, adjacent stems; `lengths` are in words."""

    terms: tuple[frozenset[str], ...]
    lengths: tuple[int, ...]

    @property
    def words(self) -> frozenset[str]:
        """Return the single stems of the document."""
        return frozenset(term for sentence in self.terms for term in sentence if " " not in term)


def profile(document: Document) -> Profile:
    """Return the profile of a document; what is set aside and sentences of under four words are left out."""
    stem = stemmer(document.language)
    found = [
        [stem(normalize(token.of(text))) for token in tokens(text) if token.kind is not TokenKind.MARK]
        for paragraph in document.paragraphs
        if paragraph.set_aside is None and paragraph.role is not Role.BYLINE
        for text in (span.of(paragraph.text) for span in sentences(paragraph.text, document.language))
    ]
    kept = [words for words in found if len(words) >= SHORTEST]
    pairs = (map(" ".join, pairwise(words)) for words in kept)
    return Profile(
        tuple(frozenset(words).union(adjacent) for words, adjacent in zip(kept, pairs, strict=True)),
        tuple(map(len, kept)),
    )


def weigh(profiles: Sequence[Profile]) -> list[list[Vector]]:
    """Return the sentences of every profile as unit vectors weighted by inverse sentence frequency over all."""
    frequency = Counter(term for profile in profiles for sentence in profile.terms for term in sentence)
    total = sum(len(profile.terms) for profile in profiles)
    weight = {
        term: log((total + 1) / count) * (PAIR_WEIGHT if " " in term else 1.0) for term, count in frequency.items()
    }
    return [[unit({term: weight[term] for term in sorted(terms)}) for terms in profile.terms] for profile in profiles]


def unit(vector: Vector) -> Vector:
    """Return the vector at length 1."""
    length = sqrt(sum(value * value for value in vector.values())) or 1.0
    return {term: value / length for term, value in vector.items()}


def likeness(left: Sequence[Vector], right: Sequence[Vector], lengths: tuple[Sequence[int], Sequence[int]]) -> float:
    """Return the larger share, 0 to 1 by words, of one document whose sentences are told again in the other.

    The larger one, because a version cut to its first paragraphs is still wholly a version of the long one.
    """
    postings: dict[str, list[tuple[int, float]]] = defaultdict(list)
    for number, sentence in enumerate(right):
        for term, value in sentence.items():
            postings[term].append((number, value))
    best_left = [0.0] * len(left)
    best_right = [0.0] * len(right)
    for here, sentence in enumerate(left):
        scores: dict[int, float] = defaultdict(float)
        for term, value in sentence.items():
            for there, other in postings.get(term, ()):
                scores[there] += value * other
        for there, score in scores.items():
            best_left[here] = max(best_left[here], score)
            best_right[there] = max(best_right[there], score)
    return max(retold(best_left, lengths[0]), retold(best_right, lengths[1]))


def retold(best: Sequence[float], lengths: Sequence[int]) -> float:
    """Return the share of words in sentences whose best partner is close enough."""
    return sum(words for score, words in zip(best, lengths, strict=True) if score >= RETOLD) / max(1, sum(lengths))
