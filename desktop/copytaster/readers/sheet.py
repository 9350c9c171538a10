"""A text as numbered lines and blocks of lines, in which the marks of an export are looked for."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

from copytaster.readers import paragraphs
from copytaster.readers.draft import Piece, one_line


class Block(NamedTuple):
    """Lines without a blank one between them: the numbers of the first and of the one after the last, and the words."""

    start: int
    end: int
    lines: tuple[str, ...]

    @property
    def text(self) -> str:
        """Return the words on one line."""
        return " ".join(self.lines)


@dataclass(frozen=True, slots=True)
class Sheet:
    """A text: its `lines`, in which only tabs and single spaces are left, and what makes paragraphs of some of them."""

    lines: tuple[str, ...]
    pieces: Callable[[int, int], tuple[Piece, ...]]
    encoding: str | None = None

    def blocks(self, start: int, end: int) -> tuple[Block, ...]:
        """Return the blocks between two lines, in order."""
        cuts = [start - 1, *(number for number in range(start, end) if not self.lines[number]), end]
        return tuple(
            Block(before + 1, after, self.lines[before + 1 : after])
            for before, after in pairwise(cuts)
            if before + 1 < after
        )

    def is_mostly(self, start: int, end: int) -> bool:
        """Tell whether most of the text stands between two lines."""
        return 2 * sum(map(len, self.lines[start:end])) >= sum(map(len, self.lines))

    def single_lines(self, start: int, end: int) -> tuple[Block, ...]:
        """Return each line between two lines as a block of its own."""
        numbers = (number for number in range(start, end) if self.lines[number])
        return tuple(Block(number, number + 1, self.lines[number : number + 1]) for number in numbers)


def of_text(text: str, encoding: str | None = None) -> Sheet:
    """Return plain text as a sheet."""
    raw = paragraphs.LINE_END.split(paragraphs.BREAKS.sub("\n", text))
    return Sheet(tuple(map(plain, raw)), lambda start, end: paragraphs.pieces("\n".join(raw[start:end])), encoding)


def of_pieces(pieces: Sequence[Piece], encoding: str | None = None) -> Sheet:
    """Return paragraphs as a sheet: each is a block of its own, and stays the paragraph it is."""
    lines: list[str] = []
    owners: list[int | None] = []
    for number, piece in enumerate(pieces):
        own = [*filter(None, map(plain, piece.text.split("\n")))]
        lines += [*own, ""]
        owners += [*[number] * len(own), None]

    def held(start: int, end: int) -> tuple[Piece, ...]:
        return tuple(pieces[number] for number in dict.fromkeys(owners[start:end]) if number is not None)

    return Sheet(tuple(lines), held, encoding)


def plain(line: str) -> str:
    """Return a line with white space collapsed, except for tabs between words."""
    return "\t".join(filter(None, map(one_line, line.split("\t"))))
