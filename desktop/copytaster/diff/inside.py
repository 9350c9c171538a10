"""Which letters of one reworded word differ: the fine highlight of a changed spelling, name or figure."""

from __future__ import annotations

from itertools import accumulate

import regex

from copytaster.diff.changes import Stretch
from copytaster.diff.compare import kind
from copytaster.diff.limits import ALIKE, STROKE
from copytaster.diff.sequence import Gap, gaps
from copytaster.text.spans import Span

LETTER = regex.compile(r"\X")


def inside(left_word: str, right_word: str) -> tuple[Stretch, ...]:
    """Return where the letters of two words differ, on the bounds of what a reader sees as one letter.

    Empty where the words are equal, or so unlike that single letters would say nothing.
    """
    left, right = LETTER.findall(left_word), LETTER.findall(right_word)
    found = gaps(left, right)
    differing = sum(b - a + d - c for a, b, c, d in found)
    if differing > (1 - ALIKE) * (len(left) + len(right)):
        return ()
    starts = tuple([0, *accumulate(map(len, letters))] for letters in (left, right))
    return tuple(stretch(gap, *starts) for gap in joined(found))


def joined(found: list[Gap]) -> list[Gap]:
    """Return the gaps with those made one that fewer than STROKE letters part."""
    whole: list[Gap] = []
    for gap in found:
        if whole and gap.a - whole[-1].b < STROKE:
            before = whole.pop()
            whole.append(Gap(before.a, gap.b, before.c, gap.d))
        else:
            whole.append(gap)
    return whole


def stretch(gap: Gap, left: list[int], right: list[int]) -> Stretch:
    """Return the stretch of a gap between letters that begin at the given code points."""
    here, there = Span(left[gap.a], left[gap.b]), Span(right[gap.c], right[gap.d])
    return Stretch(kind(here, there), here, there)
