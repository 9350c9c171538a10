"""How the base turns into another version: the tracked text, each piece of which is kept, omitted, added or moved."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import pairwise
from typing import NamedTuple

from copytaster.comparison.index import Index
from copytaster.report.common_words import Common, common
from copytaster.report.stands import Stand, stands
from copytaster.report.strands import Spot, Strand, known, unused
from copytaster.text.document import Paragraph


class Fate(StrEnum):
    """What happens to a piece of text, or to the end of a paragraph, from the base to the version.

    `WENT` and `CAME` are the two places of a paragraph that moved.
    """

    KEPT = "kept"
    OMITTED = "omitted"
    ADDED = "added"
    WENT = "went"
    CAME = "came"


IN_BASE = frozenset({Fate.KEPT, Fate.OMITTED, Fate.WENT})
"""The fates of the pieces that make up the base."""
IN_VERSION = frozenset({Fate.KEPT, Fate.ADDED, Fate.CAME})
"""The fates of the pieces that make up the version."""
AT_SOURCE: Mapping[Fate, Fate] = {Fate.KEPT: Fate.WENT, Fate.OMITTED: Fate.OMITTED}
AT_TARGET: Mapping[Fate, Fate] = {Fate.KEPT: Fate.CAME, Fate.ADDED: Fate.ADDED}
"""Which pieces of a moved paragraph are shown at its old place and at its new one, and with which fate."""
EDITS = frozenset({Fate.OMITTED, Fate.ADDED})
"""Fates of edited words: if these end a moved paragraph, its end gets the same fate, or LibreOffice would keep it."""
IN_PLACE: Mapping[Fate, Fate] = {fate: fate for fate in Fate}


class Piece(NamedTuple):
    """A stretch of text with one fate, and its position in the base and in the version, None where it is absent."""

    text: str
    fate: Fate
    base: Spot | None
    other: Spot | None


@dataclass(frozen=True, slots=True)
class TrackedParagraph:
    """A paragraph of the tracked text: its pieces, and the fate of its end.

    Where the end is removed, the next paragraph continues this one. `base` and `other` are the numbers of the
    paragraphs that end here. `move` is the number of the move, from 1, that brings the paragraph here or takes it away.
    """

    pieces: tuple[Piece, ...]
    fate: Fate
    base: int | None
    other: int | None
    move: int | None = None


def tracked(index: Index, version: int) -> tuple[TrackedParagraph, ...]:
    """Return the tracked text that turns the base into `version`.

    The pieces whose fate is in `IN_BASE` are the base, letter for letter and paragraph by paragraph; those in
    `IN_VERSION` are the version. Omitted words come before those that replace them, but see `with_ends_apart`. A moved
    paragraph is in both places: what it lost is shown at the old one, what it gained at the new one.
    """
    return tuple(with_ends_apart(with_edits_joined(list(in_order(index, version)))))


def in_order(index: Index, version: int) -> Iterator[TrackedParagraph]:
    """Yield the paragraphs of both versions merged, each version in its own order."""
    tracking = Tracking(index, version)
    staying, moved = stands(index, version)
    moved = [stand for stand in moved if tracking.shares(stand)]
    went = {stand.base.start: (number, stand) for number, stand in enumerate(moved, 1)}
    came = {stand.other.start: (number, stand) for number, stand in enumerate(moved, 1)}
    base = other = 0
    for stand in [*staying, tracking.after()]:
        yield from tracking.leaving(range(base, stand.base.start), went)
        yield from tracking.coming(range(other, stand.other.start), came)
        if stand.base:
            yield from tracking.paragraphs(stand, IN_PLACE)
        base, other = stand.base.stop, stand.other.stop


def with_edits_joined(paragraphs: list[TrackedParagraph]) -> list[TrackedParagraph]:
    """Return `paragraphs` with edits that continue past a kept paragraph end moved before that end.

    If words were added at the end of a paragraph and whole paragraphs after it, the kept end comes after them all, as
    if the author had continued writing in that paragraph. Word processors treat them as one edit in any case.
    """
    for number, one in enumerate(paragraphs):
        fate = one.pieces[-1].fate if one.pieces else Fate.KEPT
        if one.fate is not Fate.KEPT or fate not in EDITS:
            continue
        last = number
        while last + 1 < len(paragraphs) and wholly(paragraphs[last + 1], fate):
            last += 1
        if last > number:
            end = paragraphs[last]
            if fate is Fate.ADDED:
                paragraphs[number] = replace(one, fate=fate, base=None)
                paragraphs[last] = replace(end, fate=Fate.KEPT, base=one.base)
            else:
                paragraphs[number] = replace(one, fate=fate, other=None)
                paragraphs[last] = replace(end, fate=Fate.KEPT, other=one.other)
    return paragraphs


def with_ends_apart(paragraphs: list[TrackedParagraph]) -> list[TrackedParagraph]:
    """Return `paragraphs` with words omitted after those that replace them, where the next paragraph begins with more.

    LibreOffice takes what was added at the end of a kept paragraph and at the start of the next one for one addition,
    and joins the two paragraphs when it is rejected; omitted words between them keep them apart.
    """
    for number, (one, following) in enumerate(pairwise(paragraphs)):
        ends = tuple(piece.fate for piece in one.pieces[-2:])
        if one.fate is Fate.KEPT and ends == (Fate.OMITTED, Fate.ADDED) and begins_added(following):
            *others, omitted, added = one.pieces
            paragraphs[number] = replace(one, pieces=(*others, added, omitted))
    return paragraphs


def begins_added(paragraph: TrackedParagraph) -> bool:
    """Tell whether a paragraph begins with added words."""
    return bool(paragraph.pieces) and paragraph.pieces[0].fate is Fate.ADDED


def wholly(paragraph: TrackedParagraph, fate: Fate) -> bool:
    """Tell whether a paragraph has one fate from its start to its end."""
    return paragraph.fate is fate and paragraph.move is None and all(piece.fate is fate for piece in paragraph.pieces)


def untracked(paragraphs: Sequence[Paragraph]) -> Iterator[TrackedParagraph]:
    """Yield the tracked text of a version without any changes."""
    for number, paragraph in enumerate(paragraphs):
        spot = Spot(number, 0)
        yield TrackedParagraph(whole(paragraph, Fate.KEPT, spot, spot), Fate.KEPT, number, number)


class Tracking:
    """The paragraphs of the base and of one version, from which the tracked paragraphs are made."""

    def __init__(self, index: Index, version: int) -> None:
        """Take the paragraphs of both, and choose a separator that none of them contains."""
        self.index, self.version = index, version
        self.ours = index.versions[index.base].paragraphs
        self.theirs = index.versions[version].paragraphs
        self.end = unused(paragraph.text for paragraph in (*self.ours, *self.theirs))

    def after(self) -> Stand:
        """Return the empty stand after the last paragraphs."""
        return Stand(range(len(self.ours), len(self.ours)), range(len(self.theirs), len(self.theirs)))

    def shares(self, stand: Stand) -> bool:
        """Tell whether both sides of a stand share a word; if not, it is not shown as a move."""
        kept = (piece.text for piece in self.pieces(stand) if piece.fate is Fate.KEPT and piece.text != self.end)
        return any(map(str.strip, kept))

    def leaving(self, numbers: range, went: Mapping[int, tuple[int, Stand]]) -> Iterator[TrackedParagraph]:
        """Yield paragraphs of the base that the version lacks here: omitted, or moved from here."""
        at = numbers.start
        while at < numbers.stop:
            if at in went:
                move, stand = went[at]
                yield from self.paragraphs(stand, AT_SOURCE, move)
                at = stand.base.stop
            else:
                pieces = whole(self.ours[at], Fate.OMITTED, Spot(at, 0), None)
                yield TrackedParagraph(pieces, Fate.OMITTED, at, None)
                at += 1

    def coming(self, numbers: range, came: Mapping[int, tuple[int, Stand]]) -> Iterator[TrackedParagraph]:
        """Yield paragraphs of the version that the base lacks here: added, or moved to here."""
        at = numbers.start
        while at < numbers.stop:
            if at in came:
                move, stand = came[at]
                yield from self.paragraphs(stand, AT_TARGET, move)
                at = stand.other.stop
            else:
                pieces = whole(self.theirs[at], Fate.ADDED, None, Spot(at, 0))
                yield TrackedParagraph(pieces, Fate.ADDED, None, at)
                at += 1

    def paragraphs(
        self, stand: Stand, fates: Mapping[Fate, Fate], move: int | None = None
    ) -> Iterator[TrackedParagraph]:
        """Yield the paragraphs of a stand; pieces keep only the fates that `fates` lists, translated by it."""
        held: list[Piece] = []
        for piece in self.pieces(stand):
            fate = fates.get(piece.fate)
            if fate is None:
                continue
            if piece.text == self.end:
                base, other = piece.base, piece.other
                if move is not None and held and held[-1].fate in EDITS:
                    fate = held[-1].fate
                yield TrackedParagraph(
                    tuple(held), fate, base.paragraph if base else None, other.paragraph if other else None, move
                )
                held = []
            else:
                held.append(piece._replace(fate=fate))

    def pieces(self, stand: Stand) -> Iterator[Piece]:
        """Yield the pieces of a stand in order, with the ends of its paragraphs as separate pieces."""
        left = Strand(self.index, self.index.base, stand.base, self.end)
        right = Strand(self.index, self.version, stand.other, self.end)
        changes = [(here, there) for _, here, there in known(self.index, left, right)]
        found = common(left.text, right.text, changes, self.end)
        a = c = 0
        for at, to, size in [*found, Common(len(left.text), len(right.text), 0)]:
            yield from self.cut(Fate.OMITTED, left.text[a:at], (left, a), None)
            yield from self.cut(Fate.ADDED, right.text[c:to], None, (right, c))
            yield from self.cut(Fate.KEPT, left.text[at : at + size], (left, at), (right, to))
            a, c = at + size, to + size
        yield Piece(self.end, Fate.KEPT, left.spot(len(left.text)), right.spot(len(right.text)))

    def cut(
        self, fate: Fate, text: str, left: tuple[Strand, int] | None, right: tuple[Strand, int] | None
    ) -> Iterator[Piece]:
        """Yield a stretch of text, split at the ends of paragraphs."""
        done = 0
        for number, part in enumerate(text.split(self.end)):
            for words in (self.end, part) if number else (part,):
                if words:
                    base, other = (None if side is None else side[0].spot(side[1] + done) for side in (left, right))
                    yield Piece(words, fate, base, other)
                    done += len(words)


def whole(paragraph: Paragraph, fate: Fate, base: Spot | None, other: Spot | None) -> tuple[Piece, ...]:
    """Return all of a paragraph as one piece, nothing if it has no text."""
    return (Piece(paragraph.text, fate, base, other),) if paragraph.text else ()
