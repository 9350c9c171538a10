"""Which links a person should look at first: the least certain ones."""

from __future__ import annotations

from copytaster.comparison.index import Index

CERTAIN = 0.8
"""Confidence from which a link is not listed for review: on the gold sets, four of five such links are right."""


def review(index: Index) -> tuple[int, ...]:
    """Return the numbers of the doubtful links, least certain first; a link set by hand is not doubtful."""
    links = index.comparison.alignment.links
    doubtful = [number for number, link in enumerate(links) if link.confidence < CERTAIN and not link.pinned]
    return tuple(sorted(doubtful, key=lambda number: (links[number].confidence, number)))
