"""How two wordings are compared: additions, omissions and rewordings, as stretches of both texts."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from itertools import pairwise, zip_longest
from operator import attrgetter

from rapidfuzz.distance import Postfix, Prefix

from copytaster.diff.changes import ADDITION, OMISSION, Stretch, stretch
from copytaster.diff.limits import CONTEXT, LABEL
from copytaster.diff.side import Memory, Side, words
from copytaster.diff.tidy import changes
from copytaster.text.spans import Span

READING_ORDER = attrgetter("left", "right")


def compare(left: str, right: str) -> tuple[Stretch, ...]:
    """Return where the wordings of two texts differ, sorted; white space and invisible characters are ignored.

    A stretch consists of whole tokens, without white space at its ends. The absent side of an addition or omission is
    an empty span after the token before it.
    """
    if left == right:
        return ()
    start, same = margins(left, right)
    one, two = words(left[start : len(left) - same]), words(right[start : len(right) - same])
    return tuple(changes(Side(left, start, one), Side(right, start, two)))


def margins(left: str, right: str) -> tuple[int, int]:
    """Return how many characters at the start and the end of two texts need not be compared.

    They are equal, and `CONTEXT` characters and the rest of a word are kept beside the first and last difference. In a
    long paragraph with few changes, this saves splitting half of it into words.
    """
    start = Prefix.similarity(left, right)
    same = min(Postfix.similarity(left, right), len(left) - start, len(right) - start)
    stop = left.find(" ", len(left) - same + CONTEXT)
    return left.rfind(" ", 0, max(start - CONTEXT, 0)) + 1, len(left) - stop if stop >= 0 else 0


def compare_linked(  # noqa: PLR0913, PLR0917 two texts, their sentences, links, what each side leaves out, a memory
    left: str,
    right: str,
    left_sentences: Sequence[Span],
    right_sentences: Sequence[Span],
    pairs: Iterable[tuple[int, int]],
    left_others: Collection[int] = (),
    right_others: Collection[int] = (),
    memory: Memory | None = None,
) -> tuple[Stretch, ...]:
    """Return where the wordings of two linked paragraphs differ, sorted: each sentence is compared with its partner.

    `pairs` are the numbers of linked sentences; a sentence linked with several is compared with all of them as one
    passage. `left_others` and `right_others` are the numbers of sentences that belong to another link; they are left
    out. All other sentences are omissions and additions, neighbours together, placed beside the partner of the
    sentence before them, except that a label in place of another one is compared with it.
    """
    if left == right and not left_others and not right_others:
        return ()
    memory = memory or Memory()
    found: list[Stretch] = []
    pairs = list(pairs)
    if (1, 1) in pairs and not any(0 in numbers for numbers in (*pairs, left_others, right_others)):
        labels = is_label(left_sentences[0].of(left)) and is_label(right_sentences[0].of(right))
        pairs += [(0, 0)] if labels else []
    passages = groups(pairs)
    for lefts, rights in passages:
        one, two = spans_of(left_sentences, lefts), spans_of(right_sentences, rights)
        if [span.of(left) for span in one] != [span.of(right) for span in two]:
            wholes = changes(memory.side(left, one), memory.side(right, two))
            single = len(one) == len(two) == 1  # nothing to divide: most links, and a fifth of their time
            found += wholes if single else [part for whole in wholes for part in divided(whole, one, two)]
    partner = {number: left_sentences[lefts[-1]] for lefts, rights in passages for number in rights}
    other = {number: right_sentences[rights[-1]] for lefts, rights in passages for number in lefts}
    near, far = sorted(partner), sorted(other)
    for first, last in runs(len(left_sentences), {*other, *left_others}):
        here = Span(left_sentences[first].start, left_sentences[last].end)
        found.append(Stretch(OMISSION, here, beside(first, other, far)))
    for first, last in runs(len(right_sentences), {*partner, *right_others}):
        here = Span(right_sentences[first].start, right_sentences[last].end)
        found.append(Stretch(ADDITION, beside(first, partner, near), here))
    return tuple(sorted(found, key=READING_ORDER))


def is_label(text: str) -> bool:
    """Tell whether a sentence may be who speaks in a play: short, and no word in it begins with a small letter."""
    return len(text) <= LABEL and not any(word[0].islower() for word in text.split())


def groups(pairs: Iterable[tuple[int, int]]) -> list[tuple[list[int], list[int]]]:
    """Return the connected groups of left and right numbers in `pairs`.

    The numbers of a group ascend, and the groups are sorted by their first numbers.
    """
    linked = sorted(pairs)
    if all(one < two and other < another for (one, other), (two, another) in pairwise(linked)):
        return [([one], [two]) for one, two in linked]
    of_left: dict[int, tuple[set[int], set[int]]] = {}
    of_right: dict[int, tuple[set[int], set[int]]] = {}
    for one, two in linked:
        group = of_left.get(one) or (set(), set())
        group[0].add(one)
        group[1].add(two)
        joining = of_right.get(two, group)
        if joining is not group:
            group[0].update(joining[0])
            group[1].update(joining[1])
        of_left.update(dict.fromkeys(group[0], group))
        of_right.update(dict.fromkeys(group[1], group))
    distinct = {id(group): group for group in of_left.values()}
    return sorted((sorted(lefts), sorted(rights)) for lefts, rights in distinct.values())


def spans_of(sentences: Sequence[Span], numbers: Sequence[int]) -> list[Span]:
    """Return the spans of the sentences `numbers`, which ascend, neighbours as one span."""
    if len(numbers) == 1:
        return [sentences[numbers[0]]]
    spans: list[Span] = []
    before = None
    for number in numbers:
        start = spans.pop().start if before == number - 1 else sentences[number].start
        spans.append(Span(start, sentences[number].end))
        before = number
    return spans


def divided(whole: Stretch, left: Sequence[Span], right: Sequence[Span]) -> Iterator[Stretch]:
    """Yield a stretch, split so that every part lies within one of the passages `left` and `right`."""
    lefts, rights = clipped(whole.left, left), clipped(whole.right, right)
    here, there = lefts[0], rights[0]
    for one, two in zip_longest(lefts, rights):
        here, there = one or Span(here.end, here.end), two or Span(there.end, there.end)
        yield stretch(here, there)


def clipped(span: Span, passages: Sequence[Span]) -> list[Span]:
    """Return the parts of `span` within `passages`; the span itself if it is empty."""
    parts = [Span(max(span.start, one.start), min(span.end, one.end)) for one in passages if span.overlaps(one)]
    return parts or [span]


def runs(count: int, taken: Collection[int]) -> Iterator[tuple[int, int]]:
    """Yield the first and last number of each run of numbers below `count` that are not `taken`."""
    first = 0
    for number in range(count + 1):
        if number == count or number in taken:
            if first < number:
                yield first, number - 1
            first = number + 1


def beside(number: int, partners: Mapping[int, Span], numbers: Sequence[int]) -> Span:
    """Return the empty span after the partner of the last sentence before `number` that has one, else before the next.

    `numbers` are the keys of `partners`, ascending. Without any partner the span is at the start.
    """
    before = bisect_left(numbers, number)
    at = partners[numbers[before - 1]].end if before else partners[numbers[0]].start if numbers else 0
    return Span(at, at)
