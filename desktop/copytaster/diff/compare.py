"""How two wordings differ: additions, omissions and rewordings, as stretches of both texts."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

from copytaster.diff.changes import Kind, Stretch
from copytaster.diff.sequence import Gap, gaps
from copytaster.diff.tidy import tidy
from copytaster.text.spans import Span
from copytaster.text.tokens import pieces

UNSEEN = "\u00ad\u200b\u200e\u200f\u2060\ufeff\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
"""Characters that change nothing a reader sees: soft hyphens, zero-width spaces, marks of direction."""
SPACES = "\u00a0\u2007\u2009\u200a\u202f\t\n\r"
PLAIN = re.compile("[ -\u009f\u00a1-\u00ac\u00ae-\u02ff\u2010-\u2027\u2030-\u205e\u20a0-\u20bf]*+")
"""Texts whose tokens are compared as they stand."""
FOLDS = str.maketrans(dict.fromkeys(UNSEEN) | dict.fromkeys(SPACES, " "))


def compare(left: str, right: str) -> tuple[Stretch, ...]:
    """Return where the wordings of two texts differ, sorted; white space and unseen characters never differ.

    A stretch neither begins nor ends with white space, nor cuts a token. The absent side of an addition or an
    omission is an empty span after the token before it.
    """
    if left == right:
        return ()
    return stretches(left, right, pieces(left), pieces(right))


def compare_linked(  # noqa: PLR0913, PLR0917 two texts, their sentences, links, and what each side leaves out
    left: str,
    right: str,
    left_sentences: Sequence[Span],
    right_sentences: Sequence[Span],
    pairs: Iterable[tuple[int, int]],
    left_others: Collection[int] = (),
    right_others: Collection[int] = (),
) -> tuple[Stretch, ...]:
    """Return where the wordings of two linked paragraphs differ, sorted: each sentence against its own partner.

    `pairs` are the numbers of linked sentences; sentences linked with several are compared with them as one passage.
    `left_others` and `right_others` are numbers of sentences that belong to another link: they are left out. All
    the rest are omissions and additions, neighbours as one, placed beside the partner of the sentence before them.
    """
    if left == right and not left_others and not right_others:
        return ()
    found: list[Stretch] = []
    passages = groups(pairs)
    for lefts, rights in passages:
        one, two = within(left, left_sentences, lefts), within(right, right_sentences, rights)
        found.extend(stretches(left, right, one, two))
    partner = {number: left_sentences[max(lefts)] for lefts, rights in passages for number in rights}
    other = {number: right_sentences[max(rights)] for lefts, rights in passages for number in lefts}
    for first, last in runs(len(left_sentences), {*other, *left_others}):
        here = Span(left_sentences[first].start, left_sentences[last].end)
        found.append(Stretch(Kind.OMISSION, here, beside(first, other)))
    for first, last in runs(len(right_sentences), {*partner, *right_others}):
        here = Span(right_sentences[first].start, right_sentences[last].end)
        found.append(Stretch(Kind.ADDITION, beside(first, partner), here))
    return tuple(sorted(found, key=place))


def groups(pairs: Iterable[tuple[int, int]]) -> list[tuple[list[int], list[int]]]:
    """Return the sentences that `pairs` hold together, directly or through others, as sorted numbers of both sides."""
    of_left: dict[int, tuple[set[int], set[int]]] = {}
    of_right: dict[int, tuple[set[int], set[int]]] = {}
    for one, two in sorted(pairs):
        group = of_left.get(one) or of_right.get(two) or (set(), set())
        group[0].add(one)
        group[1].add(two)
        merged = of_right.get(two, group)
        if merged is not group:
            group[0].update(merged[0])
            group[1].update(merged[1])
        of_left.update(dict.fromkeys(group[0], group))
        of_right.update(dict.fromkeys(group[1], group))
    distinct = {id(group): group for group in of_left.values()}
    return sorted((sorted(lefts), sorted(rights)) for lefts, rights in distinct.values())


def within(text: str, sentences: Sequence[Span], numbers: Iterable[int]) -> list[tuple[int, int]]:
    """Return the tokens of the sentences `numbers` of `text`."""
    found: list[tuple[int, int]] = []
    for number in numbers:
        begin = sentences[number].start
        found.extend((begin + start, begin + end) for start, end in pieces(sentences[number].of(text)))
    return found


def runs(count: int, taken: Collection[int]) -> Iterator[tuple[int, int]]:
    """Yield first and last of the runs of numbers below `count` that are not `taken`."""
    first = 0
    for number in range(count + 1):
        if number == count or number in taken:
            if first < number:
                yield first, number - 1
            first = number + 1


def beside(number: int, partners: Mapping[int, Span]) -> Span:
    """Return the empty span after the partner of the last sentence before `number` that has one, else before the next.

    Without any partner it stands at the very start.
    """
    before = [known for known in partners if known < number]
    at = partners[max(before)].end if before else partners[min(partners)].start if partners else 0
    return Span(at, at)


def place(stretch: Stretch) -> tuple[Span, Span]:
    """Return by what the stretches of a paragraph are sorted."""
    return stretch.left, stretch.right


def stretches(
    left: str, right: str, left_pieces: Sequence[tuple[int, int]], right_pieces: Sequence[tuple[int, int]]
) -> tuple[Stretch, ...]:
    """Return where the given tokens of two texts differ."""
    left_keys, right_keys = keys(left, left_pieces), keys(right, right_pieces)
    changes = tidy(gaps(left_keys, right_keys), left_keys)
    return tuple(stretch(gap, left_pieces, right_pieces) for gap in changes)


def keys(text: str, cut: Sequence[tuple[int, int]]) -> list[str]:
    """Return what each token of `text` is compared by: the token as a reader sees it."""
    words = [text[start:end] for start, end in cut]
    if PLAIN.fullmatch(text):
        return words
    return [unicodedata.normalize("NFC", word.translate(FOLDS)) for word in words]


def stretch(gap: Gap, left: Sequence[tuple[int, int]], right: Sequence[tuple[int, int]]) -> Stretch:
    """Return the stretch of both texts that the tokens of `gap` cover."""
    a, b, c, d = gap
    kind = Kind.ADDITION if a == b else Kind.OMISSION if c == d else Kind.WORDING
    return Stretch(kind, span(a, b, left), span(c, d, right))


def span(first: int, last: int, cut: Sequence[tuple[int, int]]) -> Span:
    """Return the code points of the tokens `first` up to `last`; where there are none, the end of the one before."""
    if first < last:
        return Span(cut[first][0], cut[last - 1][1])
    place = cut[first - 1][1] if first else cut[0][0] if cut else 0
    return Span(place, place)
