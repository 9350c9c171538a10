"""Where the paragraphs of a column begin: at a gap, an indentation, after a short line, or where the size changes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

import regex

from copytaster.readers.paragraphs import BULLET, BULLETS, ENDED, NUMBERED
from copytaster.readers.pdf_bounds import (
    BANNER,
    EVEN,
    EVEN_SHARE,
    FEWEST_EVEN,
    FEWEST_LINES,
    FIRST_WORD_SLACK,
    GAP_OVER_PITCH,
    HANGING,
    LARGE,
    MARGIN_OF_START,
    MOST_BANNER,
    MOST_BLOCKS,
    PITCH_SHARE,
    SAME_SIZE,
    SET_IN_SIZES,
    SHORT_JUSTIFIED,
    SHORT_SHARE,
    START_SHARE,
    USUAL_PITCH,
)
from copytaster.readers.pdf_columns import alike, overlap
from copytaster.readers.pdf_page import Block, Line
from copytaster.readers.pdf_text import HYPHENS

FIELD = regex.compile(r"\p{Lu}[\p{L} ]{1,30}:(?:\s|$)")
"""The beginning of a line in a form: a label with a colon."""
SIGN = regex.compile(rf"[{BULLETS}\ue000-\uf8ff]\s*(?=\S)")
"""Bullets, including those of symbol fonts, that always begin a list item; dashes do not, since text has them too."""
IN_IDEOGRAPHS = regex.compile(r"[\p{Ps}\p{Pi}]*[A-Za-z0-9.,]*(?=[\p{Han}\p{Hiragana}\p{Katakana}\p{Ps}\p{Pe}\p{Po}])")
"""Characters at the start of a line of ideographs that cannot be separated: brackets, and a Latin word or number."""


@dataclass(frozen=True, slots=True)
class Measure:
    """The left and right edge of a column, whether it is justified, and whether there are enough lines to be `sure`."""

    start: float
    end: float
    justified: bool
    sure: bool


@dataclass(frozen=True, slots=True)
class Habits:
    """The typesetting of a document: the font size of its text, and the usual line distance by size in half points."""

    size: float
    pitches: dict[int, float]

    def pitch(self, size: float) -> float:
        """Return the usual distance of two lines of this size."""
        return self.pitches.get(half_points(size), USUAL_PITCH * size)


@dataclass(frozen=True, slots=True)
class Part:
    """The lines of one paragraph in one column; `leads` if it is the first of its block."""

    lines: tuple[Line, ...]
    measure: Measure
    page: int
    leads: bool

    @property
    def indented(self) -> bool:
        """Tell whether the first line is indented."""
        return self.lines[0].start >= self.measure.start + SET_IN_SIZES * self.lines[0].size


def half_points(size: float) -> int:
    """Return a size in points as a whole number of half points."""
    return round(size * 2)


def habits(blocks: Sequence[Block]) -> Habits:
    """Return the habits of a document."""
    letters: Counter[int] = Counter()
    distances: dict[int, list[float]] = {}
    for block in blocks:
        for line in block.lines:
            letters[half_points(line.size)] += len(line.text)
        for one, two in pairwise(block.lines):
            if alike(one, two):
                distances.setdefault(half_points(one.size), []).append(two.base - one.base)
    size = max(letters, key=lambda one: (letters[one], -one), default=24) / 2
    return Habits(size, {key: usual(found) for key, found in distances.items()})


def usual(distances: Sequence[float]) -> float:
    """Return the smallest distance that many lines have, which is that inside paragraphs."""
    rounded = Counter(round(distance * 2) for distance in distances)
    common = [key for key, count in rounded.items() if count + rounded[key + 1] >= PITCH_SHARE * len(distances)]
    return (min(common, default=max(rounded, key=lambda key: rounded[key])) + 0.5) / 2


def parts(blocks: Sequence[Block], known: Habits) -> tuple[Part, ...]:
    """Return the paragraphs of blocks in order; those that continue in the next block are still divided."""
    blocks = [part for block in blocks for part in without_banner(block)]
    sheets: dict[int, list[Block]] = {}
    for block in blocks:
        sheets.setdefault(block.page, []).append(block)
    long = {page: [one for one in held if len(one.lines) >= FEWEST_LINES] for page, held in sheets.items()}
    found: list[Part] = []
    for block in blocks:
        within = measure(block, long)
        if not within.sure and alike_size(block, known) and len(sheets[block.page]) <= MOST_BLOCKS:
            within = replace(
                within, end=max(one.end for one in sheets[block.page] if one is block or overlap(one, block))
            )
        found.extend(block_parts(block, within, known))
    return tuple(found)


def without_banner(block: Block) -> tuple[Block, ...]:
    """Return a column, divided if the lines at its top also span its neighbours and so have another measure."""
    for count in range(min(MOST_BANNER, len(block.lines) - FEWEST_LINES), 0, -1):
        over, under = replace(block, lines=block.lines[:count]), replace(block, lines=block.lines[count:])
        last = over.lines[-1].end - block.start
        if last > BANNER * (under.end - block.start) and own_measure(under).sure:
            return over, under
    return (block,)


def with_own_pitch(block: Block, known: Habits) -> Habits:
    """Return the habits with the usual distance of the block's own lines, if most of them are inside sentences."""
    pairs = [(one, two) for one, two in pairwise(block.lines) if alike(one, two)]
    if len(pairs) < FEWEST_LINES - 1:
        return known
    own = usual([two.base - one.base for one, two in pairs])
    inside = [one for one, two in pairs if two.base - one.base <= GAP_OVER_PITCH * own]
    if sum(not ENDED.search(one.text) for one in inside) * 2 < len(inside):
        return known
    return Habits(known.size, {**known.pitches, half_points(pairs[0][0].size): own})


def alike_size(block: Block, known: Habits) -> bool:
    """Tell whether a block has the font size of the text."""
    return abs(block.lines[0].size - known.size) <= SAME_SIZE * known.size


def block_parts(block: Block, within: Measure, known: Habits) -> Iterable[Part]:
    """Yield the paragraphs of one block."""
    group: list[Line] = []
    leads = True
    known = with_own_pitch(block, known)
    for line in block.lines:
        if group and opens(group, line, within, known):
            yield Part(tuple(group), within, block.page, leads)
            group, leads = [], False
        group.append(line)
    yield Part(tuple(group), within, block.page, leads)


def measure(block: Block, long: Mapping[int, Sequence[Block]]) -> Measure:
    """Return the measure of a block: its own if it has enough lines, else that of a longer block nearby.

    `long` are the blocks with enough lines by the number of their sheet.
    """
    if len(block.lines) >= FEWEST_LINES:
        return own_measure(block)
    near = [one for page in (block.page, block.page - 1, block.page + 1) for one in long.get(page, ())]
    alikes = [one for one in near if stands_with(block, one)]
    longest = max(alikes, key=lambda one: (one.page == block.page, len(one.lines)), default=block)
    borrowed = own_measure(longest)
    return replace(borrowed, start=min(borrowed.start, block.start))


def stands_with(block: Block, other: Block) -> bool:
    """Tell whether two blocks have about the same left edge and size, and the first is not wider."""
    size = block.lines[0].size
    near = -MARGIN_OF_START * size <= block.start - other.start <= 2 * MARGIN_OF_START * size
    return near and alike(block.lines[0], other.lines[0]) and block.end <= other.end + size and overlap(block, other)


def own_measure(block: Block) -> Measure:
    """Return the measure of a block from its own lines."""
    size = block.lines[0].size
    near = [sum(abs(one.end - line.end) <= EVEN * size for one in block.lines) for line in block.lines]
    most = max(near)
    even = block.lines[near.index(most)].end
    justified = most >= max(FEWEST_EVEN, EVEN_SHARE * len(near)) and block.end - even <= HANGING * size
    end = even if justified else block.end
    long = sum(line.end >= end - SHORT_SHARE * (end - block.start) for line in block.lines)
    sure = len(block.lines) >= FEWEST_LINES and long >= FEWEST_EVEN
    return Measure(usual_start(block.lines), end, justified, sure)


def usual_start(lines: Sequence[Line]) -> float:
    """Return the start of most lines, excluding indented first lines and hanging ones."""
    places = Counter(round(line.start) for line in lines)
    common = sorted(place for place, count in places.items() if count >= START_SHARE * len(lines)) or [min(places)]
    if len(common) > 1 and opening(lines, common[0]) > opening(lines, common[1]) and hangs(lines, *common[:2]):
        return float(common[1])
    return float(common[0])


def hangs(lines: Sequence[Line], first: int, second: int) -> bool:
    """Tell whether most lines that begin at `first` run on into those that begin at `second`.

    Otherwise those at `second` are the items of a list below the paragraphs at `first`.
    """
    pairs = [one for one, two in pairwise(lines) if (round(one.start), round(two.start)) == (first, second)]
    return sum(not ENDED.search(one.text) for one in pairs) * 2 > len(pairs)


def opening(lines: Sequence[Line], place: int) -> float:
    """Return the share of lines that follow the end of a sentence among those that begin at a place."""
    found = [bool(ENDED.search(one.text)) for one, two in pairwise(lines) if round(two.start) == place]
    return sum(found) / len(found) if found else 0.0


def opens(group: Sequence[Line], line: Line, within: Measure, known: Habits) -> bool:
    """Tell whether a line begins a new paragraph after the lines of `group`."""
    last = group[-1]
    if not alike(last, line) or line.tabbed or last.tabbed or SIGN.match(line.text):
        return True
    if line.base - last.base > GAP_OVER_PITCH * known.pitch(line.size):
        return True
    if line.size >= LARGE * known.size:
        return False  # lines of a heading may be short
    return set_in(group, line, within) or is_next_item(group, line, within) or after_short(last, line, within)


def after_short(last: Line, line: Line, within: Measure) -> bool:
    """Tell whether the line before is so short that it ends its paragraph."""
    if FIELD.match(last.text) and FIELD.match(line.text):
        return True
    if not is_short(last, line, within) or (last.text[-1] in HYPHENS and last.text[-2:-1].isalpha()):
        return False
    return bool(ENDED.search(last.text)) or last.bold != line.bold or not line.text[0].islower()


def is_next_item(group: Sequence[Line], line: Line, within: Measure) -> bool:
    """Tell whether a line begins the next item of a list whose bullets are no unmistakable ones."""
    if not is_listed(line):
        return False
    return is_listed(group[0]) or (is_short(group[-1], line, within) and bool(ENDED.search(group[-1].text)))


def is_listed(line: Line) -> bool:
    """Tell whether a line begins with a bullet, dash or number, as list items do."""
    return bool(BULLET.match(line.text) or NUMBERED.match(line.text))


def set_in(group: Sequence[Line], line: Line, within: Measure) -> bool:
    """Tell whether a line is indented, or hanging, as the first line of a paragraph."""
    step = SET_IN_SIZES * line.size
    if line.start <= within.start - step:
        return True  # hanging first lines
    if line.start < within.start + step:
        return False
    if is_listed(group[0]):
        return False  # the lines of an item are aligned with its first word
    return group[-1].start < line.start - step / 2 or is_short(group[-1], line, within)


def is_short(last: Line, line: Line, within: Measure) -> bool:
    """Tell whether the line `last` had room for the first word of `line`."""
    room = within.end - last.end
    foreign = IN_IDEOGRAPHS.match(line.text)
    if within.justified and foreign is None:
        return room > SHORT_JUSTIFIED * last.size
    width = line.words[0].end - line.words[0].start
    if foreign is not None:
        width = min(width, (len(foreign.group()) / 2 + 2) * line.size)
    return room > width + FIRST_WORD_SLACK * last.size
