"""What a strand is: several paragraphs of one version joined into one text, with a separator between them."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate
from typing import NamedTuple

from copytaster.alignment.alignment import Place
from copytaster.comparison.comparison import Passage
from copytaster.comparison.index import Index
from copytaster.text.spans import Span

PRIVATE = range(0xE000, 0x110000)
"""Where the search for an unused character starts: in the private use areas of Unicode."""


class Spot(NamedTuple):
    """A position in a version: the number of a paragraph, and the offset in it in code points."""

    paragraph: int
    start: int


class Known(NamedTuple):
    """A change of the comparison between two strands: its number, and its span in either text."""

    number: int
    left: Span
    right: Span


class Strand:
    """Some paragraphs of a version, ascending, as one text; `end` separates each from the next."""

    def __init__(self, index: Index, version: int, paragraphs: Sequence[int], end: str) -> None:
        """Join the paragraphs with these numbers; none of them may contain `end`."""
        texts = [index.text(Place(version, paragraph)) for paragraph in paragraphs]
        self.version = version
        self.paragraphs = tuple(paragraphs)
        self.text = end.join(texts)
        self.starts = [0, *accumulate(len(text) + 1 for text in texts[:-1])]
        self.start_of = dict(zip(self.paragraphs, self.starts, strict=False))

    def spot(self, at: int) -> Spot:
        """Return the position of a code point of the text; an `end` belongs to the paragraph before it."""
        number = bisect_right(self.starts, at) - 1
        return Spot(self.paragraphs[number], at - self.starts[number])

    def span(self, passage: Passage) -> Span:
        """Return the span in the text of a passage of one of the paragraphs."""
        return Span(passage.start, passage.end).shifted(self.start_of[passage.paragraph])


def known(index: Index, left: Strand, right: Strand) -> Iterator[Known]:
    """Yield the changes inside the links between two strands, in the order of the text of `left`."""
    for paragraph in left.paragraphs:
        for number in index.changes_at(Place(left.version, paragraph), right.version):
            change = index.comparison.changes[number]
            here, there = index.side(number, left.version), index.side(number, right.version)
            if not change.whole and there.paragraph in right.start_of:
                yield Known(number, left.span(here), right.span(there))


def unused(texts: Iterable[str]) -> str:
    """Return a character that none of `texts` contains, for use as the separator of paragraphs."""
    held = set().union(*map(set, texts))
    return next(sign for sign in map(chr, PRIVATE) if sign not in held)
