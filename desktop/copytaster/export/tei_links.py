"""How links stand in TEI: between the ids of paragraphs, with confidence and relation, by the number people use."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from lxml import etree

from copytaster.alignment.alignment import Place
from copytaster.comparison.comparison import NOWHERE
from copytaster.comparison.index import Index
from copytaster.comparison.walk import stops
from copytaster.export.json_ledgers import DIGITS
from copytaster.export.json_writer import link_id
from copytaster.export.tei_xml import add, category_id, place_id, pointers
from copytaster.report.annotations import ReportAnnotation


def confidence(value: float) -> str:
    """Return a confidence as TEI has it: a probability."""
    return str(round(float(value), DIGITS))


class Numbers(NamedTuple):
    """By which numbers people call the differences from the base: those of changes, and those of links that moved."""

    changes: dict[int, int]
    links: dict[int, int]

    def of(self, changes: Iterable[int]) -> str:
        """Return the numbers of changes, ascending."""
        return " ".join(map(str, sorted(self.changes[change] for change in changes if change in self.changes)))


def numbers(index: Index) -> Numbers:
    """Return the numbers of all differences."""
    found = stops(index)
    return Numbers(
        {stop.change: stop.number for stop in found if stop.change is not None},
        {stop.link: stop.number for stop in found if stop.link is not None},
    )


def linked(parent: etree._Element, index: Index, number: int, called: Numbers) -> None:
    """Add a link under the id that it has in the JSON."""
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


def place_ids(index: Index, remark: ReportAnnotation) -> list[str]:
    """Return the ids of the paragraphs that an annotation hangs at, none of a loose one."""
    comparison = index.comparison
    places: list[Place] = []
    if remark.change is not None:
        change = comparison.changes[remark.change]
        sides = (change.left, change.right)
        places = [Place(side.version, side.paragraph) for side in sides if side.paragraph != NOWHERE]
    elif remark.link is not None:
        link = comparison.alignment.links[remark.link]
        places = [link.left, link.right]
    return [place_id(index, place) for place in places]


def versions_of(index: Index, remark: ReportAnnotation) -> set[int]:
    """Return the numbers of the versions between which something was annotated, none of a loose annotation."""
    if remark.change is not None:
        return set(index.comparison.changes[remark.change].pair)
    links = [] if remark.link is None else [index.comparison.alignment.links[remark.link]]
    return {place.version for link in links for place in (link.left, link.right)}
