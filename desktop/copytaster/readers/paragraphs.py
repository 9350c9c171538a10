"""How plain text is divided into paragraphs: at blank lines, at every line, or where wrapped lines end."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

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

LINE_END = regex.compile(r"\r\n|[\n\r\v\u0085\u2028]")
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


def pieces(text: str) -> tuple[Piece, ...]:
    """Return the paragraphs of plain text: wrapped lines joined, list items and quoted mail with their roles."""
    found = blocks(text)
    widest = widest_line(found)
    own = own_widest(found, widest)
    top = [part for block in found[:HEADED_BLOCKS] for part in without_head(block, own)]
    every = (*top, *(part for block in found[HEADED_BLOCKS:] for part in without_title(block, own)))
    return tuple(piece for block in every for piece in block_pieces(block, widest if block[0].depth else own))


def widest_line(found: list[list[Line]]) -> int:
    """Return the length of the longest line of all wrappable blocks, 0 if there are none."""
    return max((len(line.text) for block in found if wrappable(block) for line in block), default=0)


def own_widest(found: list[list[Line]], widest: int) -> int:
    """Return `widest` for the blocks that quote no mail, or 0 if none of them is wrapped.

    None is if more of the text stands in single lines that are longer, which would have been broken: the blocks between
    such paragraphs are lists and addresses.
    """
    own = [block for block in found if not block[0].depth]
    wrapped = sum(len(line.text) for block in own if wrappable(block) for line in block)
    single = (block[0].text for block in own if len(block) == 1)
    return 0 if sum(len(text) for text in single if len(text) > widest and " " in text) > wrapped else widest


def without_head(block: list[Line], widest: int) -> list[list[Line]]:
    """Return a block at the top of a text, divided into the parts of its head (headline, byline) and its text."""
    cuts = text_heads.parted([line.text for line in block], lambda line, after: is_full_text(line, after, widest))
    parts = [block[part] for part in text_heads.slices(len(block), cuts)]
    last = parts[-1]
    titles = 0
    while len(last) - titles > MOST_TITLE_LINES and titles < MOST_HEAD_LINES and is_title(last[titles:], widest):
        titles += 1
    if titles and is_text(last[titles:], widest):
        parts[-1:] = [*([line] for line in last[:titles]), last[titles:]]
    return parts


def without_title(block: list[Line], widest: int) -> list[list[Line]]:
    """Return a block as a heading of one line and the wrapped text under it, if it is that, else whole."""
    titled = len(block) > MOST_TITLE_LINES and is_title(block, widest) and is_text(block[1:], widest)
    return [block[:1], block[1:]] if titled else [block]


def is_title(block: list[Line], widest: int) -> bool:
    """Tell whether the first line of a block may be a title: not full, not the end of a sentence, not a list item."""
    first, after = block[:2]
    return not (is_full(first, after, widest) or ENDED.search(first.text) or first.listed or after.text[:1].islower())


def is_text(block: list[Line], widest: int) -> bool:
    """Tell whether the lines of a block are wrapped."""
    return margin_of(block, widest) is not None or is_wrapped(block, widest) or is_run_on(block, widest)


def blocks(text: str) -> list[list[Line]]:
    """Return the lines of `text` in blocks, separated by blank lines and where the level of quotation changes."""
    found: list[list[Line]] = [[]]
    for raw in LINE_END.split(BREAKS.sub("\n\n", text)):
        line = read_line(raw) if raw else None
        if line is None or not line.text:
            found.extend([[]] if found[-1] else [])  # a file may have a million line ends in a row
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


def block_pieces(block: list[Line], widest: int) -> Iterator[Piece]:
    """Yield the paragraphs of one block; `widest` is the length of the longest line of all wrappable blocks."""
    margin = margin_of(block, widest)
    wrapped = margin is not None or is_wrapped(block, widest)
    run_on = is_run_on(block, widest) if not wrapped else margin is None and len(block) >= LONG_BLOCK
    headed = not (wrapped or run_on) and is_headed(block, widest)
    group: list[Line] = []
    for line in block:
        opens = (margin is not None and line.indent >= margin + SET_IN) or (run_on and is_end(group, line, widest))
        joined = (wrapped or run_on or (headed and is_open(group, line, widest))) and continues(group, line, widest)
        if group and (opens or not joined):
            yield whole(group)
            group = []
        group.append(line)
    yield whole(group)


def margin_of(block: list[Line], widest: int) -> int | None:
    """Return the indentation of wrapped lines in a block whose paragraphs begin with an indented line, else None.

    Typescripts, and wire stories to this day, mark paragraphs in this way, without blank lines.
    """
    if not wrappable(block):
        return None
    margin = min(line.indent for line in block)
    opening = sum(line.indent >= margin + SET_IN for line in block)
    pairs = [(line, after) for line, after in pairwise(block) if after.indent < margin + SET_IN and not after.alone]
    full = sum(is_full(line, after, widest) for line, after in pairs)
    ended = sum(bool(ENDED.search(line.text)) and not is_full(line, after, widest) for line, after in pairs)
    return margin if opening > 1 and full and full >= FULL_SHARE * (len(pairs) - ended) else None


def is_wrapped(block: list[Line], widest: int) -> bool:
    """Tell whether the lines of a block are wrapped: broken inside sentences where the next word did not fit."""
    if not wrappable(block):
        return False
    pairs = [(line, after) for line, after in pairwise(block) if not (after.listed or after.alone)]
    if not pairs:
        return False
    full = sum(is_full(line, after, widest) for line, after in pairs)
    inside = sum(not ENDED.search(line.text) for line, _ in pairs)
    return full >= FULL_SHARE * len(pairs) and inside >= OPEN_SHARE * len(pairs)


def is_run_on(block: list[Line], widest: int) -> bool:
    """Tell whether a block is several wrapped paragraphs without separation, recognized by their short last lines."""
    if not wrappable(block):
        return False
    pairs = [(line, after) for line, after in pairwise(block) if not (after.listed or after.alone)]
    full = [line for line, after in pairs if is_full(line, after, widest)]
    short = [line for line, after in pairs if not is_full(line, after, widest)]
    inside = sum(not ENDED.search(line.text) for line in full)
    ended = sum(bool(ENDED.search(line.text)) for line in short)
    return inside >= max(FEWEST_BROKEN, OPEN_SHARE * len(full)) and ended >= FULL_SHARE * len(short)


def is_headed(block: list[Line], widest: int) -> bool:
    """Tell whether a block has wrapped sentences between lines that stand alone, such as headings.

    Sentences go on in lower case where the line was full, and nowhere else: verses do after short lines, too.
    """
    if not wrappable(block):
        return False
    pairs = [
        (line, after) for line, after in pairwise(block) if after.text[:1].islower() and not ENDED.search(line.text)
    ]
    return len(pairs) >= FEWEST_CUT and all(is_full(line, after, widest) for line, after in pairs)


def is_open(group: list[Line], line: Line, widest: int) -> bool:
    """Tell whether the last line of `group` was full and ends inside a sentence."""
    return bool(group) and is_full(group[-1], line, widest) and not ENDED.search(group[-1].text)


def is_end(group: list[Line], line: Line, widest: int) -> bool:
    """Tell whether the last line of `group` ends a paragraph: it ends a sentence and had room for the next word."""
    if not group or not ENDED.search(group[-1].text):
        return False
    word = NO_SPACE_WORD.match(line.text)
    return len(group[-1].text) + 1 + len(word.group() if word else line.text) <= widest


def is_full(line: Line, after: Line, widest: int) -> bool:
    """Tell whether the first word of the line `after` would not have fitted into `line`."""
    return is_full_text(line.text, after.text, widest)


def is_full_text(line: str, after: str, widest: int) -> bool:
    """Tell whether the first word of the text `after` would not have fitted into the text `line`.

    In a text without wrapped lines, whose `widest` is 0, no line is full.
    """
    word = NO_SPACE_WORD.match(after)
    return widest > 0 and len(line) + 1 + len(word.group() if word else after) > widest * FULL_SLACK


def continues(group: list[Line], line: Line, widest: int) -> bool:
    """Tell whether `line` continues the paragraph of the lines of `group`."""
    if not group:
        return False
    last = group[-1]
    if line.listed or line.alone or last.alone:
        return False
    if line.indent >= last.indent + SET_IN and len(group) > 1:
        return False  # the indented first line of a paragraph
    return is_full(last, line, widest) or not ENDED.search(last.text)


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
