"""What stands on a page of a PDF: words with their places, the lines they make, and the columns of lines."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Any, NamedTuple

from copytaster.readers.paragraphs import IDEOGRAPH
from copytaster.readers.pdf_bounds import BELOW, FEWEST_STEPS, MIDDLE, SAME_COLUMN, STEP, TURNED_SHARE
from copytaster.readers.pdf_text import clean, is_right_to_left

UPRIGHT, DOWN, SLANTED = 0, 3, 4
"""Of the frames that the worker gives."""


class Told(NamedTuple):
    """A word as the worker gives it."""

    text: str
    start: float
    end: float
    base: float
    size: float
    bold: int
    frame: int
    spaced: int


@dataclass(frozen=True, slots=True)
class Word:
    """One word: where it begins and ends along its line, its baseline counted downwards, its size in points."""

    text: str
    start: float
    end: float
    base: float
    size: float
    bold: bool = False
    spaced: bool = True


@dataclass(frozen=True, slots=True)
class Line:
    """Words on one baseline in reading order; `number` is that of its first word in the order of the file."""

    words: tuple[Word, ...]
    start: float
    end: float
    base: float
    size: float
    number: int
    text: str
    tabbed: bool = False

    @property
    def bold(self) -> bool:
        """Tell whether every word is bold."""
        return all(word.bold for word in self.words)


@dataclass(frozen=True, slots=True)
class Block:
    """Lines under each other in one column; `page` is the number of its sheet."""

    lines: tuple[Line, ...]
    page: int

    @property
    def start(self) -> float:
        """Return where the leftmost line begins (the rightmost, where the page is read from right to left)."""
        return min(line.start for line in self.lines)

    @property
    def end(self) -> float:
        """Return where the longest line ends."""
        return max(line.end for line in self.lines)

    @property
    def top(self) -> float:
        """Return the height of the first line's letters."""
        return self.lines[0].base - self.lines[0].size

    @property
    def bottom(self) -> float:
        """Return the last baseline."""
        return self.lines[-1].base


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle in the coordinates of the lines: along them and downwards."""

    start: float
    end: float
    top: float
    bottom: float


@dataclass(frozen=True, slots=True)
class Page:
    """The words of one sheet that stand in one direction; `aside` where they are stamps and marks beside the text."""

    box: Box
    words: tuple[Word, ...]
    pictures: tuple[Box, ...]
    sheet: int
    aside: bool = False
    right_to_left: bool = False


def pages(answer: Sequence[dict[str, Any]]) -> tuple[Page, ...]:
    """Return what the worker answers with every sheet turned so that its words stand upright.

    Words in another direction than most make a page of their own after it.
    """
    return tuple(page for sheet, told in enumerate(answer) for page in directions(told, sheet))


def directions(told: dict[str, Any], sheet: int) -> Iterator[Page]:
    """Yield the words of a sheet by their direction, that of most letters first."""
    frames: dict[int, list[Word]] = {}
    for one in upended([Told(*row) for row in told["words"]]):
        if word := clean(one.text):
            made = Word(word, one.start, one.end, one.base, one.size, bool(one.bold), bool(one.spaced))
            frames.setdefault(one.frame, []).append(made)
    weights = {frame: sum(len(word.text) for word in held) for frame, held in frames.items()}
    order = sorted(frames, key=lambda frame: (frame == SLANTED, -weights[frame]))
    most = max(weights.values(), default=0)
    for frame in order or [UPRIGHT]:
        aside = frame == SLANTED or weights.get(frame, 0) < TURNED_SHARE * most
        box, pictures = framed(told["box"], frame), tuple(framed(one, frame) for one in told["pictures"])
        words = tuple(frames.get(frame, ()))
        if frame == SLANTED:
            words = tuple(replace(word, start=at, end=at, base=0.0, size=1.0) for at, word in enumerate(words))
        found = Page(box, words, pictures, sheet, aside)
        yield mirrored_page(found) if is_right_to_left(word.text for word in words) else found


def upended(told: Sequence[Told]) -> Sequence[Told]:
    """Return the words of a page; where ideographs stand under each other, as lines that are turned to the right."""
    steps = sum(is_under(one, two) for one, two in pairwise(told))
    if steps < FEWEST_STEPS or steps * 2 < sum(word.frame == UPRIGHT for word in told):
        return told
    found: list[Told] = []
    for word in told:
        one = down(word) if word.frame == UPRIGHT else word
        last = found[-1] if found else one
        if abs(one.base - last.base) < SAME_COLUMN * one.size and one.start > last.start:
            one = one._replace(base=last.base)  # marks stand at the side of their column
        found.append(one)
    return found


def is_under(one: Told, two: Told) -> bool:
    """Tell whether an ideograph stands right under another."""
    if one.frame != UPRIGHT or two.frame != UPRIGHT or not (IDEOGRAPH.match(one.text) and IDEOGRAPH.match(two.text)):
        return False
    aside = abs(one.start + one.end - two.start - two.end) / 2
    return aside <= two.size / 2 and STEP * two.size <= two.base - one.base <= 2 * two.size


def down(word: Told) -> Told:
    """Return an upright letter as one of a line that runs down: where it begins, ends and stands in that line."""
    foot = (word.start + word.end) / 2 - word.size * MIDDLE
    top = word.base - (1 - BELOW) * word.size
    return word._replace(start=top, end=top + word.size, base=-foot, frame=DOWN)


def framed(rectangle: Sequence[float], frame: int) -> Box:
    """Return left, bottom, right, top of a rectangle of the sheet as a box in the frame of its lines."""
    left, bottom, right, top = rectangle
    match frame:
        case 1:
            return Box(bottom, top, left, right)
        case 2:
            return Box(-right, -left, bottom, top)
        case 3:
            return Box(-top, -bottom, -right, -left)
        case _:
            return Box(left, right, -top, -bottom)


def mirrored(box: Box) -> Box:
    """Return a box as it stands in the mirror."""
    return replace(box, start=-box.end, end=-box.start)


def mirrored_page(page: Page) -> Page:
    """Return a page read from right to left in the mirror, so that its lines begin at the smaller side."""
    words = tuple(replace(word, start=-word.end, end=-word.start) for word in page.words)
    box, pictures = mirrored(page.box), tuple(map(mirrored, page.pictures))
    return replace(page, box=box, words=words, pictures=pictures, right_to_left=True)
