"""How a decision is anchored to a paragraph of a document, so that it is found again after the document changed."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator
from heapq import nlargest
from typing import NamedTuple, NewType

from rapidfuzz import fuzz

from copytaster.project.thresholds import LEAD, QUOTE_LENGTH, SHORTEST_EDITED, SIMILAR
from copytaster.text.document import Document
from copytaster.text.normalize import normalize

DocumentKey = NewType("DocumentKey", str)
"""The name of a document in a project: the path where its file was first read, relative to the opened folder.

It has forward slashes. One of several articles of a file has two slashes and its name behind that.
"""


class Anchor(NamedTuple):
    """A paragraph, identified by its number, its first words, and the SHA-256 of the document they were read from."""

    number: int
    quote: str
    sha256: str


class Spot(NamedTuple):
    """A paragraph of a document; ``SetAside(*spot)`` and ``Tie(spot, spot)`` take it as it is."""

    document: DocumentKey
    paragraph: Anchor


def new_anchor(document: Document, number: int) -> Anchor:
    """Return the anchor of paragraph `number` of `document`."""
    return Anchor(number, first_words(document.paragraphs[number].text), document.sha256)


def first_words(text: str) -> str:
    """Return the first words of `text`, cut between words where there is a space to cut at."""
    text = text.strip()
    return text if len(text) <= QUOTE_LENGTH else text[:QUOTE_LENGTH].rsplit(None, 1)[0]


def resolve(anchors: Iterable[Anchor], document: Document) -> dict[Anchor, int]:
    """Return the number of each anchor's paragraph in `document`; anchors that are not found again are left out.

    No two anchors get the same paragraph. Anchors are tried in three steps: those whose paragraph is where it was,
    then those whose words are somewhere else (the nearest place wins), then those whose words were edited slightly.
    """
    searched = Searched(document.sha256, tuple(normalize(paragraph.text) for paragraph in document.paragraphs))
    waiting = sorted(set(anchors))
    found: dict[Anchor, int] = {}
    taken: set[int] = set()
    for step in (unmoved, moved, edited):
        for anchor in waiting:
            number = step(anchor, searched, taken)
            if number is not None:
                found[anchor] = number
                taken.add(number)
        waiting = [anchor for anchor in waiting if anchor not in found]
    return found


class Searched(NamedTuple):
    """A document in which anchors are searched: its SHA-256 and the texts of its paragraphs, normalized."""

    sha256: str
    texts: tuple[str, ...]


def unmoved(anchor: Anchor, searched: Searched, taken: Container[int]) -> int | None:
    """Return the number of the anchor if the paragraph there is still the same."""
    number = anchor.number
    if not 0 <= number < len(searched.texts) or number in taken:
        return None
    quote, text = normalize(anchor.quote), searched.texts[number]
    if searched.sha256 == anchor.sha256:
        return number if text.startswith(quote) else None
    return number if quote and text == quote else None


def moved(anchor: Anchor, searched: Searched, taken: Container[int]) -> int | None:
    """Return the nearest free paragraph that consists of the anchor's words, else the nearest that begins with them."""
    quote = normalize(anchor.quote)
    if not quote:
        return None
    texts = searched.texts
    numbers = [number for number, text in enumerate(texts) if text.startswith(quote) and number not in taken]
    return min(numbers, key=lambda number: (texts[number] != quote, abs(number - anchor.number), number), default=None)


def edited(anchor: Anchor, searched: Searched, taken: Container[int]) -> int | None:
    """Return the free paragraph most similar to the anchor's words, if it is similar enough and clearly the best."""
    quote = normalize(anchor.quote)
    if len(quote) < SHORTEST_EDITED:
        return None
    return clear_best(likenesses(quote, searched, taken))


def likenesses(quote: str, searched: Searched, taken: Container[int]) -> Iterator[tuple[float, int]]:
    """Yield, for each free paragraph, its similarity to `quote` at its most similar place (0 to 1) and its number.

    Paragraphs less than half as similar as they have to be are left out: asked for no more, the search is faster.
    """
    for number, text in enumerate(searched.texts):
        if number not in taken and (likeness := fuzz.partial_ratio(quote, text, score_cutoff=SIMILAR * 50)):
            yield likeness / 100, number


def clear_best(scores: Iterable[tuple[float, int]]) -> int | None:
    """Return the number with the highest score, None if it is below `SIMILAR` or less than `LEAD` above the second."""
    ranked = nlargest(2, scores)
    if not ranked or ranked[0][0] < SIMILAR:
        return None
    if len(ranked) > 1 and ranked[0][0] - ranked[1][0] < LEAD:
        return None
    return ranked[0][1]
