"""How a bare edit script becomes changes a person would name: crumbs joined, edges where phrases end."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from copytaster.diff.limits import REFINED, SWAP
from copytaster.diff.sequence import Gap, gaps
from copytaster.diff.side import Side

CRUMBS = frozenset(
    (
        "a",
        "an",
        "the",
        "of",
        "der",
        "das",
        "le",
        "la",
        "les",
        "de",
        "du",
        "des",
        "el",
        "los",
        "las",
        "il",
        "lo",
        "gli",
        "di",
    )
)
"""Words that do not stand alone between two rewordings: articles and *of*, in the languages most read here."""
PHRASE_ENDS = frozenset(".,;:!?…。、，；：！？؟،؛”\"'’)]")


def changes(left: Side, right: Side) -> list[Gap]:
    """Return the changes between two sides as gaps between their tokens, in order, none of them empty.

    Words are matched together with the marks that stick to them, as whole groups between white spaces; what differs
    is then cut down to the tokens that do.
    """
    one, two = left.groups(), right.groups()
    found: list[Gap] = []
    for gap in settled(gaps(one, two), one, two):
        a, b, c, d = gap
        place = Gap(left.firsts[a], left.firsts[b], right.firsts[c], right.firsts[d])
        found.extend(refined(place, left.words, right.words))
    return joined(found, left.words, right.words)


def settled(found: Sequence[Gap], left: Sequence[str], right: Sequence[str]) -> Iterator[Gap]:
    """Yield the gaps, additions and omissions that could stand in several places where a phrase begins or ends."""
    before = -1
    for number, gap in enumerate(found):
        after = found[number + 1].a if number + 1 < len(found) else len(left) + 1
        room = gap.a - before - 1, after - gap.b - 1
        if gap.a == gap.b:
            by = slide(right, gap.c, gap.d, room)
        else:
            by = slide(left, gap.a, gap.b, room) if gap.c == gap.d else 0
        yield Gap(gap.a + by, gap.b + by, gap.c + by, gap.d + by)
        before = gap.b + by


def slide(words: Sequence[str], start: int, end: int, room: tuple[int, int]) -> int:
    """Return how far to move a stretch of `words` to the right, or to the left if negative, at most by `room`."""
    lowest = highest = 0
    while lowest > -room[0] and words[start + lowest - 1] == words[end + lowest - 1]:
        lowest -= 1
    while highest < room[1] and words[start + highest] == words[end + highest]:
        highest += 1
    return max(range(lowest, highest + 1), key=lambda by: (worth(words, start + by, end + by), by))


def worth(words: Sequence[str], start: int, end: int) -> int:
    """Return how well a phrase begins at `start` and ends before `end`: 0 to 3."""
    begins = start == 0 or words[start - 1][-1] in PHRASE_ENDS
    ends = end == len(words) or words[end - 1][-1] in PHRASE_ENDS
    return 2 * begins + ends


def refined(gap: Gap, left: Sequence[str], right: Sequence[str]) -> Iterator[Gap]:
    """Yield what differs inside a gap: token by token where most words are common, else all but its common edges."""
    a, b, c, d = gap
    one, two = left[a:b], right[c:d]
    if set(one).isdisjoint(two):
        yield gap
        return
    inner = gaps(one, two)
    total = spoken(one) + spoken(two)
    differing = sum(spoken(one[i:j]) + spoken(two[k:m]) for i, j, k, m in inner)
    if total - differing < REFINED * total:
        inner = [trimmed(one, two)]
    for i, j, k, m in inner:
        yield Gap(a + i, a + j, c + k, c + m)


def spoken(words: Iterable[str]) -> int:
    """Return how many of the `words` have a letter or a digit."""
    return sum(1 for word in words if word[0].isalnum() or any(map(str.isalnum, word)))


def trimmed(left: Sequence[str], right: Sequence[str]) -> Gap:
    """Return the gap between two token sequences that are not equal, without what they begin and end with alike."""
    shorter = min(len(left), len(right))
    start = 0
    while start < shorter and left[start] == right[start]:
        start += 1
    end = 0
    while end < shorter - start and left[-1 - end] == right[-1 - end]:
        end += 1
    return Gap(start, len(left) - end, start, len(right) - end)


def joined(found: Iterable[Gap], left: Sequence[str], right: Sequence[str]) -> list[Gap]:
    """Return the gaps with those made one that a crumb, or a mere change of word order, had cut in two."""
    whole: list[Gap] = []
    for gap in found:
        if whole and (crumb(whole[-1], gap, left) or swap(whole[-1], gap, left, right)):
            before = whole.pop()
            whole.append(Gap(before.a, gap.b, before.c, gap.d))
        else:
            whole.append(gap)
    return whole


def crumb(before: Gap, after: Gap, left: Sequence[str]) -> bool:
    """Tell whether a lone article or mark is all that two rewordings have between them."""
    if after.a - before.b > 1:
        return False
    both = min(before.b - before.a, before.d - before.c, after.b - after.a, after.d - after.c)
    word = left[before.b] if before.b < after.a else ""
    return both > 0 and (word.casefold() in CRUMBS or not spoken([word or "-"]))


def swap(before: Gap, after: Gap, left: Sequence[str], right: Sequence[str]) -> bool:
    """Tell whether words left out here stand unchanged there, a few tokens on."""
    if after.a - before.b > SWAP:
        return False
    lost = left[before.a : before.b], right[before.c : before.d]
    won = right[after.c : after.d], left[after.a : after.b]
    return lost == won and not all(lost)
