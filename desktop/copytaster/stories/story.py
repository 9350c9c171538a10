"""What a story is: the documents that tell the same piece of news, and how alike they are."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple


class Likeness(NamedTuple):
    """How alike two documents are, 0 to 1; `a` and `b` are their numbers in the list given, `a` smaller."""

    a: int
    b: int
    similarity: float


@dataclass(frozen=True, slots=True)
class Story:
    """Documents that tell the same story, by their numbers in the list given, ascending.

    `pairs` holds the likeness of every two of them, so that a person sees why they were put together.
    """

    documents: tuple[int, ...]
    pairs: tuple[Likeness, ...]
