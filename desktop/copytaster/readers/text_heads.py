"""Where the head of a plain text ends if no blank line follows it: at a byline or a dateline."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise

import regex

from copytaster.readers import bylines, datelines, dates
from copytaster.readers.bounds import DATELINE_LENGTH, MOST_HEAD_LINES

BRACKET = "("
FIELD = regex.compile(r"\p{L}[\p{L}-]{1,20}\s?: ")
"""The beginning of a line in the header of a mail, which is one part with its other lines."""
Full = Callable[[str, str], bool]
"""A function that tells whether the first word of the second line would not have fitted into the first."""


def parted(texts: Sequence[str], is_full: Full) -> list[int]:
    """Return, in order, the numbers of the lines before which the head of a block or a part of the head ends."""
    cuts: set[int] = set()
    for number, text in enumerate(texts[:MOST_HEAD_LINES]):
        fields = number > 0 and FIELD.match(texts[number - 1]) and FIELD.match(text)
        own = bylines.is_byline(text) or (dates.date_line(text) and not fields)
        if own and not any(is_full(text, after) for after in texts[number + 1 : number + 2]):
            cuts |= {number, number + 1}
        elif number and opens_report(texts[number - 1], text, is_full):
            cuts.add(number)
    return sorted(cuts - {0, len(texts)})


def opens_report(before: str, text: str, is_full: Full) -> bool:
    """Tell whether a line begins with a dateline, and not with a name wrapped from the line before."""
    line = datelines.read(text)
    return line is not None and (
        line.agency is not None or BRACKET in text[:DATELINE_LENGTH] or not is_full(before, text)
    )


def slices(count: int, cuts: Sequence[int]) -> Iterator[slice]:
    """Yield the slices into which `cuts` divide `count` lines."""
    places = [0, *cuts, count]
    return (slice(start, end) for start, end in pairwise(places))
