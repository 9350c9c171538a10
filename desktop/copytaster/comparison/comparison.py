"""What a comparison is: its inputs, the alignment, the rows for reading and every change."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, NamedTuple

from copytaster.alignment.alignment import Alignment, Pin, Place, Row
from copytaster.diff.changes import Kind
from copytaster.facts.word_lists import Lists
from copytaster.text.spans import Span
from copytaster.text.version import Version

NOWHERE = -1
"""The paragraph number of an absent side whose place is before the first paragraph."""

PUNCTUATION = "punctuation"
SPELLING = "spelling"
CLASSES = (PUNCTUATION, SPELLING)
"""The classes of change that a person can switch on and off."""


@dataclass(frozen=True, slots=True)
class Inputs:
    """Everything a comparison depends on: two comparisons with equal inputs are equal.

    `base` is the number of the base in `versions`; `aside` are the classes of change that are not counted; `loose` are
    the kinds of the loose pins, which are only reported; `lists` are a person's own word lists.
    """

    versions: tuple[Version, ...]
    base: int = 0
    pins: tuple[Pin, ...] = ()
    aside: frozenset[str] = frozenset(CLASSES)
    loose: tuple[Literal["tie", "cut"], ...] = ()
    lists: Lists = ()


class Passage(NamedTuple):
    """Code points `start` to `end` of one paragraph of one version; `paragraph` may be `NOWHERE`."""

    version: int
    paragraph: int
    start: int
    end: int

    @property
    def place(self) -> Place:
        """Return the paragraph."""
        return Place(self.version, self.paragraph)


class Change(NamedTuple):
    """One stretch that differs between two versions; `left` is in the earlier of the two.

    `link` is the number of the link that it is inside of, None for a whole paragraph without a partner (`whole` is
    True); `facets` are what the change touches; `set_aside` is why the change is not counted, None if it is.
    """

    kind: Kind
    left: Passage
    right: Passage
    link: int | None
    whole: bool = False
    facets: tuple[str, ...] = ()
    set_aside: str | None = None

    @property
    def pair(self) -> tuple[int, int]:
        """Return the numbers of the two versions, smaller first."""
        return self.left.version, self.right.version


class Shift(NamedTuple):
    """A sentence that stands elsewhere in its paragraph: the number of the link, and its spans on both sides."""

    link: int
    left: Span
    right: Span


@dataclass(frozen=True, slots=True)
class Comparison:
    """All that the program found about one story; the number of a link or a change is its index in its tuple.

    `shifts` are the links, ascending, of which the sentences follow each other in another order, each with the first
    sentence that moved.
    """

    inputs: Inputs
    alignment: Alignment
    rows: tuple[Row, ...]
    changes: tuple[Change, ...]
    shifts: tuple[Shift, ...] = ()

    def text(self, passage: Passage) -> str:
        """Return the words of `passage`."""
        if passage.paragraph == NOWHERE:
            return ""
        paragraph = self.inputs.versions[passage.version].paragraphs[passage.paragraph]
        return paragraph.text[passage.start : passage.end]
