"""How many versions are named briefly: consecutive ones by the first and the last label."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from copytaster.comparison.index import Index

LONG_RUN = 6
"""How many consecutive versions are shortened to the first and the last label."""
IN_ONE_PIECE, APART = "\u202f", "\u2009"
"""Narrow spaces at which a line may not end, and may end."""


def ranges_of(index: Index, versions: Iterable[int]) -> Iterator[str]:
    """Yield the labels of versions of a comparison, in their order and each once; long runs are shortened."""
    for _, group in groupby(enumerate(sorted(set(versions))), key=lambda place: place[1] - place[0]):
        run = [index.versions[version].label for _, version in group]
        yield from [f"{run[0]}–{run[-1]}"] if len(run) >= LONG_RUN else run


def beside(labels: Sequence[str]) -> str:
    """Return the labels beside a stretch of text: a few in one piece, many so that they do not run out of a column."""
    return (IN_ONE_PIECE if len(labels) < LONG_RUN else APART).join(labels)
