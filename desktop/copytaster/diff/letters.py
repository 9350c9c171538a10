"""Which letters of one reworded word differ: the fine highlight of a changed spelling, name or figure."""

from __future__ import annotations

from itertools import accumulate

import regex
from diff_match_patch import diff_match_patch

from copytaster.diff.changes import Stretch, stretch
from copytaster.diff.limits import ALIKE, LETTERS_BETWEEN
from copytaster.diff.scripts import Gap
from copytaster.text.spans import Span

LETTER = regex.compile(r"\X")
"""A grapheme: a letter with its accents."""
FIRST = 0xF0000
"""The first of 65,534 private use characters, each of which stands for one grapheme."""


def differing_letters(left_word: str, right_word: str) -> tuple[Stretch, ...]:
    """Return where the letters of two words differ; a letter with its accents is never split.

    Empty if the words are equal, or so different that single letters would say nothing.
    """
    if left_word > right_word:
        return tuple(stretch(one.right, one.left) for one in differing_letters(right_word, left_word))
    left, right = LETTER.findall(left_word), LETTER.findall(right_word)
    found = gaps(left, right)
    differing = sum(b - a + d - c for a, b, c, d in found)
    if differing > (1 - ALIKE) * (len(left) + len(right)):
        return ()
    here, there = ([0, *accumulate(map(len, letters))] for letters in (left, right))
    return tuple(stretch(Span(here[a], here[b]), Span(there[c], there[d])) for a, b, c, d in joined(found))


def gaps(left: list[str], right: list[str]) -> list[Gap]:
    """Return the runs of letters that differ, found by diff-match-patch among characters that stand for graphemes."""
    known: dict[str, str] = {}
    first, second = ("".join(known.setdefault(one, chr(FIRST + len(known))) for one in word) for word in (left, right))
    matcher = diff_match_patch()
    matcher.Diff_Timeout = 0
    found: list[Gap] = []
    a = c = 0
    for kind, letters in matcher.diff_main(first, second, False):  # noqa: FBT003 - without its line mode
        b, d = a + len(letters) * (kind <= 0), c + len(letters) * (kind >= 0)
        if kind:
            found.append((a, b, c, d))
        a, c = b, d
    return found


def joined(found: list[Gap]) -> list[Gap]:
    """Return the gaps, joining those with fewer than `LETTERS_BETWEEN` letters between them."""
    whole: list[Gap] = []
    for gap in found:
        if whole and gap[0] - whole[-1][1] < LETTERS_BETWEEN:
            before = whole.pop()
            whole.append((before[0], gap[1], before[2], gap[3]))
        else:
            whole.append(gap)
    return whole
