"""Which of all edit scripts that keep the most words reads best."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from typing import TypeAlias

from copytaster.diff.limits import LIGHT, MEETINGS

Gap: TypeAlias = tuple[int, int, int, int]
"""Words a up to b on the left against c up to d on the right, between words that correspond: (a, b, c, d)."""
Meeting: TypeAlias = tuple[int, int]
"""A word on the left and an equal one on the right, by their numbers."""

POINT, PLACE, BEYOND = 1 << 32, 1 << 56, 1 << 80
"""What counts before what: gaps before points, points before where the gaps begin. `MEETINGS` bounds how many there
are, so that none of them outweigh one of the next; `BEYOND` is more than any script costs."""
MARKS = ".,;:!?…‥\"'“”„‘’‚«»‹›()[]{}<>-–—/*_"
"""What may stand around a word that comes again."""
NOTHING = frozenset([""])


def best(left: Sequence[str], right: Sequence[str]) -> list[Gap] | None:
    """Return the gaps of the script that reads best among all that keep the most words; None if there are too many.

    It has the fewest gaps. Of those it has the most points: one for each gap with words on both sides, which says what
    took the place of what; one for each word that comes again in its gap under other marks; one less for each light
    word kept. Of those still equal its gaps begin first.
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
    """Return of each step the meeting that the best script keeps."""
    if len(steps) == sum(map(len, steps)):
        return [meeting for step in steps for meeting in step]
    lost, won = ([word.strip(MARKS).lower() for word in words] for words in (left, right))
    reached = [(0, -1, -1)]
    back: list[list[int]] = []
    for step in [*steps, [(len(left), len(right))]]:
        if len(reached) == len(step) == 1:  # no choice, so that nothing needs to be counted
            back.append([0])
            reached = [(0, *step[0])]
            continue
        ways = [cheapest(reached, meeting, lost, won) for meeting in step]
        back.append([way for _, way in ways])
        reached = [
            (cost + POINT if i < len(left) and len(left[i]) <= LIGHT else cost, i, j)
            for (cost, _), (i, j) in zip(ways, step, strict=True)
        ]
    return traced(steps, back)


def cheapest(
    reached: Iterable[tuple[int, int, int]], meeting: Meeting, lost: Sequence[str], won: Sequence[str]
) -> tuple[int, int]:
    """Return what the best script up to a meeting costs, and which of the meetings `reached` it keeps before that.

    Those are told by their cost and their words.
    """
    i, j = meeting
    least, way = BEYOND, 0
    for number, (cost, x, y) in enumerate(reached):
        if x < i and y < j and cost < least:
            total = cost + price(lost[x + 1 : i], won[y + 1 : j], x + y)
            if total < least:
                least, way = total, number
    return least, way


def traced(steps: Sequence[list[Meeting]], back: Sequence[list[int]]) -> list[Meeting]:
    """Return the meetings kept, found from the end; `back` has for each meeting which one of the step before it."""
    kept: list[Meeting] = []
    at = 0
    for step, before in zip(reversed(steps), reversed(back), strict=False):
        at = before[at]
        kept.append(step[at])
    return kept[::-1]


def price(lost: Sequence[str], won: Sequence[str], place: int) -> int:
    """Return what a gap between two kept words costs; nothing where it is none. The words are without their marks."""
    if not lost or not won:
        return PLACE + place if lost or won else 0
    return PLACE - POINT * (1 + len({*lost}.intersection(won) - NOTHING)) + place


def common(left: Sequence[str], right: Sequence[str]) -> list[list[Meeting]] | None:
    """Return the meetings on longest common subsequences by how many words such a one keeps before them.

    None if more than `MEETINGS` words meet. It is the method of Hunt and Szymanski (1977): `ends[k]` is the first
    word on the right at which k + 1 words can have been kept so far.
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

    In a step the words on the left ascend and those on the right do not: the first behind on the left is the farthest.
    """
    found = []
    n = 0
    for i, j in step:
        while n < len(following) and following[n][0] <= i:
            n += 1
        if n < len(following) and following[n][1] > j:
            found.append((i, j))
    return found
