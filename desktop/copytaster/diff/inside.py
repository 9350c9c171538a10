"""Which letters of one reworded word differ: the fine highlight of a changed spelling, name or figure."""

from __future__ import annotations

from itertools import accumulate

import regex

from copytaster.diff.changes import Stretch, stretch
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
    here, there = ([0, *accumulate(map(len, letters))] for letters in (left, right))
    return tuple(stretch(Span(here[a], here[b]), Span(there[c], there[d])) for a, b, c, d in joined(found))


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
