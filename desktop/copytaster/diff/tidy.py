"""How a bare edit script becomes changes a person would name: crumbs joined, edges where phrases end."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from copytaster.diff.changes import Kind, Stretch, stretch
from copytaster.diff.limits import FAR, REFINED, SWAP
from copytaster.diff.sequence import Gap, gaps
from copytaster.diff.side import Side, Token, folded
from copytaster.text.spans import Span
from copytaster.text.tokens import apart, pieces

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


def changes(left: Side, right: Side) -> list[Stretch]:
    """Return the changes between two sides, in order.

    Words are matched together with the marks that stick to them, as whole groups between white spaces; what differs
    is then cut down to the tokens that do.
    """
    found: list[Stretch] = []
    for gap in settled(gaps(left.groups, right.groups), left.groups, right.groups):
        found.extend(refined(gap, left, right))
    return joined(found, left.text, right.text)


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


def refined(gap: Gap, left: Side, right: Side) -> Iterator[Stretch]:
    """Yield what differs inside a gap: token by token where most words are common, else all but its common edges."""
    a, b, c, d = gap
    one, two = left.tokens(a, b) if c < d else [], right.tokens(c, d) if a < b else []
    here, there = [token.word for token in one], [token.word for token in two]
    if set(here).isdisjoint(there):
        yield stretch(left.span(a, b), right.span(c, d))
        return
    inner = gaps(here, there)
    total = spoken(here) + spoken(there)
    differing = sum(spoken(here[i:j]) + spoken(there[k:m]) for i, j, k, m in inner)
    if total - differing < REFINED * total:
        inner = [trimmed(here, there)]
    for i, j, k, m in inner:
        yield stretch(covered(one, i, j), covered(two, k, m))


def covered(tokens: Sequence[Token], first: int, last: int) -> Span:
    """Return the code points of the tokens `first` up to `last`; of none of them, the end of the one before."""
    if first < last:
        return Span(tokens[first].start, tokens[last - 1].end)
    place = tokens[first - 1].end if first else tokens[0].start
    return Span(place, place)


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


def joined(found: Iterable[Stretch], left: str, right: str) -> list[Stretch]:
    """Return the stretches with those made one that a crumb, or a mere change of word order, had cut in two."""
    whole: list[Stretch] = []
    for one in found:
        if whole and one.left.start - whole[-1].left.end <= FAR:
            before = whole[-1]
            between = left[before.left.end : one.left.start].strip()
            if crumb(before, one, between) or swap(before, one, between, (left, right)):
                whole[-1] = stretch(joint(before.left, one.left, left), joint(before.right, one.right, right))
                continue
        whole.append(one)
    return whole


def joint(before: Span, after: Span, text: str) -> Span:
    """Return the span from the start of one to the end of another, without white space at its start."""
    start = before.start
    while start < after.end and text[start].isspace():
        start += 1
    return Span(start, after.end)


def crumb(before: Stretch, after: Stretch, between: str) -> bool:
    """Tell whether a lone article, mark or Chinese character is all that two rewordings have between them."""
    if before.kind is not Kind.WORDING or after.kind is not Kind.WORDING:
        return False
    if len(between) == 1 and apart(between):
        return True
    return between.casefold() in CRUMBS or (len(pieces(between)) < 2 and not spoken([between or "-"]))  # noqa: PLR2004


def swap(before: Stretch, after: Stretch, between: str, texts: tuple[str, str]) -> bool:
    """Tell whether words left out here stand unchanged there, a few tokens on."""
    if {before.kind, after.kind} != {Kind.OMISSION, Kind.ADDITION} or len(pieces(between)) > SWAP:
        return False
    lost, won = (before.left, after.right) if before.kind is Kind.OMISSION else (after.left, before.right)
    return folded(lost.of(texts[0])) == folded(won.of(texts[1]))
