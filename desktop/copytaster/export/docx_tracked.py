"""The tracked text of a Word document: paragraphs with tracked changes and moves, and the anchors of comments."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import groupby
from typing import NamedTuple, TypeAlias

from lxml import etree

from copytaster.export.docx_styles import COMMENT_SIGN, FAINT
from copytaster.export.docx_xml import Look, element, paragraph_properties, runs
from copytaster.report.direction import Direction, direction
from copytaster.report.tracked import IN_BASE, IN_VERSION, Fate, Piece, TrackedParagraph
from copytaster.text.document import Paragraph, Role
from copytaster.text.numbering import numbering

ROLE_STYLES = {
    Role.HEADLINE: "Heading1",
    Role.STANDFIRST: "Subtitle",
    Role.BYLINE: "Byline",
    Role.DATELINE: "Dateline",
    Role.BODY: "BodyText",
    Role.LIST_ITEM: "ListBullet",
    Role.CAPTION: "Caption",
    Role.QUOTATION: "Quote",
    Role.FURNITURE: "Furniture",
}
"""The id of the paragraph style for each role."""
OWN_SIGN = re.compile(r"[-+*\u00b7\u2010-\u2015\u2022\u2023\u25a0-\u25ff]\s")
"""What begins an entry of a list whose text has its own sign or, elsewhere, its number: a second one is not printed."""
ELEMENTS = {Fate.OMITTED: "del", Fate.ADDED: "ins", Fate.WENT: "moveFrom", Fate.CAME: "moveTo"}
"""The element for each fate: it encloses runs, and marks the end of a paragraph in the paragraph's properties."""
PieceAt: TypeAlias = tuple[int, int]
"""A piece of the tracked text: the number of its tracked paragraph, and its number in that paragraph."""


class CommentRange(NamedTuple):
    """The number of a comment, and the first and last piece that it is attached to."""

    number: int
    first: PieceAt
    last: PieceAt


class Side(NamedTuple):
    """The paragraphs of a version, and the language of its text if it differs from that of the document."""

    paragraphs: tuple[Paragraph, ...]
    language: str


@dataclass(slots=True)
class Pen:
    """Author and date of the tracked changes, and a counter that gives each its id."""

    author: str
    date: str | None
    changes: int = 0

    def attributes(self) -> dict[str, str]:
        """Return the attributes of a new tracked change."""
        self.changes += 1
        dated = {} if self.date is None else {"date": self.date}
        return {"id": str(self.changes), "author": self.author, **dated}


@dataclass(slots=True)
class Text:
    """What the tracked text from the base to a version is written from.

    `moves` is the number of moves in earlier parts of the document; `comments` are those of this part.
    """

    base: Side
    other: Side
    pen: Pen
    moves: int
    comments: Sequence[CommentRange] = ()
    opened: dict[PieceAt, list[int]] = field(init=False)
    closed: dict[PieceAt, list[int]] = field(init=False)

    def __post_init__(self) -> None:
        """Index the comments by the pieces at which they begin and end."""
        self.opened, self.closed = defaultdict(list), defaultdict(list)
        for one in self.comments:
            self.opened[one.first].append(one.number)
            self.closed[one.last].append(one.number)

    def content(self, paragraphs: Sequence[TrackedParagraph]) -> Iterator[etree._Element]:
        """Yield the paragraphs; those that moved are enclosed in the start and end of a move range."""
        numbered = enumerate(paragraphs)
        for (move, at_source), group in groupby(numbered, lambda one: (one[1].move, one[1].fate in IN_BASE)):
            if move is None:
                yield from (self.paragraph(number, one) for number, one in group)
                continue
            name = ELEMENTS[Fate.WENT if at_source else Fate.CAME]
            attributes = self.pen.attributes()
            made = [self.paragraph(number, one) for number, one in group]
            made[0].insert(1, element(f"{name}RangeStart", **attributes, name=f"move{self.moves + move}"))
            yield from made
            yield element(f"{name}RangeEnd", id=attributes["id"])

    def paragraph(self, number: int, one: TrackedParagraph) -> etree._Element:
        """Return one paragraph, with the fate of its end in its properties."""
        properties, reads = self.properties(one)
        made = element("p", properties)
        for place, piece in enumerate(one.pieces):
            made.extend(element("commentRangeStart", id=remark) for remark in self.opened.get((number, place), ()))
            made.extend(self.piece(piece, reads))
            for remark in self.closed.get((number, place), ()):
                made.extend(self.comment_end(remark, Fate.KEPT if one.fate is Fate.KEPT else piece.fate))
        if not one.pieces:
            for remark in self.opened.get((number, 0), ()):
                made.extend((element("commentRangeStart", id=remark), *self.comment_end(remark, one.fate)))
        return made

    def properties(self, one: TrackedParagraph) -> tuple[etree._Element, Direction]:
        """Return the properties of a paragraph, and its direction.

        A different style or direction in the base is tracked too.
        """
        before, after = styled(self.base, one.base), styled(self.other, one.other)
        name, reads = after if one.fate in IN_VERSION else before
        mark = changed = None
        if one.fate is not Fate.KEPT:
            mark = element("rPr", element(ELEMENTS[one.fate], **self.pen.attributes()))
        elif before != after:
            changed = element("pPrChange", paragraph_properties(*before), **self.pen.attributes())
        return paragraph_properties(name, reads, mark, changed), reads

    def piece(self, piece: Piece, reads: Direction) -> list[etree._Element]:
        """Return the runs of a piece, enclosed in the element for its fate."""
        at_base = piece.fate not in IN_VERSION
        side, spot = (self.base, piece.base) if at_base else (self.other, piece.other)
        aside = spot is not None and side.paragraphs[spot.paragraph].set_aside is not None
        look = Look(colour=FAINT if aside else "", language=side.language, reads=reads)
        shown = list(runs(piece.text, look, "delText" if piece.fate is Fate.OMITTED else "t"))
        if piece.fate is Fate.KEPT:
            return shown
        return [element(ELEMENTS[piece.fate], *shown, **self.pen.attributes())]

    def comment_end(self, remark: int, fate: Fate) -> Iterator[etree._Element]:
        """Yield the end of a comment's range and its reference mark.

        The mark has the fate of the paragraph around it: if it were kept, an empty paragraph would stay behind.
        """
        yield element("commentRangeEnd", id=remark)
        sign = element("r", element("rPr", element("rStyle", val=COMMENT_SIGN)), element("commentReference", id=remark))
        yield sign if fate is Fate.KEPT else element(ELEMENTS[fate], sign, **self.pen.attributes())


def styled(side: Side, number: int | None) -> tuple[str, Direction]:
    """Return the style and direction of a paragraph; of body text if `number` is None."""
    if number is None:
        return ROLE_STYLES[Role.BODY], "ltr"
    paragraph = side.paragraphs[number]
    text = paragraph.text
    numbered = paragraph.role is Role.LIST_ITEM and (OWN_SIGN.match(text) or numbering(text))
    return "List" if numbered else ROLE_STYLES[paragraph.role], direction(text)
