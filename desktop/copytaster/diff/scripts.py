"""Which of all longest common subsequences of two word lists gives the most readable edit script."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from typing import TypeAlias

from copytaster.diff.limits import LIGHT, MEETINGS

Gap: TypeAlias = tuple[int, int, int, int]
"""Words a up to b on the left against c up to d on the right, between words that correspond: (a, b, c, d)."""
Meeting: TypeAlias = tuple[int, int]
"""The numbers of a word on the left and of an equal one on the right."""

POINT, PLACE, BEYOND = 1 << 32, 1 << 56, 1 << 80
"""The units of a script's cost, in order of priority: gaps, then points, then where the gaps begin. `MEETINGS` bounds
their numbers, so that no sum of one unit outweighs the next; `BEYOND` is more than any script costs."""
MARKS = ".,;:!?…‥\"'“”„‘’‚«»‹›()[]{}<>-–—/*_"
"""Marks that are ignored when a word is recognized again."""
NOTHING = frozenset([""])


def best(left: Sequence[str], right: Sequence[str]) -> list[Gap] | None:
    """Return the gaps of the most readable script among all that keep the most words; None if there are too many.

    That is the one with the fewest gaps; among these, the one with the most points: one for each gap with words on both
    sides (a rewording), one for each word that is on both sides of its gap with other marks, minus one for each light
    word kept. Among equals, it is the one whose gaps begin first.
    """
    steps = common(left, right)
    if steps is None:
        return None
    found: list[Gap] = []
    a = c = 0
    for b, d in [*chosen(steps, left, right), (len(left), len(right))]:
        if a < b or c < d:
            found.append((a, b, c, d))
        a, c = b + 1, d + 1
    return found


def chosen(steps: Sequence[list[Meeting]], left: Sequence[str], right: Sequence[str]) -> list[Meeting]:
    """Return the meeting of each step that is in the best script."""
    if len(steps) == sum(map(len, steps)):
        return [meeting for step in steps for meeting in step]
    bare_left, bare_right = ([word.strip(MARKS).lower() for word in words] for words in (left, right))
    reached = [(0, -1, -1)]
    back: list[list[int]] = []
    for step in [*steps, [(len(left), len(right))]]:
        if len(reached) == len(step) == 1:  # there is no choice, so the cost does not matter
            back.append([0])
            reached = [(0, *step[0])]
            continue
        ways = [cheapest(reached, meeting, bare_left, bare_right) for meeting in step]
        back.append([way for _, way in ways])
        reached = [
            (cost + POINT if i < len(left) and len(left[i]) <= LIGHT else cost, i, j)
            for (cost, _), (i, j) in zip(ways, step, strict=True)
        ]
    return traced(steps, back)


def cheapest(
    reached: Iterable[tuple[int, int, int]], meeting: Meeting, left: Sequence[str], right: Sequence[str]
) -> tuple[int, int]:
    """Return the cost of the best script up to a meeting, and which of the meetings `reached` comes before it.

    Each of `reached` is given as the cost up to it and the numbers of its words; `left` and `right` are the words of
    both sides without their marks.
    """
    i, j = meeting
    least, way = BEYOND, 0
    for number, (cost, x, y) in enumerate(reached):
        if x < i and y < j and cost < least:
            total = cost + price(left[x + 1 : i], right[y + 1 : j], x + y)
            if total < least:
                least, way = total, number
    return least, way


def traced(steps: Sequence[list[Meeting]], back: Sequence[list[int]]) -> list[Meeting]:
    """Return the meetings of the best script by following `back`, the number of each meeting's predecessor."""
    kept: list[Meeting] = []
    at = 0
    for step, before in zip(reversed(steps), reversed(back), strict=False):
        at = before[at]
        kept.append(step[at])
    return kept[::-1]


def price(omitted: Sequence[str], added: Sequence[str], place: int) -> int:
    """Return the cost of a gap between two kept words, 0 if it is empty. The words are given without their marks."""
    if not omitted or not added:
        return PLACE + place if omitted or added else 0
    return PLACE - POINT * (1 + len({*omitted}.intersection(added) - NOTHING)) + place


def common(left: Sequence[str], right: Sequence[str]) -> list[list[Meeting]] | None:
    """Return the meetings that are in any longest common subsequence, by their position in it (the step).

    None if there are more than `MEETINGS` pairs of equal words. The method is that of Hunt and Szymanski (1977):
    `ends[k]` is the first word on the right at which a common subsequence of k + 1 words can end so far.
    """
    places: dict[str, list[int]] = {word: [] for word in left}
    for number in range(len(right) - 1, -1, -1):
        if right[number] in places:
            places[right[number]].append(number)
    met = [places[word] for word in left]
    if sum(map(len, met)) > MEETINGS:
        return None
    ends: list[int] = []
    steps: list[list[Meeting]] = []
    for i, partners in enumerate(met):
        for j in partners:
            k = bisect_left(ends, j)
            if k == len(ends):
                ends.append(j)
                steps.append([])
            ends[k] = j
            steps[k].append((i, j))
    for k in range(len(steps) - 2, -1, -1):
        steps[k] = leading(steps[k], steps[k + 1])
    return steps


def leading(step: list[Meeting], following: list[Meeting]) -> list[Meeting]:
    """Return the meetings of a step from which one of the `following` can be reached.

    In a step the left numbers ascend and the right ones do not, so the first following meeting further on the left is
    also the one furthest on the right.
    """
    found = []
    n = 0
    for i, j in step:
        while n < len(following) and following[n][0] <= i:
            n += 1
        if n < len(following) and following[n][1] > j:
            found.append((i, j))
    return found
