"""The comments of a Word document: people's remarks on the changes, and the tracked text that each is attached to."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from lxml import etree

from copytaster.comparison.comparison import Comparison, Passage
from copytaster.export.docx_styles import COMMENT, COMMENT_SIGN, STRONG
from copytaster.export.docx_tracked import PieceAt
from copytaster.export.docx_xml import Look, element, root, runs
from copytaster.report.annotations import ReportAnnotation, passages_of
from copytaster.report.labels import Labels
from copytaster.report.strands import Spot
from copytaster.report.tracked import IN_BASE, IN_VERSION, Fate, TrackedParagraph


class Covered(NamedTuple):
    """Where a piece of the tracked text comes from: the code points of a paragraph that it covers."""

    start: int
    end: int
    piece: PieceAt


class Places:
    """Where the paragraphs of the base and of a version are in the tracked text."""

    def __init__(self, base: int, paragraphs: Sequence[TrackedParagraph]) -> None:
        """Index the tracked text; `base` is the number of the version it starts from."""
        self.base = base
        self.known: dict[tuple[bool, int], list[Covered]] = defaultdict(list)
        for number, one in enumerate(paragraphs):
            for place, piece in enumerate(one.pieces):
                for is_base, spot in sides(piece.fate, piece.base, piece.other):
                    covered = Covered(spot.start, spot.start + len(piece.text), (number, place))
                    self.known[is_base, spot.paragraph].append(covered)
            if not one.pieces:
                ends = (None if end is None else Spot(end, 0) for end in (one.base, one.other))
                for is_base, spot in sides(one.fate, *ends):
                    self.known[is_base, spot.paragraph].append(Covered(0, 0, (number, 0)))

    def of(self, passage: Passage) -> list[PieceAt]:
        """Return the pieces that contain words of a passage."""
        found = self.known.get((passage.version == self.base, passage.paragraph), [])
        return [one.piece for one in found if one.start < passage.end and passage.start < one.end]

    def of_paragraph(self, passage: Passage) -> list[PieceAt]:
        """Return the pieces of the paragraph that contains a passage."""
        return [one.piece for one in self.known.get((passage.version == self.base, passage.paragraph), [])]


def sides(fate: Fate, base: Spot | None, other: Spot | None) -> Iterator[tuple[bool, Spot]]:
    """Yield where something with this fate is in the two versions: whether that is the base, and the spot there."""
    if base is not None and fate in IN_BASE:
        yield True, base
    if other is not None and fate in IN_VERSION:
        yield False, other


def attached(
    remarks: Iterable[ReportAnnotation], comparison: Comparison, version: int, paragraphs: Sequence[TrackedParagraph]
) -> list[tuple[ReportAnnotation, PieceAt, PieceAt]]:
    """Return the remarks on the changes between the base and `version`, with the first and last piece of each.

    A remark on words is attached to what was added and to what was left out beside it, one on a move to the new place
    of the paragraph, and one on a paragraph that was left out to its old place.
    """
    sought = [(remark, passages_of(remark, comparison)) for remark in remarks]
    ours = [one for one in sought if {side.version for side in one[1]} == {comparison.inputs.base, version}]
    if not ours:
        return []
    places = Places(comparison.inputs.base, paragraphs)
    found = []
    for remark, passages in ours:
        here, there = sorted(passages, key=lambda passage: passage.version != comparison.inputs.base)
        pieces = pieces_of(places, here, there, moved=remark.change is None)
        if pieces:
            found.append((remark, min(pieces), max(pieces)))
    return found


def pieces_of(places: Places, here: Passage, there: Passage, *, moved: bool) -> list[PieceAt]:
    """Return the pieces that a remark is attached to; `here` is its side in the base."""
    if moved:
        return places.of_paragraph(there)
    gone, come = places.of(here), places.of(there)
    if come:
        beside = {paragraph for paragraph, _ in come}
        return [*come, *(piece for piece in gone if piece[0] in beside)]
    return gone or places.of_paragraph(here) or places.of_paragraph(there)


def comments(remarks: Sequence[ReportAnnotation], labels: Labels, date: str | None) -> etree._Element:
    """Return the part that holds the comments, numbered in the order given."""
    dated = {} if date is None else {"date": date}
    return root(
        "comments",
        *(
            element("comment", *lines(remark, labels), id=number, author=labels.annotator, **dated)
            for number, remark in enumerate(remarks)
        ),
    )


def lines(remark: ReportAnnotation, labels: Labels) -> Iterator[etree._Element]:
    """Yield the paragraphs of a comment: its codes, then the memo line by line."""
    sign = element("r", element("rPr", element("rStyle", val=COMMENT_SIGN)), element("annotationRef"))
    texts = [(labels.listed(remark.codes), Look(style=STRONG))] if remark.codes else []
    texts += [(line, Look()) for line in remark.memo.splitlines() if line.strip()]
    for number, (words, look) in enumerate(texts):
        opening = [] if number else [sign]
        yield element("p", element("pPr", element("pStyle", val=COMMENT)), *opening, *runs(words, look))
