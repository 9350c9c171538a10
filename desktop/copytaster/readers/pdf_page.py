"""The contents of a page of a PDF: words with their positions, lines, blocks of lines, pictures."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Any, NamedTuple

from copytaster.readers.paragraphs import IDEOGRAPH
from copytaster.readers.pdf_bounds import BELOW, FEWEST_STEPS, MIDDLE, SAME_COLUMN, STEP, TURNED_SHARE
from copytaster.readers.pdf_frames import DOWN, SLANTED, UPRIGHT, framed
from copytaster.readers.pdf_text import clean, is_right_to_left


class WorkerWord(NamedTuple):
    """A word in the worker's answer (`pdf_worker.Row`)."""

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
    """One word: its start and end along its line, its baseline counted downwards, its font size, all in points.

    `spaced` tells whether a space precedes it in the file.
    """

    text: str
    start: float
    end: float
    base: float
    size: float
    bold: bool = False
    spaced: bool = True


@dataclass(frozen=True, slots=True)
class Line:
    """Words on one baseline in reading order; `number` is the position of its first word in the file.

    `tabbed` tells whether its text consists of table cells with tabs between them.
    """

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
    """Lines below each other in one column; `page` is the number of its sheet."""

    lines: tuple[Line, ...]
    page: int

    @property
    def start(self) -> float:
        """Return the start of the leftmost line (in right-to-left pages, which are mirrored, of the rightmost one)."""
        return min(line.start for line in self.lines)

    @property
    def end(self) -> float:
        """Return the end of the line that ends last."""
        return max(line.end for line in self.lines)

    @property
    def top(self) -> float:
        """Return the upper edge of the first line."""
        return self.lines[0].base - self.lines[0].size

    @property
    def bottom(self) -> float:
        """Return the last baseline."""
        return self.lines[-1].base


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle in the coordinates of the lines: `start` and `end` along them, `top` and `bottom` downwards."""

    start: float
    end: float
    top: float
    bottom: float


@dataclass(frozen=True, slots=True)
class Page:
    """The words of one sheet in one direction; `aside` if they are stamps or credits beside the text."""

    box: Box
    words: tuple[Word, ...]
    pictures: tuple[Box, ...]
    sheet: int
    aside: bool = False
    right_to_left: bool = False


def pages(answer: Sequence[dict[str, Any]]) -> tuple[Page, ...]:
    """Return the pages in the worker's answer, rotated so that their words are upright.

    Words of a sheet in a direction other than most become a page of their own after it.
    """
    return tuple(page for sheet, own in enumerate(answer) for page in directions(own, sheet))


def directions(own: dict[str, Any], sheet: int) -> Iterator[Page]:
    """Yield a page for each direction of words on a sheet, the one with most letters first."""
    frames: dict[int, list[Word]] = {}
    for one in with_vertical_lines([WorkerWord(*row) for row in own["words"]]):
        if word := clean(one.text):
            made = Word(word, one.start, one.end, one.base, one.size, bool(one.bold), bool(one.spaced))
            frames.setdefault(one.frame, []).append(made)
    weights = {frame: sum(len(word.text) for word in held) for frame, held in frames.items()}
    order = sorted(frames, key=lambda frame: (frame == SLANTED, -weights[frame]))
    most = max(weights.values(), default=0)
    for frame in order or [UPRIGHT]:
        aside = frame == SLANTED or weights.get(frame, 0) < TURNED_SHARE * most
        box, pictures = boxed(own["box"], frame), tuple(boxed(one, frame) for one in own["pictures"])
        words = tuple(frames.get(frame, ()))
        if frame == SLANTED:
            words = tuple(replace(word, start=at, end=at, base=0.0, size=1.0) for at, word in enumerate(words))
        found = Page(box, words, pictures, sheet, aside)
        yield mirrored_page(found) if is_right_to_left(word.text for word in words) else found


def with_vertical_lines(words: Sequence[WorkerWord]) -> Sequence[WorkerWord]:
    """Return the words of a page; if it has vertical lines of ideographs, as lines rotated to the right."""
    steps = sum(is_under(one, two) for one, two in pairwise(words))
    if steps < FEWEST_STEPS or steps * 2 < sum(word.frame == UPRIGHT for word in words):
        return words
    found: list[WorkerWord] = []
    for word in words:
        one = down(word) if word.frame == UPRIGHT else word
        last = found[-1] if found else one
        if abs(one.base - last.base) < SAME_COLUMN * one.size and one.start > last.start:
            one = one._replace(base=last.base)  # punctuation is at the side of its column
        found.append(one)
    return found


def is_under(one: WorkerWord, two: WorkerWord) -> bool:
    """Tell whether the ideograph `two` is directly below `one`."""
    if one.frame != UPRIGHT or two.frame != UPRIGHT or not (IDEOGRAPH.match(one.text) and IDEOGRAPH.match(two.text)):
        return False
    aside = abs(one.start + one.end - two.start - two.end) / 2
    return aside <= two.size / 2 and STEP * two.size <= two.base - one.base <= 2 * two.size


def down(word: WorkerWord) -> WorkerWord:
    """Return an upright letter with its start, end and baseline in a vertical line."""
    foot = (word.start + word.end) / 2 - word.size * MIDDLE
    top = word.base - (1 - BELOW) * word.size
    return word._replace(start=top, end=top + word.size, base=-foot, frame=DOWN)


def boxed(rectangle: Sequence[float], frame: int) -> Box:
    """Return a rectangle of the sheet (left, bottom, right, top) as a box in the coordinates of its lines."""
    left, bottom, right, top = rectangle
    return Box(*framed(left, bottom, right, top, frame))


def mirrored(box: Box) -> Box:
    """Return a box mirrored horizontally."""
    return replace(box, start=-box.end, end=-box.start)


def mirrored_page(page: Page) -> Page:
    """Return a right-to-left page mirrored, so that lines begin at their smaller coordinate as in other pages."""
    words = tuple(replace(word, start=-word.end, end=-word.start) for word in page.words)
    box, pictures = mirrored(page.box), tuple(map(mirrored, page.pictures))
    return replace(page, box=box, words=words, pictures=pictures, right_to_left=True)
