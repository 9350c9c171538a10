"""The selection of text in one version, which may extend over several cells."""

from __future__ import annotations

from typing import NamedTuple

from copytaster.gui.models.cells import ShownParagraph, cell
from copytaster.gui.models.sight import Sight
from copytaster.text.spans import Span


class Caret(NamedTuple):
    """A place between two letters of a version: the row, the part of its cell, and the offset in that part."""

    row: int
    part: int
    offset: int


class Selection(NamedTuple):
    """The text of a version between the caret at which the selection began and the present one."""

    version: int
    anchor: Caret
    cursor: Caret

    @property
    def first(self) -> Caret:
        """Return the end that is read first."""
        return min(self.anchor, self.cursor)

    @property
    def last(self) -> Caret:
        """Return the end that is read last."""
        return max(self.anchor, self.cursor)

    @property
    def empty(self) -> bool:
        """Tell whether nothing is selected."""
        return self.anchor == self.cursor

    def span(self, version: int, row: int, part: int, length: int) -> Span | None:
        """Return the selected span of a paragraph of `length` code points, None if nothing of it is selected."""
        if version != self.version or not self.first[:2] <= (row, part) <= self.last[:2]:
            return None
        start = self.first.offset if (row, part) == self.first[:2] else 0
        end = self.last.offset if (row, part) == self.last[:2] else length
        span = Span(min(start, length), min(end, length))
        return span if span.start < span.end else None


def selected_text(sight: Sight, selection: Selection) -> str:
    """Return the selected text, with a blank line between paragraphs."""
    found: list[str] = []
    for row in range(selection.first.row, selection.last.row + 1):
        for number, part in enumerate(cell(sight, row, selection.version).parts):
            if isinstance(part, ShownParagraph):
                span = selection.span(selection.version, row, number, len(part.text))
                found += [span.of(part.text)] if span else []
    return "\n\n".join(found)


def word_at(text: str, offset: int) -> Span:
    """Return the word around an offset, or the single sign there."""
    start = end = min(offset, len(text))
    while start > 0 and is_wordy(text[start - 1]):
        start -= 1
    while end < len(text) and is_wordy(text[end]):
        end += 1
    return Span(start, end) if start < end else Span(start, min(end + 1, len(text)))


def is_wordy(character: str) -> bool:
    """Tell whether a character is part of a word."""
    return character.isalnum() or character in "_'’-"
