"""Which changes of a comparison the stored annotations belong to, and the edit that annotates a difference."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import TypeAlias

from copytaster.alignment.alignment import Place
from copytaster.comparison.comparison import Change, Passage
from copytaster.comparison.index import Index, is_absent
from copytaster.comparison.marks import kind_from
from copytaster.comparison.walk import MOVE, Stop
from copytaster.errors import Notice, UnusableInput
from copytaster.project.anchoring import Anchor, DocumentKey, Spot, first_words, resolve
from copytaster.project.annotating import Annotate
from copytaster.project.annotation import (
    ABSENT,
    Annotation,
    Annotations,
    Candidate,
    ChangeAnchor,
    Side,
    change_anchor,
    like_words,
    same_words,
)
from copytaster.project.codebook import codebook
from copytaster.project.project import Project
from copytaster.report.annotations import ReportAnnotation, report_annotation
from copytaster.report.options import Options
from copytaster.session.session import Session
from copytaster.session.state import State, anchor_at

Pick: TypeAlias = Callable[[ChangeAnchor, list[Candidate]], int | None]
"""Chooses which of several changes an annotation belongs to, by its number; None if it belongs to none of them."""


@dataclass(frozen=True, slots=True)
class AnchorIndex:
    """What is needed to find annotations in a comparison: the version of each document, and where its anchors are."""

    index: Index
    numbers: Mapping[DocumentKey, int]
    places: Mapping[int, Mapping[Anchor, int]]

    def place(self, side: Side) -> Place | None:
        """Return the paragraph of a side, None where it was not found again or is absent."""
        version = self.numbers[side.document]
        paragraph = self.places[version].get(side.paragraph)
        return None if paragraph is None else Place(version, paragraph)


def annotations_in(state: State, index: Index) -> Annotations:
    """Return the annotations of the project in `state` between the documents of a comparison, by change and link.

    No two annotations get the same change: those whose exact words are there are placed first, then those whose words
    were edited slightly. The rest are loose: kept, reported, and found again when the words come back.
    """
    anchors = anchor_index(state, index)
    waiting = [
        one
        for one in state.project.annotations
        if {one.change.a.document, one.change.b.document} <= anchors.numbers.keys()
    ]
    changes: dict[int, Annotation] = {}
    links: dict[int, Annotation] = {}
    for pick in (same_words, like_words):
        loose: list[Annotation] = []
        for one in waiting:
            taken = links if one.change.kind == MOVE else changes
            number = number_of(anchors, one.change, taken, pick)
            if number is None:
                loose.append(one)
            else:
                taken[number] = one
        waiting = loose
    return Annotations(changes, links, tuple(waiting), codebook(state.project))


def missing(state: State, project: Project) -> tuple[ReportAnnotation, ...]:
    """Return the annotations of a project that no story in `state` can have.

    Their documents are not there, or not in one story. No comparison has them, so they are not among its loose ones.
    """
    members = [{state.keys[number] for number in story.documents} for story in state.stories]
    return tuple(
        report_annotation(one, None, None)
        for one in project.annotations
        if not any({one.change.a.document, one.change.b.document} <= own for own in members)
    )


def with_annotations(session: Session, index: Index, options: Options) -> Options:
    """Return the options of a report, with the annotations of the comparison filled in."""
    return replace(options, annotations=annotations_in(session.state, index))


def anchor_index(state: State, index: Index) -> AnchorIndex:
    """Return what is needed to find annotations; in a document that changed since, anchors are searched again."""
    numbers: dict[DocumentKey, int] = {}
    places: dict[int, Mapping[Anchor, int]] = {}
    own = {document.identity: number for number, document in enumerate(state.documents)}
    for number, version in enumerate(index.versions):
        if (here := own.get(version.document.identity)) is not None:
            key = state.keys[here]
            now = state.documents[here].sha256 == version.document.sha256
            numbers[key] = number
            places[number] = state.places[here] if now else resolve(state.anchors.get(key, ()), version.document)
    return AnchorIndex(index, numbers, places)


def number_of(anchors: AnchorIndex, change: ChangeAnchor, taken: Mapping[int, Annotation], pick: Pick) -> int | None:
    """Return the number of the change, or of the moved link, that an annotation belongs to; None if not found.

    Changes that are `taken` by other annotations are left out; `pick` chooses among those inside linked text.
    """
    places = tuple(anchors.place(side) for side in (change.a, change.b))
    if any(place is None and side.paragraph != ABSENT for place, side in zip(places, change[:2], strict=True)):
        return None
    versions = anchors.numbers[change.a.document], anchors.numbers[change.b.document]
    a, b = places
    if change.kind == MOVE:
        free = [number for number in moves(anchors.index, a, b) if number not in taken]
        return free[0] if free else None
    here, other = (a, versions[1]) if a is not None else (b, versions[0])
    if here is None:
        return None
    free = [
        number
        for number in anchors.index.changes_at(here, other)
        if number not in taken and kind_from(anchors.index, number, versions[0]).value == change.kind
    ]
    if a is None or b is None:
        return next((number for number in free if anchors.index.comparison.changes[number].whole), None)
    inside = [candidate(anchors.index, number, versions) for number in free if joins(anchors.index, number, a, b)]
    return pick(change, inside)


def moves(index: Index, a: Place | None, b: Place | None) -> Iterator[int]:
    """Yield the links between two paragraphs that moved, or in which a sentence did."""
    if a is None or b is None:
        return
    links = index.comparison.alignment.links
    for number in index.links_at(a, b.version):
        if (links[number].moved or number in index.shifts) and {links[number].left, links[number].right} == {a, b}:
            yield number


def joins(index: Index, number: int, a: Place, b: Place) -> bool:
    """Tell whether a change lies inside the linked text of these two paragraphs."""
    change = index.comparison.changes[number]
    ends = {side.place for side in (change.left, change.right)}
    return not change.whole and ends == {a, b}


def candidate(index: Index, number: int, versions: tuple[int, int]) -> Candidate:
    """Return what `pick` needs to know of a change."""
    a, b = (index.side(number, version) for version in versions)
    text = index.comparison.text
    return Candidate(number, (text(a), text(b)), (a.start, b.start))


def annotate(
    session: Session,
    index: Index,
    stop: Stop,
    codes: tuple[str, ...],
    memo: str,
    found: Annotations | None = None,
) -> Annotate:
    """Return the edit that replaces the codes and the memo of a difference.

    `found` are the annotations of the comparison, if the caller has them already. Raises `UnusableInput` if one of its
    documents is no longer open.
    """
    known = (found or annotations_in(session.state, index)).at(stop.change, stop.link)
    return Annotate(known.change if known else anchor_of(anchor_index(session.state, index), stop), codes, memo)


def anchor_of(anchors: AnchorIndex, stop: Stop) -> ChangeAnchor:
    """Return a new anchor for a difference."""
    keys = {number: key for key, number in anchors.numbers.items()}
    comparison = anchors.index.comparison
    if stop.change is None:
        partner = anchors.index.partners(stop.place, anchors.index.base)[0]
        here, other = (Side(*spot(anchors, keys, place)) for place in (stop.place, partner))
        return change_anchor(here, other, MOVE)
    change = comparison.changes[stop.change]
    left, right = (side(anchors, keys, change, passage) for passage in (change.left, change.right))
    return change_anchor(left, right, change.kind.value)


def side(anchors: AnchorIndex, keys: Mapping[int, DocumentKey], change: Change, passage: Passage) -> Side:
    """Return the anchor of one side of a change."""
    if change.whole and is_absent(passage):
        return Side(document(keys, passage.version), ABSENT)
    here = spot(anchors, keys, passage.place)
    if change.whole:
        return Side(*here)
    return Side(*here, passage.start, first_words(anchors.index.comparison.text(passage)))


def spot(anchors: AnchorIndex, keys: Mapping[int, DocumentKey], place: Place) -> Spot:
    """Return the spot of a paragraph of the comparison."""
    read = anchors.index.versions[place.version].document
    return Spot(document(keys, place.version), anchor_at(anchors.places[place.version], read, place.paragraph))


def document(keys: Mapping[int, DocumentKey], version: int) -> DocumentKey:
    """Return the document key of a version. Raises `UnusableInput` if it is no longer open."""
    if version in keys:
        return keys[version]
    raise UnusableInput(Notice("This document is no longer open, so nothing was noted."))
