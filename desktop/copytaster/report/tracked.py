"""How the base turns into another version: one text in which all is kept, left out, added, or moved."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import NamedTuple

from copytaster.comparison.index import Index
from copytaster.report.common_words import Common, common
from copytaster.report.stands import Stand, stands
from copytaster.report.strands import Spot, Strand, known, unused
from copytaster.text.document import Paragraph


class Fate(StrEnum):
    """What becomes of a piece of text, or of the end of a paragraph, on the way from the base to the version."""

    KEPT = "kept"
    OMITTED = "omitted"
    ADDED = "added"
    WENT = "went"
    CAME = "came"


IN_BASE = frozenset({Fate.KEPT, Fate.OMITTED, Fate.WENT})
"""What the base is made of."""
IN_VERSION = frozenset({Fate.KEPT, Fate.ADDED, Fate.CAME})
"""What the version is made of."""
AT_SOURCE: Mapping[Fate, Fate] = {Fate.KEPT: Fate.WENT, Fate.OMITTED: Fate.OMITTED}
AT_TARGET: Mapping[Fate, Fate] = {Fate.KEPT: Fate.CAME, Fate.ADDED: Fate.ADDED}
"""What shows of a paragraph that moved where the base had it, and where the version has it."""
EDITS = frozenset({Fate.OMITTED, Fate.ADDED})
"""What tells of words: where they end a paragraph that moved, its end goes with them, or else LibreOffice leaves it."""
IN_PLACE: Mapping[Fate, Fate] = {fate: fate for fate in Fate}


class Piece(NamedTuple):
    """A stretch of text with one fate, and where it stands in the base and in the version, None where it does not."""

    text: str
    fate: Fate
    base: Spot | None
    other: Spot | None


@dataclass(frozen=True, slots=True)
class TrackedParagraph:
    """A paragraph of the text: its pieces, and what becomes of its end.

    Where the end goes, what follows goes on with the same paragraph. `base` and `other` are the numbers of the
    paragraphs that end here. `move` is the number of the move, from 1, that brings the paragraph here or takes it
    away.
    """

    pieces: tuple[Piece, ...]
    fate: Fate
    base: int | None
    other: int | None
    move: int | None = None


def tracked(index: Index, version: int) -> tuple[TrackedParagraph, ...]:
    """Return the text in which the base turns into `version`.

    What is in `IN_BASE` is the base, letter for letter and paragraph by paragraph, what is in `IN_VERSION` the
    version. Words left out stand before those in their place. A paragraph that moved stands in both places: what it
    lost shows where it was, what it gained where it is.
    """
    return tuple(gone_on(list(in_order(index, version))))


def in_order(index: Index, version: int) -> Iterator[TrackedParagraph]:
    """Yield the paragraphs of both versions in an order that is that of either."""
    turn = Turn(index, version)
    staying, moved = stands(index, version)
    moved = [stand for stand in moved if turn.shares(stand)]
    went = {stand.base.start: (number, stand) for number, stand in enumerate(moved, 1)}
    came = {stand.other.start: (number, stand) for number, stand in enumerate(moved, 1)}
    base = other = 0
    for stand in [*staying, turn.after()]:
        yield from turn.leaving(range(base, stand.base.start), went)
        yield from turn.coming(range(other, stand.other.start), came)
        if stand.base:
            yield from turn.paragraphs(stand, IN_PLACE)
        base, other = stand.base.stop, stand.other.stop


def gone_on(paragraphs: list[TrackedParagraph]) -> list[TrackedParagraph]:
    """Return `paragraphs` with words that go on beyond an end of both versions as one stretch before that end.

    Words added at the end of a paragraph, and whole ones added after it, are so what came where somebody went on
    writing: the end that was there stands after them all. Programs take them for one, whatever stands between.
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


def wholly(paragraph: TrackedParagraph, fate: Fate) -> bool:
    """Tell whether a paragraph has one fate from its start to its end."""
    return paragraph.fate is fate and paragraph.move is None and all(piece.fate is fate for piece in paragraph.pieces)


def untracked(paragraphs: Sequence[Paragraph]) -> Iterator[TrackedParagraph]:
    """Yield the text of a version that turns into itself."""
    for number, paragraph in enumerate(paragraphs):
        spot = Spot(number, 0)
        yield TrackedParagraph(whole(paragraph, Fate.KEPT, spot, spot), Fate.KEPT, number, number)


class Turn:
    """The texts of the base and of one version, from which paragraphs are made."""

    def __init__(self, index: Index, version: int) -> None:
        """Look for a character that ends the paragraphs of both."""
        self.index, self.version = index, version
        self.ours = index.versions[index.base].paragraphs
        self.theirs = index.versions[version].paragraphs
        self.end = unused(paragraph.text for paragraph in (*self.ours, *self.theirs))

    def after(self) -> Stand:
        """Return the empty stand after all paragraphs."""
        return Stand(range(len(self.ours), len(self.ours)), range(len(self.theirs), len(self.theirs)))

    def shares(self, stand: Stand) -> bool:
        """Tell whether there is a word that both sides of a stand have: nothing moves where there is none."""
        kept = (piece.text for piece in self.pieces(stand) if piece.fate is Fate.KEPT and piece.text != self.end)
        return any(map(str.strip, kept))

    def leaving(self, numbers: range, went: Mapping[int, tuple[int, Stand]]) -> Iterator[TrackedParagraph]:
        """Yield paragraphs of the base that the version does not have here: left out, or moved from here."""
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
        """Yield paragraphs of the version that the base does not have here: added, or moved to here."""
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
        """Yield the paragraphs of a stand, of which shows what has a fate among `fates`."""
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
        """Yield the pieces of a stand in order, and the ends of its paragraphs as pieces of their own."""
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
        """Yield a stretch of text cut where paragraphs end."""
        done = 0
        for number, part in enumerate(text.split(self.end)):
            for words in (self.end, part) if number else (part,):
                if words:
                    base, other = (None if side is None else side[0].spot(side[1] + done) for side in (left, right))
                    yield Piece(words, fate, base, other)
                    done += len(words)


def whole(paragraph: Paragraph, fate: Fate, base: Spot | None, other: Spot | None) -> tuple[Piece, ...]:
    """Return all of a paragraph as one piece, none where it has no text."""
    return (Piece(paragraph.text, fate, base, other),) if paragraph.text else ()
