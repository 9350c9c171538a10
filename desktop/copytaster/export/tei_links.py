"""How links are written in TEI: with the ids of the paragraphs, confidence, relation and displayed number."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from lxml import etree

from copytaster.comparison.index import Index
from copytaster.comparison.walk import stops
from copytaster.export.json_values import DIGITS, link_id
from copytaster.export.tei_xml import add, category_id, place_id, pointers


def confidence(value: float) -> str:
    """Return a confidence in the form of TEI, a probability."""
    return str(round(float(value), DIGITS))


class Numbers(NamedTuple):
    """The displayed numbers of the differences from the base: of changes, and of moved links."""

    changes: dict[int, int]
    links: dict[int, int]

    def of(self, changes: Iterable[int]) -> str:
        """Return the displayed numbers of changes, ascending."""
        return " ".join(map(str, sorted(self.changes[change] for change in changes if change in self.changes)))


def numbers(index: Index) -> Numbers:
    """Return the displayed numbers of all differences."""
    found = stops(index)
    return Numbers(
        {stop.change: stop.number for stop in found if stop.change is not None},
        {stop.link: stop.number for stop in found if stop.link is not None},
    )


def linked(parent: etree._Element, index: Index, number: int, called: Numbers) -> None:
    """Add a link; its id is the same as in the JSON."""
    link = index.comparison.alignment.links[number]
    add(
        parent,
        "link",
        id=link_id(number),
        n=str(called.links.get(number, "")),
        target=pointers(place_id(index, place) for place in (link.left, link.right)),
        type="pinned" if link.pinned else None,
        ana=pointers(category_id("relation", relation) for relation in link.relation),
        cert=confidence(link.confidence),
    )
