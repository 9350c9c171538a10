"""How alike two documents are: what share of the one is told again, sentence by sentence, in the other."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import log, sqrt

from copytaster.progress import Progress, part, silent
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
MOST = 400
"""Sentences of a document that are asked about: far more than an article has, and a share is right within 5 %."""
SURE = 1 - 1e-9
"""Keeps rounding from leaving out a pair that just reaches the bound."""
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


def profile(document: Document, progress: Progress = silent) -> Profile:
    """Return the profile of a document; what is set aside and sentences of under four words are left out."""
    stem = stemmer(document.language)
    found: list[list[str]] = []
    for number, paragraph in enumerate(document.paragraphs):
        progress(number, len(document.paragraphs))
        if paragraph.set_aside is None and paragraph.role is not Role.BYLINE:
            told = (span.of(paragraph.text) for span in sentences(paragraph.text, document.language))
            found += [
                [stem(normalize(token.of(text))) for token in tokens(text) if token.kind is not TokenKind.MARK]
                for text in told
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


def likeness(
    left: Sequence[Vector],
    right: Sequence[Vector],
    lengths: tuple[Sequence[int], Sequence[int]],
    progress: Progress = silent,
) -> float:
    """Return the larger share, 0 to 1 by words, of one document whose sentences are told again in the other.

    The larger one, because a version cut to its first paragraphs is still wholly a version of the long one. Of a
    document with more than `MOST` sentences as many are asked about, spread evenly over it.
    """
    one = retold(left, right, lengths[0], part(progress, 0, 0.5))
    return max(one, retold(right, left, lengths[1], part(progress, 0.5, 1)))


def retold(
    sentences: Sequence[Vector], others: Sequence[Vector], lengths: Sequence[int], progress: Progress = silent
) -> float:
    """Return the share of words in sentences that have a close enough partner among `others`."""
    postings: dict[str, list[int]] = defaultdict(list)
    for number, other in enumerate(others):
        for term in other:
            postings[term].append(number)
    asked = range(0, len(sentences), -(-len(sentences) // MOST) or 1)
    again = 0
    for number in asked:
        progress(number, len(sentences))
        if is_told(sentences[number], others, postings):
            again += lengths[number]
    return again / max(1, sum(lengths[number] for number in asked))


def is_told(sentence: Vector, others: Sequence[Vector], postings: Mapping[str, Sequence[int]]) -> bool:
    """Tell whether one of `others` is close enough to a sentence; those that share its rarest terms come first."""
    seen: set[int] = set()
    for term in head(sentence, postings):
        for there in postings.get(term, ()):
            if there not in seen and cosine(sentence, others[there]) >= RETOLD:
                return True
            seen.add(there)
    return False


def head(sentence: Vector, postings: Mapping[str, Sequence[int]]) -> list[str]:
    """Return the terms of a unit vector, rarest first, without the commonest: those cannot reach `RETOLD` alone."""
    ordered = sorted(sentence, key=lambda term: (-len(postings.get(term, ())), term))
    left_over = 0.0
    for number, term in enumerate(ordered):
        left_over += sentence[term] ** 2
        if left_over >= (RETOLD * SURE) ** 2:
            return ordered[number:][::-1]
    return ordered[::-1]


def cosine(one: Vector, other: Vector) -> float:
    """Return the cosine of two unit vectors, the same for either order: both hold their terms sorted."""
    return sum(value * other[term] for term, value in one.items() if term in other)
