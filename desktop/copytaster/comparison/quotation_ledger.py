"""Each quotation of a story over all versions: who says it, how it reads there, and what was done with it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from rapidfuzz.distance import LCSseq

from copytaster.alignment.alignment import Place
from copytaster.comparison.comparison import Passage
from copytaster.comparison.evidence import Evidence
from copytaster.comparison.index import Index
from copytaster.comparison.ledgers import QuotationRow, QuotationVerdict
from copytaster.comparison.projection import Wording, project, wording
from copytaster.comparison.speakers import speaker
from copytaster.facts.quotations import Quotation
from copytaster.text.spans import Span

OVERLAP = 0.5
"""Share of the shorter quotation that has to lie where the other one would, for the two to be one."""
KEPT = 0.5
"""Share of the words that have to be there still for words without marks to be a paraphrase of the quotation."""


class Node(NamedTuple):
    """A quotation where it stands."""

    place: Place
    words: Span


@dataclass
class Quoted:
    """The quotations of a story and the wordings of the paragraphs around them, each made once."""

    index: Index
    evidence: Evidence

    @cached_property
    def nodes(self) -> tuple[Node, ...]:
        """Return all quotations of all versions, those of furniture left out."""
        return tuple(
            Node(Place(version, number), quotation.words)
            for version, one in enumerate(self.index.comparison.inputs.versions)
            for number, paragraph in enumerate(one.paragraphs)
            if paragraph.set_aside is None
            for quotation in self.quotations(Place(version, number))
        )

    def quotations(self, place: Place) -> tuple[Quotation, ...]:
        """Return the quotations of a paragraph that have words."""
        return tuple(one for one in self.evidence.facts(place).quotations if one.words.start < one.words.end)

    @cached_property
    def wordings(self) -> dict[Place, Wording]:
        """Hold the wordings made so far."""
        return {}

    def wording(self, place: Place) -> Wording:
        """Return the words of a paragraph."""
        if place not in self.wordings:
            self.wordings[place] = wording(self.text(place))
        return self.wordings[place]

    def text(self, place: Place) -> str:
        """Return the text of a paragraph."""
        return self.index.comparison.inputs.versions[place.version].paragraphs[place.paragraph].text

    def landing(self, node: Node, version: int) -> Node | None:
        """Return where the words of a quotation stand in another version: the most like them of its partners."""
        spans = [
            (partner, project(self.wording(node.place), self.wording(partner), node.words))
            for partner in self.index.partners(node.place, version)
        ]
        landed = [Node(partner, span) for partner, span in spans if span]
        return max(landed, key=lambda one: (self.kept(node, one), one.place), default=None)

    def said(self, node: Node) -> tuple[str, ...]:
        """Return the words of a quotation, folded."""
        first, end = self.wording(node.place).range_of(node.words)
        return self.wording(node.place).words[first:end]

    def kept(self, node: Node, other: Node) -> float:
        """Return the share of a quotation's words that stand, in order, in another passage."""
        return LCSseq.similarity(self.said(node), self.said(other)) / max(1, len(self.said(node)))


def quotation_ledger(index: Index, evidence: Evidence) -> tuple[QuotationRow, ...]:
    """Return one row a quotation, in the order of the versions and their text."""
    quoted = Quoted(index, evidence)
    return tuple(row(quoted, members) for members in together(quoted))


def together(quoted: Quoted) -> list[list[Node]]:
    """Return the quotations that are one quotation in several versions, by following them through the links."""
    at: dict[Place, list[Node]] = defaultdict(list)
    for node in quoted.nodes:
        at[node.place].append(node)
    home = {node: node for node in quoted.nodes}

    def root(node: Node) -> Node:
        while home[node] != node:
            node = home[node]
        return node

    for node in quoted.nodes:
        for version in range(node.place.version + 1, len(quoted.index.comparison.inputs.versions)):
            landed = quoted.landing(node, version)
            met = [other for other in at[landed.place] if meets(landed.words, other.words)] if landed else []
            for other in met[:1]:
                first, second = sorted((root(node), root(other)))
                if not {one.place.version for one in home if root(one) == first} & {
                    one.place.version for one in home if root(one) == second
                }:
                    home[second] = first
    groups: dict[Node, list[Node]] = defaultdict(list)
    for node in quoted.nodes:
        groups[root(node)].append(node)
    return list(groups.values())


def meets(one: Span, other: Span) -> bool:
    """Tell whether two spans of a paragraph share enough to be one quotation."""
    shared = min(one.end, other.end) - max(one.start, other.start)
    return shared >= OVERLAP * min(one.end - one.start, other.end - other.start)


def row(quoted: Quoted, members: Sequence[Node]) -> QuotationRow:
    """Return the row of one quotation; the base's wording is the reference, else that of the first version."""
    base = quoted.index.base
    reference = min(members, key=lambda node: (node.place.version != base, node))
    found = {node.place.version: node for node in members}
    verdicts: dict[int, QuotationVerdict] = {}
    for version in range(len(quoted.index.comparison.inputs.versions)):
        if version == reference.place.version:
            continue
        if version in found:
            verdicts[version] = marked(quoted, reference, found[version])
            continue
        landed = landing_of(quoted, reference, found.values(), version)
        verdicts[version] = unmarked(quoted, reference, landed)
        if landed and verdicts[version] is not QuotationVerdict.ABSENT:
            found[version] = landed
    if set(verdicts.values()) <= {QuotationVerdict.ABSENT}:
        verdicts[reference.place.version] = QuotationVerdict.ONLY_HERE
    return QuotationRow(
        speaker(quoted.index, quoted.evidence, reference.place, reference.words),
        reference.place.version,
        {version: passage(node) for version, node in sorted(found.items())},
        dict(sorted(verdicts.items())),
    )


def landing_of(quoted: Quoted, reference: Node, members: Iterable[Node], version: int) -> Node | None:
    """Return where a quotation stands unmarked in a version, seen from the wording most like it there."""
    landed = [one for one in (quoted.landing(node, version) for node in members) if one]
    return max(landed, key=lambda one: (quoted.kept(reference, one), one.place), default=None)


def passage(node: Node) -> Passage:
    """Return a quotation as a passage."""
    return Passage(node.place.version, node.place.paragraph, node.words.start, node.words.end)


def marked(quoted: Quoted, reference: Node, node: Node) -> QuotationVerdict:
    """Return what a version that keeps the marks did with a quotation."""
    ours, theirs = quoted.said(reference), quoted.said(node)
    if ours == theirs:
        speakers = [
            speaker(quoted.index, quoted.evidence, one.place, one.words).split()[-1:] for one in (reference, node)
        ]
        moved = all(speakers) and speakers[0] != speakers[1]
        return QuotationVerdict.REATTRIBUTED if moved else QuotationVerdict.VERBATIM
    if LCSseq.similarity(ours, theirs) == len(theirs):
        return QuotationVerdict.TRIMMED
    if LCSseq.similarity(ours, theirs) == len(ours) and quotes_held(quoted, node) > 1:
        return QuotationVerdict.JOINED
    return QuotationVerdict.ALTERED


def quotes_held(quoted: Quoted, node: Node) -> int:
    """Return how many quotations of some other version stand inside this one."""
    versions = (one for one in range(len(quoted.index.comparison.inputs.versions)) if one != node.place.version)
    return max((sum(inside(quoted, other, node) for other in of_version(quoted, one)) for one in versions), default=0)


def of_version(quoted: Quoted, version: int) -> Iterable[Node]:
    """Return the quotations of one version."""
    return (node for node in quoted.nodes if node.place.version == version)


def inside(quoted: Quoted, part: Node, whole: Node) -> bool:
    """Tell whether a quotation's words stand, in order, inside those of another one in a linked paragraph."""
    if whole.place not in quoted.index.partners(part.place, whole.place.version):
        return False
    words = quoted.said(part)
    return LCSseq.similarity(words, quoted.said(whole)) == len(words)


def unmarked(quoted: Quoted, reference: Node, landed: Node | None) -> QuotationVerdict:
    """Return what a version without marks did with a quotation, whose words stand where `landed` says."""
    if landed is None:
        return QuotationVerdict.ABSENT
    if quoted.said(reference) == quoted.said(landed):
        return QuotationVerdict.MARKS_REMOVED
    return QuotationVerdict.PARAPHRASED if quoted.kept(reference, landed) >= KEPT else QuotationVerdict.ABSENT
