"""Which lines of a page form columns, and in which order the columns are read.

The order is that of Breuel, "High Performance Document Layout Analysis" (2003): a block comes before those below it,
and before those to its right unless another block between them spans both.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import combinations

from copytaster.readers.pdf_bounds import (
    BLOCK_GAP,
    COLUMN_LINES,
    MOST_BESIDE,
    MOST_BLOCKS,
    MOST_RUNS,
    NEXT_LINE,
    OVERLAP_SHARE,
    SAME_BASE,
    SAME_SIZE,
    SIDE_LINES,
)
from copytaster.readers.pdf_page import Block, Box, Line


def blocks(lines: Sequence[Line], page: int) -> tuple[Block, ...]:
    """Return the lines, which are sorted from top to bottom, as blocks in reading order."""
    if len(lines) > MOST_RUNS:
        return tuple(Block((line,), page) for line in lines)  # a chart
    under = links(lines)
    made = chained(lines, under, page)
    if side_by_side(made):
        return ordered(made)
    return in_one_column(lines, under, page)


def in_one_column(lines: Sequence[Line], under: dict[int, int], page: int) -> tuple[Block, ...]:
    """Return the lines of a page without columns as blocks from top to bottom; no block encloses another line."""
    parted = {
        number: other
        for number, other in under.items()
        if any(is_between(lines[number], lines[one], lines[other]) for one in range(number + 1, other))
    }
    kept = {number: other for number, other in under.items() if number not in parted}
    return tuple(sorted(chained(lines, kept, page), key=lambda block: (round(block.lines[0].base), block.start)))


def is_between(upper: Line, line: Line, lower_: Line) -> bool:
    """Tell whether the baseline of a line lies between those of two others."""
    off = SAME_BASE * line.size
    return upper.base + off < line.base < lower_.base - off


def chained(lines: Sequence[Line], under: dict[int, int], page: int) -> list[Block]:
    """Return the blocks formed by lines and the next line `under` each."""
    made = []
    below = set(under.values())
    for number in range(len(lines)):
        if number not in below:
            chain = [number]
            while chain[-1] in under:
                chain.append(under[chain[-1]])
            made.append(Block(tuple(lines[one] for one in chain), page))
    return made


def links(lines: Sequence[Line]) -> dict[int, int]:
    """Return for each line the one below it, if they are each other's only neighbours and of the same size."""
    below = [lower(lines, number) for number in range(len(lines))]
    above: dict[int, list[int]] = {}
    for number, found in enumerate(below):
        for other in found:
            above.setdefault(other, []).append(number)
    return {
        number: found[0]
        for number, found in enumerate(below)
        if len(found) == 1 and above[found[0]] == [number] and alike(lines[number], lines[found[0]])
    }


def alike(line: Line, other: Line) -> bool:
    """Tell whether two lines have about the same font size."""
    return abs(line.size - other.size) <= SAME_SIZE * max(line.size, other.size)


def lower(lines: Sequence[Line], number: int) -> list[int]:
    """Return the nearest lines below a line that overlap with it horizontally."""
    line = lines[number]
    found: list[int] = []
    for other in range(number + 1, len(lines)):
        one = lines[other]
        if one.base - line.base > BLOCK_GAP * line.size or len(found) == MOST_BESIDE:
            break
        if one.base - line.base <= SAME_BASE * line.size or not overlap(line, one):
            continue
        if not any(overlap(lines[hiding], one) for hiding in found):
            found.append(other)
    following = [other for other in found if follows(line, lines[other])]
    return following or found


def follows(line: Line, other: Line) -> bool:
    """Tell whether `other` continues the heading or paragraph of `line`: same size and usual distance."""
    return alike(line, other) and other.base - line.base <= NEXT_LINE * line.size


def overlap(one: Line | Block | Box, other: Line | Block | Box) -> bool:
    """Tell whether two overlap horizontally by more than `OVERLAP_SHARE` of the narrower one."""
    shared = min(one.end, other.end) - max(one.start, other.start)
    return shared > OVERLAP_SHARE * min(one.end - one.start, other.end - other.start)


def ordered(found: list[Block]) -> tuple[Block, ...]:
    """Return blocks in reading order; if the rules do not decide, in the order of the file."""
    if len(found) > MOST_BLOCKS:
        return tuple(sorted(found, key=lambda block: (block.top, block.start)))
    spread = [breadth(block, found) for block in found]
    before: list[set[int]] = [set() for _ in found]
    for number, block in enumerate(spread):
        for other, one in enumerate(spread):
            if number != other and precedes(spread, block, one):
                before[other].add(number)
    left = set(range(len(found)))
    order: list[Block] = []
    while left:
        following = min(left, key=lambda one: (len(before[one] & left), number_of(found[one])))
        left.remove(following)
        order.append(found[following])
    return tuple(order)


def side_by_side(found: Sequence[Block]) -> bool:
    """Tell whether any two blocks of several lines are side by side, so that the page has columns."""
    fewest, more = SIDE_LINES
    columns = [block for block in found if len(block.lines) >= fewest]
    return any(
        max(len(one.lines), len(other.lines)) >= more
        and not overlap(one, other)
        and min(one.bottom, other.bottom) > max(one.top, other.top)
        for one, other in combinations(columns, 2)
    )


def breadth(block: Block, found: Sequence[Block]) -> Box:
    """Return the box of a block, for a short one widened to the columns above or below it."""
    own = Box(block.start, block.end, block.top, block.bottom)
    tall = [one for one in found if len(one.lines) >= COLUMN_LINES and overlap(block, one)]
    if len(block.lines) >= COLUMN_LINES or not tall:
        return own
    nearest = min(tall, key=lambda one: distance(block, one))
    level = [one for one in tall if min(one.bottom, nearest.bottom) > max(one.top, nearest.top)]
    return replace(own, start=min(one.start for one in (block, *level)), end=max(one.end for one in (block, *level)))


def distance(block: Block, other: Block) -> float:
    """Return the vertical distance of two blocks, 0 if they overlap."""
    return max(block.top - other.bottom, other.top - block.bottom, 0.0)


def number_of(block: Block) -> int:
    """Return the position of a block in the file."""
    return block.lines[0].number


def precedes(found: Sequence[Box], block: Box, other: Box) -> bool:
    """Tell whether `block` is read before `other` by the two rules."""
    if overlap(block, other):
        return block.top < other.top
    if block.start > other.start:
        return False
    low, high = min(block.bottom, other.bottom), max(block.top, other.top)
    return not any(low < one.bottom <= high and spans(one, block, other) for one in found)


def spans(one: Box, block: Box, other: Box) -> bool:
    """Tell whether the box `one` overlaps horizontally with both of two others."""
    return one is not block and one is not other and overlap(one, block) and overlap(one, other)
