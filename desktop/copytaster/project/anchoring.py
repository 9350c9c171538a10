"""Where a decision hangs: a paragraph of a document, found again after the document has changed."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator
from typing import NamedTuple, NewType

from rapidfuzz import fuzz

from copytaster.project.thresholds import LEAD, QUOTE_LENGTH, SHORTEST_EDITED, SIMILAR
from copytaster.text.document import Document
from copytaster.text.normalize import normalize

DocumentKey = NewType("DocumentKey", str)
"""By what a project knows a document: its path relative to the opened folder, with forward slashes."""


class Anchor(NamedTuple):
    """A paragraph by its number, its first words, and the SHA-256 of the document in which they were read."""

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
    """Return the number of the paragraph that each anchor hangs at; an anchor not found again is left out.

    Two anchors never hang at one paragraph. First come the anchors whose paragraph stands where it stood, then
    those whose words stand elsewhere (the nearest place first), then those whose words were edited a little.
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
    """A document as anchors see it: its SHA-256 and its paragraphs, normalized."""

    sha256: str
    texts: tuple[str, ...]


def unmoved(hung: Anchor, ground: Ground, taken: Container[int]) -> int | None:
    """Return the number of the anchor if its words still stand exactly there."""
    number = hung.number
    if not 0 <= number < len(ground.texts) or number in taken:
        return None
    quote, text = normalize(hung.quote), ground.texts[number]
    if ground.sha256 == hung.sha256:
        return number if text.startswith(quote) else None
    return number if quote and text == quote else None


def moved(hung: Anchor, ground: Ground, taken: Container[int]) -> int | None:
    """Return the nearest free paragraph that is the words of the anchor, or else that begins with them."""
    quote = normalize(hung.quote)
    if not quote:
        return None
    texts = ground.texts
    numbers = [number for number, text in enumerate(texts) if text.startswith(quote) and number not in taken]
    return min(numbers, key=lambda number: (texts[number] != quote, abs(number - hung.number), number), default=None)


def edited(hung: Anchor, ground: Ground, taken: Container[int]) -> int | None:
    """Return the free paragraph most like the words of the anchor, if like enough and clearly ahead of the next."""
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
    """Yield how like the words some stretch of each free paragraph is, 0 to 1, and the number of the paragraph."""
    for number, text in enumerate(ground.texts):
        if number not in taken and (likeness := fuzz.partial_ratio(quote, text, score_cutoff=SIMILAR * 50)):
            yield likeness / 100, number
