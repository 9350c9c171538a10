"""How plain text is divided into paragraphs: at blank lines, at every line, or where wrapped lines end."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto
from itertools import pairwise
from typing import NamedTuple

import regex

from copytaster.readers import text_heads
from copytaster.readers.bounds import (
    FEWEST_BROKEN,
    FEWEST_CUT,
    FULL_SHARE,
    FULL_SLACK,
    HEADED_BLOCKS,
    LONG_BLOCK,
    MOST_HEAD_LINES,
    MOST_TITLE_LINES,
    NARROWEST_WRAP,
    OPEN_SHARE,
    WIDEST_WRAP,
)
from copytaster.readers.draft import Piece
from copytaster.text.document import Role
from copytaster.text.tokens import UNSPACED

LINE_END = regex.compile(r"\r?\r\n|[\n\r\v\u0085\u2028]")
"""An end of a line; teleprinters sent two carriage returns, and so do programs that end a line of DOS once more."""
BREAKS = regex.compile(r"[\f\u2029]")
QUOTED = regex.compile(r"[ \t]{0,3}>[> \t]*")
BULLETS = r"\u2022\u2023\u25e6\u2043\u25aa\u25ab\u25cf\u25cb\u25a0\u25a1\u25ba\u25b6"
BULLET = regex.compile(rf"(?:[{BULLETS}\u2013\u2014*+\-\u00b7\uf0b7]|o(?=\t))\s+(?=\S)")
NUMBERED = regex.compile(r"\(?(?:\d{1,3}|[a-zA-Z])[.)]\s+(?=\S)")
SEPARATOR = regex.compile(r"(?!\p{Po}{1,2}\Z)[\W_]+")
NOTES = r"(?:\s?\[[^\[\]]{1,40}\]|[\u00b9\u00b2\u00b3\u2070-\u2079])*"
"""What may follow the end of a sentence: the marks of references and notes, [12], [2018, amended 2023], ²."""
ENDED = regex.compile(
    rf"""[.!?:;\u2026\u3002\uff01\uff1f\u061f\u06d4\u0964\u0589\u17d4\u104b][\p{{Pf}}\p{{Pe}}"'\u201c\u2018]*{NOTES}$"""
)
IDEOGRAPH = regex.compile(r"[\p{Han}\p{Hiragana}\p{Katakana}\u3000-\u303f\uff00-\uffef]")
SET_IN = 2
"""The least indentation of the first line of a paragraph, in columns."""
NO_SPACE_WORD = regex.compile(rf"[{UNSPACED}]|\S+")


@dataclass(frozen=True, slots=True)
class Line:
    """One line: its text without surrounding white space, its indentation in columns, and its level of quotation."""

    text: str
    indent: int
    depth: int

    @property
    def listed(self) -> bool:
        """Tell whether the line begins with a bullet."""
        return bool(BULLET.match(self.text))

    @property
    def alone(self) -> bool:
        """Tell whether the line has only punctuation or symbols (a separator) and so belongs to no paragraph."""
        return bool(SEPARATOR.fullmatch(self.text))


class Layout(Enum):
    """How the lines of a block make paragraphs."""

    SEPARATE = auto()
    """Each line is one: verse, lists, addresses."""
    WRAPPED = auto()
    """All lines are one."""
    RUN_ON = auto()
    """Several follow each other; the last line of each is short."""
    INDENTED = auto()
    """Several follow each other; the first line of each is indented, in typescripts and wire stories to this day."""
    HEADED = auto()
    """Wrapped sentences stand between lines that stand alone, such as headings."""


TEXT = frozenset({Layout.WRAPPED, Layout.RUN_ON, Layout.INDENTED})
"""The layouts of running text."""


class Break(NamedTuple):
    """Two neighbouring lines: whether the first word of the second would not have fitted into the first."""

    line: Line
    after: Line
    is_full: bool
    ends_sentence: bool


def pieces(text: str) -> tuple[Piece, ...]:
    """Return the paragraphs of plain text: wrapped lines joined, list items and quoted mail with their roles."""
    found = blocks(text)
    width = wrap_width(found)
    own = own_width(found, width)
    top = [part for block in found[:HEADED_BLOCKS] for part in without_head(block, own)]
    rest = [part for block in found[HEADED_BLOCKS:] for part in without_title(block, own)]
    return tuple(piece for block in (*top, *rest) for piece in block_pieces(block, width if block[0].depth else own))


def wrap_width(found: list[list[Line]]) -> int:
    """Return the length of the longest line of all wrappable blocks, 0 if there are none."""
    return max((len(line.text) for block in found if wrappable(block) for line in block), default=0)


def own_width(found: list[list[Line]], width: int) -> int:
    """Return `width` for the blocks that quote no mail, or 0 if none of them is wrapped.

    None is if more of the text stands in single lines that are longer, which would have been broken: the blocks between
    such paragraphs are lists and addresses.
    """
    own = [block for block in found if not block[0].depth]
    wrapped = sum(len(line.text) for block in own if wrappable(block) for line in block)
    single = (block[0].text for block in own if len(block) == 1)
    return 0 if sum(len(text) for text in single if len(text) > width and " " in text) > wrapped else width


def without_head(block: list[Line], width: int) -> list[list[Line]]:
    """Return a block at the top of a text, divided into the parts of its head (headline, byline) and its text."""
    cuts = text_heads.parted([line.text for line in block], lambda line, after: is_full(line, after, width))
    parts = [block[part] for part in text_heads.slices(len(block), cuts)]
    last = parts[-1]
    titles = 0
    while len(last) - titles > MOST_TITLE_LINES and titles < MOST_HEAD_LINES and is_title(last[titles:], width):
        titles += 1
    if titles and layout_of(last[titles:], width) in TEXT:
        parts[-1:] = [*([line] for line in last[:titles]), last[titles:]]
    return parts


def without_title(block: list[Line], width: int) -> list[list[Line]]:
    """Return a block as a heading of one line and the wrapped text under it, if it is that, else whole."""
    titled = len(block) > MOST_TITLE_LINES and is_title(block, width) and layout_of(block[1:], width) in TEXT
    return [block[:1], block[1:]] if titled else [block]


def is_title(block: list[Line], width: int) -> bool:
    """Tell whether the first line of a block may be a title: not full, not the end of a sentence, not a list item."""
    first, after = block[:2]
    return not (
        is_full(first.text, after.text, width) or ENDED.search(first.text) or first.listed or after.text[:1].islower()
    )


def blocks(text: str) -> list[list[Line]]:
    """Return the lines of `text` in blocks, separated by blank lines and where the level of quotation changes."""
    found: list[list[Line]] = [[]]
    for raw in LINE_END.split(BREAKS.sub("\n\n", text)):
        line = read_line(raw) if raw else None
        if line is None or not line.text:
            if found[-1]:  # a file may have a million line ends in a row
                found.append([])
        elif found[-1] and found[-1][-1].depth != line.depth:
            found.append([line])
        else:
            found[-1].append(line)
    return [block for block in found if block]


def read_line(raw: str) -> Line:
    """Return a line parsed into text, indentation and level of quotation."""
    signs = QUOTED.match(raw)
    depth = signs.group().count(">") if signs else 0
    bare = raw[signs.end() :] if signs else raw
    text = bare.strip().strip("\ufeff\u200b")
    return Line(text, len(bare.expandtabs(4)) - len(bare.expandtabs(4).lstrip()), depth)


def wrappable(block: list[Line]) -> bool:
    """Tell whether the block may be wrapped text, judged only by the lengths of its lines."""
    longest = max(len(line.text) for line in block if " " in line.text or line is block[0])
    return len(block) > 1 and NARROWEST_WRAP <= longest <= WIDEST_WRAP


def block_pieces(block: list[Line], width: int) -> Iterator[Piece]:
    """Yield the paragraphs of one block; `width` is the length of the longest line of all wrappable blocks."""
    layout, margin = layout_of(block, width), min(line.indent for line in block)
    group = block[:1]
    for line in block[1:]:
        end = break_between(group[-1], line, width)
        if not (allows(layout, end, margin, width) and continues(end, is_second=len(group) == 1)):
            yield whole(group)
            group = []
        group.append(line)
    yield whole(group)


def break_between(line: Line, after: Line, width: int) -> Break:
    """Return the break between two lines."""
    return Break(line, after, is_full(line.text, after.text, width), ENDED.search(line.text) is not None)


def layout_of(block: list[Line], width: int) -> Layout:
    """Return how the lines of a block make paragraphs."""
    if not wrappable(block):
        return Layout.SEPARATE
    breaks = [break_between(line, after, width) for line, after in pairwise(block)]
    if is_indented(breaks, min(line.indent for line in block)):
        return Layout.INDENTED
    free = [one for one in breaks if not (one.after.listed or one.after.alone)]
    if is_wrapped(free):
        return Layout.WRAPPED if len(block) < LONG_BLOCK else Layout.RUN_ON
    if is_run_on(free):
        return Layout.RUN_ON
    return Layout.HEADED if is_headed(breaks) else Layout.SEPARATE


def is_indented(breaks: list[Break], margin: int) -> bool:
    """Tell whether paragraphs begin with an indented line, and the others are wrapped at a margin."""
    opening = sum(one.after.indent >= margin + SET_IN for one in breaks) + (breaks[0].line.indent >= margin + SET_IN)
    inside = [one for one in breaks if one.after.indent < margin + SET_IN and not one.after.alone]
    full = sum(one.is_full for one in inside)
    ended = sum(one.ends_sentence and not one.is_full for one in inside)
    return opening > 1 and full > 0 and full >= FULL_SHARE * (len(inside) - ended)


def is_wrapped(breaks: list[Break]) -> bool:
    """Tell whether lines are broken inside sentences where the next word did not fit."""
    full = sum(one.is_full for one in breaks)
    inside = sum(not one.ends_sentence for one in breaks)
    return full > 0 and full >= FULL_SHARE * len(breaks) and inside >= OPEN_SHARE * len(breaks)


def is_run_on(breaks: list[Break]) -> bool:
    """Tell whether lines are several wrapped paragraphs, recognized by their short last lines."""
    full = [one for one in breaks if one.is_full]
    short = [one for one in breaks if not one.is_full]
    inside = sum(not one.ends_sentence for one in full)
    ended = sum(one.ends_sentence for one in short)
    return inside >= max(FEWEST_BROKEN, OPEN_SHARE * len(full)) and ended >= FULL_SHARE * len(short)


def is_headed(breaks: list[Break]) -> bool:
    """Tell whether sentences go on in lower case where a line was full, and nowhere else: verses do elsewhere, too."""
    inside = [one for one in breaks if one.after.text[:1].islower() and not one.ends_sentence]
    return len(inside) >= FEWEST_CUT and all(one.is_full for one in inside)


def allows(layout: Layout, end: Break, margin: int, width: int) -> bool:
    """Tell whether a layout allows that a paragraph goes on after a line; `margin` is the indentation of its lines."""
    match layout:
        case Layout.SEPARATE:
            return False
        case Layout.WRAPPED:
            return True
        case Layout.RUN_ON:
            return not end.ends_sentence or not has_room(end.line.text, end.after.text, width)
        case Layout.INDENTED:
            return end.after.indent < margin + SET_IN
        case Layout.HEADED:
            return end.is_full and not end.ends_sentence


def continues(end: Break, *, is_second: bool) -> bool:
    """Tell whether two lines can belong to one paragraph, of which the later one may be the second line."""
    if end.after.listed or end.after.alone or end.line.alone:
        return False
    if end.after.indent >= end.line.indent + SET_IN and not is_second:
        return False  # the indented first line of a paragraph
    return end.is_full or not end.ends_sentence


def has_room(line: str, after: str, width: float) -> bool:
    """Tell whether the first word of the text `after` would have fitted into the text `line`."""
    word = NO_SPACE_WORD.match(after)
    return len(line) + 1 + len(word.group() if word else after) <= width


def is_full(line: str, after: str, width: int) -> bool:
    """Tell whether the first word of the text `after` would not have fitted into the text `line`.

    In a text without wrapped lines, whose `width` is 0, no line is full.
    """
    return width > 0 and not has_room(line, after, width * FULL_SLACK)


def whole(group: list[Line]) -> Piece:
    """Return the lines of `group` joined into a paragraph."""
    parts: list[str] = [group[0].text]
    for line in group[1:]:
        parts[-1], glue = ending(parts[-1], line.text)
        parts.extend((glue, line.text))
    role = Role.LIST_ITEM if group[0].listed else None
    return Piece("".join(parts), Role.QUOTATION if group[0].depth and role is None else role)


def ending(last: str, line: str) -> tuple[str, str]:
    """Return `last` and what joins it to `line`: a space, but nothing after hyphens and between ideographs."""
    if last.endswith("\u00ad"):
        return last[:-1], ""
    hyphened = last[-1] in "-\u2010" and last[-2:-1].isalpha() and line[0].islower()
    joined = hyphened or (IDEOGRAPH.match(last[-1]) and IDEOGRAPH.match(line))
    return last, "" if joined else " "
