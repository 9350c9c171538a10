"""The lines of a head that stand right on the text of wrapped plain text: headline, byline, and where a dateline is."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise

from copytaster.readers import bylines, datelines
from copytaster.readers.bounds import DATELINE_LENGTH, MOST_HEAD_LINES

BRACKET = "("
Full = Callable[[str, str], bool]
"""Whether the first word of a line would not have fitted into the one before."""


def parted(texts: Sequence[str], is_full: Full) -> list[int]:
    """Return the numbers of the lines before which the head at the top of a block ends, or a part of it, in order."""
    cuts: set[int] = set()
    for number, text in enumerate(texts[: min(MOST_HEAD_LINES, len(texts) - 1)]):
        if bylines.is_byline(text) and not is_full(text, texts[number + 1]):
            cuts |= {number, number + 1}
        elif number and opens_report(texts[number - 1], text, is_full):
            cuts.add(number)
    return sorted(cuts - {0})


def opens_report(before: str, text: str, is_full: Full) -> bool:
    """Tell whether a line begins with a dateline, and not with a name that the line before it had no room for."""
    line = datelines.read(text)
    return line is not None and (
        line.agency is not None or BRACKET in text[:DATELINE_LENGTH] or not is_full(before, text)
    )


def slices(count: int, cuts: Sequence[int]) -> Iterator[slice]:
    """Yield the parts of so many lines between the cuts."""
    places = [0, *cuts, count]
    return (slice(start, end) for start, end in pairwise(places))
