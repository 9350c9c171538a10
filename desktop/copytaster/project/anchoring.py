"""How a decision is anchored to a paragraph of a document, so that it is found again after the document changed."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator
from typing import NamedTuple, NewType

from rapidfuzz import fuzz

from copytaster.project.thresholds import LEAD, QUOTE_LENGTH, SHORTEST_EDITED, SIMILAR
from copytaster.text.document import Document
from copytaster.text.normalize import normalize

DocumentKey = NewType("DocumentKey", str)
"""The name of a document in a project: its path relative to the opened folder, with forward slashes."""


class Anchor(NamedTuple):
    """A paragraph, identified by its number, its first words, and the SHA-256 of the document they were read from."""

    number: int
    quote: str
    sha256: str


class Spot(NamedTuple):
    """A paragraph of a document; ``SetAside(*spot)`` and ``Tie(spot, spot)`` take it as it is."""

    document: DocumentKey
    paragraph: Anchor


def anchor(document: Document, number: int) -> Anchor:
    """Return the anchor of paragraph `number` of `document`."""
    return Anchor(number, first_words(document.paragraphs[number].text), document.sha256)


def first_words(text: str) -> str:
    """Return the first words of `text`, cut between words where there is a space to cut at."""
    text = text.strip()
    if len(text) <= QUOTE_LENGTH:
        return text
    head = text[:QUOTE_LENGTH]
    return head.rsplit(None, 1)[0] if any(map(str.isspace, head)) else head


def resolve(anchors: Iterable[Anchor], document: Document) -> dict[Anchor, int]:
    """Return the number of each anchor's paragraph in `document`; anchors that are not found again are left out.

    No two anchors get the same paragraph. Anchors are tried in three steps: those whose paragraph is where it was,
    then those whose words are somewhere else (the nearest place wins), then those whose words were edited slightly.
    """
    ground = Ground(document.sha256, tuple(normalize(paragraph.text) for paragraph in document.paragraphs))
    waiting = sorted(set(anchors))
    found: dict[Anchor, int] = {}
    taken: set[int] = set()
    for step in (unmoved, moved, edited):
        for hung in waiting:
            number = step(hung, ground, taken)
            if number is not None:
                found[hung] = number
                taken.add(number)
        waiting = [hung for hung in waiting if hung not in found]
    return found


class Ground(NamedTuple):
    """What of a document is needed to find anchors in it: its SHA-256 and its paragraphs, normalized."""

    sha256: str
    texts: tuple[str, ...]


def unmoved(hung: Anchor, ground: Ground, taken: Container[int]) -> int | None:
    """Return the number of the anchor if the paragraph there is still the same."""
    number = hung.number
    if not 0 <= number < len(ground.texts) or number in taken:
        return None
    quote, text = normalize(hung.quote), ground.texts[number]
    if ground.sha256 == hung.sha256:
        return number if text.startswith(quote) else None
    return number if quote and text == quote else None


def moved(hung: Anchor, ground: Ground, taken: Container[int]) -> int | None:
    """Return the nearest free paragraph that consists of the anchor's words, else the nearest that begins with them."""
    quote = normalize(hung.quote)
    if not quote:
        return None
    texts = ground.texts
    numbers = [number for number, text in enumerate(texts) if text.startswith(quote) and number not in taken]
    return min(numbers, key=lambda number: (texts[number] != quote, abs(number - hung.number), number), default=None)


def edited(hung: Anchor, ground: Ground, taken: Container[int]) -> int | None:
    """Return the free paragraph most similar to the anchor's words, if it is similar enough and clearly the best."""
    quote = normalize(hung.quote)
    if len(quote) < SHORTEST_EDITED:
        return None
    scores = sorted(likenesses(quote, ground, taken), reverse=True)
    if not scores or scores[0][0] < SIMILAR:
        return None
    if len(scores) > 1 and scores[0][0] - scores[1][0] < LEAD:
        return None
    return scores[0][1]


def likenesses(quote: str, ground: Ground, taken: Container[int]) -> Iterator[tuple[float, int]]:
    """Yield, for each free paragraph, its similarity to `quote` at its most similar place (0 to 1) and its number."""
    for number, text in enumerate(ground.texts):
        if number not in taken and (likeness := fuzz.partial_ratio(quote, text, score_cutoff=SIMILAR * 50)):
            yield likeness / 100, number
