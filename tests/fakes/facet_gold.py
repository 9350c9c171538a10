"""Changes whose facets were set down by hand, what the program says of the same texts, and how far the two agree."""

from __future__ import annotations

import hashlib
import json
import re
import xml.etree.ElementTree as ET
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import NamedTuple

from copytaster.alignment.align import align
from copytaster.alignment.alignment import Pin, Place
from copytaster.comparison.compare import compare
from copytaster.comparison.comparison import Comparison, Inputs
from copytaster.facts.facet import Facet
from copytaster.readers.registry import read
from copytaster.text.document import Document, Paragraph
from copytaster.text.spans import Span
from copytaster.text.version import versions

TESTS = Path(__file__).parents[1]
SAMPLE = TESTS.parent / "resources" / "samples" / "bridge"
GOLD = TESTS / "data" / "facets"
LANGUAGES = ("en", "de", "fr", "es")
SPACE = re.compile(r"\s+")


class Marked(NamedTuple):
    """One change: where it stands on both sides, its facets, and facets that two editors might not agree on."""

    left: Span
    right: Span
    facets: frozenset[Facet]
    may: frozenset[Facet] = frozenset()


def meets(one: Span, other: Span, text: str) -> bool:
    """Tell whether two spans overlap; an empty one does where it lies inside or touches, spaces and marks apart."""
    if one.start < one.end and other.start < other.end:
        return one.overlaps(other)
    one, other = placed(one, text), placed(other, text)
    return one.start <= other.end and other.start <= one.end


def placed(span: Span, text: str) -> Span:
    """Return an empty span as wide as the gap between words it stands in: no place in it is better than another."""
    if span.start < span.end:
        return span
    start, end = span.start, span.end
    while start and not text[start - 1].isalnum():
        start -= 1
    while end < len(text) and not text[end].isalnum():
        end += 1
    return Span(start, end)


@dataclass(slots=True)
class Case:
    """One pair of paragraphs: what was marked by hand and what the program found."""

    set: str
    left: str
    right: str
    gold: tuple[Marked, ...]
    found: tuple[Marked, ...]

    def meet(self, one: Marked, other: Marked) -> bool:
        """Tell whether two changes overlap on both sides."""
        return meets(one.left, other.left, self.left) and meets(one.right, other.right, self.right)


@dataclass(slots=True)
class Score:
    """Counts by facet."""

    wanted: Counter[Facet] = field(default_factory=Counter)
    met: Counter[Facet] = field(default_factory=Counter)
    said: Counter[Facet] = field(default_factory=Counter)
    right: Counter[Facet] = field(default_factory=Counter)

    def precision(self, facet: Facet) -> float:
        return self.right[facet] / self.said[facet] if self.said[facet] else 1.0

    def recall(self, facet: Facet) -> float:
        return self.met[facet] / self.wanted[facet] if self.wanted[facet] else 1.0


def score(cases: Iterable[Case]) -> Score:
    """Count, facet by facet; a facet that two editors might not agree on is neither wanted nor wrong."""
    total = Score()
    for case in cases:
        for facet in Facet:
            wanted = [one for one in case.gold if facet in one.facets]
            maybe = [one for one in case.gold if facet in one.may]
            said = [one for one in case.found if facet in one.facets]
            right = [one for one in said if any(case.meet(one, other) for other in wanted)]
            excused = [one for one in said if one not in right and any(case.meet(one, other) for other in maybe)]
            total.wanted[facet] += len(wanted)
            total.met[facet] += sum(any(case.meet(one, other) for other in said) for one in wanted)
            total.said[facet] += len(said) - len(excused)
            total.right[facet] += len(right)
    return total


def misses(case: Case) -> Iterator[tuple[str, Facet, Marked]]:
    """Yield what was wanted and not said, and what was said and not wanted."""
    for facet in Facet:
        for one in case.gold:
            if facet in one.facets and not any(facet in other.facets and case.meet(one, other) for other in case.found):
                yield "missed", facet, one
        for one in case.found:
            allowed = any(facet in other.facets | other.may and case.meet(one, other) for other in case.gold)
            if facet in one.facets and not allowed:
                yield "wrong", facet, one


def marked(listed: Iterable[dict]) -> tuple[Marked, ...]:
    return tuple(
        Marked(
            Span(*one["left"]),
            Span(*one["right"]),
            frozenset(map(Facet, one["facets"])),
            frozenset(map(Facet, one.get("may", ()))),
        )
        for one in listed
    )


def found_in(comparison: Comparison, left: Place, right: Place) -> tuple[Marked, ...]:
    """Return the changes inside the links of two paragraphs."""
    return tuple(
        Marked(Span(*change.left[2:]), Span(*change.right[2:]), frozenset(map(Facet, change.facets)))
        for change in comparison.changes
        if not change.whole and Place(*change.left[:2]) == left and Place(*change.right[:2]) == right
    )


def lines(name: str) -> list[dict]:
    return [json.loads(line) for line in (GOLD / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()]


def stories(name: str, folder: Path) -> list[Case]:
    """Return the cases of a gold file that speaks of the paragraphs of whole documents, compared all at once.

    The pairs are tied together, and cut from other partners: what is scored is what a change means, not which
    paragraphs meet.
    """
    gold = lines(name)
    order = sorted({pair[side][0] for pair in gold for side in ("left", "right")})
    shared = versions(tuple(read(folder / one, one)[0] for one in order))
    places = [[Place(order.index(pair[side][0]), pair[side][1]) for side in ("left", "right")] for pair in gold]
    ties = tuple(Pin("tie", *pair) for pair in places)
    tied = {(here, other.version) for pair in places for here, other in (pair, pair[::-1])}
    others = tuple(
        Pin("cut", link.left, link.right)
        for link in align(shared, ties).links
        if not link.pinned and tied & {(link.left, link.right.version), (link.right, link.left.version)}
    )
    comparison = compare(Inputs(shared, pins=ties + others))
    cases = []
    for pair, (left, right) in zip(gold, places, strict=True):
        texts = [shared[place.version].paragraphs[place.paragraph].text for place in (left, right)]
        cases.append(Case(name, *texts, marked(pair["changes"]), found_in(comparison, left, right)))
    return cases


def sample() -> list[Case]:
    return stories("sample", SAMPLE)


def seeds(data: Path, name: str = "seeds") -> list[Case]:
    return stories(name, data / "seeds")


def own(language: str, name: str = "own") -> list[Case]:
    """Return the cases of one language, written for this test."""
    cases = []
    for one in lines(f"{name}_{language}"):
        texts = one["left"], one["right"]
        cases.append(Case(f"{name} {language}", *texts, marked(one["changes"]), between(*texts, language)))
    return cases


def between(left: str, right: str, language: str = "en") -> tuple[Marked, ...]:
    """Return the changes between two paragraphs that are tied together."""
    documents = tuple(
        Document(f"{name}.txt", "", (Paragraph(text),), language=language)
        for name, text in (("left", left), ("right", right))
    )
    tie = Pin("tie", Place(0, 0), Place(1, 0))
    return found_in(compare(Inputs(versions(documents), pins=(tie,))), Place(0, 0), Place(1, 0))


def measuring(data: Path, name: str = "measuring") -> list[Case]:
    """Return the cases over measuring data; the texts are read from their files, which must be the very same."""
    cases = []
    for pair in lines(name):
        texts = [passage(data, pair[side], sha) for side, sha in zip(("left", "right"), pair["sha256"], strict=True)]
        cases.append(Case(name, *texts, marked(pair["changes"]), between(*texts)))
    return cases


def passage(data: Path, place: list, sha: str) -> str:
    """Return the passage at a place: a line of a gold file and a side of it, or a paragraph of an XML file."""
    path, at = place
    content = (data / path).read_bytes()
    assert hashlib.sha256(content).hexdigest() == sha, f"{path} is not the file that was marked"
    if isinstance(at, int):
        return xml_paragraphs(content)[at]
    line, side, *unit = at
    text = json.loads(content.splitlines()[line])[side]
    return text[unit[0]] if unit else text


@cache
def xml_paragraphs(content: bytes) -> tuple[str, ...]:
    elements = ET.fromstring(content).iter()  # noqa: S314 - a file of the measuring data whose hash was checked
    texts = (SPACE.sub(" ", "".join(one.itertext())).strip() for one in elements if one.tag.split("}")[-1] == "p")
    return tuple(text for text in texts if text)
