"""How an edit script becomes changes as a person would describe them: fragments joined, edges at phrase ends."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from copytaster.diff.changes import OMISSION, WORDING, Stretch, stretch
from copytaster.diff.limits import FAR, SWAP
from copytaster.diff.scripts import Gap
from copytaster.diff.sequence import gaps
from copytaster.diff.side import Side, folded
from copytaster.text.spans import Span
from copytaster.text.tokens import pieces, unspaced

PHRASE_ENDS = frozenset(".,;:!?…。、，；：！？؟،؛”\"'’)]")
"""Characters after which a phrase begins and before which one ends."""


def changes(left: Side, right: Side) -> list[Stretch]:
    """Return the changes between two sides, in order.

    Words are compared together with the marks attached to them, as whole groups between white space: a comma or a
    quotation mark that was left out shows as a change of its word, where a reader sees it.
    """
    here, there = left.words.groups, right.words.groups
    found = [
        stretch(left.span(a, b), right.span(c, d))
        for a, b, c, d in settled(gaps(here, there), here, there)
        # as many groups on either side cannot be the same tokens: one group at least differs
        if a == b or c == d or b - a == d - c or not alike((a, b, c, d), left, right)
    ]
    return joined(found, left.text, right.text) if len(found) > 1 else found


def alike(gap: Gap, left: Side, right: Side) -> bool:
    """Tell whether the sides of a gap have the same tokens and differ only in space between a word and its mark."""
    a, b, c, d = gap
    if letters(left.words.groups[a:b]) != letters(right.words.groups[c:d]):
        return False
    return [token.word for token in left.tokens(a, b)] == [token.word for token in right.tokens(c, d)]


def letters(groups: Sequence[str]) -> str:
    """Return the groups joined without spaces, which is the same for sides with the same tokens."""
    return "".join(groups).replace(" ", "")


def settled(found: Sequence[Gap], left: Sequence[str], right: Sequence[str]) -> Iterator[Gap]:
    """Yield the gaps; an addition or omission that could be in several places is put where a phrase begins or ends."""
    before = -1
    for number, gap in enumerate(found):
        a, b, c, d = gap
        by = 0
        if a == b or c == d:
            after = found[number + 1][0] if number + 1 < len(found) else len(left) + 1
            room = a - before - 1, after - b - 1
            by = slide(right, c, d, room) if a == b else slide(left, a, b, room)
        yield (a + by, b + by, c + by, d + by) if by else gap
        before = b + by


def slide(words: Sequence[str], start: int, end: int, room: tuple[int, int]) -> int:
    """Return how far to move a stretch of `words` to the right, or to the left if negative, at most by `room`."""
    lowest = highest = 0
    while lowest > -room[0] and words[start + lowest - 1] == words[end + lowest - 1]:
        lowest -= 1
    while highest < room[1] and words[start + highest] == words[end + highest]:
        highest += 1
    return max(range(lowest, highest + 1), key=lambda by: (worth(words, start + by, end + by), by))


def worth(words: Sequence[str], start: int, end: int) -> int:
    """Return how well a stretch matches phrase boundaries: 2 if a phrase begins at `start`, 1 if one ends at `end`."""
    begins = start == 0 or words[start - 1][-1] in PHRASE_ENDS
    ends = end == len(words) or words[end - 1][-1] in PHRASE_ENDS
    return 2 * begins + ends


def joined(found: Iterable[Stretch], left: str, right: str) -> list[Stretch]:
    """Return the stretches, joining those that are separated by a mark only, or are one change of word order.

    A single character of a script without spaces separates nothing either: it is half a word. But what was added, or
    left out, on both sides of it stays two.

    There must be little between them on both sides: a passage may contain a sentence that belongs to another link.
    """
    whole: list[Stretch] = []
    for one in found:
        if whole and near(whole[-1], one) and belong(whole[-1], one, left, right):
            before = whole.pop()
            one = stretch(joint(before.left, one.left, left), joint(before.right, one.right, right))  # noqa: PLW2901 grown
        whole.append(one)
    return whole


def near(before: Stretch, after: Stretch) -> bool:
    """Tell whether two stretches are close enough on both sides to be joined."""
    return after.left.start - before.left.end <= FAR and after.right.start - before.right.end <= FAR


def belong(before: Stretch, after: Stretch, left: str, right: str) -> bool:
    """Tell whether two stretches are one change."""
    here = left[before.left.end : after.left.start].strip()
    there = right[before.right.end : after.right.start].strip()
    single = len(here) == len(there) == 1
    if single and unspaced(here) and unspaced(there):
        return before.kind is WORDING or before.kind is not after.kind
    if before.kind is WORDING or after.kind is WORDING:
        return before.kind is after.kind and single and not here.isalnum() and not there.isalnum()
    return swapped(before, after, left, right) and len(pieces(here)) <= SWAP and len(pieces(there)) <= SWAP


def joint(before: Span, after: Span, text: str) -> Span:
    """Return the span from the start of one to the end of another, without white space at its start."""
    start = before.start
    while start < after.end and text[start].isspace():
        start += 1
    return Span(start, after.end)


def swapped(before: Stretch, after: Stretch, left: str, right: str) -> bool:
    """Tell whether the words that one stretch omits are those that the other adds."""
    omitted, added = (before.left, after.right) if before.kind is OMISSION else (after.left, before.right)
    return folded(omitted.of(left)) == folded(added.of(right))
