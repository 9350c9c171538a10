"""Where the words of a stretch of one paragraph are in another paragraph."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from rapidfuzz.distance import Indel

from copytaster.diff.sequence import gaps
from copytaster.text.normalize import normalize
from copytaster.text.spans import Span
from copytaster.text.tokens import TokenKind, matches

HELD = 2
"""One in this many words of a passage must be found for a replacement at an end of the paragraph to be cut short."""
MARK = TokenKind.MARK.value


class Wording(NamedTuple):
    """The normalized words of a paragraph, and where each starts and ends."""

    words: tuple[str, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]

    def cut(self, span: Span) -> Wording:
        """Return the words inside a span, for example of one sentence."""
        first, end = self.range_of(span)
        return Wording(self.words[first:end], self.starts[first:end], self.ends[first:end])

    def count_in(self, span: Span) -> int:
        """Count the words that begin in a span, so that each word counts in only one of several adjacent spans."""
        return bisect_left(self.starts, span.end) - bisect_left(self.starts, span.start)

    def range_of(self, span: Span) -> tuple[int, int]:
        """Return the numbers of the words that a span touches, as a half-open range."""
        first = bisect_right(self.ends, span.start)
        end = bisect_left(self.starts, span.end)
        return (first, end) if first < end else (0, 0)

    def span_of(self, first: int, end: int) -> Span | None:
        """Return the span of a range of words, None of an empty one."""
        return Span(self.starts[first], self.ends[end - 1]) if first < end else None


class Folds(dict[str, str]):
    """A cache of normalized words, without apostrophes: copies that lose their quotation marks lose those too."""

    def __missing__(self, word: str) -> str:
        """Normalize a word that is not in the cache."""
        folded = self[word] = normalize(word).replace("'", "")
        return folded


class Pairing(NamedTuple):
    """The words `left` to `left_end` of one side against `right` to `right_end` of the other."""

    left: int
    left_end: int
    right: int
    right_end: int
    equal: bool

    def part(self, lower: int, upper: int) -> tuple[int, int]:
        """Return the right words that correspond to the left words `lower` to `upper`, as a half-open range."""
        ours, theirs = self.left_end - self.left, self.right_end - self.right
        if self.equal:
            return self.right + lower - self.left, self.right + upper - self.left
        if not ours:
            return self.right, self.right_end
        return self.right + (lower - self.left) * theirs // ours, self.right_end - (
            self.left_end - upper
        ) * theirs // ours

    def held(self, lower: int, upper: int, words: int) -> tuple[int, int]:
        """Return the same for a replacement, cut to the same number of words if it is at an end of all `words`."""
        start, end = self.part(lower, upper)
        if end - start > upper - lower > 0:
            if not self.left and self.left_end < words:
                cut = self.right_end - self.left_end + lower
                start = cut if cut - self.right > 1 else start
            elif self.left and self.left_end == words:
                end = min(end, self.right + upper - self.left)
        return start, end


def wording(text: str, folds: Folds) -> Wording:
    """Return the words of a text, without its marks; 43 words take 45 µs."""
    found = [match.span() for match in matches(text) if match.lastgroup != MARK]
    words = [folds[text[start:end]] for start, end in found]
    return Wording(tuple(words), tuple([start for start, _ in found]), tuple([end for _, end in found]))


def project(left: Wording, right: Wording, span: Span) -> Span | None:
    """Return where the words of a span of the left paragraph are in the right one, None if they are not there.

    Words found on both sides are fixed points; between them, the words that replace those of the span belong to it. If
    the span begins or ends inside a replacement, a proportional part of the other side's words does. In a replacement
    at an end of the paragraph, which has a fixed point on one side only, at most as many words do as the span has
    there, if half of the span's words are found.
    """
    first, end = left.range_of(span)
    if left.words == right.words:
        return right.span_of(first, end)
    found = list(closest(left.words, right.words))
    shared = sum(max(0, min(end, pairing.left_end) - max(first, pairing.left)) for pairing in found if pairing.equal)
    start_there: int | None = None
    end_there = 0
    for pairing in found:
        lower, upper = max(first, pairing.left), min(end, pairing.left_end)
        if lower >= upper and not (pairing.left == pairing.left_end and first < pairing.left < end):
            continue
        from_there, upto_there = pairing.part(lower, upper)
        if not pairing.equal and HELD * shared >= end - first:
            from_there, upto_there = pairing.held(lower, upper, len(left.words))
        end_there = upto_there
        start_there = from_there if start_there is None else start_there
    return None if start_there is None else right.span_of(start_there, end_there)


def closest(left: Sequence[str], right: Sequence[str]) -> Iterator[Pairing]:
    """Yield the runs of words that both sides share, in few runs, and those that replace each other, in order."""
    before = after = 0
    for gap in [*gaps(left, right), (len(left), len(left), len(right), len(right))]:
        if before < gap[0]:
            yield Pairing(before, gap[0], after, gap[2], equal=True)
        if gap[0] < gap[1] or gap[2] < gap[3]:
            yield Pairing(*gap, equal=False)
        before, after = gap[1], gap[3]


def pairings(left: Sequence[str], right: Sequence[str]) -> list[Pairing]:
    """Return the runs of words that both sides share and the runs that replace each other, in order."""
    if left == right:
        return [Pairing(0, len(left), 0, len(right), equal=True)] if left else []
    found: list[Pairing] = []
    for step in Indel.opcodes(left, right):
        equal = step.tag == "equal"
        if found and not equal and not found[-1].equal:
            before = found.pop()
            found.append(Pairing(before.left, step.src_end, before.right, step.dest_end, equal=False))
        else:
            found.append(Pairing(step.src_start, step.src_end, step.dest_start, step.dest_end, equal))
    return found
