"""A story: the documents that tell the same piece of news, and how similar they are."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple


class Similarity(NamedTuple):
    """How similar two documents are, 0 to 1; `a` and `b` are their numbers in the given list, `a` the smaller."""

    a: int
    b: int
    similarity: float


@dataclass(frozen=True, slots=True)
class Story:
    """Documents that tell the same story, as their numbers in the given list, ascending.

    `pairs` is the similarity of every two of them, which shows people why they were put together.
    """

    documents: tuple[int, ...]
    pairs: tuple[Similarity, ...]
